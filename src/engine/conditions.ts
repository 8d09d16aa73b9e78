import { normalizePath } from "../base/windows-path.ts";
import type { Condition } from "../model/condition.ts";
import type { Failure } from "../model/failure.ts";
import type { Span } from "../model/journal.ts";
import { type Known, known, untold } from "../model/known.ts";
import type { Answer } from "../model/ports.ts";
import type { SequenceNode } from "../model/sequence.ts";
import { evaluate } from "../sequence/conditions/evaluate.ts";
import type { ConditionFacts, FoundPath, MachineQuestions, RunningSystem } from "../sequence/conditions/facts.ts";
import type { Verdict } from "../sequence/conditions/verdict.ts";
import { failure } from "./failures.ts";
import type { Run } from "./run.ts";

/** A condition that can't be told on the live machine: neither running nor passing over would be right. */
export function untestable(node: SequenceNode, because: string): Failure {
	const message = `Whether its condition is met can't be told: ${because}`;
	return failure("condition-unclear", `test the condition of ${node.name}`, message, { operand: node.name });
}

/** Most parts of a condition that are journaled: longer ones are lists of models that nobody reads. */
const MOST_TESTS = 100;

/** Tests the condition of a node on the machine as it is, and journals each of its parts with the values seen. */
export async function testCondition(run: Run, node: SequenceNode, condition: Condition, span: Span): Promise<Verdict> {
	const verdict = await evaluate(condition, machineConditions(run));
	const rest = verdict.tests.length - MOST_TESTS;
	const more = rest > 0 ? [{ depth: 0, result: "not-asked", text: `and ${rest} more` } as const] : [];
	const tests = [...verdict.tests.slice(0, MOST_TESTS), ...more];
	run.journal.append({ kind: "condition-tested", span, tests });
	run.parts.emit({ kind: "condition-tested", span, name: node.name, tests });
	return verdict;
}

/** Answers the tests of conditions on the machine as it is now. */
export function machineConditions(run: Run): ConditionFacts {
	return { variable: run.lookup, isSecret: run.isSecret, machine: machineQuestions(run) };
}

/** Asks the ports. What a port can't answer is told, and never taken for an answer. */
function machineQuestions(run: Run): MachineQuestions {
	const { files, registry, wmi } = run.parts.ports;
	return {
		path: async (path) => {
			const normal = normalizePath(path);
			return normal === undefined ? known(undefined) : foundPath(await files.stat(normal));
		},
		fileVersion: async (path) => answered(await files.version(path)),
		registryKey: async (key) => answered(await registry.key(key)),
		system: () => runningSystem(run),
		wmi: async (namespace, className) => answered(await wmi.query(namespace, className)),
	};
}

function answered<Value>(answer: Awaited<Answer<Value>>): Known<Value> {
	return answer.ok ? known(answer.value) : untold(answer.error.message);
}

/** On a volume that is not there nothing exists. */
function foundPath(answer: Awaited<Answer<FoundPath | undefined>>): Known<FoundPath | undefined> {
	return !answer.ok && answer.error.id === "volume-not-found" ? known(undefined) : answered(answer);
}

const windowsTypes = { client: "workstation", server: "server", "domain-controller": "domain-controller" } as const;

/** What the inventory says of the system that runs now, its version with the number of the last update where the registry has it. */
async function runningSystem(run: Run): Promise<Known<RunningSystem>> {
	const { phase, architecture, systemLetter } = run.facts;
	const { facts, registry } = run.parts.ports;
	const inventory = await facts.inventory();
	if (!inventory.ok) return untold(inventory.error.message);
	const system = inventory.value.operatingSystem;
	const own = phase === "winpe" ? "WinPE" : system?.name || "the running system";
	const place = { name: own, architecture: system?.architecture ?? architecture, letter: systemLetter };
	if (system === undefined) return known(place);
	const update = await registry.key("HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion");
	if (!update.ok) return untold(update.error.message);
	const revision = update.value?.values.UBR?.data;
	const version = typeof revision === "number" ? `${system.version}.${revision}` : system.version;
	return known({
		...place,
		...(system.version === "" ? {} : { version }),
		...(system.type === "other" ? {} : { type: windowsTypes[system.type] }),
	});
}
