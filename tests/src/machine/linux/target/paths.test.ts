import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type MountedVolume, targetPaths, windowsPathOf } from "../../../../../src/machine/linux/target/paths.ts";
import { failureOf, successOf } from "../../../../contract/subject.ts";

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "steppe-paths-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const volumeC = (): MountedVolume => ({
	...{ id: "a1", letter: "C", folder, fileSystem: "ntfs", kind: "fixed", role: "windows", style: "gpt" },
});
const paths = () => targetPaths(() => [volumeC()]);

it("leads Windows' paths into the folder of their volume, spelled as the files are", () => {
	mkdirSync(join(folder, "Windows", "System32"), { recursive: true });
	expect(successOf(paths().hostPath("c:\\WINDOWS\\system32\\new.txt"))).toBe(join(folder, "Windows/System32/new.txt"));
	expect(successOf(paths().hostPath("C:\\"))).toBe(folder);
	expect(windowsPathOf(volumeC(), "Windows/System32")).toBe("C:\\Windows\\System32");
});

it("knows no volume without a letter, and does not choose between two spellings", () => {
	expect(failureOf(paths().hostPath("D:\\Windows"))).toBe("volume-not-found");
	writeFileSync(join(folder, "Twin"), "");
	writeFileSync(join(folder, "TWIN"), "");
	expect(failureOf(paths().hostPath("C:\\twin"))).toBe("file-exists");
	expect(successOf(paths().hostPath("C:\\Twin"))).toBe(join(folder, "Twin"));
});
