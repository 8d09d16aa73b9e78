import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { answerArchitecture } from "../../../answer-file/settings.ts";
import { done, ok, type Result } from "../../../base/result.ts";
import { foldCase } from "../../../base/windows-path.ts";
import type { VolumeId } from "../../../model/disk.ts";
import type { Failure } from "../../../model/failure.ts";
import type { FirmwareKind, SystemFacts } from "../../../model/inventory.ts";
import type { Phase } from "../../../model/phase.ts";
import type { Answer, Boot, DriverStore, FactsReader, Ports } from "../../../model/ports.ts";
import { type EngineFile, fileContinuation } from "../../continuation/file-continuation.ts";
import { hostClock } from "../../host-clock.ts";
import { hostRandom } from "../../host-random.ts";
import { askTool } from "../../spawn.ts";
import { fileVault } from "../../vault/file-vault.ts";
import { linuxWmi } from "../wmi.ts";
import { emptyRegistry, noPrograms, noShares, offlineProfiles } from "./bare-ports.ts";
import { targetBoot } from "./boot/boot.ts";
import type { EfiArchitecture } from "./boot/efi-program.ts";
import { targetDisks } from "./disks.ts";
import { targetDriverStore, withWaitingDrivers } from "./drivers/driver-store.ts";
import { targetFacts } from "./facts.ts";
import { targetFiles } from "./files.ts";
import { targetHives } from "./hives/hives.ts";
import type { StartTool } from "./hives/hivex.ts";
import { targetImages } from "./images.ts";
import { targetJournalStore } from "./journal-store.ts";
import { MachineLogs } from "./machine-logs.ts";
import type { OpenedDisks } from "./open.ts";
import { type Starts, targetPower } from "./power.ts";
import { diskId } from "./target-disk.ts";
import type { TargetVolume } from "./volume-set.ts";
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
	/** What its boot manager must be made for. */
	readonly architecture: EfiArchitecture;
	readonly unattended: boolean;
	/** Files of the engine that later systems start; the first is what is started. */
	readonly engineFiles: readonly EngineFile[];
	/** Why none of them could go on in a system. */
	readonly obstacle: (into: Phase) => Failure | undefined;
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
	const start: StartTool = (program, words, input) => askTool(program, words, input, LONGEST_HIVE);
	const hives = targetHives({ paths: set.paths, start });
	const random = hostRandom();
	const clock = hostClock();
	const logs = new MachineLogs(set, files, privateFolder);
	const driverStore = makeDriverStore(options, { files, hives, facts, volumes, journalStore });
	const continuation = fileContinuation({
		...{ files, volumes, journalStore, engineFiles: options.engineFiles, arguments: [] },
		obstacle: options.obstacle,
		hostPath: (path) => set.paths.hostPath(path),
		adopt: () => {
			files.forget();
			return done;
		},
	});
	const ports: Ports = {
		...{ disks, volumes, files, journalStore, facts, hives, random, clock, driverStore },
		images: targetImages(set, files),
		boot: makeBoot(options, { disks, start, random, clock }),
		registry: emptyRegistry(),
		wmi: linuxWmi(facts),
		profiles: offlineProfiles(hives),
		run: noPrograms(),
		network: noShares(),
		power: targetPower(starts),
		// The disks are held since they were opened: no other engine comes this far.
		lock: { take: async () => ok(async () => undefined) },
		continuation: withWaitingDrivers(continuation, driverStore),
		releaser: { release: (record) => attachments.release(record) },
		vault: fileVault({ volumes, disks, files, machineId: opened.key }),
	};
	return { ports, logs, close: () => close(opened, logs) };
}

function makeDriverStore(
	{ architecture }: TargetMachineOptions,
	{ files, hives, facts, volumes, journalStore }: Pick<Ports, "files" | "hives" | "facts" | "volumes" | "journalStore">,
): DriverStore {
	return targetDriverStore({
		...{ files, hives, architecture: answerArchitecture(architecture) },
		devices: async () => {
			const inventory = await facts.inventory();
			return inventory.ok ? ok(inventory.value.devices) : inventory;
		},
		flush: async (root) => {
			const place = await journalStore.durable(root);
			return place.ok ? volumes.flush(place.value.volume) : place;
		},
	});
}

type BootParts = Pick<Ports, "disks" | "random" | "clock"> & { readonly start: StartTool };

function makeBoot(options: TargetMachineOptions, { disks, start, random, clock }: BootParts): Boot {
	const { firmware, architecture } = options;
	const { set, privateFolder } = options.opened;
	const onVolume = async <Value>(id: VolumeId, work: (volume: TargetVolume) => Answer<Value>): Answer<Value> => {
		const volume = set.byId(id);
		return volume.ok ? work(volume.value) : volume;
	};
	return targetBoot({
		...{ disks, firmware, architecture, start, random, now: () => clock.now() },
		volumes: {
			open: (id) => onVolume(id, (volume) => set.open(volume)),
			flush: (id) => onVolume(id, (volume) => set.flush(volume)),
		},
		deviceFile: (id) => set.parts.disks.find((disk) => foldCase(diskId(disk)) === foldCase(id))?.file,
		withFolder: async (work) => {
			const folder = await mkdtemp(join(privateFolder, "scratch-"));
			try {
				return await work(folder);
			} finally {
				await rm(folder, { recursive: true, force: true });
			}
		},
	});
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
