import type { StartRequest } from "../../../src/engine/parts.ts";
import type { JournalLine } from "../../../src/model/journal.ts";
import type { Sequence } from "../../../src/model/sequence.ts";
import { readNative } from "../../../src/sequence/formats/native.ts";
import { MemoryEngine } from "../../doubles/memory-engine.ts";
import { Outside, toySteps } from "../../doubles/toy-steps.ts";

/** Reads a sequence of these tests; its header is added. */
export function sequenceOf(steps: string, header = "", children: Readonly<Record<string, string>> = {}): Sequence {
	const text = `name: Test\n${header}steps:\n${steps}`;
	const read = readNative(text, "test.yaml", (path) => {
		const child = children[path];
		return child === undefined ? { problem: "it is not there" } : { text: child };
	});
	if (!read.ok) throw new Error(JSON.stringify(read.error, null, 1));
	return read.value;
}

/** A `run-command` step of the toy steps, as YAML. */
export function toy(program: string, name: string, more = "", number = 0): string {
	return `  - run-command: { program: ${program}, arguments: [${name}, "${number}"]${more.includes("idempotence") ? ", idempotence: repeatable" : ""} }\n    name: ${name}\n${more.replace("idempotence", "")}`;
}

/** Header for sequences that restart into WinPE. */
export const WITH_BOOT_IMAGE =
	"content:\n  winpe: { source: boot.wim }\n  tool: { source: tool.bin }\nboot-image: winpe\n";

/** A machine with a stick that holds the content, and what lies outside it. */
export function newMachine(): { machine: MemoryEngine; outside: Outside } {
	const machine = new MemoryEngine();
	const outside = new Outside();
	machine.steps = toySteps(machine, outside);
	for (const name of ["boot.wim", "boot.sdi", "tool.bin"])
		machine.stick.set(`Deploy\\${name}`, new Uint8Array([1, 2, 3]));
	machine.stick.flush();
	return { machine, outside };
}

/** A start with a sequence whose content lies on the stick. */
export function request(machine: MemoryEngine, sequence: Sequence): Partial<StartRequest> {
	return { sequence, contentRoot: `${machine.letterOf("vol-stick")}:\\Deploy` };
}

/** The records that the machine's journal holds now. */
export function journalOf(machine: MemoryEngine, volume = "vol-windows"): readonly JournalLine[] {
	const bytes = machine.disk(volume).get("_SMSTaskSequence\\journal.jsonl");
	if (bytes === undefined) return [];
	const lines = new TextDecoder()
		.decode(bytes)
		.split("\n")
		.filter((line) => line !== "");
	return lines.map((line) => JSON.parse(line) as JournalLine);
}
