import type { RawValue } from "../../../hive-values.ts";
import {
	ELEMENT,
	type Elements,
	flag,
	formatOf,
	integers,
	isTemplateElement,
	KNOWN,
	OBJECT_TYPE,
	objects,
	text,
} from "./bcd-elements.ts";
import type { BcdObject, BcdStore } from "./bcd-store.ts";

/** What a store is made of before it has any entry: the objects that all stores have, and models of a loader and its resume object. */
export interface StoreModel {
	readonly common: BcdStore;
	/** A loader without device, paths and resume object. */
	readonly loader: Elements;
	/** A resume object without device and path. */
	readonly resume: Elements;
	/** Where it comes from, for people. */
	readonly from: "the image's BCD-Template" | "Steppe's own objects";
}

const LOCALE = "en-US";
/** The one memory setting that every loader since Windows 8 permits. */
const MEMORY_SETTING = 0x15000075;
const inherit = (...ids: readonly string[]): readonly [number, RawValue] => [ELEMENT.inherit, objects(ids)];
const object = (type: number, ...elements: readonly (readonly [number, RawValue])[]): BcdObject => ({
	type,
	elements: new Map(elements),
});

/** Own objects: what Windows 10 and 11 put into a new store, debuggers and hypervisor at their defaults (docs/bcd.md, objects). */
export function ownModel(firmware: "uefi" | "bios"): StoreModel {
	const { inheritAny, inheritLoader, inheritResume } = OBJECT_TYPE;
	const isolated: readonly (readonly [number, RawValue])[] =
		firmware === "uefi" ? [[ELEMENT.isolatedContext, flag(true)]] : [];
	const common = new Map<string, BcdObject>([
		[KNOWN.bootManager, bootManager(firmware)],
		[KNOWN.globalSettings, object(inheritAny, inherit(KNOWN.debuggerSettings, KNOWN.emsSettings, KNOWN.badMemory))],
		[KNOWN.debuggerSettings, object(inheritAny, [ELEMENT.debugType, integers(4)])],
		[KNOWN.emsSettings, object(inheritAny, [ELEMENT.emsBoot, flag(false)])],
		[KNOWN.badMemory, object(inheritAny)],
		[KNOWN.loaderSettings, object(inheritLoader, inherit(KNOWN.globalSettings, KNOWN.hypervisorSettings))],
		[
			KNOWN.hypervisorSettings,
			object(
				inheritLoader,
				[ELEMENT.hypervisorDebugType, integers(0)],
				[ELEMENT.hypervisorDebugPort, integers(1)],
				[ELEMENT.hypervisorBaudRate, integers(115_200)],
			),
		],
		[KNOWN.resumeSettings, object(inheritResume, inherit(KNOWN.globalSettings))],
	]);
	const shared: readonly (readonly [number, RawValue])[] = [
		[ELEMENT.locale, text(LOCALE)],
		[ELEMENT.allowedInMemory, integers(MEMORY_SETTING)],
		...isolated,
	];
	return {
		common,
		loader: new Map([
			...shared,
			inherit(KNOWN.loaderSettings),
			[ELEMENT.nx, integers(0)],
			[ELEMENT.bootMenuPolicy, integers(1)],
		]),
		resume: new Map([
			...shared,
			inherit(KNOWN.resumeSettings),
			[ELEMENT.description, text("Windows Resume Application")],
			[ELEMENT.systemRoot, text("\\hiberfil.sys")],
			[ELEMENT.resumeMenuPolicy, integers(1)],
		]),
		from: "Steppe's own objects",
	};
}

function bootManager(firmware: "uefi" | "bios"): BcdObject {
	const path: readonly (readonly [number, RawValue])[] =
		firmware === "uefi" ? [[ELEMENT.applicationPath, text("\\EFI\\Microsoft\\Boot\\bootmgfw.efi")]] : [];
	return object(
		OBJECT_TYPE.bootManager,
		...path,
		[ELEMENT.description, text("Windows Boot Manager")],
		[ELEMENT.locale, text(LOCALE)],
		inherit(KNOWN.globalSettings),
		[ELEMENT.timeout, integers(30)],
	);
}

/** Objects of the template that become loaders and resume objects, by firmware. */
const TEMPLATES = {
	uefi: { loader: "{b012b84d-c47c-4ed5-b722-c0c42163e569}", resume: "{0c334284-9a41-4de1-99b3-a7e87e8ff07e}" },
	bios: { loader: "{a1943bbc-ea85-487c-97c7-c9ede908a38a}", resume: "{98b02a23-0674-4ce7-bdad-e0a15a8ff97b}" },
} as const;
/** What a store of our own decides for each entry. */
const DECIDED: readonly number[] = [
	...[ELEMENT.applicationDevice, ELEMENT.applicationPath, ELEMENT.osDevice],
	...[ELEMENT.defaultObject, ELEMENT.displayOrder, ELEMENT.bootSequence, ELEMENT.toolsDisplayOrder],
];

/** The model that an image brings in its `BCD-Template`; own objects stand in for those that it lacks. */
export function templateModel(template: BcdStore, firmware: "uefi" | "bios"): StoreModel {
	const own = ownModel(firmware);
	const { loader, resume } = TEMPLATES[firmware];
	const common = new Map<string, BcdObject>();
	for (const [id, fallback] of own.common) {
		const found = template.get(id);
		if (found?.type !== fallback.type) common.set(id, fallback);
		else common.set(id, { type: found.type, elements: forUse(found.elements, fallback.elements) });
	}
	return {
		common,
		loader: forUse(template.get(loader)?.elements, own.loader),
		resume: forUse(template.get(resume)?.elements, own.resume),
		from: template.has(loader) ? "the image's BCD-Template" : own.from,
	};
}

/** Elements as a store holds them: no template's, integers of 8 bytes, nothing that is decided anew; path and the like come from our own. */
function forUse(elements: Elements | undefined, own: Elements): Elements {
	if (elements === undefined) return own;
	const kept = [...elements].filter(([element]) => !isTemplateElement(element) && !DECIDED.includes(element));
	const path = own.get(ELEMENT.applicationPath);
	return new Map<number, RawValue>([
		...kept.map(([element, value]): [number, RawValue] => [element, widened(element, value)]),
		...(path === undefined ? [] : [[ELEMENT.applicationPath, path] as const]),
		...[...own].filter(([element]) => element === ELEMENT.inherit && !elements.has(element)),
	]);
}

/** The template writes integers as short as they are; readers of a store want 8 bytes (docs/bcd.md, template). */
function widened(element: number, value: RawValue): RawValue {
	if (formatOf(element) !== 5 || value.bytes.length >= 8) return value;
	const bytes = Buffer.alloc(8);
	Buffer.from(value.bytes).copy(bytes);
	return { type: value.type, bytes };
}
