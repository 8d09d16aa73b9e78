import { formatBytes } from "../src/base/byte-size.ts";
import { fail, ok, type Result } from "../src/base/result.ts";
import type { WindowsPath } from "../src/base/windows-path.ts";
import type { Choice, Decision } from "../src/model/decision.ts";
import type { Failure } from "../src/model/failure.ts";
import type { CaptureUserStateInput } from "../src/model/inputs.gen.ts";
import type { DoneOutcome, Outcome } from "../src/model/outcome.ts";
import type { StepContext, StepLook, StepType } from "../src/model/step.ts";
import { captureState, holdsFinished } from "../src/userstate/capture-state.ts";
import { type CaptureEstimate, estimateCapture } from "../src/userstate/estimate.ts";
import { type CapturePlan, planCapture } from "../src/userstate/plan-capture.ts";
import type { Receipt } from "../src/userstate/receipt.ts";
import type { CaptureScope } from "../src/userstate/scope.ts";
import { readStoreState } from "../src/userstate/store.ts";

type CaptureData = {
	readonly storePath: WindowsPath;
	/** Root of the old Windows' volume at the time of the decision; found again by the volume's identity. */
	readonly root: WindowsPath;
	readonly storeVolume: string;
	readonly scope: CaptureScope;
	readonly estimate?: CaptureEstimate;
};

const DEFAULT_EXCLUDE = [
	"AppData\\Local\\Temp\\**",
	"NTUSER.DAT*",
	"ntuser.*",
	"AppData\\Local\\Microsoft\\Windows\\UsrClass.dat*",
];

/** Free space that copying must leave, as a share of what is copied. */
const SPARE_SHARE = 0.1;

const storeOf = (input: CaptureUserStateInput) => input.store ?? "hard-link";
const pathOf = (input: CaptureUserStateInput) => input.path ?? "%OSDStateStorePath%";
const volumeOf = (input: CaptureUserStateInput) => input.from ?? "%OSDisk%";

/** Captures the files of the machine's users into a store that survives the wipe. */
export const captureUserState: StepType<CaptureUserStateInput, CaptureData> = {
	type: "capture-user-state",
	runsIn: "winpe",
	destructive: () => false,
	// Links and copies that a cut attempt left are kept where they still match, so doing it again is always safe.
	idempotence: () => "repeatable",
	decidesEarly: true,
	effects: (input) => [
		{ kind: "needs-volume", path: volumeOf(input) },
		{
			kind: "captures-state",
			store: pathOf(input),
			hardLink: storeOf(input) === "hard-link",
			from: volumeOf(input),
			folders: input.folders ?? [],
		},
	],
	decide,
	act,
};

async function decide(input: CaptureUserStateInput, look: StepLook): Promise<Result<Decision<CaptureData>, Failure>> {
	const plan = await planCapture(look, {
		store: storeOf(input),
		from: volumeOf(input),
		path: pathOf(input),
		folders: input.folders ?? [],
		rules: {
			exclude: input.exclude ?? DEFAULT_EXCLUDE,
			cloudOnly: input["cloud-only"] ?? "list",
			encrypted: input.encrypted ?? "stop",
		},
		runId: look.view.runId,
	});
	if (!plan.ok) return plan;
	const { scope, root, storePath, storeVolume } = plan.value;
	const found = await readStoreState(look.files, storePath);
	if (!found.ok) return found;
	if (found.value.state === "final") return fail(holdsFinished(storePath, found.value.receipt));
	const data = { storePath, root, storeVolume: storeVolume.id, scope };
	const summary = `Capture ${scope.roots.length} folders of ${root} into ${storePath} (${scope.store} store)`;
	if (scope.store === "hard-link") return ok({ summary, choices: choices(plan.value), data });
	const estimate = await estimateCapture(look.files, root, scope);
	if (!estimate.ok) return estimate;
	const needed = Math.ceil(estimate.value.bytes * (1 + SPARE_SHARE));
	if (needed > storeVolume.freeBytes) return fail(tooSmall(plan.value, needed));
	const size = `${estimate.value.names} files, ${formatBytes(estimate.value.bytes)}`;
	return ok({
		summary: `${summary}, ${size}`,
		choices: choices(plan.value),
		capturedBytes: estimate.value.bytes,
		data: { ...data, estimate: estimate.value },
	});
}

function choices(plan: CapturePlan): readonly Choice[] {
	const captured = plan.scope.roots.map((one) => ({ name: one.path }));
	const absent = plan.absent.map((path) => ({ name: path, rejected: "the folder does not exist" }));
	const because = "registered profiles of people with a folder on this volume, and the folders that the step names";
	const chosen = captured.map((one) => one.name).join(", ") || "nothing";
	return [{ what: "folders to capture", chosen, because, candidates: [...captured, ...absent] }];
}

function tooSmall(plan: CapturePlan, needed: number): Failure {
	return {
		id: "disk-full",
		operation: "plan the capture of user state",
		operand: plan.storePath,
		message: `The copy needs ${formatBytes(needed)}, but ${formatBytes(plan.storeVolume.freeBytes)} are free.`,
		details: ["A hard-link store on the same volume takes no space."],
	};
}

async function act(decision: Decision<CaptureData>, context: StepContext): Promise<Result<Outcome, Failure>> {
	const { scope, estimate, storeVolume } = decision.data;
	const places = await placesNow(decision.data, context);
	if (!places.ok) return places;
	const total = estimate === undefined ? {} : { totalBytes: estimate.bytes, totalFiles: estimate.names };
	const captured = await captureState(
		context.ports,
		{ scope, ...places.value },
		{ signal: context.signal, progress: (progress) => context.report({ ...total, ...progress }) },
	);
	if (!captured.ok) return captured;
	const done: DoneOutcome = {
		kind: "done",
		wrote: [storeVolume],
		notes: captureNotes(captured.value, places.value.storePath),
	};
	return ok(done);
}

/** A decision outlives restarts, letters do not: the paths get the letters that the two volumes have now. */
async function placesNow(
	data: CaptureData,
	context: StepContext,
): Promise<Result<{ readonly root: WindowsPath; readonly storePath: WindowsPath }, Failure>> {
	const volumes = await context.ports.volumes.list();
	if (!volumes.ok) return volumes;
	const letter = (id: string) => volumes.value.find((volume) => volume.id === id)?.letter;
	const source = letter(data.scope.volume);
	const target = letter(data.storeVolume);
	if (source === undefined || target === undefined) {
		const message = "The volume of the decision is gone or has no letter.";
		const operand = source === undefined ? data.root : data.storePath;
		return fail({ id: "volume-not-found", operation: "capture the user state", operand, message });
	}
	return ok({ root: `${source}:\\`, storePath: `${target}${data.storePath.slice(1)}` });
}

function captureNotes(receipt: Receipt, storePath: WindowsPath): readonly string[] {
	const { counts, scope } = receipt;
	const people = scope.roots.filter((root) => root.kind === "profile").length;
	const verified = scope.store === "copy" ? "SHA-256" : "file id and size";
	return [
		`${counts.names} files, ${formatBytes(counts.bytes)} of ${people} users kept in ${storePath} and verified by ${verified}`,
		...(counts.leftOut > 0 ? [`${counts.leftOut} entries listed and not kept (cloud-only, encrypted, links)`] : []),
		...(counts.copiedAtLimit > 0
			? [`${counts.copiedAtLimit} files had all the names NTFS permits and were copied`]
			: []),
	];
}
