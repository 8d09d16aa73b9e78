import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { linuxLock } from "../../../../src/machine/lock/linux-lock.ts";

let folder: string;
let note: string;
let child: ChildProcess | undefined;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "steppe-lock-"));
	note = join(folder, "lock.txt");
});
afterEach(() => {
	child?.kill("SIGKILL");
	child = undefined;
	rmSync(folder, { recursive: true, force: true });
});

/** Another process that takes the lock and keeps it until it is killed. */
async function holdElsewhere(): Promise<ChildProcess> {
	const script = join(folder, "hold.ts");
	const source = fileURLToPath(new URL("../../../../src/machine/lock/linux-lock.ts", import.meta.url));
	const code = `import { linuxLock } from ${JSON.stringify(source)};
const taken = await linuxLock(process.argv[2] ?? "", process.argv[3] ?? "", process.pid).take("rehearse");
console.log(taken.ok ? "held" : "refused");
setInterval(() => {}, 1000);
`;
	writeFileSync(script, code);
	const started = spawn(process.execPath, [script, folder, note], { stdio: ["ignore", "pipe", "inherit"] });
	child = started;
	const [line] = await once(started.stdout, "data");
	expect(String(line).trim()).toBe("held");
	return started;
}

describe("linuxLock", () => {
	it("is taken once, says who holds it, and can be taken again when it was freed", async () => {
		const lock = linuxLock(folder, note, process.pid);
		const first = await lock.take("run");
		if (!first.ok) throw new Error(first.error.message);
		expect(JSON.parse(readFileSync(note, "utf8"))).toMatchObject({ processId: process.pid, what: "run" });
		const second = await lock.take("run");
		expect(second).toMatchObject({
			ok: false,
			error: { id: "lock-held", message: `The lock is held by process ${process.pid} (run).` },
		});
		await first.value();
		expect(existsSync(note)).toBe(false);
		const third = await lock.take("run");
		expect(third.ok).toBe(true);
		if (third.ok) await third.value();
	});

	it("holds against other processes and is free as soon as its holder was killed", async () => {
		const holder = await holdElsewhere();
		const refused = await linuxLock(folder, note, process.pid).take("run");
		expect(refused).toMatchObject({
			ok: false,
			error: { id: "lock-held", message: `The lock is held by process ${holder.pid} (rehearse).` },
		});
		const ended = once(holder, "exit");
		holder.kill("SIGKILL");
		await ended;
		// The note of the dead process is still there and means nothing.
		expect(existsSync(note)).toBe(true);
		const taken = await linuxLock(folder, note, process.pid).take("run");
		expect(taken.ok).toBe(true);
		if (taken.ok) await taken.value();
	});

	it("is another one for another machine", async () => {
		const one = await linuxLock(`${folder} a`, note, process.pid).take("run");
		const two = await linuxLock(`${folder} b`, note, process.pid).take("run");
		expect([one.ok, two.ok]).toEqual([true, true]);
		if (one.ok) await one.value();
		if (two.ok) await two.value();
	});

	it("survives a damaged note", async () => {
		const lock = linuxLock(folder, note, process.pid);
		const first = await lock.take("run");
		writeFileSync(note, "{");
		expect(await lock.take("run")).toMatchObject({
			ok: false,
			error: { message: "The lock is held by another process." },
		});
		if (first.ok) await first.value();
	});
});
