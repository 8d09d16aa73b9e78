import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CapturePorts } from "../../src/userstate/capture.ts";
import { captureState } from "../../src/userstate/capture-state.ts";
import type { CaptureScope } from "../../src/userstate/scope.ts";
import { openOfficePc, startOfficePc, successOf } from "./bench-machine.ts";
import { asSeconds, asTimes, inTurns, limited, median, type Row, runProgram } from "./measure.ts";
import { plainFiles } from "./plain-files.ts";

const FILES = 10_000;
/** The first capture warms the engine up; of five the median does not see it. */
const CAPTURES = 5;
const WINDOWS = "4f1c2b30-5a6d-4e7f-8a90-b1c2d3e4f503";
const DATA = "4f1c2b30-5a6d-4e7f-8a90-b1c2d3e4f505";

/** Ten thousand small files in folders of a hundred. */
function makeFiles(folder: string): void {
	for (let index = 0; index < FILES; index++) {
		const below = join(folder, `Folder ${Math.floor(index / 100)}`);
		if (index % 100 === 0) mkdirSync(below, { recursive: true });
		writeFileSync(join(below, `File ${index}.txt`), `file ${index}\n`);
	}
}

function scopeOf(folder: string): CaptureScope {
	return {
		store: "hard-link",
		runId: "bench",
		volume: WINDOWS,
		roots: [{ kind: "folder", path: folder }],
		rules: { exclude: [], cloudOnly: "list", encrypted: "list" },
	};
}

async function capture(ports: CapturePorts, folder: string): Promise<void> {
	const request = { scope: scopeOf(folder), root: "C:\\", storePath: `C:\\Store of ${folder}` };
	const receipt = successOf(await captureState(ports, request, {}));
	if (receipt.counts.names !== FILES) throw new Error(JSON.stringify(receipt.counts));
}

/** First hard-link capture of 10,000 files on the rehearsal machine and on plain files, against the system's own program on the same file system. */
export async function measureCapture(root: string, scratch: string): Promise<readonly Row[]> {
	const plain = join(scratch, "plain");
	const { ports, storage } = await startOfficePc(root, join(scratch, "capture"));
	const imitated = successOf(storage.hostPath("C:\\"));
	const overPlain = { ...ports, files: plainFiles(ports.files, plain) };
	// The machine reads a folder's names once, so all that it shall find is made before.
	for (let turn = 0; turn < CAPTURES; turn++) {
		makeFiles(join(imitated, `Files ${turn}`));
		makeFiles(join(plain, `Files ${turn}`));
		makeFiles(join(plain, `Thin ${turn}`));
	}
	const times: number[][] = [];
	for (let turn = 0; turn < CAPTURES; turn++) {
		const folder = `Files ${turn}`;
		const copied = [join(plain, folder), join(plain, `Copy of ${folder}`)];
		const works = [
			() => runProgram("cp", ["-al", ...copied]),
			() => capture(ports, folder),
			() => capture(overPlain, `Thin ${turn}`),
		];
		times.push([...(await inTurns(1, works))]);
	}
	storage.close();
	const of = (work: number) => median(times.map((turn) => turn[work] ?? Number.NaN));
	const [copied, captured, thin] = [of(0), of(1), of(2)];
	return [
		{ what: "`cp -al` of 10,000 files", measured: asSeconds(copied), budget: "" },
		limited(`hard-link capture of as many (${asSeconds(captured)}) against it`, captured / copied, 1.5, asTimes),
		{
			what: `the same engine over plain files, without the imitation of NTFS (${asSeconds(thin)}), against it`,
			measured: asTimes(thin / copied),
			budget: "",
		},
	];
}

/** Wipe of 10,000 files with a protected folder on the rehearsal machine, against the system's own program on the same file system. */
export async function measureWipe(root: string, scratch: string): Promise<readonly Row[]> {
	const folder = join(scratch, "wipe");
	const plain = join(scratch, "removed");
	const machine = await startOfficePc(root, folder);
	machine.storage.close();
	const removed: number[] = [];
	const wiped: number[] = [];
	for (let removal = 0; removal < 5; removal++) {
		makeFiles(plain);
		removed.push(...(await inTurns(1, [() => runProgram("rm", ["-rf", plain])])));
		wiped.push(await wipe(root, folder));
	}
	const rm = median(removed);
	return [
		{ what: "`rm -rf` of 10,000 files", measured: asSeconds(rm), budget: "" },
		limited(
			`wipe of as many with a protected folder (${asSeconds(median(wiped))}) against it`,
			median(wiped) / rm,
			1.2,
			asTimes,
		),
	];
}

/** Milliseconds to wipe the volume with data; the one that the running system lives on is refused. */
async function wipe(root: string, folder: string): Promise<number> {
	const volume = join(folder, "disks/S4X100017", DATA);
	mkdirSync(join(volume, "Kept/inside"), { recursive: true });
	makeFiles(join(volume, "Files"));
	const { ports, storage } = openOfficePc(root, folder);
	const data = successOf(await ports.volumes.list()).find(({ id }) => id === DATA);
	const place = `${data?.letter}:\\`;
	const [time = Number.NaN] = await inTurns(1, [
		async () => {
			const report = successOf(await ports.files.wipe(place, [`${place}Kept`]));
			if (report.removed < FILES) throw new Error(`${report.removed} removed`);
			storage.close();
		},
	]);
	return time;
}
