import type { Device } from "../../model/device.ts";
import { acpiIds, audioIds, type DeviceIds, expressTypeOf, pciIds, usbIds } from "./device-ids.ts";
import type { LinuxReading } from "./findings.ts";
import type { LinuxRoot } from "./root.ts";

const PCI = "/sys/bus/pci/devices";
const USB = "/sys/bus/usb/devices";
const SOUND = "/sys/class/sound";
const ACPI = "/sys/bus/acpi/devices";
/** Vendor of the hubs that the kernel makes itself. */
const LINUX_FOUNDATION = 0x1d6b;

/** Plug and Play devices with the ids that Windows would give them. Their instance ids name the bus address: Windows' own can't be known. */
export async function readDevices({ root, findings }: LinuxReading): Promise<readonly Device[]> {
	const devices = [
		...(await readPci(root)),
		...(await readUsb(root)),
		...(await readAudio(root)),
		...(await readAcpi(root)),
	];
	if (devices.length === 0) findings.gap("devices", "missing", PCI);
	else findings.from("devices", "/sys/bus");
	return devices;
}

/** A number of a file in sysfs, hexadecimal with or without `0x`. */
async function number(root: LinuxRoot, path: string): Promise<number | undefined> {
	const text = await root.text(path);
	return text !== undefined && /^(0x)?[0-9a-f]{1,8}$/i.test(text) ? Number.parseInt(text, 16) : undefined;
}

function device(ids: DeviceIds, instance: string): Device {
	return { instanceId: pciInstance(ids, instance), ...ids };
}

/** The instance id that stands for a device here. */
function pciInstance({ hardwareIds }: DeviceIds, instance: string): string {
	return `${hardwareIds[0] ?? ""}\\${instance.toUpperCase().replace(/[^0-9A-Z]+/g, "-")}`;
}

/** Ids of one PCI device; undefined when sysfs does not tell enough. */
export async function pciIdsAt(root: LinuxRoot, address: string): Promise<DeviceIds | undefined> {
	const at = (name: string) => number(root, `${PCI}/${address}/${name}`);
	const vendor = await at("vendor");
	const chip = await at("device");
	const classCode = await at("class");
	if (vendor === undefined || chip === undefined || classCode === undefined) return undefined;
	const configuration = await root.bytes(`${PCI}/${address}/config`, 256);
	const expressType = "bytes" in configuration ? expressTypeOf(configuration.bytes) : undefined;
	return pciIds({
		...{ vendor, device: chip, classCode, revision: (await at("revision")) ?? 0 },
		subsystemVendor: (await at("subsystem_vendor")) ?? 0,
		subsystemDevice: (await at("subsystem_device")) ?? 0,
		...(expressType === undefined ? {} : { expressType }),
	});
}

/** The instance id of the PCI device at an address, as `readDevices` lists it; empty when there is none. */
export async function pciInstanceAt(root: LinuxRoot, address: string): Promise<string> {
	const ids = await pciIdsAt(root, address);
	return ids === undefined ? "" : pciInstance(ids, address);
}

async function readPci(root: LinuxRoot): Promise<readonly Device[]> {
	const devices: Device[] = [];
	for (const address of await root.names(PCI)) {
		const ids = await pciIdsAt(root, address);
		if (ids !== undefined) devices.push(device(ids, address));
	}
	return devices;
}

async function readUsb(root: LinuxRoot): Promise<readonly Device[]> {
	const names = await root.names(USB);
	const devices: Device[] = [];
	for (const name of names.filter((each) => !each.includes(":"))) {
		const at = (file: string) => number(root, `${USB}/${name}/${file}`);
		const vendor = await at("idVendor");
		const product = await at("idProduct");
		if (vendor === undefined || product === undefined || vendor === LINUX_FOUNDATION) continue;
		const interfaces = names.filter((each) => each.startsWith(`${name}:`));
		const common = { vendor, product, release: (await at("bcdDevice")) ?? 0 };
		const own = {
			...common,
			classCode: (await at("bDeviceClass")) ?? 0,
			subclass: (await at("bDeviceSubClass")) ?? 0,
			protocol: (await at("bDeviceProtocol")) ?? 0,
		};
		const parts = [];
		for (const part of interfaces) parts.push({ part, ...common, ...(await interfaceValues(root, part)) });
		const [only] = parts;
		// A device whose class stands in its one interface is driven by that; one with several is composite.
		const isPlain = parts.length === 1 && only !== undefined && own.classCode === 0;
		const values = isPlain
			? { ...own, classCode: only.classCode, subclass: only.subclass, protocol: only.protocol }
			: own;
		devices.push(device(usbIds({ ...values, isComposite: parts.length > 1 }), name));
		if (parts.length > 1) for (const { part, ...each } of parts) devices.push(device(usbIds(each), part));
	}
	return devices;
}

async function interfaceValues(root: LinuxRoot, name: string) {
	const at = async (file: string) => (await number(root, `${USB}/${name}/${file}`)) ?? 0;
	return {
		interface: await at("bInterfaceNumber"),
		classCode: await at("bInterfaceClass"),
		subclass: await at("bInterfaceSubClass"),
		protocol: await at("bInterfaceProtocol"),
	};
}

async function readAudio(root: LinuxRoot): Promise<readonly Device[]> {
	const devices: Device[] = [];
	for (const name of (await root.names(SOUND)).filter((each) => /^hwC\d+D\d+$/.test(each))) {
		const vendor = await number(root, `${SOUND}/${name}/vendor_id`);
		if (vendor === undefined) continue;
		const ids = audioIds({
			vendor: vendor >>> 16,
			device: vendor & 0xffff,
			subsystem: (await number(root, `${SOUND}/${name}/subsystem_id`)) ?? 0,
			revision: ((await number(root, `${SOUND}/${name}/revision_id`)) ?? 0) & 0xffff,
		});
		devices.push(device(ids, name));
	}
	return devices;
}

async function readAcpi(root: LinuxRoot): Promise<readonly Device[]> {
	const devices: Device[] = [];
	for (const name of await root.names(ACPI)) {
		const id = await root.text(`${ACPI}/${name}/hid`);
		const ids = id === undefined ? undefined : acpiIds(id);
		if (ids !== undefined) devices.push(device(ids, name));
	}
	return devices;
}
