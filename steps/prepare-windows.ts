import { fail, ok, type Result } from "../src/base/result.ts";
import { joinPath, type WindowsPath } from "../src/base/windows-path.ts";
import type { Decision } from "../src/model/decision.ts";
import { type DurableData, findPlace, rootOf } from "../src/model/durable-path.ts";
import type { Failure } from "../src/model/failure.ts";
import type { PrepareWindowsInput } from "../src/model/inputs.gen.ts";
import type { Outcome } from "../src/model/outcome.ts";
import type { InputFault, StepContext, StepLook, StepType } from "../src/model/step.ts";
import { readGeneralization, SUCCESS_TAG, SYSPREP_FOLDER } from "../src/program/generalized-windows.ts";
import { halfGeneralized, keepActivationFile, runSysprep, whyNotGeneralize } from "../src/program/sysprep.ts";

type Data = {
	readonly start: "oobe" | "audit";
	readonly sameVirtualHardware: boolean;
	readonly answerFile?: string;
	readonly keepActivation: boolean;
	readonly then: "restart" | "shut-down" | "go-on";
	/** The folder of the Windows that is generalized: WinPE looks at it under another letter. */
	readonly windows: DurableData;
};

const OPERATION = "generalize Windows";
const TARGET = "OSDTargetSystemRoot";

/** Has Sysprep generalize the running Windows, and brings WinPE up: this Windows must not start before its image was captured. */
export const prepareWindows: StepType<PrepareWindowsInput, Data> = {
	type: "prepare-windows",
	runsIn: "full-os",
	destructive: () => false,
	idempotence: () => "verify-first",
	holdsWinpe: (input) => input.then !== "go-on",
	// A step before may let the computer leave its domain, or restart it.
	decidesEarly: false,
	check,
	effects: (input) => [
		{ kind: "sets", variable: TARGET },
		...(input.then === "go-on" ? [] : [{ kind: "restarts", into: "winpe" } as const]),
	],
	decide,
	act,
	probe: async ({ data }, look) => {
		const found = await lookAt(data, look);
		if (!found.ok) return found;
		return ok(found.value.state === "generalized" ? "done" : found.value.state);
	},
	recover: async ({ data }, look) => {
		const windows = await pathToday(data, look);
		return windows.ok ? ok(outcomeOf(data, windows.value, "Sysprep had come to its end before")) : windows;
	},
};

function check(input: PrepareWindowsInput): readonly InputFault[] {
	if (input["keep-activation"] !== true || input["answer-file"] === undefined) return [];
	const message = "can't stand beside `answer-file`";
	const help = ["write SkipRearm of Microsoft-Windows-Security-SPP, pass generalize, into that file"];
	return [{ pointer: "/keep-activation", message, help }];
}

async function decide(input: PrepareWindowsInput, look: StepLook): Promise<Result<Decision<Data>, Failure>> {
	const refuse = (operand: string, message: string, details: readonly string[] = []) =>
		fail<Failure>({ id: "input-invalid", operation: OPERATION, operand, message, details });
	const [fault] = check(input);
	if (fault !== undefined) return refuse("keep-activation", "`keep-activation` and `answer-file` stand together.");
	const facts = await look.facts.get();
	if (!facts.ok) return facts;
	const place = await findPlace(look.volumes, `${facts.value.systemLetter}:\\Windows`, OPERATION);
	if (!place.ok) return place;
	const obstacle = await whyNotGeneralize(look);
	if (!obstacle.ok) return obstacle;
	if (obstacle.value !== undefined)
		return fail({ id: "not-ready", operation: OPERATION, operand: place.value.path, ...obstacle.value });
	const answerFile = input["answer-file"];
	if (answerFile !== undefined) {
		const entry = await look.files.stat(answerFile);
		if (!entry.ok) return entry;
		if (entry.value?.kind !== "file") return refuse(answerFile, "The answer file is not there.");
	}
	const { start = "oobe", then = "restart" } = input;
	const next = then === "go-on" ? "go on in it" : then === "restart" ? "restart into WinPE" : "switch off, then WinPE";
	return ok({
		summary: `Generalize the Windows in ${place.value.path} by Sysprep and ${next}`,
		choices: [],
		data: {
			...{ start, then, windows: place.value.durable },
			sameVirtualHardware: input["same-virtual-hardware"] ?? false,
			keepActivation: input["keep-activation"] ?? false,
			...(answerFile === undefined ? {} : { answerFile }),
		},
	});
}

