import type { TextRange } from "../../base/text-range.ts";
import type { ProblemList } from "../problem-list.ts";
import { depthLimit, type LocatedEntry, type LocatedValue } from "./located-value.ts";

/** Where reading stopped, and why. */
class JsonStop {
	readonly range: TextRange;
	readonly message: string;
	constructor(range: TextRange, message: string) {
		this.range = range;
		this.message = message;
	}
}

/**
 * Reads JSON (RFC 8259) with the place of every part. Numbers and booleans keep their letters: only a schema says what
 * they are. Undefined when it is not JSON; the first problem is then reported, since all later ones would only follow from it.
 */
export function readJson(text: string, problems: ProblemList): LocatedValue | undefined {
	const reader = new JsonReader(text, problems);
	try {
		return reader.readDocument();
	} catch (stop) {
		if (!(stop instanceof JsonStop)) throw stop;
		problems.error("json-syntax", stop.range, stop.message);
		return undefined;
	}
}

class JsonReader {
	readonly #text: string;
	readonly #problems: ProblemList;
	#offset = 0;
	readonly #blank = /[ \t\r\n]*/y;
	readonly #scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)\b/y;

	constructor(text: string, problems: ProblemList) {
		this.#text = text;
		this.#problems = problems;
		if (text.startsWith("\ufeff")) this.#offset = 1;
	}

	readDocument(): LocatedValue {
		const value = this.#value(0);
		this.#skipBlank();
		if (this.#offset < this.#text.length) this.#stop("expected the end of the file after the closing bracket");
		return value;
	}

	#value(depth: number): LocatedValue {
		if (depth > depthLimit) this.#stop(`is nested more than ${depthLimit} deep`);
		this.#skipBlank();
		const start = this.#offset;
		const character = this.#text[start];
		if (character === "{") return this.#mapping(depth);
		if (character === "[") return this.#list(depth);
		if (character === '"') return { kind: "text", text: this.#readString(), range: { start, end: this.#offset } };
		const scalar = this.#match(this.#scalar);
		if (scalar === undefined)
			return this.#stop("expected a value: a text in double quotes, a number, true, false, { or [");
		const range = { start, end: this.#offset };
		if (scalar === "null") this.#problems.error("null-value", range, "`null` is not a value here", "leave the key out");
		return { kind: "text", text: scalar, range };
	}

	#mapping(depth: number): LocatedValue {
		const start = this.#offset++;
		const entries: LocatedEntry[] = [];
		const keys = new Set<string>();
		while (!this.#ends("}", entries.length > 0)) {
			this.#skipBlank();
			const keyStart = this.#offset;
			if (this.#text[keyStart] !== '"') this.#stop("expected a key in double quotes");
			const key = this.#readString();
			const keyRange = { start: keyStart, end: this.#offset };
			this.#skipBlank();
			if (this.#text[this.#offset] !== ":") this.#stop("expected `:` after the key");
			this.#offset++;
			const value = this.#value(depth + 1);
			if (keys.has(key)) this.#problems.error("duplicate-key", keyRange, `the key \`${key}\` stands here twice`);
			else entries.push({ key, keyRange, value });
			keys.add(key);
		}
		return { kind: "mapping", entries, range: { start, end: this.#offset } };
	}

	#list(depth: number): LocatedValue {
		const start = this.#offset++;
		const items: LocatedValue[] = [];
		while (!this.#ends("]", items.length > 0)) items.push(this.#value(depth + 1));
		return { kind: "list", items, range: { start, end: this.#offset } };
	}

	/** Steps over the closing bracket, or over the comma that must stand before a further item. */
	#ends(bracket: "}" | "]", hasItems: boolean): boolean {
		this.#skipBlank();
		if (this.#text[this.#offset] === bracket) {
			this.#offset++;
			return true;
		}
		if (!hasItems) return false;
		if (this.#text[this.#offset] !== ",") this.#stop(`expected \`,\` or \`${bracket}\``);
		this.#offset++;
		this.#skipBlank();
		if (this.#text[this.#offset] === bracket) this.#stop("a comma stands before the closing bracket");
		return false;
	}

	#readString(): string {
		const quoted = this.#matchString();
		if (!quoted.includes("\\")) return quoted.slice(1, -1);
		return String(JSON.parse(quoted));
	}

	/** A regular expression with alternatives overflows its stack on very long texts, so the end is sought by hand. */
	#matchString(): string {
		const start = this.#offset;
		for (let index = start + 1; index < this.#text.length; index++) {
			const unit = this.#text.charCodeAt(index);
			if (unit === 34) {
				this.#offset = index + 1;
				return this.#text.slice(start, index + 1);
			}
			if (unit < 32)
				return this.#stopAt(index, "a line break or control character stands inside a text; write \\n or \\u0000");
			if (unit === 92) index += this.#escapeLength(index) - 1;
		}
		return this.#stopAt(start, "the closing double quote of this text is missing");
	}

	#escapeLength(index: number): number {
		const next = this.#text[index + 1] ?? "";
		if ('"\\/bfnrt'.includes(next) && next !== "") return 2;
		if (/^u[0-9a-fA-F]{4}$/.test(this.#text.slice(index + 1, index + 6))) return 6;
		return this.#stopAt(index, "`\\` begins no escape here; a single backslash is written `\\\\`");
	}

	#match(pattern: RegExp): string | undefined {
		pattern.lastIndex = this.#offset;
		const found = pattern.exec(this.#text)?.[0];
		if (found !== undefined) this.#offset += found.length;
		return found;
	}

	#skipBlank(): void {
		this.#match(this.#blank);
	}

	#stop(message: string): never {
		return this.#stopAt(this.#offset, message);
	}

	#stopAt(start: number, message: string): never {
		throw new JsonStop({ start, end: Math.min(start + 1, this.#text.length) }, message);
	}
}
