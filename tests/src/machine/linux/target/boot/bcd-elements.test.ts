import { describe, expect, it } from "vitest";
import {
	deviceIn,
	device as deviceValue,
	ELEMENT,
	elementName,
	elementProblem,
	flag,
	flagIn,
	integerIn,
	integers,
	objects,
	objectsIn,
	text,
	textIn,
} from "../../../../../../src/machine/linux/target/boot/bcd-elements.ts";
import { guidBytes, guidText, isBracedGuid } from "../../../../../../src/machine/linux/target/boot/guid.ts";

const ID = "{9DEA862C-5CDD-4E70-ACC1-F32B344D4795}";
const bytes = (hex: string, type = 3) => ({ type, bytes: Buffer.from(hex, "hex") });

describe("elements of a boot store", () => {
	it("are written as docs/bcd.md says", () => {
		expect(integers(30)).toEqual(bytes("1e00000000000000"));
		expect(integers(1, 0x15000075)).toEqual(bytes("01000000000000007500001500000000"));
		expect([flag(true), flag(false)]).toEqual([bytes("01"), bytes("00")]);
		expect(text("\\W")).toEqual(bytes("5c0057000000", 1));
		expect(objects([])).toEqual(bytes("0000", 7));
		expect(objects([ID]).bytes).toHaveLength(80);
		expect(elementName(0x12000002)).toBe("12000002");
	});
	it("are read again", () => {
		const elements = new Map([
			[ELEMENT.applicationPath, text("\\a")],
			[ELEMENT.defaultObject, text(ID)],
			[ELEMENT.displayOrder, objects([ID, ID])],
			[ELEMENT.timeout, bytes("0500")],
			[ELEMENT.winpe, flag(true)],
			[ELEMENT.osDevice, deviceValue({ kind: "boot" })],
			[ELEMENT.applicationDevice, bytes("00")],
		]);
		expect(textIn(elements, ELEMENT.applicationPath)).toBe("\\a");
		expect(textIn(elements, ELEMENT.description)).toBeUndefined();
		expect(textIn(elements, ELEMENT.defaultObject)).toBe(ID.toLowerCase());
		expect(objectsIn(elements, ELEMENT.displayOrder)).toEqual([ID.toLowerCase(), ID.toLowerCase()]);
		expect(objectsIn(elements, ELEMENT.bootSequence)).toEqual([]);
		expect(integerIn(elements, ELEMENT.timeout)).toBe(5);
		expect(integerIn(elements, ELEMENT.nx)).toBeUndefined();
		expect([flagIn(elements, ELEMENT.winpe), flagIn(elements, ELEMENT.detectHal)]).toEqual([true, false]);
		expect(deviceIn(elements, ELEMENT.osDevice)).toEqual({ ok: true, value: { kind: "boot" } });
		expect(deviceIn(elements, ELEMENT.applicationDevice)).toMatchObject({
			ok: false,
			error: expect.stringMatching(/11000001 is damaged/),
		});
		expect(deviceIn(elements, ELEMENT.ramDiskDevice)).toMatchObject({
			ok: false,
			error: expect.stringMatching(/31000003 is missing/),
		});
	});
	it.each([
		["a device of another registry type", ELEMENT.osDevice, bytes("00".repeat(88), 1), /REG_BINARY/],
		["a device without a size", ELEMENT.osDevice, bytes("00".repeat(88)), /not those it says/],
		["a text of bytes", ELEMENT.applicationPath, bytes("4100"), /no text/],
		["half a character", ELEMENT.applicationPath, bytes("41", 1), /no text/],
		["an object that is no id", ELEMENT.defaultObject, text("default"), /no object's id/],
		["a list with something else", ELEMENT.displayOrder, objects([ID, "x"]), /no list/],
		["an integer as REG_DWORD", ELEMENT.timeout, bytes("1e000000", 4), /no integer/],
		["an integer of nine bytes", ELEMENT.timeout, bytes("00".repeat(9)), /no integer/],
		["a flag of two bytes", ELEMENT.winpe, bytes("0100"), /no flag/],
		["integers of twelve bytes", ELEMENT.allowedInMemory, bytes("00".repeat(12)), /no list of integers/],
	])("are refused for %s", (_what, element, value, message) => {
		expect(elementProblem(element, value)).toMatch(message);
	});
	it("of formats that nobody knows are let be", () => {
		expect(elementProblem(0x18000001, bytes("00"))).toBeUndefined();
	});
});

describe("a GUID", () => {
	it("has its first three groups the other way round in bytes", () => {
		expect(Buffer.from(guidBytes(ID)).toString("hex")).toBe("2c86ea9ddd5c704eacc1f32b344d4795");
		expect(`{${guidText(guidBytes(ID))}}`).toBe(ID.toLowerCase());
		expect(() => guidBytes("12")).toThrow("12 is no GUID");
	});
	it.each(["", "9dea862c-5cdd-4e70-acc1-f32b344d4795", "{default}", `${ID} `])("is not %j in braces", (text) => {
		expect(isBracedGuid(text)).toBe(false);
		expect(isBracedGuid(ID)).toBe(true);
	});
});
