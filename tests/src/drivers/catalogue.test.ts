import { describe, expect, it } from "vitest";
import { Catalogue, whyNotForTarget } from "../../../src/drivers/catalogue.ts";
import { inf, sampleInf, WINDOWS_10, WINDOWS_11 } from "./sample-inf.ts";

describe("Catalogue", () => {
	it("finds entries by any of their ids, without regard to case, in the order they were added", () => {
		const catalogue = new Catalogue();
		catalogue.add(sampleInf({ name: "one.inf", ids: "PCI\\A, PCI\\C" }), "D:\\one");
		catalogue.add(sampleInf({ name: "two.inf", ids: ", PCI\\c" }), "D:\\two");
		expect(catalogue.size).toBe(2);
		expect(catalogue.find("pci\\a").map((entry) => entry.packaged.packagePath)).toEqual(["D:\\one"]);
		expect(catalogue.find("PCI\\C").map((entry) => entry.packaged.inf.name)).toEqual(["one.inf", "two.inf"]);
		expect(catalogue.find("PCI\\D")).toEqual([]);
		expect(catalogue.find("constructor")).toEqual([]);
	});

	it("finds what 50,000 INFs name by looking at the entries of the id alone", () => {
		const catalogue = new Catalogue();
		const sample = sampleInf({ ids: "PCI\\X" });
		const [model] = sample.models;
		for (let index = 0; index < 50_000 && model !== undefined; index++) {
			catalogue.add({ ...sample, models: [{ ...model, hardwareId: `PCI\\X${index}` }] }, `D:\\${index}`);
		}
		expect(catalogue.size).toBe(50_000);
		expect(catalogue.find("PCI\\x49999").map((entry) => entry.packaged.packagePath)).toEqual(["D:\\49999"]);
	});
});

describe("whyNotForTarget", () => {
	const file = inf(`[Version]
Signature = "$Windows NT$"
[Manufacturer]
M = Models, NTamd64, NTamd64.10.0...22000, NTarm64
[Models.NTamd64]
old = I, PCI\\A
[Models.NTamd64.10.0...22000]
[Models.NTarm64]
arm = I, PCI\\A
[I]
`);
	const catalogue = new Catalogue();
	catalogue.add(file, "D:\\m");
	const [old, arm] = catalogue.find("PCI\\A");

	it("lets an empty section for newer systems exclude them", () => {
		if (old === undefined || arm === undefined) throw new Error("the entries were not found");
		expect(whyNotForTarget(old, WINDOWS_10)).toBeUndefined();
		expect(whyNotForTarget(old, WINDOWS_11)).toBe(
			"[Models.NTamd64] gives way to [Models.NTamd64.10.0...22000], which is closer to the system",
		);
		expect(whyNotForTarget(arm, WINDOWS_10)).toBe("[Models.NTarm64] is for arm64, and the system is amd64");
	});
});
