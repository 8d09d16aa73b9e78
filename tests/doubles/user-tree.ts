import { joinPath } from "../../src/base/windows-path.ts";
import type { FileAttribute } from "../../src/model/file.ts";
import type { CaptureScope } from "../../src/userstate/scope.ts";
import type { MemoryMachine } from "./memory-machine.ts";
import type { MemoryNode } from "./memory-volume.ts";

export const ADA = "S-1-5-21-1-2-3-1001";
export const BOB = "S-1-5-21-1-2-3-1002";
export const STORE = "C:\\StateStore\\run";

/** What a test says of one name; `sameAs` names the first name of the same file. */
export interface SeenEntry {
	readonly kind: string;
	readonly text: string;
	readonly attributes: string;
	readonly modifiedAt: number;
	readonly owner: string;
	readonly dacl: string;
	readonly sameAs: string;
}

/** Node at a path; a test that names a wrong path is wrong itself. */
export function nodeAt(machine: MemoryMachine, path: string): MemoryNode {
	const place = machine.place(path);
	if (!place.ok || place.value.node === undefined) throw new Error(`nothing at ${path}`);
	return place.value.node;
}

/** True when something has the name. */
export function exists(machine: MemoryMachine, path: string): boolean {
	const place = machine.place(path);
	return place.ok && place.value.node !== undefined;
}

/** Makes a file, as a program of the user would. */
export async function put(machine: MemoryMachine, path: string, text: string): Promise<MemoryNode> {
	await machine.files.createFolder(path.slice(0, path.lastIndexOf("\\")));
	await machine.files.write(path, text);
	return nodeAt(machine, path);
}

/** Everything below a folder, the folder included: contents, metadata and link topology. */
export function snapshot(machine: MemoryMachine, root: string): ReadonlyMap<string, SeenEntry> {
	const seen = new Map<string, SeenEntry>();
	const first = new Map<MemoryNode, string>();
	const visit = (node: MemoryNode, path: string): void => {
		if (!first.has(node)) first.set(node, path);
		const { kind, attributes, modifiedAt, security } = node;
		const text = kind === "folder" ? "" : new TextDecoder().decode(node.content);
		const sameAs = first.get(node) ?? "";
		seen.set(path, { kind, text, attributes: [...attributes].sort().join(), modifiedAt, ...security, sameAs });
		for (const name of [...node.children.keys()].sort()) {
			const child = node.children.get(name);
			if (child !== undefined) visit(child, path === "" ? name : `${path}\\${name}`);
		}
	};
	visit(nodeAt(machine, root), "");
	return seen;
}

/** A scope over the profiles of Ada and Bob. */
export function scopeOf(machine: MemoryMachine, change: Partial<CaptureScope> = {}): CaptureScope {
	return {
		store: "hard-link",
		runId: "run-1",
		volume: machine.volumeList[0]?.id ?? "",
		roots: machine.profileList.map(({ sid, path, account }) => ({
			kind: "profile",
			path: path.slice(3),
			sid,
			...(account === undefined ? {} : { account }),
		})),
		rules: { exclude: [], cloudOnly: "list", encrypted: "stop" },
		...change,
	};
}

/** A PC with two users who have a few files. */
export async function machineWithUsers(newMachine: () => MemoryMachine): Promise<MemoryMachine> {
	const machine = newMachine();
	machine.addVolume("C");
	machine.profileList.push({ sid: ADA, path: "C:\\Users\\ada", account: "PC\\ada" });
	machine.profileList.push({ sid: BOB, path: "C:\\Users\\bob", account: "PC\\bob" });
	await put(machine, "C:\\Users\\ada\\Documents\\letter.txt", "dear bob");
	await put(machine, "C:\\Users\\bob\\Desktop\\plan.txt", "a plan");
	await put(machine, "C:\\Windows\\explorer.exe", "old windows");
	nodeAt(machine, "C:\\Users\\ada").security = { owner: ADA, dacl: "D:P(A;;FA;;;ada)" };
	return machine;
}

/** Fills a folder with files, folders and further names, by chance. */
export async function growTree(
	machine: MemoryMachine,
	root: string,
	random: () => number,
	size: number,
): Promise<void> {
	const folders = [root];
	const files: string[] = [];
	const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)];
	for (let index = 0; index < size; index++) {
		const path = joinPath(pick(folders) ?? root, `${pick(NAMES) ?? "x"}${index}`);
		const chance = random();
		const known = pick(files);
		if (chance < 0.25) {
			await machine.files.createFolder(path);
			folders.push(path);
		} else if (chance < 0.4 && known !== undefined) {
			await machine.files.hardLink(known, path);
			files.push(path);
		} else {
			await put(machine, path, "z".repeat(Math.floor(random() * 50)) + index);
			files.push(path);
		}
	}
	for (const path of [...files, ...folders]) {
		const node = nodeAt(machine, path);
		if (random() < 0.5) node.security = { owner: pick(OWNERS) ?? ADA, dacl: `D:(A;;FA;;;${Math.floor(random() * 9)})` };
		node.attributes = ATTRIBUTES.filter(() => random() < 0.3);
		node.modifiedAt = Math.floor(random() * 1e12);
	}
}

const NAMES = ["a", "Brief", "übung ", "x.y.", "DATEN-", "文", "photo.jpg"];
const OWNERS = [ADA, BOB, "S-1-5-32-544"];
const ATTRIBUTES: readonly FileAttribute[] = ["read-only", "hidden", "archive"];
