import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { advisor } from "../../src/cli/advisor.ts";
import { chooseImageOf } from "../../src/cli/choose-image-of.ts";
import { runEngine } from "../../src/engine/engine.ts";
import type { EngineEnd, EngineParts, StartRequest, StepRegistry } from "../../src/engine/parts.ts";
import { createMachine } from "../../src/machine/rehearsal/create-machine.ts";
import { machineDigest } from "../../src/machine/rehearsal/digest.ts";
import { armCut, type CutPoint } from "../../src/machine/rehearsal/faults.ts";
import { openRehearsalMachine, type RehearsalMachine } from "../../src/machine/rehearsal/index.ts";
import { writePower } from "../../src/machine/rehearsal/machine-state.ts";
import { type PowerLoopEnd, runMachine } from "../../src/machine/rehearsal/power-loop.ts";
import type { BootSession } from "../../src/machine/rehearsal/session.ts";
import type { RunEvent } from "../../src/model/event.ts";
import type { LiveRun } from "../../src/model/live-run.ts";
import type { Ports } from "../../src/model/ports.ts";
import { Redactor } from "../../src/model/redaction/redactor.ts";
import type { ReleaseLedger } from "../../src/model/release.ts";
import type { Sequence } from "../../src/model/sequence.ts";
import { redactDeep } from "../../src/report/redact-deep.ts";
import { checkSource } from "../../src/sequence/formats/check-source.ts";
import { steps } from "../../steps/index.ts";

const ROOT = join(import.meta.dirname, "..", "..");

/** One rehearsal from power-on to its end, in this process. */
export interface Rehearsal {
	readonly machineFolder: string;
	readonly sequenceFile: string;
	readonly cut?: CutPoint;
	/** Cuts at the same point in every start, not once. */
	readonly everyStart?: boolean;
	readonly maximumBoots?: number;
	readonly request?: Partial<StartRequest>;
	/** The same for one start. */
	readonly requestOf?: (session: BootSession) => Partial<StartRequest>;
	/** What the power goes in, in every start: the machine's ports with a call that never comes back. */
	readonly wrap?: (ports: Ports, cut: () => Promise<never>, session: BootSession) => Ports;
	/** Hears of each event of an engine, at once. */
	readonly onEvent?: (event: RunEvent, session: BootSession) => void;
	/** Changes the machine's disks between the end of an engine and the next start. */
	readonly afterEngine?: (session: BootSession, end: EngineEnd | undefined) => void;
	/** Unattended unless a test says that a person sits there. */
	readonly attended?: boolean;
	/** Changes the opened machine before an engine starts on it. */
	readonly prepare?: (machine: RehearsalMachine, session: BootSession) => void | Promise<void>;
	readonly networkDownIn?: BootSession["phase"];
	readonly steps?: StepRegistry;
	/** Hears of each append and flush of the journal and each barrier: counting the cut points of an uncut run. */
	readonly onCutPoint?: (at: CutPoint["at"], number: number) => void;
}

/** What a rehearsal came to. */
export interface RehearsalResult {
	readonly loop: Awaited<ReturnType<typeof runMachine>>;
	readonly ends: readonly EngineEnd[];
	readonly events: readonly RunEvent[];
	readonly cuts: number;
	readonly sessions: readonly BootSession[];
}

const EXIT: Readonly<Record<EngineEnd["kind"], number>> = {
	finished: 0,
	"already-finished": 0,
	failed: 1,
	stopped: 1,
	restarting: 3,
	refused: 4,
	cancelled: 130,
	"nothing-to-do": 2,
};

export function readSequenceFile(file: string): Sequence {
	const beside = (path: string) => {
		const child = join(dirname(file), path);
		return existsSync(child) ? { text: readFileSync(child, "utf8") } : { problem: "it is not there" };
	};
	const { sequence, diagnostics } = checkSource(readFileSync(file, "utf8"), file, {}, beside);
	if (sequence === undefined)
		throw new Error(diagnostics.map((each) => `${each.message} ${each.help.join("; ")}`).join("\n"));
	return sequence;
}

/** The folder that the contents of a sequence file are relative to. */
export function contentFolderOf(file: string): string {
	return join(dirname(file), readSequenceFile(file).contentFolder ?? ".");
}

