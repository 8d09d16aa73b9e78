import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { promisify } from "node:util";

/** Tag of junctions and of mounted volumes ([MS-FSCC] 2.1.2.1). */
const MOUNT_POINT = 0xa0000003;

/** Makes a junction, or a place where another volume is mounted: an empty folder with reparse data, as Windows does. */
export async function makeMountPoint(host: string, target: string): Promise<void> {
	await mkdir(host);
	const followed = Buffer.from(target.startsWith("\\??\\") ? target : `\\??\\${target}`, "utf16le");
	const shown = Buffer.from(target.startsWith("\\??\\") ? "" : target, "utf16le");
	const names = Buffer.concat([followed, Buffer.alloc(2), shown, Buffer.alloc(2)]);
	const head = Buffer.alloc(8);
	head.writeUInt16LE(0, 0);
	head.writeUInt16LE(followed.length, 2);
	head.writeUInt16LE(followed.length + 2, 4);
	head.writeUInt16LE(shown.length, 6);
	await setReparseData(host, MOUNT_POINT, Buffer.concat([head, names]));
}

async function setReparseData(host: string, tag: number, data: Buffer): Promise<void> {
	const head = Buffer.alloc(8);
	head.writeUInt32LE(tag, 0);
	head.writeUInt16LE(data.length, 4);
	await setAttribute(host, "system.ntfs_reparse_data", Buffer.concat([head, data]));
}

/** Sets an extended attribute with setfattr. */
export async function setAttribute(host: string, name: string, value: Buffer): Promise<void> {
	await promisify(execFile)("setfattr", ["-h", "-n", name, "-v", `0x${value.toString("hex")}`, "--", host]);
}

/** Gives a file the tag of OneDrive's files, as one that was fetched has it. */
export async function makeCloudFile(host: string, content: string): Promise<void> {
	await writeFile(host, content);
	await setReparseData(host, 0x9000601a, Buffer.from("a stand-in for OneDrive's own data"));
}

/** Adds bits to a file's attributes ([MS-FSCC] 2.6). */
export async function addAttributes(host: string, bits: number): Promise<void> {
	const read = ["-h", "--absolute-names", "-n", "system.ntfs_attrib_be", "-e", "hex", "--", host];
	const { stdout } = await promisify(execFile)("getfattr", read);
	const before = Number(/=(0x[0-9a-f]+)/.exec(stdout)?.[1]);
	const value = Buffer.alloc(4);
	value.writeUInt32BE((before | bits) >>> 0);
	await setAttribute(host, "system.ntfs_attrib_be", value);
}
