import { join } from "node:path";
import { createMachine } from "../../src/machine/rehearsal/create-machine.ts";
import { nextBoot } from "../../src/machine/rehearsal/firmware.ts";
import { openRehearsalMachine, type RehearsalMachine } from "../../src/machine/rehearsal/index.ts";
import { writeSession } from "../../src/machine/rehearsal/machine-state.ts";

/** The value of a success; a benchmark that measures a failure measures nothing. */
export function successOf<Value>(
	result: { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: unknown },
): Value {
	if (result.ok) return result.value;
	throw new Error(JSON.stringify(result.error));
}

/** The example office PC in its full OS, made in `folder`. Writes go straight to this computer's file system. */
export async function startOfficePc(root: string, folder: string): Promise<RehearsalMachine> {
	const made = createMachine(join(root, "src/cli/examples/machines/office-pc"), folder, 7);
	if (!made.ok) throw new Error(JSON.stringify(made.error));
	writeSession(folder, successOf(await nextBoot(folder)));
	return openOfficePc(root, folder);
}

/** The machine in `folder` once more, with all that was put on its volumes from outside. */
export function openOfficePc(root: string, folder: string): RehearsalMachine {
	const opened = openRehearsalMachine({
		machineFolder: folder,
		networkFolder: join(root, "src/cli/examples"),
		engineFiles: [{ hostPath: join(root, "package.json"), name: "steppe.exe" }],
		workerFile: new URL("../../src/machine/tools/wim-extract-worker.ts", import.meta.url),
		wasmFile: join(root, "node_modules/7z-wasm/7zz.wasm"),
		windowsHost: false,
		writeCache: false,
		unattended: true,
	});
	return successOf(opened);
}
