import { fail, ok, type Result } from "../../src/base/result.ts";
import {
	driveLetter,
	isWithin,
	joinPath,
	nameProblem,
	parentPath,
	pathNames,
	samePath,
} from "../../src/base/windows-path.ts";
import type { VolumeInfo } from "../../src/model/disk.ts";
import type { Failure, FailureId } from "../../src/model/failure.ts";
import type { FileEntry } from "../../src/model/file.ts";
import type { Files, Profile, Profiles, Volumes } from "../../src/model/ports.ts";
import { type MemoryNode, MemoryVolume } from "./memory-volume.ts";

const MAXIMUM_LINKS = 1_023;
const PROTECTED = { owner: "S-1-5-32-544", dacl: "D:P(A;;FA;;;SY)(A;;FA;;;BA)" };

interface Place {
	readonly volume: MemoryVolume;
	readonly folder: MemoryNode;
	readonly name: string;
	readonly node: MemoryNode | undefined;
}

/** Thrown inside an operation at the chosen event: the machine has no power any more. */
export class PowerCut extends Error {}

function problem(id: FailureId, operand: string, message: string): Result<never, Failure> {
	return fail({ id, operation: "use the memory machine", operand, message });
}

/** Files, volumes and profiles of a small machine that lives in memory: file ids, links, security, devices, lost writes. */
export class MemoryMachine {
	readonly volumeList: MemoryVolume[] = [];
	readonly profileList: Profile[] = [];
	/** SIDs for which the system can make a profile, with what its template holds. */
	readonly accounts = new Map<string, readonly string[]>();
	/** Paths whose opening or listing fails. */
	readonly denied = new Set<string>();
	/** Files opened for reading so far. */
	readonly opened: string[] = [];
	/** Versions of programs by folded path. */
	readonly versions = new Map<string, string>();
	readonly freeBytes = new Map<string, number>();
	/** Number of changes until the power goes; undefined: never. */
	cutAfter: number | undefined;
	changes = 0;

	addVolume(letter: string): MemoryVolume {
		const volume = new MemoryVolume(`volume-${letter}`, letter);
		this.volumeList.push(volume);
		return volume;
	}

	/** Ends the power: un-flushed work of every volume is lost by chance. */
	cut(random: () => number): void {
		for (const volume of this.volumeList) volume.cut(random);
	}

	private changing(): void {
		this.changes++;
		if (this.cutAfter !== undefined && this.changes > this.cutAfter) throw new PowerCut();
	}

	place(path: string): Result<Place, Failure> {
		const volume = this.volumeList.find((one) => one.letter === driveLetter(path));
		if (volume === undefined) return problem("volume-not-found", path, "no such volume");
		let folder = volume.top;
		let node: MemoryNode | undefined = volume.top;
		let name = "";
		for (const part of pathNames(path)) {
			if (node === undefined || node.kind !== "folder") return problem("file-not-found", path, "no such folder");
			folder = node;
			name = volume.child(folder, part) ?? part;
			node = folder.children.get(name);
		}
		return ok({ volume, folder, name, node });
	}

	private present(path: string): Result<Place & { readonly node: MemoryNode }, Failure> {
		const place = this.place(path);
		if (!place.ok) return place;
		const { node } = place.value;
		if (node === undefined) return problem("file-not-found", path, "no such file");
		if (this.denied.has(path)) return problem("access-denied", path, "denied");
		return ok({ ...place.value, node });
	}

	private free(path: string): Result<Place, Failure> {
		const place = this.place(path);
		if (!place.ok) return place;
		if (place.value.node !== undefined) return problem("file-exists", path, "the name is taken");
		const bad = nameProblem(place.value.name);
		return bad === undefined ? place : problem("name-illegal", path, bad);
	}

	private readable(path: string): Result<MemoryNode, Failure> {
		const found = this.present(path);
		if (!found.ok) return found;
		const { node } = found.value;
		if (node.kind !== "file") return problem("file-not-found", path, "not a file");
		if (node.locked === true) return problem("file-locked", path, "in use");
		this.opened.push(path);
		return ok(node);
	}

