import { describe, expect, it } from "vitest";
import type { Sequence } from "../../../../src/model/sequence.ts";
import { checkNative, readNative } from "../../../../src/sequence/formats/native.ts";
import { stepsOf } from "../../../../src/sequence/walk.ts";

const refresh = `# yaml-language-server: $schema=../schemas/editor/sequence.json
name: Refresh to Windows 11
description: Keeps the files of the users.
variables: { OSDComputerName: "PC-%_SMSTSSerialNumber%", Secret1: { value: "x", secret: true } }
content:
  windows11: { source: 'content\\win11.wim', sha256: "${"AB".repeat(32)}" }
  drivers: { source: ./content//drivers }
  winpe: { source: content/boot.wim }
boot-image: winpe
unknown: warn
steps:
  - group: Keep the user's work
    if: { variable: _SMSTSInWinPE, equals: "false" }
    continue-on-error: true
    steps:
      - restart: { to: winpe }
        name: Start WinPE
        retry: { times: 2, wait: 10s }
        runs-in: full-os
        if: { all: [ { variable: OSDisk, exists: true }, { none: [ { variable: OSDisk, like: 'D*' } ] }, { file: 'C:\\x.txt' }, { folder: '%OSDisk%\\x', exists: false } ] }
  - apply-image: { image: windows11, index: 4 }
  - inject-drivers: { drivers: drivers }
    disabled: true
  - setup-windows:
`;

function read(text: string, file = "sequence.yaml"): Sequence {
	const result = readNative(text, file);
	if (!result.ok) throw new Error(JSON.stringify(result.error));
	return result.value;
}

/** What a set-variable step gets as its value when the text is written so. */
function writtenValue(yaml: string): unknown {
	return stepsOf(read(`name: x\nsteps:\n  - set-variable: { name: A, value: ${yaml} }\n`).nodes)[0]?.input.value;
}

