import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { linuxWmi } from "../../src/machine/linux/wmi.ts";
import type { WmiReader } from "../../src/model/ports.ts";
import type { UntoldClass, WmiClass } from "../../src/model/wmi.ts";
import { successOf } from "../contract/subject.ts";
import { factsBelow, notebookFiles, writeTree } from "../src/machine/linux/linux-tree.ts";
import { ExampleMachine } from "../src/machine/rehearsal/example-machine.ts";
import { expectGolden } from "../src/report/golden.ts";
import { readPage } from "./fenced-blocks.ts";

type Answers = ReadonlyMap<string, readonly (WmiClass | UntoldClass)[]>;

/** All that a machine answers. */
async function answersOf(wmi: WmiReader): Promise<Answers> {
	const none = successOf(await wmi.query("root\\Nothing", "X"));
	if (none.kind !== "no-namespace") throw new Error("root\\Nothing is there");
	const all = new Map<string, readonly (WmiClass | UntoldClass)[]>();
	for (const namespace of none.namespaces) {
		const answer = successOf(await wmi.query(namespace, "No_Such_Class"));
		if (answer.kind !== "no-class") throw new Error(`${namespace} has No_Such_Class`);
		const classes: (WmiClass | UntoldClass)[] = [];
		for (const name of answer.classes) {
			const each = successOf(await wmi.query(namespace, name));
			if (each.kind === "class") classes.push(each.class);
			else if (each.kind === "untold-class") classes.push({ name: each.name, why: each.why });
		}
		all.set(namespace, classes);
	}
	return all;
}

/** What the example leaves out and a machine file can say. */
const DESCRIBED = `
power: { source: battery, batteries: 1 }
bios: { vendor: Contoso, version: 1.10.2, release-date: 2024-03-18, smbios-version: "3.4" }
operating-system: { language: en-US, language-id: 1033, installed: 2024-10-01T12:00:00Z }
`;

const folders: (() => void)[] = [];
let [rehearsal, linux]: readonly [Answers, Answers] = [new Map(), new Map()];
beforeAll(async () => {
	const machine = new ExampleMachine("office-pc", (yaml) => `${yaml}${DESCRIBED}`);
	folders.push(() => machine.remove());
	await machine.boot();
	rehearsal = await answersOf(machine.open().ports.wmi);
	const folder = writeTree({ ...notebookFiles, "sys/class/tpm/tpm0/device/owned": "0\n" });
	folders.push(() => rmSync(folder, { recursive: true, force: true }));
	linux = await answersOf(linuxWmi(factsBelow(folder)));
});
afterAll(() => {
	for (const remove of folders) remove();
});

function find(answers: Answers, namespace: string, name: string): WmiClass | UntoldClass | undefined {
	return answers.get(namespace)?.find((each) => each.name === name);
}

function missingIn(found: WmiClass | UntoldClass | undefined): string {
	if (found === undefined) return "the whole class";
	if ("why" in found) return `all: ${found.why}`;
	return Object.keys(found.untold ?? {}).join(", ");
}

function row(namespace: string, name: string): string {
	const [here, there] = [find(rehearsal, namespace, name), find(linux, namespace, name)];
	const told = [here, there].flatMap((each) => (each === undefined || "why" in each ? [] : [each]));
	const names = new Set(told.flatMap((each) => [...Object.keys(each.properties), ...Object.keys(each.untold ?? {})]));
	const lasting = new Set(told.flatMap((each) => each.lasting ?? []));
	const properties = [...names].map((each) => `${each}${lasting.has(each) ? "*" : ""}`);
	return `| ${name} | ${properties.join(", ")} | ${missingIn(here)} | ${missingIn(there)} |`;
}

function isNeverTold(namespace: string, name: string): boolean {
	return [rehearsal, linux].every((answers) => {
		const found = find(answers, namespace, name);
		return found !== undefined && "why" in found;
	});
}

function section(namespace: string, classes: readonly { readonly name: string }[]): string {
	const names = classes.map(({ name }) => name);
	const never = names.filter((name) => isNeverTold(namespace, name));
	return [
		`\`${namespace}\``,
		"",
		"| class | properties | not told on a rehearsal machine | not told on Linux |",
		"|---|---|---|---|",
		...names.filter((name) => !never.includes(name)).map((name) => row(namespace, name)),
		...(never.length === 0 ? [] : ["", `Windows has these, and nobody tells them here: ${never.join(", ")}.`]),
	].join("\n");
}

function table(): string {
	return [...rehearsal].map(([namespace, classes]) => section(namespace, classes)).join("\n\n");
}

describe("docs/wmi.md (UPDATE_GOLDEN=1 writes it)", () => {
	it("shows every class with what is told where", () => {
		const page = readPage("docs/wmi.md");
		const [begin, end] = ["<!-- wmi classes -->", "<!-- /wmi classes -->"].map((mark) => page.indexOf(mark));
		expect(begin).toBeGreaterThan(0);
		expect(end).toBeGreaterThan(begin ?? 0);
		const made = `${page.slice(0, begin)}<!-- wmi classes -->\n\n${table()}\n\n${page.slice(end)}`;
		expectGolden("docs/wmi.md", made);
	});

	it("rests on machines that have something of every class, so that what is not told is seen", () => {
		const empty = [...rehearsal.values(), ...linux.values()].flatMap((classes) =>
			classes.flatMap((each) => ("why" in each || each.instances.length > 0 ? [] : [each.name])),
		);
		// Linux has no drive letters, and so no logical disk.
		expect(empty).toEqual(["Win32_LogicalDisk"]);
	});
});
