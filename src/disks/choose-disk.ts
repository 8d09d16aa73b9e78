import { fail, ok, type Result } from "../base/result.ts";
import type { Choice } from "../model/decision.ts";
import type { DiskInfo, VolumeInfo } from "../model/disk.ts";
import type { Failure } from "../model/failure.ts";
import { type Candidate, candidateTable, describeDisk } from "./candidate-table.ts";
import { type DiskRule, pickDisks, ruleWords, type Surroundings, whyNot } from "./disk-rule.ts";

/** What a disk would be used for; answers why it can't, worded to go on after its name. */
export type Judge<Use> = (disk: DiskInfo) => Result<Use, string>;

/** The disk that was chosen, what it will be used for, and why. */
export interface ChosenDisk<Use> {
	readonly disk: DiskInfo;
	readonly use: Use;
	readonly choice: Choice;
}

/**
 * Chooses the one disk that a rule means and that can be used. Fails with `disk-not-found` or `disk-ambiguous` and the table of all
 * disks, each with what is on it and why it is possible or not: nothing is ever guessed.
 */
export function chooseDisk<Use>(
	disks: readonly DiskInfo[],
	volumes: readonly VolumeInfo[],
	rule: DiskRule,
	surroundings: Surroundings,
	judge: Judge<Use>,
): Result<ChosenDisk<Use>, Failure> {
	const uses = new Map<DiskInfo, Use>();
	const candidates = disks.map((disk): Candidate => {
		const rejected = whyNot(disk, rule, surroundings);
		if (rejected !== undefined) return { disk, rejected };
		const use = judge(disk);
		if (!use.ok) return { disk, rejected: use.error };
		uses.set(disk, use.value);
		return { disk };
	});
	const pick = rule.which ?? "only";
	const winners = pickDisks([...uses.keys()], pick);
	const [disk] = winners;
	const use = disk === undefined ? undefined : uses.get(disk);
	if (disk === undefined || use === undefined || winners.length > 1) {
		const table = candidateTable(candidates, volumes);
		const none = "The machine shows no disk at all: a storage driver may be missing.";
		return fail({
			id: winners.length > 1 ? "disk-ambiguous" : "disk-not-found",
			operation: "choose the disk",
			operand: ruleWords(rule),
			message: winners.length > 1 ? `${winners.length} disks fit; which one is meant can't be told.` : "No disk fits.",
			details: disks.length === 0 ? [none] : table,
		});
	}
	const listed = candidates.map((each) => ({
		name: describeDisk(each.disk),
		...(each.disk === disk ? {} : { rejected: each.rejected ?? `the rule is ${pick}` }),
	}));
	const choice = { what: "disk", chosen: describeDisk(disk), because: `rule: ${ruleWords(rule)}`, candidates: listed };
	return ok({ disk, use, choice });
}
