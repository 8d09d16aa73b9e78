import { ok, type Result } from "../base/result.ts";
import type { Failure } from "../model/failure.ts";
import type { Answer, Ports, StatePlace } from "../model/ports.ts";
import type { KeyPlace } from "../model/seal.ts";
import { failure } from "./failures.ts";
import type { Journal } from "./journal.ts";
import type { RunState } from "./run-state.ts";

/** What of a run sealing needs. */
interface Sealing {
	readonly parts: { readonly ports: Pick<Ports, "vault"> };
	readonly journal: Journal;
}

const runIdOf = (journal: Journal) => journal.state.started?.runId ?? "";

/** A key for the run's journal at a place, made where there is none. The record that names it is still to be journaled. */
export async function keyFor({ parts, journal }: Sealing, place: StatePlace): Answer<KeyPlace> {
	const { vault } = parts.ports;
	const key = await vault.choosePlace(runIdOf(journal), place);
	if (!key.ok) return key;
	const made = await vault.makeKey(key.value);
	return made.ok ? key : made;
}

/** The run's key: made with the first secret. Only its place is journaled, by volume identity. */
export async function keyOf(run: Sealing): Answer<KeyPlace> {
	const { key } = run.journal.state;
	if (key !== undefined) return ok(key);
	const made = await keyFor(run, run.journal.place);
	if (made.ok) run.journal.append({ kind: "key-placed", key: made.value });
	return made;
}

/** Seals a text under a name of this run, with another key than the run's own when one is given. */
export async function sealText(run: Sealing, text: string, name: string, other?: KeyPlace): Answer<string> {
	const key = other === undefined ? await keyOf(run) : ok(other);
	if (!key.ok) return key;
	return run.parts.ports.vault.seal(text, key.value, { run: runIdOf(run.journal), name });
}

/** Under this name the values of a loop are sealed. */
export function loopSealName(node: string): string {
	return `loop ${node}`;
}

/** What was sealed under that name of this run. */
export async function openText(run: Sealing, sealed: string, name: string): Answer<string> {
	return openSealed(run.parts.ports, run.journal.state, sealed, name);
}

/** The same while there is only the state of a run that was found. */
export async function openSealed(
	{ vault }: Pick<Ports, "vault">,
	{ key, started }: Pick<RunState, "key" | "started">,
	sealed: string,
	name: string,
): Promise<Result<string, Failure>> {
	if (key === undefined) {
		const message = "The journal names no key.";
		return { ok: false, error: failure("journal-damaged", "open a sealed secret", message, { operand: name }) };
	}
	return vault.open(sealed, key, { run: started?.runId ?? "", name });
}

/**
 * Removes every key of the run, wherever it was put, and what earlier runs of this machine left of theirs. Answers those on other volumes
 * that could not be removed, such as one on a medium that was taken out: what they opened is gone with the journal. One beside a journal
 * goes with that, as on a RAM disk; what it opened is listed as obscured anyway. Safe to do again.
 */
export async function destroyKeys(
	{ vault }: Pick<Ports, "vault">,
	state: Pick<RunState, "keys"> | undefined,
): Answer<readonly KeyPlace[]> {
	const left: KeyPlace[] = [];
	const found = await vault.find();
	if (!found.ok) return found;
	for (const key of [...(state?.keys ?? []), ...found.value]) {
		const destroyed = await vault.destroy(key);
		if (!destroyed.ok && key.tier === "other-volume") left.push(key);
	}
	return ok(left);
}
