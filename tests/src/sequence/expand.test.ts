import { describe, expect, it } from "vitest";
import { known, unknown } from "../../../src/model/known.ts";
import { expandText, type VariableLookup } from "../../../src/sequence/expand.ts";

const values: Readonly<Record<string, string>> = { NAME: "PC", LOOP: "%Name%", EMPTY: "", PIN: "1234" };
const lookup: VariableLookup = (name) => (name === "Later" ? unknown("set later") : known(values[name.toUpperCase()]));
const isSecret = (name: string): boolean => name.toUpperCase() === "PIN";

describe("expandText", () => {
	it.each([
		["plain", "plain", []],
		["%Name%-%NAME%", "PC-PC", []],
		["a%Loop%b", "a%Name%b", []],
		["[%Empty%]", "[]", []],
		["%Nowhere% %NOWHERE% %Name%", "%Nowhere% %NOWHERE% PC", ["Nowhere"]],
		["100% of %Name%", "100% of PC", []],
		["50%%Name%", "50%PC", []],
		["%%Name%%", "%PC%", []],
		["%", "%", []],
		["%ProgramFiles(x86)%", "%ProgramFiles(x86)%", ["ProgramFiles(x86)"]],
		["$& %Name%", "$& PC", []],
	])("%s becomes %s", (text, value, undefinedNames) => {
		expect(expandText(text, lookup)).toEqual({ value: known(value), undefinedNames, secret: false });
	});

	it("is unknown as a whole when a part is", () => {
		expect(expandText("%Name% %Later%", lookup).value).toEqual(unknown("set later"));
	});

	it("tells that a secret went in", () => {
		expect(expandText("x%PIN%", lookup, isSecret)).toEqual({ value: known("x1234"), undefinedNames: [], secret: true });
		expect(expandText("x%Name%", lookup, isSecret).secret).toBe(false);
	});
});
