import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ok } from "../../src/base/result.ts";
import { type TargetFiles, targetFiles } from "../../src/machine/linux/target/files.ts";
import { type MountedVolume, targetPaths } from "../../src/machine/linux/target/paths.ts";
import type { VolumeInfo } from "../../src/model/disk.ts";
import type { CapturePorts } from "../../src/userstate/capture.ts";
import { captureState } from "../../src/userstate/capture-state.ts";
import { attachNtfs, command, formatNtfs, ntfsProblem } from "../fixtures/ntfs-device.ts";
import { successOf } from "./bench-machine.ts";
import { asSeconds, asTimes, limited, median, type Row, runProgram } from "./measure.ts";

/** So many files, and how often each work is measured with them. */
const SIZES: readonly (readonly [files: number, turns: number])[] = [
	[10_000, 3],
	[100_000, 1],
];
const VOLUME = "volume-1";

/** A real NTFS that holds a folder with small files, mounted anew from the same image for each work. */
interface Fresh {
	readonly folder: string;
	readonly files: TargetFiles;
	readonly ports: CapturePorts;
}

/** Wipe of a real NTFS with a protected folder against `rm -rf`, and hard-link capture against `cp -al`. */
export async function measureNtfs(_: string, scratch: string): Promise<readonly Row[]> {
	const problem = ntfsProblem();
	if (problem !== undefined) return SIZES.flatMap(([count]) => unmeasured(count, problem));
	const rows: Row[] = [];
	for (const [count, turns] of SIZES) {
		const image = join(scratch, `ntfs-${count}.img`);
		await makeTemplate(image, scratch, count);
		rows.push(...(await measureRemoval(image, scratch, count, turns)));
		rows.push(...(await measureLinks(image, scratch, count, turns)));
		rmSync(image);
	}
	return rows;
}

function unmeasured(count: number, problem: string): readonly Row[] {
	return ["wipe", "hard-link capture"].map((what) => ({
		what: `${what} of ${shown(count)} files on real NTFS`,
		measured: `not measured: ${problem}`,
		budget: "",
	}));
}

function shown(count: number): string {
	return count.toLocaleString("en-US");
}

async function makeTemplate(image: string, scratch: string, count: number): Promise<void> {
	await formatNtfs(image, 2 * 1024 ** 3);
	const attached = await attachNtfs(image, join(scratch, "mounted"));
	mkdirSync(join(attached.folder, "Kept"));
	for (let index = 0; index < count; index++) {
		const below = join(attached.folder, "Files", `Folder ${Math.floor(index / 100)}`);
		if (index % 100 === 0) mkdirSync(below, { recursive: true });
		writeFileSync(join(below, `File ${index}.txt`), `file ${index}\n`);
	}
	await attached.detach();
}

/** Milliseconds of a work on a volume that was just mounted. What the work leaves is thrown away. */
async function onFresh(image: string, scratch: string, work: (fresh: Fresh) => Promise<void> | void): Promise<number> {
	const copy = join(scratch, "ntfs-copy.img");
	runProgram("cp", ["--sparse=always", image, copy]);
	const attached = await attachNtfs(copy, join(scratch, "mounted"));
	try {
		const { folder } = attached;
		const fresh = openVolume(folder);
		await command("sync", "--file-system", scratch);
		const started = performance.now();
		await work({ folder, ...fresh });
		return performance.now() - started;
	} finally {
		await attached.detach();
		rmSync(copy);
	}
}

function openVolume(folder: string): Omit<Fresh, "folder"> {
	const mounted: MountedVolume = {
		...{ id: VOLUME, letter: "C", folder, fileSystem: "ntfs", kind: "fixed", role: "windows", style: "gpt" },
	};
	const files = targetFiles(targetPaths(() => [mounted]));
	const volume: VolumeInfo = {
		...{ id: VOLUME, diskId: "disk-1", letter: "C", label: "", fileSystem: "ntfs", role: "windows", kind: "fixed" },
		...{ sizeBytes: 2 * 1024 ** 3, freeBytes: 1024 ** 3, state: "clean" },
	};
	const ports = {
		files,
		volumes: {
			list: async () => ok([volume]),
			flush: async () => {
				await command("sync", "--file-system", folder);
				return ok(undefined);
			},
		},
	};
	// A capture of a plain folder asks for no profile and changes no letter.
	return { files, ports: ports as unknown as CapturePorts };
}

async function measureRemoval(image: string, scratch: string, count: number, turns: number): Promise<readonly Row[]> {
	const removed: number[] = [];
	const wiped: number[] = [];
	for (let turn = 0; turn < turns; turn++) {
		removed.push(await onFresh(image, scratch, ({ folder }) => runProgram("rm", ["-rf", join(folder, "Files")])));
		wiped.push(
			await onFresh(image, scratch, async ({ files }) => {
				const report = successOf(await files.wipe("C:\\", ["C:\\Kept"]));
				if (report.removed < count || report.leftovers.length > 0) throw new Error(JSON.stringify(report));
			}),
		);
	}
	const [rm, wipe] = [median(removed), median(wiped)];
	return [
		{ what: `\`rm -rf\` of ${shown(count)} files on real NTFS`, measured: asSeconds(rm), budget: "" },
		limited(`wipe of that volume with a protected folder (${asSeconds(wipe)}) against it`, wipe / rm, 1.2, asTimes),
	];
}

async function measureLinks(image: string, scratch: string, count: number, turns: number): Promise<readonly Row[]> {
	const copied: number[] = [];
	const captured: number[] = [];
	for (let turn = 0; turn < turns; turn++) {
		copied.push(
			await onFresh(image, scratch, ({ folder }) =>
				runProgram("cp", ["-al", join(folder, "Files"), join(folder, "Copy")]),
			),
		);
		captured.push(await onFresh(image, scratch, ({ ports }) => capture(ports, count)));
	}
	const [cp, captures] = [median(copied), median(captured)];
	return [
		{ what: `\`cp -al\` of ${shown(count)} files on real NTFS`, measured: asSeconds(cp), budget: "" },
		limited(`hard-link capture of them (${asSeconds(captures)}) against it`, captures / cp, 1.5, asTimes),
	];
}

async function capture(ports: CapturePorts, count: number): Promise<void> {
	const scope = {
		store: "hard-link",
		runId: "bench",
		volume: VOLUME,
		roots: [{ kind: "folder", path: "Files" }],
		rules: { exclude: [], cloudOnly: "list", encrypted: "list" },
	} as const;
	const receipt = successOf(await captureState(ports, { scope, root: "C:\\", storePath: "C:\\Store" }, {}));
	if (receipt.counts.names !== count) throw new Error(JSON.stringify(receipt.counts));
}
