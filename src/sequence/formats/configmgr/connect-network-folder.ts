import type { StepMapping } from "../xml/foreign-step.ts";

/** Connect To Network Folder (steps.md §8.6). */
export const connectNetworkFolder: StepMapping = {
	key: "ConnectNetworkFolderAction",
	title: "Connect To Network Folder",
	support: {
		verdict: "differs",
		difference: "a server's share is connected, not a folder below it; the connection ends at a restart",
	},
	type: "connect-network-folder",
	variables: [
		...["SMSConnectNetworkFolderPath", "SMSConnectNetworkFolderDriveLetter"],
		...["SMSConnectNetworkFolderAccount", "SMSConnectNetworkFolderPassword"],
	],
	derive: (read) => {
		const path = read.text("SMSConnectNetworkFolderPath")?.trim().replace(/\\+$/, "");
		if (path === undefined) read.problem("SMSConnectNetworkFolderPath has no value");
		const letter = read.text("SMSConnectNetworkFolderDriveLetter")?.trim();
		const account = read.text("SMSConnectNetworkFolderAccount")?.trim();
		const password = read.text("SMSConnectNetworkFolderPassword");
		return {
			path: path ?? "",
			...(letter === undefined ? {} : { letter }),
			...(account === undefined ? {} : { account }),
			...(password === undefined ? {} : { password }),
		};
	},
};
