import { cpSync, existsSync, lstatSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { parse, stringify } from "yaml";
import { bootImage } from "../../build/fixtures/boot-image.ts";
import type { DirectoryNode, WimNode } from "../../build/fixtures/wim-metadata.ts";
import { sha1, writeWim } from "../../build/fixtures/wim-writer.ts";
import { windowsImage } from "../../build/fixtures/windows-image.ts";

const EXAMPLES = join(import.meta.dirname, "..", "..", "src", "cli", "examples");
const FILE_TIME = 133_722_144_000_000_000n;

/** Files of the example image that a Windows needs to start here, and a few that show hard links and folders. */
const KEPT =
	/^(Windows\/(Boot\/EFI|Boot\/EFI_EX|System32\/(config|winload|ntoskrnl|drivers\/(ntfs|disk)|Recovery)|WinSxS\/.*(ntfs|disk))|Users\/(Default|desktop)|Program Files\/Common Files)/i;

function prune(node: WimNode, path: string): WimNode | undefined {
	const here = path === "" ? node.name : `${path}/${node.name}`;
	if (node.kind !== "directory") {
		if (!KEPT.test(here)) return undefined;
		const isShort = node.kind === "file" && !here.includes("/config/");
		return isShort ? { ...node, data: node.data.subarray(0, 600) } : node;
	}
	const children = node.children.map((child) => prune(child, here)).filter((child) => child !== undefined);
	return children.length === 0 && path !== "" ? undefined : { ...node, children };
}

function writeImage(
	file: string,
	images: readonly { readonly root: DirectoryNode; readonly xml: string }[],
	bootIndex?: number,
): void {
	const guid = sha1(Buffer.from(basename(file))).subarray(0, 16);
	writeFileSync(
		file,
		writeWim({ images, guid, fileTime: FILE_TIME, ...(bootIndex === undefined ? {} : { bootIndex }) }),
	);
}

/** The content folder beside a sequence: a small Windows image, the boot image, the driver packages. */
export function writeContent(folder: string): void {
	mkdirSync(folder, { recursive: true });
	const windows = windowsImage({ id: "Professional", name: "Windows 11 Pro" });
	const root = prune(windows.root, "") as DirectoryNode;
	writeImage(join(folder, "windows11.wim"), [{ ...windows, root }]);
	writeImage(join(folder, "boot.wim"), [bootImage()], 1);
	cpSync(join(EXAMPLES, "content", "boot.sdi"), join(folder, "boot.sdi"));
	cpSync(join(EXAMPLES, "content", "drivers", "lan"), join(folder, "drivers", "lan"), { recursive: true });
	writeFileSync(join(folder, "note.txt"), "A note that is copied more than once.\r\n");
}

/** Installation files of Windows: the small image behind a setup.exe. */
export function writeMedia(content: string, folder = join(content, "windows11-media")): void {
	mkdirSync(join(folder, "sources"), { recursive: true });
	writeFileSync(join(folder, "setup.exe"), "This file stands for setup.exe\r\n");
	cpSync(join(content, "windows11.wim"), join(folder, "sources", "install.wim"));
}

interface Listed {
	readonly partition: string;
	readonly path?: string;
	readonly existing?: string;
	readonly added?: string;
}

/** The office PC with few files: quick enough to be cut off hundreds of times. */
export function writeSmallPc(folder: string): string {
	const source = join(EXAMPLES, "machines", "office-pc");
	cpSync(source, folder, {
		recursive: true,
		filter: (from) =>
			!/(Pictures|Downloads|Program Files|ProgramData|Favorites|Music)/.test(relative(source, from)) &&
			!isBulk(source, from),
	});
	const machine = parse(readFileSync(join(source, "machine.yaml"), "utf8"), { schema: "failsafe" });
	const trees = new Map<string, string>();
	for (const disk of machine.disks)
		for (const { id, tree } of disk.partitions) if (tree !== undefined) trees.set(id, join(folder, tree));
	const isThere = (each: Listed) => {
		const path = each.existing ?? each.path ?? "";
		return existsSync(join(trees.get(each.partition) ?? "", ...path.split("\\")));
	};
	for (const key of ["security", "links", "attributes"]) machine[key] = machine[key]?.filter(isThere);
	machine.commands = [COUNTER, ...(machine.commands ?? [])];
	writeFileSync(join(folder, "machine.yaml"), stringify(machine));
	return folder;
}

/** The blank PC with its medium, and a counter outside of it. */
export function writeBlankPc(folder: string): string {
	cpSync(join(EXAMPLES, "machines", "blank-pc"), folder, { recursive: true });
	return editMachine(folder, (machine) => {
		machine.commands = [COUNTER, ...(machine.commands ?? [])];
	});
}

/** The blank PC, but a disk with a volume for Windows that nobody uses any more. */
export function writeOldPc(folder: string): string {
	return editMachine(writeBlankPc(folder), ({ disks }) => {
		const id = (number: number) => `7b1d6a10-9c55-4e0e-9a2f-0c5b4d3e2f1${number}`;
		Object.assign(disks.find(({ serial }) => serial === "S7X900042") ?? {}, {
			...{ style: "gpt", id: id(0) },
			partitions: [
				{ id: id(1), role: "efi", size: "300MiB", "file-system": "fat32", label: "System" },
				{ id: id(2), role: "msr", size: "16MiB", "file-system": "raw" },
				{ id: id(3), role: "windows", size: "200GiB", "file-system": "ntfs", label: "Old" },
			],
		});
	});
}

/** A share of another computer that images go to. */
export function addShare(folder: string): string {
	return editMachine(folder, (machine) => {
		const shares = [{ share: "\\\\deploy\\captures", writable: "true" }];
		machine.network = { ...(machine.network as object | undefined), shares };
	});
}

const COUNTER = { program: "counter", "exit-code": "0", output: ["counted"] };

/** What is read from a machine.yaml before anything has checked it. */
export interface AuthoredMachine {
	[key: string]: unknown;
	disks: Record<string, unknown>[];
	commands?: unknown[];
}

/** Changes the machine.yaml of a template. */
export function editMachine(folder: string, change: (machine: AuthoredMachine) => void): string {
	const file = join(folder, "machine.yaml");
	const machine = parse(readFileSync(file, "utf8"), { schema: "failsafe" }) as AuthoredMachine;
	change(machine);
	writeFileSync(file, stringify(machine));
	return folder;
}

/** All but the first few of the numbered files of a folder. */
function isBulk(source: string, from: string): boolean {
	if (!/Users/.test(relative(source, from)) || lstatSync(from).isDirectory()) return false;
	return /\b([4-9]|[1-9]\d+)\.\w+$/.test(from);
}
