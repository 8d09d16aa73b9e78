import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fail, ok, type Result } from "../../src/base/result.ts";
import { LineBuffer } from "../../src/channel/line-buffer.ts";
import { readClientProof, readGreeting, readRequest, readServerLine } from "../../src/channel/protocol.ts";
import { readInf } from "../../src/drivers/inf.ts";
import { decodeJournal, encodeLine } from "../../src/engine/journal-line.ts";
import { foldJournal } from "../../src/engine/run-state.ts";
import { describeImageProblem } from "../../src/image/image-problem.ts";
import { readWim } from "../../src/image/wim.ts";
import { programVersion } from "../../src/machine/program-version.ts";
import type { Failure } from "../../src/model/failure.ts";
import type { JournalRecord } from "../../src/model/journal.ts";
import type { OpenFile } from "../../src/model/ports.ts";
import { CmtraceReader } from "../../src/report/cmtrace-reader.ts";
import { decodeEntry, encodeEntry, type ManifestEntry, restorePathOf } from "../../src/userstate/manifest.ts";
import { type FuzzTarget, Wrong, worded } from "./target.ts";

const EXAMPLES = join(import.meta.dirname, "../../src/cli/examples");

/** Bytes that may be asked for; asking for more than there could be is a bomb. */
function source(bytes: Buffer) {
	return {
		size: bytes.length,
		read: async (offset: number, length: number) => {
			if (length > 64 * 1024 * 1024) throw new Wrong(`asks for ${length} bytes at once`);
			return bytes.subarray(offset, offset + length);
		},
	};
}

const wim: FuzzTarget = {
	name: "image",
	feeds: "WIM files: header and metadata",
	seeds: () => [
		readFileSync(join(EXAMPLES, "content/windows11.wim")),
		readFileSync(join(EXAMPLES, "content/boot.wim")),
	],
	read: async (bytes) => {
		const read = await readWim(source(bytes));
		if (!read.ok) worded(describeImageProblem(read.error));
		return read.ok ? "accepted" : "refused";
	},
};

const RECORDS: readonly JournalRecord[] = [
	{ kind: "boot-started", phase: "full-os", startedFrom: "full-os" },
	{ kind: "node-started", span: { node: "1", visit: 1, attempt: 1 }, type: "set-variable", name: "Set" },
	{ kind: "act-started", span: { node: "1", visit: 1, attempt: 1 }, destructive: false },
	{ kind: "variable-set", name: "A", value: "b", secret: false, source: "step", node: "1" },
	{
		kind: "node-finished",
		span: { node: "1", visit: 1, attempt: 1 },
		result: { status: "done" },
		type: "set-variable",
		name: "Set",
	},
];

function journalText(): string {
	return RECORDS.map((record, index) =>
		encodeLine({ sequence: index + 1, boot: "boot-1", generation: 1, time: 0, record }),
	).join("");
}

const journal: FuzzTarget = {
	name: "journal",
	feeds: "journals with records of every kind of damage",
	seeds: () => [Buffer.from(journalText())],
	read: (bytes) => {
		const read = decodeJournal(bytes);
		if (!read.ok) {
			worded(read.error.problem);
			if (read.error.line < 1) throw new Wrong("the damage lies on no line");
			return "refused";
		}
		if (read.value.soundBytes + read.value.tornBytes !== bytes.length) throw new Wrong("bytes are lost");
		foldJournal(read.value.lines);
		return read.value.tornBytes > 0 ? "refused" : "accepted";
	},
};

const inf: FuzzTarget = {
	name: "INF",
	feeds: "INF files of driver packages",
	seeds: () =>
		readdirSync(join(EXAMPLES, "content/drivers"), { recursive: true, encoding: "utf8" })
			.filter((name) => name.endsWith(".inf"))
			.map((name) => readFileSync(join(EXAMPLES, "content/drivers", name))),
	read: (bytes) => {
		const read = readInf(bytes, "fuzz.inf");
		if (read.ok) return "accepted";
		for (const { what, line } of read.error) {
			worded(what);
			if (line < 1) throw new Wrong(`"${what}" lies on no line`);
		}
		return "refused";
	},
};

