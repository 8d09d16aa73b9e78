import { createHash } from "node:crypto";
import { ok } from "../../../base/result.ts";
import type { Command, CommandResult } from "../../../model/command.ts";
import type { Answer, Volumes } from "../../../model/ports.ts";
import type { RehearsalStorage } from "../storage/open.ts";
import type { VolumeProtection } from "../storage/protection.ts";

/** What the stand-in for manage-bde works on. */
export interface BitLockerWorld {
	readonly volumes: Volumes;
	readonly storage: Pick<RehearsalStorage, "protection" | "protect">;
	readonly hasTpm: boolean;
}

/** FVE_E_NOT_ENCRYPTED, FVE_E_PROTECTOR_EXISTS, TPM not found, E_INVALIDARG: manage-bde ends with HRESULTs. */
const NOT_ENCRYPTED = 0x8031_0001;
const PROTECTOR_EXISTS = 0x8031_0031;
const NO_TPM = 0x8028_4008;
const WRONG_ARGUMENT = 0x8007_0057;

interface Ended {
	readonly exitCode: number;
	readonly output: readonly string[];
	/** What the volume's protection becomes. */
	readonly protection?: VolumeProtection;
}

/** Protectors that an option of `-protectors -add` and `-on` makes, by its folded name; `takesValue`: a path or password follows it. */
const PROTECTORS: Readonly<Record<string, { readonly takesValue: boolean; readonly needsTpm: boolean }>> = {
	tpm: { takesValue: false, needsTpm: true },
	tpmandpin: { takesValue: false, needsTpm: true },
	tpmandstartupkey: { takesValue: true, needsTpm: true },
	startupkey: { takesValue: true, needsTpm: false },
	recoverypassword: { takesValue: false, needsTpm: false },
};

/**
 * A stand-in for manage-bde, as far as steps start it: the options that its documentation gives (Windows commands reference, manage-bde). Encryption takes
 * no time. Undefined for every other program, and for what it does not imitate.
 */
export async function runManageBde(
	{ volumes, storage, hasTpm }: BitLockerWorld,
	{ program, arguments: words, input }: Command,
): Answer<CommandResult | undefined> {
	if (!/(?:^|[\\/])manage-bde(?:\.exe)?$/i.test(program)) return ok(undefined);
	const said = words.map((word) => word.toLowerCase());
	const letter = said
		.find((word) => /^[a-z]:$/.test(word))
		?.slice(0, 1)
		.toUpperCase();
	const list = await volumes.list();
	if (!list.ok) return list;
	const volume = list.value.find((each) => each.letter === letter);
	if (volume === undefined) return ok({ exitCode: WRONG_ARGUMENT, output: [], rehearsed: true });
	const ended = imitate(said, storage.protection(volume.id), hasTpm, { id: volume.id, input: input ?? "" });
	if (ended === undefined) return ok(undefined);
	if (ended.protection !== undefined) storage.protect(volume.id, ended.protection);
	return ok({ exitCode: ended.exitCode, output: ended.output, rehearsed: true });
}

function imitate(
	said: readonly string[],
	before: VolumeProtection | undefined,
	hasTpm: boolean,
	given: { readonly id: string; readonly input: string },
): Ended | undefined {
	const [verb, action] = said;
	if (verb === "-on") return turnOn(before);
	if (verb !== "-protectors") return undefined;
	switch (action) {
		case "-disable":
			return disable(said, before);
		case "-enable":
			return before === undefined ? failed(NOT_ENCRYPTED) : done({ isOn: true, protectors: before.protectors });
		case "-add":
			return add(said, before, hasTpm, given);
		case "-delete":
			return remove(said, before);
		case "-adbackup":
			return said.includes("-id")
				? { exitCode: 0, output: ["Recovery information was backed up."] }
				: failed(WRONG_ARGUMENT);
		default:
			return undefined;
	}
}

const failed = (exitCode: number): Ended => ({ exitCode, output: [] });
const done = (protection: VolumeProtection, output: readonly string[] = []): Ended => ({
	exitCode: 0,
	output,
	protection,
});

/** Protection begins with the protectors that are there; without one the key lies open (pre-provisioning). */
function turnOn(before: VolumeProtection | undefined): Ended {
	const protectors = before?.protectors ?? [];
	return done({ isOn: protectors.length > 0, protectors }, ["Encryption is now in progress."]);
}

function disable(said: readonly string[], before: VolumeProtection | undefined): Ended {
	if (before === undefined) return failed(NOT_ENCRYPTED);
	const at = said.indexOf("-rebootcount");
	const restarts = at < 0 ? 1 : Number(said[at + 1]);
	if (!Number.isSafeInteger(restarts) || restarts < 0 || restarts > 15) return failed(WRONG_ARGUMENT);
	return done({ isOn: false, protectors: before.protectors, ...(restarts === 0 ? {} : { restartsLeft: restarts }) });
}

function add(
	said: readonly string[],
	before: VolumeProtection | undefined,
	hasTpm: boolean,
	{ id, input }: { readonly id: string; readonly input: string },
): Ended | undefined {
	const kind = said.find((word) => word.startsWith("-") && Object.hasOwn(PROTECTORS, word.slice(1)))?.slice(1);
	const rule = kind === undefined ? undefined : PROTECTORS[kind];
	if (kind === undefined || rule === undefined) return undefined;
	const value = said[said.indexOf(`-${kind}`) + 1];
	if (rule.takesValue && value === undefined) return failed(WRONG_ARGUMENT);
	if (rule.needsTpm && !hasTpm) return failed(NO_TPM);
	const [pin = "", again = ""] = input.split(/\r?\n/);
	if (kind === "tpmandpin" && (!/^\d{4,20}$/.test(pin) || pin !== again)) return failed(WRONG_ARGUMENT);
	const protectors = before?.protectors ?? [];
	if (rule.needsTpm && protectors.includes(kind)) return failed(PROTECTOR_EXISTS);
	const protection = { ...(before ?? { isOn: false }), protectors: [...protectors, kind] };
	const hash = createHash("sha256").update(`${id} ${kind} ${protectors.length}`).digest("hex");
	const guid = [hash.slice(0, 8), hash.slice(8, 12), hash.slice(12, 16), hash.slice(16, 20), hash.slice(20, 32)];
	const password = Array.from({ length: 8 }, (_, group) =>
		String(Number.parseInt(hash.slice(group * 5, group * 5 + 5), 16) % 1_000_000).padStart(6, "0"),
	);
	const output = [
		`ID: {${guid.join("-").toUpperCase()}}`,
		...(kind === "recoverypassword" ? [`Password: ${password.join("-")}`] : []),
	];
	return done(protection, output);
}

function remove(said: readonly string[], before: VolumeProtection | undefined): Ended {
	const type = said[said.indexOf("-type") + 1] ?? "";
	// A startup key is an external key among the types.
	const kind = type === "externalkey" ? "startupkey" : type;
	if (before === undefined || !before.protectors.includes(kind)) return failed(WRONG_ARGUMENT);
	return done({ ...before, protectors: before.protectors.filter((each) => each !== kind) });
}
