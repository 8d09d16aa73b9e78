import type { Result } from "../base/result.ts";
import type { Failure } from "./failure.ts";
import type { Secret } from "./secret.ts";

/** A share to be connected. */
export interface ShareRequest {
	/** Server and share: `\\server\share`, without a folder behind them. */
	readonly share: string;
	/** Upper-case letter without colon; a free one, counted down from Z, when none is asked for. */
	readonly letter?: string;
	/** `DOMAIN\user` or `user@domain`; the computer's own account when absent. */
	readonly account?: string;
	readonly password?: Secret;
}
export interface NetworkReader {
	/** True when the running system can reach the share's server and the server has such a share; no account is tried. */
	reaches(share: string): Promise<Result<boolean, Failure>>;
}
/** Shares of the network. What is connected stays so until the machine restarts or the run ends, and is journaled before it is connected. */
export interface Network extends NetworkReader {
	/**
	 * Connects a share and answers its letter; the same request again answers the same letter. Fails with `network-unreachable`,
	 * with `access-denied` when server or share refuse the account, with `input-invalid` when something else has the letter.
	 */
	connect(request: ShareRequest): Promise<Result<string, Failure>>;
	/** Takes the connection of a letter away; nothing happens when there is none. */
	disconnect(letter: string): Promise<Result<void, Failure>>;
}
