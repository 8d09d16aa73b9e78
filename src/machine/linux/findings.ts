import type { InventoryGap } from "../../model/inventory.ts";
import type { LinuxRoot, ReadProblem } from "./root.ts";

const REASONS: Readonly<Record<ReadProblem, string>> = {
	missing: "the kernel does not offer it",
	denied: "permission denied",
	unreadable: "it can't be read",
};

/** Collects which provider told what, and what none could tell. */
export class Findings {
	readonly #sources = new Map<string, string>();
	readonly #gaps = new Map<string, InventoryGap>();

	/** Notes who told a part or value. */
	from(what: string, provider: string): void {
		this.#sources.set(what, provider);
	}

	/** Notes that something is not known. Where only a permission is missing, how to get it. */
	gap(what: string, problem: ReadProblem, path: string): void {
		const remedy = problem === "denied" ? { remedy: "start it as root: sudo steppe facts" } : {};
		this.#gaps.set(what, { what, why: `${REASONS[problem]}: ${path}`, ...remedy });
	}

	get sources(): Readonly<Record<string, string>> {
		return Object.fromEntries(this.#sources);
	}

	get gaps(): readonly InventoryGap[] {
		return [...this.#gaps.values()];
	}
}

/** What the readers of an inventory share. */
export interface LinuxReading {
	readonly root: LinuxRoot;
	readonly findings: Findings;
}
