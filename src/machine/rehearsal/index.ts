import { join, resolve } from "node:path";
import { fail, ok, type Result } from "../../base/result.ts";
import type { Failure } from "../../model/failure.ts";
import type { LiveRun } from "../../model/live-run.ts";
import type { Lock } from "../../model/lock.ts";
import type { Ports } from "../../model/ports.ts";
import type { ReleaseLedger } from "../../model/release.ts";
import { type EngineFile, fileContinuation } from "../continuation/file-continuation.ts";
import { hostRandom } from "../host-random.ts";
import { linuxLock } from "../lock/linux-lock.ts";
import { windowsLock } from "../lock/windows-lock.ts";
import { fileVault } from "../vault/file-vault.ts";
import { runManageBde } from "./bitlocker/manage-bde.ts";
import { rehearsalBoot } from "./boot.ts";
import { rehearsalClock } from "./clock.ts";
import type { MachineDescription } from "./description.ts";
import { rehearsalDriverStore } from "./driver-store.ts";
import { rehearsalFacts, systemLetter } from "./facts.ts";
import { rehearsalHives } from "./hives.ts";
import { rehearsalImages } from "./images.ts";
import { HiveMounts } from "./loaded-hives.ts";
import { readFirmware, readMachineOrFailure, readSession, stateFolder } from "./machine-state.ts";
import { madeKeys } from "./made-keys.ts";
import { rehearsalNetwork } from "./network.ts";
import { rehearsalPower } from "./power.ts";
import { rehearsalProfiles } from "./profiles.ts";
import { rehearsalRegistry } from "./registry.ts";
import { rehearsalWmi } from "./rehearsal-wmi.ts";
import { rehearsalReleaser } from "./releaser.ts";
import { type RunOptions, rehearsalRun } from "./run.ts";
import { runAddPackage } from "./servicing/add-package.ts";
import type { BootSession } from "./session.ts";
import { openStorage, type RehearsalStorage } from "./storage/open.ts";
import { runSysprep } from "./sysprep/run-sysprep.ts";
import { runSetup } from "./windows-setup/run-setup.ts";

/** What opens a rehearsal machine that its firmware has started. */
export interface RehearsalOptions {
	readonly machineFolder: string;
	/** Folder of the host that the machine sees as its share `Z:\`. */
	readonly networkFolder?: string;
	/** True when a fault has taken the network away. */
	readonly networkDown?: boolean;
	/** Files of the running engine; the first is what is started. */
	readonly engineFiles: readonly EngineFile[];
	/** What a continued engine is started with. */
	readonly engineArguments?: readonly string[];
	/** Worker and WebAssembly that apply images. */
	readonly workerFile: string | URL;
	readonly wasmFile: string;
	/** True when the rehearsal itself runs on Windows. */
	readonly windowsHost: boolean;
	/** Of this process: the lock's note names it; without it the note says 0. */
	readonly processId?: number;
	/** True to let a power cut lose what was not flushed. */
	readonly writeCache: boolean;
	readonly unattended: boolean;
	/** Where adapters write down what they acquire; answers undefined as long as no run has a journal. */
	readonly ledger?: () => ReleaseLedger | undefined;
	/** The run whose variables imitated programs set; answers undefined as long as none listens. */
	readonly liveRun?: () => LiveRun | undefined;
}

/** A running rehearsal machine. */
export interface RehearsalMachine {
	readonly ports: Ports;
	readonly storage: RehearsalStorage;
	readonly description: MachineDescription;
	readonly session: BootSession;
}

/** Opens the machine as the engine sees it: `nextBoot` must have started it and `session.json` must say how. */
export function openRehearsalMachine(options: RehearsalOptions): Result<RehearsalMachine, Failure> {
	const { machineFolder, networkFolder, writeCache } = options;
	const machine = readMachineOrFailure(machineFolder);
	if (!machine.ok) return machine;
	const session = readSession(machineFolder);
	if (!session.ok) return session;
	if (session.value === undefined) return fail(notStarted(machineFolder));
	const firmware = readFirmware(machineFolder);
	if (!firmware.ok) return firmware;
	const storage = openStorage({
		...{ machineFolder, session: session.value, machine: machine.value, writeCache },
		...(networkFolder === undefined ? {} : { networkFolder }),
	});
	if (!storage.ok) return storage;
	const present = {
		options,
		machine: machine.value,
		session: session.value,
		storage: storage.value,
		seed: firmware.value.seed,
	};
	return ok({ ports: assemble(present), storage: storage.value, description: machine.value, session: session.value });
}

