import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Result } from "../../../../src/base/result.ts";
import { createMachine } from "../../../../src/machine/rehearsal/create-machine.ts";
import { nextBoot } from "../../../../src/machine/rehearsal/firmware.ts";
import { openRehearsalMachine, type RehearsalMachine } from "../../../../src/machine/rehearsal/index.ts";
import { HiveMounts } from "../../../../src/machine/rehearsal/loaded-hives.ts";
import { readSession, stateFolder, writeSession } from "../../../../src/machine/rehearsal/machine-state.ts";
import type { BootSession } from "../../../../src/machine/rehearsal/session.ts";
import type { Failure } from "../../../../src/model/failure.ts";
import type { ReleaseLedger } from "../../../../src/model/release.ts";

const root = new URL("../../../../", import.meta.url);
export const examples = fileURLToPath(new URL("src/cli/examples", root));
export const content = join(examples, "content");

/** Ids of the office PC. */
export const office = {
	serial: "S4X100017",
	efi: "4f1c2b30-5a6d-4e7f-8a90-b1c2d3e4f501",
	windows: "4f1c2b30-5a6d-4e7f-8a90-b1c2d3e4f503",
	data: "4f1c2b30-5a6d-4e7f-8a90-b1c2d3e4f505",
};

/** The value of a success; a failure fails the test with its words. */
export function successOf<Value>(result: Result<Value, Failure>): Value {
	if (result.ok) return result.value;
	throw new Error(`unexpected failure: ${JSON.stringify(result.error)}`);
}

/** The error of a failure; a success fails the test. */
export function errorOf<Problem>(result: Result<unknown, Problem>): Problem {
	if (!result.ok) return result.error;
	throw new Error(`unexpected success: ${JSON.stringify(result.value)}`);
}

/** A machine made from an example, in a folder of its own. */
export class ExampleMachine {
	readonly folder: string;
	readonly #opened: RehearsalMachine[] = [];

	constructor(name: "office-pc" | "blank-pc", change?: (yaml: string) => string) {
		const scratch = mkdtempSync(join(tmpdir(), "steppe-machine-"));
		this.folder = join(scratch, "machine");
		const made = createMachine(join(examples, "machines", name), this.folder, 42);
		if (!made.ok) throw new Error(JSON.stringify(made.error));
		if (change !== undefined) {
			const path = join(this.folder, "machine.yaml");
			writeFileSync(path, change(readFileSync(path, "utf8")));
		}
	}

	/** The place of a file of a volume on the host; backslashes as on Windows. */
	host(volume: string, path: string, serial = office.serial): string {
		return join(this.folder, "disks", serial, volume, ...path.split("\\"));
	}

	write(volume: string, path: string, text: string | Uint8Array, serial = office.serial): void {
		const host = this.host(volume, path, serial);
		mkdirSync(dirname(host), { recursive: true });
		writeFileSync(host, text);
	}

	read(volume: string, path: string, serial = office.serial): string {
		return readFileSync(this.host(volume, path, serial), "utf8");
	}

	/** What an engine leaves that is killed between loading a hive and unloading it. */
	leaveHiveLoaded(hive: string): void {
		const session = successOf(readSession(this.folder));
		new HiveMounts(stateFolder(this.folder), session?.bootId ?? "").load(hive, "HKLM\\STEPPE");
	}

	/** Lets the firmware start the machine and keeps the session as the power loop does. */
	async boot(): Promise<BootSession> {
		const session = successOf(await nextBoot(this.folder));
		writeSession(this.folder, session);
		return session;
	}

	/** Opens what the firmware started last. */
	open(
		options: {
			readonly engine?: string;
			readonly writeCache?: boolean;
			readonly networkFolder?: string;
			readonly ledger?: () => ReleaseLedger | undefined;
		} = {},
	): RehearsalMachine {
		const engine = join(dirname(this.folder), "steppe.exe");
		writeFileSync(engine, options.engine ?? "the engine\n");
		const machine = successOf(
			openRehearsalMachine({
				machineFolder: this.folder,
				networkFolder: options.networkFolder ?? examples,
				engineFiles: [{ hostPath: engine, name: "steppe.exe" }],
				engineArguments: ["run"],
				workerFile: new URL("src/machine/tools/wim-extract-worker.ts", root),
				wasmFile: fileURLToPath(new URL("node_modules/7z-wasm/7zz.wasm", root)),
				...(options.ledger === undefined ? {} : { ledger: options.ledger }),
				windowsHost: process.platform === "win32",
				processId: process.pid,
				writeCache: options.writeCache ?? false,
				unattended: true,
			}),
		);
		this.#opened.push(machine);
		return machine;
	}

	remove(): void {
		for (const machine of this.#opened) machine.storage.close();
		rmSync(dirname(this.folder), { recursive: true, force: true });
	}
}
