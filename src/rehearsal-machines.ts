import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { formatBytes } from "./base/byte-size.ts";
import { ok, type Result } from "./base/result.ts";
import type { MachineTemplate } from "./cli/services.ts";
import type { Failure } from "./model/failure.ts";

/** Machines that come with the executable, with the names that their authors gave them. */
export async function templatesIn(examples: string): Promise<readonly MachineTemplate[]> {
	const { readMachine } = await import("./machine/rehearsal/machine-state.ts");
	const folder = join(examples, "machines");
	if (!existsSync(folder)) return [];
	return readdirSync(folder).flatMap((name) => {
		const machine = readMachine(join(folder, name));
		if (!machine.ok) return [];
		const { make, model, disks, firmware } = machine.value;
		const inside = disks.filter((disk) => !disk.medium).map((disk) => `${disk.model} (${formatBytes(disk.sizeBytes)})`);
		const medium = disks.some((disk) => disk.medium) ? ", a boot medium" : "";
		const description = `${machine.value.name}: ${make} ${model}, ${firmware.toUpperCase()}, ${inside.join(", ")}${medium}`;
		return [{ name, folder: join(folder, name), description }];
	});
}

/** The first start of a machine that was only made: its firmware brings a system up, and no engine is started in it. */
export async function startMachine(machineFolder: string): Promise<Result<void, Failure>> {
	const { nextBoot } = await import("./machine/rehearsal/firmware.ts");
	const { readSession, writeSession } = await import("./machine/rehearsal/machine-state.ts");
	const session = readSession(machineFolder);
	if (!session.ok) return session;
	if (session.value !== undefined) return ok(undefined);
	const started = await nextBoot(machineFolder);
	if (!started.ok) return started;
	writeSession(machineFolder, started.value);
	return ok(undefined);
}
