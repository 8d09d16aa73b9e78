import { done, fail, ok } from "../../../base/result.ts";
import type { Failure } from "../../../model/failure.ts";
import type { Network } from "../../../model/network.ts";
import type { HivesReader, Profiles, RegistryReader, Run } from "../../../model/ports.ts";
import { listProfiles } from "../../profile-list.ts";

function unsupported(operation: string, operand: string, message: string): Failure {
	return { id: "not-supported-here", operation, operand, message };
}

/** Programs of Windows: none can be started by a Linux that deploys a disk. */
export function noPrograms(): Run {
	const refuse = (program: string) =>
		fail(unsupported("run the command", program, "Linux deploys this disk, and no program of Windows runs there."));
	return {
		has: async () => ok(false),
		run: async ({ program }) => refuse(program),
		start: async ({ program }) => refuse(program),
	};
}

/** The registry of the running system: there is no Windows that runs. */
export function emptyRegistry(): RegistryReader {
	return {
		key: async (path) => {
			if (/^(HKLM|HKU|HKCU|HKCR|HKCC|HKEY_[A-Z_]+)(\\|$)/i.test(path)) return ok(undefined);
			const message = "The path of a key begins with one of HKLM, HKU, HKCU, HKCR and HKCC.";
			return fail({ id: "input-invalid", operation: "read the registry", operand: path, message });
		},
	};
}

/** Shares: content lies in the folder of the sequence, or in one that Linux itself has mounted. */
export function noShares(): Network {
	const message = "Mount the share in Linux (mount -t cifs) and give the sequence's content from there.";
	return {
		reaches: async () => ok(false),
		connect: async ({ share }) => fail(unsupported("connect the share", share, message)),
		disconnect: async () => done,
	};
}

/** Profiles of the Windows on a volume; only a Windows that runs makes one. */
export function offlineProfiles(hives: HivesReader): Profiles {
	return {
		list: (root) => listProfiles(hives, root),
		create: async (_sid, account) =>
			fail(unsupported("create a profile", account, "Only the running Windows makes profiles.")),
	};
}
