import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { lineColumn } from "../../../../src/base/text-range.ts";
import { parseMachine } from "../../../../src/machine/rehearsal/machine-file.ts";
import { DISK_BUSES } from "../../../../src/model/disk.ts";
import { FILE_ATTRIBUTES } from "../../../../src/model/file.ts";
import { examples } from "./example-machine.ts";

const smallest = `name: A PC
make: Contoso
model: "007"
serial-number: 0012
uuid: 4c4c4544-0051-3010-8052-b4c04f4a3232
disks: []
`;

function problems(source: string) {
	const { machine, diagnostics } = parseMachine("machine.yaml", source);
	expect(machine).toBeUndefined();
	return diagnostics.map((each) => ({ ...each, line: lineColumn(source, each.range.start).line }));
}

describe("parseMachine", () => {
	it.each(["office-pc", "blank-pc"])("reads the example %s", (name) => {
		const path = join(examples, "machines", name, "machine.yaml");
		const { machine, diagnostics } = parseMachine(path, readFileSync(path, "utf8"));
		expect(diagnostics).toEqual([]);
		expect(machine?.memoryBytes).toBe(16 * 1024 ** 3);
		expect(machine?.disks.length).toBeGreaterThan(0);
	});

	it("keeps texts as they were written and fills in what is left out", () => {
		const { machine } = parseMachine("machine.yaml", smallest);
		expect(machine).toMatchObject({
			model: "007",
			serialNumber: "0012",
			uuid: "4C4C4544-0051-3010-8052-B4C04F4A3232",
			assetTag: "",
			firmware: "uefi",
			secureBoot: { enabled: false, certificates: "both" },
			bootOrder: ["disk", "medium"],
			commands: [],
			wmi: [],
		});
	});

	it("locates an unknown key and says what was probably meant", () => {
		const [problem] = problems(`${smallest}comands: []\n`);
		expect(problem).toMatchObject({ rule: "unknown-key", line: 7 });
		expect(problem?.help[0]).toBe('did you mean "commands"?');
		expect(problem?.help[1]).toContain("permitted keys:");
	});

	it("reports every problem at once, each where it is", () => {
		const source = smallest
			.replace("make: Contoso\n", "")
			.replace(
				"disks: []",
				'disks:\n  - { serial: A, size: much, style: gptt, removable: yes }\n  - { serial: "a/b", size: 1GiB }',
			);
		const found = problems(source);
		expect(found.map((each) => [each.rule, each.line])).toEqual([
			["missing-key", 1],
			["wrong-value", 6],
			["wrong-value", 6],
			["wrong-value", 6],
			["wrong-value", 7],
		]);
		expect(found.map((each) => each.help.join(" ")).join(" ")).toContain('did you mean "gpt"?');
	});

	it.each([
		["a path that climbs", "security: [ { partition: a, path: '..\\x', owner: S-1-5-18, dacl: x } ]", "is not a path"],
		["a regular expression that is none", "commands: [ { program: '(' } ]", "is not a regular expression"],
		["an exit code too large", "commands: [ { program: a, exit-code: 4294967296 } ]", "is not an exit code"],
		[
			"a tree outside the template",
			"disks: [ { serial: A, size: 1GiB, style: gpt, partitions: [ { id: a, role: data, size: 1MiB, file-system: ntfs, tree: ../x } ] } ]",
			"is not a folder",
		],
		["an alias", "network: &a { mac-addresses: [x] }\nletters: *a", "must be a mapping"],
	])("refuses %s", (_, line, message) => {
		const source = `${smallest.replace("disks: []\n", line.startsWith("disks") ? "" : "disks: []\n")}${line}\n`;
		expect(
			problems(source)
				.map((each) => each.message)
				.join("\n"),
		).toContain(message);
	});

	it("locates values of WMI that are not of their type", () => {
		const wmi = `wmi:
  - class: Vendor_Password
    namespace: root/Vendor
    types: { isset: uint32, Ids: "uint16[]" }
    instances:
      - { IsSet: "1", Ids: [1, 2], Name: two }
      - { IsSet: two, Ids: [1] }
      - { Ids: [1, -2] }
    set: { IsSet: 4294967296 }
`;
		expect(problems(`${smallest}${wmi}`).map(({ line, rule, message }) => [line, rule, message])).toEqual([
			[13, "wrong-value", '"two" is not a value of the type uint32'],
			[14, "wrong-value", '["1","-2"] is not a value of the type uint16[]'],
			[15, "wrong-value", '"4294967296" is not a value of the type uint32'],
		]);
	});

	it("refuses what only the whole shows", () => {
		const two = "disks:\n  - { serial: A, size: 1GiB, id: x }\n  - { serial: a, size: 1GiB, id: y }";
		expect(problems(smallest.replace("disks: []", two))[0]?.message).toBe("the disk serial number a is used twice");
		const named = `${smallest}links: [ { partition: p9, existing: a, added: b } ]\n`;
		expect(problems(named)[0]?.message).toBe("the partition p9 is named but no disk has it");
	});

	it.each(["", "[]", "a: [", "a: 1\na: 2", "- x", "\u0000"])(
		"answers damaged text %j with a located problem",
		(source) => {
			expect(problems(source).length).toBeGreaterThan(0);
		},
	);

	it("permits exactly the buses and attributes that the schemas publish", () => {
		const read = (name: string) =>
			JSON.parse(readFileSync(new URL(`../../../../schemas/${name}.json`, import.meta.url), "utf8")).properties;
		const machine = read("machine");
		expect(machine.disks.items.properties.bus.enum).toEqual(DISK_BUSES);
		const named = read("steps/partition-disk").disk.properties.bus.items.enum;
		expect([...named, "unknown"]).toEqual(DISK_BUSES);
		expect(machine.attributes.items.properties.attributes.items.enum).toEqual([...FILE_ATTRIBUTES, "locked"]);
	});

	it("knows exactly the keys that the schema publishes", () => {
		const schema = JSON.parse(readFileSync(new URL("../../../../schemas/machine.json", import.meta.url), "utf8"));
		const permitted = (source: string) => {
			const help = problems(source).find((each) => each.rule === "unknown-key")?.help ?? [];
			return (help.find((each) => each.startsWith("permitted keys: ")) ?? "").slice(16).split(", ").sort();
		};
		const keys = (part: { properties: object }) => Object.keys(part.properties).sort();
		const { properties } = schema;
		expect(permitted(`${smallest}qqqqq: 1`)).toEqual(keys(schema));
		expect(permitted(smallest.replace("[]", "[ { qqqqq: 1 } ]"))).toEqual(keys(properties.disks.items));
		const partition = "[ { serial: A, size: 1GiB, partitions: [ { qqqqq: 1 } ] } ]";
		expect(permitted(smallest.replace("[]", partition))).toEqual(
			keys(properties.disks.items.properties.partitions.items),
		);
		for (const list of ["devices", "security", "links", "reparse", "attributes", "commands"]) {
			expect(permitted(`${smallest}${list}: [ { qqqqq: 1 } ]`), list).toEqual(keys(properties[list].items));
		}
		for (const map of ["secure-boot", "network", "letters"]) {
			expect(permitted(`${smallest}${map}: { qqqqq: 1 }`), map).toEqual(keys(properties[map]));
		}
	});
});
