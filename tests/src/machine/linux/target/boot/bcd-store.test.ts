import { describe, expect, it } from "vitest";
import {
	ELEMENT,
	elementProblem,
	flag,
	integerIn,
	integers,
	isTemplateElement,
	KNOWN,
	OBJECT_TYPE,
	objectsIn,
	text,
	textIn,
} from "../../../../../../src/machine/linux/target/boot/bcd-elements.ts";
import { ownModel, templateModel } from "../../../../../../src/machine/linux/target/boot/bcd-objects.ts";
import {
	type BcdStore,
	newStoreEdits,
	parseStore,
	sameStore,
	storeEdits,
} from "../../../../../../src/machine/linux/target/boot/bcd-store.ts";
import type { HiveEdit, RawKey } from "../../../../../../src/machine/linux/target/hives/hivex.ts";

type Values = ReadonlyMap<string, { readonly type: number; readonly bytes: Uint8Array }>;

/** A hive in memory that edits are done to, as hivex does them. */
function hiveAfter(edits: readonly HiveEdit[]): ReadonlyMap<string, RawKey> {
	const keys = new Map<string, Values>([["", new Map()]]);
	for (const edit of edits) {
		const names = edit.key.split("\\");
		if (edit.kind === "drop") {
			for (const path of [...keys.keys()]) {
				if (path === edit.key || path.startsWith(`${edit.key}\\`)) keys.delete(path);
			}
			continue;
		}
		for (let depth = 1; depth <= names.length; depth++) {
			const path = names.slice(0, depth).join("\\");
			if (!keys.has(path)) keys.set(path, new Map());
		}
		if (edit.kind === "set") keys.set(edit.key, new Map([...(keys.get(edit.key) ?? []), [edit.name, edit.value]]));
	}
	return new Map(
		[...keys].map(([path, values]) => {
			const start = path === "" ? "" : `${path}\\`;
			const below = [...keys.keys()].filter((each) => each !== "" && each.startsWith(start) && each !== path);
			const direct = below.map((each) => each.slice(start.length)).filter((name) => !name.includes("\\"));
			return [path, { subkeys: direct, values }];
		}),
	);
}

const written = (store: BcdStore) => [...newStoreEdits(), ...storeEdits(new Map(), store)];
const storeOf = (keys: ReadonlyMap<string, RawKey>): BcdStore => {
	const parsed = parseStore(keys);
	if (!parsed.ok) throw new Error(parsed.error);
	return parsed.value;
};

describe("a boot store in a hive", () => {
	it.each(["uefi", "bios"] as const)("is read as it was written (%s)", (firmware) => {
		const { common } = ownModel(firmware);
		const keys = hiveAfter(written(common));
		expect(sameStore(storeOf(keys), common)).toBe(true);
		expect([...(keys.get("Description")?.values.keys() ?? [])]).toEqual(["KeyName", "System", "TreatAsSystem"]);
	});
	it("changes by what differs alone", () => {
		const { common } = ownModel("uefi");
		const manager = common.get(KNOWN.bootManager);
		if (manager === undefined) throw new Error("no boot manager");
		const elements = new Map(manager.elements);
		elements.delete(ELEMENT.locale);
		const after = new Map(common);
		after.set(KNOWN.bootManager, { ...manager, elements: elements.set(ELEMENT.timeout, integers(0)) });
		after.delete(KNOWN.badMemory);
		const edits = storeEdits(common, after);
		expect(edits).toEqual([
			{ kind: "drop", key: `Objects\\${KNOWN.badMemory}` },
			{ kind: "drop", key: `Objects\\${KNOWN.bootManager}\\Elements\\12000005` },
			{
				...{ kind: "set", key: `Objects\\${KNOWN.bootManager}\\Elements\\25000004`, name: "Element" },
				value: integers(0),
			},
		]);
		expect(sameStore(storeOf(hiveAfter([...written(common), ...edits])), after)).toBe(true);
		expect(storeEdits(common, common)).toEqual([]);
	});
	it.each<[string, readonly HiveEdit[], RegExp]>([
		["no objects", [{ kind: "drop", key: "Objects" }], /no objects/],
		["no boot manager", [{ kind: "drop", key: `Objects\\${KNOWN.bootManager}` }], /no boot manager/],
		["an object without a GUID", [{ kind: "make", key: "Objects\\default" }], /object default: its name is no id/],
		[
			"an object without a type",
			[{ kind: "make", key: "Objects\\{00000000-0000-0000-0000-000000000001}" }],
			/it has no type/,
		],
		[
			"an element without a number",
			[{ kind: "make", key: `Objects\\${KNOWN.emsSettings}\\Elements\\path` }],
			/element path has no number/,
		],
		[
			"an element without a value",
			[{ kind: "make", key: `Objects\\${KNOWN.emsSettings}\\Elements\\12000002` }],
			/element 12000002 has no value/,
		],
		[
			"an element of another form",
			[
				{
					...{ kind: "set", key: `Objects\\${KNOWN.emsSettings}\\Elements\\25000004`, name: "Element" },
					value: text("30"),
				},
			],
			/element 25000004: it is no integer/,
		],
	])("is refused for %s", (_what, damage, message) => {
		const parsed = parseStore(hiveAfter([...written(ownModel("uefi").common), ...damage]));
		expect(parsed).toMatchObject({ ok: false, error: expect.stringMatching(message) });
	});
});

