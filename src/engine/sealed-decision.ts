import { ok, type Result } from "../base/result.ts";
import type { Decision, SealedDecision } from "../model/decision.ts";
import type { Failure } from "../model/failure.ts";
import type { JsonObject } from "../model/json.ts";
import type { KeyPlace } from "../model/seal.ts";
import { Secret } from "../model/secret.ts";
import { exposeObscured, nameOfDecided } from "./exposures.ts";
import type { Run } from "./run.ts";
import { openText, sealText } from "./run-key.ts";

/** Under this name the data of a decision lies sealed when a secret stands in it, such as an argument of a command. */
const WHOLE_DATA = "whole-data";

function withDataAside(run: Run, decision: Decision<JsonObject>): Decision<JsonObject> {
	const text = JSON.stringify(decision.data);
	if (!run.parts.secrets.holdsSecret(text)) return decision;
	return { ...decision, data: {}, secrets: { ...decision.secrets, [WHOLE_DATA]: new Secret(text) } };
}

/** The decision as the journal may hold it: its secrets sealed, with another key than the run's own when one is given, and known to every sink as secrets. */
export async function sealDecision(
	run: Run,
	decision: Decision<JsonObject>,
	key?: KeyPlace,
): Promise<Result<SealedDecision, Failure>> {
	for (const secret of Object.values(decision.secrets ?? {})) run.parts.secrets.add(secret.reveal());
	const { secrets, ...open } = withDataAside(run, decision);
	if (secrets === undefined) return ok(open);
	const sealed: Record<string, string> = {};
	for (const [name, secret] of Object.entries(secrets)) {
		const text = await sealText(run, secret.reveal(), `decision ${name}`, key);
		if (!text.ok) return text;
		sealed[name] = text.value;
		const where = run.journal.state.open?.name ?? "a step";
		exposeObscured(run, name === WHOLE_DATA ? `a secret of ${where}` : nameOfDecided(name, where));
	}
	return ok({ ...open, secrets: sealed });
}

/** The decision as its step made it. */
export async function openDecision(run: Run, decision: SealedDecision): Promise<Result<Decision<JsonObject>, Failure>> {
	const { secrets: sealed, ...open } = decision;
	if (sealed === undefined) return ok(open);
	const secrets: Record<string, Secret> = {};
	let data: JsonObject | undefined;
	for (const [name, text] of Object.entries(sealed)) {
		const opened = await openText(run, text, `decision ${name}`);
		if (!opened.ok) return opened;
		if (name === WHOLE_DATA) data = JSON.parse(opened.value) as JsonObject;
		else {
			run.parts.secrets.add(opened.value);
			secrets[name] = new Secret(opened.value);
		}
	}
	return ok({ ...open, ...(data === undefined ? {} : { data }), secrets });
}
