import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { done } from "../../../base/result.ts";
import type { Phase } from "../../../model/phase.ts";
import type { Power } from "../../../model/ports.ts";

/** What the engine asked of the machine. */
export type Leaving = Phase | "off";

/** The starts of a machine that Linux deploys: a restart into WinPE is a new start of the engine, not of this computer. */
export class Starts {
	readonly #path: string;
	readonly #hostBoot: string;
	#number: number;
	/** What was asked for in this start. */
	leaving: Leaving | undefined;

	/** `hostBoot` is the id of this computer's own start. */
	constructor(privateFolder: string, hostBoot: string) {
		this.#path = join(privateFolder, "starts.json");
		this.#hostBoot = hostBoot;
		this.#number = readNumber(this.#path);
	}

	/** Changes at every start of the machine. */
	get bootId(): string {
		return `${this.#hostBoot}-${this.#number}`;
	}

	/** The next engine on this disk finds the machine started anew. */
	next(): void {
		this.#number++;
		writeFileSync(this.#path, `${JSON.stringify({ number: this.#number })}\n`, { mode: 0o600 });
	}
}

function readNumber(path: string): number {
	try {
		const { number } = JSON.parse(readFileSync(path, "utf8")) as { number?: unknown };
		return Number.isSafeInteger(number) ? Number(number) : 1;
	} catch {
		return 1;
	}
}

/** Power of the machine: what the engine asks for is told to whoever started it, which restarts this computer only where that was permitted. */
export function targetPower(starts: Starts): Power {
	return {
		restart: async (into) => {
			starts.leaving = into;
			return done;
		},
		shutDown: async () => {
			starts.leaving = "off";
			return done;
		},
	};
}
