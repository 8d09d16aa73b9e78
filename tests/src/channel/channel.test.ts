import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ClientSession } from "../../../src/channel/client-session.ts";
import { isNonce, proofOf, sameProof } from "../../../src/channel/proof.ts";
import { LONGEST_REQUEST } from "../../../src/channel/protocol.ts";
import { Served, token } from "./loop-back.ts";

const parsed = (line: string | undefined) => JSON.parse(line ?? "null") as Record<string, unknown>;

/** A raw client that has proven itself. */
function proven(served: Served, untaken?: () => number) {
	const client = served.raw(untaken);
	const greeting = parsed(client.got[0]);
	const clientNonce = "a".repeat(64);
	const handshake = { runId: "run-1", serverNonce: String(greeting.nonce), clientNonce };
	client.send(`${JSON.stringify({ steppe: 1, nonce: clientNonce, proof: proofOf("client", token, handshake) })}\n`);
	return client;
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

describe("the channel of a run", () => {
	it("lets in who knows the token, lists and sets", async () => {
		const served = new Served();
		const client = served.connect();
		expect(await client.opened).toEqual({ ok: true, value: undefined });
		const set = await client.ask({ do: "set", name: "Ring", value: "Pilot", secret: false, as: "child-process" });
		expect(set).toMatchObject({ ok: true, value: { variable: { name: "Ring", value: "Pilot", node: "2.1" } } });
		expect(served.run.changes).toEqual([{ name: "Ring", value: "Pilot", secret: false, source: "child-process" }]);
		const listed = await client.ask({ do: "list" });
		expect(listed).toMatchObject({ ok: true, value: { variables: [{ name: "Ring" }] } });
	});

	it("answers what was asked when the engine stops, and does nothing of what comes later", async () => {
		const served = new Served();
		const client = proven(served);
		let goOn = () => {};
		const held = new Promise<void>((resolve) => {
			goOn = resolve;
		});
		served.run.before = () => held;
		const set = (id: number, name: string) =>
			client.send(`${JSON.stringify({ id, do: "set", name, value: "x", secret: false, as: "operator" })}\n`);
		set(1, "Asked");
		const closed = served.server.close();
		set(2, "Late");
		set(3, "Later");
		goOn();
		await closed;
		await settle();
		expect(served.run.changes.map(({ name }) => name)).toEqual(["Asked"]);
		const answers = client.got.slice(2).map(parsed);
		expect(answers.find(({ id }) => id === 1)).toMatchObject({ answer: { variable: { name: "Asked" } } });
		for (const id of [2, 3])
			expect(answers.find((each) => each.id === id)).toMatchObject({ problem: { kind: "gone" } });
		expect(client.isClosed).toBe(true);
	});

	it("never sends the token, nor a proof that fits another connection or the other side", () => {
		const served = new Served();
		const first = proven(served);
		const second = proven(served);
		const hex = Buffer.from(token).toString("hex");
		expect([...first.got, ...second.got].join("\n")).not.toContain(hex);
		expect(parsed(first.got[1]).proof).not.toBe(parsed(second.got[1]).proof);
		const handshake = { runId: "run-1", serverNonce: "0".repeat(64), clientNonce: "1".repeat(64) };
		expect(proofOf("client", token, handshake)).not.toBe(proofOf("server", token, handshake));
		expect(sameProof("abc", "abc")).toBe(true);
		expect(sameProof("abc", "abcd")).toBe(false);
	});

	it("refuses a wrong token, logs it and closes", async () => {
		const served = new Served();
		const client = served.connect({ token: new Uint8Array(32).fill(8) });
		const opened = await client.opened;
		expect(opened).toMatchObject({ ok: false, error: { kind: "refused" } });
		expect(served.logged.join()).toContain("it was refused");
		expect(await client.ask({ do: "list" })).toMatchObject({ ok: false, error: { kind: "refused" } });
	});

	it("does nothing for who has not proven himself", async () => {
		const served = new Served();
		const client = served.raw();
		client.send(`{"id":1,"do":"set","name":"Ring","value":"x","secret":false,"as":"operator"}\n`);
		await settle();
		expect(served.run.changes).toEqual([]);
		expect(client.isClosed).toBe(true);
	});

	it("does not trust an engine that does not know the token", async () => {
		const client = new ClientSession({ token, nonce: "b".repeat(64), runId: "run-1" });
		const sent: string[] = [];
		client.begin({ send: (text) => sent.push(text), close: () => {} });
		const say = (value: unknown) => client.receive(new TextEncoder().encode(`${JSON.stringify(value)}\n`));
		say({ steppe: 1, run: "run-1", nonce: "c".repeat(64) });
		expect(sent).toHaveLength(1);
		say({ proof: "0".repeat(64) });
		expect(await client.opened).toMatchObject({ ok: false, error: { kind: "refused" } });
	});

	it("says when another run answers", async () => {
		const opened = await new Served().connect({ runId: "run-2" }).opened;
		expect(opened).toMatchObject({ ok: false, error: { kind: "gone" } });
	});

	it("answers in order and tells bad requests from good ones", async () => {
		const served = new Served();
		const client = proven(served);
		client.send(`{"id":1,"do":"list"}\nnonsense\n{"id":2,"do":"dance"}\n{"id":3,"do":"list"}\n`);
		await settle();
		const lines = client.got.slice(2).map(parsed);
		expect(lines.map(({ id, problem }) => [id, problem !== undefined])).toEqual([
			[undefined, true],
			[2, true],
			[1, false],
			[3, false],
		]);
		expect(client.isClosed).toBe(false);
	});

	it("goes on when a request brings a bug to light", async () => {
		const served = new Served();
		served.run.before = async () => {
			throw new Error("a bug");
		};
		const client = served.connect();
		expect(await client.ask({ do: "list" })).toMatchObject({ ok: false, error: { kind: "failed", message: "a bug" } });
		served.run.before = async () => {};
		expect(await client.ask({ do: "list" })).toMatchObject({ ok: true });
	});

	it("sends away who is silent, late, too fast or does not read", async () => {
		const served = new Served();
		const silent = served.raw();
		const idle = proven(served);
		served.now = 5_001;
		served.server.sweep();
		expect([silent.isClosed, idle.isClosed]).toEqual([true, false]);
		served.now = 70_000;
		served.server.sweep();
		expect(idle.isClosed).toBe(true);
		served.run.before = () => new Promise(() => {});
		const fast = proven(served);
		for (let id = 1; id <= 17; id++) fast.send(`{"id":${id},"do":"list"}\n`);
		expect(fast.isClosed).toBe(true);
		const deaf = proven(served, () => 64 * 1024 * 1024);
		expect(deaf.isClosed).toBe(true);
	});

	it("serves no more than 16 at once, and again when one has gone", () => {
		const served = new Served();
		const clients = Array.from({ length: 16 }, () => served.raw());
		const late = served.raw();
		expect(late.isClosed).toBe(true);
		expect(parsed(late.got[0])).toMatchObject({ problem: { kind: "busy" } });
		clients[0]?.send("nonsense\n");
		expect(served.raw().isClosed).toBe(false);
	});

	it("answers what was asked before it closes, and takes nobody then", async () => {
		const served = new Served();
		const client = served.connect();
		await client.opened;
		let release = () => {};
		served.run.before = () =>
			new Promise((resolve) => {
				release = resolve;
			});
		const answer = client.ask({ do: "set", name: "Last", value: "1", secret: false, as: "operator" });
		await settle();
		const closed = served.server.close();
		release();
		await closed;
		expect(await answer).toMatchObject({ ok: true });
		expect(await client.ask({ do: "list" })).toMatchObject({ ok: false, error: { kind: "gone" } });
		expect(served.raw().isClosed).toBe(true);
	});

	it("survives any bytes, before and after the proof, and holds no line that is too long", async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 8 }),
				fc.boolean(),
				async (pieces, isIn) => {
					const served = new Served();
					const client = isIn ? proven(served) : served.raw();
					for (const piece of pieces) client.send(piece);
					client.send(new TextEncoder().encode("x".repeat(LONGEST_REQUEST + 1)));
					await settle();
					expect(client.isClosed).toBe(true);
					expect(served.run.changes).toEqual([]);
					for (const line of client.got) expect(parsed(line)).toBeTypeOf("object");
					const next = served.connect();
					expect((await next.ask({ do: "list" })).ok || (await next.opened).ok).toBe(true);
				},
			),
			{ numRuns: 60 },
		);
	});

	it("survives requests of any shape", async () => {
		const request = fc.record(
			{
				id: fc.anything(),
				do: fc.constantFrom("list", "set", "x"),
				name: fc.anything(),
				value: fc.anything(),
				as: fc.anything(),
			},
			{ requiredKeys: [] },
		);
		await fc.assert(
			fc.asyncProperty(fc.array(request, { maxLength: 10 }), async (requests) => {
				const served = new Served();
				const client = proven(served);
				for (const each of requests) client.send(`${JSON.stringify(each) ?? "null"}\n`);
				await settle();
				expect(client.isClosed).toBe(false);
				// None of these says who asks and whether it is secret: nothing may have been set.
				expect(served.run.changes).toEqual([]);
			}),
			{ numRuns: 100 },
		);
	});

	it("knows a nonce when it sees one", () => {
		expect([isNonce("a".repeat(64)), isNonce("A".repeat(64)), isNonce("a".repeat(63)), isNonce(5)]).toEqual([
			true,
			false,
			false,
			false,
		]);
	});
});
