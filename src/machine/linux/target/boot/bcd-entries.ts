import { fail, ok, type Result } from "../../../../base/result.ts";
import type { RawValue } from "../../../hive-values.ts";
import type { PartitionDevice } from "./bcd-device.ts";
import {
	deviceIn,
	device as deviceValue,
	ELEMENT,
	type Elements,
	flag,
	flagIn,
	integerIn,
	integers,
	KNOWN,
	OBJECT_TYPE,
	objects,
	objectsIn,
	text,
	textIn,
} from "./bcd-elements.ts";
import type { StoreModel } from "./bcd-objects.ts";
import type { BcdObject, BcdStore } from "./bcd-store.ts";

/** An entry that starts a Windows or a boot image: where its files lie, paths with a leading backslash. */
export type LoaderEntry = {
	readonly id: string;
	readonly title: string;
	/** The loader itself: on the device for a Windows, in the image for a boot image. */
	readonly loaderPath: string;
} & (
	| { readonly kind: "windows"; readonly device: PartitionDevice; readonly systemRoot: string }
	| {
			readonly kind: "winpe";
			readonly device: PartitionDevice;
			readonly image: string;
			readonly ramDiskDevice: PartitionDevice;
			readonly ramDiskPath: string;
	  }
);

/** What the boot manager goes by. */
export interface BootChoices {
	readonly order: readonly string[];
	readonly defaultEntry?: string;
	readonly nextEntry?: string;
	readonly timeoutSeconds: number;
}

/** Seconds that a boot manager waits when its store says nothing. */
const USUAL_TIMEOUT = 30;

export function choicesIn(store: BcdStore): BootChoices {
	const elements: Elements = store.get(KNOWN.bootManager)?.elements ?? new Map();
	const defaultEntry = textIn(elements, ELEMENT.defaultObject);
	const [nextEntry] = objectsIn(elements, ELEMENT.bootSequence);
	return {
		order: objectsIn(elements, ELEMENT.displayOrder),
		...(defaultEntry === undefined ? {} : { defaultEntry }),
		...(nextEntry === undefined ? {} : { nextEntry }),
		timeoutSeconds: integerIn(elements, ELEMENT.timeout) ?? USUAL_TIMEOUT,
	};
}

/** Reads an entry; the error says in words what is wrong with it, or why it starts nothing that is known here. */
export function loaderEntry(store: BcdStore, id: string): Result<LoaderEntry, string> {
	const object = store.get(id.toLowerCase());
	if (object === undefined) return fail("the store has no such object");
	if (object.type !== OBJECT_TYPE.osLoader)
		return fail(`it is an object of type ${object.type.toString(16)}, no loader`);
	const { elements } = object;
	const device = deviceIn(elements, ELEMENT.applicationDevice);
	const osDevice = deviceIn(elements, ELEMENT.osDevice);
	if (!device.ok) return device;
	if (!osDevice.ok) return osDevice;
	const loaderPath = textIn(elements, ELEMENT.applicationPath);
	const systemRoot = textIn(elements, ELEMENT.systemRoot);
	if (loaderPath === undefined || systemRoot === undefined) return fail("it names no loader or no Windows folder");
	const core = { id: id.toLowerCase(), title: textIn(elements, ELEMENT.description) ?? "", loaderPath };
	const value = device.value;
	if (value.kind === "other") return fail(`its device is of a form that is not known here (type ${value.type})`);
	if (value.kind !== "ramdisk") {
		if (JSON.stringify(osDevice.value) !== JSON.stringify(value)) return fail("loader and Windows lie on two devices");
		return ok({ ...core, kind: "windows", device: value, systemRoot });
	}
	if (!flagIn(elements, ELEMENT.winpe)) return fail("it starts an image that it does not call WinPE");
	const options = ramDiskOptions(store, value.options);
	if (!options.ok) return options;
	return ok({ ...core, kind: "winpe", device: value.source, image: value.path, ...options.value });
}

