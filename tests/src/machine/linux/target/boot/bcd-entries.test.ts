import { describe, expect, it } from "vitest";
import type { PartitionDevice } from "../../../../../../src/machine/linux/target/boot/bcd-device.ts";
import {
	ELEMENT,
	flag,
	KNOWN,
	OBJECT_TYPE,
	objectsIn,
	text,
	textIn,
} from "../../../../../../src/machine/linux/target/boot/bcd-elements.ts";
import {
	choicesIn,
	completeStore,
	danglingIds,
	emptyStore,
	loaderEntry,
	withDefault,
	withNext,
	withoutEntry,
	withWindows,
	withWinpe,
} from "../../../../../../src/machine/linux/target/boot/bcd-entries.ts";
import { ownModel } from "../../../../../../src/machine/linux/target/boot/bcd-objects.ts";
import { type BcdStore, sameStore } from "../../../../../../src/machine/linux/target/boot/bcd-store.ts";

const id = (last: number) => `{00000000-0000-4000-8000-${String(last).padStart(12, "0")}}`;
const DISK = "11111111-2222-3333-4444-555555555555";
const ESP: PartitionDevice = { kind: "gpt", disk: DISK, partition: "aaaaaaaa-0000-4000-8000-000000000001" };
const WINDOWS: PartitionDevice = { kind: "gpt", disk: DISK, partition: "aaaaaaaa-0000-4000-8000-000000000003" };
const model = ownModel("uefi");

const windowsRequest = {
	...{ id: id(1), resumeId: id(2), title: "Windows", device: WINDOWS, windowsFolder: "Windows" },
	firmware: "uefi",
} as const;
const winpeRequest = {
	...{ id: id(3), optionsId: id(4), title: "Steppe", device: WINDOWS, image: "_SMSTaskSequence\\boot.wim" },
	...{ ramDiskDevice: ESP, ramDiskPath: "boot\\boot.sdi" },
	firmware: "uefi",
} as const;

const empty = emptyStore(model, ESP);
const one = withWindows(empty, model, windowsRequest);
const both = withWinpe(one, model, winpeRequest);

describe("entries of a boot store", () => {
	it("of a Windows are read as they were asked for", () => {
		expect(loaderEntry(one, id(1))).toEqual({
			ok: true,
			value: {
				...{ kind: "windows", id: id(1), title: "Windows", device: WINDOWS, systemRoot: "\\Windows" },
				loaderPath: "\\Windows\\system32\\winload.efi",
			},
		});
		const resume = one.get(id(2));
		expect(resume?.type).toBe(OBJECT_TYPE.resume);
		expect(textIn(resume?.elements ?? new Map(), ELEMENT.applicationPath)).toBe("\\Windows\\system32\\winresume.efi");
		expect(textIn(one.get(id(1))?.elements ?? new Map(), ELEMENT.resumeObject)).toBeUndefined();
		expect(textIn(one.get(id(1))?.elements ?? new Map(), ELEMENT.defaultObject)).toBe(id(2));
	});
	it("of a boot image are read as they were asked for", () => {
		expect(loaderEntry(both, id(3).toUpperCase())).toEqual({
			ok: true,
			value: {
				...{ kind: "winpe", id: id(3), title: "Steppe", device: WINDOWS, image: "\\_SMSTaskSequence\\boot.wim" },
				...{ ramDiskDevice: ESP, ramDiskPath: "\\boot\\boot.sdi" },
				loaderPath: "\\windows\\system32\\boot\\winload.efi",
			},
		});
	});
	it("on a BIOS have loaders of the BIOS", () => {
		const bios = ownModel("bios");
		const store = withWinpe(withWindows(emptyStore(bios, ESP), bios, { ...windowsRequest, firmware: "bios" }), bios, {
			...winpeRequest,
			firmware: "bios",
		});
		const paths = [id(1), id(2), id(3)].map((each) =>
			textIn(store.get(each)?.elements ?? new Map(), ELEMENT.applicationPath),
		);
		expect(paths).toEqual([
			"\\Windows\\system32\\winload.exe",
			"\\Windows\\system32\\winresume.exe",
			"\\windows\\system32\\boot\\winload.exe",
		]);
	});
	it("stand in the menu: a Windows first, a boot image last, none twice", () => {
		expect(choicesIn(both)).toEqual({ order: [id(1), id(3)], timeoutSeconds: 30 });
		const second = withWindows(both, model, { ...windowsRequest, id: id(5), resumeId: id(6) });
		expect(choicesIn(second).order).toEqual([id(5), id(1), id(3)]);
		expect(choicesIn(withWinpe(second, model, winpeRequest)).order).toEqual([id(5), id(1), id(3)]);
		expect(sameStore(withWindows(one, model, windowsRequest), one)).toBe(true);
	});
	it("are chosen once or for good", () => {
		const chosen = withDefault(withNext(both, id(3)), id(1), 5);
		expect(choicesIn(chosen)).toEqual({
			...{ order: [id(1), id(3)], defaultEntry: id(1), nextEntry: id(3), timeoutSeconds: 5 },
		});
	});
	it("leave nothing behind, and nothing points at them any more", () => {
		const chosen = withNext(withDefault(both, id(3), 0), id(3));
		const less = withoutEntry(chosen, id(3));
		expect([less.has(id(3)), less.has(id(4))]).toEqual([false, false]);
		expect(choicesIn(less)).toEqual({ order: [id(1)], defaultEntry: id(1), timeoutSeconds: 0 });
		const none = withoutEntry(less, id(1));
		expect([none.has(id(1)), none.has(id(2))]).toEqual([false, false]);
		expect(choicesIn(none)).toEqual({ order: [], timeoutSeconds: 0 });
		expect([...none.keys()].sort()).toEqual([...empty.keys()].sort());
		expect(withoutEntry(none, id(9))).toBe(none);
	});
	it("keep settings of a RAM disk that another entry uses", () => {
		const twice = withWinpe(both, model, { ...winpeRequest, id: id(7) });
		expect(withoutEntry(twice, id(3)).has(id(4))).toBe(true);
	});
});

