import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { unpackTree } from "../../../src/machine/unpack-tree.ts";

const userId = process.getuid?.();
let folder = "";
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "steppe-unpack-"));
	mkdirSync(join(folder, "from", "below", "empty"), { recursive: true });
	writeFileSync(join(folder, "from", "below", ".hidden"), "a");
	writeFileSync(join(folder, "from", "b.yaml"), "name: b");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function unpack(userId_ = userId) {
	return unpackTree({ from: join(folder, "from"), to: join(folder, "to"), userId: userId_ });
}

describe("unpackTree", () => {
	it("copies files and folders, hidden and empty ones too", () => {
		expect(unpack().ok).toBe(true);
		expect(readdirSync(join(folder, "to"), { recursive: true }).sort()).toEqual([
			"b.yaml",
			"below",
			join("below", ".hidden"),
			join("below", "empty"),
		]);
		expect(readFileSync(join(folder, "to", "b.yaml"), "utf8")).toBe("name: b");
	});

	it("leaves what is right and mends what is not", () => {
		unpack();
		const before = statSync(join(folder, "to", "b.yaml")).ino;
		writeFileSync(join(folder, "to", "below", ".hidden"), "c");
		expect(unpack().ok).toBe(true);
		expect(statSync(join(folder, "to", "b.yaml")).ino).toBe(before);
		expect(readFileSync(join(folder, "to", "below", ".hidden"), "utf8")).toBe("a");
	});

	it("refuses a folder of another user", () => {
		const result = unpack((userId ?? 0) + 1);
		expect(result).toMatchObject({ ok: false, error: { id: "access-denied", operand: join(folder, "to") } });
		expect(existsSync(join(folder, "to", "b.yaml"))).toBe(false);
	});

	it("says where it can't write", () => {
		writeFileSync(join(folder, "to"), "a file");
		expect(unpack()).toMatchObject({
			ok: false,
			error: { operation: "unpack the examples", operand: join(folder, "to") },
		});
	});
});
