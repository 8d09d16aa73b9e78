import { link, lstat, mkdir, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { NtfsVolume } from "./ntfs-volume.ts";
import { addRawAttributes } from "./raw-attributes.ts";
import { addAttributes, makeCloudFile, makeMountPoint, setAttribute } from "./reparse-point.ts";

/** SID of the user, as bytes and as text. */
export const LENA = "S-1-5-21-1-2-3-1001";
const LENA_BYTES = "010500000000000515000000010000000200000003000000e9030000";
const SYSTEM_BYTES = "010100000000000512000000";
const INSTALLER_BYTES = "010600000000000550000000b589fb381984c2cb5c6c236d5700776ec0026487";

const READ_ONLY = 0x1;
const HIDDEN_SYSTEM = 0x6;
const ENCRYPTED = 0x4000;
const RECALL_AND_OFFLINE = 0x401000;

/** A security descriptor: owner and one entry that gives SYSTEM or the owner all rights; `flags` of the entry, protected list. */
function descriptor(owner: string, trustee: string, flags: number): Buffer {
	const entryLength = 8 + trustee.length / 2;
	const head = Buffer.alloc(20);
	head[0] = 1;
	head.writeUInt16LE(0x9004, 2);
	head.writeUInt32LE(28 + entryLength, 4);
	head.writeUInt32LE(28 + entryLength + owner.length / 2, 8);
	head.writeUInt32LE(20, 16);
	const list = Buffer.alloc(16);
	list[0] = 2;
	list.writeUInt16LE(8 + entryLength, 2);
	list.writeUInt16LE(1, 4);
	list[9] = flags;
	list.writeUInt16LE(entryLength, 10);
	list.writeUInt32LE(0x1f01ff, 12);
	const sids = [trustee, owner, SYSTEM_BYTES].map((sid) => Buffer.from(sid, "hex"));
	return Buffer.concat([head, list, ...sids]);
}

async function own(host: string, owner: string, trustee: string, flags = 0): Promise<void> {
	await setAttribute(host, "system.ntfs_acl", descriptor(owner, trustee, flags));
}

/** Names of folders whose path is far longer than 260 characters. */
const DEEP = Array.from({ length: 4 }, (_, level) => `${level}`.padEnd(90, "d"));

/**
 * An old Windows with a user, made with the tools of Linux alone: what naive tools trip over. Junctions and a mount point lead to
 * `Precious` on the same volume and to places that are not there. `count` plain files more lie in Documents.
 */
export async function makeNastyVolume(volume: Pick<NtfsVolume, "folder" | "unmounted">, count: number): Promise<void> {
	const root = volume.folder;
	await makeOldWindows(root);
	const lena = join(root, "Users/Lena");
	const documents = join(lena, "Documents");
	await mkdir(join(documents, ...DEEP), { recursive: true });
	await own(join(root, "Users/Lena"), LENA_BYTES, LENA_BYTES, 3);
	await own(documents, LENA_BYTES, SYSTEM_BYTES, 3);
	await writeFile(join(documents, ...DEEP, "deep.txt"), "deep");
	await makeNames(documents);
	await makeStreams(documents);
	await makeLinks(lena, documents);
	await makePointers(lena);
	for (let index = 0; index < count; index++) {
		const folder = join(documents, `Many ${Math.floor(index / 500)}`);
		if (index % 500 === 0) await mkdir(folder);
		await writeFile(join(folder, `File ${index}.txt`), `file ${index}\n`);
	}
	// Folders have a time of their own, which every restored file would change.
	await utimes(join(documents, ...DEEP), 1_500_000_000, 1_500_000_000);
	await utimes(documents, 1_600_000_000, 1_600_000_000);
	const marked = [
		[await lstat(join(documents, "encrypted.doc")), ENCRYPTED],
		[await lstat(join(lena, "OneDrive/far.docx")), RECALL_AND_OFFLINE],
	] as const;
	await volume.unmounted(async (device) => {
		for (const [{ ino }, bits] of marked) await addRawAttributes(device, ino, bits);
	});
}

async function makeOldWindows(root: string): Promise<void> {
	const system = join(root, "Windows/System32");
	await mkdir(join(system, "config"), { recursive: true });
	await writeFile(join(system, "ntoskrnl.exe"), "old kernel");
	await own(join(system, "ntoskrnl.exe"), INSTALLER_BYTES, SYSTEM_BYTES);
	await addAttributes(join(system, "ntoskrnl.exe"), READ_ONLY | HIDDEN_SYSTEM);
	await mkdir(join(root, "Windows/WinSxS"), { recursive: true });
	await link(join(system, "ntoskrnl.exe"), join(root, "Windows/WinSxS/ntoskrnl.exe"));
	await mkdir(join(root, "Precious"));
	await writeFile(join(root, "Precious/letters.txt"), "must stay");
	await mkdir(join(root, "System Volume Information"), { recursive: true });
	for (const name of ["pagefile.sys", "hiberfil.old"]) await writeFile(join(root, name), "x");
}

/** Names that only NTFS allows: Windows' own programs can't make them. */
async function makeNames(documents: string): Promise<void> {
	for (const name of ["ends in a dot.", "ends in a blank ", "what?", "nul.txt", "Ünïcödé 日本 🦆.txt"])
		await writeFile(join(documents, name), `content of ${name}`);
	await writeFile(join(documents, "n".repeat(255)), "long name");
	await mkdir(join(documents, "folder in a dot."));
	await writeFile(join(documents, "folder in a dot.", "inside"), "inside");
}

async function makeStreams(documents: string): Promise<void> {
	const downloaded = join(documents, "downloaded.exe");
	await writeFile(downloaded, "program");
	await writeFile(`${downloaded}:Zone.Identifier`, "[ZoneTransfer]\r\nZoneId=3\r\n");
	await writeFile(`${downloaded}:big`, Buffer.alloc(200_000, 7));
	await own(downloaded, LENA_BYTES, LENA_BYTES);
	await writeFile(join(documents, "encrypted.doc"), "x");
}

async function makeLinks(lena: string, documents: string): Promise<void> {
	const letter = join(documents, "letter with a long name.txt");
	await writeFile(letter, "dear Ada");
	await setAttribute(letter, "system.ntfs_dos_name", Buffer.from("LETTER~1.TXT"));
	await addAttributes(letter, READ_ONLY);
	await mkdir(join(lena, "Desktop"));
	await link(letter, join(lena, "Desktop/second name.txt"));
	await writeFile(join(lena, "Desktop/desktop.ini"), "[.ShellClassInfo]\r\n");
	await addAttributes(join(lena, "Desktop/desktop.ini"), HIDDEN_SYSTEM);
}

async function makePointers(lena: string): Promise<void> {
	await makeMountPoint(join(lena, "Application Data"), "C:\\Precious");
	await makeMountPoint(join(lena, "Elsewhere"), "D:\\Data");
	await makeMountPoint(join(lena, "Mounted"), "\\??\\Volume{0fd1a1a5-0000-0000-0000-100000000000}\\");
	await mkdir(join(lena, "OneDrive"));
	await makeCloudFile(join(lena, "OneDrive/fetched.docx"), "bytes that are here");
	await writeFile(join(lena, "OneDrive/far.docx"), "placeholder");
}
