import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { joinPath, type WindowsPath } from "../../../../../src/base/windows-path.ts";
import { rehearsalFiles } from "../../../../../src/machine/rehearsal/storage/files.ts";
import type { RehearsalStorage } from "../../../../../src/machine/rehearsal/storage/open.ts";
import { seededNumbers } from "../../../../../src/machine/rehearsal/storage/seeded.ts";
import { VolumeSet } from "../../../../../src/machine/rehearsal/storage/volume-set.ts";
import type { Files, StatePlace } from "../../../../../src/model/ports.ts";
import { failureOf, successOf } from "../../../../contract/subject.ts";
import { plannedLayout } from "../../../../doubles/planned-layout.ts";
import { DATA, OFFICE, type StoredMachine, storedMachine, WINPE } from "./stored-machine.ts";

const PINNED = { ...OFFICE, letters: { winpe: { [DATA]: "D" } } };
const ROOT = "D:\\";
const PLACE: StatePlace = { volume: DATA, folder: "_SMSTaskSequence", volatile: false };

/** Everything that can be seen of a tree, by path. */
async function treeOf(
	files: Files,
	folder: WindowsPath = ROOT,
): Promise<Map<string, { content: string; rest: string }>> {
	const tree = new Map<string, { content: string; rest: string }>();
	for (const entry of successOf(await files.list(folder))) {
		const content = entry.kind === "file" ? successOf(await files.readText(entry.path)) : "";
		const { modifiedAt, sizeBytes: _, ...seen } = entry;
		const security = successOf(await files.security(entry.path));
		const rest = JSON.stringify({ ...seen, security, modifiedAt: entry.kind === "file" ? modifiedAt : undefined });
		tree.set(entry.path, { content, rest });
		if (entry.kind === "folder") for (const [path, below] of await treeOf(files, entry.path)) tree.set(path, below);
	}
	return tree;
}

/** One random operation; refusals are part of the game. Answers the paths that it named. */
async function act(files: Files, next: () => number, stamp: string): Promise<readonly WindowsPath[]> {
	const pick = <Value>(values: readonly Value[]): Value => values[Math.floor(next() * values.length)] as Value;
	const somewhere = (): WindowsPath =>
		joinPath(ROOT, ...Array.from({ length: 1 + Math.floor(next() * 3) }, () => pick(["a", "b", "C", "dd"])));
	const one = somewhere();
	const two = somewhere();
	const content = `${stamp} `.repeat(1 + Math.floor(next() * 20));
	await pick([
		() => files.createFolder(one, { protect: next() < 0.5 }),
		() => files.createFolder(one),
		() => files.write(one, content),
		() => files.write(joinPath(one, `${stamp}.txt`), content),
		() => files.hardLink(one, two),
		() => files.rename(one, two),
		() => files.rename(one, two),
		() => files.copy(one, two),
		() => files.remove(one),
		() => files.removeTree(one),
		() => files.setSecurity(one, { owner: "S-1-5-18", dacl: `D:(A;OICI;FA;;;SY)(A;;FR;;;${pick(["AU", "BU"])})` }),
		() => files.setAttributes(one, [pick(["hidden", "system"])], 1_600_000_000_000 + Math.floor(next() * 1e9)),
	])();
	return [one, two];
}

const touch = (left: string, right: string): boolean => {
	const [one, two] = [`${left.toUpperCase()}\\`, `${right.toUpperCase()}\\`];
	return one.startsWith(two) || two.startsWith(one);
};

/** True when `seen` is `written`, a beginning of it, or one with zeroes where text should be. */
const isTorn = (seen: string, written: string): boolean => {
	const text = seen.replace(/\0+$/, "");
	return seen.length <= written.length && written.startsWith(text);
};

