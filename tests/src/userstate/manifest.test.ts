import { describe, expect, it } from "vitest";
import { decodeEntry, encodeEntry, type ManifestEntry } from "../../../src/userstate/manifest.ts";

const FILE: ManifestEntry = {
	kind: "file",
	root: 0,
	path: "a\\b.txt",
	attributes: ["hidden"],
	modifiedAt: 5,
	owner: "S-1-5-18",
	dacl: "D:",
	number: 7,
	sizeBytes: 3,
	fileId: "9",
};

describe("lines of a manifest", () => {
	it("come back as they were written", () => {
		expect(decodeEntry(encodeEntry(FILE), 1)).toEqual({ ok: true, value: FILE });
	});

	it.each([
		["{", "is not JSON"],
		["7", "is not an object"],
		[JSON.stringify({ ...FILE, root: 1 }), "root"],
		[JSON.stringify({ ...FILE, path: "..\\x" }), 'the name ".."'],
		[JSON.stringify({ ...FILE, path: "a\\\\b" }), "is not a name"],
		[JSON.stringify({ ...FILE, path: "C:\\x" }), "holds the character"],
		[JSON.stringify({ ...FILE, restoreAs: "x\\..\\..\\y" }), 'the name ".."'],
		[JSON.stringify({ ...FILE, number: -1 }), "number"],
		[JSON.stringify({ ...FILE, number: 1e99 }), "number"],
		[JSON.stringify({ ...FILE, attributes: ["shiny"] }), "attributes"],
		[JSON.stringify({ ...FILE, sha256: "abc" }), "checksum"],
		[JSON.stringify({ ...FILE, kind: "device" }), "no known kind"],
		[JSON.stringify({ kind: "left-out", root: 0, path: "x", why: "no" }), "reason"],
	])("refuses %s", (line, problem) => {
		const decoded = decodeEntry(line, 1);
		expect(decoded.ok ? "" : decoded.error).toContain(problem);
	});
});
