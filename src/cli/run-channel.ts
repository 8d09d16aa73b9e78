import { ChannelServer } from "../channel/channel-server.ts";
import type { Clock } from "../model/clock.ts";
import type { LiveRun } from "../model/live-run.ts";
import type { Channels, Listening, OpenedMachine } from "./services.ts";

/** Name of the variable that tells programs of a step where the running engine announces itself. */
export const CHANNEL_VARIABLE = "STEPPE_CHANNEL";
/** Milliseconds between two looks for clients that do nothing. */
const SWEEP_INTERVAL = 1000;

/** What a run's channel is made of. */
export interface RunChannelParts {
	readonly machine: Pick<OpenedMachine, "listen">;
	readonly channels: Pick<Channels, "nonce">;
	readonly clock: Pick<Clock, "now">;
	readonly log: (text: string) => void;
}

/** The channel of the run in this process: open while its steps run. A channel that can't be opened never stops the run. */
export class RunChannel {
	readonly #parts: RunChannelParts;
	#open:
		| { readonly server: ChannelServer; readonly listening: Listening; readonly sweeper: NodeJS.Timeout }
		| undefined;

	constructor(parts: RunChannelParts) {
		this.#parts = parts;
	}

	/** Opens the channel for a run, or with undefined closes it; answers what children are told. */
	async connect(run: LiveRun | undefined): Promise<Readonly<Record<string, string>>> {
		await this.#close();
		if (run === undefined) return {};
		const { machine, channels, clock, log } = this.#parts;
		let server: ChannelServer | undefined;
		const { runId, sequenceName } = run;
		const listening = await machine.listen({
			...{ runId, sequenceName },
			serve: (token) => {
				const made = new ChannelServer({ run, token, now: () => clock.now(), nonce: () => channels.nonce(), log });
				server = made;
				return (connection) => made.accept(connection);
			},
		});
		if (!listening.ok || server === undefined) {
			if (!listening.ok) log(`Scripts can't reach this run: ${listening.error.message}`);
			return {};
		}
		const opened = server;
		const sweeper = setInterval(() => opened.sweep(), SWEEP_INTERVAL);
		sweeper.unref();
		this.#open = { server, listening: listening.value, sweeper };
		return { [CHANNEL_VARIABLE]: listening.value.announcement.folder };
	}

	async #close(): Promise<void> {
		const open = this.#open;
		this.#open = undefined;
		if (open === undefined) return;
		clearInterval(open.sweeper);
		await open.server.close();
		open.listening.close();
	}
}