const program: FuzzTarget = {
	name: "program version",
	feeds: "headers and resources of Windows programs",
	seeds: () => {
		const bytes = Buffer.alloc(1024);
		bytes.write("MZ", 0);
		bytes.writeUInt32LE(0x80, 0x3c);
		bytes.write("PE\0\0", 0x80);
		bytes.writeUInt16LE(0x8664, 0x84);
		bytes.writeUInt16LE(1, 0x86);
		bytes.writeUInt16LE(240, 0x94);
		bytes.writeUInt16LE(0x20b, 0x98);
		return [bytes];
	},
	read: async (bytes) => {
		const file: OpenFile = {
			sizeBytes: bytes.length,
			read: async (offset, length): Promise<Result<Uint8Array, Failure>> => {
				const asked = await source(bytes).read(offset, length);
				return asked.length > 0 || length === 0
					? ok(asked)
					: fail({ id: "internal-error", operation: "read", message: "end" });
			},
			close: async () => {},
		};
		const read = await programVersion(file);
		if (!read.ok) worded(read.error.message);
		return read.ok && read.value !== undefined ? "accepted" : "refused";
	},
};

const log: FuzzTarget = {
	name: "log",
	feeds: "smsts.log and what programs print",
	seeds: () => [
		Buffer.from(
			'<![LOG[Start]LOG]!><time="09:15:51.846-060" date="03-02-2026" component="TSManager" context="" type="1" thread="1" file="a:0">\n' +
				"plain text\nold form  $$<TSManager><03-02-2026 09:15:51.846-060><thread=1234 (0x4D2)>\n",
		),
	],
	read: (bytes) => {
		const reader = new CmtraceReader();
		const half = bytes.length >> 1;
		const records = [
			...reader.take(bytes.subarray(0, half).toString("utf8")),
			...reader.take(bytes.subarray(half).toString("utf8")),
			...reader.end(),
		];
		return records.some(({ problem }) => problem !== undefined) ? "refused" : "accepted";
	},
};

const channel: FuzzTarget = {
	name: "channel",
	feeds: "lines of the local channel",
	seeds: () =>
		[
			'{"steppe":"channel","version":1,"nonce":"00112233445566778899aabbccddeeff"}\n',
			'{"id":1,"ask":"set","name":"A","value":"b"}\n{"id":2,"ask":"list"}\n',
		].map((text) => Buffer.from(text)),
	read: (bytes) => {
		const { lines, problem } = new LineBuffer(64 * 1024).take(bytes);
		for (const line of lines) {
			for (const read of [readGreeting(line), readClientProof(line)]) if (!read.ok) worded(read.error);
			const request = readRequest(line);
			if (!request.ok) worded(request.error.message);
			readServerLine(line);
		}
		return problem === undefined && lines.length > 0 ? "accepted" : "refused";
	},
};

const DESCRIBED = { root: 0, attributes: ["archive"], modifiedAt: 0, owner: "S-1-5-18", dacl: "D:P" } as const;
const ENTRIES: readonly ManifestEntry[] = [
	{ kind: "folder", path: "Users\\lena", ...DESCRIBED },
	{ kind: "file", path: "Users\\lena\\a.txt", number: 1, sizeBytes: 3, fileId: "1:2", ...DESCRIBED },
	{ kind: "left-out", root: 0, path: "Users\\lena\\b", why: "cloud-only" },
];

const manifest: FuzzTarget = {
	name: "state manifest",
	feeds: "entries of user state stores",
	seeds: () => ENTRIES.map((entry) => Buffer.from(encodeEntry(entry))),
	read: (bytes) => {
		const read = decodeEntry(bytes.toString("utf8"), 1);
		if (!read.ok) worded(read.error);
		if (read.ok && read.value.kind !== "left-out" && restorePathOf(read.value).split("\\").includes(".."))
			throw new Wrong("a path leads out of the store");
		return read.ok ? "accepted" : "refused";
	},
};

/** Readers of bytes that disks, programs and networks hold. */
export const byteTargets: readonly FuzzTarget[] = [wim, journal, inf, program, log, channel, manifest];
