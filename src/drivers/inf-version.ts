import { asArchitecture } from "./decoration.ts";
import type { CatalogFile, DriverVer, DriverVersion } from "./inf-file.ts";
import type { ProblemList } from "./inf-problem.ts";
import { findLine, type InfDocument, type InfLine, linesOf } from "./inf-sections.ts";

/** What the Version section says. */
export interface InfVersion {
	readonly signature: string;
	readonly class?: string;
	readonly classGuid?: string;
	readonly provider?: string;
	readonly catalogFiles: readonly CatalogFile[];
	readonly extensionId?: string;
	readonly driverVer: DriverVer;
}

const SIGNATURES: readonly string[] = ["$windows nt$", "$chicago$", "$windows 95$"];
const GUID = /^\{[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\}$/;

/** Reads the Version section. Undefined, with an error in `problems`, when its signature does not make the file an INF. */
export function readVersion(document: InfDocument, problems: ProblemList): InfVersion | undefined {
	const section = document.sections.get("version");
	if (section === undefined) {
		problems.fail(1, "there is no [Version] section, so this is no INF file");
		return undefined;
	}
	const signature = textOf(document, "Signature")?.text;
	if (signature === undefined || !SIGNATURES.includes(signature.toLowerCase())) {
		const found = signature === undefined ? "has no Signature" : `has the signature \`${signature}\``;
		problems.fail(section.line, `[Version] ${found}; an INF file has \`$Windows NT$\` or \`$Chicago$\``);
		return undefined;
	}
	const driverVer = findLine(document, "version", "DriverVer");
	return {
		signature,
		...optional("class", textOf(document, "Class")?.text),
		...optional("classGuid", guidOf(document, "ClassGuid", problems)),
		...optional("provider", textOf(document, "Provider")?.text),
		...optional("extensionId", guidOf(document, "ExtensionId", problems)),
		catalogFiles: catalogFiles(document, problems),
		driverVer: driverVer === undefined ? {} : parseDriverVer(driverVer, problems),
	};
}

/** Reads `DriverVer = mm/dd/yyyy[,w[.x[.y[.z]]]]`: the month is first in every language. What is wrong is left out and reported. */
export function parseDriverVer(line: InfLine, problems: ProblemList): DriverVer {
	const [dateText = "", versionText = ""] = line.values;
	const date = parseDate(dateText);
	const version = parseVersion(versionText);
	if (date === undefined)
		problems.warn(line.line, `\`${dateText}\` is no driver date (month/day/year); none is assumed`);
	if (version === undefined && versionText.trim() !== "") {
		problems.warn(line.line, `\`${versionText}\` is no driver version (w.x.y.z, each 0 to 65535); none is assumed`);
	}
	return { ...optional("date", date), ...optional("version", version) };
}

function parseDate(text: string): string | undefined {
	const match = /^\s*(\d{1,2})[/-](\d{1,2})[/-](\d{4})\s*$/.exec(text);
	if (match === null) return undefined;
	const [month, day, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
	const date = new Date(Date.UTC(year, month - 1, day));
	if (year < 1601 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
	return date.toISOString().slice(0, 10);
}

function parseVersion(text: string): DriverVersion | undefined {
	if (!/^\s*\d{1,9}(\.\d{1,9}){0,3}\s*$/.test(text)) return undefined;
	const parts = text.trim().split(".").map(Number);
	if (parts.some((part) => part > 65_535)) return undefined;
	return [parts[0] ?? 0, parts[1] ?? 0, parts[2] ?? 0, parts[3] ?? 0];
}

function textOf(document: InfDocument, key: string): { readonly text: string; readonly line: number } | undefined {
	const line = findLine(document, "version", key);
	const text = line?.values[0]?.trim() ?? "";
	return line === undefined || text === "" ? undefined : { text, line: line.line };
}

function guidOf(document: InfDocument, key: string, problems: ProblemList): string | undefined {
	const found = textOf(document, key);
	if (found === undefined) return undefined;
	const guid = found.text.toLowerCase();
	if (GUID.test(guid)) return guid;
	problems.warn(found.line, `${key} \`${found.text}\` is no GUID`);
	return undefined;
}

function catalogFiles(document: InfDocument, problems: ProblemList): readonly CatalogFile[] {
	const files: CatalogFile[] = [];
	for (const line of linesOf(document, "version")) {
		const match = /^catalogfile(?:\.nt(.*))?$/i.exec(line.key ?? "");
		const file = line.values[0]?.trim() ?? "";
		if (match === null || file === "") continue;
		const platform = match[1] ?? "";
		const architecture = asArchitecture(platform);
		if (platform !== "" && architecture === undefined) {
			problems.warn(line.line, `\`${line.key}\` names no known architecture`);
		} else files.push({ file, ...optional("architecture", architecture) });
	}
	return files;
}

/** A property that is left out when it has no value. */
export function optional<Key extends string, Value>(key: Key, value: Value | undefined): { [Name in Key]?: Value } {
	return value === undefined ? {} : ({ [key]: value } as { [Name in Key]?: Value });
}
