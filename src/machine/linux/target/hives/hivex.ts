import { fail, ok, type Result } from "../../../../base/result.ts";
import type { Failure } from "../../../../model/failure.ts";
import type { Answer } from "../../../../model/ports.ts";
import type { RawValue } from "../../../hive-values.ts";
import type { ToolEnd } from "../../../spawn.ts";
import { HIVEX_SCRIPT } from "./hivex-script.ts";

/** Starts a program with text on its standard input; the composition gives `askTool` of this computer. */
export type StartTool = (program: string, arguments_: readonly string[], input: string) => Promise<ToolEnd>;

/** A key as hivex tells it. */
export interface RawKey {
	readonly subkeys: readonly string[];
	/** By name as the hive spells it; the default value has the empty name. */
	readonly values: ReadonlyMap<string, RawValue>;
}

/** What to do to a hive, in order. Paths of keys have no leading backslash; keys that are missing are made by `make` and `set`. */
export type HiveEdit =
	| { readonly kind: "make"; readonly key: string }
	| { readonly kind: "set"; readonly key: string; readonly name: string; readonly value: RawValue }
	| { readonly kind: "unset"; readonly key: string; readonly name: string }
	| { readonly kind: "drop"; readonly key: string };

/** What to read: one key, or all keys below it too. */
export interface HiveQuestion {
	readonly key: string;
	readonly deep?: boolean;
}

/** Keys of a hive by path as asked; those that are missing are not in it. With `deep` also those below, by their path from the root. */
export async function readKeys(
	start: StartTool,
	file: string,
	questions: readonly HiveQuestion[],
): Answer<ReadonlyMap<string, RawKey>> {
	const orders = questions.map(({ key, deep }) => `${deep === true ? "tree" : "key"} ${hexOf(key)}`);
	const told = await ask(start, ["read", file], orders);
	return told.ok ? ok(parseKeys(told.value)) : told;
}

/** Changes a hive file that nobody else uses, and gives it owner, access list and attributes of its twin. */
export async function editKeys(start: StartTool, file: string, twin: string, edits: readonly HiveEdit[]): Answer<void> {
	const told = await ask(start, ["edit", file, twin], edits.map(orderOf));
	return told.ok ? ok(undefined) : told;
}

function orderOf(edit: HiveEdit): string {
	const head = `${edit.kind} ${hexOf(edit.key)}`;
	if (edit.kind === "make" || edit.kind === "drop") return head;
	if (edit.kind === "unset") return `${head} ${hexOf(edit.name)}`;
	return `${head} ${hexOf(edit.name)} ${edit.value.type} ${Buffer.from(edit.value.bytes).toString("hex")}`;
}

function hexOf(text: string): string {
	return Buffer.from(text, "utf8").toString("hex");
}

async function ask(
	start: StartTool,
	words: readonly string[],
	orders: readonly string[],
): Promise<Result<string, Failure>> {
	const end = await start("perl", ["-e", HIVEX_SCRIPT, ...words], orders.map((order) => `${order}\n`).join(""));
	if (end.kind === "ended" && end.exitCode === 0 && end.output.endsWith("done\n")) return ok(end.output);
	return fail(toolFailure(end));
}

/** Why hivex did not answer; the caller says on which hive. */
function toolFailure(end: ToolEnd): Failure {
	const known = { operation: "", operand: "hivex" };
	if (end.kind === "missing" || (end.kind === "ended" && end.exitCode === 4)) {
		const message =
			"hivex, which reads and writes registry hives, is not installed here: apt-get install libwin-hivex-perl";
		return { ...known, id: "not-supported-here", message };
	}
	if (end.kind !== "ended") {
		return { ...known, id: "hive-damaged", message: "hivex found no end of the hive, which must be damaged." };
	}
	const said = end.errors.trim().split("\n").at(-1) ?? "";
	const output = end.errors.trim() === "" ? {} : { output: end.errors.trim().split("\n").slice(-10) };
	if (/No space left/.test(said)) {
		return { ...known, id: "disk-full", message: "The volume of the hive is full.", ...output };
	}
	if (end.exitCode === 5)
		return { ...known, id: "access-denied", message: `The hive can't be written: ${said}.`, ...output };
	const reason = said === "" ? "hivex was ended before it answered" : said;
	return { ...known, id: "hive-damaged", message: `The hive can't be worked on: ${reason}.`, ...output };
}

/** What hivex told, by path. */
export function parseKeys(text: string): ReadonlyMap<string, RawKey> {
	const keys = new Map<string, RawKey>();
	let subkeys: string[] = [];
	let values = new Map<string, RawValue>();
	for (const line of text.split("\n")) {
		const [what, first = "", type = "", data = ""] = line.split(" ");
		if (what === "key") {
			subkeys = [];
			values = new Map();
			keys.set(textOf(first), { subkeys, values });
		} else if (what === "subkey") subkeys.push(textOf(first));
		else if (what === "value") values.set(textOf(first), { type: Number(type), bytes: Buffer.from(data, "hex") });
	}
	return keys;
}

function textOf(hex: string): string {
	return Buffer.from(hex, "hex").toString("utf8");
}
