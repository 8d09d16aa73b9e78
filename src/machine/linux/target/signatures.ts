import { fail, ok, type Result } from "../../../base/result.ts";
import type { Failure } from "../../../model/failure.ts";
import type { PartitionTable } from "./partition-table.ts";
import { type ToolBox, toolFailure } from "./tool-box.ts";

const OPERATION = "look for what volume managers left on the disk";
/** Types that blkid knows, by their names for people; another one is told as blkid tells it. */
const NAMES: Readonly<Record<string, string>> = {
	LVM1_member: "LVM",
	LVM2_member: "LVM",
	linux_raid_member: "Linux RAID",
	isw_raid_member: "Intel RAID",
	ddf_raid_member: "DDF RAID",
	zfs_member: "ZFS",
	bcache: "bcache",
	crypto_LUKS: "LUKS",
	BitLocker: "BitLocker",
};
/** Exit codes of blkid(8). */
const NOTHING = 2;
const SEVERAL = 8;

/**
 * What LVM, RAID and encryption left on a disk and in its partitions, in words: `LVM`, `Linux RAID in partition 2`. Only what nothing uses
 * is found here: a disk with live holders is refused before.
 */
export async function foreignSignatures(
	tools: ToolBox,
	file: string,
	table: PartitionTable,
): Promise<Result<readonly string[], Failure>> {
	const places = [
		{ words: [], suffix: "" },
		...table.partitions.map(({ offsetBytes, sizeBytes }, index) => ({
			words: ["-O", String(offsetBytes), "-S", String(sizeBytes)],
			suffix: ` in partition ${index + 1}`,
		})),
	];
	const found: string[] = [];
	for (const { words, suffix } of places) {
		const all = ["-p", "-u", "raid,crypto", "-o", "value", "-s", "TYPE", ...words, file];
		const end = await tools.end("blkid", all);
		if (!end.ok) return fail({ ...end.error, operation: OPERATION, operand: file });
		const { exitCode, stdout } = end.value;
		if (exitCode === SEVERAL) found.push(`several volume managers${suffix}`);
		else if (exitCode === 0) found.push(...namesIn(stdout).map((name) => `${name}${suffix}`));
		else if (exitCode !== NOTHING) return fail(toolFailure("blkid", all, end.value, OPERATION, file));
	}
	return ok(found);
}

function namesIn(answer: string): readonly string[] {
	const types = answer.split("\n").map((line) => line.trim());
	return types.filter((type) => type !== "").map((type) => NAMES[type] ?? type);
}
