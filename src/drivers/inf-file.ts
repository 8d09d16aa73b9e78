import type { Decoration, DriverArchitecture } from "./decoration.ts";
import type { InfProblem } from "./inf-problem.ts";
import type { InfEncoding } from "./inf-text.ts";

/** A driver version, `w.x.y.z`, each part 0..65535; missing parts are 0. */
export type DriverVersion = readonly [number, number, number, number];

/** Date and version of a DriverVer directive. */
export interface DriverVer {
	/** ISO date, `2023-05-17`. */
	readonly date?: string;
	readonly version?: DriverVersion;
}

/** A CatalogFile entry of the Version section: the file that holds the signature. */
export interface CatalogFile {
	readonly file: string;
	/** The architecture of `CatalogFile.NTamd64`; absent when it holds for all. */
	readonly architecture?: DriverArchitecture;
}

/** An entry of the Manufacturer section: where its models are. */
export interface InfManufacturer {
	readonly name: string;
	/** Name of its Models section, without decoration. */
	readonly modelsSection: string;
	/** The systems it has Models sections for; a listed section may be empty, which excludes these systems. */
	readonly decorations: readonly Decoration[];
	/** Whether the Models section without a decoration exists. */
	readonly hasUndecorated: boolean;
}

/** An entry of a Models section: a device, and how it is installed. */
export interface InfModel {
	readonly description: string;
	/** Name of the manufacturer. */
	readonly manufacturer: string;
	/** Index of the manufacturer's entry in `InfFile.manufacturers`. */
	readonly manufacturerIndex: number;
	readonly installSection: string;
	/** The first id; absent when the entry has compatible ids alone. */
	readonly hardwareId?: string;
	readonly compatibleIds: readonly string[];
	/** Decoration of the Models section it stands in; absent when that has none. */
	readonly decoration?: Decoration;
	readonly line: number;
}

/** What is said in a DDInstall section, or its `.NT` and `.NTamd64` forms, that ranking needs. */
export interface InfInstall {
	/** Name of the section as written. */
	readonly section: string;
	/** `any` for the plain section, `nt` for `.NT`, else the architecture of `.NTamd64`. */
	readonly platform: "any" | "nt" | DriverArchitecture;
	/** 0..255, lower is better; absent means the default 255. */
	readonly featureScore?: number;
	/** Replaces the DriverVer of the Version section. */
	readonly driverVer?: DriverVer;
}

/** A file that an INF says its package holds. */
export interface InfSourceFile {
	readonly name: string;
	/** Folder below the INF's own, with backslashes; empty for that folder itself. */
	readonly folder: string;
	/** Set when it is listed for one architecture alone. */
	readonly architecture?: DriverArchitecture;
}

/** What an INF file says, as far as choosing and injecting drivers needs it. */
export interface InfFile {
	/** File name, `e1d68x64.inf`. */
	readonly name: string;
	readonly encoding: InfEncoding;
	readonly signature: string;
	readonly class?: string;
	/** Lower-case, with braces. */
	readonly classGuid?: string;
	readonly provider?: string;
	readonly catalogFiles: readonly CatalogFile[];
	readonly driverDate?: string;
	readonly driverVersion?: DriverVersion;
	/** Lower-case, with braces. Extension INFs add to a base driver and are ranked apart from it, each ExtensionId on its own. */
	readonly extensionId?: string;
	readonly manufacturers: readonly InfManufacturer[];
	readonly models: readonly InfModel[];
	/** DDInstall sections that models name, by their lower-case name without platform. */
	readonly installs: ReadonlyMap<string, readonly InfInstall[]>;
	readonly sourceFiles: readonly InfSourceFile[];
	/** Other INFs (CopyINF) that must stay in the same folder. */
	readonly companionInfs: readonly string[];
	/** Warnings: what was ignored or assumed. */
	readonly problems: readonly InfProblem[];
}

/** Class of INFs that extend a base driver. */
export const EXTENSION_CLASS = "{e2f84ce7-8efa-411c-aa69-97454ca4cb57}";

/** Whether an INF extends a base driver instead of being one. */
export function isExtension(inf: InfFile): boolean {
	return inf.classGuid === EXTENSION_CLASS || inf.class?.toLowerCase() === "extension";
}

/** The DDInstall section that an architecture uses: its own `.NTamd64`, else `.NT`, else the plain one. */
export function installFor(inf: InfFile, section: string, architecture: DriverArchitecture): InfInstall | undefined {
	const forms = inf.installs.get(section.toLowerCase()) ?? [];
	for (const platform of [architecture, "nt", "any"]) {
		const form = forms.find((install) => install.platform === platform);
		if (form !== undefined) return form;
	}
	return undefined;
}

/** The catalogue that signs the package for an architecture; undefined when it is unsigned there. */
export function catalogFor(inf: InfFile, architecture: DriverArchitecture): string | undefined {
	const own = inf.catalogFiles.find((catalog) => catalog.architecture === architecture);
	return (own ?? inf.catalogFiles.find((catalog) => catalog.architecture === undefined))?.file;
}