function notStarted(machineFolder: string): Failure {
	return {
		id: "machine-file-invalid",
		operation: "open the rehearsal machine",
		operand: machineFolder,
		message: "The machine was never started.",
	};
}

interface Present {
	readonly options: RehearsalOptions;
	readonly machine: MachineDescription;
	readonly session: BootSession;
	readonly storage: RehearsalStorage;
	readonly seed: number;
}

function assemble({ options, machine, session, storage, seed }: Present): Ports {
	const { machineFolder } = options;
	const { disks, volumes, files, journalStore } = storage;
	const alive = async (): Promise<void> => {
		await volumes.list();
	};
	const scratchFolder = stateFolder(machineFolder);
	const random = hostRandom(`${seed} ${session.bootNumber}`);
	const { hostPath, adopt } = storage;
	const clock = rehearsalClock();
	const mounts = new HiveMounts(scratchFolder, session.bootId);
	const hives = rehearsalHives({ files, hostPath, scratchFolder, mounts, ledger: options.ledger ?? (() => undefined) });
	const facts = rehearsalFacts({ machine, session, hives, disks, volumes, unattended: options.unattended });
	const registry = rehearsalRegistry({
		files,
		systemLetter: () => systemLetter(session, volumes),
		made: async () => ok(madeKeys(machine, session)),
	});
	const images = rehearsalImages({
		...{ files, volumes, storage },
		workerFile: options.workerFile,
		wasmFile: options.wasmFile,
		capture: { files, hives, architecture: machine.architecture, now: () => clock.now() },
	});
	const imitate: RunOptions["imitate"] = async (command, watch) => {
		const setUp = await runSetup({ machine, session, files, volumes, images, hives }, command, watch);
		if (!setUp.ok || setUp.value !== undefined) return setUp;
		const serviced = await runAddPackage(
			{
				...{ files, hives, volumes, journalStore, architecture: machine.architecture },
				systemRoot: async () => {
					const letter = await systemLetter(session, volumes);
					return letter.ok ? ok(`${letter.value}:\\`) : letter;
				},
			},
			command,
			watch,
		);
		if (!serviced.ok || serviced.value !== undefined) return serviced;
		const generalized = await runSysprep({ machine, session, files, volumes, hives, storage }, command, watch);
		if (!generalized.ok || generalized.value !== undefined) return generalized;
		const { present, enabled } = machine.tpm;
		return runManageBde({ volumes, storage, hasTpm: present && enabled !== false }, command);
	};
	return {
		...{ disks, volumes, files, journalStore, hives, random, registry, images },
		wmi: rehearsalWmi({ machine, session, facts, volumes, protection: storage.protection }),
		boot: rehearsalBoot({ machineFolder, machine, random, alive }),
		driverStore: rehearsalDriverStore({
			...{ files, hives, volumes, journalStore },
			devices: machine.devices,
			architecture: machine.architecture,
		}),
		profiles: rehearsalProfiles({ session, files, hives, volumes, journalStore }),
		facts,
		run: rehearsalRun({ machineFolder, machine, session, files, imitate, clock, alive, liveRun: options.liveRun }),
		network: rehearsalNetwork({
			...{ machine, session, storage },
			isDown: options.networkDown ?? false,
			ledger: options.ledger ?? (() => undefined),
		}),
		power: rehearsalPower(machineFolder, session),
		clock,
		lock: rehearsalLock(options, session.bootId),
		continuation: fileContinuation({
			...{ files, volumes, journalStore, hostPath, adopt },
			engineFiles: options.engineFiles,
			arguments: options.engineArguments ?? [],
		}),
		releaser: rehearsalReleaser(volumes, mounts, storage.shares),
		vault: fileVault({ volumes, disks, files, machineId: machine.uuid || machine.serialNumber }),
	};
}

/** The lock of one start of a machine: whoever was started before a power cut can't hold it any more. */
function rehearsalLock({ machineFolder, windowsHost, processId = 0 }: RehearsalOptions, bootId: string): Lock {
	const folder = resolve(machineFolder);
	const note = join(folder, "state", `lock-${bootId}`);
	return windowsHost ? windowsLock(note, processId) : linuxLock(`${folder} ${bootId}`, `${note}.txt`, processId);
}
