import type { StepMapping } from "../xml/foreign-step.ts";

/** Convert Disk to Dynamic (steps.md §2.2). */
export const convertDisk: StepMapping = {
	key: "ConvertDiskAction",
	title: "Convert Disk to Dynamic",
	support: {
		verdict: "refused",
		why: "dynamic disks are deprecated, and Windows can't be moved or repaired from one by the usual means",
		instead: "Leave the disk basic, and make storage spaces in the new Windows",
	},
	variables: ["OSDConvertDiskIndex"],
};
