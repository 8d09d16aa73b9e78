import { fail, ok, type Result } from "../src/base/result.ts";
import type { Decision } from "../src/model/decision.ts";
import { findPlace, rootOf } from "../src/model/durable-path.ts";
import type { Failure } from "../src/model/failure.ts";
import type { PreprovisionBitlockerInput } from "../src/model/inputs.gen.ts";
import type { Outcome } from "../src/model/outcome.ts";
import type { StepContext, StepLook, StepType } from "../src/model/step.ts";
import {
	ENCRYPTION_METHODS,
	MANAGE_BDE,
	mustManageBde,
	notAsWanted,
	readEncryption,
} from "../src/program/bitlocker.ts";

type Data = { readonly volume: string; readonly words: readonly string[]; readonly skipWithoutTpm: boolean };

const OPERATION = "pre-provision BitLocker";

/** Has BitLocker encrypt a volume in WinPE, before an image is applied: protectors come later, in the new Windows. */
export const preprovisionBitlocker: StepType<PreprovisionBitlockerInput, Data> = {
	type: "preprovision-bitlocker",
	runsIn: "winpe",
	destructive: () => false,
	idempotence: () => "repeatable",
	decidesEarly: false,
	effects: ({ to }) => [
		{ kind: "needs-tool", tool: MANAGE_BDE },
		{ kind: "needs-volume", path: to ?? "%OSDisk%" },
	],
	decide,
	act,
};

async function decide(input: PreprovisionBitlockerInput, look: StepLook): Promise<Result<Decision<Data>, Failure>> {
	const place = await findPlace(look.volumes, input.to ?? "%OSDisk%", OPERATION);
	if (!place.ok) return place;
	const { letter = "", id } = place.value.volume;
	const { method } = input;
	const words = [
		...(input["full-disk"] === true ? [] : ["-UsedSpaceOnly"]),
		...(method === undefined ? [] : ["-EncryptionMethod", ENCRYPTION_METHODS[method]]),
	];
	const data = { volume: id, words, skipWithoutTpm: input["skip-without-tpm"] ?? true };
	return ok({ summary: `Encrypt ${letter}: by BitLocker with an open key`, choices: [], data });
}

async function act({ data }: Decision<Data>, context: StepContext): Promise<Result<Outcome, Failure>> {
	const { wmi, volumes, facts } = context.ports;
	const inventory = await facts.inventory();
	if (!inventory.ok) return inventory;
	const { tpm } = inventory.value;
	if (tpm?.present !== true || tpm.enabled === false) {
		const why = "the machine has no TPM that is switched on";
		if (data.skipWithoutTpm) return ok({ kind: "skipped", why });
		return fail({ id: "not-supported-here", operation: OPERATION, message: `No: ${why}.` });
	}
	const root = await rootOf(volumes, data.volume, OPERATION);
	if (!root.ok) return root;
	const letter = root.value.slice(0, 1);
	const before = await readEncryption(wmi, letter, OPERATION);
	if (!before.ok) return before;
	if (before.value !== "decrypted") return ok({ kind: "skipped", why: `${letter}: is ${before.value} already` });
	const ran = await mustManageBde(["-on", `${letter}:`, ...data.words], context, OPERATION);
	if (!ran.ok) return ran;
	if (!ran.value.rehearsed) return ok({ kind: "done", notes: ["not rehearsed: encrypting the volume"] });
	const after = await readEncryption(wmi, letter, OPERATION);
	if (!after.ok) return after;
	if (after.value === "decrypted" || after.value === "locked")
		return fail(notAsWanted(letter, OPERATION, after.value, "encrypted with an open key"));
	return ok({ kind: "done", notes: [`read back: BitLocker on ${letter}: is ${after.value}, its key open`] });
}
