import { formatBytes } from "../src/base/byte-size.ts";
import { fail, ok, type Result } from "../src/base/result.ts";
import { driveLetter, normalizePath, pathNames, type WindowsPath } from "../src/base/windows-path.ts";
import type { Choice, Decision } from "../src/model/decision.ts";
import type { Failure, FailureId } from "../src/model/failure.ts";
import type { RestoreUserStateInput } from "../src/model/inputs.gen.ts";
import type { DoneOutcome, Outcome } from "../src/model/outcome.ts";
import type { StepContext, StepLook, StepType } from "../src/model/step.ts";
import { type DestinationPlan, planDestinations } from "../src/userstate/destinations.ts";
import type { Receipt } from "../src/userstate/receipt.ts";
import { restoreState } from "../src/userstate/restore-state.ts";
import { readStoreState } from "../src/userstate/store.ts";

type RestoreData = {
	readonly storePath: WindowsPath;
	readonly to: WindowsPath;
	/** Identities of the two volumes: letters may be others when a cut run goes on. */
	readonly storeVolume: string;
	readonly toVolume: string;
	/** SHA-256 of the manifest. */
	readonly manifest: string;
	readonly destinations: readonly DestinationPlan[];
	readonly keepStore: boolean;
};

const pathOf = (input: RestoreUserStateInput) => input.path ?? "%OSDStateStorePath%";
const volumeOf = (input: RestoreUserStateInput) => input.to ?? "%OSDisk%";

/** Puts captured files back into the profiles of their users, by SID, and verifies every one. */
export const restoreUserState: StepType<RestoreUserStateInput, RestoreData> = {
	type: "restore-user-state",
	runsIn: "full-os",
	destructive: () => false,
	// What is already right is kept, and a record in the state folder tells when only removing the store is left.
	idempotence: () => "repeatable",
	// The store and the new profiles do not exist before the machine was deployed.
	decidesEarly: false,
	effects: (input) => [
		{ kind: "needs-volume", path: volumeOf(input) },
		{ kind: "restores-state", store: pathOf(input) },
	],
	decide,
	act,
};

async function decide(input: RestoreUserStateInput, look: StepLook): Promise<Result<Decision<RestoreData>, Failure>> {
	const to = normalizePath(volumeOf(input));
	const storePath = normalizePath(pathOf(input));
	if (to === undefined || pathNames(to).length > 0)
		return refuse("input-invalid", volumeOf(input), "`to` must name a volume.");
	if (storePath === undefined || pathNames(storePath).length === 0) {
		return refuse("input-invalid", pathOf(input), "`path` must name the folder of a state store.");
	}
	const volumes = await look.volumes.list();
	if (!volumes.ok) return volumes;
	const volumeAt = (path: WindowsPath) => volumes.value.find((volume) => volume.letter === driveLetter(path))?.id;
	const storeVolume = volumeAt(storePath);
	const toVolume = volumeAt(to);
	if (storeVolume === undefined || toVolume === undefined) {
		return refuse("volume-not-found", storeVolume === undefined ? storePath : to, "No volume has this letter.");
	}
	const found = await readStoreState(look.files, storePath);
	if (!found.ok) return found;
	if (found.value.state === "none") return refuse("store-missing", storePath, "No state store lies there.");
	if (found.value.state === "begun") {
		return refuse("capture-incomplete", storePath, `The capture did not end: ${found.value.because}.`);
	}
	const { receipt } = found.value;
	if (receipt.scope.store === "hard-link" && storeVolume !== toVolume) {
		return refuse("volume-unfit", storePath, `A hard-link store can only be restored to its own volume, not to ${to}.`);
	}
	const destinations = await planDestinations(look, receipt.scope.roots, to);
	if (!destinations.ok) return destinations;
	return ok({
		summary: `Restore ${receipt.counts.names} files, ${formatBytes(receipt.counts.bytes)}, from ${storePath}`,
		choices: choices(receipt, destinations.value),
		data: {
			storePath,
			to,
			storeVolume,
			toVolume,
			manifest: receipt.manifest.sha256,
			destinations: destinations.value,
			keepStore: input["keep-store"] ?? false,
		},
	});
}

const REASONS: Readonly<Record<DestinationPlan["way"], string>> = {
	profile: "the new Windows has a profile with this SID",
	create: "the new Windows has no profile with this SID; it is asked to make one",
	holding: "neither a profile nor the name of the account is known",
	folder: "it is a further folder of the capture",
};

function choices(receipt: Receipt, destinations: readonly DestinationPlan[]): readonly Choice[] {
	return receipt.scope.roots.map((root, index) => {
		const way = destinations[index]?.way ?? "holding";
		return { what: `place of ${root.path}`, chosen: way, because: REASONS[way] };
	});
}

async function act(decision: Decision<RestoreData>, context: StepContext): Promise<Result<Outcome, Failure>> {
	const { data } = decision;
	const volumes = await context.ports.volumes.list();
	if (!volumes.ok) return volumes;
	const letter = (id: string) => volumes.value.find((volume) => volume.id === id)?.letter;
	const to = letter(data.toVolume);
	const store = letter(data.storeVolume);
	if (to === undefined || store === undefined) {
		return refuse("volume-not-found", data.to, "A volume of the decision is gone or has no letter.");
	}
	const { manifest, destinations, keepStore } = data;
	const notes = await restoreState(
		context.ports,
		{
			storePath: `${store}${data.storePath.slice(1)}`,
			to: `${to}:\\`,
			statePath: context.view.statePath,
			manifest,
			destinations,
			keepStore,
		},
		{ signal: context.signal, progress: context.report },
	);
	if (!notes.ok) return notes;
	const wrote = [...new Set([data.toVolume, data.storeVolume])];
	const outcome: DoneOutcome = { kind: "done", wrote, notes: notes.value };
	return ok(outcome);
}

function refuse(id: FailureId, operand: string, message: string): Result<never, Failure> {
	return fail({ id, operation: "plan the restore of user state", operand, message });
}
