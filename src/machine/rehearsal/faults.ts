import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Ports } from "../../model/ports.ts";
import type { RehearsalMachine } from "./index.ts";
import { outsideFolder, writePower } from "./machine-state.ts";

/** When the power goes. */
export interface CutPoint {
	/** `record`: when this journal record was written and not yet flushed; `flush`: at this flush, counted over the whole rehearsal. */
	readonly at: "record" | "flush";
	readonly number: number;
	/** Decides what of the unflushed changes is lost, kept or torn. */
	readonly seed: number;
}

/** Ends the engine's process at once, as a power cut does. */
export type Die = () => void;

interface FaultState {
	fired: boolean;
	flushes: number;
}

class ArmedCut {
	readonly #machine: RehearsalMachine;
	readonly #machineFolder: string;
	readonly #cut: CutPoint;
	readonly #die: Die;
	readonly #file: string;
	readonly #state: FaultState;

	constructor(machine: RehearsalMachine, machineFolder: string, cut: CutPoint, die: Die) {
		this.#machine = machine;
		this.#machineFolder = machineFolder;
		this.#cut = cut;
		this.#die = die;
		this.#file = join(outsideFolder(machineFolder), "fault.json");
		this.#state = existsSync(this.#file) ? JSON.parse(readFileSync(this.#file, "utf8")) : { fired: false, flushes: 0 };
	}

	#remember(): void {
		mkdirSync(outsideFolder(this.#machineFolder), { recursive: true });
		writeFileSync(this.#file, JSON.stringify(this.#state));
	}

	async fire(): Promise<void> {
		this.#state.fired = true;
		this.#remember();
		await this.#machine.storage.cut(this.#cut.seed);
		writePower(this.#machineFolder, { kind: "cut", bootId: this.#machine.session.bootId });
		this.#die();
	}

	/** Counts a flush; the power goes before it has made anything last. */
	async flush(): Promise<void> {
		if (this.#state.fired) return;
		this.#state.flushes++;
		this.#remember();
		if (this.#state.flushes === this.#cut.number) await this.fire();
	}

	async appended(bytes: Uint8Array): Promise<void> {
		if (this.#state.fired) return;
		const numbers = [
			...new TextDecoder().decode(bytes).matchAll(/^\{"checksum":"[0-9a-f]{8}","length":\d+,"sequence":(\d+),/gm),
		];
		if (numbers.some((match) => Number(match[1]) >= this.#cut.number)) await this.fire();
	}
}

/** The machine's ports with a power cut armed; the storage must have been opened with its write cache on. It fires once in a rehearsal. */
export function armCut(machine: RehearsalMachine, machineFolder: string, cut: CutPoint, die: Die): Ports {
	const armed = new ArmedCut(machine, machineFolder, cut, die);
	if (cut.at === "flush") {
		machine.storage.onBarrier(({ when }) => (when === "before" ? armed.flush() : undefined));
		return machine.ports;
	}
	const { journalStore } = machine.ports;
	return {
		...machine.ports,
		journalStore: {
			...journalStore,
			append: async (place, bytes) => {
				const appended = await journalStore.append(place, bytes);
				await armed.appended(bytes);
				return appended;
			},
		},
	};
}
