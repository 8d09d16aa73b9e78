import { ok } from "../../src/base/result.ts";
import type { Ports } from "../../src/model/ports.ts";
import type { FakeMachine } from "./fake-ports.ts";

/** What WMI says of a volume: ProtectionStatus and ConversionStatus. */
export type Told = readonly [protection: number, conversion: number];

export const DECRYPTED: Told = [0, 0];
export const ENCRYPTING: Told = [0, 2];
export const SUSPENDED: Told = [0, 1];
export const ON: Told = [1, 1];
export const LOCKED: Told = [2, 0];

/** Has the machine tell of its volume C: what the list says, one after the other; the last again and again. */
export function tellEncryption(machine: FakeMachine, told: readonly Told[]): void {
	const left = [...told];
	const next = () => (left.length > 1 ? left.shift() : left[0]) ?? DECRYPTED;
	const types = { DriveLetter: "string", ProtectionStatus: "uint32", ConversionStatus: "uint32" } as const;
	const query: Ports["wmi"]["query"] = async () => {
		const [protection, conversion] = next();
		const instances = [{ DriveLetter: "C:", ProtectionStatus: protection, ConversionStatus: conversion }];
		return ok({ kind: "class", class: { name: "Win32_EncryptableVolume", properties: types, instances } });
	};
	const { ports } = machine;
	Object.defineProperty(machine, "ports", { configurable: true, value: { ...ports, wmi: { query } } });
}
