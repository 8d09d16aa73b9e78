import { describe, expect, it } from "vitest";
import {
	chooseDecoration,
	type Decoration,
	type DriverTarget,
	parseDecoration,
	whyNotApplicable,
} from "../../../src/drivers/decoration.ts";
import { WINDOWS_10, WINDOWS_11 } from "./sample-inf.ts";

function decoration(text: string): Decoration {
	const result = parseDecoration(text);
	if (!result.ok) throw new Error(result.error);
	return result.value;
}

function applies(text: string, target: DriverTarget): boolean {
	return whyNotApplicable(decoration(text), target) === undefined;
}

function chosen(texts: readonly string[], target: DriverTarget, hasUndecorated = false): string | undefined {
	const choice = chooseDecoration(texts.map(decoration), hasUndecorated, target);
	return choice === undefined ? undefined : (choice.decoration?.text ?? "undecorated");
}

describe("parseDecoration", () => {
	it("keeps empty positions apart", () => {
		expect(decoration("NTamd64.10.0...22000")).toEqual({
			text: "NTamd64.10.0...22000",
			architecture: "amd64",
			major: 10,
			minor: 0,
			build: 22000,
		});
		expect(decoration("ntARM64.10.0.1..16299")).toMatchObject({ architecture: "arm64", productType: 1, build: 16299 });
		expect(decoration("NTx86....0x80")).toEqual({ text: "NTx86....0x80", architecture: "x86", suiteMask: 0x80 });
		expect(decoration("NT.6.0.")).toEqual({ text: "NT.6.0.", major: 6, minor: 0 });
		expect(decoration("NT")).toEqual({ text: "NT" });
	});

	it("says why a text is none", () => {
		for (const text of ["", "amd64", "NTfoo", "NT$ARCH$", "NTamd64.x", "NTamd64.10.0.1.2.3.4", "NT.-1"]) {
			expect(parseDecoration(text)).toMatchObject({ ok: false, error: expect.stringContaining("`") });
		}
	});
});

describe("whyNotApplicable", () => {
	it("wants the same architecture; none means x86", () => {
		expect(applies("NTamd64", WINDOWS_11)).toBe(true);
		expect(applies("NTarm64", WINDOWS_11)).toBe(false);
		expect(applies("NTarm64.10.0", { ...WINDOWS_11, architecture: "arm64" })).toBe(true);
		expect(applies("NTamd64", { ...WINDOWS_11, architecture: "arm64" })).toBe(false);
		expect(applies("NT.6.0", WINDOWS_11)).toBe(false);
		expect(applies("NT.6.0", { ...WINDOWS_10, architecture: "x86" })).toBe(true);
		expect(whyNotApplicable(undefined, { ...WINDOWS_10, architecture: "x86" })).toBeUndefined();
		expect(whyNotApplicable(undefined, WINDOWS_10)).toContain("means x86");
	});

	it("compares the build only when major and minor are the target's", () => {
		expect(applies("NTamd64.10.0...22000", WINDOWS_11)).toBe(true);
		expect(applies("NTamd64.10.0...22000", WINDOWS_10)).toBe(false);
		expect(applies("NTamd64.6.3...99999", WINDOWS_10)).toBe(true);
		expect(applies("NTamd64.10.1", WINDOWS_11)).toBe(false);
		expect(applies("NTamd64.11", WINDOWS_11)).toBe(false);
	});

	it("wants the product type and all suites that are given", () => {
		const server: DriverTarget = { ...WINDOWS_10, productType: 3, suiteMask: 0x90 };
		expect(applies("NTamd64.10.0.1", server)).toBe(false);
		expect(applies("NTamd64.10.0.3", server)).toBe(true);
		expect(applies("NTamd64....0x80", server)).toBe(true);
		expect(applies("NTamd64....0x81", server)).toBe(false);
		expect(applies("NTamd64....0xffffffff", server)).toBe(false);
	});
});

describe("chooseDecoration", () => {
	it("takes the highest version, then build, that is not higher than the system", () => {
		const all = ["NTamd64", "NTamd64.10.0...22000", "NTamd64.10.0...16299", "NTamd64.6.1", "NTamd64.10.0...26100"];
		expect(chosen(all, WINDOWS_11)).toBe("NTamd64.10.0...22000");
		expect(chosen(all, WINDOWS_10)).toBe("NTamd64.10.0...16299");
		expect(chosen(all, { ...WINDOWS_10, major: 6, minor: 2, build: 9200 })).toBe("NTamd64.6.1");
	});

	it("prefers the version to the product type and suites, as in Microsoft's example", () => {
		const datacenter: DriverTarget = { ...WINDOWS_10, architecture: "x86", major: 5, minor: 1, suiteMask: 0x80 };
		expect(chosen(["NT", "NT.5", "NT.5.5", "NT....0x80"], datacenter)).toBe("NT.5");
		expect(chosen(["NT", "NT....0x80"], datacenter)).toBe("NT....0x80");
		expect(chosen(["NTamd64.10.0", "NTamd64.10.0.1"], WINDOWS_10)).toBe("NTamd64.10.0.1");
	});

	it("takes the undecorated section only when no other applies, and on x86 alone", () => {
		const x86: DriverTarget = { ...WINDOWS_10, architecture: "x86" };
		expect(chosen(["NTamd64"], x86, true)).toBe("undecorated");
		expect(chosen(["NTx86"], x86, true)).toBe("NTx86");
		expect(chosen([], WINDOWS_10, true)).toBeUndefined();
		expect(chosen(["NTarm64"], WINDOWS_10, true)).toBeUndefined();
	});
});
