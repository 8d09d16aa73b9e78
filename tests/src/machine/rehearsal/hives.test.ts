import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { formatHive } from "../../../../src/machine/rehearsal/hive-file.ts";
import { rehearsalHives } from "../../../../src/machine/rehearsal/hives.ts";
import { HiveMounts } from "../../../../src/machine/rehearsal/loaded-hives.ts";
import { hivesContract } from "../../../contract/hives.contract.ts";
import { successOf } from "../../../contract/subject.ts";
import { DATA, storedMachine } from "./storage/stored-machine.ts";

hivesContract("rehearsal", async () => {
	const scratchFolder = mkdtempSync(join(tmpdir(), "steppe-hives-"));
	const machine = storedMachine(undefined, (hosts) => {
		const folder = hosts.get(DATA) ?? "";
		writeFileSync(join(folder, "HIVE"), formatHive({}));
		writeFileSync(join(folder, "DAMAGED"), "no hive");
	});
	const storage = machine.open();
	const letter = successOf(await storage.volumes.assignLetter(DATA));
	const hives = rehearsalHives({
		...{ files: storage.files, hostPath: storage.hostPath, scratchFolder, ledger: () => undefined },
		mounts: new HiveMounts(scratchFolder, "boot-1"),
	});
	return {
		...{ hives, hive: `${letter}:\\HIVE`, damaged: `${letter}:\\DAMAGED`, missing: `${letter}:\\NONE` },
		dispose: async () => {
			machine.dispose();
			rmSync(scratchFolder, { recursive: true, force: true });
		},
	};
});
