import { describe, expect, it } from "vitest";
import { ok } from "../../../src/base/result.ts";
import { detourOf } from "../../../src/engine/preflight/straight-path.ts";
import type { FileEntry } from "../../../src/model/file.ts";
import type { FilesReader } from "../../../src/model/ports.ts";
import { FakeMachine } from "../../doubles/fake-ports.ts";

/** Files of which some entries are something else. */
function filesWith(changes: Readonly<Record<string, Partial<FileEntry>>>): FilesReader {
	const { files } = new FakeMachine().look;
	return {
		...files,
		stat: async (path) => {
			const entry: FileEntry = {
				...{ path, name: "", kind: "folder", sizeBytes: 0, fileId: path, links: 1 },
				...{ attributes: [], modifiedAt: 0, device: "one" },
			};
			return path.endsWith("missing") ? ok(undefined) : ok({ ...entry, ...changes[path] });
		},
	};
}

const detour = async (changes: Parameters<typeof filesWith>[0], isShare = false, path = "D:\\a\\b\\c.wim") => {
	const found = await detourOf(filesWith(changes), path, isShare);
	return found.ok ? found.value : found.error;
};

describe("the way to a path", () => {
	it("is straight where every name lies on the volume of the letter", async () => {
		expect(await detour({})).toBeUndefined();
		expect(await detour({}, false, "D:\\missing")).toBeUndefined();
	});

	it("leaves the letter's volume where another one is mounted, tagged or not", async () => {
		expect(await detour({ "D:\\a": { device: "two" } })).toEqual({ path: "D:\\a", kind: "volume" });
		const point = { kind: "reparse", reparse: { tag: "mount-point" } } as const;
		expect(await detour({ "D:\\a\\b": point })).toEqual({ path: "D:\\a\\b", kind: "volume" });
	});

	it("leads elsewhere at a link, also where it is the last name", async () => {
		const link = { kind: "reparse", reparse: { tag: "symbolic-link" } } as const;
		expect(await detour({ "D:\\a": link })).toEqual({ path: "D:\\a", kind: "link" });
		expect(await detour({ "D:\\a\\b\\c.wim": link }, true)).toEqual({ path: "D:\\a\\b\\c.wim", kind: "link" });
	});

	it("of a share is not disturbed by what its server has mounted", async () => {
		expect(await detour({ "D:\\a": { device: "two" } }, true)).toBeUndefined();
	});
});
