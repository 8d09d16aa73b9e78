import type { ImageVersion } from "../wim-info.ts";
import type { FolderNode, ImageNode } from "./image-tree.ts";

/** The Windows in an image, as far as it tells. */
export interface WindowsInImage {
	readonly architecture: "x64" | "arm64" | "x86";
	readonly productName: string;
	readonly edition: string;
	readonly installationType: string;
	readonly version: ImageVersion;
	/** Folder of Windows below the root, such as `Windows`. */
	readonly folder: string;
}

/** What an image is called, and by whom it was made. */
export interface ImageTitle {
	readonly name: string;
	readonly description?: string;
	readonly creator?: string;
	readonly version?: string;
	/** FILETIME. */
	readonly createdAt: bigint;
	readonly windows?: WindowsInImage;
}

/** PROCESSOR_ARCHITECTURE_* of the Windows SDK. */
const ARCHITECTURES = { x86: 0, x64: 9, arm64: 12 } as const;

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

function element(name: string, text: string | number | undefined): string {
	if (text === undefined || text === "") return "";
	// XML knows no other control characters.
	const plain = String(text).replaceAll(/\p{Cc}/gu, " ");
	return `<${name}>${plain.replace(/[&<>]/g, (letter) => ESCAPES[letter] ?? letter)}</${name}>`;
}

interface Counts {
	folders: number;
	files: number;
	bytes: number;
	linkBytes: number;
}

function count(node: ImageNode, counts: Counts, seen: Set<number>): Counts {
	if (node.kind === "folder") {
		counts.folders++;
		for (const child of node.children) count(child, counts, seen);
		return counts;
	}
	counts.files++;
	if (node.kind === "reparse") return counts;
	counts.bytes += node.size;
	if (node.linkGroup === 0) return counts;
	if (seen.has(node.linkGroup)) counts.linkBytes += node.size;
	seen.add(node.linkGroup);
	return counts;
}

function time(name: string, value: bigint): string {
	const half = (part: bigint) => `0x${part.toString(16).toUpperCase().padStart(8, "0")}`;
	return `<${name}><HIGHPART>${half(value >> 32n)}</HIGHPART><LOWPART>${half(value & 0xffff_ffffn)}</LOWPART></${name}>`;
}

function windowsXml({ architecture, productName, edition, installationType, version, folder }: WindowsInImage): string {
	const { major, minor, build, servicePackBuild } = version;
	const parts = [
		element("ARCH", ARCHITECTURES[architecture]),
		element("PRODUCTNAME", productName),
		element("EDITIONID", edition),
		element("INSTALLATIONTYPE", installationType),
		`<VERSION>${element("MAJOR", major)}${element("MINOR", minor)}${element("BUILD", build)}${element("SPBUILD", servicePackBuild)}</VERSION>`,
		element("SYSTEMROOT", folder),
	];
	return `<WINDOWS>${parts.join("")}</WINDOWS>`;
}

/** The IMAGE element of one image, counted from 1 (format: wimlib's xml.c; DISM shows the same elements). */
export function imageXml(index: number, root: FolderNode, title: ImageTitle): string {
	const { folders, files, bytes, linkBytes } = count(root, { folders: 0, files: 0, bytes: 0, linkBytes: 0 }, new Set());
	const { name, description, creator, version, createdAt, windows } = title;
	const parts = [
		element("DIRCOUNT", folders - 1),
		element("FILECOUNT", files),
		element("TOTALBYTES", bytes),
		element("HARDLINKBYTES", linkBytes),
		time("CREATIONTIME", createdAt),
		time("LASTMODIFICATIONTIME", createdAt),
		windows === undefined ? "" : windowsXml(windows),
		element("NAME", name),
		element("DESCRIPTION", description),
		element("CREATOR", creator),
		element("IMAGEVERSION", version),
		windows === undefined ? "" : element("FLAGS", windows.edition),
	];
	return `<IMAGE INDEX="${index}">${parts.join("")}</IMAGE>`;
}
