import { createHash, randomBytes } from "node:crypto";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fail, ok, type Result } from "../../base/result.ts";
import type { ChannelAnnouncement, ChannelConnection, ConnectionListener } from "../../model/channel.ts";
import type { Failure } from "../../model/failure.ts";
import {
	type ChannelHost,
	ensurePrivateFolder,
	readAnnouncement,
	removeChannelFolder,
	TOKEN_BYTES,
	writeChannelFolder,
} from "./channel-folder.ts";
import { connectLocally, type LocalServer, listenLocally } from "./local-socket.ts";

/** Longest path of a Unix socket in bytes (unix(7): 108 with the zero at its end). */
const LONGEST_SOCKET_PATH = 107;

/** What an engine says when it begins to listen. */
export interface ListenRequest {
	/** Folder for announcement and token, for this user alone. */
	readonly folder: string;
	readonly runId: string;
	readonly sequenceName: string;
	/** The machine as its operator names it. */
	readonly machine: string;
	/** Milliseconds since 1970. */
	readonly now: number;
	/** Gives who takes the connections, once it knows the token of this start. */
	readonly serve: (token: Uint8Array) => Accept;
}

type Accept = (connection: ChannelConnection) => ConnectionListener | undefined;

/** An engine that listens. */
export interface Listening {
	readonly announcement: ChannelAnnouncement;
	/** Ends all connections and leaves no trace. */
	close(): void;
}

/** The file in the runtime folder that says where an engine announces itself. */
function pointerPath(folder: string, host: ChannelHost): string {
	return join(host.runtimeFolder, `${shortHash(folder)}.json`);
}

function shortHash(text: string): string {
	return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

/** Where to listen, best place first: beside the token; where that can't hold a socket, in the runtime folder. */
function addressesFor({ folder, runId }: ListenRequest, host: ChannelHost): readonly string[] {
	if (host.windowsHost) return [`\\\\.\\pipe\\steppe-${runId}`];
	const paths = [join(folder, "socket"), join(host.runtimeFolder, `${shortHash(`${folder} ${host.processId}`)}.sock`)];
	return paths.filter((path) => Buffer.byteLength(path) <= LONGEST_SOCKET_PATH);
}

/** Takes away what an engine left that was killed or lost its power: its socket, its token, and the note that leads there. */
function removeStale(folder: string, host: ChannelHost): void {
	const stale = readAnnouncement(folder);
	const places = [folder, host.runtimeFolder];
	if (stale !== undefined && !host.windowsHost && places.includes(dirname(stale.address))) {
		rmSync(stale.address, { force: true });
	}
	removeChannelFolder(folder);
	rmSync(pointerPath(folder, host), { force: true });
}

/** Begins to listen for processes of this computer that can read the token. Replaces what an earlier start left in the folder. */
export async function listenOnChannel(request: ListenRequest, host: ChannelHost): Promise<Result<Listening, Failure>> {
	const { folder, serve, runId, sequenceName, machine, now } = request;
	try {
		const runtime = ensurePrivateFolder(host.runtimeFolder, host);
		if (!runtime.ok) return runtime;
		removeStale(folder, host);
		const made = ensurePrivateFolder(folder, host);
		if (!made.ok) return made;
		const token = randomBytes(TOKEN_BYTES);
		const at = await listenAtFirst(addressesFor(request, host), serve(token));
		if (!at.ok) return fail(cannotListen(folder, at.error));
		const { address, server } = at.value;
		const announcement = { address, runId, sequenceName, machine, processId: host.processId, since: now, folder };
		const written = writeChannelFolder(announcement, token, host);
		if (!written.ok) {
			server.close();
			return written;
		}
		writeFileSync(pointerPath(folder, host), `${JSON.stringify({ folder })}\n`, { mode: 0o600 });
		const close = () => {
			server.close();
			removeStale(folder, host);
		};
		return ok({ announcement, close });
	} catch (error) {
		return fail(cannotListen(folder, error instanceof Error ? error.message : String(error)));
	}
}

async function listenAtFirst(
	addresses: readonly string[],
	accept: Accept,
): Promise<Result<{ readonly address: string; readonly server: LocalServer }, string>> {
	let problem = "its path is too long";
	for (const address of addresses) {
		const server = await listenLocally(address, accept);
		if (server.ok) return ok({ address, server: server.value });
		problem = server.error;
	}
	return fail(problem);
}

function cannotListen(operand: string, why: string): Failure {
	return {
		id: "access-denied",
		operation: "listen for scripts",
		operand,
		message: `The channel can't be opened: ${why}.`,
	};
}

/** True when a process listens at the address. */
async function answers(address: string): Promise<boolean> {
	const connected = await connectLocally(address, (connection) => {
		connection.close();
		return { receive: () => {}, closed: () => {} };
	});
	return connected.ok;
}

/** Connects to a running engine; what it sends goes to the listener. */
export async function connectToEngine(
	{ address, machine }: ChannelAnnouncement,
	listener: (connection: ChannelConnection) => ConnectionListener,
): Promise<Result<void, Failure>> {
	const connected = await connectLocally(address, listener);
	if (connected.ok) return connected;
	const message = `The engine does not answer (${connected.error}): it has ended, or its machine restarts.`;
	return fail({ id: "not-supported-here", operation: "connect to the running engine", operand: machine, message });
}

/** What the engine announced in a folder, when it still listens. */
export async function runningIn(folder: string): Promise<ChannelAnnouncement | undefined> {
	const announcement = readAnnouncement(folder);
	return announcement !== undefined && (await answers(announcement.address)) ? announcement : undefined;
}

/** The engines of this user that listen now. Notes of engines that are gone are taken away. */
export async function runningEngines(host: ChannelHost): Promise<readonly ChannelAnnouncement[]> {
	const running: ChannelAnnouncement[] = [];
	for (const name of namesIn(host.runtimeFolder)) {
		const path = join(host.runtimeFolder, name);
		const folder = folderIn(path);
		const found = folder === undefined ? undefined : await runningIn(folder);
		if (found !== undefined) running.push(found);
		else rmSync(path, { force: true });
	}
	return running.sort((left, right) => left.since - right.since);
}

function namesIn(folder: string): readonly string[] {
	try {
		return readdirSync(folder).filter((name) => name.endsWith(".json"));
	} catch {
		return [];
	}
}

function folderIn(path: string): string | undefined {
	try {
		const note = JSON.parse(readFileSync(path, "utf8")) as { readonly folder?: unknown } | null;
		return typeof note?.folder === "string" ? note.folder : undefined;
	} catch {
		return undefined;
	}
}