describe("readNative", () => {
	it("reads every part of a sequence", () => {
		const sequence = read(refresh);
		expect(sequence).toMatchObject({
			name: "Refresh to Windows 11",
			bootImage: "winpe",
			unknown: "warn",
			file: "sequence.yaml",
		});
		expect(sequence.variables.map(({ name, value, secret }) => [name, value, secret])).toEqual([
			["OSDComputerName", "PC-%_SMSTSSerialNumber%", false],
			["Secret1", "x", true],
		]);
		expect(sequence.content.windows11).toMatchObject({ source: "content/win11.wim", sha256: "ab".repeat(32) });
		expect(sequence.content.drivers?.source).toBe("content/drivers");
		const [group, apply, drivers, setup] = sequence.nodes;
		expect(group).toMatchObject({
			kind: "group",
			id: "1",
			name: "Keep the user's work",
			continueOnError: true,
			disabled: false,
		});
		expect(group?.condition).toEqual({
			kind: "compare",
			variable: "_SMSTSInWinPE",
			operator: "equals",
			value: "false",
		});
		expect(apply).toMatchObject({
			kind: "step",
			id: "2",
			name: "Apply image",
			type: "apply-image",
			input: { image: "windows11", index: 4 },
		});
		expect(drivers).toMatchObject({ id: "3", disabled: true });
		expect(setup).toMatchObject({ id: "4", type: "setup-windows", input: {} });
	});

	it("reads retry, phase and nested conditions of a step", () => {
		const [restart] = stepsOf(read(refresh).nodes);
		expect(restart).toMatchObject({
			id: "1.1",
			name: "Start WinPE",
			retry: { times: 2, waitMilliseconds: 10_000 },
			runsIn: "full-os",
		});
		expect(restart?.condition).toEqual({
			kind: "all",
			conditions: [
				{ kind: "exists", variable: "OSDisk", exists: true },
				{ kind: "none", conditions: [{ kind: "compare", variable: "OSDisk", operator: "like", value: "D*" }] },
				{ kind: "file", path: "C:\\x.txt", exists: true },
				{ kind: "folder", path: "%OSDisk%\\x", exists: false },
			],
		});
	});

	it("knows where each input stands", () => {
		const apply = stepsOf(read(refresh).nodes)[1];
		const range = apply?.inputRanges["/index"] ?? { start: 0, end: 0 };
		expect(refresh.slice(range.start, range.end)).toBe("4");
		expect(refresh.slice(apply?.range.start, apply?.range.end)).toBe("apply-image: { image: windows11, index: 4 }");
	});

	it("gives the same digest for YAML, JSON and another file name, and another for another meaning", () => {
		const yaml = 'name: x\nsteps:\n  - set-variable: { name: A, value: "1" } # comment\n';
		const json = '{"steps":[{"set-variable":{"value":1,"name":"A"}}],"name":"x"}';
		expect(read(json, "a.json").digest).toBe(read(yaml).digest);
		expect(read(json, "b.yaml").digest).toBe(read(yaml).digest);
		expect(read(yaml.replace('"1"', '"2"')).digest).not.toBe(read(yaml).digest);
		expect(read(yaml.replace("name: A", "name: B")).digest).not.toBe(read(yaml).digest);
	});

	it.each([
		["0012", "0012"],
		["10.0", "10.0"],
		["0x80004005", "0x80004005"],
		["12345678901234567890", "12345678901234567890"],
		["yes", "yes"],
		["No", "No"],
		["null", "null"],
		["~", "~"],
		["2024-01-31", "2024-01-31"],
		["1e3", "1e3"],
		["22:30", "22:30"],
		["'C:\\temp'", "C:\\temp"],
		['"a\\tb"', "a\tb"],
		["''", ""],
		["!!str 0012", "0012"],
	])("keeps the text of the scalar %s", (yaml, text) => {
		expect(writtenValue(yaml)).toBe(text);
	});

	it("keeps the letters of JSON numbers for texts and reads them for numbers", () => {
		const json =
			'{"name":"x","content":{"w":{"source":"w.wim"}},"steps":[{"set-variable":{"name":"A","value":10.0}},{"apply-image":{"image":"w","index":"2"}}]}';
		const [set, apply] = stepsOf(read(json, "x.json").nodes);
		expect(set?.input.value).toBe("10.0");
		expect(apply?.input.index).toBe(2);
	});

	it.each([
		["CRLF", refresh.replaceAll("\n", "\r\n")],
		["a byte order mark", `\ufeff${refresh}`],
		["a directive", `%YAML 1.1\n---\n${refresh}`],
	])("reads %s to the same meaning", (_, text) => {
		expect(read(text).digest).toBe(read(refresh).digest);
	});

	it("reads aliases as what they stand for", () => {
		const text = "name: x\nsteps:\n  - set-variable: &a { name: A, value: b }\n  - set-variable: *a\n";
		expect(stepsOf(read(text).nodes).map((step) => step.input)).toEqual([
			{ name: "A", value: "b" },
			{ name: "A", value: "b" },
		]);
	});

	it("refuses aliases that grow as their own power", () => {
		let text = "name: x\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
		for (let level = 1; level < 30; level++)
			text += `a${level}: &a${level} [${Array(10)
				.fill(`*a${level - 1}`)
				.join(", ")}]\n`;
		expect(checkNative(text, "bomb.yaml").diagnostics.map(({ rule }) => rule)).toEqual(["yaml-alias"]);
	});

	it.each([
		["flow lists", `name: ${"[".repeat(50_000)}`],
		["closed flow lists", `name: ${"[".repeat(120)}${"]".repeat(120)}`],
		["block lists", `name:\n  ${"- ".repeat(3000)}x\n`],
		["JSON", `{"name":${"[".repeat(50_000)}`],
		[
			"aliases",
			`name: x\n${Array.from({ length: 150 }, (_, level) => `a${level}: &a${level} [${level === 0 ? "x" : `*a${level - 1}`}]\n`).join("")}`,
		],
	])("refuses deep nesting of %s", (_, text) => {
		expect(checkNative(text, "deep.yaml").diagnostics.map(({ rule }) => rule)).toContain("nested-too-deep");
	});

	it("refuses a file that is too large", () => {
		expect(checkNative(`name: ${"x".repeat(16 * 1024 * 1024)}`, "x.yaml").diagnostics.map(({ rule }) => rule)).toEqual([
			"file-too-large",
		]);
	});

	it("does not take keys of Object.prototype for its own", () => {
		const text =
			"name: x\n__proto__: a\nconstructor: b\nsteps:\n  - constructor: {}\n  - toString: {}\n  - apply-image: { __proto__: x, image: hasOwnProperty }\n";
		const rules = checkNative(text, "x.yaml").diagnostics.map(({ rule }) => rule);
		expect(rules).toEqual([
			"unknown-key",
			"unknown-key",
			"unknown-step-type",
			"unknown-step-type",
			"unknown-key",
			"unknown-content",
		]);
	});

	it("reads 10,000 steps and a file of nothing but mistakes", () => {
		const steps = Array.from({ length: 10_000 }, (_, index) => ({
			name: `Step ${index}`,
			"set-variable": { name: "A", value: `${index}` },
		}));
		expect(stepsOf(read(JSON.stringify({ name: "x", steps }), "x.json").nodes)).toHaveLength(10_000);
		const wrong = steps.map((step) => ({ ...step, retry: 1 }));
		expect(checkNative(JSON.stringify({ name: "x", steps: wrong }), "x.json").diagnostics).toHaveLength(10_000);
	});

	it("never throws, whatever a file holds, and puts every problem inside it", () => {
		const sources = [
			refresh,
			JSON.stringify({ name: "x", steps: [{ "set-variable": { name: "A", value: "%B%" } }] }, null, 1),
		];
		let state = 12_345;
		const random = (below: number): number => {
			state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
			return Math.floor((state / 2_147_483_648) * below);
		};
		const pieces = [
			"{",
			"}",
			"[",
			"]",
			":",
			"- ",
			"\n",
			"  ",
			"&a ",
			"*a",
			"!x ",
			'"',
			"'",
			"%",
			"|",
			"? ",
			"#",
			"\t",
			"\\",
			"null",
			"---\n",
			"\u2028",
			"\ud800",
		];
		for (let round = 0; round < 1500; round++) {
			let text = sources[round % sources.length] ?? "";
			for (let edit = 0; edit <= random(4); edit++) {
				const at = random(text.length);
				text = text.slice(0, at) + (pieces[random(pieces.length)] ?? "") + text.slice(at + random(6));
			}
			const { sequence, diagnostics } = checkNative(text, round % 2 === 0 ? "x.yaml" : "x.json");
			const hasErrors = diagnostics.some(({ severity }) => severity === "error");
			expect(sequence === undefined).toBe(hasErrors);
			for (const { range } of diagnostics) {
				expect(range.start).toBeGreaterThanOrEqual(0);
				expect(range.end).toBeGreaterThanOrEqual(range.start);
				expect(range.start).toBeLessThanOrEqual(text.length);
			}
		}
	});
});
