import { ok } from "../../../src/base/result.ts";
import { ChannelServer } from "../../../src/channel/channel-server.ts";
import { ClientSession } from "../../../src/channel/client-session.ts";
import type { ChannelConnection, ConnectionListener } from "../../../src/model/channel.ts";
import type { LiveRun, OutsideChange, ShownVariable } from "../../../src/model/live-run.ts";

/** Token of the run in these tests. */
export const token = new Uint8Array(32).fill(7);

/** A run whose variables are a map. */
export class MapRun implements LiveRun {
	readonly runId = "run-1";
	readonly sequenceName = "Refresh";
	readonly changes: OutsideChange[] = [];
	readonly map = new Map<string, ShownVariable>();
	/** Called before each answer; a test may wait or throw here. */
	before: () => Promise<void> = async () => {};

	node() {
		return { id: "2.1", name: "Run the script" };
	}

	async variables() {
		await this.before();
		return ok([...this.map.values()]);
	}

	async set(change: OutsideChange) {
		await this.before();
		this.changes.push(change);
		const { name, value, secret, source } = change;
		const variable = { name, value: secret ? "***" : value, secret, source, node: "2.1", since: 5 };
		this.map.set(name, variable);
		return ok(variable);
	}
}

/** A server over a run, with a clock that a test turns. */
export class Served {
	readonly run = new MapRun();
	readonly logged: string[] = [];
	now = 0;
	#nonces = 0;
	readonly nonce = () => String(++this.#nonces).padStart(64, "0");
	readonly server = new ChannelServer({
		run: this.run,
		token,
		now: () => this.now,
		nonce: this.nonce,
		log: (text) => this.logged.push(text),
	});

	/** A client that speaks for itself: what it got, and how it sends. */
	raw(untaken: () => number = () => 0): {
		readonly got: string[];
		isClosed: boolean;
		send(bytes: string | Uint8Array): void;
	} {
		const state = { got: [] as string[], isClosed: false, send: (_bytes: string | Uint8Array) => {} };
		const connection: ChannelConnection = {
			send: (text) => {
				state.got.push(text.trimEnd());
				return untaken();
			},
			close: () => {
				state.isClosed = true;
			},
		};
		const listener = this.server.accept(connection);
		state.send = (bytes) => listener?.receive(typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes);
		return state;
	}

	/** A client session connected to the server. */
	connect(options: { readonly token?: Uint8Array; readonly runId?: string } = {}): ClientSession {
		const client = new ClientSession({
			token: options.token ?? token,
			nonce: this.nonce(),
			runId: options.runId ?? "run-1",
		});
		let serverSide: ConnectionListener | undefined;
		const early: Uint8Array[] = [];
		client.begin({
			send: (text) => {
				serverSide?.receive(new TextEncoder().encode(text));
				return 0;
			},
			close: () => queueMicrotask(() => serverSide?.closed()),
		});
		let isReady = false;
		const toClient = (bytes: Uint8Array) => (isReady ? client.receive(bytes) : void early.push(bytes));
		serverSide = this.server.accept({
			send: (text) => {
				toClient(new TextEncoder().encode(text));
				return 0;
			},
			close: () => queueMicrotask(() => client.closed()),
		});
		isReady = true;
		for (const bytes of early) client.receive(bytes);
		return client;
	}
}
