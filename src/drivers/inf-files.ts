import { asArchitecture, type DriverArchitecture } from "./decoration.ts";
import { catalogFor, type InfFile, type InfSourceFile } from "./inf-file.ts";
import { type InfDocument, linesOf } from "./inf-sections.ts";
import { optional } from "./inf-version.ts";

/** Sections whose entries say where source files are, by architecture. */
const PLATFORMS = ["", ".x86", ".ia64", ".amd64", ".arm", ".arm64"] as const;

/**
 * The files an INF says its package holds: those of SourceDisksFiles, with their folders, and those that a CopyFiles
 * directive names and SourceDisksFiles does not.
 */
export function readSourceFiles(document: InfDocument): readonly InfSourceFile[] {
	const files = new Map<string, InfSourceFile>();
	const listed = new Set<string>();
	for (const platform of PLATFORMS) {
		const architecture = asArchitecture(platform.slice(1));
		const folders = diskFolders(document, platform);
		for (const line of linesOf(document, `sourcedisksfiles${platform}`)) {
			const name = (line.key ?? line.values[0] ?? "").trim();
			if (name === "") continue;
			const disk = line.key === undefined ? "" : (line.values[0] ?? "").trim();
			const folder = joinFolders(folders.get(disk) ?? "", line.values[1] ?? "");
			listed.add(name.toLowerCase());
			files.set(`${platform}|${folder}|${name}`.toLowerCase(), {
				name,
				folder,
				...optional("architecture", architecture),
			});
		}
	}
	// With LayoutFile or Include the source of these files is another INF's business, and its folder is not known.
	for (const name of copiedFiles(document)) {
		if (!listed.has(name.toLowerCase())) files.set(`||${name}`.toLowerCase(), { name, folder: "" });
	}
	return [...files.values()];
}

/** Other INFs that `CopyINF` directives name. */
export function readCompanionInfs(document: InfDocument): readonly string[] {
	return [...directiveValues(document, "copyinf")];
}

/**
 * What an INF names for one architecture and its package lacks: source files, the catalogue, companion INFs.
 * `packageFiles` are paths below the INF's folder; slashes and case do not matter.
 */
export function missingFiles(
	inf: InfFile,
	packageFiles: readonly string[],
	architecture: DriverArchitecture,
): readonly string[] {
	const present = new Set(packageFiles.map((file) => file.replace(/\//g, "\\").toLowerCase()));
	const missing: string[] = [];
	for (const file of inf.sourceFiles) {
		if (file.architecture !== undefined && file.architecture !== architecture) continue;
		const path = joinFolders(file.folder, file.name);
		const folded = path.toLowerCase();
		// A compressed source has an underscore for its last letter: `driver.sy_`.
		if (!present.has(folded) && !present.has(`${folded.slice(0, -1)}_`)) missing.push(path);
	}
	const catalog = catalogFor(inf, architecture);
	for (const name of [...(catalog === undefined ? [] : [catalog]), ...inf.companionInfs]) {
		if (!present.has(name.toLowerCase())) missing.push(name);
	}
	return missing;
}

/** Folder of each source disk: the fourth value of SourceDisksNames. */
function diskFolders(document: InfDocument, platform: string): ReadonlyMap<string, string> {
	const folders = new Map<string, string>();
	for (const section of new Set(["sourcedisksnames", `sourcedisksnames${platform}`])) {
		for (const line of linesOf(document, section)) {
			if (line.key !== undefined) folders.set(line.key.trim(), line.values[3] ?? "");
		}
	}
	return folders;
}

function joinFolders(...parts: readonly string[]): string {
	return parts
		.flatMap((part) => part.split(/[\\/]/))
		.map((name) => name.trim())
		.filter((name) => name !== "" && name !== ".")
		.join("\\");
}

/** Source names of all CopyFiles directives: `@file`, or sections of `destination[,source]` entries. */
function copiedFiles(document: InfDocument): ReadonlySet<string> {
	const names = new Set<string>();
	for (const value of directiveValues(document, "copyfiles")) {
		if (value.startsWith("@")) names.add(value.slice(1).trim());
		else {
			for (const line of linesOf(document, value)) {
				const name = (line.values[1] ?? "").trim() || (line.values[0] ?? "").trim();
				if (name !== "" && line.key === undefined) names.add(name);
			}
		}
	}
	return names;
}

/** Values of a directive in any section, each once. */
function directiveValues(document: InfDocument, directive: string): ReadonlySet<string> {
	const values = new Set<string>();
	for (const [folded, section] of document.sections) {
		if (!section.entries.some((entry) => entry.key?.toLowerCase() === directive)) continue;
		for (const line of linesOf(document, folded)) {
			if (line.key?.toLowerCase() !== directive) continue;
			for (const value of line.values) if (value.trim() !== "") values.add(value.trim());
		}
	}
	return values;
}
