import { describe, expect, it } from "vitest";
import { exitCodeMeaning, hresultOf } from "../../../src/base/exit-code-meaning.ts";

describe("the meaning of an exit code", () => {
	it("is that of Windows, bare or as an HRESULT, whichever sign it has", () => {
		for (const code of [5, 0x80070005, 2147942405, -2147024891]) expect(exitCodeMeaning(code)).toBe("access is denied");
	});

	it("is the program's own where the program counts for itself", () => {
		expect(exitCodeMeaning(3, "C:\\USMT\\amd64\\ScanState.exe")).toContain("skipped because of /c");
		expect(exitCodeMeaning(1, "robocopy")).toBe("all files were copied");
		expect(exitCodeMeaning(3, "setup.exe")).toBe("the path was not found");
	});

	it("is not guessed from small codes and unknown HRESULTs", () => {
		for (const code of [1, 17, 0x80079999, 0x81234567]) expect(exitCodeMeaning(code)).toBeUndefined();
	});
});

describe("the HRESULT of an exit code", () => {
	it("is the facility Win32 for a Windows error and the number itself for an HRESULT", () => {
		expect(hresultOf(3010)).toBe(0x80070bc2);
		expect(hresultOf(-2147024891)).toBe(0x80070005);
		expect(hresultOf(0)).toBe(0);
	});
});