describe("an entry that can't start", () => {
	const changed = (object: string, element: number, value: ReturnType<typeof text> | undefined): BcdStore => {
		const old = both.get(object);
		if (old === undefined) throw new Error(`no ${object}`);
		const elements = new Map(old.elements);
		if (value === undefined) elements.delete(element);
		else elements.set(element, value);
		return new Map([...both, [object, { ...old, elements }]]);
	};
	it.each<[string, string, BcdStore, RegExp]>([
		["that is not there", id(9), both, /no such object/],
		["that is no loader", id(2), both, /type 10200004, no loader/],
		["without a device", id(1), changed(id(1), ELEMENT.applicationDevice, undefined), /11000001 is missing/],
		["without a Windows' device", id(1), changed(id(1), ELEMENT.osDevice, undefined), /21000001 is missing/],
		["without a loader", id(1), changed(id(1), ELEMENT.applicationPath, undefined), /names no loader/],
		["without a Windows folder", id(1), changed(id(1), ELEMENT.systemRoot, undefined), /no Windows folder/],
		[
			"on two devices",
			id(1),
			changed(id(1), ELEMENT.osDevice, both.get(KNOWN.bootManager)?.elements.get(ELEMENT.applicationDevice)),
			/two devices/,
		],
		["of an image that is no WinPE", id(3), changed(id(3), ELEMENT.winpe, flag(false)), /does not call WinPE/],
		["without settings", id(3), new Map([...both].filter(([each]) => each !== id(4))), /settings .* missing/],
		["without boot.sdi", id(3), changed(id(4), ELEMENT.ramDiskPath, undefined), /no boot\.sdi/],
		["without boot.sdi's partition", id(3), changed(id(4), ELEMENT.ramDiskDevice, undefined), /31000003 is missing/],
	])("%s", (_what, entry, store, message) => {
		expect(loaderEntry(store, entry)).toMatchObject({ ok: false, error: expect.stringMatching(message) });
	});
});

describe("a store of before", () => {
	it("gets what it lacks, and keeps what it has", () => {
		const old: BcdStore = new Map([
			[KNOWN.bootManager, { type: OBJECT_TYPE.bootManager, elements: new Map([[ELEMENT.description, text("Mine")]]) }],
		]);
		const whole = completeStore(old, model, ESP);
		const manager = whole.get(KNOWN.bootManager)?.elements ?? new Map();
		expect(textIn(manager, ELEMENT.description)).toBe("Mine");
		expect(textIn(manager, ELEMENT.applicationPath)).toBe("\\EFI\\Microsoft\\Boot\\bootmgfw.efi");
		expect(whole.size).toBe(model.common.size);
		expect(danglingIds(whole)).toEqual([]);
		expect(objectsIn(manager, ELEMENT.displayOrder)).toEqual([]);
	});
	it("is told by the ids that lead nowhere", () => {
		const less = new Map([...both].filter(([each]) => each !== id(3) && each !== KNOWN.globalSettings));
		expect(danglingIds(less).toSorted()).toEqual([id(3), KNOWN.globalSettings].toSorted());
	});
});
