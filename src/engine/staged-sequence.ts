import { fail, ok, type Result } from "../base/result.ts";
import type { Failure } from "../model/failure.ts";
import type { JsonValue } from "../model/json.ts";
import type { Answer, Ports, StatePlace } from "../model/ports.ts";
import type { KeyPlace } from "../model/seal.ts";
import type { Sequence } from "../model/sequence.ts";
import { fromChecked, toChecked } from "../sequence/checked-form.ts";
import { walkNodes } from "../sequence/walk.ts";
import { failure } from "./failures.ts";
import type { Run } from "./run.ts";
import { openSealed, sealText } from "./run-key.ts";
import type { RunState } from "./run-state.ts";

/** Name of the checked sequence beside the journal. */
export const SEQUENCE_FILE = "sequence.json";
/** Begins a staged sequence that holds secrets: what follows is sealed. */
const SEALED = "sealed:";

type StagingPorts = Pick<Ports, "journalStore" | "vault">;

/** True when an input marks something as secret, at any depth. */
function marksSecret(value: JsonValue | undefined): boolean {
	if (typeof value !== "object" || value === null) return false;
	if (Array.isArray(value)) return value.some(marksSecret);
	return Object.entries(value).some(
		([name, inner]) => (name === "secret" && inner !== false && inner !== "false") || marksSecret(inner),
	);
}

function holdsSecrets(sequence: Sequence): boolean {
	if (sequence.variables.some((variable) => variable.secret)) return true;
	for (const { node } of walkNodes(sequence.nodes)) {
		const own = node.kind === "step" ? node.defaults : node.child?.variables;
		if (own?.some(({ secret, value }) => secret && value !== "")) return true;
		if (node.kind === "step" && marksSecret(node.input)) return true;
	}
	return false;
}

/** Puts the checked sequence beside the journal, durably: no record may be there without it. One that holds secrets is sealed as a whole. */
export async function writeStagedSequence(run: Run, place: StatePlace, key?: KeyPlace): Answer<void> {
	const { ports } = run.parts;
	const text = toChecked(run.sequence);
	const isSecret = holdsSecrets(run.sequence) || run.parts.secrets.holdsSecret(text);
	const sealed = isSecret ? await sealText(run, text, SEQUENCE_FILE, key) : ok(undefined);
	if (!sealed.ok) return sealed;
	const content = sealed.value === undefined ? text : SEALED + sealed.value;
	const written = await ports.journalStore.writeFile(place, SEQUENCE_FILE, content);
	return written.ok ? ports.journalStore.flush(place) : written;
}

/** Reads the staged sequence; one whose digest is not the journal's is refused with `sequence-changed`. */
export async function readStagedSequence(
	ports: StagingPorts,
	place: StatePlace,
	state: RunState,
): Promise<Result<Sequence, Failure>> {
	const staged = await ports.journalStore.readFile(place, SEQUENCE_FILE);
	if (!staged.ok) return staged;
	const text = staged.value ?? "";
	const opened = text.startsWith(SEALED)
		? await openSealed(ports, state, text.slice(SEALED.length), SEQUENCE_FILE)
		: ok(text);
	if (!opened.ok) return opened;
	const digest = state.started?.sequenceDigest;
	const checked = fromChecked(opened.value, SEQUENCE_FILE);
	if (checked.ok && checked.value.digest === digest) return ok(checked.value);
	const details = checked.ok
		? [`digest ${checked.value.digest}, the journal says ${digest}`]
		: checked.error.map((each) => each.message);
	const message = "It is not the one that this run began with.";
	return fail(failure("sequence-changed", "read the staged sequence", message, { details }));
}
