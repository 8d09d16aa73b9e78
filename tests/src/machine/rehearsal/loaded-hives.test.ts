import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ReleaseRecord } from "../../../../src/model/release.ts";
import { ExampleMachine, errorOf, successOf } from "./example-machine.ts";

const HIVE = "C:\\Windows\\System32\\config\\SOFTWARE";
const CHANGE = { key: "Steppe", name: "A", value: { type: "REG_SZ", data: "b" } } as const;

describe("a hive that is changed", () => {
	let made: ExampleMachine;

	beforeEach(async () => {
		made = new ExampleMachine("office-pc");
		await made.boot();
	});

	afterEach(() => made.remove());

	it("is written down before it is loaded, and given back after", async () => {
		const told: (ReleaseRecord | number)[] = [];
		const ledger = {
			acquired: async (what: ReleaseRecord) => told.push(what),
			released: async (number: number) => {
				told.push(number);
			},
		};
		const { hives } = made.open({ ledger: () => ledger }).ports;
		successOf(await hives.change(HIVE, [CHANGE]));
		expect(told).toEqual([{ kind: "hive", file: HIVE, mountedAs: "HKLM\\STEPPE" }, 1]);
		expect(successOf(await hives.get(HIVE, "Steppe", "A"))?.data).toBe("b");
	});

	it("stays loaded when its engine is killed, until the next one gives it back", async () => {
		const killed = { acquired: async () => 1, released: async () => {} };
		const leaves = made.open({ ledger: () => ({ ...killed, acquired: () => new Promise<never>(() => {}) }) });
		void leaves.ports.hives.change(HIVE, [CHANGE]);
		expect(successOf(await made.open().ports.hives.get(HIVE, "Steppe", "A"))).toBeUndefined();
		made.leaveHiveLoaded(HIVE);
		const next = made.open().ports;
		expect(errorOf(await next.hives.change(HIVE, [CHANGE]))).toMatchObject({ id: "file-locked", operand: HIVE });
		successOf(await next.releaser.release({ kind: "hive", file: HIVE, mountedAs: "HKLM\\STEPPE" }));
		successOf(await next.hives.change(HIVE, [CHANGE]));
		expect(successOf(await next.hives.get(HIVE, "Steppe", "A"))?.data).toBe("b");
	});

	it("is not loaded any more after a restart", async () => {
		made.leaveHiveLoaded(HIVE);
		await made.boot();
		successOf(await made.open().ports.hives.change(HIVE, [CHANGE]));
	});
});
