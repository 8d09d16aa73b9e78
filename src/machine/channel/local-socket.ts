import { createConnection, createServer, type Server, type Socket } from "node:net";
import { fail, ok, type Result } from "../../base/result.ts";
import type { ChannelConnection, ConnectionListener } from "../../model/channel.ts";

/** A socket that takes connections. */
export interface LocalServer {
	/** Ends it and every connection. */
	close(): void;
}

function connectionOf(socket: Socket): ChannelConnection {
	return {
		send: (text) => {
			if (!socket.destroyed) socket.write(text);
			return socket.writableLength;
		},
		close: () => socket.end(),
	};
}

/** Hands what comes over a socket to its listener. An error of the socket is its end. */
function listenTo(socket: Socket, listener: ConnectionListener): void {
	socket.on("data", (bytes) => listener.receive(bytes));
	socket.on("error", () => socket.destroy());
	socket.on("close", () => listener.closed());
}

/** Listens at a path or pipe name; never keeps a process alive that has nothing else to do. Fails with the system's error code. */
export function listenLocally(
	address: string,
	accept: (connection: ChannelConnection) => ConnectionListener | undefined,
): Promise<Result<LocalServer, string>> {
	const sockets = new Set<Socket>();
	return new Promise((resolve) => {
		const server: Server = createServer((socket) => {
			socket.unref();
			sockets.add(socket);
			socket.on("close", () => sockets.delete(socket));
			// An error before anybody listens must not end the process.
			socket.on("error", () => socket.destroy());
			const listener = accept(connectionOf(socket));
			if (listener !== undefined) listenTo(socket, listener);
		});
		const refuse = (error: NodeJS.ErrnoException) => resolve(fail(error.code ?? error.message));
		server.once("error", refuse);
		server.listen({ path: address }, () => {
			server.off("error", refuse);
			server.on("error", () => {});
			server.unref();
			const close = () => {
				server.close();
				for (const socket of sockets) socket.destroySoon();
			};
			resolve(ok({ close }));
		});
	});
}

/** Connects to a listening process of this computer. Fails with the system's error code. */
export function connectLocally(
	address: string,
	listener: (connection: ChannelConnection) => ConnectionListener,
): Promise<Result<void, string>> {
	return new Promise((resolve) => {
		const socket = createConnection({ path: address });
		const refuse = (error: NodeJS.ErrnoException) => resolve(fail(error.code ?? error.message));
		socket.once("error", refuse);
		socket.once("connect", () => {
			socket.off("error", refuse);
			listenTo(socket, listener(connectionOf(socket)));
			resolve(ok(undefined));
		});
	});
}
