/** An entry of an image as 7-Zip lists it; `path` is relative to the image's root, with slashes. */
export interface ListedEntry {
	readonly path: string;
	readonly isFolder: boolean;
	/** In bytes; of a reparse point, the size of its data. */
	readonly size: number;
	/** Forty hexadecimal digits; empty for empty files and folders. */
	readonly sha1: string;
	/** The same for all names of a hard-linked file; empty for others. */
	readonly linkGroup: string;
	readonly isStream: boolean;
	readonly isReparsePoint: boolean;
	/** Where a symbolic link points to; empty when it is none. */
	readonly linkTarget: string;
}

function toEntry(fields: ReadonlyMap<string, string>, prefix: string): ListedEntry | undefined {
	const fullPath = fields.get("Path");
	if (fullPath === undefined || (prefix !== "" && !fullPath.startsWith(prefix))) return undefined;
	const size = Number(fields.get("Size") ?? "");
	// The letter L among the attributes of Windows is FILE_ATTRIBUTE_REPARSE_POINT.
	const attributes = (fields.get("Attributes") ?? "").split(" ")[0] ?? "";
	return {
		path: fullPath.slice(prefix.length),
		isFolder: fields.get("Folder") === "+",
		size: Number.isSafeInteger(size) ? size : 0,
		sha1: (fields.get("SHA-1") ?? "").toLowerCase(),
		linkGroup: fields.get("iNode") ?? "",
		isStream: fields.get("Alternate Stream") === "+",
		isReparsePoint: attributes.includes("L"),
		linkTarget: targetOf(fields.get("Link") ?? ""),
	};
}

/** 7-Zip shows a junction as `Junction: \\?\C:\Users : C:\Users`: its two names. */
function targetOf(shown: string): string {
	return /^Junction: (?:\\\\\?\\)?(.+?)(?: : .*)?$/.exec(shown)?.[1] ?? shown;
}

/**
 * Takes the lines of `7z l -slt -sns` one by one; entries begin after the line of dashes.
 * `prefix` is the folder `2/` in which 7-Zip shows the images of a file that has several, otherwise empty.
 */
export class WimListing {
	readonly entries: ListedEntry[] = [];
	readonly #prefix: string;
	#fields: Map<string, string> | undefined;

	constructor(prefix: string) {
		this.#prefix = prefix;
	}

	addLine(line: string): void {
		if (this.#fields === undefined) {
			if (/^-{10}$/.test(line)) this.#fields = new Map();
			return;
		}
		if (line === "") {
			this.end();
			return;
		}
		const cut = line.indexOf(" = ");
		if (cut > 0) this.#fields.set(line.slice(0, cut), line.slice(cut + 3));
	}

	/** Completes the last entry. */
	end(): void {
		if (this.#fields === undefined || this.#fields.size === 0) return;
		const entry = toEntry(this.#fields, this.#prefix);
		if (entry !== undefined) this.entries.push(entry);
		this.#fields = new Map();
	}
}
