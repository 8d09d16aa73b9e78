import { chooseDecoration, type DriverTarget, whyNotApplicable } from "./decoration.ts";
import type { InfFile, InfModel } from "./inf-file.ts";

/** An INF and the driver package it belongs to: the INF's folder, which is always injected as a whole. */
export interface PackagedInf {
	readonly packagePath: string;
	readonly inf: InfFile;
	/** Files that the INF names and its folder lacks; a package that is not complete is never chosen. */
	readonly missingFiles: readonly string[];
}

/** A model that names a device id. */
export interface CatalogueEntry {
	readonly packaged: PackagedInf;
	readonly model: InfModel;
}

/** Driver packages, indexed by the device ids that their INFs name. INFs are added one by one; nothing is read from disk. */
export class Catalogue {
	/** One entry or several by folded id: most ids have one, and an array for each would double the memory. */
	readonly #entries = new Map<string, CatalogueEntry | CatalogueEntry[]>();
	#size = 0;

	/** Number of INFs. */
	get size(): number {
		return this.#size;
	}

	/** Adds an INF of the package at a path (the folder the INF is in). */
	add(inf: InfFile, packagePath: string, missingFiles: readonly string[] = []): void {
		const packaged: PackagedInf = { packagePath, inf, missingFiles };
		this.#size++;
		for (const model of inf.models) {
			const entry: CatalogueEntry = { packaged, model };
			const ids = model.hardwareId === undefined ? model.compatibleIds : [model.hardwareId, ...model.compatibleIds];
			for (const id of ids) this.#index(foldId(id), entry);
		}
	}

	/** The models that name an id, whatever system they are for, in the order they were added. */
	find(id: string): readonly CatalogueEntry[] {
		const found = this.#entries.get(foldId(id));
		if (found === undefined) return [];
		return Array.isArray(found) ? found : [found];
	}

	#index(id: string, entry: CatalogueEntry): void {
		const found = this.#entries.get(id);
		if (found === undefined) this.#entries.set(id, entry);
		else if (Array.isArray(found)) found.push(entry);
		else this.#entries.set(id, [found, entry]);
	}
}

/** Device ids are compared without case. */
export function foldId(id: string): string {
	return id.toLowerCase();
}

/** Why a model does not count on a system, in words that follow the INF's name; undefined when it does. */
export function whyNotForTarget({ packaged, model }: CatalogueEntry, target: DriverTarget): string | undefined {
	const manufacturer = packaged.inf.manufacturers[model.manufacturerIndex];
	if (manufacturer === undefined) return "has no such manufacturer";
	const section = [manufacturer.modelsSection, model.decoration?.text].filter((part) => part !== undefined).join(".");
	const reason = whyNotApplicable(model.decoration, target);
	if (reason !== undefined) return `[${section}] ${reason}`;
	const choice = chooseDecoration(manufacturer.decorations, manufacturer.hasUndecorated, target);
	if (choice?.decoration?.text.toLowerCase() === model.decoration?.text.toLowerCase()) return undefined;
	return `[${section}] gives way to [${manufacturer.modelsSection}.${choice?.decoration?.text}], which is closer to the system`;
}
