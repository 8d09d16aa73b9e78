import { fail, ok, type Result } from "../base/result.ts";
import { foldCase, joinPath, normalizePath, type WindowsPath } from "../base/windows-path.ts";
import type { DurablePath } from "../model/disk.ts";
import type { MachineFacts } from "../model/facts.ts";
import type { Failure } from "../model/failure.ts";
import { type Known, known, unknown } from "../model/known.ts";
import type { VariableChange } from "../model/outcome.ts";
import type { Ports } from "../model/ports.ts";
import { Secret } from "../model/secret.ts";
import type { SecretSource } from "../model/secret-source.ts";
import type { Sequence } from "../model/sequence.ts";
import type { RunView, StepContext, StepLook } from "../model/step.ts";
import { plainValue, type VariableSource, variableValue } from "../model/variables.ts";
import { unfitReason } from "../sequence/variable-rules.ts";
import { askSecret, keptSource } from "./ask-secret.ts";
import { type BuiltInPlaces, builtInVariables } from "./built-ins.ts";
import { exposeObscured } from "./exposures.ts";
import { failure } from "./failures.ts";
import type { Journal } from "./journal.ts";
import type { EngineParts } from "./parts.ts";
import { bindPath } from "./places.ts";
import { CLEARED_BY_RESTART, type RestartRequest, restartRequest } from "./restart-request.ts";
import { openText, sealText } from "./run-key.ts";
import type { VariableRecord } from "./run-state.ts";
import { VariableTable } from "./variable-table.ts";
import { watchedPorts } from "./watched-ports.ts";

/** A secret whose source did not answer, and why; `isAsked` when that is no problem: somebody is asked later. */
export interface MissingSecret {
	readonly name: string;
	readonly why: string;
	readonly isAsked: boolean;
}

/** How a secret is kept: its source, and whether that is asked again at each start instead of keeping the value. */
export interface KeptSource {
	readonly from: SecretSource;
	readonly again: boolean;
}

function unfitFailure(
	name: string,
	value: string | undefined,
	unfit: NonNullable<ReturnType<typeof unfitReason>>,
): Failure {
	const shown = value === "" ? "" : `, not ${value === undefined ? "the secret value" : JSON.stringify(value)}`;
	const details = unfit.description === undefined ? {} : { details: [unfit.description] };
	return failure("variable-unfit", `set ${name}`, `${unfit.name} ${unfit.reason}${shown}.`, {
		operand: name,
		...details,
	});
}

/** One process's part of a run: the journal, what the machine is now, and the variables bound to it. */
export class Run {
	readonly parts: EngineParts;
	readonly facts: MachineFacts;
	readonly journal: Journal;
	readonly sequence: Sequence;
	/** True when this process found the run finished: its secrets have no value any more. */
	readonly isAfterlife: boolean;
	/** Paths bound to today's letters; refreshed when the run's state moves. */
	statePath: WindowsPath = "";
	contentRoot: Result<WindowsPath, Failure>;
	variables = new VariableTable();
	readonly #staged = new Map<string, WindowsPath>();
	#protected: readonly WindowsPath[] = [];
	/** Where secret variables are asked for, by folded name. */
	readonly sources = new Map<string, SecretSource>();
	/** Secret variables that could not be had here, by folded name. */
	readonly missing = new Map<string, MissingSecret>();
	/** What programs that steps start find in their environment. */
	childEnvironment: Readonly<Record<string, string>> = {};
	/** Ends when the last work that asked to be alone is done. */
	#lastTurn: Promise<unknown> = Promise.resolve();

	constructor(parts: EngineParts, facts: MachineFacts, journal: Journal, sequence: Sequence) {
		this.parts = parts;
		this.facts = facts;
		this.journal = journal;
		journal.hideSecrets((text) => parts.secrets.redact(text));
		this.sequence = sequence;
		this.isAfterlife = journal.state.ended?.succeeded === true;
		this.contentRoot = fail(failure("content-missing", "find the content folder", "It was not looked for yet."));
	}

