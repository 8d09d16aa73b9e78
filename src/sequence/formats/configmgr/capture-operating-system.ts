import type { StepMapping } from "../xml/foreign-step.ts";

/** Capture Operating System Image (steps.md §3.7). */
export const captureOperatingSystem: StepMapping = {
	key: "CaptureSystemImageAction",
	title: "Capture Operating System Image",
	support: {
		verdict: "refused",
		why: "no step here captures an image yet",
		instead: "Capture the image with another tool",
	},
	variables: [
		...["OSDCaptureDestination", "OSDCaptureAccount", "OSDCaptureAccountPassword", "OSDImageCreator"],
		...["OSDImageDescription", "OSDImageVersion", "OSDTargetSystemRoot"],
	],
};
