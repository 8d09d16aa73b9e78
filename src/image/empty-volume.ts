import { fail, ok, type Result } from "../base/result.ts";
import { foldCase, isWithin, pathNames, type WindowsPath } from "../base/windows-path.ts";
import type { Failure } from "../model/failure.ts";
import type { StepContext } from "../model/step.ts";

/** Stays on every volume. */
const NAMES_THAT_STAY = ["system volume information"];

/**
 * Empties a volume but for what is protected, and proves that nothing else is left than that and `staying` (top-level names): tools that
 * apply images refuse to meet names that are there. Answers a line for the log; fails with `wipe-incomplete`.
 */
export async function emptyVolume(
	root: WindowsPath,
	staying: readonly string[],
	{ ports, view, signal, report }: Pick<StepContext, "ports" | "view" | "signal" | "report">,
): Promise<Result<string, Failure>> {
	const keep = view.protectedPaths.filter((path) => isWithin(path, root));
	const wiped = await ports.files.wipe(root, keep, { progress: report, signal });
	if (!wiped.ok) return wiped;
	const { removed, leftovers } = wiped.value;
	if (leftovers.length > 0)
		return wipeIncomplete(
			root,
			leftovers.map(({ path, why }) => `${path}: ${why}`),
		);
	const left = await ports.files.list(root);
	if (!left.ok) return left;
	const known = new Set(
		[...NAMES_THAT_STAY, ...staying, ...keep.map((path) => pathNames(path)[0] ?? "")].map(foldCase),
	);
	const others = left.value.filter((entry) => !known.has(foldCase(entry.name)));
	if (others.length > 0)
		return wipeIncomplete(
			root,
			others.map((entry) => entry.path),
		);
	const kept = keep.length === 0 ? "nothing was kept" : `kept: ${keep.join(", ")}`;
	return ok(`${removed} files and folders of the old system removed; ${kept}`);
}

function wipeIncomplete(root: WindowsPath, leftovers: readonly string[]): Result<never, Failure> {
	return fail({
		id: "wipe-incomplete",
		operation: "empty the target volume",
		operand: root,
		message: `${leftovers.length} files or folders are still there; an image is only applied to an empty volume.`,
		details: leftovers.slice(0, 20),
	});
}
