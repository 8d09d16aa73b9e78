import { describe, expect, it } from "vitest";
import type { Sequence } from "../../../src/model/sequence.ts";
import { fromChecked, toChecked } from "../../../src/sequence/checked-form.ts";
import { readNative } from "../../../src/sequence/formats/native.ts";

const text = `name: x
variables: { A: b }
content: { w: { source: w.wim } }
steps:
  - group: One
    if: { any: [ { variable: A, equals: b }, { file: 'C:\\a' } ] }
    steps:
      - apply-image: { image: w, index: 2 }
        retry: { times: 1 }
`;

function read(): Sequence {
	const result = readNative(text, "x.yaml");
	if (!result.ok) throw new Error(JSON.stringify(result.error));
	return result.value;
}

describe("checked form", () => {
	it("comes back as it was, places included", () => {
		expect(fromChecked(toChecked(read()))).toEqual({ ok: true, value: read() });
		expect(toChecked(read())).toBe(toChecked(read()));
	});

	it.each([
		["nothing", "", "checked-form"],
		["no JSON", "name: x", "checked-form"],
		["other JSON", '{"name":"x"}', "checked-form"],
		["null", "null", "checked-form"],
		["a later version", toChecked(read()).replace(/"version":\d+/, '"version":999'), "checked-version"],
		["a torn end", toChecked(read()).slice(0, -20), "checked-form"],
		["another input", toChecked(read()).replace('"index":2', '"index":3'), "checked-digest"],
		["another condition", toChecked(read()).replace('"kind":"any"', '"kind":"all"'), "checked-digest"],
		["a missing part", toChecked(read()).replace('"continueOnError":false,', ""), "checked-form"],
		["a kind that does not exist", toChecked(read()).replace('"kind":"step"', '"kind":"loop"'), "checked-form"],
		[
			"a wrong range",
			toChecked(read())
				.replace('"start":0', '"start":-1')
				.replace(/"start":\d+/, '"start":"1"'),
			"checked-form",
		],
	])("refuses %s", (_, damaged, rule) => {
		const result = fromChecked(damaged, "staged.json");
		expect(result).toMatchObject({ ok: false, error: [{ rule, file: "staged.json", severity: "error" }] });
	});

	it("keeps its digest when only places change", () => {
		const moved = readNative(`# moved\n${text}`, "y.yaml");
		expect(moved.ok && moved.value.digest).toBe(read().digest);
	});
});
