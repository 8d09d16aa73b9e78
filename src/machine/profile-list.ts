import { ok } from "../base/result.ts";
import { driveLetter, joinPath, normalizePath, type WindowsPath } from "../base/windows-path.ts";
import type { Answer, HivesReader, Profile } from "../model/ports.ts";

/** Key of the SOFTWARE hive that has a key for each profile. */
export const PROFILE_LIST = "Microsoft\\Windows NT\\CurrentVersion\\ProfileList";
/** Where Windows remembers the account names of SIDs that have signed in. */
export const ACCOUNT_NAMES = "Microsoft\\IdentityStore\\Cache";

/** The hive in which a Windows keeps its profiles. */
export function softwareHive(root: WindowsPath): WindowsPath {
	return joinPath(root, "Windows\\System32\\config\\SOFTWARE");
}

/** Profiles of people in the Windows on that volume root; paths with today's letters. */
export async function listProfiles(hives: HivesReader, root: WindowsPath): Answer<readonly Profile[]> {
	const hive = softwareHive(root);
	const sids = await hives.subkeys(hive, PROFILE_LIST);
	if (!sids.ok) return sids;
	const profiles: Profile[] = [];
	for (const sid of sids.value.filter((each) => /^S-1-5-21-[\d-]+$/i.test(each))) {
		const image = await hives.get(hive, `${PROFILE_LIST}\\${sid}`, "ProfileImagePath");
		if (!image.ok) return image;
		const path = imagePath(image.value?.data, root);
		if (path === undefined) continue;
		const name = await hives.get(hive, `${ACCOUNT_NAMES}\\${sid}\\IdentityCache\\${sid}`, "UserName");
		if (!name.ok) return name;
		profiles.push({ sid, path, ...(typeof name.value?.data === "string" ? { account: name.value.data } : {}) });
	}
	return ok(profiles);
}

/** The path with today's letter: Windows' own C: is the volume that the caller names. */
function imagePath(data: unknown, root: WindowsPath): WindowsPath | undefined {
	if (typeof data !== "string") return undefined;
	return normalizePath(data.replace(/^(%SystemDrive%|C:)(?=\\)/i, `${driveLetter(root)}:`));
}
