import { fail, ok, type Result } from "../base/result.ts";
import type { ChannelConnection, ConnectionListener } from "../model/channel.ts";
import { LineBuffer } from "./line-buffer.ts";
import { proofOf, sameProof } from "./proof.ts";
import {
	type ChannelAnswer,
	type ChannelProblem,
	type ChannelRequest,
	LONGEST_ANSWER,
	PROTOCOL_VERSION,
	readGreeting,
	readServerLine,
	type ServerLine,
} from "./protocol.ts";

type WithoutId<Request> = Request extends unknown ? Omit<Request, "id"> : never;
/** A request before it gets its id. */
export type Asked = WithoutId<ChannelRequest>;
type Answered = Result<ChannelAnswer, ChannelProblem>;

/** What a client needs to be let in. */
export interface ClientOptions {
	readonly token: Uint8Array;
	/** A new random nonce: 64 hexadecimal digits. */
	readonly nonce: string;
	/** The run that is meant: another one at that address is a problem. */
	readonly runId: string;
}

/** The client's end of a connection to a running engine. It trusts the engine only when that has proven that it knows the token too. */
export class ClientSession implements ConnectionListener {
	readonly #options: ClientOptions;
	readonly #lines = new LineBuffer(LONGEST_ANSWER);
	readonly #waiting = new Map<number, (answer: Answered) => void>();
	#connection: ChannelConnection | undefined;
	#expected: string | undefined;
	#isOpen = false;
	#problem: ChannelProblem | undefined;
	#lastId = 0;
	#opened: (result: Result<void, ChannelProblem>) => void = () => {};
	/** Tells when the engine has let the client in, or why not. Never rejects. */
	readonly opened: Promise<Result<void, ChannelProblem>>;

	constructor(options: ClientOptions) {
		this.#options = options;
		this.opened = new Promise((resolve) => {
			this.#opened = resolve;
		});
	}

	/** Gives the session its connection; what is received is handed to it. */
	begin(connection: ChannelConnection): void {
		this.#connection = connection;
	}

	/** Asks one thing when the engine has let the client in. Never rejects: a connection that breaks answers `gone`. */
	async ask(request: Asked): Promise<Answered> {
		const opened = await this.opened;
		if (!opened.ok) return opened;
		if (this.#problem !== undefined) return fail(this.#problem);
		const id = ++this.#lastId;
		return new Promise((resolve) => {
			this.#waiting.set(id, resolve);
			this.#connection?.send(`${JSON.stringify({ ...request, id })}\n`);
		});
	}

	receive(bytes: Uint8Array): void {
		const { lines, problem } = this.#lines.take(bytes);
		for (const line of lines) if (this.#problem === undefined) this.#line(line);
		if (problem !== undefined) this.end({ kind: "invalid", message: `the engine's answer can't be read: ${problem}` });
	}

	closed(): void {
		this.end({ kind: "gone", message: "the engine ended the connection" });
	}

	/** Ends the session: everything that waits is answered with the problem. */
	end(problem: ChannelProblem): void {
		if (this.#problem !== undefined) return;
		this.#problem = problem;
		this.#connection?.close();
		this.#opened(fail(problem));
		for (const answer of this.#waiting.values()) answer(fail(problem));
		this.#waiting.clear();
	}

	#line(text: string): void {
		if (this.#expected === undefined) {
			const refused = readServerLine(text);
			if (refused !== undefined && "problem" in refused) this.end(refused.problem);
			else this.#greet(text);
			return;
		}
		const line = readServerLine(text);
		if (line === undefined) this.end({ kind: "invalid", message: "the engine's answer can't be read" });
		else if (!this.#isOpen) this.#enter(line, this.#expected);
		else if ("answer" in line) this.#answer(line.id, ok(line.answer));
		else if ("problem" in line && line.id !== undefined) this.#answer(line.id, fail(line.problem));
		else if ("problem" in line) this.end(line.problem);
	}

	#greet(text: string): void {
		const { runId, token, nonce } = this.#options;
		const greeting = readGreeting(text);
		if (!greeting.ok) {
			this.end({ kind: "invalid", message: greeting.error });
			return;
		}
		const { run, nonce: serverNonce } = greeting.value;
		if (run !== runId) {
			this.end({ kind: "gone", message: `the run ${runId} is not there any more; ${run} answers` });
			return;
		}
		const handshake = { runId, serverNonce, clientNonce: nonce };
		this.#expected = proofOf("server", token, handshake);
		const proof = { steppe: PROTOCOL_VERSION, nonce, proof: proofOf("client", token, handshake) };
		this.#connection?.send(`${JSON.stringify(proof)}\n`);
	}

	#enter(line: ServerLine, expected: string): void {
		if ("proof" in line && sameProof(expected, line.proof)) {
			this.#isOpen = true;
			this.#opened(ok(undefined));
		} else if ("problem" in line) this.end(line.problem);
		else
			this.end({ kind: "refused", message: "what answers does not know the token of the run: it is not the engine" });
	}

	#answer(id: number, answered: Answered): void {
		this.#waiting.get(id)?.(answered);
		this.#waiting.delete(id);
	}
}
