import { describe, expect, it } from "vitest";
import { readInf } from "../../../src/drivers/inf.ts";
import { catalogFor, installFor, isExtension } from "../../../src/drivers/inf-file.ts";
import { bytesOf, inf, sampleInf, sampleText } from "./sample-inf.ts";

const DECORATED = `; two makers, two systems
[version]
signature = "$CHICAGO$"
Class=HDC
ClassGuid={4D36E96A-E325-11CE-BFC1-08002BE10318}
Provider=%Maker%
CatalogFile=plain.cat
CatalogFile.NTarm64=arm.cat
DriverVer=9-7-2021,10.1
[Manufacturer]
%Maker% = Disks, NTamd64.10.0...22000, NTarm64
Other
[Disks.NTamd64.10.0...22000]
%Disk.Name% = Disk_Install, PCI\\%VEN%&DEV_9A0B, PCI\\CC_0104
[Disks.NTarm64]
%Disk.Name% = Disk_Install,, PCI\\CC_0104
[Other]
"Other, disk" = Other_Install, *PNP0600
[Disk_Install.NT]
FeatureScore = F8
[Disk_Install.NTamd64]
FeatureScore = 0x40
DriverVer = 01/02/2022, 3.4.5.6
[Disk_Install.NTarm64]
CopyFiles = @disk.sys
[Other_Install]
[Strings]
Maker = "Disk Maker"
Disk.Name = "RAID ""Controller"""
VEN = VEN_8086
`;

describe("readInf", () => {
	it("reads version, manufacturers and models with their decorations", () => {
		const file = inf(DECORATED, "disk.inf");
		expect(file).toMatchObject({
			name: "disk.inf",
			signature: "$CHICAGO$",
			class: "HDC",
			classGuid: "{4d36e96a-e325-11ce-bfc1-08002be10318}",
			provider: "Disk Maker",
			driverDate: "2021-09-07",
			driverVersion: [10, 1, 0, 0],
			problems: [],
		});
		expect(file.manufacturers.map((entry) => [entry.name, entry.modelsSection, entry.hasUndecorated])).toEqual([
			["Disk Maker", "Disks", false],
			["Other", "Other", true],
		]);
		expect(file.models).toMatchObject([
			{
				description: 'RAID "Controller"',
				manufacturer: "Disk Maker",
				installSection: "Disk_Install",
				hardwareId: "PCI\\VEN_8086&DEV_9A0B",
				compatibleIds: ["PCI\\CC_0104"],
				decoration: { architecture: "amd64", build: 22000 },
			},
			{ compatibleIds: ["PCI\\CC_0104"], decoration: { architecture: "arm64" } },
			{ description: "Other, disk", manufacturerIndex: 1, hardwareId: "*PNP0600" },
		]);
		expect(file.models[1]).not.toHaveProperty("hardwareId");
		expect(file.models[2]).not.toHaveProperty("decoration");
	});

	it("knows catalogue and install section of each architecture", () => {
		const file = inf(DECORATED);
		expect(catalogFor(file, "amd64")).toBe("plain.cat");
		expect(catalogFor(file, "arm64")).toBe("arm.cat");
		expect(installFor(file, "DISK_install", "amd64")).toMatchObject({
			featureScore: 0x40,
			driverVer: { date: "2022-01-02", version: [3, 4, 5, 6] },
		});
		expect(installFor(file, "Disk_Install", "x86")).toMatchObject({ platform: "nt", featureScore: 0xf8 });
		expect(installFor(file, "Other_Install", "amd64")).toMatchObject({ platform: "any" });
		expect(installFor(file, "nothing", "amd64")).toBeUndefined();
	});

	it("reads the same from UTF-16 as from ASCII", () => {
		const result = readInf(Buffer.from(`\ufeff${DECORATED}`, "utf16le"), "disk.inf");
		expect(result).toEqual({ ok: true, value: { ...inf(DECORATED, "disk.inf"), encoding: "utf-16le" } });
	});

	it("knows extensions by class or GUID", () => {
		const extension = sampleInf({
			ids: "X",
			version: [
				"Class = Extension",
				"ClassGuid = {E2F84CE7-8EFA-411C-AA69-97454CA4CB57}",
				"ExtensionId = {1D641578-54D2-404D-85DE-79BB01461AC2}",
			],
		});
		expect(isExtension(extension)).toBe(true);
		expect(extension.extensionId).toBe("{1d641578-54d2-404d-85de-79bb01461ac2}");
		expect(isExtension(sampleInf({ ids: "X" }))).toBe(false);
	});

	it("accepts INFs without models", () => {
		expect(inf('[Version]\nSignature="$Windows NT$"\n').models).toEqual([]);
	});

	it("refuses what is no INF, with the place", () => {
		for (const [text, line] of [
			["", 1],
			["just text", 1],
			["\n[Version]\nClass=Net\n", 2],
			['\n\n[Version]\nSignature="$Linux$"\n', 3],
		] as const) {
			const result = readInf(bytesOf(text), "x.inf");
			expect(result.ok).toBe(false);
			if (!result.ok) expect(result.error.filter((problem) => problem.severity === "error")).toMatchObject([{ line }]);
		}
	});

	it.each([
		["DriverVer = 13/01/2020,1.0", "`13/01/2020` is no driver date (month/day/year); none is assumed"],
		["DriverVer = 02/30/2020,1.0", "`02/30/2020` is no driver date (month/day/year); none is assumed"],
		["DriverVer = 02/03/2020,70000.1", "`70000.1` is no driver version (w.x.y.z, each 0 to 65535); none is assumed"],
		["ClassGuid = {12}", "ClassGuid `{12}` is no GUID"],
		["CatalogFile.NTfoo = x.cat", "`CatalogFile.NTfoo` names no known architecture"],
	])("warns about %s and goes on", (line, what) => {
		const file = inf(`[Version]\nSignature = "$Windows NT$"\n${line}\n`);
		expect(file.problems).toEqual([{ severity: "warning", line: 3, what }]);
	});

	it("warns about sections that are not there and models that say too little", () => {
		const file = inf(
			'[Version]\nSignature="$Windows NT$"\n[Manufacturer]\nA = A,NTamd64,NTbad\nB = B\n[A.NTamd64]\nx = I\ny = I,ID\n[I]\nFeatureScore=zz\n[A]\nz = J,ID\n',
		);
		expect(file.problems.map((problem) => [problem.line, problem.what])).toEqual([
			[4, "the decoration is ignored: `NTbad` names no known architecture"],
			[5, "there is no section [B]"],
			[7, "a model names no install section or no id and is ignored"],
			[12, "there is no section [J] to install it"],
			[10, "FeatureScore `zz` is no hexadecimal byte; 0xFF is assumed"],
		]);
		expect(file.models.map((model) => model.description)).toEqual(["z", "y"]);
	});

	it("keeps dates from before 1970, which chip sets use to lose ties", () => {
		expect(sampleInf({ ids: "X", driverVer: "07/18/1968, 10.1.1.9" }).driverDate).toBe("1968-07-18");
	});
});

