import { type Decoration, parseDecoration } from "./decoration.ts";
import type { InfInstall, InfManufacturer, InfModel } from "./inf-file.ts";
import type { ProblemList } from "./inf-problem.ts";
import { findLine, type InfDocument, type InfLine, linesOf } from "./inf-sections.ts";
import { optional, parseDriverVer } from "./inf-version.ts";

const INSTALL_PLATFORMS = ["any", "nt", "x86", "ia64", "amd64", "arm", "arm64"] as const;

/** Most models read of one file, those of a section that several manufacturers share counted each time. The largest known has 11,000. */
const MOST_MODELS = 500_000;

/** Reads the Manufacturer section: `name = models-section[, decoration …]`, or a bare name that is the section's too. */
export function readManufacturers(document: InfDocument, problems: ProblemList): readonly InfManufacturer[] {
	const manufacturers: InfManufacturer[] = [];
	for (const line of linesOf(document, "manufacturer")) {
		const modelsSection = line.values[0]?.trim() || line.key?.trim() || "";
		if (modelsSection === "") {
			problems.warn(line.line, "a manufacturer names no Models section");
			continue;
		}
		const name = line.key ?? modelsSection;
		const hasUndecorated = document.sections.has(modelsSection.toLowerCase());
		const decorations = readDecorations(line, problems);
		reportMissing(document, modelsSection, decorations, hasUndecorated, line.line, problems);
		manufacturers.push({ name, modelsSection, decorations, hasUndecorated });
	}
	return manufacturers;
}

function readDecorations(line: InfLine, problems: ProblemList): readonly Decoration[] {
	const decorations = new Map<string, Decoration>();
	for (const text of line.values.slice(1)) {
		if (text.trim() === "") continue;
		const decoration = parseDecoration(text);
		if (decoration.ok) decorations.set(decoration.value.text.toLowerCase(), decoration.value);
		else problems.warn(line.line, `the decoration is ignored: ${decoration.error}`);
	}
	return [...decorations.values()];
}

function reportMissing(
	document: InfDocument,
	modelsSection: string,
	decorations: readonly Decoration[],
	hasUndecorated: boolean,
	line: number,
	problems: ProblemList,
): void {
	for (const { text } of decorations) {
		if (document.sections.has(`${modelsSection}.${text}`.toLowerCase())) continue;
		problems.warn(line, `there is no section [${modelsSection}.${text}]; the systems it is for are excluded`);
	}
	if (decorations.length === 0 && !hasUndecorated) {
		problems.warn(line, `there is no section [${modelsSection}]`);
	}
}

/** Reads the Models sections of all manufacturers, in the order of the file. */
export function readModels(
	document: InfDocument,
	manufacturers: readonly InfManufacturer[],
	problems: ProblemList,
): readonly InfModel[] {
	const models: InfModel[] = [];
	let count = 0;
	for (const [index, manufacturer] of manufacturers.entries()) {
		for (const decoration of [undefined, ...manufacturer.decorations]) {
			const suffix = decoration === undefined ? "" : `.${decoration.text}`;
			for (const line of linesOf(document, manufacturer.modelsSection + suffix)) {
				if (++count > MOST_MODELS) {
					problems.fail(line.line, `the file has more than ${MOST_MODELS} models`);
					return models;
				}
				const model = readModel(line, manufacturer.name, index, decoration);
				if (model === undefined) problems.warn(line.line, "a model names no install section or no id and is ignored");
				else models.push(model);
			}
		}
	}
	return models;
}

function readModel(
	line: InfLine,
	manufacturer: string,
	manufacturerIndex: number,
	decoration: Decoration | undefined,
): InfModel | undefined {
	const [install = "", first = "", ...rest] = line.values.map((value) => value.trim());
	const compatibleIds = rest.filter((id) => id !== "");
	if (install === "" || line.key === undefined || (first === "" && compatibleIds.length === 0)) return undefined;
	return {
		description: line.key,
		manufacturer,
		manufacturerIndex,
		installSection: install,
		...optional("hardwareId", first === "" ? undefined : first),
		compatibleIds,
		...optional("decoration", decoration),
		line: line.line,
	};
}

/** Reads FeatureScore and DriverVer of every DDInstall section that a model names, in each of its platform forms. */
export function readInstalls(
	document: InfDocument,
	models: readonly InfModel[],
	problems: ProblemList,
): ReadonlyMap<string, readonly InfInstall[]> {
	const installs = new Map<string, readonly InfInstall[]>();
	for (const model of models) {
		const folded = model.installSection.toLowerCase();
		if (installs.has(folded)) continue;
		const forms: InfInstall[] = [];
		for (const platform of INSTALL_PLATFORMS) {
			const suffix = platform === "any" ? "" : platform === "nt" ? ".nt" : `.nt${platform}`;
			const section = document.sections.get(folded + suffix);
			if (section !== undefined) forms.push(readInstall(document, section.name, platform, problems));
		}
		if (forms.length === 0) problems.warn(model.line, `there is no section [${model.installSection}] to install it`);
		installs.set(folded, forms);
	}
	return installs;
}

function readInstall(
	document: InfDocument,
	section: string,
	platform: InfInstall["platform"],
	problems: ProblemList,
): InfInstall {
	const driverVer = findLine(document, section, "DriverVer");
	return {
		section,
		platform,
		...optional("featureScore", readFeatureScore(findLine(document, section, "FeatureScore"), problems)),
		...optional("driverVer", driverVer === undefined ? undefined : parseDriverVer(driverVer, problems)),
	};
}

/** One byte in hexadecimal, with or without `0x` (Microsoft's own example even writes `xFD`). */
function readFeatureScore(line: InfLine | undefined, problems: ProblemList): number | undefined {
	if (line === undefined) return undefined;
	const match = /^\s*(?:0?x)?([0-9a-f]{1,2})\s*$/i.exec(line.values[0] ?? "");
	if (match !== null) return Number.parseInt(match[1] ?? "", 16);
	problems.warn(line.line, `FeatureScore \`${line.values[0] ?? ""}\` is no hexadecimal byte; 0xFF is assumed`);
	return undefined;
}