	entry(path: string, name: string, node: MemoryNode): FileEntry {
		const { kind, id: fileId, links, attributes, modifiedAt, device, reparse } = node;
		const sizeBytes = kind === "folder" ? 0 : node.content.length;
		const base = { path, name, kind, sizeBytes, fileId, links, attributes, modifiedAt, device };
		return reparse === undefined ? base : { ...base, reparse };
	}

	private makeFolder(path: string, protect: boolean): Result<void, Failure> {
		const place = this.place(path);
		if (!place.ok || place.value.node === undefined) {
			if (pathNames(path).length === 0) return problem("volume-not-found", path, "no such volume");
			const above = this.makeFolder(parentPath(path), false);
			if (!above.ok) return above;
			const free = this.free(path);
			if (!free.ok) return free;
			const { volume, folder, name } = free.value;
			const node = volume.node("folder");
			if (protect) node.security = PROTECTED;
			this.changing();
			volume.setName(folder, name, node);
			return ok(undefined);
		}
		return place.value.node.kind === "folder" ? ok(undefined) : problem("file-exists", path, "not a folder");
	}

	private removeBelow(volume: MemoryVolume, node: MemoryNode, keep: (path: string) => boolean, path: string): number {
		let count = 0;
		for (const [name, child] of [...node.children]) {
			const below = joinPath(path, name);
			if (keep(below)) continue;
			if (child.kind === "folder" && child.device === node.device)
				count += this.removeBelow(volume, child, keep, below);
			if (child.children.size > 0) continue;
			this.changing();
			// Removing a read-only name clears the attribute of the file that other names share.
			child.attributes = child.attributes.filter((attribute) => attribute !== "read-only");
			volume.setName(node, name, undefined);
			count++;
		}
		return count;
	}