describe("readInf on damaged files", () => {
	/** A small generator with a fixed seed, so that a failure can be repeated. */
	function generator(seed: number): (below: number) => number {
		let state = seed;
		return (below) => {
			state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
			return (state >>> 8) % below;
		};
	}

	it("never throws, and says a line within the file for every problem, over 600 mutations", () => {
		const random = generator(20_260_101);
		const bits = [
			'"',
			"%",
			"\\\n",
			"[",
			"]",
			";",
			"=",
			",",
			"\0",
			"\r",
			"%%",
			"[Strings]",
			"é",
			"\ufeff",
			"99999999999",
		];
		const originals = [DECORATED, sampleText({ ids: "PCI\\VEN_8086&DEV_15BB, PCI\\CC_0200" })];
		let refused = 0;
		for (let round = 0; round < 600; round++) {
			let text = originals[round % originals.length] ?? "";
			for (let edit = random(8); edit >= 0; edit--) {
				const at = random(text.length + 1);
				text = text.slice(0, at) + (bits[random(bits.length)] ?? "") + text.slice(at + random(12));
			}
			const encoded =
				round % 3 === 0 ? Buffer.from(text, "utf16le") : Buffer.from(text, round % 2 === 0 ? "utf8" : "latin1");
			const result = readInf(encoded, "damaged.inf");
			const problems = result.ok ? result.value.problems : result.error;
			if (!result.ok) {
				refused++;
				expect(problems.some((problem) => problem.severity === "error")).toBe(true);
			}
			const lines = text.split(/\r|\n/).length;
			for (const problem of problems) expect(problem.line > 0 && problem.line <= lines).toBe(true);
		}
		expect(refused).toBeGreaterThan(0);
		expect(refused).toBeLessThan(600);
	});

	it("refuses files that are small but would grow without end", () => {
		const head = '[Version]\nSignature = "$Windows NT$"\n';
		const tokens = `${head}[Manufacturer]\nM,NTamd64\n[M.NTamd64]\n${"%x%y = I,ID%x%\n".repeat(20_000)}[Strings]\nx = ${"z".repeat(4000)}\n`;
		expect(readInf(bytesOf(tokens), "tokens.inf")).toMatchObject({ ok: false });
		const shared = `${head}[Manufacturer]\n${"M\n".repeat(2000)}[M]\n${"a = I,ID\n".repeat(2000)}`;
		expect(readInf(bytesOf(shared), "shared.inf")).toEqual({
			ok: false,
			error: expect.arrayContaining([{ severity: "error", line: 2005, what: "the file has more than 500000 models" }]),
		});
	});
});
