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

/** What people call a secret that a step decided, such as `administrator password of Apply Windows settings`. */
export function nameOfDecided(key: string, step: string): string {
	return `${key.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)} of ${step}`;
}

/** Which secret variables, and which other secrets by the names given, stand in a text in any form; what is none of them goes by `otherwise`. */
export function secretsIn(
	{ variables }: Pick<Exposing, "variables">,
	text: string,
	otherwise: string,
	others: ReadonlyMap<string, Secret> = new Map(),
): readonly string[] {
	const all: (readonly [string, unknown])[] = [
		...variables.list().map(({ name, value }) => [name, value] as const),
		...others,
	];
	const names = all.flatMap(([name, value]) => (value instanceof Secret && holds(text, value) ? [name] : []));
	return names.length === 0 ? [otherwise] : names;
}

function holds(text: string, secret: Secret): boolean {
	const one = new Redactor();
	one.add(secret.reveal());
	return one.holdsSecret(text);
}

/** Secrets that should be changed after the run, by name. */
export function secretsToRotate({ exposed }: Pick<RunState, "exposed">): readonly SecretToRotate[] {
	return [...exposed.values()].sort((left, right) => (left.name < right.name ? -1 : 1));
}
