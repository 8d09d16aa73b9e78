import type { ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RunEvent } from "../../src/model/event.ts";
import { digestOf, PackagedRig, readEvents } from "./rehearsal-rig.ts";

const rig = new PackagedRig();
let uninterrupted: Awaited<ReturnType<typeof digestOf>>;
beforeAll(async () => {
	expect(await rig.rehearse(["--in", rig.machine("uninterrupted")])).toMatchObject({ exitCode: 0 });
	uninterrupted = await digestOf(rig.machine("uninterrupted"));
});
afterAll(() => rig.remove());

/** An instant of a run: the first event that says so. */
type Instant = (event: RunEvent, stepType: string | undefined) => boolean;

const instants: Readonly<Record<string, Instant>> = {
	"while users' files are captured": (event, type) => event.kind === "step-progress" && type === "capture-user-state",
	"while the old Windows is removed": (event, type) =>
		event.kind === "step-progress" && type === "apply-image" && event.progress.item?.startsWith("E:\\") === true,
	"while the image is applied": (event, type) =>
		event.kind === "step-progress" &&
		type === "apply-image" &&
		event.progress.totalBytes !== undefined &&
		(event.progress.doneBytes ?? 0) > 3_000_000,
	"while users' files are restored": (event, type) => event.kind === "step-progress" && type === "restore-user-state",
};

/** True when the events have come to the instant. */
function hasCome(machine: string, instant: Instant): boolean {
	let type: string | undefined;
	return readEvents(machine).some(({ event }) => {
		if (event.kind === "step-started") type = event.type;
		return instant(event, type);
	});
}

function engineOf(parent: ChildProcess): number | undefined {
	try {
		const children = readFileSync(`/proc/${parent.pid}/task/${parent.pid}/children`, "utf8").trim();
		return children === "" ? undefined : Number(children.split(" ")[0]);
	} catch {
		return undefined;
	}
}

/** Waits for the instant and kills the engine of that moment; answers whether there was one. */
async function killAt(parent: ChildProcess, machine: string, instant: Instant): Promise<boolean> {
	while (parent.exitCode === null && !hasCome(machine, instant)) await setTimeout(5);
	const engine = engineOf(parent);
	return engine !== undefined && process.kill(engine, "SIGKILL");
}

async function expectSameMachine(machine: string): Promise<void> {
	const { digest, lines } = await digestOf(machine);
	// The lines say what differs; the digest is what counts.
	expect(lines).toEqual(uninterrupted.lines);
	expect(digest).toBe(uninterrupted.digest);
}

describe("a power cut in the middle of a step, packaged", () => {
	it.each(Object.entries(instants))("comes back when the engine is killed %s", async (name, instant) => {
		const machine = rig.machine(name.replaceAll(/\W+/g, "-"));
		let killed = false;
		const ending = await rig.rehearse(["--in", machine], async (parent) => {
			killed = await killAt(parent, machine, instant);
		});
		expect({ killed, exitCode: ending.exitCode, tail: ending.stderr.slice(-2000) }).toMatchObject({
			killed: true,
			exitCode: 0,
		});
		expect(ending.stderr).toContain("The power was cut. It returns");
		const starts = readEvents(machine).filter(({ event }) => event.kind === "boot-started").length;
		// Three and one more; two more when the cut used up the one-shot entry and the old Windows leads back to WinPE.
		expect([4, 5]).toContain(starts);
		await expectSameMachine(machine);
	});
});

describe("--fault, packaged", () => {
	it.each(["cut@record:6", "cut@record:35:7", "cut@flush:60"])("survives %s", async (fault) => {
		const machine = rig.machine(fault.replaceAll(/\W+/g, "-"));
		const ending = await rig.rehearse(["--in", machine, "--fault", fault]);
		expect(ending).toMatchObject({ exitCode: 0 });
		expect(ending.stderr).toContain("The power was cut. It returns");
		await expectSameMachine(machine);
	});
});
