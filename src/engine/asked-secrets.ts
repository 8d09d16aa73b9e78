import { foldCase } from "../base/windows-path.ts";
import { Secret } from "../model/secret.ts";
import type { SecretSource } from "../model/secret-source.ts";
import type { Variable } from "../model/variables.ts";
import { askSecret } from "./ask-secret.ts";
import type { StartRequest } from "./parts.ts";
import type { Run } from "./run.ts";

/** A secret that a run begins with, and where it was asked for. */
interface AskedSecret extends Omit<Variable, "node"> {
	readonly from: SecretSource;
}

/**
 * Asks for one secret; its value counts as it is, a `%Name%` in it is not expanded. One that can't be had is noted on the run, and preflight
 * refuses the steps that need it. A plan asks nobody.
 */
async function askOne(
	run: Run,
	request: StartRequest,
	name: string,
	from: SecretSource,
	source: AskedSecret["source"],
): Promise<readonly AskedSecret[]> {
	const key = foldCase(name);
	run.sources.set(key, from);
	if (request.planOnly === true && from.kind === "prompt") {
		run.missing.set(key, { name, why: "it is asked for when the run starts", isAsked: true });
		return [];
	}
	const value = await askSecret(run, name, from);
	if (!value.ok) {
		run.missing.set(key, { name, why: value.error, isAsked: false });
		return [];
	}
	run.parts.secrets.add(value.value);
	const variable: AskedSecret = { name, value: new Secret(value.value), source, from };
	run.variables.set(variable);
	return [variable];
}

/** The secrets that `--secret` gives: they beat every other source. */
export async function askOperatorSecrets(
	run: Run,
	request: StartRequest,
): Promise<{ readonly variables: readonly AskedSecret[]; readonly names: ReadonlySet<string> }> {
	const variables: AskedSecret[] = [];
	const names = new Set<string>();
	for (const { name, from } of request.variables) {
		if (from === undefined) continue;
		names.add(foldCase(name));
		variables.push(...(await askOne(run, request, name, from, "operator")));
	}
	return { variables, names };
}

/** The secrets whose sources the sequence names, but for those that a stronger source gives. */
export async function askSequenceSecrets(
	run: Run,
	request: StartRequest,
	stronger: ReadonlyMap<string, unknown>,
	given: ReadonlySet<string>,
): Promise<readonly AskedSecret[]> {
	const variables: AskedSecret[] = [];
	for (const { name, from } of run.sequence.variables) {
		const key = foldCase(name);
		if (from === undefined || stronger.has(key) || given.has(key)) continue;
		variables.push(...(await askOne(run, request, name, from, "sequence")));
	}
	return variables;
}

/** Secrets that an operator gives to a run that goes on: from now on these values count. */
export async function giveSecrets(run: Run, request: StartRequest): ReturnType<Run["setVariable"]> {
	for (const { name, from } of request.variables) {
		if (from === undefined) continue;
		const value = await askSecret(run, name, from);
		if (!value.ok) {
			run.say(`The secret ${name} can't be given: ${value.error}.`, "warning");
			continue;
		}
		run.missing.delete(foldCase(name));
		const set = await run.setVariable({ name, value: new Secret(value.value) }, "operator");
		if (!set.ok) return set;
	}
	await run.journal.commit();
	return { ok: true, value: undefined };
}
