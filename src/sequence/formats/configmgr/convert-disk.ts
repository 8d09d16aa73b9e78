import type { StepMapping } from "../xml/foreign-step.ts";

/** Convert Disk to Dynamic (steps.md §2.2). */
export const convertDisk: StepMapping = {
	key: "ConvertDiskAction",
	title: "Convert Disk to Dynamic",
	support: {
		verdict: "refused",
		why: "Windows has deprecated dynamic disks, and no step here makes one",
		instead: "Leave the disk basic, and use Storage Spaces in the new Windows",
	},
	variables: ["OSDConvertDiskIndex"],
};
