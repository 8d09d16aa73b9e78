import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { buildAnswerFile } from "../../../../../../src/answer-file/build-answer-file.ts";
import { firstStartCommands } from "../../../../../../src/answer-file/first-start-command.ts";
import { ok } from "../../../../../../src/base/result.ts";
import {
	type TargetDriverStoreOptions,
	targetDriverStore,
	withWaitingDrivers,
} from "../../../../../../src/machine/linux/target/drivers/driver-store.ts";
import { ADD_DRIVERS } from "../../../../../../src/machine/linux/target/drivers/first-start.ts";
import type { Ports } from "../../../../../../src/model/ports.ts";
import { ExampleMachine, errorOf, office, successOf } from "../../../rehearsal/example-machine.ts";

const INF = "Z:\\content\\drivers\\lan\\steppelan.inf";
const ROOT = "C:\\";
const PANTHER = "Windows\\Panther\\unattend.xml";

let machine: ExampleMachine;
let ports: Ports;
let values: Record<string, string>;
let flushed: string[];

beforeEach(async () => {
	machine = new ExampleMachine("office-pc");
	await machine.boot();
	ports = machine.open().ports;
	values = { ImageState: "IMAGE_STATE_GENERALIZE_RESEAL_TO_OOBE" };
	flushed = [];
});
afterEach(() => machine.remove());

/** Files of a machine, and hives that say what a test wants. */
function options(): TargetDriverStoreOptions {
	return {
		...{ files: ports.files, architecture: "amd64", devices: async () => ok([]) },
		hives: {
			get: async (_hive, _key, name) =>
				ok(values[name] === undefined ? undefined : { type: "REG_SZ", data: values[name] ?? "" }),
			subkeys: async () => ok([]),
		},
		flush: async (root) => {
			flushed.push(root);
			return ok(undefined);
		},
	};
}

const inject = async () => successOf(await targetDriverStore(options()).inject(ROOT, [INF]));
const injected = async () => successOf(await targetDriverStore(options()).injected(ROOT));
const commands = (path = PANTHER) => firstStartCommands(machine.read(office.windows, path), "amd64");

describe("drivers for a Windows on a disk that Linux makes", () => {
	it("wait for the first start, whose answer file adds them", async () => {
		expect(await injected()).toEqual([]);
		expect(await inject()).toEqual([{ inf: INF, injected: true, detail: expect.stringContaining("first start") }]);
		expect(await injected()).toEqual(["steppelan.inf"]);
		expect(commands()).toEqual({ ok: true, value: [ADD_DRIVERS.path] });
		const [folder] = successOf(await ports.files.list("C:\\Windows\\Setup\\SteppeDrivers"));
		const names = successOf(await ports.files.list(folder?.path ?? "")).map(({ name }) => name);
		const source = successOf(await ports.files.list("Z:\\content\\drivers\\lan")).map(({ name }) => name);
		expect(names).toEqual(source);
		expect(flushed.length).toBeGreaterThan(0);
		expect(targetDriverStore(options()).atFirstStart).toBe(true);
	});
	it("wait once, however often they are added", async () => {
		await inject();
		await inject();
		expect(await injected()).toEqual(["steppelan.inf"]);
		expect(commands()).toEqual({ ok: true, value: [ADD_DRIVERS.path] });
	});
	it("are added by a command that Windows takes: short enough, and never with an exit code that ends Setup", () => {
		expect(ADD_DRIVERS.path.length).toBeLessThanOrEqual(259);
		expect(ADD_DRIVERS.path).toMatch(
			/^cmd\.exe \/c ".*pnputil\.exe \/add-driver .*\*\.inf \/subdirs \/install .*exit \/b 0"$/,
		);
	});
	it("are not called added when the answer file was written anew behind them, until the engine registers itself", async () => {
		await inject();
		const built = buildAnswerFile({ computerName: "PC-1" }, "amd64");
		machine.write(office.windows, PANTHER, built.ok ? built.value.text : "");
		expect(await injected()).toEqual([]);
		const engine = { volume: office.windows, path: "steppe.exe" };
		const continuation = { ...ports.continuation, registerFirstBoot: async () => ok("hook") };
		expect(
			successOf(await withWaitingDrivers(continuation, targetDriverStore(options())).registerFirstBoot(ROOT, engine)),
		).toBe("hook");
		expect(await injected()).toEqual(["steppelan.inf"]);
		expect(machine.read(office.windows, PANTHER)).toContain("PC-1");
	});
	it("stand in the answer file that Windows takes first", async () => {
		const built = buildAnswerFile({ computerName: "FIRST" }, "amd64");
		machine.write(office.windows, "Windows\\Panther\\Unattend\\Unattend.xml", built.ok ? built.value.text : "");
		machine.write(office.windows, PANTHER, built.ok ? built.value.text : "");
		await inject();
		expect(commands("Windows\\Panther\\Unattend\\Unattend.xml")).toMatchObject({
			value: [expect.any(String), ADD_DRIVERS.path],
		});
		expect(commands()).toMatchObject({ value: [expect.any(String)] });
		values.UnattendFile = "C:\\named.xml";
		expect(await injected()).toEqual(["steppelan.inf"]);
		successOf(await ports.files.write("C:\\named.xml", built.ok ? built.value.text : ""));
		expect(await injected()).toEqual([]);
	});
	it("leave the answer file alone where none waits", async () => {
		const engine = { volume: office.windows, path: "steppe.exe" };
		const continuation = { ...ports.continuation, registerFirstBoot: async () => ok("hook") };
		successOf(await withWaitingDrivers(continuation, targetDriverStore(options())).registerFirstBoot(ROOT, engine));
		expect(successOf(await ports.files.stat(`C:\\${PANTHER}`))).toBeUndefined();
	});
	it.each(["IMAGE_STATE_COMPLETE", "IMAGE_STATE_UNDEPLOYABLE", "IMAGE_STATE_SPECIALIZE_RESEAL_TO_OOBE"])(
		"are refused for an image whose first start has no specialize: %s",
		async (state) => {
			values.ImageState = state;
			expect(await inject()).toEqual([{ inf: INF, injected: false, detail: expect.stringContaining(state) }]);
			expect(await injected()).toEqual([]);
			expect(successOf(await ports.files.stat("C:\\Windows\\Setup\\SteppeDrivers"))).toBeUndefined();
		},
	);
	it("are refused where Windows would stop at the answer file", async () => {
		machine.write(office.windows, PANTHER, "<unattend>");
		expect(errorOf(await targetDriverStore(options()).inject(ROOT, [INF]))).toMatchObject({
			...{ id: "answer-file-invalid", operation: "add the drivers", operand: `C:\\${PANTHER}` },
		});
	});
	it("are refused one by one where a package can't be read", async () => {
		const none = "Z:\\content\\drivers\\none\\none.inf";
		const results = successOf(await targetDriverStore(options()).inject(ROOT, [none, INF]));
		expect(results.map((each) => each.injected)).toEqual([false, true]);
	});
	it("stop when the run is cancelled", async () => {
		const signal = AbortSignal.abort();
		expect(errorOf(await targetDriverStore(options()).inject(ROOT, [INF], { signal })).id).toBe("cancelled");
	});
});
