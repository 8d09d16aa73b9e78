import { rm } from "node:fs/promises";
import { command } from "../../../build/fixtures/ntfs-device.ts";

/** What wimlib says of something on a volume: the judge of these tests, which knows nothing of Steppe's own manifest. */
export interface Listed {
	readonly attributes: string;
	/** Bytes of the owner's SID and of the access list, and whether the list is protected or inherited. */
	readonly owner: string;
	readonly dacl: string;
	readonly modified: string;
	readonly reparseTag: string;
	/** SHA-1 of each stream by its name; the unnamed one is `""`. */
	readonly streams: Readonly<Record<string, string>>;
	/** 0 for a file with one name. */
	readonly linkGroup: string;
}

/** Captures a whole NTFS device with wimlib and reads back what the image holds, by path with slashes. The volume must not be mounted. */
export async function listDevice(device: string, image: string): Promise<ReadonlyMap<string, Listed>> {
	await command("wimlib-imagex", "capture", device, image, "--compress=none");
	const text = await command("wimlib-imagex", "dir", image, "1", "--detailed");
	await rm(image);
	const listed = new Map<string, Listed>();
	for (const block of text.split(/^-{70,}$/m)) {
		const path = /^Full Path {11}= "(.*)"$/m.exec(block)?.[1];
		if (path !== undefined) listed.set(path, readBlock(block));
	}
	return listed;
}

function readBlock(block: string): Listed {
	const field = (name: string) => new RegExp(`^${name} *= (.*)$`, "m").exec(block)?.[1] ?? "";
	const streams: Record<string, string> = {};
	const sections = block.split(/^\t(?=Unnamed data stream|Named data stream|Reparse point stream)/m).slice(1);
	for (const section of sections) {
		const name = /^Named data stream "(.*)"/.exec(section)?.[1];
		const key = name ?? (section.startsWith("Reparse") ? "(reparse point)" : "");
		streams[key] = /^Hash *= 0x([0-9a-f]+)$/m.exec(section)?.[1] ?? "";
	}
	return {
		...securityIn(Buffer.from(field("Security Descriptor"), "hex")),
		attributes: field("Attributes"),
		modified: field("Last Write Time"),
		reparseTag: field("Reparse Tag"),
		linkGroup: /^0x0+$/.test(field("Link Group ID")) ? "0" : field("Link Group ID"),
		streams,
	};
}

function securityIn(bytes: Buffer): Pick<Listed, "owner" | "dacl"> {
	const owner = bytes.readUInt32LE(4);
	const dacl = bytes.readUInt32LE(16);
	// Present, inherited by Windows' own working out, protected.
	const control = bytes.readUInt16LE(2) & 0x1404;
	return {
		owner: bytes.toString("hex", owner, owner + 8 + 4 * (bytes[owner + 1] ?? 0)),
		dacl: `${control.toString(16)} ${bytes.toString("hex", dacl, dacl + bytes.readUInt16LE(dacl + 2))}`,
	};
}

/** The entries below a folder, by path from there. */
export function below(listed: ReadonlyMap<string, Listed>, folder: string): Record<string, Listed> {
	const inside = [...listed].filter(([path]) => path === folder || path.startsWith(`${folder}/`));
	return Object.fromEntries(inside.map(([path, entry]) => [path.slice(folder.length), entry]));
}

/** Names that are one file, each group sorted; numbers of groups mean nothing. */
export function linkGroups(entries: Readonly<Record<string, Listed>>): readonly (readonly string[])[] {
	const groups = new Map<string, string[]>();
	for (const [path, { linkGroup }] of Object.entries(entries)) {
		if (linkGroup !== "0") groups.set(linkGroup, [...(groups.get(linkGroup) ?? []), path].sort());
	}
	// The store holds a further name of each file.
	return [...groups.values()]
		.filter(({ length }) => length > 1)
		.sort((left, right) => (String(left) < String(right) ? -1 : 1));
}
