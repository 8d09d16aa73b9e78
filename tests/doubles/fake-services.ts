import { resolve } from "node:path";
import { done, fail, ok } from "../../src/base/result.ts";
import { runCli } from "../../src/cli/index.ts";
import type { Services, Terminal } from "../../src/cli/services.ts";
import type { Failure } from "../../src/model/failure.ts";

/** What a command of a test said and gave. */
export interface Said {
	readonly exitCode: number;
	readonly out: string;
	readonly err: string;
}

/** A terminal that remembers. */
export interface FakeTerminal extends Terminal {
	readonly said: { out: string; err: string };
}

/** A terminal without colour and life, 100 columns wide. */
export function fakeTerminal(more: Partial<Terminal> = {}): FakeTerminal {
	const said = { out: "", err: "" };
	return {
		said,
		out: (text) => {
			said.out += text;
		},
		err: (text) => {
			said.err += text;
		},
		live: false,
		colour: false,
		unicode: true,
		result: { live: false, colour: false },
		columns: () => 100,
		attended: false,
		ask: async () => undefined,
		askHidden: async () => undefined,
		console: async () => {},
		...more,
	};
}

function missing(operand: string): Failure {
	return { id: "file-not-found", operation: "read a file", operand, message: "There is no such file or folder." };
}

/** Files in memory, by absolute path. */
export function fakeFiles(texts: ReadonlyMap<string, string>): Services["files"] {
	const absolute = (path: string) => resolve("/home/lena", path);
	const bytesOf = (path: string) => {
		const text = texts.get(absolute(path));
		return text === undefined ? undefined : new TextEncoder().encode(text);
	};
	return {
		resolve: absolute,
		liesBelow: async () => true,
		read: async (path) => {
			const bytes = bytesOf(path);
			return bytes === undefined ? fail(missing(path)) : ok(bytes);
		},
		readFrom: async (path, offset, length = Number.MAX_SAFE_INTEGER) => {
			const bytes = bytesOf(path);
			return bytes === undefined ? fail(missing(path)) : ok(bytes.subarray(offset, offset + length));
		},
		othersCanRead: async () => false,
		size: async (path) => bytesOf(path)?.length,
		ensureRoom: async () => done,
		exists: async (path) =>
			[...texts.keys()].some((each) => each === absolute(path) || each.startsWith(`${absolute(path)}/`)),
		list: async (folder) => {
			const inside = [...texts.keys()].filter((each) => each.startsWith(`${absolute(folder)}/`));
			return [...new Set(inside.map((each) => each.slice(absolute(folder).length + 1).split("/")[0] ?? ""))].sort();
		},
		write: async () => ok(undefined),
		temporaryFolder: async () => ok({ path: "/tmp/passing", remove: async () => {} }),
	};
}

function notHere(): never {
	throw new Error("this test has no rehearsal machine");
}

/** Services with files in memory; `more` replaces what a test is about. */
export function fakeServices(texts: Readonly<Record<string, string>>, more: Partial<Services> = {}): Services {
	const files = fakeFiles(new Map(Object.entries(texts)));
	return {
		build: { version: "1.2.3", commit: "0123abcd", nodeVersion: "v22.0.0" },
		terminal: fakeTerminal(),
		files,
		examplesFolder: "/examples",
		steps: {},
		rehearsals: {
			create: notHere,
			templates: async () => [
				{ name: "blank-pc", folder: "/examples/machines/blank-pc", description: "An empty PC" },
				{ name: "office-pc", folder: "/examples/machines/office-pc", description: "A PC in use" },
			],
			isMachine: async (folder) => files.exists(`${folder}/state/firmware.json`),
			journals: async (folder) => {
				const file = `${folder}/journal.jsonl`;
				return ok((await files.exists(file)) ? [file] : []);
			},
			engineRuns: async () => false,
			fillMedium: notHere,
			inventory: notHere,
			wmi: notHere,
			start: notHere,
			open: notHere,
			switchOn: notHere,
			digest: notHere,
		},
		targets: { open: notHere },
		channels: {
			running: async () => [],
			runningIn: async () => undefined,
			folderOf: (machineFolder) => `${machineFolder}/state/channel`,
			token: (announcement) => fail(missing(announcement.folder)),
			connect: async (announcement) => fail(missing(announcement.address)),
			nonce: () => "0".repeat(64),
		},
		computer: {
			system: "linux",
			isPrivileged: false,
			temporaryFolder: "/tmp",
			sourceFolder: "/source",
			inventory: notHere,
			exportMachine: notHere,
			wmi: notHere,
			findProgram: async () => undefined,
			hasImageWorker: async () => true,
			freeBytes: async () => 10 * 1024 ** 3,
		},
		signal: new AbortController().signal,
		environment: () => undefined,
		processId: 7,
		imageInfo: async (path) => fail(missing(path)),
		now: () => Date.UTC(2026, 2, 1, 14, 0, 0),
		endProcess: () => {},
		sleep: async () => {},
		callOf: (command) => `steppe ${command}`,
		shortPath: (path) => path,
		...more,
	};
}

/** Runs a command line in this process. */
export async function runFake(argv: readonly string[], services: Services): Promise<Said> {
	const terminal = fakeTerminal(services.terminal.columns() === 100 ? {} : { columns: services.terminal.columns });
	const exitCode = await runCli(argv, { ...services, terminal });
	return { exitCode, ...terminal.said };
}
