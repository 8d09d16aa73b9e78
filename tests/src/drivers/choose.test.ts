import { describe, expect, it } from "vitest";
import { Catalogue } from "../../../src/drivers/catalogue.ts";
import { type ChooseOptions, chooseDrivers, type DriverChoice } from "../../../src/drivers/choose.ts";
import type { DriverTarget } from "../../../src/drivers/decoration.ts";
import { ADAPTER, inf, type SampleInf, sampleInf, sampleText, WINDOWS_10, WINDOWS_11 } from "./sample-inf.ts";

const EXACT = ADAPTER.hardwareIds[0] ?? "";
const SECOND = ADAPTER.hardwareIds[1] ?? "";
const GENERIC = ADAPTER.compatibleIds[0] ?? "";

/** Chooses for the adapter among samples, each in the package of its name. */
function choose(
	samples: readonly SampleInf[],
	target: DriverTarget = WINDOWS_11,
	options?: ChooseOptions,
	missing: Readonly<Record<string, readonly string[]>> = {},
): DriverChoice {
	const catalogue = new Catalogue();
	for (const sample of samples) {
		const name = sample.name ?? "sample.inf";
		catalogue.add(sampleInf(sample), `D:\\${name.replace(".inf", "")}`, missing[name]);
	}
	const [choice] = chooseDrivers([ADAPTER], catalogue, target, options);
	if (choice === undefined) throw new Error("there is no choice");
	return choice;
}

function reasons(choice: DriverChoice): readonly (readonly [string, string | undefined])[] {
	return choice.candidates.map((candidate) => [candidate.inf, candidate.reasons.at(-1)]);
}

