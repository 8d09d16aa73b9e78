import { fail, ok, type Result } from "../src/base/result.ts";
import type { Decision } from "../src/model/decision.ts";
import { findPlace, rootOf } from "../src/model/durable-path.ts";
import type { Failure } from "../src/model/failure.ts";
import type { DisableBitlockerInput } from "../src/model/inputs.gen.ts";
import type { Outcome } from "../src/model/outcome.ts";
import type { StepContext, StepLook, StepType } from "../src/model/step.ts";
import { mustManageBde, notAsWanted, readEncryption } from "../src/program/bitlocker.ts";

type Data = { readonly volume: string; readonly restarts: number };

const OPERATION = "suspend BitLocker";

/** Suspends BitLocker's protection of a volume for a number of restarts. Nothing is decrypted. */
export const disableBitlocker: StepType<DisableBitlockerInput, Data> = {
	type: "disable-bitlocker",
	runsIn: "full-os",
	destructive: () => false,
	idempotence: () => "repeatable",
	decidesEarly: true,
	// A Windows without BitLocker, and without its program, has nothing to suspend.
	effects: () => [],
	decide,
	act,
};

async function decide(input: DisableBitlockerInput, look: StepLook): Promise<Result<Decision<Data>, Failure>> {
	const facts = await look.facts.get();
	if (!facts.ok) return facts;
	const place = await findPlace(look.volumes, input.drive ?? `${facts.value.systemLetter}:`, OPERATION);
	if (!place.ok) return place;
	const { letter = "", id } = place.value.volume;
	const restarts = input.restarts ?? 1;
	const duration = restarts === 0 ? "until it is resumed" : `for ${restarts} restart${restarts === 1 ? "" : "s"}`;
	return ok({ summary: `Suspend BitLocker on ${letter}: ${duration}`, choices: [], data: { volume: id, restarts } });
}

async function act({ data }: Decision<Data>, context: StepContext): Promise<Result<Outcome, Failure>> {
	const { wmi, volumes } = context.ports;
	const root = await rootOf(volumes, data.volume, OPERATION);
	if (!root.ok) return root;
	const letter = root.value.slice(0, 1);
	const before = await readEncryption(wmi, letter, OPERATION);
	if (!before.ok && before.error.id === "not-supported-here")
		return ok({ kind: "skipped", why: "this Windows has no BitLocker" });
	if (!before.ok) return before;
	if (before.value === "decrypted") return ok({ kind: "skipped", why: `BitLocker has not encrypted ${letter}:` });
	if (before.value === "locked") {
		const message = "The volume is locked: unlock it first.";
		return fail({ id: "volume-unfit", operation: OPERATION, operand: `${letter}:`, message });
	}
	const words = ["-protectors", "-disable", `${letter}:`, "-RebootCount", String(data.restarts)];
	const ran = await mustManageBde(words, context, OPERATION);
	if (!ran.ok) return ran;
	if (!ran.value.rehearsed) return ok({ kind: "done", notes: ["not rehearsed: suspending BitLocker"] });
	const after = await readEncryption(wmi, letter, OPERATION);
	if (!after.ok) return after;
	if (after.value === "on") return fail(notAsWanted(letter, OPERATION, after.value, "suspended"));
	return ok({ kind: "done", notes: [`read back: BitLocker on ${letter}: is ${after.value}`] });
}