const TEMPLATE_LOADER = "{b012b84d-c47c-4ed5-b722-c0c42163e569}";

describe("what a store is made of", () => {
	it.each(["uefi", "bios"] as const)("holds what its own objects name, each element in its form (%s)", (firmware) => {
		const { common, loader, resume } = ownModel(firmware);
		const named = [...common.values(), { elements: loader }, { elements: resume }].flatMap(({ elements }) =>
			objectsIn(elements, ELEMENT.inherit),
		);
		expect(named.filter((id) => !common.has(id))).toEqual([]);
		for (const elements of [...common.values()].map((each) => each.elements).concat([loader, resume])) {
			for (const [element, value] of elements) expect(elementProblem(element, value)).toBeUndefined();
		}
	});
	it("has a path of the boot manager for UEFI alone", () => {
		const path = (firmware: "uefi" | "bios") =>
			textIn(ownModel(firmware).common.get(KNOWN.bootManager)?.elements ?? new Map(), ELEMENT.applicationPath);
		expect([path("uefi"), path("bios")]).toEqual(["\\EFI\\Microsoft\\Boot\\bootmgfw.efi", undefined]);
	});
	it("takes settings from the image's template, without what belongs to the template or to one disk", () => {
		const template: BcdStore = new Map([
			[
				TEMPLATE_LOADER,
				{
					type: OBJECT_TYPE.osLoader,
					elements: new Map([
						[ELEMENT.nx, { type: 3, bytes: Buffer.from([3]) }],
						[ELEMENT.applicationPath, text("\\other")],
						[ELEMENT.osDevice, { type: 3, bytes: Buffer.alloc(88) }],
						[0x46000004, flag(true)],
					]),
				},
			],
			[KNOWN.bootManager, { type: OBJECT_TYPE.bootManager, elements: new Map([[ELEMENT.locale, text("de-DE")]]) }],
			[KNOWN.badMemory, { type: OBJECT_TYPE.osLoader, elements: new Map([[ELEMENT.locale, text("wrong type")]]) }],
		]);
		const { common, loader, resume, from } = templateModel(template, "uefi");
		expect(from).toBe("the image's BCD-Template");
		expect(integerIn(loader, ELEMENT.nx)).toBe(3);
		expect(loader.get(ELEMENT.nx)?.bytes).toHaveLength(8);
		expect([...loader.keys()].filter((each) => isTemplateElement(each) || each === ELEMENT.osDevice)).toEqual([]);
		expect(loader.has(ELEMENT.applicationPath)).toBe(false);
		expect(objectsIn(loader, ELEMENT.inherit)).toEqual([KNOWN.loaderSettings]);
		const manager = common.get(KNOWN.bootManager)?.elements ?? new Map();
		expect([textIn(manager, ELEMENT.locale), textIn(manager, ELEMENT.applicationPath)]).toEqual([
			"de-DE",
			"\\EFI\\Microsoft\\Boot\\bootmgfw.efi",
		]);
		expect(common.get(KNOWN.badMemory)?.type).toBe(OBJECT_TYPE.inheritAny);
		expect(resume).toEqual(ownModel("uefi").resume);
	});
	it("says so when the template has nothing for this firmware", () => {
		const template: BcdStore = new Map([[TEMPLATE_LOADER, { type: OBJECT_TYPE.osLoader, elements: new Map() }]]);
		expect(templateModel(template, "bios").from).toBe("Steppe's own objects");
	});
});
