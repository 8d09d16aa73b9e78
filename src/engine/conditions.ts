import { normalizePath } from "../base/windows-path.ts";
import type { WindowsType } from "../model/condition.ts";
import type { Failure } from "../model/failure.ts";
import { type Known, known, untold } from "../model/known.ts";
import type { Answer, HiveValue, RegistryReader } from "../model/ports.ts";
import type { SequenceNode } from "../model/sequence.ts";
import type { ConditionFacts, FoundPath, MachineQuestions, RunningSystem } from "../sequence/conditions/facts.ts";
import { failure } from "./failures.ts";
import type { Run } from "./run.ts";

/** A condition that can't be told on the live machine: neither running nor passing over would be right. */
export function untestable(node: SequenceNode, because: string): Failure {
	const message = `Whether its condition is met can't be told: ${because}`;
	return failure("condition-unclear", `test the condition of ${node.name}`, message, { operand: node.name });
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

async function runningSystem(run: Run): Promise<Known<RunningSystem>> {
	const { phase, osVersion, architecture, systemLetter } = run.facts;
	const type = await windowsType(run.parts.ports.registry);
	if (!type.known) return type;
	return known({
		name: phase === "winpe" ? "WinPE" : "Windows",
		architecture,
		letter: systemLetter,
		...(osVersion === undefined ? {} : { version: osVersion }),
		...(type.value === undefined ? {} : { type: type.value }),
	});
}

const productTypes: Readonly<Record<string, WindowsType>> = {
	WINNT: "workstation",
	SERVERNT: "server",
	LANMANNT: "domain-controller",
};

/** As Windows itself keeps it; a system that does not say has none. */
async function windowsType(registry: RegistryReader): Promise<Known<WindowsType | undefined>> {
	const options = await registry.key("HKLM\\SYSTEM\\CurrentControlSet\\Control\\ProductOptions");
	if (!options.ok) return untold(options.error.message);
	const type = productTypes[textOf(options.value?.values.ProductType).toUpperCase()];
	if (type !== undefined) return known(type);
	const current = await registry.key("HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion");
	if (!current.ok) return untold(current.error.message);
	const kind = textOf(current.value?.values.InstallationType);
	return known(kind === "" ? undefined : /^server/i.test(kind) ? "server" : "workstation");
}

function textOf(value: HiveValue | undefined): string {
	return typeof value?.data === "string" ? value.data : "";
}