	/**
	 * Does work on variables and journal that must not meet other such work: changes that come from outside while a step runs, and the
	 * moving of the run's state. Not to be nested.
	 */
	alone<Value>(work: () => Promise<Value>): Promise<Value> {
		const turn = this.#lastTurn.then(work);
		this.#lastTurn = turn.catch(() => {});
		return turn;
	}

	/** Binds everything durable to today's letters: called at each start and when the state moves. */
	async bind(): Promise<Result<void, Failure>> {
		const { ports } = this.parts;
		const { state, place } = this.journal;
		const statePath = await ports.journalStore.path(place);
		if (!statePath.ok) return statePath;
		this.statePath = statePath.value;
		this.contentRoot =
			state.started === undefined ? this.contentRoot : await bindPath(ports, state.started.contentRoot);
		for (const [name, record] of state.content) {
			const path = await bindPath(ports, record.place);
			if (path.ok) this.#staged.set(foldCase(name), path.value);
		}
		const kept = await this.#bindProtected(state.protectedPaths);
		if (!kept.ok) return kept;
		this.#protected = kept.value;
		return this.#bindVariables();
	}

	/** Logs go where the run's state lives; not before a certificate permits to touch the machine. */
	openLogs(): void {
		this.parts.logsMoveTo(joinPath(this.statePath, "Logs"));
	}

