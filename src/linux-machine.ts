import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fail, ok, type Result } from "./base/result.ts";
import type { OpenedTarget, TargetMachines, TargetRequest } from "./cli/services.ts";
import type { ChannelHost } from "./machine/channel/channel-folder.ts";
import { localChannels } from "./machine/channel/local-channels.ts";
import type { EngineFile } from "./machine/continuation/file-continuation.ts";
import type { TargetMachineOptions } from "./machine/linux/target/machine.ts";
import type { Failure } from "./model/failure.ts";
import type { SystemFacts } from "./model/inventory.ts";
import type { Phase } from "./model/phase.ts";

/** What the composition root knows of the process that deploys disks. */
export interface LinuxMachineParts {
	readonly isWindows: boolean;
	readonly architecture: string;
	readonly userId: number | undefined;
	readonly path: string;
	readonly workingFolder: string;
	/** Folder in which this computer keeps what it must know of the machines that it deploys. */
	readonly stateFolder: string;
	readonly processId: number;
	readonly kill: (processId: number, signal: "SIGTERM" | "SIGKILL") => void;
	readonly engineFiles: () => readonly EngineFile[];
	/** Where the executable for Windows may lie. */
	readonly windowsEngines: () => readonly string[];
	readonly channelHost: () => ChannelHost;
}

/** Composes what deploys to real disks and disk images from Linux. */
export function makeTargetMachines(parts: LinuxMachineParts): TargetMachines {
	return { open: (request) => open(parts, request) };
}

async function open(parts: LinuxMachineParts, request: TargetRequest): Promise<Result<OpenedTarget, Failure>> {
	if (parts.isWindows) return fail(notOnWindows);
	const { thisComputerFacts } = await import("./machine/linux/computer.ts");
	const { parseDiskSource } = await import("./machine/linux/target/disk-source.ts");
	const { openDisks, hostBootId } = await import("./machine/linux/target/open.ts");
	const { targetMachine } = await import("./machine/linux/target/machine.ts");
	const { Starts } = await import("./machine/linux/target/power.ts");
	const sources = [];
	for (const text of request.disks) {
		const source = parseDiskSource(text, parts.workingFolder);
		if (!source.ok)
			return fail({ id: "input-invalid", operation: "open the disk", message: `--disk ${source.error}.` });
		sources.push(source.value);
	}
	if (request.windowsEngine !== undefined && !existsSync(request.windowsEngine)) {
		const message = "There is no such file.";
		return fail({
			id: "file-not-found",
			operation: "find the engine for Windows",
			operand: request.windowsEngine,
			message,
		});
	}
	const computer = thisComputerFacts(parts.architecture);
	const own = await computer.get();
	if (!own.ok) return own;
	const { contentFolder, unattended } = request;
	const opened = await openDisks({
		...{ sources, computer, stateFolder: parts.stateFolder, path: parts.path, isRoot: parts.userId === 0 },
		...(contentFolder === undefined ? {} : { contentFolder }),
		host: { processId: parts.processId, kill: parts.kill },
	});
	if (!opened.ok) return opened;
	const { privateFolder, key } = opened.value;
	const isOther = sources.some(({ kind }) => kind === "image");
	const starts = new Starts(privateFolder, hostBootId());
	const machine = targetMachine({
		...{ opened: opened.value, starts, computer, unattended },
		...continuationOf(parts, request.windowsEngine, isOther),
		architecture: parts.architecture === "arm64" ? "arm64" : "x64",
		firmware: request.firmware ?? (isOther ? "uefi" : own.value.firmware),
		...(isOther ? { other: imageSystem(key) } : {}),
	});
	const { ports, logs } = machine;
	return ok({
		...{ ports, phase: "winpe", startedFrom: "medium", bootId: starts.bootId },
		...(contentFolder === undefined ? {} : { contentRoot: "Z:\\" }),
		connectLedger: () => undefined,
		connectRun: () => undefined,
		hostPath: (path) => logs.hostPath(path),
		adopt: () => logs.settle(),
		listen: (wanted) => localChannels(parts.channelHost).listenOn(privateFolder, { ...wanted, now: ports.clock.now() }),
		recordFolder: join(privateFolder, "record"),
		leaving: () => starts.leaving,
		close: async (isOver) => {
			const closed = await machine.close();
			if (starts.leaving === "winpe") starts.next();
			if (isOver && closed.ok) forget(privateFolder);
			return closed;
		},
	});
}

/** The engine that goes on in Windows, and why none can where that is so. */
function continuationOf(
	{ engineFiles, windowsEngines }: LinuxMachineParts,
	given: string | undefined,
	isOther: boolean,
): Pick<TargetMachineOptions, "engineFiles" | "obstacle"> {
	const windows = given === undefined ? windowsEngines().find((each) => existsSync(each)) : given;
	const obstacle = (into: Phase): Failure | undefined => {
		if (into === "winpe") return undefined;
		if (isOther)
			return obstacleOf("Which computer will start this image is not known, so no run can go on there.", END);
		if (windows !== undefined && existsSync(windows)) return undefined;
		const remedy = "Put steppe.exe beside this program, or name it with --windows-engine FILE.";
		return obstacleOf("There is no executable for Windows that could go on with the run there.", remedy);
	};
	const files = windows === undefined ? engineFiles() : [{ hostPath: windows, name: "steppe.exe" }];
	return { engineFiles: files, obstacle };
}

const END = "End the sequence before it: Windows finishes its own setup at its first start.";

function obstacleOf(message: string, remedy: string): Failure {
	return { id: "not-supported-here", operation: "go on in Windows", message, details: [remedy] };
}

/** What no later start needs once a run is over. */
function forget(privateFolder: string): void {
	for (const name of ["ram", "logs", "fat", "mount", "applying", "roles.json", "starts.json"])
		if (existsSync(join(privateFolder, name))) rmSync(join(privateFolder, name), { recursive: true, force: true });
}

/** The computer that an image will start: known by its image alone, the same at every start. */
function imageSystem(key: string): SystemFacts {
	const digits = key
		.replace(/[^0-9a-f]/g, "")
		.padEnd(32, "0")
		.slice(0, 32)
		.toUpperCase();
	const uuid = digits.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, "$1-$2-8$3-8$4-$5");
	const serialNumber = `STEPPE-${key.slice(0, 12).toUpperCase()}`;
	return { make: "Steppe", model: "Disk image", version: "", family: "", sku: "", serialNumber, uuid };
}

const notOnWindows: Failure = {
	id: "not-supported-here",
	operation: "open the disk",
	message: "Only Linux deploys to a disk that is named by --disk.",
};
