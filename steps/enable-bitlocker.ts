import { fail, ok, type Result } from "../src/base/result.ts";
import type { Decision } from "../src/model/decision.ts";
import type { Failure } from "../src/model/failure.ts";
import type { EnableBitlockerInput } from "../src/model/inputs.gen.ts";
import type { Outcome } from "../src/model/outcome.ts";
import { Secret } from "../src/model/secret.ts";
import type { InputFault, StepContext, StepLook, StepType } from "../src/model/step.ts";
import {
	ENCRYPTION_METHODS,
	MANAGE_BDE,
	manageBde,
	mustManageBde,
	notAsWanted,
	readEncryption,
	type VolumeEncryption,
} from "../src/program/bitlocker.ts";

type Mode = NonNullable<EnableBitlockerInput["mode"]>;
type Data = {
	readonly mode: Mode;
	readonly startupKey?: string;
	readonly backsUp: boolean;
	readonly recovers: boolean;
	/** Of `manage-bde -on`. */
	readonly words: readonly string[];
	readonly waits: boolean;
	readonly skipWithoutTpm: boolean;
};
type Secrets = Decision<Data>["secrets"];

const OPERATION = "turn BitLocker on";
/** While Windows encrypts it is asked so often, in milliseconds. */
const BETWEEN_LOOKS = 10_000;
/** Options and types of manage-bde. */
const PROTECTORS: Readonly<Record<Mode, string>> = {
	tpm: "TPM",
	key: "StartupKey",
	"tpm-and-key": "TPMAndStartupKey",
	"tpm-and-pin": "TPMAndPIN",
};
const TYPES: Readonly<Record<Mode, string>> = {
	tpm: "TPM",
	key: "ExternalKey",
	"tpm-and-key": "TPMAndStartupKey",
	"tpm-and-pin": "TPMAndPIN",
};

/** Gives the volume of the running Windows its protectors and turns BitLocker on; one that is encrypted already is only protected. */
export const enableBitlocker: StepType<EnableBitlockerInput, Data> = {
	type: "enable-bitlocker",
	runsIn: "full-os",
	destructive: () => false,
	// Protectors of an attempt that was cut are taken away before they are made again.
	idempotence: () => "repeatable",
	decidesEarly: true,
	check,
	effects: () => [{ kind: "needs-tool", tool: MANAGE_BDE }],
	decide: async (input) => decide(input),
	act,
};

function check(input: EnableBitlockerInput): readonly InputFault[] {
	const { mode = "tpm", pin } = input;
	const key = input["startup-key-drive"];
	const password = input["recovery-password"];
	const faults: InputFault[] = [];
	const add = (pointer: string, message: string) => faults.push({ pointer, message, help: [] });
	if (mode === "tpm-and-pin" && pin === undefined) add("/mode", "needs a `pin`");
	if (mode !== "tpm-and-pin" && pin !== undefined) add("/pin", "goes with `mode: tpm-and-pin` alone");
	if (pin !== undefined && !pin.includes("%") && !/^\d{4,20}$/.test(pin)) add("/pin", "must be 4 to 20 digits");
	const needsKey = mode === "key" || mode === "tpm-and-key";
	if (needsKey && key === undefined) add("/mode", "needs a `startup-key-drive`");
	if (!needsKey && key !== undefined) add("/startup-key-drive", "goes with a mode that has a startup key");
	if (password !== undefined && !password.includes("%") && !/^\d{6}(-\d{6}){7}$/.test(password))
		add("/recovery-password", "must be 48 digits in eight groups, 111111-222222-…");
	if (input.recovery === "none" && password !== undefined)
		add("/recovery-password", "can't stand beside `recovery: none`");
	return faults;
}

function decide(input: EnableBitlockerInput): Result<Decision<Data>, Failure> {
	const [fault] = check(input);
	if (fault !== undefined) {
		const message = `\`${fault.pointer.slice(1)}\` ${fault.message}.`;
		return fail({ id: "input-invalid", operation: OPERATION, operand: fault.pointer.slice(1), message });
	}
	const { mode = "tpm", method, pin, recovery = "active-directory" } = input;
	const startupKey = input["startup-key-drive"]?.slice(0, 1).toUpperCase();
	const password = input["recovery-password"];
	const data: Data = {
		...{ mode, backsUp: recovery === "active-directory", recovers: recovery !== "none" },
		...(startupKey === undefined ? {} : { startupKey }),
		words: [
			...(input["full-disk"] === true ? [] : ["-UsedSpaceOnly"]),
			...(method === undefined ? [] : ["-EncryptionMethod", ENCRYPTION_METHODS[method]]),
			"-SkipHardwareTest",
		],
		waits: input.wait ?? false,
		skipWithoutTpm: input["skip-without-tpm"] ?? false,
	};
	const secrets = {
		...(pin === undefined ? {} : { pin: new Secret(pin) }),
		...(password === undefined ? {} : { recoveryPassword: new Secret(password) }),
	};
	const summary = `Turn BitLocker on with ${PROTECTORS[mode]}${data.recovers ? ` and a recovery password${data.backsUp ? " in Active Directory" : ""}` : ""}`;
	return ok({ summary, choices: [], data, ...(Object.keys(secrets).length === 0 ? {} : { secrets }) });
}

