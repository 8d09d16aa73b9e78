import { normalizePath } from "../base/windows-path.ts";
import type { Failure } from "../model/failure.ts";
import { known, unknown } from "../model/known.ts";
import type { SequenceNode } from "../model/sequence.ts";
import type { ConditionFacts } from "../sequence/conditions/evaluate.ts";
import { failure } from "./failures.ts";
import type { Run } from "./run.ts";

/** A condition that can't be told on the live machine: neither running nor passing over would be right. */
export function untestable(node: SequenceNode, because: string): Failure {
	const message = `Whether its condition is met can't be told: ${because}`;
	return failure("input-invalid", `test the condition of ${node.name}`, message, { operand: node.name });
}

/** Answers the tests of conditions on the machine as it is now. */
export function machineConditions(run: Run): ConditionFacts {
	const exists = async (path: string, kind: "file" | "folder") => {
		const normal = normalizePath(path);
		if (normal === undefined) return known(false);
		const entry = await run.parts.ports.files.stat(normal);
		if (!entry.ok) return entry.error.id === "volume-not-found" ? known(false) : unknown(entry.error.message);
		return known(entry.value?.kind === kind);
	};
	return {
		variable: run.lookup,
		fileExists: (path) => exists(path, "file"),
		folderExists: (path) => exists(path, "folder"),
		isSecret: run.isSecret,
	};
}
