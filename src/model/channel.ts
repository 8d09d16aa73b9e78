/** One end of a connection between two processes of this machine. */
export interface ChannelConnection {
	/** Sends text; answers how many bytes the other side has not taken yet. */
	send(text: string): number;
	close(): void;
}

/** What the owner of a connection hears. */
export interface ConnectionListener {
	receive(bytes: Uint8Array): void;
	closed(): void;
}

/** What a running engine writes down beside its token, so that others on this machine find it. Nothing in it is secret. */
export interface ChannelAnnouncement {
	/** Path of the socket or name of the pipe. */
	readonly address: string;
	readonly runId: string;
	readonly sequenceName: string;
	/** Folder of the machine on which the run goes on, as its operator names it. */
	readonly machine: string;
	readonly processId: number;
	/** Milliseconds since 1970. */
	readonly since: number;
	/** Folder in which announcement and token lie. */
	readonly folder: string;
}
