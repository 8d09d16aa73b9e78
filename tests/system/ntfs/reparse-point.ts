import { execFile } from "node:child_process";
import { mkdir } from "node:fs/promises";
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
