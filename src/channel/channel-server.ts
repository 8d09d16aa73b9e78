import type { ChannelConnection, ConnectionListener } from "../model/channel.ts";
import { type Served, ServerSession } from "./server-session.ts";

/** Clients that may be connected at once. */
const MOST_CLIENTS = 16;

/** What a server is made of. */
export type ChannelServed = Omit<Served, "onEnd"> & {
	/** A new random nonce: 64 hexadecimal digits. */
	readonly nonce: () => string;
};

/** All clients of one run. It knows no socket and no timer: whoever has them hands connections in and calls `sweep`. */
export class ChannelServer {
	readonly #served: ChannelServed;
	readonly #sessions = new Set<ServerSession>();
	#isClosed = false;

	constructor(served: ChannelServed) {
		this.#served = served;
	}

	/** Takes a new connection; answers who listens to it, or undefined when it was closed at once. */
	accept(connection: ChannelConnection): ConnectionListener | undefined {
		if (this.#isClosed || this.#sessions.size >= MOST_CLIENTS) {
			const message = this.#isClosed ? "the engine stops here" : `${MOST_CLIENTS} programs are connected already`;
			connection.send(`${JSON.stringify({ problem: { kind: "busy", message } })}\n`);
			connection.close();
			return undefined;
		}
		const onEnd = () => this.#sessions.delete(session);
		const session: ServerSession = new ServerSession({ ...this.#served, onEnd }, connection, this.#served.nonce());
		this.#sessions.add(session);
		return session;
	}

	/** Sends away clients that do not prove themselves or ask nothing; to be called about once a second. */
	sweep(): void {
		for (const session of this.#sessions) session.sweep();
	}

	/** Takes no client any more, answers what was asked, and ends. */
	async close(): Promise<void> {
		this.#isClosed = true;
		await Promise.all([...this.#sessions].map((session) => session.finish()));
	}
}
