import type { WindowsPath } from "../base/windows-path.ts";
import type { EngineEnd } from "../engine/parts.ts";
import type { Reporter, RunEvent, TimedEvent } from "../model/event.ts";
import type { Redact } from "../model/secret.ts";
import { type CmtraceOptions, openCmtraceFile } from "../report/cmtrace-file.ts";
import { type ConsoleReporter, createConsole } from "../report/console.ts";
import { createFanOut } from "../report/fan-out.ts";
import { type MovableReporter, openJsonLinesFile } from "../report/json-lines-file.ts";
import { openOutputFiles } from "../report/output-files.ts";
import type { OpenedMachine, Services } from "./services.ts";

/** What the logs of one process are made for. */
export interface LogsRequest {
	readonly machine: OpenedMachine;
	/** Host folder outside the machine for events and a copy of the log. */
	readonly recordFolder: string;
	readonly verbose: boolean;
	readonly redact: Redact;
}

/** smsts.log and the outputs of tools beside it, in one folder. */
async function openLogFolder(options: CmtraceOptions): Promise<MovableReporter> {
	const log = await openCmtraceFile(options);
	const outputs = openOutputFiles(options);
	return {
		report: (event) => {
			log.report(event);
			outputs.report(event);
		},
		path: () => log.path(),
		moveTo: (folder) => {
			log.moveTo(folder);
			outputs.moveTo(folder);
		},
		close: () => {
			log.close();
			outputs.close();
		},
	};
}

/** The log on the machine itself: it begins when its folder is known and follows the run's state. */
class MachineLog implements Reporter {
	readonly #machine: OpenedMachine;
	readonly #options: Omit<CmtraceOptions, "folder">;
	#opening: Promise<MovableReporter> | undefined;
	#file: MovableReporter | undefined;
	#early: TimedEvent[] = [];
	folder: WindowsPath | undefined;

	constructor(machine: OpenedMachine, options: Omit<CmtraceOptions, "folder">) {
		this.#machine = machine;
		this.#options = options;
	}

	report(event: TimedEvent): void {
		if (this.#file === undefined) this.#early.push(event);
		else this.#file.report(event);
	}

	moveTo(folder: WindowsPath): void {
		const host = this.#machine.hostPath(folder);
		if (!host.ok) return;
		this.folder = folder;
		if (this.#opening === undefined) {
			this.#opening = openLogFolder({ ...this.#options, folder: host.value });
			void this.#opening.then((file) => this.#begin(file));
		} else void this.#opening.then((file) => file.moveTo(host.value));
	}

	#begin(file: MovableReporter): void {
		this.#file = file;
		for (const event of this.#early) file.report(event);
		this.#early = [];
	}

	/** Opened, written to, and seen by the machine: its files are written past its own file system. */
	async settle(): Promise<void> {
		await this.#opening;
		if (this.folder === undefined) return;
		const seen = await this.#machine.adopt(this.folder);
		if (!seen.ok) this.#options.onProblem(seen.error.message);
	}

	async close(): Promise<void> {
		const file = await this.#opening;
		file?.close();
	}
}

/** Console, events, smsts.log on the machine and a copy outside of one process. */
export class Logs {
	readonly #request: LogsRequest;
	readonly #console: ConsoleReporter;
	readonly #machineLog: MachineLog;
	readonly #fanOut: Reporter;
	readonly #ticker: NodeJS.Timeout;
	#sawEnd = false;
	/** True while a question waits for its answer: the live line must not be drawn over it. */
	#asks = false;

	private constructor(
		request: LogsRequest,
		console: ConsoleReporter,
		machineLog: MachineLog,
		files: readonly Reporter[],
	) {
		this.#request = request;
		this.#console = console;
		this.#machineLog = machineLog;
		this.#fanOut = createFanOut([console, ...files, machineLog], request.redact);
		this.#ticker = setInterval(() => this.#tick(), 1000);
		this.#ticker.unref();
	}

	/** Opens the sinks. A log that can't be written is told once and never stops the run. */
	static async open(services: Services, request: LogsRequest): Promise<Logs> {
		const { terminal, processId } = services;
		const folder = request.recordFolder;
		const onProblem = (problem: string) => terminal.err(`steppe: the log can't be written: ${problem}\n`);
		const machineLog = new MachineLog(request.machine, { onProblem, thread: processId });
		const places = () => [
			{ title: "Log", path: `${folder}/smsts.log` },
			...(machineLog.folder === undefined
				? []
				: [{ title: "Log on machine", path: `${machineLog.folder}\\smsts.log` }]),
		];
		const console = createConsole({
			write: (text) => terminal.err(text),
			live: terminal.live,
			colour: terminal.colour,
			unicode: terminal.unicode,
			columns: () => terminal.columns(),
			places,
			verbose: request.verbose,
		});
		const events = openJsonLinesFile({ folder, onProblem });
		const copy = await openLogFolder({ folder, onProblem, thread: processId });
		return new Logs(request, console, machineLog, [events, copy]);
	}

	#tick(): void {
		if (!this.#asks) this.#console.tick(this.#request.machine.ports.clock.now());
	}

	report(event: RunEvent): void {
		this.#asks = false;
		if (event.kind === "run-finished") this.#sawEnd = true;
		const { clock } = this.#request.machine.ports;
		this.#fanOut.report({ time: clock.now(), boot: this.#request.machine.bootId, event });
	}

	moveTo(folder: WindowsPath): void {
		this.#machineLog.moveTo(folder);
	}

	/** Answers when the log on the machine holds all that was told so far, and the machine sees it. */
	settle(): Promise<void> {
		return this.#machineLog.settle();
	}

	/** Takes the live line away for a question; the next event brings it back. */
	pause(): void {
		this.#asks = true;
		this.#console.pause();
	}

	/** Words an ending that no event has told. */
	explain(end: EngineEnd): void {
		if (this.#sawEnd) return;
		if (end.kind === "failed" || end.kind === "stopped" || end.kind === "refused") {
			this.report({ kind: "run-finished", succeeded: false, cancelled: false, failure: end.failure, milliseconds: 0 });
		} else if (end.kind === "nothing-to-do") this.report({ kind: "found", message: end.message });
		else if (end.kind === "already-finished") {
			this.report({ kind: "found", message: "The run had finished before; its last traces are gone now." });
		}
	}

	async close(): Promise<void> {
		clearInterval(this.#ticker);
		await this.#fanOut.close?.();
	}
}
