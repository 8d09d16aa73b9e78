/** Ids of a device as Windows would list them, most specific first (drivers.md §3). */
export interface DeviceIds {
	readonly hardwareIds: readonly string[];
	readonly compatibleIds: readonly string[];
}

/** What the configuration space of a PCI device says, as numbers. */
export interface PciValues {
	readonly vendor: number;
	readonly device: number;
	readonly subsystemVendor: number;
	readonly subsystemDevice: number;
	readonly revision: number;
	/** Base class, subclass and programming interface: `0x020000`. */
	readonly classCode: number;
	/** Kind of a PCI Express device or port; absent for old PCI and where the capabilities can't be read. */
	readonly expressType?: number;
}

function hex(value: number, digits: number): string {
	return value.toString(16).toUpperCase().padStart(digits, "0");
}

/** PCI: Windows 10 and newer. The subsystem's device comes before its vendor: `SUBSYS_ssssnnnn`. */
export function pciIds(values: PciValues): DeviceIds {
	const { vendor, device, subsystemDevice, subsystemVendor, revision, classCode, expressType } = values;
	const base = `PCI\\VEN_${hex(vendor, 4)}`;
	const chip = `${base}&DEV_${hex(device, 4)}`;
	const subsystem = `SUBSYS_${hex(subsystemDevice, 4)}${hex(subsystemVendor, 4)}`;
	const full = hex(classCode, 6);
	const short = full.slice(0, 4);
	const typed = (id: string) => (expressType === undefined ? [] : [`${id}&DT_${expressType}`]);
	return {
		hardwareIds: [
			`${chip}&${subsystem}&REV_${hex(revision, 2)}`,
			`${chip}&${subsystem}`,
			`${chip}&CC_${full}`,
			`${chip}&CC_${short}`,
		],
		compatibleIds: [
			`${chip}&REV_${hex(revision, 2)}`,
			chip,
			`${base}&CC_${full}`,
			`${base}&CC_${short}`,
			base,
			...typed(`PCI\\CC_${full}`),
			`PCI\\CC_${full}`,
			...typed(`PCI\\CC_${short}`),
			`PCI\\CC_${short}`,
		],
	};
}

const PCI_EXPRESS = 0x10;
/** A list of capabilities is at most as long as the configuration space has room for. */
const MOST_CAPABILITIES = 48;

/** Kind of a PCI Express device or port from its configuration space; undefined without that capability or when it was not given whole. */
export function expressTypeOf(configuration: Uint8Array): number | undefined {
	const view = Buffer.from(configuration);
	if (view.length < 0x40 || (view.readUInt16LE(0x06) & 0x10) === 0) return undefined;
	let at = view.readUInt8(0x34) & 0xfc;
	for (let count = 0; count < MOST_CAPABILITIES && at >= 0x40 && at + 4 <= view.length; count++) {
		if (view.readUInt8(at) === PCI_EXPRESS) return (view.readUInt8(at + 2) >> 4) & 0xf;
		at = view.readUInt8(at + 1) & 0xfc;
	}
	return undefined;
}

/** What the descriptors of a USB device, or of one of its interfaces, say. */
export interface UsbValues {
	readonly vendor: number;
	readonly product: number;
	/** Release in BCD: `0x3100`. */
	readonly release: number;
	readonly classCode: number;
	readonly subclass: number;
	readonly protocol: number;
	/** Number of the interface, for an interface of a device with several. */
	readonly interface?: number;
	/** True for the device itself when it has several interfaces. */
	readonly isComposite?: boolean;
}

/** USB devices and interfaces. */
export function usbIds(values: UsbValues): DeviceIds {
	const { vendor, product, release, classCode, subclass, protocol, isComposite } = values;
	const base = `USB\\VID_${hex(vendor, 4)}&PID_${hex(product, 4)}`;
	const part = values.interface === undefined ? "" : `&MI_${hex(values.interface, 2)}`;
	const kind = `USB\\Class_${hex(classCode, 2)}`;
	const classes = [
		`${kind}&SubClass_${hex(subclass, 2)}&Prot_${hex(protocol, 2)}`,
		`${kind}&SubClass_${hex(subclass, 2)}`,
		kind,
	];
	return {
		hardwareIds: [`${base}&REV_${hex(release, 4)}${part}`, `${base}${part}`],
		compatibleIds: isComposite === true ? [...classes, "USB\\COMPOSITE"] : classes,
	};
}

/** What a codec on an HD Audio bus says. */
export interface AudioValues {
	readonly vendor: number;
	readonly device: number;
	readonly subsystem: number;
	readonly revision: number;
}

/** HD Audio codecs. */
export function audioIds({ vendor, device, subsystem, revision }: AudioValues): DeviceIds {
	const maker = `HDAUDIO\\FUNC_01&VEN_${hex(vendor, 4)}`;
	const chip = `${maker}&DEV_${hex(device, 4)}`;
	const board = `${chip}&SUBSYS_${hex(subsystem, 8)}`;
	return {
		hardwareIds: [`${board}&REV_${hex(revision, 4)}`, board],
		compatibleIds: [chip, maker, "HDAUDIO\\FUNC_01"],
	};
}

/** Devices of the firmware by their id, `PNP0C0A` or `INTC1055`; undefined for what is none, such as the kernel's own. */
export function acpiIds(id: string): DeviceIds | undefined {
	const [, vendor, device] = /^([A-Z]{3}|[A-Z0-9]{4})([0-9A-F]{4})$/.exec(id.toUpperCase()) ?? [];
	if (vendor === undefined || device === undefined || vendor.startsWith("LNX")) return undefined;
	return {
		hardwareIds: [`ACPI\\VEN_${vendor}&DEV_${device}`, `ACPI\\${vendor}${device}`, `*${vendor}${device}`],
		compatibleIds: [],
	};
}
