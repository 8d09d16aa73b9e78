/** Numbers that are the same for the same seed (mulberry32): a case can be made again from its seed alone. */
export class Numbers {
	#state: number;

	constructor(seed: number) {
		this.#state = seed >>> 0;
	}

	/** From 0 up to, and without, the limit. */
	below(limit: number): number {
		this.#state = (this.#state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) % Math.max(1, limit);
	}

	pick<Item>(items: readonly Item[]): Item {
		const item = items[this.below(items.length)];
		if (item === undefined) throw new Error("there is nothing to pick from");
		return item;
	}
}

/** Texts that readers trip over: signs of their grammars, huge numbers, paths that lead out, names that Windows keeps for itself. */
const TOKENS = [
	..."{}[]()<>&%\"'`,:;=#*?!|\\/\n\t\0",
	"%%",
	"%Name%",
	"$" + "{x}",
	"..\\..\\..\\",
	"../../etc/passwd",
	"C:\\Windows\\..\\..\\x",
	"\\\\?\\C:\\x",
	"CON",
	"a:stream",
	"99999999999999999999",
	"-1",
	"1e309",
	"0x80070005",
	"\uFEFF",
	"\uD800",
	"\u202E",
	"<<: *a",
	"&a [*a,*a]",
	"!!js/function",
	"---\n",
	"<!DOCTYPE x [<!ENTITY a 'b'>]>",
	"&#x0;",
	"]]>",
	"__proto__",
	"constructor",
	"ÿþ",
];

const DEEP = [
	["[", "]"],
	["{a: ", "}"],
	["(", ")"],
	["<a>", "</a>"],
	["- ", ""],
	['{"all":[', "]}"],
] as const;

type Mutation = (bytes: Buffer, numbers: Numbers) => Buffer;

function splice(bytes: Buffer, at: number, drop: number, put: Uint8Array): Buffer {
	return Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + drop)]);
}

const MUTATIONS: readonly Mutation[] = [
	// Truncation, and a hole.
	(bytes, numbers) => bytes.subarray(0, numbers.below(bytes.length + 1)),
	(bytes, numbers) => splice(bytes, numbers.below(bytes.length), numbers.below(64), Buffer.alloc(0)),
	// Flipped bits and random bytes.
	(bytes, numbers) => {
		const copy = Buffer.from(bytes);
		for (let count = 1 + numbers.below(8); count > 0 && copy.length > 0; count--) {
			const at = numbers.below(copy.length);
			copy[at] = (copy[at] ?? 0) ^ (1 << numbers.below(8));
		}
		return copy;
	},
	(bytes, numbers) => {
		const noise = Buffer.from(Array.from({ length: 1 + numbers.below(16) }, () => numbers.below(256)));
		return splice(bytes, numbers.below(bytes.length + 1), noise.length, noise);
	},
	// Largest and smallest numbers where a length or an offset may stand.
	(bytes, numbers) => {
		const value = Buffer.alloc(8, numbers.pick([0x00, 0xff, 0x7f]));
		return splice(bytes, numbers.below(bytes.length + 1) & ~3, 8, value.subarray(0, numbers.pick([2, 4, 8])));
	},
	(bytes, numbers) => splice(bytes, numbers.below(bytes.length + 1), 0, Buffer.from(numbers.pick(TOKENS))),
	// Parts twice, a part many times, two parts exchanged.
	(bytes, numbers) => {
		const from = numbers.below(bytes.length);
		const part = bytes.subarray(from, from + 1 + numbers.below(256));
		const times = numbers.pick([1, 1, 1, 50, 500]);
		return splice(bytes, numbers.below(bytes.length + 1), 0, Buffer.concat(Array.from({ length: times }, () => part)));
	},
	// Nesting.
	(bytes, numbers) => {
		const [open, close] = numbers.pick(DEEP);
		const depth = numbers.pick([3, 70, 2000]);
		const at = numbers.below(bytes.length + 1);
		return splice(bytes, at, 0, Buffer.from(open.repeat(depth) + close.repeat(depth)));
	},
];

/** Largest case: a bomb is recognized by how it grows, not by filling the disk of whoever tests. */
const LARGEST = 2 * 1024 * 1024;

/** A seed with one to four things wrong. */
export function mutate(seed: Uint8Array, numbers: Numbers): Buffer {
	let bytes: Buffer = Buffer.from(seed);
	for (let count = 1 + numbers.below(4); count > 0; count--) bytes = numbers.pick(MUTATIONS)(bytes, numbers);
	return bytes.subarray(0, LARGEST);
}
