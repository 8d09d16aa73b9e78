import { normalizePath } from "../../base/windows-path.ts";
import type { ConditionTest } from "../../model/condition.ts";
import { untold } from "../../model/known.ts";
import { expandPath } from "./environment.ts";
import type { ConditionFacts } from "./facts.ts";
import { measureMoment, measureVersion } from "./measure.ts";
import { type TestVerdict, told, unclear } from "./verdict.ts";

/** A file or folder: whether it exists, and its version and time of change where they are given; all must hold. */
export async function testPath(
	test: Extract<ConditionTest, { kind: "file" | "folder" }>,
	ask: ConditionFacts,
): Promise<TestVerdict> {
	const { kind } = test;
	const { value: expanded, secret } = await expandPath(test.path, ask);
	if (!expanded.known) return unclear(expanded);
	const shown = secret ? test.path : expanded.value;
	const path = normalizePath(expanded.value);
	if (path === undefined) return unclear(untold(`${shown} is no absolute path`));
	const found = await ask.machine.path(path);
	if (!found.known) return unclear(found);
	if (found.value?.kind !== kind) return told(!test.exists, `there is no ${kind} ${shown}`);
	const verdicts: TestVerdict[] = [];
	if (kind === "file" && test.version !== undefined) {
		const version = await ask.machine.fileVersion(path);
		if (!version.known) return unclear(version);
		verdicts.push(measureVersion(shown, version.value, test.version, ask));
	}
	if (test.modified !== undefined) verdicts.push(measureMoment(shown, found.value.modifiedAt, test.modified, ask));
	if (verdicts.length === 0) return told(test.exists, `the ${kind} ${shown} exists`);
	return (
		verdicts.find((each) => each.known && !each.value) ??
		verdicts.find((each) => !each.known) ??
		told(true, verdicts.map(({ explanation }) => explanation).join(" and "))
	);
}
