import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { captureState } from "../../src/userstate/capture-state.ts";
import type { CaptureScope } from "../../src/userstate/scope.ts";
import { openOfficePc, startOfficePc, successOf } from "./bench-machine.ts";
import { asSeconds, asTimes, inTurns, limited, median, type Row, runProgram } from "./measure.ts";

const FILES = 10_000;
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

const scope: CaptureScope = {
	store: "hard-link",
	runId: "bench",
	volume: WINDOWS,
	roots: [{ kind: "folder", path: "Files" }],
	rules: { exclude: [], cloudOnly: "list", encrypted: "list" },
};

/** Hard-link capture and wipe of 10,000 files on the rehearsal machine against the system's own programs on the same file system. */
export async function measureFiles(root: string, scratch: string): Promise<readonly Row[]> {
	const folder = join(scratch, "files");
	const plain = join(scratch, "plain");
	const machine = await startOfficePc(root, folder);
	makeFiles(join(successOf(machine.storage.hostPath("C:\\")), "Files"));
	makeFiles(join(plain, "Files"));
	let turn = 0;
	const [linked = 0, captured = 0] = await inTurns(3, [
		() => runProgram("cp", ["-al", join(plain, "Files"), join(plain, `Links ${turn}`)]),
		async () => {
			const request = { scope, root: "C:\\", storePath: `C:\\Store ${turn++}` };
			const receipt = successOf(await captureState(machine.ports, request, {}));
			if (receipt.counts.names !== FILES) throw new Error(JSON.stringify(receipt.counts));
		},
	]);
	machine.storage.close();
	const removed: number[] = [];
	const wiped: number[] = [];
	for (let removal = 0; removal < 3; removal++) {
		makeFiles(join(plain, "Removed"));
		removed.push(...(await inTurns(1, [() => runProgram("rm", ["-rf", join(plain, "Removed")])])));
		wiped.push(await wipe(root, folder));
	}
	const rm = median(removed);
	return [
		{ what: "`cp -al` of 10,000 files", measured: asSeconds(linked), budget: "" },
		limited(`hard-link capture of them (${asSeconds(captured)}) against it`, captured / linked, 1.5, asTimes),
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
