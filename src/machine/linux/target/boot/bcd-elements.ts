import { fail, ok, type Result } from "../../../../base/result.ts";
import type { RawValue } from "../../../hive-values.ts";
import { type BcdDevice, decodeDevice, encodeDevice } from "./bcd-device.ts";
import { isBracedGuid } from "./guid.ts";

/** Elements of a boot store that are read or written here (docs/bcd.md). */
export const ELEMENT = {
	applicationDevice: 0x11000001,
	applicationPath: 0x12000002,
	description: 0x12000004,
	locale: 0x12000005,
	inherit: 0x14000006,
	debugType: 0x15000011,
	emsBoot: 0x16000020,
	isolatedContext: 0x16000060,
	allowedInMemory: 0x17000077,
	/** Of the boot manager: what the menu shows. */
	displayOrder: 0x24000001,
	/** Of the boot manager: started once, then forgotten. */
	bootSequence: 0x24000002,
	toolsDisplayOrder: 0x24000010,
	/** Of the boot manager; the same number is the resume object of a loader. */
	defaultObject: 0x23000003,
	resumeObject: 0x23000006,
	timeout: 0x25000004,
	osDevice: 0x21000001,
	systemRoot: 0x22000002,
	nx: 0x25000020,
	detectHal: 0x26000010,
	winpe: 0x26000022,
	bootMenuPolicy: 0x250000c2,
	hypervisorDebugType: 0x250000f3,
	hypervisorDebugPort: 0x250000f4,
	hypervisorBaudRate: 0x250000f5,
	resumeMenuPolicy: 0x25000008,
	ramDiskDevice: 0x31000003,
	ramDiskPath: 0x32000004,
} as const;

/** Types of objects. */
export const OBJECT_TYPE = {
	bootManager: 0x10100002,
	osLoader: 0x10200003,
	resume: 0x10200004,
	inheritAny: 0x20100000,
	inheritLoader: 0x20200003,
	inheritResume: 0x20200004,
	deviceOptions: 0x30000000,
} as const;

/** Ids that are the same in every store. */
export const KNOWN = {
	bootManager: "{9dea862c-5cdd-4e70-acc1-f32b344d4795}",
	globalSettings: "{7ea2e1ac-2e61-4728-aaa3-896d9d0a9f0e}",
	debuggerSettings: "{4636856e-540f-4170-a130-a84776f4c654}",
	emsSettings: "{0ce4991b-e6b3-4b16-b23c-5e0d9250e5d9}",
	badMemory: "{5189b25c-5558-4bf2-bca4-289b11bd29e2}",
	loaderSettings: "{6efb52bf-1766-41db-a6b3-0ee5eff72bd7}",
	hypervisorSettings: "{7ff607e0-4395-11db-b0de-0800200c9a66}",
	resumeSettings: "{1afa9c49-16ab-4a5c-901b-212802da9460}",
} as const;

const SZ = 1;
const BINARY = 3;
const MULTI_SZ = 7;

export const text = (value: string): RawValue => ({ type: SZ, bytes: Buffer.from(`${value}\0`, "utf16le") });
export const objects = (ids: readonly string[]): RawValue => ({
	type: MULTI_SZ,
	bytes: Buffer.from([...ids, ""].map((id) => `${id}\0`).join(""), "utf16le"),
});
export const flag = (value: boolean): RawValue => ({ type: BINARY, bytes: Buffer.from([value ? 1 : 0]) });
/** Integers have 8 bytes each. */
export function integers(...values: readonly number[]): RawValue {
	const bytes = Buffer.alloc(8 * values.length);
	for (const [index, value] of values.entries()) bytes.writeBigUInt64LE(BigInt(value), 8 * index);
	return { type: BINARY, bytes };
}
export const device = (value: Exclude<BcdDevice, { kind: "other" }>): RawValue => ({
	type: BINARY,
	bytes: encodeDevice(value),
});

/** The format nibble of an element's number: 1 device, 2 text, 3 object, 4 objects, 5 integer, 6 flag, 7 integers. */
export function formatOf(element: number): number {
	return (element >>> 24) & 0xf;
}

/** True for elements that stand in the template alone. */
export function isTemplateElement(element: number): boolean {
	return element >>> 28 === 4;
}

/** What a boot manager could not read in an element, in words; undefined when it reads it. */
export function elementProblem(element: number, { type, bytes }: RawValue): string | undefined {
	switch (formatOf(element)) {
		case 1: {
			const decoded = type === BINARY ? decodeDevice(bytes) : fail("it is no REG_BINARY");
			return decoded.ok ? undefined : decoded.error;
		}
		case 2:
			return type === SZ && bytes.length >= 2 && bytes.length % 2 === 0 ? undefined : "it is no text";
		case 3:
			return type === SZ && isBracedGuid(plainText(bytes)) ? undefined : "it is no object's id";
		case 4:
			return type === MULTI_SZ && plainTexts(bytes).every(isBracedGuid) ? undefined : "it is no list of objects' ids";
		case 5:
			return type === BINARY && bytes.length > 0 && bytes.length <= 8 ? undefined : "it is no integer";
		case 6:
			return type === BINARY && bytes.length === 1 ? undefined : "it is no flag of one byte";
		case 7:
			return type === BINARY && bytes.length % 8 === 0 ? undefined : "it is no list of integers";
		default:
			return undefined;
	}
}

function plainText(bytes: Uint8Array): string {
	return Buffer.from(bytes).toString("utf16le").split("\0", 1)[0] ?? "";
}

function plainTexts(bytes: Uint8Array): readonly string[] {
	return Buffer.from(bytes)
		.toString("utf16le")
		.split("\0")
		.filter((each) => each !== "");
}

/** Elements of an object by number. */
export type Elements = ReadonlyMap<number, RawValue>;

/** Text of an element, or the id of an object in lower case; undefined when it is missing. */
export function textIn(elements: Elements, element: number): string | undefined {
	const value = elements.get(element);
	if (value === undefined) return undefined;
	return formatOf(element) === 3 ? plainText(value.bytes).toLowerCase() : plainText(value.bytes);
}

/** Ids of objects in lower case; none when the element is missing. */
export function objectsIn(elements: Elements, element: number): readonly string[] {
	const value = elements.get(element);
	return value === undefined ? [] : plainTexts(value.bytes).map((id) => id.toLowerCase());
}

export function flagIn(elements: Elements, element: number): boolean {
	return elements.get(element)?.bytes[0] === 1;
}

/** An integer of up to 8 bytes; undefined when it is missing. */
export function integerIn(elements: Elements, element: number): number | undefined {
	const value = elements.get(element);
	if (value === undefined) return undefined;
	const wide = Buffer.alloc(8);
	Buffer.from(value.bytes).copy(wide);
	return Number(wide.readBigUInt64LE());
}

/** A device; the error says what is wrong with it, or that it is missing. */
export function deviceIn(elements: Elements, element: number): Result<BcdDevice, string> {
	const value = elements.get(element);
	if (value === undefined) return fail(`the element ${elementName(element)} is missing`);
	const decoded = decodeDevice(value.bytes);
	return decoded.ok ? ok(decoded.value) : fail(`the element ${elementName(element)} is damaged: ${decoded.error}`);
}

/** The name of an element's key. */
export function elementName(element: number): string {
	return element.toString(16).padStart(8, "0");
}
