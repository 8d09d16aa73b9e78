import { randomBytes } from "node:crypto";
import { chmodSync, lstatSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { done, fail, ok, type Result } from "../../base/result.ts";
import type { ChannelAnnouncement } from "../../model/channel.ts";
import type { Failure } from "../../model/failure.ts";

/** The computer on which engines listen, as far as the channel must know it. */
export interface ChannelHost {
	/** Folder of this user for sockets and for what says where engines run; made when it is not there. */
	readonly runtimeFolder: string;
	/** True where pipes have names of their own and files no modes. */
	readonly windowsHost: boolean;
	/** Of the user who runs this process; undefined on Windows. */
	readonly userId: number | undefined;
	readonly processId: number;
}

const ANNOUNCEMENT = "announcement.json";
const TOKEN = "token";
/** Length of a token. */
export const TOKEN_BYTES = 32;

/** A new random nonce: 64 hexadecimal digits. */
export function newNonce(): string {
	return randomBytes(32).toString("hex");
}

function refused(operation: string, operand: string, message: string): Failure {
	return { id: "access-denied", operation, operand, message };
}

function because(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}

/** Makes a folder that this user alone may enter, or makes sure that the one which is there is such a one. */
export function ensurePrivateFolder(folder: string, host: ChannelHost): Result<void, Failure> {
	const operation = "make a folder for the channel";
	try {
		mkdirSync(folder, { recursive: true, mode: 0o700 });
	} catch (error) {
		return fail(refused(operation, folder, because(error)));
	}
	const problem = privacyProblem(folder, host, "folder");
	return problem === undefined ? done : fail(refused(operation, folder, `It can't be trusted: ${problem}.`));
}

/** Why a file or folder is not this user's alone, or undefined. Windows has its own means and is not asked here. */
function privacyProblem(path: string, host: ChannelHost, kind: "file" | "folder"): string | undefined {
	const stats = lstatSync(path, { throwIfNoEntry: false });
	if (stats === undefined) return "it is not there";
	if (kind === "file" ? !stats.isFile() : !stats.isDirectory()) return `it is no ${kind}`;
	if (host.windowsHost) return undefined;
	if (host.userId !== undefined && stats.uid !== host.userId && host.userId !== 0) return "it belongs to another user";
	return (stats.mode & 0o077) === 0 ? undefined : "others may read or write it";
}

/** Writes announcement and token into a folder for this user alone. */
export function writeChannelFolder(
	announcement: ChannelAnnouncement,
	token: Uint8Array,
	host: ChannelHost,
): Result<void, Failure> {
	const { folder } = announcement;
	const made = ensurePrivateFolder(folder, host);
	if (!made.ok) return made;
	try {
		writePrivate(join(folder, TOKEN), `${Buffer.from(token).toString("hex")}\n`);
		writePrivate(join(folder, ANNOUNCEMENT), `${JSON.stringify(announcement, undefined, "\t")}\n`);
	} catch (error) {
		return fail(refused("write the channel's token", folder, because(error)));
	}
	return done;
}

function writePrivate(path: string, text: string): void {
	rmSync(path, { force: true });
	// Never over a link, and never readable for others, not even for a moment.
	writeFileSync(path, text, { mode: 0o600, flag: "wx" });
	chmodSync(path, 0o600);
}

/** What an engine announced in a folder; undefined when there is nothing, or nothing whole. */
export function readAnnouncement(folder: string): ChannelAnnouncement | undefined {
	try {
		const read = JSON.parse(readFileSync(join(folder, ANNOUNCEMENT), "utf8")) as Partial<ChannelAnnouncement> | null;
		const { address, runId, sequenceName, machine, processId, since } = read ?? {};
		const texts = [address, runId, sequenceName, machine].every((each) => typeof each === "string");
		if (!texts || typeof processId !== "number" || typeof since !== "number") return undefined;
		return { ...(read as ChannelAnnouncement), folder };
	} catch {
		return undefined;
	}
}

/** The token that lies in a channel's folder. */
export function readToken(folder: string, host: ChannelHost): Result<Uint8Array, Failure> {
	const path = join(folder, TOKEN);
	const operation = "read the token of the run";
	const problem = privacyProblem(path, host, "file");
	if (problem !== undefined) return fail(refused(operation, path, `The token can't be used: ${problem}.`));
	try {
		const token = Buffer.from(readFileSync(path, "utf8").trim(), "hex");
		if (token.length === TOKEN_BYTES) return ok(token);
		return fail(refused(operation, path, "The token is not whole."));
	} catch (error) {
		return fail(refused(operation, path, because(error)));
	}
}

/** Takes away what an engine left in a folder. */
export function removeChannelFolder(folder: string): void {
	for (const name of [TOKEN, ANNOUNCEMENT]) rmSync(join(folder, name), { force: true });
	rmSync(folder, { force: true, recursive: true });
}
