import { command } from "../../../build/fixtures/ntfs-device.ts";
import { fail, ok } from "../../../src/base/result.ts";
import { targetFiles } from "../../../src/machine/linux/target/files.ts";
import { targetPaths } from "../../../src/machine/linux/target/paths.ts";
import type { Volumes } from "../../../src/model/ports.ts";
import type { Receipt } from "../../../src/userstate/receipt.ts";
import { restoreState } from "../../../src/userstate/restore-state.ts";
import { successOf } from "../../contract/subject.ts";
import { below, type Listed } from "./image-listing.ts";
import { LENA } from "./nasty-tree.ts";
import type { NtfsVolume } from "./ntfs-volume.ts";

/** What a new Windows could not make is restored under another name. */
const RENAMED: Readonly<Record<string, string>> = {
	"/Documents/ends in a dot.": "/Documents/ends in a dot_",
	"/Documents/ends in a blank ": "/Documents/ends in a blank_",
	"/Documents/what?": "/Documents/what_",
	"/Documents/nul.txt": "/Documents/_nul.txt",
	"/Documents/folder in a dot.": "/Documents/folder in a dot_",
	"/Documents/folder in a dot./inside": "/Documents/folder in a dot_/inside",
};
/** What of the nasty tree is listed and not kept. */
export const LEFT_OUT = [
	"/Application Data",
	"/Elsewhere",
	"/Mounted",
	"/OneDrive/far.docx",
	"/Documents/encrypted.doc",
];

/** The ports of a machine with these volumes, whose Windows knows Lena. */
export function portsOf(...those: readonly NtfsVolume[]) {
	const files = targetFiles(targetPaths(() => those.map(({ mounted }) => mounted)));
	const list: Volumes["list"] = async () => {
		const listed = await Promise.all(those.map((volume) => volume.volumes.list()));
		return ok(listed.flatMap(successOf));
	};
	const flush: Volumes["flush"] = async () => {
		for (const { folder } of those) await command("sync", "--file-system", folder);
		return ok(undefined);
	};
	const refusal = { id: "not-supported-here", operation: "make a profile", message: "No Windows runs." } as const;
	return {
		files,
		volumes: { list, flush, assignLetter: async () => fail(refusal), releaseLetter: async () => fail(refusal) },
		profiles: {
			list: async (root: string) => ok([{ sid: LENA, path: `${root}Users\\Lena` }]),
			create: async () => fail(refusal),
		},
	};
}

/** What the user's folder must look like afterwards, by the judge's own words of before. */
export function wanted(before: ReadonlyMap<string, Listed>, leftOut: readonly string[]): Record<string, Listed> {
	const entries = Object.entries(below(before, "/Users/Lena"));
	const kept = entries.filter(([path]) => !leftOut.includes(path));
	return Object.fromEntries(kept.map(([path, entry]) => [RENAMED[path] ?? path, entry]));
}

/** Entries without the numbers of link groups, which mean nothing. */
export function withoutGroups(entries: Record<string, Listed>) {
	return Object.fromEntries(Object.entries(entries).map(([path, { linkGroup: _, ...entry }]) => [path, entry]));
}

/** Restores a store into the profile of the user. */
export async function restore(
	ports: ReturnType<typeof portsOf>,
	receipt: Receipt,
	to: string,
	storePath: string,
	keepStore = false,
) {
	const destinations = [{ way: "profile", existed: false }] as const;
	const manifest = receipt.manifest.sha256;
	successOf(await ports.files.createFolder(`${to}_SMSTaskSequence`, { protect: true }));
	const request = { storePath, to, statePath: `${to}_SMSTaskSequence`, manifest, destinations, keepStore };
	return successOf(await restoreState(ports, request, {}));
}
