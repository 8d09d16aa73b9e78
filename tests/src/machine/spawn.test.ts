import { describe, expect, it } from "vitest";
import { childOf, type HostProcesses, runProgram } from "../../../src/machine/spawn.ts";
import { Secret } from "../../../src/model/secret.ts";

const host: HostProcesses = { windowsHost: false, kill: (processId, signal) => void process.kill(processId, signal) };
const sh = (script: string) => ({ program: "sh", arguments: ["-c", script] });

function isThere(processId: number): boolean {
	try {
		process.kill(processId, 0);
		return true;
	} catch {
		return false;
	}
}

/** Runs a script that prints the ids of its processes, and gives the signal as soon as it said so many. */
async function endAfter(script: string, count: number) {
	const stop = new AbortController();
	const ids: number[] = [];
	const line = (text: string) => {
		ids.push(Number(text));
		if (ids.length === count) stop.abort();
	};
	const result = await runProgram(sh(script), { signal: stop.signal, line }, host);
	return { result, ids };
}

describe("a program of the host", () => {
	it("answers with exit code and lines", async () => {
		const { signal } = new AbortController();
		const result = await runProgram(sh("echo one; echo two >&2; exit 7"), { signal }, host);
		expect(result).toEqual({ ok: true, value: { exitCode: 7, output: ["one", "two"], rehearsed: true } });
	});

	it("gets a verbatim line on Windows as it is, and elsewhere split as Windows splits it", async () => {
		const command = { program: "tool.exe", arguments: ['a "b"', "c"], verbatim: '"a ""b""" c' };
		const windows = { windowsHost: true };
		expect(childOf(command, windows)).toEqual({ program: "tool.exe", words: ['"a ""b""" c'], isVerbatim: true });
		expect(childOf({ ...command, program: "C:\\My tools\\go.CMD" }, windows)).toEqual({
			program: "cmd.exe",
			words: ['/d /s /c ""C:\\My tools\\go.CMD" "a ""b""" c"'],
			isVerbatim: true,
		});
		expect(childOf(command, host)).toEqual({ program: "tool.exe", words: ['a "b"', "c"], isVerbatim: false });
	});

	it("is not started as another account", async () => {
		const account = { name: "CORP\\install", password: new Secret("Right-Pony-8") };
		const result = await runProgram({ ...sh("exit 0"), account }, { signal: new AbortController().signal }, host);
		expect(result).toMatchObject({ ok: false, error: { id: "not-supported-here", operand: "CORP\\install" } });
	});

	it("ends with its whole tree when the signal comes", async () => {
		const { result, ids } = await endAfter("sh -c 'sleep 60 & echo $!; echo $$; wait' & echo $$; wait", 3);
		expect(result).toMatchObject({
			ok: false,
			error: { id: "cancelled", message: "It was ended with all that it had started." },
		});
		expect(ids).toHaveLength(3);
		expect(ids.filter(isThere)).toEqual([]);
	});

	it("is killed when it does not hear", async () => {
		const { result, ids } = await endAfter(
			"trap '' TERM; sh -c 'trap \"\" TERM; echo $$; sleep 60' & echo $$; wait; sleep 60",
			2,
		);
		expect(result).toMatchObject({ ok: false, error: { id: "cancelled" } });
		expect(ids.filter(isThere)).toEqual([]);
	});

	it("is not started at all after the signal, and a missing one is told", async () => {
		const stop = new AbortController();
		const missing = await runProgram({ program: "no-such-program", arguments: [] }, { signal: stop.signal }, host);
		expect(missing).toMatchObject({ ok: false, error: { id: "command-failed", operand: "no-such-program" } });
		stop.abort();
		expect(await runProgram(sh("exit 0"), { signal: stop.signal }, host)).toMatchObject({
			ok: false,
			error: { id: "cancelled" },
		});
	});

	it("says on Windows without taskkill that others may be left", async () => {
		const stop = new AbortController();
		const line = () => stop.abort();
		const windows = { ...host, windowsHost: true };
		const result = await runProgram(sh("echo up; exec sleep 60"), { signal: stop.signal, line }, windows);
		expect(result).toMatchObject({
			ok: false,
			error: { id: "cancelled", message: expect.stringContaining("may still run") },
		});
	});
});