	async #bindProtected(paths: readonly DurablePath[]): Promise<Result<readonly WindowsPath[], Failure>> {
		const bound: WindowsPath[] = [];
		for (const durable of paths) {
			const path = await bindPath(this.parts.ports, durable);
			if (path.ok) bound.push(path.value);
			// A volume that is gone can't be wiped; whatever else goes wrong must not unprotect a store.
			else if (path.error.id !== "volume-not-found") return path;
		}
		return ok(bound);
	}

	async #bindVariables(): Promise<Result<void, Failure>> {
		const table = new VariableTable();
		const targetRoot = this.journal.place.volatile ? undefined : joinPath(`${this.statePath.slice(0, 2)}\\`);
		const places: BuiltInPlaces = {
			statePath: this.statePath,
			logPath: joinPath(this.statePath, "Logs"),
			...(targetRoot === undefined ? {} : { targetRoot }),
			...(this.contentRoot.ok ? { contentRoot: this.contentRoot.value } : {}),
		};
		for (const [name, value] of builtInVariables(this.facts, this.sequence, places)) {
			table.set({ name, value, source: "built-in" });
		}
		for (const record of this.journal.state.variables.values()) {
			const value = await this.#valueOf(record);
			if (!value.ok) return value;
			if (value.value === undefined) continue;
			const node = record.node === undefined ? {} : { node: record.node };
			const { name, source, secret } = record;
			table.set({ name, value: variableValue(value.value, secret), source, ...node });
		}
		this.variables = table;
		return ok(undefined);
	}

	/** The value with today's letter, or unsealed. A place whose volume is gone has no value: its old letter may be another volume's now. */
	async #valueOf(record: VariableRecord): Promise<Result<string | undefined, Failure>> {
		if (record.location !== undefined) {
			const path = await bindPath(this.parts.ports, record.location);
			if (path.ok) return ok(path.value.replace(/\\$/, ""));
			return path.error.id === "volume-not-found" ? ok("") : path;
		}
		if (record.from !== undefined) this.sources.set(foldCase(record.name), record.from);
		if (!record.secret || (record.value === undefined && record.from === undefined)) return ok(record.value ?? "");
		// The key goes before the last traces of a finished run do.
		if (this.journal.state.ended?.succeeded === true) return ok("");
		const present = this.variables.get(record.name)?.value;
		if (record.value === undefined && present instanceof Secret) return ok(present.reveal());
		const opened = record.value === undefined ? undefined : await openText(this, record.value, record.name);
		if (opened?.ok === true) this.parts.secrets.add(opened.value);
		if (opened?.ok === true || record.from === undefined) return opened ?? ok("");
		return ok(await this.#askAgain(record.name, record.from));
	}

	/** The value from its source; without one the steps that need it fail, and say why. */
	async #askAgain(name: string, from: SecretSource): Promise<string | undefined> {
		const asked = await askSecret(this, name, from);
		if (asked.ok) {
			this.missing.delete(foldCase(name));
			this.parts.secrets.add(asked.value);
			return asked.value;
		}
		this.missing.set(foldCase(name), { name, why: asked.error, isAsked: false });
		this.say(`The secret ${name} can't be had here: ${asked.error}.`, "warning");
		return undefined;
	}

	/** A variable's value now; last-action variables come from the journal, so that skipped steps leave them alone. */
	readonly lookup = (name: string): Known<string | undefined> => {
		const { lastAction, currentAction } = this.journal.state;
		switch (foldCase(name)) {
			case "_SMSTSLASTACTIONNAME":
				return known(lastAction?.name);
			case "_SMSTSLASTACTIONRETCODE":
				return known(lastAction === undefined ? undefined : String(lastAction.code));
			case "_SMSTSLASTACTIONSUCCEEDED":
				return known(lastAction === undefined ? undefined : String(lastAction.succeeded));
			case "_SMSTSCURRENTACTIONNAME":
				return known(currentAction);
			default: {
				const missing = this.missing.get(foldCase(name));
				const value = this.#plain(name);
				return missing === undefined || value !== undefined
					? known(value)
					: unknown(`the secret ${missing.name} has no value: ${missing.why}`);
			}
		}
	};

	#plain(name: string): string | undefined {
		const variable = this.variables.get(name);
		return variable === undefined ? undefined : plainValue(variable.value);
	}

	/** True when a variable's value must not be shown. */
	readonly isSecret = (name: string): boolean => this.variables.get(name)?.value instanceof Secret;

	/** Journals a change (not yet committed) and applies it at once. */
	async setVariable(
		change: VariableChange,
		source: VariableSource,
		node?: string,
		told: Pick<VariableRecord, "origin" | "lost"> = {},
		kept?: KeptSource,
	): Promise<Result<void, Failure>> {
		if (source === "step-default" && this.variables.isChosen(change.name)) return ok(undefined);
		const text = plainValue(change.value);
		// A text in which a secret stands is one, whether its author thought of it or not.
		const holdsSecret = this.parts.secrets.holdsSecret(text);
		const secret = holdsSecret || change.value instanceof Secret || this.isSecret(change.name);
		if (secret) this.parts.secrets.add(text);
		const unfit = source === "engine" ? undefined : unfitReason(this.sequence.variables, change.name, text);
		if (unfit !== undefined) return fail(unfitFailure(change.name, secret ? undefined : text, unfit));
		const location = await this.#locationOf(change.name, text, change.location === true);
		if (!location.ok) return location;
		if (secret && location.value !== undefined) {
			const message = "A secret stands in the path: a place on a disk can't be kept secret.";
			return fail(failure("input-invalid", `set ${change.name}`, message));
		}
		const sealed = secret && kept?.again !== true ? await sealText(this, text, change.name) : ok(text);
		if (!sealed.ok) return sealed;
		if (secret && kept?.again !== true) exposeObscured(this, change.name);
		const where = node === undefined ? {} : { node };
		const place = location.value === undefined ? {} : { location: location.value };
		const from = kept === undefined ? {} : { from: await keptSource(this, kept.from) };
		const value = text === "" || kept?.again === true ? from : { value: sealed.value, ...from };
		this.journal.append({
			kind: "variable-set",
			name: change.name,
			...value,
			secret,
			source,
			...where,
			...told,
			...place,
		});
		this.variables.set({ name: change.name, value: variableValue(text, secret), source, ...where });
		this.parts.emit({
			kind: "variable-set",
			name: change.name,
			value: secret ? "***" : text,
			source,
			...where,
			...told,
		});
		return ok(undefined);
	}

	/** Takes back from this process's table what the record of a restart took back from the run's state. */
	forgetRequest(): void {
		for (const name of CLEARED_BY_RESTART) this.variables.set({ name, value: "", source: "engine" });
	}

	/** Takes back a request for a restart that can't be met: journaled, not yet committed. */
	async refuseRequest(node: string): Promise<Result<void, Failure>> {
		for (const name of CLEARED_BY_RESTART) {
			const present = this.variables.get(name);
			if (present === undefined) continue;
			const set = await this.setVariable({ name: present.name, value: "" }, "engine", node);
			if (!set.ok) return set;
		}
		return ok(undefined);
	}

	/** What variables ask for behind the step that ran last. */
	get restartRequest(): Result<RestartRequest | undefined, Failure> {
		return restartRequest((name) => this.#plain(name), this.facts.phase);
	}

	async #locationOf(
		name: string,
		text: string,
		isLocation: boolean,
	): Promise<Result<DurablePath | undefined, Failure>> {
		if (!isLocation || text === "") return ok(undefined);
		const path = normalizePath(text);
		if (path === undefined) return fail(failure("input-invalid", `set ${name}`, `${text} is no absolute path.`));
		return this.parts.ports.journalStore.durable(path);
	}

	/** What steps may know of this run. */
	get view(): RunView {
		const { engine, started } = this.journal.state;
		return {
			runId: started?.runId ?? "",
			statePath: this.statePath,
			protectedPaths: [this.statePath, ...this.#protected],
			contents: Object.entries(this.sequence.content).flatMap(([name, { source }]) => {
				const path = this.#content(name);
				return path.ok ? [{ name, source, path: path.value }] : [];
			}),
			content: (name) => this.#content(name),
			isChosen: (name) => this.variables.isChosen(name),
			variable: (name) => (this.isSecret(name) ? undefined : this.#plain(name)),
			...(engine === undefined ? {} : { engine }),
		};
	}

	#content(name: string): Result<WindowsPath, Failure> {
		const staged = this.#staged.get(foldCase(name));
		if (staged !== undefined) return ok(staged);
		const { content } = this.sequence;
		const reference = Object.hasOwn(content, name) ? content[name] : undefined;
		if (reference === undefined) {
			const operation = `find the content ${name}`;
			return fail(
				failure("content-missing", operation, "The sequence names no such content.", {
					details: Object.keys(this.sequence.content),
				}),
			);
		}
		return this.contentRoot.ok ? ok(joinPath(this.contentRoot.value, reference.source)) : this.contentRoot;
	}

	/** What deciding and probing get. */
	get look(): StepLook {
		return { ...this.parts.ports, view: this.view };
	}

	/** What acting gets. `decided` are the secrets of the step's decision, by their names there. */
	context(
		step: string,
		acting: Omit<StepContext, "ports" | "view">,
		decided?: Readonly<Record<string, Secret>>,
	): StepContext {
		const ports = watchedPorts(this, this.parts.ports, step, decided);
		const run: Ports["run"] = {
			has: (tool) => ports.run.has(tool),
			run: (command, options) =>
				ports.run.run({ ...command, environment: { ...this.childEnvironment, ...command.environment } }, options),
			start: (command) => ports.run.start(command),
		};
		const isAlone = Object.keys(this.childEnvironment).length === 0;
		return { ...acting, ports: isAlone ? ports : { ...ports, run }, view: this.view };
	}

	/** Journals that a folder must outlive every wipe, and binds it. */
	async protect(path: WindowsPath): Promise<Result<void, Failure>> {
		const durable = await this.parts.ports.journalStore.durable(path);
		if (!durable.ok) return durable;
		const { volume, path: relative } = durable.value;
		const isKnown = this.journal.state.protectedPaths.some(
			(each) => each.volume === volume && foldCase(each.path) === foldCase(relative),
		);
		if (!isKnown) this.journal.append({ kind: "protected", path: durable.value });
		const kept = await this.#bindProtected(this.journal.state.protectedPaths);
		if (!kept.ok) return kept;
		this.#protected = kept.value;
		return ok(undefined);
	}

	/** Says something in the log. */
	say(text: string, level: "information" | "warning" | "error" = "information"): void {
		this.parts.emit({ kind: "message", level, text, component: "TSManager" });
	}
}
