import { done, ok, type Result } from "../../../base/result.ts";
import type { Failure } from "../../../model/failure.ts";
import type { FirmwareKind, SystemFacts } from "../../../model/inventory.ts";
import type { FactsReader, Ports } from "../../../model/ports.ts";
import { type EngineFile, fileContinuation } from "../../continuation/file-continuation.ts";
import { hostClock } from "../../host-clock.ts";
import { hostRandom } from "../../host-random.ts";
import { askTool } from "../../spawn.ts";
import { fileVault } from "../../vault/file-vault.ts";
import { linuxWmi } from "../wmi.ts";
import { devicesAlone, emptyRegistry, noPrograms, noShares, offlineProfiles } from "./bare-ports.ts";
import { targetDisks } from "./disks.ts";
import { targetFacts } from "./facts.ts";
import { targetFiles } from "./files.ts";
import { targetHives } from "./hives/hives.ts";
import { targetImages } from "./images.ts";
import { targetJournalStore } from "./journal-store.ts";
import { MachineLogs } from "./machine-logs.ts";
import type { OpenedDisks } from "./open.ts";
import { type Starts, targetPower } from "./power.ts";
import { noBoot } from "./unfinished-boot.ts";
import { targetVolumes } from "./volumes.ts";

/** What a machine is made of beside its disks. */
export interface TargetMachineOptions {
	readonly opened: OpenedDisks;
	readonly starts: Starts;
	/** Facts of this computer. */
	readonly computer: FactsReader;
	/** Who the machine is where it is not this computer. */
	readonly other?: SystemFacts;
	/** How the machine will start; that of this computer when absent. */
	readonly firmware: FirmwareKind;
	readonly unattended: boolean;
	/** Files of the engine that later systems start; the first is what is started. */
	readonly engineFiles: readonly EngineFile[];
}

/** A machine whose disks are open. */
export interface TargetMachine {
	readonly ports: Ports;
	readonly logs: MachineLogs;
	/** Logs are copied to the machine, everything is flushed and given back. */
	close(): Promise<Result<void, Failure>>;
}

/** Longest time that hivex may take for one hive. */
const LONGEST_HIVE = 120_000;

/** Puts the ports of a machine that Linux deploys together. */
export function targetMachine(options: TargetMachineOptions): TargetMachine {
	const { opened, starts, computer, firmware, unattended, other } = options;
	const { set, attachments, privateFolder } = opened;
	const files = targetFiles(set.paths);
	set.onChanged = () => files.forget();
	const disks = targetDisks(set);
	const volumes = targetVolumes(set);
	const journalStore = targetJournalStore(set, files);
	const facts = targetFacts({
		...{ computer, firmware, disks, volumes, unattended, bootId: () => starts.bootId },
		...(other === undefined ? {} : { other }),
	});
	const hives = targetHives({
		paths: set.paths,
		start: (program, words, input) => askTool(program, words, input, LONGEST_HIVE),
	});
	const logs = new MachineLogs(set, files, privateFolder);
	const ports: Ports = {
		...{ disks, volumes, files, journalStore, facts, hives },
		images: targetImages(set, files),
		boot: noBoot(firmware),
		registry: emptyRegistry(),
		wmi: linuxWmi(facts),
		driverStore: devicesAlone(facts),
		profiles: offlineProfiles(hives),
		run: noPrograms(),
		network: noShares(),
		power: targetPower(starts),
		clock: hostClock(),
		random: hostRandom(),
		// The disks are held since they were opened: no other engine comes this far.
		lock: { take: async () => ok(async () => undefined) },
		continuation: fileContinuation({
			...{ files, volumes, journalStore, engineFiles: options.engineFiles, arguments: [] },
			hostPath: (path) => set.paths.hostPath(path),
			adopt: () => {
				files.forget();
				return done;
			},
		}),
		releaser: { release: (record) => attachments.release(record) },
		vault: fileVault({ volumes, disks, files, machineId: opened.key }),
	};
	return { ports, logs, close: () => close(opened, logs) };
}

async function close(opened: OpenedDisks, logs: MachineLogs): Promise<Result<void, Failure>> {
	const settled = await logs.settle();
	let flushed: Result<void, Failure> = done;
	for (const volume of opened.set.all()) {
		const one = await opened.set.flush(volume);
		if (!one.ok) flushed = one;
	}
	const closed = await opened.close();
	if (!closed.ok) return closed;
	return flushed.ok ? settled : flushed;
}
