import { unreachable } from "../base/result.ts";
import type { ChannelConnection, ConnectionListener } from "../model/channel.ts";
import type { LiveRun } from "../model/live-run.ts";
import { LineBuffer } from "./line-buffer.ts";
import { proofOf, sameProof } from "./proof.ts";
import {
	type ChannelAnswer,
	type ChannelProblem,
	type ChannelRequest,
	LONGEST_REQUEST,
	PROTOCOL_VERSION,
	readClientProof,
	readRequest,
	type ServerLine,
} from "./protocol.ts";

/** Milliseconds in which a client must have proven that it knows the token. */
const PROOF_TIME = 5_000;
/** Milliseconds after which a client that asks nothing is sent away. */
const IDLE_TIME = 60_000;
/** Requests that may wait at once, and bytes that a client may leave untaken: who sends or reads slower is sent away. */
const MOST_WAITING = 16;
const MOST_UNTAKEN = 32 * 1024 * 1024;

/** What a session serves. */
export interface Served {
	readonly run: LiveRun;
	readonly token: Uint8Array;
	readonly now: () => number;
	/** Says in the log who was refused and why. */
	readonly log: (text: string) => void;
	/** Called once when the session has ended. */
	readonly onEnd: () => void;
}

/** One client: proves itself first, then its requests are answered one after the other. Whatever it sends, the run goes on. */
export class ServerSession implements ConnectionListener {
	readonly #served: Served;
	readonly #connection: ChannelConnection;
	readonly #nonce: string;
	readonly #lines = new LineBuffer(LONGEST_REQUEST);
	#isProven = false;
	#isOver = false;
	/** What comes now is not done any more: the engine only waits for what was asked before. */
	#isEnding = false;
	#waiting = 0;
	#lastRequest: Promise<void> = Promise.resolve();
	#lastHeard: number;

	constructor(served: Served, connection: ChannelConnection, nonce: string) {
		this.#served = served;
		this.#connection = connection;
		this.#nonce = nonce;
		this.#lastHeard = served.now();
		const greeting = { steppe: PROTOCOL_VERSION, run: served.run.runId, nonce };
		connection.send(`${JSON.stringify(greeting)}\n`);
	}

	receive(bytes: Uint8Array): void {
		if (this.#isOver) return;
		const { lines, problem } = this.#lines.take(bytes);
		for (const line of lines) if (!this.#isOver) this.#line(line);
		if (problem !== undefined) this.#sendAway({ kind: "invalid", message: problem });
	}

	closed(): void {
		this.#end();
	}

	/** Sends away who has not proven itself in time, or asks nothing any more. */
	sweep(): void {
		const silence = this.#served.now() - this.#lastHeard;
		if (this.#waiting > 0) return;
		if (!this.#isProven && silence > PROOF_TIME) this.#sendAway({ kind: "refused", message: "no proof came in time" });
		else if (silence > IDLE_TIME) this.#sendAway({ kind: "gone", message: "nothing was asked for a minute" });
	}

	/** Ends the session when what was asked is answered. */
	async finish(): Promise<void> {
		this.#isEnding = true;
		await this.#lastRequest;
		this.#sendAway({ kind: "gone", message: "the engine stops here" });
	}

	#line(line: string): void {
		if (!this.#isProven) {
			this.#prove(line);
			return;
		}
		this.#lastHeard = this.#served.now();
		const request = readRequest(line);
		if (!request.ok) {
			const { id, message } = request.error;
			this.#send({ ...(id === undefined ? {} : { id }), problem: { kind: "invalid", message } });
			return;
		}
		if (this.#isEnding) {
			this.#send({ id: request.value.id, problem: { kind: "gone", message: "the engine stops here" } });
			return;
		}
		if (this.#waiting >= MOST_WAITING) {
			this.#sendAway({ kind: "busy", message: `more than ${MOST_WAITING} requests wait` });
			return;
		}
		this.#waiting++;
		this.#lastRequest = this.#lastRequest.then(() => this.#answer(request.value));
	}

	#prove(line: string): void {
		const { run, token, log } = this.#served;
		const proof = readClientProof(line);
		if (!proof.ok) {
			this.#sendAway({ kind: "invalid", message: proof.error });
			return;
		}
		const handshake = { runId: run.runId, serverNonce: this.#nonce, clientNonce: proof.value.nonce };
		if (!sameProof(proofOf("client", token, handshake), proof.value.proof)) {
			log(
				"A process of this machine that does not know the token of the run wanted to see its variables; it was refused.",
			);
			this.#sendAway({ kind: "refused", message: "the token is not the one of this run" });
			return;
		}
		this.#isProven = true;
		this.#lastHeard = this.#served.now();
		this.#send({ proof: proofOf("server", token, handshake) });
	}

	async #answer(request: ChannelRequest): Promise<void> {
		const line = await this.#lineFor(request);
		this.#waiting--;
		this.#lastHeard = this.#served.now();
		if (!this.#isOver) this.#send(line);
	}

	async #lineFor(request: ChannelRequest): Promise<ServerLine> {
		const { id } = request;
		try {
			const answer = await this.#do(request);
			return "kind" in answer ? { id, problem: answer } : { id, answer };
		} catch (error) {
			// A bug that a request brings to light must not end the run.
			const message = error instanceof Error ? error.message : String(error);
			this.#served.log(`A request over the channel failed: ${message}`);
			return { id, problem: { kind: "failed", message } };
		}
	}

	async #do(request: ChannelRequest): Promise<ChannelAnswer | ChannelProblem> {
		const { run } = this.#served;
		switch (request.do) {
			case "list": {
				const variables = await run.variables();
				return variables.ok ? { variables: variables.value } : { kind: "failed", message: variables.error.message };
			}
			case "set": {
				const { name, value, secret, as } = request;
				const set = await run.set({ name, value, secret, source: as });
				if (set.ok) return set.value === undefined ? {} : { variable: set.value };
				return { kind: set.error.id === "input-invalid" ? "invalid" : "failed", message: set.error.message };
			}
			default:
				return unreachable(request);
		}
	}

	#send(line: ServerLine): void {
		if (this.#connection.send(`${JSON.stringify(line)}\n`) > MOST_UNTAKEN) this.#end();
	}

	#sendAway(problem: ChannelProblem): void {
		if (this.#isOver) return;
		this.#send({ problem });
		this.#end();
	}

	#end(): void {
		if (this.#isOver) return;
		this.#isOver = true;
		this.#connection.close();
		this.#served.onEnd();
	}
}