function ramDiskOptions(
	store: BcdStore,
	id: string,
): Result<{ readonly ramDiskDevice: PartitionDevice; readonly ramDiskPath: string }, string> {
	const options = store.get(id);
	if (options?.type !== OBJECT_TYPE.deviceOptions) return fail(`the settings ${id} of its RAM disk are missing`);
	const device = deviceIn(options.elements, ELEMENT.ramDiskDevice);
	if (!device.ok) return device;
	const path = textIn(options.elements, ELEMENT.ramDiskPath);
	if (path === undefined || device.value.kind === "ramdisk" || device.value.kind === "other") {
		return fail(`the settings ${id} of its RAM disk name no boot.sdi`);
	}
	return ok({ ramDiskDevice: device.value, ramDiskPath: path });
}

/** A store without entries, for a disk that starts from `device`. */
export function emptyStore(model: StoreModel, device: PartitionDevice): BcdStore {
	return withSystemDevice(model.common, device);
}

/** The store with what each store has, as it is or from the model, and with the partition that the boot manager lies on now. */
export function completeStore(store: BcdStore, model: StoreModel, device: PartitionDevice): BcdStore {
	const path = model.common.get(KNOWN.bootManager)?.elements.get(ELEMENT.applicationPath);
	const whole = withSystemDevice(new Map([...model.common, ...store]), device);
	return path === undefined ? whole : withElements(whole, KNOWN.bootManager, [[ELEMENT.applicationPath, path]]);
}

function withSystemDevice(store: BcdStore, device: PartitionDevice): BcdStore {
	return withElements(store, KNOWN.bootManager, [[ELEMENT.applicationDevice, deviceValue(device)]]);
}

/** The store with some elements of an object set, or taken away where there is no value. */
function withElements(
	store: BcdStore,
	id: string,
	changed: readonly (readonly [number, RawValue | undefined])[],
): BcdStore {
	const object = store.get(id);
	if (object === undefined) return store;
	const elements = new Map(object.elements);
	for (const [element, value] of changed) {
		if (value === undefined) elements.delete(element);
		else elements.set(element, value);
	}
	return new Map([...store, [id, { type: object.type, elements }]]);
}

/** What a new entry of a Windows is made of; paths have no leading backslash. */
export interface WindowsEntryRequest {
	readonly id: string;
	readonly resumeId: string;
	readonly title: string;
	readonly device: PartitionDevice;
	readonly windowsFolder: string;
	readonly firmware: "uefi" | "bios";
}

/** The store with an entry for a Windows, which comes first in the menu; one of that id is made anew. */
export function withWindows(store: BcdStore, model: StoreModel, request: WindowsEntryRequest): BcdStore {
	const { id, resumeId, device, firmware } = request;
	const root = `\\${request.windowsFolder}`;
	const extension = firmware === "uefi" ? "efi" : "exe";
	const at = deviceValue(device);
	const loader: BcdObject = {
		type: OBJECT_TYPE.osLoader,
		elements: new Map<number, RawValue>([
			...model.loader,
			[ELEMENT.applicationDevice, at],
			[ELEMENT.applicationPath, text(`${root}\\system32\\winload.${extension}`)],
			[ELEMENT.description, text(request.title)],
			[ELEMENT.osDevice, at],
			[ELEMENT.systemRoot, text(root)],
			[ELEMENT.defaultObject, text(resumeId)],
		]),
	};
	const resume: BcdObject = {
		type: OBJECT_TYPE.resume,
		elements: new Map<number, RawValue>([
			...model.resume,
			[ELEMENT.applicationDevice, at],
			[ELEMENT.applicationPath, text(`${root}\\system32\\winresume.${extension}`)],
			[ELEMENT.osDevice, at],
		]),
	};
	return inOrder(new Map([...store, [id, loader], [resumeId, resume]]), id, "first");
}

/** What a new entry of a boot image is made of; paths have no leading backslash. */
export interface WinpeEntryRequest {
	readonly id: string;
	readonly optionsId: string;
	readonly title: string;
	readonly device: PartitionDevice;
	readonly image: string;
	readonly ramDiskDevice: PartitionDevice;
	readonly ramDiskPath: string;
	readonly firmware: "uefi" | "bios";
}