async function act({ data, secrets }: Decision<Data>, context: StepContext): Promise<Result<Outcome, Failure>> {
	const { facts, wmi } = context.ports;
	const now = await facts.get();
	if (!now.ok) return now;
	const letter = now.value.systemLetter;
	const before = await readEncryption(wmi, letter, OPERATION);
	if (!before.ok) return before;
	if (before.value === "on") return ok({ kind: "skipped", why: `BitLocker is on for ${letter}: already` });
	const noTpm = data.mode === "key" ? ok(undefined) : await withoutTpm(context.ports);
	if (!noTpm.ok) return noTpm;
	if (noTpm.value !== undefined) {
		if (data.skipWithoutTpm) return ok({ kind: "skipped", why: noTpm.value });
		return fail({
			id: "not-supported-here",
			operation: OPERATION,
			operand: `${letter}:`,
			message: `No: ${noTpm.value}.`,
		});
	}
	const recovery = data.recovers ? await addRecovery(letter, data, secrets, context) : ok([]);
	if (!recovery.ok) return recovery;
	const added = await addProtector(letter, data, secrets, context);
	if (!added.ok) return added;
	const words =
		before.value === "decrypted" ? ["-on", `${letter}:`, ...data.words] : ["-protectors", "-enable", `${letter}:`];
	const on = await mustManageBde(words, context, OPERATION);
	if (!on.ok) return on;
	if (!on.value.rehearsed) return ok({ kind: "done", notes: ["not rehearsed: turning BitLocker on"] });
	return readBack(letter, data, recovery.value, context);
}

async function withoutTpm({ facts }: Pick<StepLook, "facts">): Promise<Result<string | undefined, Failure>> {
	const inventory = await facts.inventory();
	if (!inventory.ok) return inventory;
	const { tpm } = inventory.value;
	const isReady = tpm?.present === true && tpm.enabled !== false && tpm.activated !== false;
	return ok(isReady ? undefined : "the machine has no TPM that is switched on and activated");
}

/** Nobody could open the volume any more without it: it is made, and where it shall be backed up that must succeed before anything is encrypted. */
async function addRecovery(
	letter: string,
	{ backsUp }: Data,
	secrets: Secrets,
	context: StepContext,
): Promise<Result<readonly string[], Failure>> {
	const drive = `${letter}:`;
	const gone = await manageBde(["-protectors", "-delete", drive, "-Type", "RecoveryPassword"], context);
	if (!gone.ok) return gone;
	const password = secrets?.recoveryPassword;
	const words = [
		"-protectors",
		"-add",
		drive,
		"-RecoveryPassword",
		...(password === undefined ? [] : [password.reveal()]),
	];
	const added = await mustManageBde(words, context, OPERATION, { secrets: password === undefined ? [] : [password] });
	if (!added.ok || !added.value.rehearsed) return added.ok ? ok([]) : added;
	const id = added.value.output
		.map((line) => /\{[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}\}/i.exec(line)?.[0])
		.find(Boolean);
	if (id === undefined) {
		const message = "manage-bde named no id of the recovery password that it made.";
		return fail({ id: "command-failed", operation: OPERATION, operand: drive, message });
	}
	if (!backsUp) return ok([`recovery password ${id} was made, and is backed up nowhere`]);
	const saved = await mustManageBde(
		["-protectors", "-adbackup", drive, "-id", id],
		context,
		"back the recovery password up",
	);
	return saved.ok ? ok([`recovery password ${id} is in Active Directory`]) : saved;
}

/** A PIN goes in by the program's input, which asks for it twice: it is no argument. */
async function addProtector(
	letter: string,
	{ mode, startupKey }: Data,
	secrets: Secrets,
	context: StepContext,
): Promise<Result<unknown, Failure>> {
	const drive = `${letter}:`;
	const gone = await manageBde(["-protectors", "-delete", drive, "-Type", TYPES[mode]], context);
	if (!gone.ok) return gone;
	const words = [
		"-protectors",
		"-add",
		drive,
		`-${PROTECTORS[mode]}`,
		...(startupKey === undefined ? [] : [`${startupKey}:\\`]),
	];
	const pin = secrets?.pin?.reveal();
	return mustManageBde(words, context, OPERATION, pin === undefined ? {} : { input: `${pin}\r\n${pin}\r\n` });
}

async function readBack(
	letter: string,
	{ waits }: Data,
	notes: readonly string[],
	{ ports, signal, log }: StepContext,
): Promise<Result<Outcome, Failure>> {
	let is: VolumeEncryption = "encrypting";
	for (let looks = 0; ; looks++) {
		const read = await readEncryption(ports.wmi, letter, OPERATION);
		if (!read.ok) return read;
		is = read.value;
		if (is !== "encrypting" || !waits || signal.aborted) break;
		if (looks === 0) log(`Windows encrypts ${letter}: waiting until that is done.`);
		await ports.clock.idle(BETWEEN_LOOKS, signal);
	}
	if (signal.aborted) return fail({ id: "cancelled", operation: OPERATION, message: "Encryption goes on by itself." });
	if (is !== "on" && is !== "encrypting") return fail(notAsWanted(letter, OPERATION, is, "protected"));
	return ok({ kind: "done", notes: [...notes, `read back: BitLocker on ${letter}: is ${is}`] });
}
