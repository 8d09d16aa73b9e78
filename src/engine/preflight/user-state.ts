import { counted } from "../../base/counted.ts";
import { joinPath, pathNames, samePath, type WindowsPath } from "../../base/windows-path.ts";
import type { VolumeId, VolumeInfo } from "../../model/disk.ts";
import type { Effect } from "../../model/effect.ts";
import type { Run } from "../run.ts";
import type { Inquiry } from "./inquiry.ts";
import { type Finding, finding, notKnown, type Proof, proven, refused, SOURCES, waived } from "./proof.ts";

const REMEDY =
	"Add capture-user-state before it; or, when nobody's files are to be kept, write `user-state: not-needed` into the sequence.";

const AGAIN = "Capture the user state anew: --from the capture step.";

/** Proves that what a step will give back was captured, or will be. */
export async function proveRestore({ run, path }: Inquiry, store: WindowsPath): Promise<Proof> {
	const isKept = run.view.protectedPaths.some((kept) => kept !== run.statePath && samePath(kept, store));
	if (isKept && path.captures.length === 0) {
		const state = await run.parts.advisor.storeState(run.parts.ports.files, store);
		if (!state.ok) return refused(store, state.error.message, AGAIN);
		const { value } = state;
		if (value.kind === "complete")
			return proven(store, "captured already; verified once more right before the first deletion");
		const why = value.kind === "none" ? "it is not there any more" : value.because;
		return refused(store, `the store of the users' files in ${store} is not complete: ${why}`, AGAIN);
	}
	const isSame = (each: { readonly store: string }) => each.store === store.toUpperCase();
	if (path.captures.length > 0 && (store.includes("%") || path.captures.some(isSame)))
		return proven(SOURCES.sequence, "a capture before fills it");
	if (pathNames(store).length === 0)
		return refused(SOURCES.sequence, "no store is named", "Name the folder of the store.");
	const how = "no step before captures user state into it";
	return refused(SOURCES.sequence, how, "Add capture-user-state, or disable restore-user-state.");
}

/** The volumes whose files a step takes away; undefined when that is not known yet. */
async function lostVolumes(
	inquiry: Inquiry,
	effects: readonly Effect[],
	loses: readonly VolumeId[] | undefined,
): Promise<readonly VolumeInfo[] | undefined> {
	const volumes = await inquiry.volumes();
	if (!volumes.ok) return undefined;
	const lost: VolumeInfo[] = [];
	for (const effect of effects) {
		if (effect.kind === "erases-disk") {
			if (loses === undefined) return undefined;
			lost.push(...volumes.value.filter(({ id }) => loses.includes(id)));
		} else if (effect.kind === "wipes-volume") {
			const volume = await inquiry.volumeOf(effect.path);
			if (!volume.ok) return undefined;
			if (volume.value !== undefined) lost.push(volume.value);
			// A volume that a step before makes is empty.
			else if (effect.path.includes("%") && inquiry.path.windowsVolumeBytes === undefined) return undefined;
		}
	}
	return lost.filter(({ id }) => !inquiry.path.lost.has(id));
}

/** Names of the people whose profiles a Windows on the volume holds. */
async function peopleOn(run: Run, volume: VolumeInfo): Promise<readonly string[]> {
	if (volume.letter === undefined || volume.fileSystem !== "ntfs" || volume.state !== "clean") return [];
	const root = joinPath(`${volume.letter}:\\`);
	const profiles = await run.parts.ports.profiles.list(root);
	if (!profiles.ok) return [];
	const names: string[] = [];
	for (const { path, account, sid } of profiles.value) {
		const folder = await run.parts.ports.files.stat(path);
		if (folder.ok && folder.value?.kind === "folder") names.push(account ?? pathNames(path).at(-1) ?? sid);
	}
	return names;
}

/** What keeps the files: a complete store, or a capture that is sure to come before. */
async function proveKept({ run, path }: Inquiry): Promise<Proof | undefined> {
	for (const store of run.view.protectedPaths.slice(1)) {
		const state = await run.parts.advisor.storeState(run.parts.ports.files, store);
		if (!state.ok) return refused(store, state.error.message, AGAIN);
		if (state.value.kind === "complete")
			return proven(
				store,
				`${counted(state.value.names, "file")} in ${store}, complete by its receipt; verified again right before the first deletion`,
			);
		if (state.value.kind === "begun") {
			const how = `the store in ${store} is not complete: ${state.value.because}`;
			if (path.captures.length === 0) return refused(store, how, AGAIN);
		}
	}
	const sure = path.captures.find(({ step }) => step.uncertain === undefined && !step.node.continueOnError);
	if (sure !== undefined)
		return proven(
			SOURCES.sequence,
			`${sure.step.node.name} captures before; verified again right before the first deletion`,
		);
	const [doubtful] = path.captures;
	if (doubtful === undefined) return undefined;
	const why = doubtful.step.uncertain ?? "its failure would be passed over";
	return notKnown(
		SOURCES.sequence,
		`${doubtful.step.node.name} may not capture: ${why}; looked at again before the wipe`,
	);
}

/**
 * Proves that no step takes away the files of people without anybody having said so. Started from a medium that is what the person at
 * the machine wants; from the running Windows it must be written in the sequence. After an operator's choice the serial number counts.
 */
export async function proveUserState(
	inquiry: Inquiry,
	effects: readonly Effect[],
	loses: readonly VolumeId[] | undefined,
): Promise<readonly Finding[]> {
	const { run } = inquiry;
	if (!effects.some(({ kind }) => kind === "erases-disk" || kind === "wipes-volume")) return [];
	const what = "files of people";
	const item = (proof: Proof) => [finding("user-state", what, proof)];
	const lost = await lostVolumes(inquiry, effects, loses);
	if (lost === undefined)
		return inquiry.path.isDiskRefused || run.sequence.userState === "not-needed"
			? []
			: item(notKnown(SOURCES.machine, "which volumes are emptied is not known yet"));
	const holders: string[] = [];
	for (const volume of lost) {
		const people = await peopleOn(run, volume);
		if (people.length > 0) holders.push(`${people.join(", ")} on ${volume.letter}:`);
	}
	if (holders.length === 0) return item(proven(SOURCES.running, "no profile of a person is on what is emptied"));
	const kept = await proveKept(inquiry);
	if (kept?.state === "proven" || kept?.state === "unknown") return item(kept);
	const names = holders.join("; ");
	if (run.journal.state.operatorConfirmed)
		return item(waived("the operator", `${names}: the operator typed the serial number`));
	if (kept !== undefined) return item(kept);
	if (run.sequence.userState === "not-needed")
		return item(waived(SOURCES.sequence, `${names}: \`user-state: not-needed\``));
	if (run.facts.startedFrom === "medium")
		return item(waived("the person at the machine", `${names}: not kept; the run was started from a medium`));
	const how = `no step before keeps the files of ${names}`;
	if (!run.journal.state.mustCertify) return item(refused(SOURCES.running, how, REMEDY));
	const confirm = `To take them away all the same add --confirm ${run.facts.serialNumber}.`;
	return item(refused(SOURCES.running, how, `${REMEDY} ${confirm}`));
}
