import { fail, ok, type Result } from "../base/result.ts";
import { driveLetter, joinPath, type WindowsPath } from "../base/windows-path.ts";
import type { Failure } from "../model/failure.ts";
import type { FilesReader, Look, Ports, Profile } from "../model/ports.ts";
import { type CaptureRoot, describeRoot } from "./scope.ts";

/** Folder at the root of the volume for users whom the new Windows does not know. */
const HOLDING_FOLDER = "_SteppeHolding";

/** Where the files of one root will go. `profile` has one already, `create` gets one through the system. */
export type DestinationPlan = {
	readonly way: "profile" | "create" | "holding" | "folder";
	/** True when the folder was there before the restore: what a file would replace may be somebody's and is set aside. */
	readonly existed: boolean;
};

/** Where the files of one root go. */
export interface Destination {
	readonly root: CaptureRoot;
	readonly path: WindowsPath;
	readonly existed: boolean;
	/** True when the new Windows knows no such user. */
	readonly holding: boolean;
}

/** Says for every root how its place will be found; read-only. */
export async function planDestinations(
	look: Pick<Look, "files" | "profiles">,
	roots: readonly CaptureRoot[],
	to: WindowsPath,
): Promise<Result<readonly DestinationPlan[], Failure>> {
	const profiles = await look.profiles.list(to);
	if (!profiles.ok) return profiles;
	const plans: DestinationPlan[] = [];
	for (const root of roots) {
		const path = plannedPath(root, profiles.value, to);
		const there = path === undefined ? ok(undefined) : await look.files.stat(path);
		if (!there.ok) return there;
		plans.push({ way: wayOf(root, profiles.value), existed: there.value !== undefined });
	}
	return ok(plans);
}

function bySid(profiles: readonly Profile[], sid: string): Profile | undefined {
	return profiles.find((profile) => profile.sid.toUpperCase() === sid.toUpperCase());
}

function wayOf(root: CaptureRoot, profiles: readonly Profile[]): DestinationPlan["way"] {
	if (root.kind === "folder") return "folder";
	if (bySid(profiles, root.sid) !== undefined) return "profile";
	return root.account === undefined ? "holding" : "create";
}

function plannedPath(root: CaptureRoot, profiles: readonly Profile[], to: WindowsPath): WindowsPath | undefined {
	if (root.kind === "folder") return joinPath(to, root.path);
	const profile = bySid(profiles, root.sid);
	if (profile !== undefined) return profile.path;
	return root.account === undefined ? holdingPath(to, root.sid) : undefined;
}

function holdingPath(to: WindowsPath, sid: string): WindowsPath {
	return joinPath(to, HOLDING_FOLDER, sid);
}

/** Finds or makes the places. A user for whom the system makes no profile gets a protected holding folder, never a bare folder in Users. */
export async function openDestinations(
	ports: Pick<Ports, "files" | "profiles">,
	roots: readonly CaptureRoot[],
	plans: readonly DestinationPlan[],
	to: WindowsPath,
): Promise<Result<readonly Destination[], Failure>> {
	const destinations: Destination[] = [];
	for (const [index, root] of roots.entries()) {
		const existed = plans[index]?.existed ?? true;
		const opened = await openDestination(ports, root, existed, to);
		if (!opened.ok) return opened;
		const safe = await plainFolder(ports.files, opened.value, to);
		if (!safe.ok) return safe;
		destinations.push(opened.value);
	}
	return ok(destinations);
}

async function openDestination(
	ports: Pick<Ports, "files" | "profiles">,
	root: CaptureRoot,
	existed: boolean,
	to: WindowsPath,
): Promise<Result<Destination, Failure>> {
	if (root.kind === "folder") {
		const path = joinPath(to, root.path);
		const made = await ports.files.createFolder(path);
		return made.ok ? ok({ root, path, existed, holding: false }) : made;
	}
	const profiles = await ports.profiles.list(to);
	if (!profiles.ok) return profiles;
	const profile = bySid(profiles.value, root.sid);
	if (profile !== undefined) {
		// The system knew the profile before a cut took its folder away: the registered path is the right one.
		const made = await ports.files.createFolder(profile.path);
		return made.ok ? ok({ root, path: profile.path, existed, holding: false }) : made;
	}
	if (root.account !== undefined) {
		const created = await ports.profiles.create(root.sid, root.account);
		if (created.ok) return ok({ root, path: created.value.path, existed, holding: false });
		if (!meansNoAccount(created.error)) return created;
	}
	const path = holdingPath(to, root.sid);
	const made = await ports.files.createFolder(path, { protect: true });
	return made.ok ? ok({ root, path, existed, holding: true }) : made;
}

/** What a system answers that can't make a profile for the user; anything else is a fault of the machine. */
function meansNoAccount(failure: Failure): boolean {
	return ["not-supported-here", "profile-missing", "command-failed"].includes(failure.id);
}

async function plainFolder(
	files: FilesReader,
	destination: Destination,
	to: WindowsPath,
): Promise<Result<void, Failure>> {
	const entry = await files.stat(destination.path);
	if (!entry.ok) return entry;
	const elsewhere = driveLetter(destination.path) !== driveLetter(to);
	if (entry.value?.kind === "folder" && !elsewhere) return ok(undefined);
	const seen = elsewhere
		? "lies on another volume"
		: `is ${entry.value === undefined ? "missing" : `a ${entry.value.kind}`}`;
	return fail({
		id: "profile-missing",
		operation: "restore the user state",
		operand: destination.path,
		message: `The place for ${describeRoot(destination.root)} ${seen}.`,
	});
}
