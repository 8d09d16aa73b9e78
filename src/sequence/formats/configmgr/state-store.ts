import type { StepMapping } from "../xml/foreign-step.ts";

/** Request State Store (steps.md §6.1). */
export const requestStateStore: StepMapping = {
	key: "RequestStateStoreAction",
	title: "Request State Store",
	support: {
		verdict: "refused",
		why: "it asks for a place on a state migration point, and there is none here: files are kept on the computer's own disk",
		instead: "For a refresh, take it out with its Release State Store, and let Capture User State use hard links",
	},
	variables: [
		"RequestType",
		"OSDStateSMPRetryCount",
		"OSDStateSMPRetryTime",
		"OSDStateFallbackToNAA",
		"OSDStateStorePath",
	],
};

/** Release State Store (steps.md §6.4). */
export const releaseStateStore: StepMapping = {
	key: "ReleaseStateStoreAction",
	title: "Release State Store",
	support: {
		verdict: "not-needed",
		why: "a store is complete when its receipt is written, and the restore removes it when every file was verified",
	},
	variables: ["OSDStateStorePath"],
};