/** The folder of that Windows under today's letter. */
async function pathToday({ windows }: Data, { volumes }: StepLook): Promise<Result<WindowsPath, Failure>> {
	const listed = await volumes.list();
	if (!listed.ok) return listed;
	const letter = listed.value.find(({ id }) => id === windows.volume)?.letter;
	if (letter !== undefined) return ok(joinPath(`${letter}:\\`, windows.path));
	const message = "The volume of the Windows that was to be generalized is not there, or has no letter.";
	return fail({ id: "volume-not-found", operation: OPERATION, operand: windows.volume, message });
}

async function lookAt(data: Data, look: StepLook): ReturnType<typeof readGeneralization> {
	const windows = await pathToday(data, look);
	return windows.ok ? readGeneralization(windows.value, look) : windows;
}

async function act({ data }: Decision<Data>, context: StepContext): Promise<Result<Outcome, Failure>> {
	const { ports } = context;
	const root = await rootOf(ports.volumes, data.windows.volume, OPERATION);
	if (!root.ok) return root;
	const windows = joinPath(root.value, data.windows.path);
	const before = await readGeneralization(windows, ports);
	if (!before.ok) return before;
	const { state, because } = before.value;
	if (state === "generalized") return ok(outcomeOf(data, windows, `Windows is generalized already (${because})`));
	if (state === "partial") return fail(halfGeneralized(windows, because));
	const facts = await ports.facts.get();
	if (!facts.ok) return facts;
	if (facts.value.phase === "winpe") {
		const notes = ["Sysprep had not begun before the cut: back to Windows"];
		return ok({ kind: "restart", into: "full-os", then: "again", notes });
	}
	const cleared = await clearTag(windows, context);
	if (!cleared.ok) return cleared;
	const answerFile = await answerFileFor(data, facts.value.architecture, context);
	if (!answerFile.ok) return answerFile;
	const { start, sameVirtualHardware } = data;
	const given = answerFile.value === undefined ? {} : { answerFile: answerFile.value };
	const done = await runSysprep(windows, { start, sameVirtualHardware, ...given }, context);
	return done.ok ? ok(outcomeOf(data, windows, `Sysprep generalized Windows (${done.value.because})`)) : done;
}

/** A mark that an earlier Sysprep left would be taken for one of this. */
async function clearTag(windows: WindowsPath, { ports }: StepContext): Promise<Result<void, Failure>> {
	const removed = await ports.files.remove(joinPath(windows, SYSPREP_FOLDER, SUCCESS_TAG));
	return removed.ok || removed.error.id === "file-not-found" ? ok(undefined) : removed;
}

async function answerFileFor(
	{ keepActivation, answerFile }: Data,
	architecture: string,
	{ ports, view }: StepContext,
): Promise<Result<WindowsPath | undefined, Failure>> {
	if (!keepActivation) return ok(answerFile);
	const path = joinPath(view.statePath, "keep-activation.xml");
	const written = await ports.files.write(path, keepActivationFile(architecture));
	return written.ok ? ok(path) : written;
}

function outcomeOf({ then, windows }: Data, path: WindowsPath, note: string): Outcome {
	const changes = {
		variables: [{ name: TARGET, value: path, location: true }],
		wrote: [windows.volume],
		notes: [note],
	};
	if (then === "go-on") return { kind: "done", ...changes };
	return { kind: "restart", into: "winpe", then: "next", ...(then === "shut-down" ? { off: true } : {}), ...changes };
}
