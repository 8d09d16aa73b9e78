import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkIntegrity } from "../../src/image/integrity.ts";
import { prepareSubject, problemsAfterCut, type Subject } from "./cut-everywhere.ts";
import { inTemporaryFolder } from "./rig.ts";

/** What lies on the share: one image, whole, under its own name. */
async function imageProblems(machineFolder: string): Promise<readonly string[]> {
	const folder = join(machineFolder, "shares", "0");
	const names = existsSync(folder) ? readdirSync(folder) : [];
	if (names.join() !== "reference.wim") return [`the share holds ${names.join(", ") || "nothing"}`];
	const bytes = readFileSync(join(folder, "reference.wim"));
	const source = { size: bytes.length, read: async (at: number, length: number) => bytes.subarray(at, at + length) };
	const whole = await checkIntegrity(source);
	return whole.ok && whole.value === "whole" ? [] : [`the image is not whole: ${JSON.stringify(whole)}`];
}

/** Sysprep that is cut at its work leaves a Windows that is never captured; the run says so, and no image has its name. */
function isHonest(problems: readonly string[]): boolean {
	return problems.length > 0 && problems.some((each) => each.includes("windows-half-generalized"));
}

/** The run was over: the image is there, and the next start is the first one of the generalized Windows, as after any such run. */
function isOver(problems: readonly string[], image: readonly string[], left: number): boolean {
	const started = problems.every((each) => /did not come back|UnattendGC/.test(each));
	return problems.length > 0 && started && image.length === 0 && left <= LAST_POINTS;
}

/** Flushes and records of the clean-up, behind the moment in which Windows becomes what starts next. */
const LAST_POINTS = 6;

async function cutAt(subject: Subject, at: "record" | "flush", step: number) {
	const count = at === "record" ? subject.records : subject.flushes;
	const problems: string[] = [];
	const half: number[] = [];
	for (let number = 1; number <= count; number += step) {
		let image: readonly string[] = [];
		const found = await problemsAfterCut(subject, { at, number, seed: number }, {}, async (folder) => {
			image = await imageProblems(folder);
		});
		if (isOver(found, image, count - number)) continue;
		if (!isHonest(found)) problems.push(...found, ...image.map((each) => `${at} ${number}: ${each}`));
		else {
			half.push(number);
			if (image[0] !== "the share holds nothing") problems.push(`${at} ${number}: ${image.join("; ") || "an image"}`);
		}
	}
	return { problems, half };
}

/** WinPE is held while Sysprep works: a cut never starts the generalized Windows, and no torn image gets its name. */
describe("a capture that is cut off", () => {
	it.each(["record", "flush"] as const)(
		"at a %s ends in the same machine with one whole image, or says that Sysprep was cut",
		async (at) => {
			await inTemporaryFolder(async (folder) => {
				const { problems, half } = await cutAt(await prepareSubject(folder, "capture.yaml"), at, 2);
				expect(problems).toEqual([]);
				expect(half.length).toBeGreaterThan(0);
				expect(half.length).toBeLessThan(5);
			});
		},
		900_000,
	);
});
