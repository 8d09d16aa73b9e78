import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { SequenceFile } from "../../src/sequence/formats/native/reading.ts";
import { type FaredKind, faredKinds } from "../../src/sequence/formats/xml/fared-kinds.ts";
import { type CheckedXml, checkXmlSequence } from "../../src/sequence/formats/xml-sequence.ts";
import { decodeSource } from "../../src/sequence/source/decode-source.ts";

/** One file of a corpus of task sequences, checked. */
export interface FaredFile {
	readonly name: string;
	/** Undefined when its bytes are no text. */
	readonly checked?: CheckedXml;
	/** Why its bytes are no text. */
	readonly problem?: string;
	readonly milliseconds: number;
}

/** Checks every XML file of a folder of task sequences, in the order of their names. */
export function checkFolder(folder: string): readonly FaredFile[] {
	return readdirSync(folder)
		.filter((name) => name.toLowerCase().endsWith(".xml"))
		.sort()
		.map((name): FaredFile => {
			const started = performance.now();
			const text = decodeSource(readFileSync(join(folder, name)), name);
			if (!text.ok) return { name, problem: text.error[0]?.message ?? "it is no text", milliseconds: 0 };
			const checked = checkXmlSequence(text.value, name, standInShare(text.value));
			return { name, checked, milliseconds: performance.now() - started };
		});
}

/**
 * A published sequence comes without its deployment share. This one has an operating system and an application of every GUID that the sequence
 * names, and a package: what a step needs of its share is then there, as it is for whoever owns the sequence.
 */
function standInShare(text: string): (path: string) => SequenceFile | undefined {
	const names = [...new Set(text.match(/\{[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\}/g) ?? [])];
	const list = (root: string, each: (guid: string) => string) => ({
		text: `<${root}>${names.map(each).join("")}</${root}>`,
	});
	const files: Readonly<Record<string, SequenceFile>> = {
		"../OperatingSystems.xml": list(
			"oss",
			(guid) => `<os guid="${guid}"><ImageFile>.\\Operating Systems\\${guid}\\install.wim</ImageFile></os>`,
		),
		"../Applications.xml": list(
			"applications",
			(guid) => `<application guid="${guid}" enable="True"><CommandLine>setup.exe</CommandLine></application>`,
		),
		"../Packages.xml": { text: '<packages><package guid="{1}"/></packages>' },
	};
	return (path) => files[path] ?? { problem: "it is not there" };
}

/** How steps fare by kind over all files, the most frequent first; disabled ones count too. */
export function faredFiles(files: readonly FaredFile[]): readonly FaredKind[] {
	const kinds = faredKinds(files.flatMap(({ checked }) => checked?.fared ?? []));
	return [...kinds].sort((left, right) => right.count - left.count || (left.key < right.key ? -1 : 1));
}

/** How many of all steps run, run with a difference, or are done by the engine itself, in percent. */
export function rateOf(kinds: readonly FaredKind[]): number {
	const sum = (isCounted: (kind: FaredKind) => boolean) =>
		kinds.filter(isCounted).reduce((total, { count }) => total + count, 0);
	const all = sum(() => true);
	return all === 0 ? 0 : (100 * sum(({ verdict }) => !["left-out", "refused"].includes(verdict))) / all;
}
