import {
	closeSync,
	fdatasyncSync,
	fsyncSync,
	mkdirSync,
	openSync,
	readFileSync,
	writeFileSync,
	writeSync,
} from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import { ok } from "../../src/base/result.ts";
import { advisor } from "../../src/cli/advisor.ts";
import { chooseImageOf } from "../../src/cli/choose-image-of.ts";
import { runEngine } from "../../src/engine/engine.ts";
import type { StepRegistry } from "../../src/engine/parts.ts";
import type { JournalStore, Ports } from "../../src/model/ports.ts";
import { Redactor } from "../../src/model/redaction/redactor.ts";
import { readNative } from "../../src/sequence/formats/native.ts";
import { checkXmlSequence } from "../../src/sequence/formats/xml-sequence.ts";
import { steps } from "../../steps/index.ts";
import { startOfficePc, successOf } from "./bench-machine.ts";
import { asMegabytes, asMilliseconds, asSeconds, asTimes, inTurns, limited, peakMemory, type Row } from "./measure.ts";
import { exportOfSize, longSequence } from "./sequences.ts";

/** A journal in a file of this computer that really is flushed: the rehearsal's own flush only moves its barrier. */
class FlushedJournal {
	readonly #file: string;
	readonly #descriptor: number;
	flushes = 0;

	constructor(file: string) {
		this.#file = file;
		this.#descriptor = openSync(file, "a");
	}

	over(ports: Ports): Ports {
		const journalStore: JournalStore = {
			...ports.journalStore,
			read: async () => {
				const bytes = readFileSync(this.#file);
				return ok(bytes.length === 0 ? undefined : bytes);
			},
			append: async (_place, bytes) => {
				writeSync(this.#descriptor, bytes);
				return ok(undefined);
			},
			flush: async () => {
				fdatasyncSync(this.#descriptor);
				this.flushes++;
				return ok(undefined);
			},
		};
		return { ...ports, journalStore };
	}

	close(): void {
		closeSync(this.#descriptor);
	}
}

/** Runs `count` steps in this process. Answers milliseconds and flushes between the first and the last step. */
async function runSteps(root: string, scratch: string, count: number) {
	const folder = join(scratch, `engine-${count}`);
	const machine = await startOfficePc(root, folder);
	const sequence = successOf(readNative(longSequence(count), "long.json"));
	const journal = new FlushedJournal(join(scratch, `journal-${count}`));
	const times: number[] = [];
	let flushesBefore = 0;
	const end = await runEngine(
		{
			ports: journal.over(machine.ports),
			steps: steps as unknown as StepRegistry,
			secrets: new Redactor(),
			emit: ({ kind }) => {
				if (kind !== "step-started" && kind !== "step-finished") return;
				if (times.length === 0) flushesBefore = journal.flushes;
				times.push(performance.now());
			},
			chooseImage: chooseImageOf,
			advisor,
			engineName: "steppe bench",
			signal: new AbortController().signal,
			logsMoveTo: () => {},
			strayWaitMilliseconds: 0,
		},
		{ variables: [], sequence, contentRoot: "Z:\\" },
	);
	machine.storage.close();
	journal.close();
	if (end.kind !== "finished") throw new Error(JSON.stringify(end));
	const milliseconds = (times.at(-1) ?? Number.NaN) - (times[0] ?? Number.NaN);
	return { perStep: milliseconds / count, flushesPerStep: (journal.flushes - flushesBefore) / count };
}

/** Median time of a new file of 4 KiB, written and flushed. */
async function flushedWrite(scratch: string): Promise<number> {
	const folder = join(scratch, "flushed");
	mkdirSync(folder);
	let number = 0;
	const [time = Number.NaN] = await inTurns(100, [
		() => {
			const file = openSync(join(folder, String(number++)), "w");
			writeSync(file, Buffer.alloc(4096, 1));
			fsyncSync(file);
			closeSync(file);
		},
	]);
	return time;
}

/** What the engine adds to each step, and how that grows with the sequence. */
export async function measureSteps(root: string, scratch: string): Promise<readonly Row[]> {
	const write = await flushedWrite(scratch);
	const hundred = await runSteps(root, scratch, 100);
	const thousand = await runSteps(root, scratch, 1_000);
	const tenThousand = await runSteps(root, scratch, 10_000);
	const { perStep, flushesPerStep } = thousand;
	return [
		{ what: "one new file of 4 KiB, written and flushed", measured: asMilliseconds(write), budget: "" },
		limited(
			`a step of 1,000 with durable journal (${asMilliseconds(perStep)}, ${flushesPerStep.toFixed(1)} flushes) against it`,
			perStep / write,
			3,
			asTimes,
		),
		{ what: "a step of 100", measured: asMilliseconds(hundred.perStep), budget: "" },
		limited(
			`a step of 10,000 (${asMilliseconds(tenThousand.perStep)}) against one of 1,000`,
			tenThousand.perStep / perStep,
			1.5,
			asTimes,
		),
	];
}

/** The largest process of two rehearsals of the packaged executable. */
export async function measureMemory(root: string, scratch: string): Promise<readonly Row[]> {
	const file = join(scratch, "ten-thousand.json");
	writeFileSync(file, longSequence(10_000));
	const steppe = join(root, "dist/steppe");
	const refresh = await peakMemory(steppe, ["rehearse", "--in", join(scratch, "refresh")], scratch);
	const long = await peakMemory(steppe, ["rehearse", file, "--in", join(scratch, "long")], scratch);
	return [
		limited(
			"resident memory of `rehearse refresh`, largest process, applying tool included",
			refresh,
			400_000_000,
			asMegabytes,
		),
		limited("resident memory of a rehearsal of 10,000 steps, largest process", long, 150_000_000, asMegabytes),
	];
}

/** Time to check 10,000 steps, in one process that has checked before. */
export async function measureCheck(): Promise<readonly Row[]> {
	const json = longSequence(10_000);
	const shorter = longSequence(5_000);
	const yaml = stringify(JSON.parse(json));
	const check = (text: string, file: string) => () => successOf(readNative(text, file));
	const [ofJson = 0, ofHalf = 0] = await inTurns(9, [check(json, "long.json"), check(shorter, "long.json")]);
	const exported = exportOfSize(5 * 1024 * 1024);
	const checkExport = () => {
		const { sequence: found, diagnostics } = checkXmlSequence(exported, "sequence.xml");
		if (found === undefined || diagnostics.length > 0) throw new Error(diagnostics[0]?.message ?? "nothing was read");
	};
	const [ofExport = 0] = await inTurns(5, [checkExport]);
	const [ofYaml = 0] = await inTurns(3, [check(yaml, "long.yaml")]);
	return [
		limited("check 10,000 steps, JSON", ofJson, 1000, asSeconds),
		limited("check an export of Configuration Manager of 5 MiB", ofExport, 1000, asSeconds),
		limited("check 10,000 steps, YAML", ofYaml, 3000, asSeconds),
		limited("check 10,000 steps against 5,000, JSON", ofJson / ofHalf, 2.5, asTimes),
	];
}