describe("a power cut", () => {
	let machine: StoredMachine;
	beforeEach(() => {
		machine = storedMachine(PINNED);
	});
	afterEach(() => {
		machine.dispose();
	});
	const place = async (storage: RehearsalStorage): Promise<void> => {
		successOf(await storage.journalStore.prepare(PLACE));
	};

	it.each(Array.from({ length: 40 }, (_, seed) => seed))(
		"keeps what was flushed and loses only what was not (seed %i)",
		async (seed) => {
			const storage = machine.open({ writeCache: true });
			const next = seededNumbers(seed);
			for (let step = 0; step < 40; step++) await act(storage.files, next, `before${step}`);
			successOf(await storage.volumes.flush(DATA));
			expect(storage.pendingWrites()).toBe(0);
			const flushed = await treeOf(storage.files);
			const touched: string[] = [];
			const contents = [...flushed.values()].map(({ content }) => content);
			const paths = new Set(flushed.keys());
			const files = new Set([...flushed.values()].map(({ rest }) => JSON.parse(rest).fileId as string));
			for (let step = 0; step < 30; step++) {
				const before = await treeOf(storage.files);
				const named = await act(storage.files, next, `after${step}`);
				const now = await treeOf(storage.files);
				if (JSON.stringify([...before]) !== JSON.stringify([...now])) touched.push(...named);
				for (const [path, { content, rest }] of now) {
					contents.push(content);
					paths.add(path);
					files.add(JSON.parse(rest).fileId as string);
				}
			}
			// Every name of a touched file is touched: they share bytes and records.
			const shared = new Set(
				[...flushed]
					.filter(([path]) => touched.some((other) => touch(path, other)))
					.map(([, { rest }]) => JSON.parse(rest).fileId as string),
			);
			await storage.cut(seed);
			const left = await treeOf(machine.open().files);
			for (const [path, entry] of flushed) {
				if (touched.some((other) => touch(path, other)) || shared.has(JSON.parse(entry.rest).fileId)) continue;
				expect(left.get(path), path).toEqual(entry);
			}
			for (const [path, { content, rest }] of left) {
				expect(paths.has(path), path).toBe(true);
				expect(files.has(JSON.parse(rest).fileId)).toBe(true);
				expect(
					contents.some((written) => isTorn(content, written)),
					`${path}: ${JSON.stringify(content)}`,
				).toBe(true);
			}
		},
	);

	it.each([
		["all is lost", 0.999],
		["nothing is lost", 0],
	])("gives exactly one of the two states when %s", async (_, number) => {
		for (let seed = 100; seed < 115; seed++) {
			const current = storedMachine(PINNED);
			const options = { machineFolder: current.folder, session: WINPE, machine: PINNED, writeCache: true };
			const set = successOf(VolumeSet.open(options));
			const files = rehearsalFiles(set);
			const next = seededNumbers(seed);
			for (let step = 0; step < 40; step++) await act(files, next, `before${step}`);
			const volume = successOf(set.byId(DATA));
			volume.settle();
			const flushed = await treeOf(files);
			for (let step = 0; step < 60; step++) await act(files, next, `after${step}`);
			const last = await treeOf(files);
			volume.cut(() => number);
			expect([...(await treeOf(current.open().files))]).toEqual([...(number === 0 ? last : flushed)]);
			current.dispose();
		}
	});

	it("is the same cut when the seed is the same, and not the same for all seeds", async () => {
		const outcome = async (seed: number): Promise<string> => {
			const current = storedMachine(PINNED);
			const storage = current.open({ writeCache: true });
			const next = seededNumbers(7);
			for (let step = 0; step < 60; step++) await act(storage.files, next, `x${step}`);
			await storage.cut(seed);
			const tree = await treeOf(current.open().files);
			current.dispose();
			return JSON.stringify([...tree].map(([path, { content }]) => [path, content]));
		};
		const outcomes: string[] = [];
		for (let seed = 0; seed < 10; seed++) outcomes.push(await outcome(seed));
		expect(await outcome(3)).toBe(outcomes[3]);
		expect(new Set(outcomes).size).toBeGreaterThan(2);
	});

	it("may tear what was appended to the journal, never what was flushed", async () => {
		const seen = new Set<string>();
		for (let seed = 0; seed < 60; seed++) {
			const current = storedMachine(PINNED);
			const storage = current.open({ writeCache: true });
			await place(storage);
			successOf(await storage.journalStore.append(PLACE, Buffer.from("flushed\n")));
			successOf(await storage.journalStore.flush(PLACE));
			successOf(await storage.journalStore.append(PLACE, Buffer.from("first\n")));
			successOf(await storage.journalStore.append(PLACE, Buffer.from("second\n")));
			await storage.cut(seed);
			const left = Buffer.from(successOf(await current.open().journalStore.read(PLACE)) ?? []).toString();
			expect(left.startsWith("flushed\n")).toBe(true);
			expect(isTorn(left, "flushed\nfirst\nsecond\n")).toBe(true);
			seen.add(left);
			current.dispose();
		}
		expect(seen).toContain("flushed\n");
		expect(seen).toContain("flushed\nfirst\nsecond\n");
		expect([...seen].some((left) => left.includes("\0"))).toBe(true);
	});

	it("can leave a renamed file without its bytes", async () => {
		const seen = new Set<string | undefined>();
		for (let seed = 0; seed < 60; seed++) {
			const current = storedMachine(PINNED);
			const storage = current.open({ writeCache: true });
			successOf(await storage.files.write("D:\\new", "content"));
			successOf(await storage.files.rename("D:\\new", "D:\\file"));
			await storage.cut(seed);
			const { files } = current.open();
			const entry = successOf(await files.stat("D:\\file"));
			seen.add(entry === undefined ? undefined : successOf(await files.readText("D:\\file")));
			current.dispose();
		}
		expect(seen).toContain(undefined);
		expect(seen).toContain("content");
		expect([...seen].some((text) => text !== undefined && text !== "content" && isTorn(text, "content"))).toBe(true);
	});

	it("is never answered", async () => {
		const storage = machine.open({ writeCache: true });
		await place(storage);
		await storage.cut(1);
		const answered: string[] = [];
		const calls = [
			storage.files.stat(ROOT),
			storage.files.write("D:\\x", "x"),
			storage.volumes.list(),
			storage.volumes.flush(DATA),
			storage.disks.list(),
			storage.journalStore.append(PLACE, Buffer.from("x")),
			storage.cut(2),
		];
		for (const call of calls) {
			call.then(
				() => answered.push("value"),
				() => answered.push("error"),
			);
		}
		await new Promise((resolve) => setTimeout(resolve, 30));
		expect(answered).toEqual([]);
		expect(successOf(await machine.open().files.stat("D:\\x"))).toBeUndefined();
	});

	it("at the barrier comes before what the barrier makes lasting, and the flush is never answered", async () => {
		const storage = machine.open({ writeCache: true });
		const events: string[] = [];
		storage.onBarrier(async ({ volume, when, changes }) => {
			events.push(`${when} ${changes}`);
			if (volume === DATA && changes > 1) await storage.cut(4);
		});
		successOf(await storage.files.write("D:\\one", "1"));
		successOf(await storage.volumes.flush(DATA));
		expect(events).toEqual(["before 1", "after 1"]);
		successOf(await storage.files.write("D:\\two", "2"));
		successOf(await storage.files.write("D:\\three", "3"));
		let answered = false;
		storage.volumes.flush(DATA).then(() => {
			answered = true;
		});
		await new Promise((resolve) => setTimeout(resolve, 30));
		expect(answered).toBe(false);
		expect(events).toEqual(["before 1", "after 1", "before 2"]);
		expect(successOf(await machine.open().files.readText("D:\\one"))).toBe("1");
	});

	it("stops a long operation where it is", async () => {
		const storage = machine.open({ writeCache: true });
		for (let index = 0; index < 600; index++) successOf(await storage.files.write(`D:\\${index}`, "x"));
		successOf(await storage.volumes.flush(DATA));
		let answered = false;
		storage.files.wipe(ROOT, [], { progress: () => void storage.cut(0) }).then(() => {
			answered = true;
		});
		await new Promise((resolve) => setTimeout(resolve, 100));
		expect(answered).toBe(false);
		expect(successOf(await machine.open().files.list(ROOT)).length).toBeGreaterThanOrEqual(600 - 256);
	});

	it("does not undo a partitioning", async () => {
		const storage = machine.open({ writeCache: true });
		const partition = {
			id: "new-partition",
			role: "data",
			sizeBytes: 2 ** 26,
			fileSystem: "ntfs",
			label: "New",
		} as const;
		successOf(await storage.files.write("D:\\old", "x"));
		const disk = successOf(await storage.volumes.list()).find(({ id }) => id === DATA)?.diskId ?? "";
		successOf(await storage.disks.partition(disk, plannedLayout("new-disk", "gpt", partition)));
		await storage.cut(1);
		const again = machine.open();
		expect(failureOf(await again.volumes.flush(DATA))).toBe("volume-not-found");
		expect(successOf(await again.disks.list()).find(({ id }) => id === "new-disk")?.partitions.length).toBe(1);
	});
});
