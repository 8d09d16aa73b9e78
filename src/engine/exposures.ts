import { foldCase } from "../base/windows-path.ts";
import type { Exposure, SecretToRotate } from "../model/exposure.ts";
import { Redactor } from "../model/redaction/redactor.ts";
import { Secret } from "../model/secret.ts";
import type { Journal } from "./journal.ts";
import type { RunState } from "./run-state.ts";
import type { VariableTable } from "./variable-table.ts";

/** What of a run noting exposures needs. */
interface Exposing {
	readonly journal: Journal;
	readonly variables: VariableTable;
}

const isSame = (left: Exposure, right: Exposure) => left.why === right.why && left.where === right.where;

/** Notes, once, why a secret should be changed after the run; durable with the next commit. */
export function expose({ journal }: Pick<Exposing, "journal">, name: string, exposure: Exposure): void {
	const known = journal.state.exposed.get(foldCase(name))?.because ?? [];
	if (!known.some((each) => isSame(each, exposure))) journal.append({ kind: "secret-exposed", name, ...exposure });
}

/** A secret that is sealed on a disk with its key beside it is only obscured. */
export function exposeObscured(run: Pick<Exposing, "journal">, name: string): void {
	const { state, place } = run.journal;
	if (state.key?.tier === "beside-journal" && !place.volatile) expose(run, name, { why: "obscured" });
}

/** A key stays somewhere: whatever was sealed may be opened with it. */
export function exposeKeyLeft({ journal }: Pick<Exposing, "journal">, where: string): void {
	for (const { name, secret, value } of journal.state.variables.values())
		if (secret && value !== undefined) expose({ journal }, name, { why: "key-left", where });
}

/** Which secret variables stand in a text in any form; what is secret without being a variable goes by the name given. */
export function secretsIn(
	{ variables }: Pick<Exposing, "variables">,
	text: string,
	otherwise: string,
): readonly string[] {
	const names: string[] = [];
	for (const { name, value } of variables.list()) {
		if (!(value instanceof Secret)) continue;
		const one = new Redactor();
		one.add(value.reveal());
		if (one.holdsSecret(text)) names.push(name);
	}
	return names.length === 0 ? [otherwise] : names;
}

/** Secrets that should be changed after the run, by name. */
export function secretsToRotate({ exposed }: Pick<RunState, "exposed">): readonly SecretToRotate[] {
	return [...exposed.values()].sort((left, right) => (left.name < right.name ? -1 : 1));
}
