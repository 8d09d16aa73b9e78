import type { JsonObject, JsonValue } from "../../../model/json.ts";
import { derivePartitions } from "../configmgr/format-and-partition-disk.ts";
import type { StepMapping, VariableReader } from "../xml/foreign-step.ts";

/** The extra partition that the toolkit makes for BitLocker and the boot files, in MiB (steps.md §9.2, BDEDriveSize). */
const SYSTEM_SIZE = "499MiB";

/** Format and Partition Disk as `ZTIDiskpart.wsf` does it. */
export const partitionDisk: StepMapping = {
	key: "ztidiskpart.wsf",
	title: "Format and Partition Disk (MDT)",
	support: {
		verdict: "differs",
		difference:
			"disk 0 is the first internal disk, never a medium; other numbers are refused. The partition style follows the firmware, as there",
	},
	type: "partition-disk",
	derive,
};

function derive(read: VariableReader): JsonObject {
	const scenario = (read.text("DeploymentType") ?? "").toUpperCase();
	if (scenario !== "NEWCOMPUTER" && !scenario.startsWith("%"))
		read.problem(`the scenario is ${scenario || "not given"}: disks are partitioned for NEWCOMPUTER alone`);
	const isUefi = read.flag("_SMSTSBootUEFI") === true;
	const made = derivePartitions(read, isUefi ? "gpt" : "mbr");
	const own = (made.partitions ?? []) as readonly JsonObject[];
	const types = new Set<JsonValue | undefined>(own.map(({ type }) => type));
	const before: JsonObject[] = [];
	if (isUefi && !types.has("efi")) before.push({ type: "efi", size: SYSTEM_SIZE });
	if (isUefi && !types.has("msr") && !types.has("efi")) before.push({ type: "msr", size: "128MiB" });
	const wantsSystem = !isUefi && !types.has("system") && read.flag("DoNotCreateExtraPartition") !== true;
	if (wantsSystem) before.push({ type: "system", size: SYSTEM_SIZE, label: "System Reserved", active: true });
	const partitions = wantsSystem ? own.map(({ active: _, ...each }) => each) : own;
	return { ...made, partitions: [...before, ...partitions] };
}
