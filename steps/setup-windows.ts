import { fail, ok, type Result } from "../src/base/result.ts";
import { joinPath } from "../src/base/windows-path.ts";
import type { Decision } from "../src/model/decision.ts";
import { findPlace, rootOf } from "../src/model/durable-path.ts";
import type { Failure } from "../src/model/failure.ts";
import type { SetupWindowsInput } from "../src/model/inputs.gen.ts";
import type { Outcome } from "../src/model/outcome.ts";
import type { StepContext, StepLook, StepType } from "../src/model/step.ts";

type Data = { readonly target: string };

const OPERATION = "prepare the first start of Windows";

/** Registers the engine for the first start of the applied Windows and restarts into it; the engine verifies the boot chain before it restarts. */
export const setupWindows: StepType<SetupWindowsInput, Data> = {
	type: "setup-windows",
	runsIn: "winpe",
	destructive: () => false,
	// Registering replaces what an earlier attempt registered.
	idempotence: () => "repeatable",
	decidesEarly: false,
	effects: ({ to }) => [
		{ kind: "needs-volume", path: to ?? "%OSDTargetSystemDrive%" },
		{ kind: "restarts", into: "full-os" },
	],
	decide,
	act,
};

async function decide({ to }: SetupWindowsInput, look: StepLook): Promise<Result<Decision<Data>, Failure>> {
	const place = await findPlace(look.volumes, to ?? "%OSDTargetSystemDrive%", OPERATION);
	if (!place.ok) return place;
	const root = `${place.value.volume.letter}:\\`;
	for (const name of ["ntoskrnl.exe", "config\\SYSTEM", "config\\SOFTWARE"]) {
		const path = joinPath(root, "Windows", "System32", name);
		const entry = await look.files.stat(path);
		if (!entry.ok) return entry;
		if (entry.value?.kind === "file") continue;
		const message = "There is no Windows on this volume: the file is missing.";
		const details = ["Apply an image first, or correct `to`."];
		return fail({ id: "boot-files-missing", operation: OPERATION, operand: path, message, details });
	}
	const summary = `Register the engine with ${root}Windows and restart into it`;
	return ok({ summary, choices: [], data: { target: place.value.volume.id } });
}

async function act({ data }: Decision<Data>, context: StepContext): Promise<Result<Outcome, Failure>> {
	const { continuation, volumes } = context.ports;
	const root = await rootOf(volumes, data.target, OPERATION);
	if (!root.ok) return root;
	const { engine } = context.view;
	if (engine === undefined) {
		const message = "The run's state is on the RAM disk, so the new Windows would find nothing to go on with.";
		const details = ["Make a volume for it first (partition-disk), or keep state on a disk that stays."];
		return fail({ id: "boot-not-possible", operation: OPERATION, operand: root.value, message, details });
	}
	const way = await continuation.registerFirstBoot(root.value, engine);
	if (!way.ok) return way;
	const notes = [`the first start of ${root.value}Windows goes on with the sequence by ${way.value}`];
	return ok({ kind: "restart", into: "full-os", then: "next", wrote: [data.target], notes });
}