/** A temporary folder that is removed afterwards. */
export async function inTemporaryFolder<Value>(work: (folder: string) => Promise<Value>): Promise<Value> {
	const folder = mkdtempSync(join(tmpdir(), "steppe-power-"));
	try {
		return await work(folder);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** Makes a machine from a template; throws when that is impossible. */
export function newMachine(template: string, folder: string, seed = 7): string {
	const made = createMachine(template, folder, seed);
	if (!made.ok) throw new Error(JSON.stringify(made.error));
	return folder;
}

/** The digest of a machine. */
export async function digestOf(
	machineFolder: string,
): Promise<{ readonly digest: string; readonly lines: readonly string[] }> {
	const digest = await machineDigest(machineFolder);
	if (!digest.ok) throw new Error(digest.error.message);
	return digest.value;
}

class Rehearsing {
	readonly events: RunEvent[] = [];
	readonly ends: EngineEnd[] = [];
	readonly sessions: BootSession[] = [];
	cuts = 0;
	readonly #rehearsal: Rehearsal;
	readonly #sequence: Sequence;
	#ledger: ReleaseLedger | undefined;
	#liveRun: LiveRun | undefined;
	#records = 0;
	#flushes = 0;

	constructor(rehearsal: Rehearsal) {
		this.#rehearsal = rehearsal;
		this.#sequence = readSequenceFile(rehearsal.sequenceFile);
	}

	#open(session: BootSession): RehearsalMachine {
		const { machineFolder, sequenceFile, networkDownIn } = this.#rehearsal;
		const opened = openRehearsalMachine({
			machineFolder,
			...(networkDownIn === session.phase ? {} : { networkFolder: contentFolderOf(sequenceFile) }),
			engineFiles: [{ hostPath: join(ROOT, "package.json"), name: "steppe.exe" }],
			workerFile: new URL("../../src/machine/tools/wim-extract-worker.ts", import.meta.url),
			wasmFile: join(ROOT, "node_modules", "7z-wasm", "7zz.wasm"),
			windowsHost: false,
			writeCache: true,
			ledger: () => this.#ledger,
			liveRun: () => this.#liveRun,
			unattended: this.#rehearsal.attended !== true,
		});
		if (!opened.ok) throw new Error(`${opened.error.message} ${opened.error.details?.join(" ") ?? ""}`);
		return opened.value;
	}

	#arm(machine: RehearsalMachine, die: () => void): RehearsalMachine["ports"] {
		const { cut, machineFolder, everyStart, onCutPoint } = this.#rehearsal;
		if (onCutPoint !== undefined) {
			machine.storage.onBarrier(({ when }) => {
				if (when === "before") onCutPoint("flush", ++this.#flushes);
			});
		}
		if (cut === undefined || (this.cuts > 0 && everyStart !== true)) return this.#counted(machine.ports);
		// What was counted in earlier starts would keep the cut from firing again.
		if (everyStart === true) rmSync(join(machineFolder, "outside", "fault.json"), { force: true });
		return armCut(machine, machineFolder, everyStart === true ? { ...cut, seed: cut.seed + this.cuts } : cut, die);
	}

	#counted(ports: RehearsalMachine["ports"]): RehearsalMachine["ports"] {
		const { onCutPoint } = this.#rehearsal;
		if (onCutPoint === undefined) return ports;
		const { journalStore } = ports;
		return {
			...ports,
			journalStore: {
				...journalStore,
				append: async (place, bytes) => {
					for (const [, number] of new TextDecoder().decode(bytes).matchAll(/"sequence":(\d+),/g)) {
						// A journal that moves to another volume writes its records once more.
						if (Number(number) <= this.#records) continue;
						this.#records = Number(number);
						onCutPoint("record", this.#records);
					}
					return journalStore.append(place, bytes);
				},
			},
		};
	}

	async start(session: BootSession): Promise<{ exitCode: number }> {
		this.sessions.push(session);
		const machine = this.#open(session);
		let die = (): void => {};
		const cut = new Promise<undefined>((resolve) => {
			die = () => resolve(undefined);
		});
		const armed = this.#arm(machine, die);
		const ports = this.#rehearsal.wrap?.(armed, () => this.#cutNow(machine, die), session) ?? armed;
		await this.#rehearsal.prepare?.(machine, session);
		const end = await Promise.race([runEngine(this.#parts(ports, session), this.#request(session)), cut]);
		this.#rehearsal.afterEngine?.(session, end);
		if (end === undefined) {
			this.cuts++;
			return { exitCode: 137 };
		}
		machine.storage.close();
		this.ends.push(end);
		return { exitCode: EXIT[end.kind] };
	}

	/** The power goes now: nothing after it happens. */
	async #cutNow(machine: RehearsalMachine, die: () => void): Promise<never> {
		await machine.storage.cut(1000 + this.cuts);
		writePower(this.#rehearsal.machineFolder, { kind: "cut", bootId: machine.session.bootId });
		die();
		return new Promise<never>(() => {});
	}

	#parts(ports: Ports, session: BootSession): EngineParts {
		const secrets = new Redactor();
		return {
			ports,
			steps: this.#rehearsal.steps ?? (steps as unknown as StepRegistry),
			secrets,
			emit: (event) => {
				// As every reporter hears it.
				this.events.push(redactDeep(event, (text) => secrets.redact(text)));
				this.#rehearsal.onEvent?.(event, session);
			},
			chooseImage: chooseImageOf,
			advisor,
			engineName: "steppe under test",
			signal: new AbortController().signal,
			logsMoveTo: () => {},
			connectLedger: (ledger) => {
				this.#ledger = ledger;
			},
			connectRun: async (run) => {
				this.#liveRun = run;
				return {};
			},
			strayWaitMilliseconds: 0,
		};
	}

	/** In the full OS a person starts the sequence until it has settled in; later only what the machine itself starts counts. */
	#request(session: BootSession): StartRequest {
		const isPerson = session.phase === "full-os" && session.continuation === undefined;
		const fresh = isPerson || session.startedFrom === "medium" ? { sequence: this.#sequence, contentRoot: "Z:\\" } : {};
		return { variables: [], ...fresh, ...this.#rehearsal.request, ...this.#rehearsal.requestOf?.(session) };
	}
}

/** Switches the machine on and follows it to the end; the firmware alone decides what is started. */
export async function rehearse(rehearsal: Rehearsal): Promise<RehearsalResult> {
	const rehearsing = new Rehearsing(rehearsal);
	const loop = await runMachine({
		machineFolder: rehearsal.machineFolder,
		maximumBoots: rehearsal.maximumBoots ?? 12,
		startEngine: (session) => rehearsing.start(session),
	});
	const { ends, events, cuts, sessions } = rehearsing;
	return { loop, ends, events, cuts, sessions };
}

/** The end of the loop; throws with the failure when the machine did not get there. */
export function endOf(result: RehearsalResult): PowerLoopEnd {
	if (!result.loop.ok) throw new Error(`${result.loop.error.message} ${result.loop.error.details?.join(" ") ?? ""}`);
	return result.loop.value;
}
