import type { LinuxRoot } from "./root.ts";

/** Properties of a block device as udev remembers them: what it read from the disk, so that nobody else has to. */
export type UdevProperties = ReadonlyMap<string, string>;

/** Reads udev's record of the device whose number (`8:1`) stands in a file of sysfs; empty when there is none. */
export async function udevProperties(root: LinuxRoot, deviceFile: string): Promise<UdevProperties> {
	const device = await root.text(deviceFile);
	if (device === undefined || !/^\d{1,4}:\d{1,7}$/.test(device)) return new Map();
	const record = (await root.text(`/run/udev/data/b${device}`)) ?? "";
	const lines = record.split("\n").filter((line) => line.startsWith("E:"));
	return new Map(
		lines.flatMap((line): readonly (readonly [string, string])[] => {
			const equals = line.indexOf("=");
			return equals < 0 ? [] : [[line.slice(2, equals), unescaped(line.slice(equals + 1))]];
		}),
	);
}

/** udev writes what is no plain character as `\x20`. */
function unescaped(text: string): string {
	return text.replace(/\\x([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
