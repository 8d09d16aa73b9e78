import { arch } from "node:os";
import { done, fail, ok, type Result } from "../../../base/result.ts";
import { type Companion, startCompanion } from "../../spawn.ts";
import { ATTRIBUTE_SERVER, serverArguments } from "./attribute-server.ts";

/** What ntfs-3g shows as extended attributes (ntfs-3g(8), "extended attributes"). */
export type NtfsAttribute =
	| "system.ntfs_acl"
	| "system.ntfs_attrib_be"
	| "system.ntfs_reparse_data"
	| "system.ntfs_dos_name"
	| "ntfs.streams.list";

/** An error's number of Linux, or a sentence why nothing could be asked at all. */
export type MetadataProblem = { readonly errno: number } | { readonly message: string };

export type MetadataAnswer = Result<Buffer, MetadataProblem>;

/** No such attribute (errno(3)). */
export const ENODATA = 61;

/** Names that are asked for in one request: enough that the way there and back does not count. */
const NAMES_PER_REQUEST = 500;

/** Reads and sets what only NTFS keeps. Folders are paths of this computer, names those of files in them. */
export class NtfsMetadata {
	#companion: Companion | undefined;

	/** For each name the values of the attributes, in their order. */
	async get(
		folder: string,
		names: readonly string[],
		attributes: readonly NtfsAttribute[],
	): Promise<readonly (readonly MetadataAnswer[])[]> {
		const found: (readonly MetadataAnswer[])[] = [];
		for (let at = 0; at < names.length; at += NAMES_PER_REQUEST) {
			const asked = names.slice(at, at + NAMES_PER_REQUEST);
			const answers = await this.#ask(["get", folder, attributes.join(" "), ...asked]);
			for (const [index] of asked.entries()) {
				const from = index * attributes.length;
				found.push(attributes.map((_, each) => (answers.ok ? (answers.value[from + each] ?? MISSING) : answers)));
			}
		}
		return found;
	}

	async getOne(folder: string, name: string, attribute: NtfsAttribute): Promise<MetadataAnswer> {
		const [answers] = await this.get(folder, [name], [attribute]);
		return answers?.[0] ?? MISSING;
	}

	async set(
		folder: string,
		name: string,
		attribute: NtfsAttribute,
		value: Uint8Array,
	): Promise<Result<void, MetadataProblem>> {
		return this.#change(["set", folder, attribute, value, name]);
	}

	/** Sets the time of the last change, and no other of the four. Milliseconds since 1970. */
	async setModified(folder: string, name: string, milliseconds: number): Promise<Result<void, MetadataProblem>> {
		const bytes = Buffer.alloc(8);
		bytes.writeBigInt64BE(windowsTime(milliseconds));
		return this.#change(["time", folder, bytes, name]);
	}

	async #change(fields: readonly (string | Uint8Array)[]): Promise<Result<void, MetadataProblem>> {
		const answers = await this.#ask(fields);
		if (!answers.ok) return answers;
		const answer = answers.value[0] ?? MISSING;
		return answer.ok ? done : answer;
	}

	async #ask(
		fields: readonly (string | Uint8Array)[],
	): Promise<Result<readonly MetadataAnswer[], { readonly message: string }>> {
		const numbers = serverArguments(arch());
		if (numbers === undefined)
			return fail({ message: `extended attributes can't be asked for on a processor of the kind ${arch()}` });
		this.#companion ??= startCompanion("perl", ["-e", ATTRIBUTE_SERVER, ...numbers]);
		const answer = await this.#companion.ask(packed(fields));
		if (answer.ok) return ok(unpacked(answer.value).map(read));
		this.#companion = undefined;
		return fail({ message: `perl, which asks for extended attributes, ended: ${answer.error}` });
	}
}

const MISSING: MetadataAnswer = fail({ message: "perl, which asks for extended attributes, left an answer out" });

function read(field: Buffer): MetadataAnswer {
	return field[0] === 0x3d ? ok(field.subarray(1)) : fail({ errno: Number(field.toString("latin1", 1)) });
}

function packed(fields: readonly (string | Uint8Array)[]): Buffer {
	return Buffer.concat(
		fields.flatMap((field) => {
			const bytes = typeof field === "string" ? Buffer.from(field) : field;
			const length = Buffer.alloc(4);
			length.writeUInt32BE(bytes.length);
			return [length, bytes];
		}),
	);
}

function unpacked(bytes: Buffer): readonly Buffer[] {
	const fields: Buffer[] = [];
	for (let at = 0; at + 4 <= bytes.length; ) {
		const length = bytes.readUInt32BE(at);
		fields.push(bytes.subarray(at + 4, at + 4 + length));
		at += 4 + length;
	}
	return fields;
}

/** Steps of 100 nanoseconds since 1601, as Windows counts; parts of a millisecond are kept. */
function windowsTime(milliseconds: number): bigint {
	const whole = Math.floor(milliseconds);
	const EPOCH = 116_444_736_000_000_000n;
	return BigInt(whole) * 10_000n + BigInt(Math.round((milliseconds - whole) * 10_000)) + EPOCH;
}
