import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { foldCase } from "../../../base/windows-path.ts";
import type { MachineDescription, ShareDescription } from "../description.ts";
import type { BootSession } from "../session.ts";
import { replaceFile } from "./host-file.ts";

/** A share that has a letter in the running system. */
export interface ConnectedShare {
	readonly share: string;
	readonly letter: string;
}

/** Identity of a connected share's volume; it ends with the start that connected it. */
export function shareVolumeId(share: string): string {
	return `network:${foldCase(share)}`;
}

/** The share of that name, letters without case. */
export function findShare(machine: MachineDescription, share: string): ShareDescription | undefined {
	return machine.network.shares.find((each) => foldCase(each.share) === foldCase(share));
}

/** Folder of the host that holds a share's files: beside the disks, since it lies on another computer. */
export function shareFolder(machineFolder: string, machine: MachineDescription, share: ShareDescription): string {
	return join(machineFolder, "shares", String(machine.network.shares.indexOf(share)));
}

/** What was connected in this start of the machine; a restart forgets it. */
export function readConnections(machineFolder: string, session: BootSession): readonly ConnectedShare[] {
	const path = connectionsPath(machineFolder);
	if (!existsSync(path)) return [];
	try {
		const kept = JSON.parse(readFileSync(path, "utf8")) as { bootId?: unknown; connections?: unknown };
		if (kept.bootId !== session.bootId || !Array.isArray(kept.connections)) return [];
		return kept.connections as readonly ConnectedShare[];
	} catch {
		return [];
	}
}

/** Remembers what is connected, so that an engine that is started anew in the same system finds it. */
export function writeConnections(
	machineFolder: string,
	session: BootSession,
	connections: readonly ConnectedShare[],
): void {
	mkdirSync(join(machineFolder, "state"), { recursive: true });
	replaceFile(connectionsPath(machineFolder), `${JSON.stringify({ bootId: session.bootId, connections })}\n`);
}

function connectionsPath(machineFolder: string): string {
	return join(machineFolder, "state", "connections.json");
}
