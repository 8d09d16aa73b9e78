import { unreachable } from "../base/result.ts";
import { runEngine } from "../engine/engine.ts";
import type { EngineEnd, EngineParts, StartRequest } from "../engine/parts.ts";
import type { FailureId } from "../model/failure.ts";
import { Redactor } from "../model/redaction/redactor.ts";
import { advisor } from "./advisor.ts";
import { createAttendant } from "./attendant.ts";
import { chooseImageOf } from "./choose-image-of.ts";
import { EXIT } from "./exit-codes.ts";
import type { Fault } from "./fault.ts";
import { faultySteps } from "./faulty-steps.ts";
import { Logs } from "./logs.ts";
import { RunChannel } from "./run-channel.ts";
import { createSecretSources } from "./secret-sources.ts";
import type { OpenedMachine, Services } from "./services.ts";

/** One process's part of a run on an opened machine. */
export interface EngineProcess {
	readonly machine: OpenedMachine;
	readonly request: StartRequest;
	/** Host folder for events and a copy of the log, outside the machine. */
	readonly recordFolder: string;
	readonly unattended: boolean;
	/** True when the machine started the engine itself, after a restart. */
	readonly continued: boolean;
	readonly fault?: Fault;
	readonly verbose: boolean;
}

/** Milliseconds that a WinPE without a run waits before it starts the old system again. */
const STRAY_WAIT = 10_000;

/** Failures of a start that found another run than it may go on with. */
const STANDS_IN_THE_WAY: ReadonlySet<FailureId> = new Set(["journal-foreign", "sequence-changed"]);

/** The exit code of an ending. To have nothing to do is what somebody who discards a run wants. */
export function exitCodeOf(end: EngineEnd, choice?: StartRequest["choice"]): number {
	switch (end.kind) {
		case "finished":
		case "already-finished":
			return EXIT.done;
		case "failed":
			// What a start found, and what it may not do without being asked: nothing was touched.
			return STANDS_IN_THE_WAY.has(end.failure.id) ? EXIT.refused : EXIT.failed;
		case "stopped":
			return EXIT.failed;
		case "restarting":
			return EXIT.restartPending;
		case "refused":
			return EXIT.refused;
		case "cancelled":
			return EXIT.cancelled;
		case "nothing-to-do":
			return choice?.kind === "discard" ? EXIT.done : EXIT.invalid;
		default:
			return unreachable(end);
	}
}

/** Starts the engine with console, log and event file, and waits for its end. */
export async function runEngineProcess(services: Services, part: EngineProcess): Promise<EngineEnd> {
	const { machine, request, fault } = part;
	const secrets = new Redactor();
	const logs = await Logs.open(services, { ...part, redact: (text) => secrets.redact(text) });
	const channel = new RunChannel({
		machine,
		channels: services.channels,
		clock: machine.ports.clock,
		log: (text) => logs.report({ kind: "message", level: "warning", text, component: "Channel" }),
	});
	const isAttended = services.terminal.attended && !part.unattended;
	// Nobody sees a question of an engine that Windows starts itself.
	const canAsk = isAttended && !(part.continued && machine.phase === "full-os");
	const parts: EngineParts = {
		ports: machine.ports,
		steps: fault?.kind === "fail-step" ? faultySteps(services.steps, fault.step) : services.steps,
		secrets,
		emit: (event) => logs.report(event),
		chooseImage: chooseImageOf,
		advisor,
		engineName: `${services.build.version} (commit ${services.build.commit})`,
		signal: services.signal,
		logsMoveTo: (folder) => logs.moveTo(folder),
		settleLogs: () => logs.settle(),
		connectLedger: (ledger) => machine.connectLedger(ledger),
		connectRun: (run) => {
			machine.connectRun(run);
			return channel.connect(run);
		},
		strayWaitMilliseconds: STRAY_WAIT,
		secretSources: createSecretSources(services, {
			continued: part.continued,
			attended: canAsk,
			pause: () => logs.pause(),
		}),
		...(isAttended
			? { attendant: createAttendant(services, { pause: () => logs.pause(), redact: (text) => secrets.redact(text) }) }
			: {}),
	};
	const end = await runEngine(parts, request);
	logs.explain(end);
	await logs.close();
	// A step that still works must not touch the machine any more.
	if (end.kind === "stopped") services.endProcess(exitCodeOf(end));
	return end;
}