	readonly files: Files = {
		stat: async (path) => {
			const place = this.place(path);
			if (!place.ok) return place.error.id === "file-not-found" ? ok(undefined) : place;
			const { node, name } = place.value;
			return ok(node === undefined ? undefined : this.entry(path, name, node));
		},
		list: async (path, options) => {
			const found = this.present(path);
			if (!found.ok) return found;
			const rows = [...found.value.node.children].map(([name, node]) => {
				const entry = this.entry(joinPath(path, name), name, node);
				return options?.security === true ? { ...entry, security: node.security } : entry;
			});
			return ok(rows.sort((left, right) => (left.name.toUpperCase() < right.name.toUpperCase() ? -1 : 1)));
		},
		readText: async (path) => {
			const node = this.readable(path);
			return node.ok ? ok(new TextDecoder().decode(node.value.content)) : node;
		},
		readBytes: async (path) => {
			const node = this.readable(path);
			return node.ok ? ok(node.value.content) : node;
		},
		open: async (path) => {
			const node = this.readable(path);
			if (!node.ok) return node;
			const { content } = node.value;
			return ok({
				sizeBytes: content.length,
				read: async (offset, length) => ok(content.slice(offset, offset + length)),
				close: async () => {},
			});
		},
		version: async (path) => {
			const node = this.readable(path);
			return node.ok ? ok(this.versions.get(path.toUpperCase())) : node;
		},
		security: async (path) => {
			const found = this.present(path);
			return found.ok ? ok(found.value.node.security) : found;
		},
		createFolder: async (path, options) => this.makeFolder(path, options?.protect === true),
		write: async (path, content) => {
			const place = this.place(path);
			if (!place.ok) return place;
			const { volume, folder, name } = place.value;
			let { node } = place.value;
			this.changing();
			if (node === undefined) {
				node = volume.node("file");
				volume.setName(folder, name, node);
			}
			volume.setContent(node, typeof content === "string" ? new TextEncoder().encode(content) : content);
			return ok(undefined);
		},
		copy: async (from, to) => {
			const source = this.readable(from);
			const free = this.free(to);
			if (!source.ok) return source;
			if (!free.ok) return free;
			const { volume, folder, name } = free.value;
			this.changing();
			const node = volume.node("file");
			volume.setName(folder, name, node);
			volume.setContent(node, source.value.content);
			node.attributes = source.value.attributes;
			node.modifiedAt = source.value.modifiedAt;
			return ok(undefined);
		},
		hardLink: async (existing, added) => {
			const source = this.present(existing);
			const free = this.free(added);
			if (!source.ok) return source;
			if (!free.ok) return free;
			const { node } = source.value;
			if (node.locked === true) return problem("file-locked", existing, "in use");
			if (node.kind === "folder" || source.value.volume !== free.value.volume || node.links >= MAXIMUM_LINKS) {
				return problem("not-supported-here", existing, "no further name is possible");
			}
			this.changing();
			free.value.volume.setName(free.value.folder, free.value.name, node);
			return ok(undefined);
		},
		rename: async (from, to) => {
			const source = this.present(from);
			const free = this.free(to);
			if (!source.ok) return source;
			if (!free.ok) return free;
			const { volume, folder, name, node } = source.value;
			this.changing();
			const target = free.value;
			volume.setNames([
				{ folder, name, node: undefined },
				{ folder: target.folder, name: target.name, node },
			]);
			return ok(undefined);
		},
		remove: async (path) => {
			const found = this.present(path);
			if (!found.ok) return found;
			this.changing();
			found.value.volume.setName(found.value.folder, found.value.name, undefined);
			return ok(undefined);
		},
		removeTree: async (path) => {
			const found = this.present(path);
			if (!found.ok) return found;
			const { volume, folder, name, node } = found.value;
			this.removeBelow(volume, node, () => false, path);
			this.changing();
			volume.setName(folder, name, undefined);
			return ok(undefined);
		},
		wipe: async (root, keep) => {
			const found = this.present(root);
			if (!found.ok) return found;
			const kept = (path: string) => keep.some((one) => samePath(one, path) || isWithin(path, one));
			const removed = this.removeBelow(found.value.volume, found.value.node, kept, root);
			return ok({ removed, kept: keep, leftovers: [] });
		},
		setSecurity: async (path, security) => {
			const found = this.present(path);
			if (!found.ok) return found;
			this.changing();
			found.value.node.security = security;
			return ok(undefined);
		},
		setAttributes: async (path, attributes, modifiedAt) => {
			const found = this.present(path);
			if (!found.ok) return found;
			this.changing();
			found.value.node.attributes = attributes;
			if (modifiedAt !== undefined) found.value.node.modifiedAt = modifiedAt;
			return ok(undefined);
		},
	};

	readonly volumes: Volumes = {
		list: async () => ok(this.volumeList.map((volume) => this.describe(volume))),
		assignLetter: async (id) => problem("not-supported-here", id, "letters are fixed"),
		releaseLetter: async (id) => problem("not-supported-here", id, "letters are fixed"),
		flush: async (id) => {
			this.changing();
			for (const volume of this.volumeList) if (volume.id === id) volume.flush();
			return ok(undefined);
		},
	};

	private describe(volume: MemoryVolume): VolumeInfo {
		return {
			id: volume.id,
			diskId: "disk",
			letter: volume.letter,
			label: "Windows",
			fileSystem: "ntfs",
			sizeBytes: 1e12,
			freeBytes: this.freeBytes.get(volume.letter) ?? 1e11,
			role: "windows",
			state: "clean",
			kind: "fixed",
		};
	}

	readonly profiles: Profiles = {
		list: async () => ok([...this.profileList]),
		create: async (sid, account) => {
			const template = this.accounts.get(sid);
			if (template === undefined) return problem("profile-missing", sid, "no such account");
			const path = `C:\\Users\\${account.split("\\").at(-1)}`;
			const made = this.makeFolder(path, false);
			if (!made.ok) return made;
			for (const name of template) {
				const folder = this.makeFolder(parentPath(joinPath(path, name)), false);
				if (!folder.ok) return folder;
				const written = await this.files.write(joinPath(path, name), `from the template: ${name}`);
				if (!written.ok) return written;
			}
			const profile = { sid, path, account };
			this.profileList.push(profile);
			return ok(profile);
		},
	};
}
