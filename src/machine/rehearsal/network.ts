import { done, fail, ok } from "../../base/result.ts";
import { foldCase } from "../../base/windows-path.ts";
import type { Failure, FailureId } from "../../model/failure.ts";
import type { Network, ShareRequest } from "../../model/network.ts";
import type { Answer } from "../../model/ports.ts";
import type { ReleaseLedger } from "../../model/release.ts";
import type { MachineDescription, ShareDescription } from "./description.ts";
import type { BootSession } from "./session.ts";
import { freeShareLetter } from "./storage/letters.ts";
import type { RehearsalStorage } from "./storage/open.ts";
import { findShare } from "./storage/shares.ts";

/** What the network of a rehearsal machine is made of. */
export interface NetworkOptions {
	readonly machine: MachineDescription;
	readonly session: BootSession;
	readonly storage: Pick<RehearsalStorage, "shares" | "volumes">;
	/** True when the network was taken away by a fault. */
	readonly isDown: boolean;
	readonly ledger: () => ReleaseLedger | undefined;
}

function refused(id: FailureId, share: string, message: string): Failure {
	return { id, operation: "connect the share", operand: share, message };
}

/** Shares of the machine file's `network`; no connection leaves this computer. */
export function rehearsalNetwork(options: NetworkOptions): Network {
	const { shares } = options.storage;
	return {
		reaches: async (share) => ok(isUp(options) && findShare(options.machine, share) !== undefined),
		connect: (request) => connect(request, options),
		disconnect: async (letter) => {
			shares.disconnect(letter);
			return done;
		},
	};
}

function isUp({ machine, session, isDown }: NetworkOptions): boolean {
	return !isDown && (session.phase === "winpe" ? machine.network.winpe : machine.network.fullOs) === "up";
}

async function connect(request: ShareRequest, options: NetworkOptions): Answer<string> {
	const { storage, machine, ledger } = options;
	const { share } = request;
	if (!isUp(options)) return fail(refused("network-unreachable", share, "The network is down in this system."));
	const found = findShare(machine, share);
	if (found === undefined) return fail(refused("network-unreachable", share, "The network name was not found."));
	const present = storage.shares.connected().find((each) => foldCase(each.share) === foldCase(share));
	if (present !== undefined && (request.letter ?? present.letter) === present.letter) return ok(present.letter);
	if (!accepts(found, request))
		return fail(refused("access-denied", share, "The server refuses the account or its password."));
	const volumes = await storage.volumes.list();
	if (!volumes.ok) return volumes;
	const taken = volumes.value.flatMap(({ letter }) => letter ?? []);
	const letter = request.letter ?? freeShareLetter(taken);
	if (letter === undefined) return fail(refused("not-supported-here", share, "No letter is free."));
	if (taken.includes(letter))
		return fail(refused("input-invalid", share, `The letter ${letter} belongs to another volume.`));
	const number = await ledger()?.acquired({ kind: "connection", share: found.share, letter });
	const connected = storage.shares.connect(found, letter);
	if (!connected.ok) {
		if (number !== undefined) await ledger()?.released(number);
		return connected;
	}
	return ok(letter);
}

/** A share without an account lets everybody in; a password is compared to the letter, an account without case. */
function accepts({ account, password }: ShareDescription, request: ShareRequest): boolean {
	if (account !== undefined && foldCase(account) !== foldCase(request.account ?? "")) return false;
	return password === undefined || password === request.password?.reveal();
}
