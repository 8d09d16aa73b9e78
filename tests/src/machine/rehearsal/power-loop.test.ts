import { rmSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import { formatRestartTask, sha256 } from "../../../../src/machine/continuation/continuation-files.ts";
import { writePower } from "../../../../src/machine/rehearsal/machine-state.ts";
import { runMachine } from "../../../../src/machine/rehearsal/power-loop.ts";
import type { BootSession } from "../../../../src/machine/rehearsal/session.ts";
import { ExampleMachine, errorOf, office, successOf } from "./example-machine.ts";

const machines: ExampleMachine[] = [];
function machine(name: "office-pc" | "blank-pc" = "office-pc"): ExampleMachine {
	const made = new ExampleMachine(name);
	machines.push(made);
	return made;
}
afterEach(() => {
	for (const each of machines.splice(0)) each.remove();
});

const engine = "_SMSTaskSequence\\Engine\\steppe.exe";
function registerRestart(made: ExampleMachine): void {
	made.write(office.windows, engine, "engine");
	const manifest = { files: [{ name: "steppe.exe", sha256: sha256("engine") }] };
	made.write(office.windows, "_SMSTaskSequence\\Engine\\engine.json", JSON.stringify(manifest));
	const task = formatRestartTask({ path: engine, searched: false, arguments: ["run"] });
	made.write(office.windows, "Windows\\System32\\Tasks\\Steppe continue", task);
}

/** Runs the machine with an engine that does one thing per start. */
async function run(made: ExampleMachine, acts: readonly ((session: BootSession) => number)[], startedByPerson = true) {
	const sessions: BootSession[] = [];
	const why: string[] = [];
	const result = await runMachine({
		machineFolder: made.folder,
		maximumBoots: 5,
		startedByPerson,
		onBoot: (_, reason) => why.push(reason),
		startEngine: async (session) => {
			sessions.push(session);
			return { exitCode: acts[sessions.length - 1]?.(session) ?? 0 };
		},
	});
	return { result, sessions, why };
}

describe("runMachine", () => {
	it.each([
		[0, "finished"],
		[1, "failed"],
		[4, "refused"],
		[3, "stayed"],
		[130, "cancelled"],
	])("ends with the engine's exit code %i: %s", async (exitCode, ended) => {
		const { result } = await run(machine(), [() => exitCode]);
		expect(successOf(result)).toMatchObject({ boots: 1, exitCode, ended });
	});

	it("starts the machine again after a restart and after a cut", async () => {
		const made = machine();
		registerRestart(made);
		const restart = ({ bootId }: BootSession) => {
			writePower(made.folder, { kind: "restart", into: "full-os", bootId });
			return 3;
		};
		const cut = ({ bootId }: BootSession) => {
			writePower(made.folder, { kind: "cut", bootId });
			return 137;
		};
		const { result, sessions, why } = await run(made, [restart, cut, () => 0]);
		expect(successOf(result)).toMatchObject({ boots: 3, ended: "finished" });
		expect(why).toEqual(["switched on", "restart", "power returned"]);
		expect(new Set(sessions.map((each) => each.bootId)).size).toBe(3);
	});

	it("fails when nothing in the started system continues the run", async () => {
		const made = machine();
		registerRestart(made);
		const breaking = ({ bootId }: BootSession) => {
			writePower(made.folder, { kind: "restart", into: "full-os", bootId });
			rmSync(made.host(office.windows, engine));
			return 3;
		};
		const { result, sessions } = await run(made, [breaking]);
		expect(errorOf(result)).toMatchObject({ id: "came-back-elsewhere" });
		expect(sessions).toHaveLength(1);
	});

	it("lets a person start the engine again when the power went before the first restart", async () => {
		const made = machine();
		const cut = ({ bootId }: BootSession) => {
			writePower(made.folder, { kind: "cut", bootId });
			return 137;
		};
		expect(successOf((await run(made, [cut, () => 0])).result).boots).toBe(2);
		const alone = await run(machine(), [() => 0], false);
		expect(errorOf(alone.result).id).toBe("came-back-elsewhere");
	});

	it("does not take a word of an earlier start for this one's", async () => {
		const made = machine();
		writePower(made.folder, { kind: "restart", into: "winpe", bootId: "boot-0" });
		expect(successOf((await run(made, [() => 0])).result).boots).toBe(1);
	});

	it("switches a machine off that never finishes", async () => {
		const made = machine();
		registerRestart(made);
		const again = ({ bootId }: BootSession) => {
			writePower(made.folder, { kind: "restart", into: "full-os", bootId });
			return 3;
		};
		const { result, sessions } = await run(made, [again, again, again, again, again, again]);
		expect(errorOf(result).id).toBe("restart-limit");
		expect(sessions).toHaveLength(5);
	});

	it("ends when the machine does not boot", async () => {
		const made = machine();
		rmSync(made.host(office.efi, "EFI"), { recursive: true });
		const { result, sessions } = await run(made, []);
		expect(errorOf(result).id).toBe("boot-not-possible");
		expect(sessions).toHaveLength(0);
	});

	it("runs the medium's engine on a blank machine", async () => {
		const { result, sessions } = await run(machine("blank-pc"), [() => 0], false);
		expect(successOf(result).ended).toBe("finished");
		expect(sessions[0]).toMatchObject({ phase: "winpe", startedFrom: "medium" });
	});
});
