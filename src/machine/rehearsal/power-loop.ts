import { fail, ok, type Result } from "../../base/result.ts";
import type { Failure } from "../../model/failure.ts";
import { nextBoot } from "./firmware.ts";
import { findOnHost, isHostFile, readHostDisks, readTextOnHost } from "./host-volume.ts";
import { clearPower, readMachineOrFailure, readPower, writeSession } from "./machine-state.ts";
import type { BootSession } from "./session.ts";

/** What the parent of a rehearsal needs. */
export interface PowerLoop {
	readonly machineFolder: string;
	/** Starts an engine on the machine as the session says and answers when its process has ended. */
	readonly startEngine: (session: BootSession) => Promise<{ readonly exitCode: number }>;
	/** Starts after which the machine is switched off. */
	readonly maximumBoots: number;
	readonly onBoot?: (session: BootSession, why: "switched on" | "restart" | "power returned") => void;
	/** True when the machine runs already and the first engine is started by a person (full OS), not by a continuation. */
	readonly startedByPerson?: boolean;
}

/** How a rehearsal ended: the engine's exit code says the rest. */
export interface PowerLoopEnd {
	readonly boots: number;
	readonly exitCode: number;
	readonly ended: "finished" | "failed" | "refused" | "stayed" | "cancelled" | "switched-off";
	readonly last: BootSession;
}

const endings: Readonly<Record<number, PowerLoopEnd["ended"]>> = { 0: "finished", 4: "refused", 130: "cancelled" };

/** How an engine stays when it must not restart: the brake, or a run that waits for a person (exit code 3 without a restart). */
const STAYED = 3;

/**
 * Switches the machine on and follows it until an engine ends without asking for a restart. Each start goes through the firmware; an engine
 * runs after a restart only when the started system itself would start it. Fails with `boot-not-possible` when a link is missing, with
 * `came-back-elsewhere` when nothing continues the run, and with `restart-limit` after too many starts.
 */
export async function runMachine(loop: PowerLoop): Promise<Result<PowerLoopEnd, Failure>> {
	let why: "switched on" | "restart" | "power returned" = "switched on";
	let restarts = 0;
	let settled: PowerLoopEnd | undefined;
	for (let boots = 1; boots <= loop.maximumBoots; boots++) {
		const started = await nextBoot(loop.machineFolder);
		if (!started.ok) return started;
		const session = started.value;
		// A restart at a run's end, or one that gives the old system back: nothing in it starts the engine, as it should be.
		if (settled !== undefined && session.continuation === undefined) return ok({ ...settled, boots, last: session });
		// Cut off after its very last change, a finished run has nothing left that would start it.
		if (why === "power returned" && session.continuation === undefined && isFinished(loop.machineFolder)) {
			return ok({ boots, exitCode: 0, ended: "finished", last: session });
		}
		if (!startsEngine(loop, session, restarts)) return fail(didNotComeBack(session, why));
		writeSession(loop.machineFolder, session);
		clearPower(loop.machineFolder);
		loop.onBoot?.(session, why);
		const { exitCode } = await loop.startEngine(session);
		const power = readPower(loop.machineFolder);
		if (!power.ok) return power;
		const ended = endings[exitCode] ?? (exitCode === STAYED ? "stayed" : "failed");
		const end: PowerLoopEnd = { boots, exitCode, ended, last: session };
		if (power.value === undefined || power.value.bootId !== session.bootId) return ok(end);
		if (power.value.kind === "off") return ok({ ...end, ended: "switched-off" });
		why = power.value.kind === "restart" ? "restart" : "power returned";
		if (power.value.kind === "restart") restarts++;
		settled = power.value.kind === "restart" && exitCode !== STAYED ? end : undefined;
	}
	return fail({
		id: "restart-limit",
		operation: "run the machine",
		operand: loop.machineFolder,
		message: `The machine was started ${loop.maximumBoots} times and has not finished.`,
	});
}

/** True when the mark of a finished run is on a volume and every journal that is left says that its run has ended. */
function isFinished(machineFolder: string): boolean {
	const machine = readMachineOrFailure(machineFolder);
	if (!machine.ok) return false;
	const host = readHostDisks(machineFolder, machine.value);
	if (!host.ok) return false;
	const { volumes } = host.value;
	const journals = volumes.flatMap(
		({ id }) => readTextOnHost(volumes, { volume: id, path: "_SMSTaskSequence\\journal.jsonl" }) ?? [],
	);
	const isEnded = (text: string) => text.trimEnd().split("\n").at(-1)?.includes('"kind":"run-finished"') === true;
	const has = (name: string) =>
		volumes.some(({ id }) => isHostFile(findOnHost(volumes, { volume: id, path: `_SMSTaskSequence\\${name}` })));
	return has("finished.json") && journals.every(isEnded);
}

/** Until the first restart a person sits at the full OS and starts the engine, again after a cut; later only the machine itself does. */
function startsEngine(loop: PowerLoop, session: BootSession, restarts: number): boolean {
	if (session.continuation !== undefined) return true;
	return restarts === 0 && session.phase === "full-os" && loop.startedByPerson !== false;
}

function didNotComeBack(session: BootSession, why: string): Failure {
	const system = session.phase === "winpe" ? "WinPE" : "Windows";
	return {
		id: "came-back-elsewhere",
		operation: "continue the run",
		operand: session.entry,
		message: `${system} started (${why}), but nothing in it starts the engine: the run did not come back.`,
		details: [
			session.phase === "winpe"
				? "looked for _SMSTaskSequence\\Engine\\engine.json with whole files on every volume, or Steppe\\steppe.exe on the medium"
				: "looked for Windows\\Setup\\Scripts\\SetupComplete.cmd at a first boot, else for the start-up task, and for the engine they name",
		],
	};
}
