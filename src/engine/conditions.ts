import { normalizePath } from "../base/windows-path.ts";
import { known, unknown } from "../model/known.ts";
import type { ConditionFacts } from "../sequence/conditions/evaluate.ts";
import type { Run } from "./run.ts";

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
		isSecret: (name) => run.variables.get(name)?.secret === true,
	};
}
