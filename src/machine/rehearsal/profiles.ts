import { fail, ok } from "../../base/result.ts";
import { joinPath, samePath, type WindowsPath } from "../../base/windows-path.ts";
import type { Failure } from "../../model/failure.ts";
import type { Answer, Files, Hives, JournalStore, Profile, Profiles, Volumes } from "../../model/ports.ts";
import { ACCOUNT_NAMES, listProfiles, PROFILE_LIST, softwareHive } from "../profile-list.ts";
import type { BootSession } from "./session.ts";

/** What profiles are kept with. */
export interface ProfilesOptions {
	readonly session: BootSession;
	readonly files: Files;
	readonly hives: Hives;
	readonly volumes: Volumes;
	readonly journalStore: JournalStore;
}

/** Profiles by the ProfileList of the SOFTWARE hive. */
export function rehearsalProfiles(options: ProfilesOptions): Profiles {
	return {
		list: (root) => listProfiles(options.hives, root),
		create: (sid, account) => createProfile(options, sid, account),
	};
}

function unsupported(message: string, operand: string): Failure {
	return { id: "not-supported-here", operation: "create a profile", operand, message };
}

async function createProfile(options: ProfilesOptions, sid: string, account: string): Answer<Profile> {
	if (options.session.phase !== "full-os")
		return fail(unsupported("Only the running Windows makes profiles.", account));
	if (!/^S-1-5-21-[\d-]+$/i.test(sid)) return fail(unsupported("The SID is no person's.", sid));
	const root = "C:\\";
	const present = await listProfiles(options.hives, root);
	if (!present.ok) return present;
	const known = present.value.find((each) => each.sid.toUpperCase() === sid.toUpperCase());
	const path = known === undefined ? await freePath(options, sid, account, present.value) : ok(known.path);
	if (!path.ok) return path;
	const made = await makeFolder(options, path.value, sid);
	if (!made.ok) return made;
	if (known !== undefined) return ok(known);
	const image = path.value.replace(/^[A-Za-z]:/, "%SystemDrive%");
	const changed = await options.hives.change(softwareHive(root), [
		{ key: `${PROFILE_LIST}\\${sid}`, name: "ProfileImagePath", value: { type: "REG_EXPAND_SZ", data: image } },
		{ key: `${PROFILE_LIST}\\${sid}`, name: "State", value: { type: "REG_DWORD", data: 0 } },
		{
			key: `${ACCOUNT_NAMES}\\${sid}\\IdentityCache\\${sid}`,
			name: "UserName",
			value: { type: "REG_SZ", data: account },
		},
	]);
	return changed.ok ? ok({ sid, path: path.value, account }) : changed;
}

/** Windows takes `name`, then `name.DOMAIN`, then `name.DOMAIN.000` … A folder of this SID, or an empty one, that no profile claims was made before a cut. */
async function freePath(
	{ files }: ProfilesOptions,
	sid: string,
	account: string,
	profiles: readonly Profile[],
): Answer<WindowsPath> {
	const [domain, name] = account.includes("\\") ? account.split("\\", 2) : ["", account];
	const full = domain === "" || domain === undefined ? (name ?? account) : `${name}.${domain}`;
	const numbered = Array.from({ length: 1000 }, (_, index) => `${full}.${String(index).padStart(3, "0")}`);
	for (const candidate of [name ?? account, full, ...numbered]) {
		const path = joinPath("C:\\Users", candidate);
		if (profiles.some((each) => samePath(each.path, path))) continue;
		const entry = await files.stat(path);
		if (!entry.ok) return entry;
		if (entry.value === undefined) return ok(path);
		const security = entry.value.kind === "folder" ? await files.security(path) : undefined;
		if (security?.ok === true && security.value.owner.toUpperCase() === sid.toUpperCase()) return ok(path);
		const inside = entry.value.kind === "folder" ? await files.list(path) : undefined;
		if (inside?.ok === true && inside.value.length === 0) return ok(path);
	}
	return fail({
		id: "file-exists",
		operation: "create a profile",
		operand: account,
		message: "Every folder name is taken.",
	});
}

async function makeFolder(
	{ files, volumes, journalStore }: ProfilesOptions,
	path: WindowsPath,
	sid: string,
): Answer<void> {
	const created = await files.createFolder(path);
	if (!created.ok) return created;
	const dacl = `D:P(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)(A;OICI;FA;;;${sid})`;
	const secured = await files.setSecurity(path, { owner: sid, dacl });
	if (!secured.ok) return secured;
	const place = await journalStore.durable(path);
	return place.ok ? volumes.flush(place.value.volume) : place;
}
