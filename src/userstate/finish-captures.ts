import { ok, type Result } from "../base/result.ts";
import type { WindowsPath } from "../base/windows-path.ts";
import type { Failure } from "../model/failure.ts";
import type { StepContext } from "../model/step.ts";
import { finishCapture } from "./delta-pass.ts";

/**
 * Right before the first deletion on a volume: every store under protection is brought to the last moment. Users' programs save by
 * replacing files, so what was linked at the capture may be old by now. Answers lines for the log.
 */
export async function finishCaptures(
	root: WindowsPath,
	{ ports, view, report, signal }: Pick<StepContext, "ports" | "view" | "report" | "signal">,
): Promise<Result<readonly string[], Failure>> {
	const notes: string[] = [];
	for (const storePath of view.protectedPaths) {
		const finished = await finishCapture(ports, { storePath, root }, { progress: report, signal });
		if (!finished.ok) return finished;
		if (finished.value.kind === "final") notes.push(...finished.value.notes);
	}
	return ok(notes);
}
