import { fail, ok, type Result } from "../base/result.ts";
import type { ImageProblem } from "./image-problem.ts";
import type { ImageArchitecture, ImageVersion, WimImage } from "./wim-info.ts";
import { attributeOf, childOf, childrenOf, textOf, type XmlElement } from "./wim-xml.ts";

/** Names and descriptions of real images are far shorter; the rest of a longer one is dropped. */
const textLimit = 1_000;

/** PROCESSOR_ARCHITECTURE_* of the Windows SDK. */
const architectures: ReadonlyMap<string, ImageArchitecture> = new Map([
	["0", "x86"],
	["5", "arm"],
	["6", "ia64"],
	["9", "x64"],
	["12", "arm64"],
]);

/** Collects the first thing that is wrong, so that reading can stay a plain list of fields. */
class ElementReader {
	problem: ImageProblem | undefined;
	readonly #element: XmlElement;
	readonly #where: string;

	constructor(element: XmlElement, where: string) {
		this.#element = element;
		this.#where = where;
	}

	text(name: string): string | undefined {
		return textOf(childOf(this.#element, name))?.slice(0, textLimit);
	}

	child(name: string): ElementReader {
		return new ElementReader(childOf(this.#element, name), `${this.#where}/${name}`);
	}

	texts(name: string): readonly string[] {
		return childrenOf(this.#element, name).flatMap((child) => textOf(child) ?? []);
	}

	/** A whole number ≥ 0; `otherwise` stands for a missing one, without it a missing one is a problem. */
	count(name: string, otherwise?: number): number {
		const text = this.text(name);
		if (text === undefined && otherwise !== undefined) return otherwise;
		const value = text !== undefined && /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
		if (Number.isSafeInteger(value)) return value;
		this.problem ??= {
			kind: "xml-element",
			where: `${this.#where}/${name}`,
			value: text === undefined ? "missing" : JSON.stringify(text.slice(0, 80)),
			expected: "a whole number",
		};
		return 0;
	}

	/** A FILETIME in two halves of hexadecimal digits; undefined when it is missing or can't be a time. */
	time(name: string): string | undefined {
		const time = childOf(this.#element, name);
		const halves = ["HIGHPART", "LOWPART"].map((half) => textOf(childOf(time, half)) ?? "");
		if (!halves.every((half) => /^0x[0-9a-f]{1,8}$/i.test(half))) return undefined;
		const ticks = (BigInt(halves[0] ?? 0) << 32n) | BigInt(halves[1] ?? 0);
		// FILETIME counts 100 ns since 1601-01-01; Unix time starts 11,644,473,600 s later.
		const milliseconds = Number(ticks / 10_000n) - 11_644_473_600_000;
		return Math.abs(milliseconds) <= 8.64e15 ? new Date(milliseconds).toISOString() : undefined;
	}
}

/** Drops the fields that have no value, so that absent and undefined are the same thing. */
function present<Fields extends object>(fields: Fields): { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> } {
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
		[Name in keyof Fields]?: Exclude<Fields[Name], undefined>;
	};
}

function readVersion(windows: ElementReader): { version: ImageVersion | undefined; problem: ImageProblem | undefined } {
	const reader = windows.child("VERSION");
	if (reader.text("MAJOR") === undefined) return { version: undefined, problem: undefined };
	const version: ImageVersion = {
		major: reader.count("MAJOR"),
		minor: reader.count("MINOR", 0),
		build: reader.count("BUILD", 0),
		servicePackBuild: reader.count("SPBUILD", 0),
	};
	return { version, problem: reader.problem };
}

/** Reads one IMAGE element. */
export function readImage(element: XmlElement): Result<WimImage, ImageProblem> {
	const indexText = attributeOf(element, "INDEX") ?? "";
	const index = /^\d{1,6}$/.test(indexText) ? Number(indexText) : 0;
	if (index < 1) {
		const value = indexText === "" ? "missing" : JSON.stringify(indexText.slice(0, 80));
		return fail({ kind: "xml-element", where: "IMAGE/@INDEX", value, expected: "a whole number from 1" });
	}
	const reader = new ElementReader(element, `IMAGE[${index}]`);
	const windows = reader.child("WINDOWS");
	const languages = windows.child("LANGUAGES");
	const { version, problem } = readVersion(windows);
	const image: WimImage = {
		index,
		languages: languages.texts("LANGUAGE"),
		directoryCount: reader.count("DIRCOUNT", 0),
		fileCount: reader.count("FILECOUNT", 0),
		totalBytes: reader.count("TOTALBYTES"),
		// Images of old tools don't say it; then every name counts in full, which asks for too much room, never too little.
		hardLinkBytes: reader.count("HARDLINKBYTES", 0),
		...present({
			name: reader.text("NAME"),
			displayName: reader.text("DISPLAYNAME"),
			description: reader.text("DESCRIPTION"),
			edition: windows.text("EDITIONID"),
			installationType: windows.text("INSTALLATIONTYPE"),
			architecture: architectures.get(windows.text("ARCH") ?? ""),
			version,
			defaultLanguage: languages.text("DEFAULT"),
			createdAt: reader.time("CREATIONTIME"),
			modifiedAt: reader.time("LASTMODIFICATIONTIME"),
			windowsFolder: windows.text("SYSTEMROOT"),
		}),
	};
	const found = reader.problem ?? problem;
	return found === undefined ? ok(image) : fail(found);
}