describe("chooseDrivers", () => {
	it("takes the lowest rank, even when it is older, and explains each candidate", () => {
		const choice = choose([
			{ name: "generic.inf", ids: GENERIC, driverVer: "01/01/2025,9.0" },
			{ name: "exact.inf", ids: SECOND, driverVer: "01/01/2019,1.0" },
		]);
		expect(choice.chosen).toMatchObject({ packagePath: "D:\\exact", inf: "exact.inf", rank: 0x00ff0001 });
		expect(choice.gap).toBeUndefined();
		expect(choice.chosen?.reasons).toEqual([
			`hardware id 2 of the device (${SECOND}) is the first id of the INF's entry: rank 0x00FF0001`,
			"chosen: no other candidate is better",
		]);
		expect(choice.candidates[1]?.reasons).toEqual([
			`compatible id 1 of the device (${GENERIC}) is the first id of the INF's entry: rank 0x00FF2000`,
			"loses to D:\\exact\\exact.inf by rank 0x00FF2000 > 0x00FF0001",
		]);
	});

	it("breaks ties by date, then version, then path, whatever the order of adding", () => {
		const samples: SampleInf[] = [
			{ name: "b.inf", ids: EXACT, driverVer: "11/02/2023,2.10.0.0" },
			{ name: "a.inf", ids: EXACT, driverVer: "11/02/2023,2.10.0.0" },
			{ name: "c.inf", ids: EXACT, driverVer: "11/02/2023,2.9.9.9" },
			{ name: "d.inf", ids: EXACT, driverVer: "03/04/2021,99.0.0.0" },
			{ name: "e.inf", ids: EXACT, driverVer: "99/99/2021,100.0.0.0" },
		];
		const expected = [
			["a.inf", "chosen: no other candidate is better"],
			["b.inf", "loses to D:\\a\\a.inf by path alone: rank, date and version are equal"],
			["c.inf", "loses to D:\\a\\a.inf by version 2.9.9.9 < 2.10.0.0"],
			["d.inf", "loses to D:\\a\\a.inf by date 2021-03-04 < 2023-11-02"],
			["e.inf", "loses to D:\\a\\a.inf by date none < 2023-11-02"],
		];
		expect(reasons(choose(samples))).toEqual(expected);
		expect(reasons(choose(samples.toReversed()))).toEqual(expected);
	});

	it("counts feature score and DriverVer of the install section", () => {
		const choice = choose([
			{ name: "plain.inf", ids: EXACT },
			{ name: "scored.inf", ids: GENERIC, install: ["FeatureScore = 40", "DriverVer = 02/03/2024,5.6.7.8"] },
		]);
		expect(choice.chosen).toMatchObject({
			inf: "scored.inf",
			rank: 0x00402000,
			date: "2024-02-03",
			version: [5, 6, 7, 8],
		});
		expect(choice.chosen?.reasons).toContain("its feature score is 0x40");
	});

	it("takes the section for the target's build and architecture", () => {
		const samples = [
			{ name: "new.inf", ids: EXACT, decoration: "NTamd64.10.0...22000" },
			{ name: "old.inf", ids: GENERIC, decoration: "NTamd64.10.0...16299" },
			{ name: "arm.inf", ids: GENERIC, decoration: "NTarm64" },
			{ name: "ancient.inf", ids: EXACT, decoration: "" },
		];
		expect(choose(samples, WINDOWS_11).chosen?.inf).toBe("new.inf");
		expect(choose(samples, WINDOWS_10).chosen?.inf).toBe("old.inf");
		expect(choose(samples, { ...WINDOWS_11, architecture: "arm64" }).chosen?.inf).toBe("arm.inf");
		expect(choose(samples, { ...WINDOWS_10, architecture: "x86" }).chosen?.inf).toBe("ancient.inf");
	});

	it("counts each INF once, with its best entry", () => {
		const text = sampleText({ ids: GENERIC }).replace("[Install.NT]", `Second = Install,${EXACT}\r\n[Install.NT]`);
		const catalogue = new Catalogue();
		catalogue.add(inf(text), "D:\\both");
		const [choice] = chooseDrivers([ADAPTER], catalogue, WINDOWS_11);
		expect(choice?.candidates).toMatchObject([{ rank: 0x00ff0000, model: { description: "Second" } }]);
	});

	it("never takes an unsigned driver unless told to, and then only after the signed", () => {
		const unsigned: SampleInf = { name: "unsigned.inf", ids: EXACT, catalog: undefined };
		const refused = choose([unsigned]);
		expect(refused.chosen).toBeUndefined();
		expect(refused.gap).toContain("D:\\unsigned\\unsigned.inf: it is not signed (no catalogue file)");
		expect(reasons(refused)).toEqual([["unsigned.inf", "never chosen: it is not signed (no catalogue file)"]]);
		expect(choose([unsigned], WINDOWS_11, { allowUnsigned: true }).chosen).toMatchObject({ rank: 0x80ff0000 });
		const both = choose([unsigned, { name: "signed.inf", ids: GENERIC }], WINDOWS_11, { allowUnsigned: true });
		expect(both.candidates.map((candidate) => candidate.inf)).toEqual(["signed.inf", "unsigned.inf"]);
	});

	it("takes a catalogue that is not in the package for no signature, and no package that lacks files", () => {
		const samples: SampleInf[] = [
			{ name: "nocat.inf", ids: EXACT },
			{ name: "holes.inf", ids: EXACT },
			{ name: "whole.inf", ids: GENERIC },
		];
		const choice = choose(samples, WINDOWS_11, {}, { "nocat.inf": ["sample.cat"], "holes.inf": ["sample.sys"] });
		expect(choice.chosen?.inf).toBe("whole.inf");
		expect(reasons(choice)).toEqual([
			["holes.inf", "never chosen: its package lacks 1 of its files (sample.sys)"],
			["whole.inf", "chosen: no other candidate is better"],
			["nocat.inf", "never chosen: it is not signed (no catalogue file)"],
		]);
	});

	it("chooses the best extension for each ExtensionId besides the base driver", () => {
		function extension(name: string, id: string, ids: string, driverVer: string): SampleInf {
			const guid = `{1d641578-54d2-404d-85de-79bb0146${id}}`;
			return { name, ids, driverVer, version: ["Class = Extension", ...(id === "" ? [] : [`ExtensionId = ${guid}`])] };
		}
		const choice = choose([
			{ name: "base.inf", ids: GENERIC },
			extension("one-old.inf", "0001", EXACT, "01/01/2020,1.0"),
			extension("one-new.inf", "0001", EXACT, "01/01/2021,1.0"),
			extension("two.inf", "0002", GENERIC, "01/01/2019,1.0"),
			extension("none.inf", "", EXACT, "01/01/2024,1.0"),
		]);
		expect(choice.chosen?.inf).toBe("base.inf");
		expect(choice.extensions.map((candidate) => candidate.inf)).toEqual(["one-new.inf", "two.inf"]);
		expect(choice.candidates).toHaveLength(5);
		expect(reasons(choice)).toContainEqual(["none.inf", "never chosen: it is an extension without ExtensionId"]);
		expect(choose([extension("one.inf", "0001", EXACT, "01/01/2020,1.0")]).gap).toContain("no driver in the catalogue");
	});

	it("says why there is no driver", () => {
		expect(choose([]).gap).toBe("no driver in the catalogue names one of the device's 4 ids");
		expect(choose([{ name: "new.inf", ids: EXACT, decoration: "NTamd64.10.0...22000" }], WINDOWS_10).gap).toBe(
			"the drivers that name the device are not for this system: new.inf: [Models.NTamd64.10.0...22000] " +
				"needs build 22000 or later, and the system is build 19045",
		);
		const nameless = { instanceId: "ROOT\\X", hardwareIds: [], compatibleIds: [] };
		expect(chooseDrivers([nameless], new Catalogue(), WINDOWS_11)[0]?.gap).toContain("reports no ids");
	});
});