/** The store with an entry for a boot image, last in the menu, and settings of its RAM disk that nobody shares. */
export function withWinpe(store: BcdStore, model: StoreModel, request: WinpeEntryRequest): BcdStore {
	const { id, optionsId, firmware } = request;
	const at = deviceValue({
		...{ kind: "ramdisk", source: request.device, path: `\\${request.image}`, options: optionsId },
	});
	const options: BcdObject = {
		type: OBJECT_TYPE.deviceOptions,
		elements: new Map<number, RawValue>([
			[ELEMENT.description, text(`${request.title}: RAM disk`)],
			[ELEMENT.ramDiskDevice, deviceValue(request.ramDiskDevice)],
			[ELEMENT.ramDiskPath, text(`\\${request.ramDiskPath}`)],
		]),
	};
	const loader: BcdObject = {
		type: OBJECT_TYPE.osLoader,
		elements: new Map<number, RawValue>([
			...model.loader,
			[ELEMENT.applicationDevice, at],
			[ELEMENT.applicationPath, text(`\\windows\\system32\\boot\\winload.${firmware === "uefi" ? "efi" : "exe"}`)],
			[ELEMENT.description, text(request.title)],
			[ELEMENT.osDevice, at],
			[ELEMENT.systemRoot, text("\\windows")],
			[ELEMENT.detectHal, flag(true)],
			[ELEMENT.winpe, flag(true)],
		]),
	};
	return inOrder(new Map([...store, [optionsId, options], [id, loader]]), id, "last");
}

function inOrder(store: BcdStore, id: string, place: "first" | "last"): BcdStore {
	const { order } = choicesIn(store);
	if (place === "last" && order.includes(id)) return store;
	const rest = order.filter((each) => each !== id);
	return withElements(store, KNOWN.bootManager, [
		[ELEMENT.displayOrder, objects(place === "first" ? [id, ...rest] : [...rest, id])],
	]);
}

export function withNext(store: BcdStore, id: string): BcdStore {
	return withElements(store, KNOWN.bootManager, [[ELEMENT.bootSequence, objects([id])]]);
}

export function withDefault(store: BcdStore, id: string, timeoutSeconds: number): BcdStore {
	return withElements(store, KNOWN.bootManager, [
		[ELEMENT.defaultObject, text(id)],
		[ELEMENT.timeout, integers(timeoutSeconds)],
	]);
}

/** The store without an entry and without what only that entry used; the first Windows of the menu becomes the default where it was. */
export function withoutEntry(store: BcdStore, id: string): BcdStore {
	const object = store.get(id);
	if (object === undefined) return store;
	const { order, defaultEntry } = choicesIn(store);
	const rest = order.filter((each) => each !== id);
	const sequence = objectsIn(store.get(KNOWN.bootManager)?.elements ?? new Map(), ELEMENT.bootSequence);
	const kept = sequence.filter((each) => each !== id);
	const isWindows = (each: string) => {
		const entry = loaderEntry(store, each);
		return entry.ok && entry.value.kind === "windows";
	};
	const fallback = defaultEntry === id ? rest.find(isWindows) : defaultEntry;
	const less = withElements(store, KNOWN.bootManager, [
		[ELEMENT.displayOrder, rest.length === 0 ? undefined : objects(rest)],
		[ELEMENT.bootSequence, kept.length === 0 ? undefined : objects(kept)],
		[ELEMENT.defaultObject, fallback === undefined ? undefined : text(fallback)],
	]);
	const used = usedBy(object);
	const others = [...less].filter(([each]) => each !== id).flatMap(([, each]) => usedBy(each));
	const gone = new Set([id, ...used.filter((each) => !others.includes(each))]);
	return new Map([...less].filter(([each]) => !gone.has(each)));
}

/** Objects that a loader alone may have: its resume object and the settings of its RAM disk. */
function usedBy({ type, elements }: BcdObject): readonly string[] {
	if (type !== OBJECT_TYPE.osLoader) return [];
	const device = deviceIn(elements, ELEMENT.applicationDevice);
	const resume = textIn(elements, ELEMENT.defaultObject);
	return [
		...(device.ok && device.value.kind === "ramdisk" ? [device.value.options] : []),
		...(resume === undefined ? [] : [resume]),
	];
}

/** Objects that something in the store names and that are not there. */
export function danglingIds(store: BcdStore): readonly string[] {
	const named = [...store.values()].flatMap(({ type, elements }) => [
		...objectsIn(elements, ELEMENT.inherit),
		...(type === OBJECT_TYPE.bootManager ? objectsIn(elements, ELEMENT.displayOrder) : []),
	]);
	return [...new Set(named)].filter((id) => !store.has(id));
}
