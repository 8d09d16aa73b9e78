import { describe, expect, it } from "vitest";
import { missingFiles } from "../../../src/drivers/inf-files.ts";
import { inf } from "./sample-inf.ts";

const FILE = inf(`[Version]
Signature = "$Windows NT$"
CatalogFile = pack.cat
[SourceDisksNames]
1 = %Disk%,,,\\drivers
2 = %Disk%
[SourceDisksNames.amd64]
1 = %Disk%,,,x64
[SourceDisksFiles]
common.dll = 2
help.chm = 1,docs
[SourceDisksFiles.amd64]
driver.sys = 1,,
[SourceDisksFiles.arm64]
driver.sys = 1
[Install]
CopyFiles = Copied, @extra.bin
CopyINF = child.inf
[Install.CoInstallers]
CopyFiles = Copied
[Copied]
target.dll, common.dll
driver.sys,,,2
firmware.bin
[Strings]
Disk = "Disk, 1"
`);

describe("readInf source files", () => {
	it("lists source disks' files with folder and architecture, and copied files that are on no disk", () => {
		expect(FILE.sourceFiles).toEqual([
			{ name: "common.dll", folder: "" },
			{ name: "help.chm", folder: "drivers\\docs" },
			{ name: "driver.sys", folder: "x64", architecture: "amd64" },
			{ name: "driver.sys", folder: "drivers", architecture: "arm64" },
			{ name: "firmware.bin", folder: "" },
			{ name: "extra.bin", folder: "" },
		]);
		expect(FILE.companionInfs).toEqual(["child.inf"]);
	});
});

describe("missingFiles", () => {
	const complete = [
		"COMMON.DLL",
		"drivers/docs/help.chm",
		"x64\\driver.sy_",
		"firmware.bin",
		"extra.bin",
		"pack.cat",
		"child.inf",
	];

	it("finds nothing missing, whatever the case, slashes and compression", () => {
		expect(missingFiles(FILE, complete, "amd64")).toEqual([]);
	});

	it("names what the architecture needs, the catalogue and companion INFs among it", () => {
		expect(missingFiles(FILE, complete, "arm64")).toEqual(["drivers\\driver.sys"]);
		expect(missingFiles(FILE, complete.slice(0, 4), "amd64")).toEqual(["extra.bin", "pack.cat", "child.inf"]);
	});
});
