import { join } from "node:path";
import type { ChannelAnnouncement, ChannelConnection, ConnectionListener } from "../../model/channel.ts";
import { type ChannelHost, newNonce, readToken } from "./channel-folder.ts";
import type { ListenRequest } from "./channels.ts";

/** Folder of a machine for what an engine that runs on it announces. */
function folderOf(machineFolder: string): string {
	return join(machineFolder, "state", "channel");
}

/** The channels of this computer; sockets are loaded when they are needed. */
export function localChannels(host: () => ChannelHost) {
	const load = () => import("./channels.ts");
	return {
		folderOf,
		nonce: newNonce,
		token: ({ folder }: ChannelAnnouncement) => readToken(folder, host()),
		running: async () => (await load()).runningEngines(host()),
		runningIn: async (folder: string) => (await load()).runningIn(folder),
		connect: async (
			announcement: ChannelAnnouncement,
			listener: (connection: ChannelConnection) => ConnectionListener,
		) => (await load()).connectToEngine(announcement, listener),
		/** Listens for the run of an engine on that machine. */
		listenOn: async (machineFolder: string, request: Omit<ListenRequest, "folder" | "machine">) =>
			(await load()).listenOnChannel({ ...request, folder: folderOf(machineFolder), machine: machineFolder }, host()),
	};
}
