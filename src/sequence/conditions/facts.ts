import type { WindowsType } from "../../model/condition.ts";
import { type Known, unknown } from "../../model/known.ts";
import type { RegistryKey } from "../../model/ports.ts";
import type { WmiAnswer } from "../../model/wmi.ts";
import type { VariableLookup } from "../expand.ts";

/** What is found at a path. */
export interface FoundPath {
	readonly kind: "file" | "folder" | "reparse";
	/** Milliseconds since 1970, UTC. */
	readonly modifiedAt: number;
}

/** The running system as conditions see it. */
export interface RunningSystem {
	/** `Windows 10 Pro`, `WinPE`. */
	readonly name: string;
	/** Absent where the system does not tell. */
	readonly version?: string;
	readonly type?: WindowsType;
	readonly architecture: "x64" | "arm64" | "x86";
	/** Letter of its own volume, without colon. */
	readonly letter: string;
}

/** What conditions ask the machine. A live run knows all answers; preflight does not know what later steps will change. */
export interface MachineQuestions {
	/** What is at a path; undefined when nothing is. */
	readonly path: (path: string) => Promise<Known<FoundPath | undefined>>;
	/** The version of a program's version resource; undefined when it has none. */
	readonly fileVersion: (path: string) => Promise<Known<string | undefined>>;
	readonly registryKey: (key: string) => Promise<Known<RegistryKey | undefined>>;
	readonly system: () => Promise<Known<RunningSystem>>;
	/** `properties` are those that decide which instances fit. */
	readonly wmi: (namespace: string, className: string, properties: readonly string[]) => Promise<Known<WmiAnswer>>;
}

/** What conditions may ask. */
export interface ConditionFacts {
	/** A variable's value; undefined when nothing set it. */
	readonly variable: VariableLookup;
	/** Whether the variable's value must not be shown in explanations. */
	readonly isSecret?: (name: string) => boolean;
	readonly machine: MachineQuestions;
}

/**
 * The machine at a later moment, which steps before will change: nothing is known of it but what its hardware says through WMI, which
 * is asked of the machine as it is now.
 */
export function laterMachine(because: string, now: MachineQuestions): MachineQuestions {
	const later = async () => unknown(because);
	return {
		...{ path: later, fileVersion: later, registryKey: later, system: later },
		wmi: async (namespace, className, properties) => {
			const answer = await now.wmi(namespace, className, properties);
			const lasting = answer.known && answer.value.kind === "class" ? answer.value.class.lasting : undefined;
			const names = new Set(lasting?.map((name) => name.toUpperCase()));
			const isLasting = lasting !== undefined && properties.every((name) => names.has(name.toUpperCase()));
			return isLasting ? answer : unknown(because);
		},
	};
}
