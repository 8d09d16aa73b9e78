import type { FileAttribute, SecurityDescriptor } from "../../src/model/file.ts";

/** A file, folder or reparse point; names lead to it. */
export interface MemoryNode {
	readonly id: string;
	readonly kind: "file" | "folder" | "reparse";
	device: string;
	content: Uint8Array;
	attributes: readonly FileAttribute[];
	modifiedAt: number;
	security: SecurityDescriptor;
	links: number;
	readonly children: Map<string, MemoryNode>;
	reparse?: { readonly tag: string; readonly target?: string };
	/** Opened by somebody else: nothing can open, link or copy it. */
	locked?: boolean;
}

interface NameChange {
	readonly folder: MemoryNode;
	readonly name: string;
	readonly before: MemoryNode | undefined;
}

interface ContentChange {
	readonly node: MemoryNode;
	readonly before: Uint8Array;
}

/** Repeatable chance: the same seed gives the same numbers. */
export function seededRandom(seed: number): () => number {
	let state = (seed ^ 0x9e3779b9) >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

/** A tail that never reached the platter: missing, or zeros in a file of the right size. */
function torn(content: Uint8Array, random: () => number): Uint8Array {
	const kept = content.slice(0, Math.floor(content.length * random()));
	if (random() < 0.5) return kept;
	const whole = new Uint8Array(content.length);
	whole.set(kept);
	return whole;
}

/** A volume in memory, with what was not flushed since. */
export class MemoryVolume {
	readonly id: string;
	letter: string;
	readonly top: MemoryNode;
	readonly security: SecurityDescriptor = { owner: "S-1-5-18", dacl: "D:AI(A;;FA;;;SY)" };
	private nextId = 1;
	private clock = 1_700_000_000_000;
	private names: NameChange[][] = [];
	private contents: ContentChange[] = [];

	constructor(id: string, letter: string) {
		this.id = id;
		this.letter = letter;
		this.top = this.node("folder");
	}

	node(kind: MemoryNode["kind"]): MemoryNode {
		const id = `${this.id}-${this.nextId++}`;
		const children = new Map<string, MemoryNode>();
		const modifiedAt = this.tick();
		const { security, id: device } = this;
		return { id, kind, device, content: new Uint8Array(), attributes: [], modifiedAt, security, links: 0, children };
	}

	tick(): number {
		this.clock += 1_000;
		return this.clock;
	}

	/** Exact name first, as in a folder that tells case; else by folded name. */
	child(folder: MemoryNode, name: string): string | undefined {
		if (folder.children.has(name)) return name;
		const folded = name.toUpperCase();
		return [...folder.children.keys()].find((one) => one.toUpperCase() === folded);
	}

	/** Sets or clears a name; durable after the next flush. */
	setName(folder: MemoryNode, name: string, node: MemoryNode | undefined): void {
		this.setNames([{ folder, name, node }]);
	}

	/** Changes that happen together or not at all, as a rename does. */
	setNames(changes: readonly { folder: MemoryNode; name: string; node: MemoryNode | undefined }[]): void {
		this.names.push(changes.map(({ folder, name }) => ({ folder, name, before: folder.children.get(name) })));
		for (const { folder, name, node } of changes) {
			this.exchange(folder, name, node);
			folder.modifiedAt = this.tick();
		}
	}

	private exchange(folder: MemoryNode, name: string, node: MemoryNode | undefined): void {
		const before = folder.children.get(name);
		if (before !== undefined) before.links--;
		if (node === undefined) folder.children.delete(name);
		else {
			folder.children.set(name, node);
			node.links++;
		}
	}

	setContent(node: MemoryNode, content: Uint8Array): void {
		this.contents.push({ node, before: node.content });
		node.content = content;
		node.modifiedAt = this.tick();
	}

	flush(): void {
		this.names = [];
		this.contents = [];
	}

	/** Loses a part of what was not flushed: single names go back, contents are torn. */
	cut(random: () => number): void {
		const undone = new Set<string>();
		for (const group of this.names.reverse()) {
			const keys = group.map(({ folder, name }) => `${folder.id}\\${name}`);
			if (!keys.some((key) => undone.has(key)) && random() < 0.5) continue;
			for (const key of keys) undone.add(key);
			for (const { folder, name, before } of group.reverse()) this.exchange(folder, name, before);
		}
		for (const { node, before } of this.contents.reverse()) {
			const chance = random();
			if (chance < 0.3) node.content = before;
			else if (chance < 0.6) node.content = torn(node.content, random);
		}
		this.flush();
	}
}
