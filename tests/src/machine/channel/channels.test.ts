import {
	chmodSync,
	existsSync,
	lstatSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { createConnection } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ChannelServer } from "../../../../src/channel/channel-server.ts";
import { ClientSession } from "../../../../src/channel/client-session.ts";
import {
	type ChannelHost,
	newNonce,
	readAnnouncement,
	readToken,
} from "../../../../src/machine/channel/channel-folder.ts";
import {
	connectToEngine,
	type Listening,
	listenOnChannel,
	runningEngines,
	runningIn,
} from "../../../../src/machine/channel/channels.ts";
import { successOf } from "../../../doubles/fake-ports.ts";
import { MapRun } from "../../channel/loop-back.ts";

let base = "";
let host: ChannelHost;
const open: Listening[] = [];

beforeEach(() => {
	base = mkdtempSync(join(tmpdir(), "steppe-channel-"));
	host = {
		runtimeFolder: join(base, "runtime"),
		windowsHost: false,
		userId: process.getuid?.(),
		processId: process.pid,
	};
});

afterEach(() => {
	for (const each of open.splice(0)) each.close();
	rmSync(base, { recursive: true, force: true });
});

async function listen(folder: string, run = new MapRun()): Promise<{ listening: Listening; server: ChannelServer }> {
	let server: ChannelServer | undefined;
	const listening = successOf(
		await listenOnChannel(
			{
				...{ folder, runId: run.runId, sequenceName: run.sequenceName, machine: base, now: 5 },
				serve: (token) => {
					const made = new ChannelServer({ run, token, now: () => 0, nonce: newNonce, log: () => {} });
					server = made;
					return (connection) => made.accept(connection);
				},
			},
			host,
		),
	);
	if (server === undefined) throw new Error("nobody serves");
	open.push(listening);
	return { listening, server };
}

async function connect(listening: Listening): Promise<ClientSession> {
	const { announcement } = listening;
	const token = successOf(readToken(announcement.folder, host));
	const session = new ClientSession({ token, nonce: newNonce(), runId: announcement.runId });
	successOf(
		await connectToEngine(announcement, (connection) => {
			session.begin(connection);
			return session;
		}),
	);
	return session;
}

const modeOf = (path: string) => lstatSync(path).mode & 0o777;

describe("the channel on this computer", () => {
	it("serves two clients over a socket, and leaves no trace", async () => {
		const folder = join(base, "pc", "channel");
		const { listening, server } = await listen(folder);
		expect([modeOf(folder), modeOf(join(folder, "token")), modeOf(host.runtimeFolder)]).toEqual([0o700, 0o600, 0o700]);
		const [one, two] = [await connect(listening), await connect(listening)];
		const set = await one.ask({ do: "set", name: "Ring", value: "Pilot", secret: false, as: "operator" });
		expect(set).toMatchObject({ ok: true });
		expect(await two.ask({ do: "list" })).toMatchObject({
			ok: true,
			value: { variables: [{ name: "Ring", value: "Pilot" }] },
		});
		expect(await runningIn(folder)).toEqual(listening.announcement);
		expect((await runningEngines(host)).map(({ runId }) => runId)).toEqual(["run-1"]);
		await server.close();
		listening.close();
		expect(await two.ask({ do: "list" })).toMatchObject({ ok: false, error: { kind: "gone" } });
		expect([existsSync(folder), readdirSync(host.runtimeFolder)]).toEqual([false, []]);
		expect(await runningEngines(host)).toEqual([]);
	});

	it("refuses a client with an old token", async () => {
		const folder = join(base, "channel");
		const first = (await listen(folder)).listening;
		const old = successOf(readToken(folder, host));
		const second = (await listen(folder)).listening;
		expect(successOf(readToken(folder, host))).not.toEqual(old);
		const session = new ClientSession({ token: old, nonce: newNonce(), runId: "run-1" });
		await connectToEngine(second.announcement, (connection) => {
			session.begin(connection);
			return session;
		});
		expect(await session.opened).toMatchObject({ ok: false, error: { kind: "refused" } });
		expect(first.announcement.folder).toBe(folder);
	});

	it("takes what a cut start left for what it is", async () => {
		const folder = join(base, "channel");
		mkdirSync(folder, { recursive: true, mode: 0o700 });
		const stale = {
			address: join(folder, "socket"),
			runId: "old",
			sequenceName: "Old",
			machine: base,
			processId: 1,
			since: 1,
			folder,
		};
		writeFileSync(join(folder, "announcement.json"), JSON.stringify(stale));
		writeFileSync(stale.address, "no socket");
		mkdirSync(host.runtimeFolder, { mode: 0o700 });
		writeFileSync(join(host.runtimeFolder, "0000.json"), JSON.stringify({ folder }));
		writeFileSync(join(host.runtimeFolder, "1111.json"), "{torn");
		expect(await runningIn(folder)).toBeUndefined();
		expect(await runningEngines(host)).toEqual([]);
		expect(readdirSync(host.runtimeFolder)).toEqual([]);
		const { listening } = await listen(folder);
		expect(readAnnouncement(folder)?.runId).toBe("run-1");
		expect(await (await connect(listening)).opened).toMatchObject({ ok: true });
	});

	it("finds a place for the socket when the folder's path is too long", async () => {
		const folder = join(base, "x".repeat(120), "channel");
		const { listening } = await listen(folder);
		expect(listening.announcement.address.startsWith(host.runtimeFolder)).toBe(true);
		expect(await (await connect(listening)).opened).toMatchObject({ ok: true });
		listening.close();
		expect(readdirSync(host.runtimeFolder)).toEqual([]);
	});

	it("trusts no folder and no token that others could write or read", async () => {
		mkdirSync(host.runtimeFolder, { mode: 0o700 });
		chmodSync(host.runtimeFolder, 0o777);
		const request = {
			folder: join(base, "channel"),
			runId: "r",
			sequenceName: "s",
			machine: base,
			now: 1,
			serve: () => () => undefined,
		};
		expect(await listenOnChannel(request, host)).toMatchObject({ ok: false, error: { id: "access-denied" } });
		rmSync(host.runtimeFolder, { recursive: true });
		mkdirSync(join(base, "elsewhere"));
		symlinkSync(join(base, "elsewhere"), host.runtimeFolder);
		expect(await listenOnChannel(request, host)).toMatchObject({ ok: false, error: { id: "access-denied" } });
		rmSync(host.runtimeFolder);
		const { listening } = await listen(request.folder);
		chmodSync(join(listening.announcement.folder, "token"), 0o644);
		expect(readToken(request.folder, host)).toMatchObject({ ok: false, error: { id: "access-denied" } });
		expect(readFileSync(join(request.folder, "announcement.json"), "utf8")).not.toContain("token");
	});

	it("goes on when clients break off, flood or send rubbish", async () => {
		const folder = join(base, "channel");
		const { listening } = await listen(folder);
		const rubbish = (bytes: Buffer) =>
			new Promise<void>((resolve) => {
				const socket = createConnection({ path: listening.announcement.address });
				socket.on("error", () => {});
				socket.on("close", () => resolve());
				socket.write(bytes, () => setTimeout(() => socket.destroy(), 20));
			});
		await Promise.all([
			rubbish(Buffer.alloc(0)),
			rubbish(Buffer.from("\n\n{}\n")),
			rubbish(Buffer.alloc(1 << 20, 0xff)),
		]);
		expect(await (await connect(listening)).ask({ do: "list" })).toMatchObject({ ok: true });
	});
});
