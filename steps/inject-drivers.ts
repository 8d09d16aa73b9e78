import { counted } from "../src/base/counted.ts";
import { fail, ok, type Result } from "../src/base/result.ts";
import { baseName, foldCase, joinPath, type WindowsPath } from "../src/base/windows-path.ts";
import { type DriverCandidate, pathOf } from "../src/drivers/candidate.ts";
import { chooseDrivers, type DriverChoice } from "../src/drivers/choose.ts";
import { INBOX_STORAGE_IDS, type StorageCoverage, storageGaps } from "../src/drivers/coverage.ts";
import type { DriverArchitecture, DriverTarget } from "../src/drivers/decoration.ts";
import { formatRank } from "../src/drivers/rank.ts";
import { readPackages } from "../src/drivers/read-packages.ts";
import type { Choice, Decision } from "../src/model/decision.ts";
import type { Device } from "../src/model/device.ts";
import { findPlace, rootOf } from "../src/model/durable-path.ts";
import type { MachineFacts } from "../src/model/facts.ts";
import type { Failure } from "../src/model/failure.ts";
import type { InjectDriversInput } from "../src/model/inputs.gen.ts";
import type { Outcome } from "../src/model/outcome.ts";
import type { Foreseen, StepContext, StepLook, StepType } from "../src/model/step.ts";

type Data = {
	/** Found anew by its name: content may have been cached elsewhere since. */
	readonly content: string;
	readonly target: string;
	/** Winning INF files, relative to the content. */
	readonly infs: readonly string[];
	readonly warnings: readonly string[];
};

const OPERATION = "inject drivers";
/** Windows 11 24H2: assumed when the applied Windows does not tell its build. */
const ASSUMED_BUILD = 26_100;
/** Candidates shown for each device. */
const MOST_CANDIDATES = 10;
const ARCHITECTURES: Readonly<Record<MachineFacts["architecture"], DriverArchitecture>> = {
	x64: "amd64",
	arm64: "arm64",
	x86: "x86",
};

/** Matches the machine's devices against a folder of driver packages and adds the winners to the applied Windows. */
export const injectDrivers: StepType<InjectDriversInput, Data> = {
	type: "inject-drivers",
	runsIn: "winpe",
	destructive: () => false,
	idempotence: () => "repeatable",
	// The build of the applied Windows counts, and before it is applied another Windows may lie there.
	decidesEarly: false,
	effects: ({ drivers, to }) => [
		{ kind: "needs-content", content: drivers },
		{ kind: "needs-volume", path: to ?? "%OSDTargetSystemDrive%" },
		{ kind: "adds-drivers" },
		{ kind: "takes-space", path: to ?? "%OSDTargetSystemDrive%", content: drivers },
	],
	foresee,
	decide,
	act,
};

/**
 * A machine whose disk the new Windows would not find is told before anything is wiped. The build of the image is not known then:
 * a current one is assumed. Packages are only read when a storage controller needs one.
 */
async function foresee(input: InjectDriversInput, look: StepLook): Promise<readonly Foreseen[]> {
	if ((input.missing ?? "fail") !== "fail") return [];
	const devices = await look.driverStore.devices();
	const facts = await look.facts.get();
	const folder = look.view.content(input.drivers);
	if (!devices.ok || !facts.ok || !folder.ok) return [];
	if (storageGaps(devices.value, [], INBOX_STORAGE_IDS).length === 0) return [];
	const target = targetFor(facts.value, ASSUMED_BUILD, false);
	const packages = await readPackages(look.files, folder.value, target.architecture);
	// A folder that is not there is told by the proof of the content.
	if (!packages.ok) return [];
	const allowUnsigned = input["allow-unsigned"] ?? false;
	const choices = chooseDrivers(devices.value, packages.value.catalogue, target, { allowUnsigned });
	const remedy = "Add the controller's driver package to the content, or write `missing: warn` if the image holds it.";
	return storageGaps(devices.value, inTime(look, choices), INBOX_STORAGE_IDS).map(({ device, explanation }) => ({
		subject: "boot-driver",
		what: `driver for ${nameOf(device)}`,
		how: tooLate(look, device, choices) ?? explanation,
		remedy: tooLate(look, device, choices) === undefined ? remedy : LATE_REMEDY,
	}));
}

const LATE_REMEDY =
	"Deploy this machine from a Windows PE, or take an image that holds the driver and write `missing: warn`.";

/** The choices that Windows has when it first looks for its disk. */
function inTime({ driverStore }: StepLook, choices: readonly DriverChoice[]): readonly DriverChoice[] {
	return driverStore.atFirstStart === true ? choices.map(({ chosen: _, ...choice }) => choice) : choices;
}

/** Why a package that was chosen for a device does not help; undefined where it does, or none was chosen. */
function tooLate({ driverStore }: StepLook, device: Device, choices: readonly DriverChoice[]): string | undefined {
	const chosen = choices.find((each) => each.device.instanceId === device.instanceId)?.chosen;
	if (driverStore.atFirstStart !== true || chosen === undefined) return undefined;
	return `${nameOf(device)} needs ${chosen.inf} before the first start, and from Linux it is added during that`;
}

async function decide(input: InjectDriversInput, look: StepLook): Promise<Result<Decision<Data>, Failure>> {
	const place = await findPlace(look.volumes, input.to ?? "%OSDTargetSystemDrive%", OPERATION);
	if (!place.ok) return place;
	const folder = look.view.content(input.drivers);
	if (!folder.ok) return folder;
	const target = await targetOf(`${place.value.volume.letter}:\\`, look);
	if (!target.ok) return target;
	const packages = await readPackages(look.files, folder.value, target.value.architecture);
	if (!packages.ok) return packages;
	const devices = await look.driverStore.devices();
	if (!devices.ok) return devices;
	const allowUnsigned = input["allow-unsigned"] ?? false;
	const choices = chooseDrivers(devices.value, packages.value.catalogue, target.value, { allowUnsigned });
	const gaps = storageGaps(devices.value, inTime(look, choices), INBOX_STORAGE_IDS).map((gap) => ({
		...gap,
		explanation: tooLate(look, gap.device, choices) ?? gap.explanation,
	}));
	if (gaps.length > 0 && (input.missing ?? "fail") === "fail") return fail(driverMissing(gaps, folder.value));
	const infs = [...new Set(choices.flatMap(winners).map(pathOf))].sort();
	const without = choices.filter(({ chosen }) => chosen === undefined).length;
	const warnings = [...gaps.map(({ explanation }) => explanation), ...packages.value.unread];
	const { build } = target.value;
	return ok({
		summary: `Add ${infs.length} of ${packages.value.infs} driver packages for ${counted(devices.value.length, "device")} (build ${build}); ${counted(without, "device finds", "devices find")} none here`,
		choices: choices.filter(({ candidates }) => candidates.length > 0).map(choiceOf),
		data: { content: input.drivers, target: place.value.volume.id, infs, warnings },
	});
}

/** The system that the drivers are for: the machine's architecture and the build that the applied Windows says. */
async function targetOf(root: WindowsPath, look: StepLook): Promise<Result<DriverTarget, Failure>> {
	const facts = await look.facts.get();
	if (!facts.ok) return facts;
	const hive = joinPath(root, "Windows", "System32", "config", "SOFTWARE");
	const present = await look.files.stat(hive);
	if (!present.ok) return present;
	const key = "Microsoft\\Windows NT\\CurrentVersion";
	const build = present.value === undefined ? ok(undefined) : await look.hives.get(hive, key, "CurrentBuildNumber");
	if (!build.ok) return build;
	const kind = present.value === undefined ? ok(undefined) : await look.hives.get(hive, key, "InstallationType");
	if (!kind.ok) return kind;
	const number = Number(build.value?.data);
	const isServer = String(kind.value?.data ?? "")
		.toLowerCase()
		.startsWith("server");
	return ok(targetFor(facts.value, Number.isInteger(number) && number > 0 ? number : ASSUMED_BUILD, isServer));
}

function targetFor(facts: MachineFacts, build: number, isServer: boolean): DriverTarget {
	const productType = isServer ? 3 : 1;
	return { architecture: ARCHITECTURES[facts.architecture], major: 10, minor: 0, build, productType, suiteMask: 0 };
}

function winners({ chosen, extensions }: DriverChoice): readonly DriverCandidate[] {
	return chosen === undefined ? extensions : [chosen, ...extensions];
}

function nameOf(device: Device): string {
	return device.description ?? device.hardwareIds[0] ?? device.instanceId;
}

function choiceOf(choice: DriverChoice): Choice {
	const taken = winners(choice);
	const names = taken.map((candidate) => `${pathOf(candidate)} (rank ${formatRank(candidate.rank)})`);
	const candidates = choice.candidates.slice(0, MOST_CANDIDATES).map((candidate) => ({
		name: pathOf(candidate),
		...(taken.includes(candidate) ? {} : { rejected: candidate.reasons.at(-1) ?? "" }),
	}));
	return {
		what: `driver for ${nameOf(choice.device)}`,
		chosen: names.length === 0 ? "none" : names.join(", "),
		because: choice.chosen?.reasons.join("; ") ?? choice.gap ?? "",
		candidates,
	};
}

function driverMissing(gaps: readonly StorageCoverage[], folder: WindowsPath): Failure {
	return {
		id: "driver-missing",
		operation: "choose drivers",
		operand: folder,
		message: `${gaps.length} storage controllers have no driver: Windows would not find its disk.`,
		details: gaps.flatMap(({ device, explanation }) => [explanation, `ids: ${device.hardwareIds.join(", ")}`]),
	};
}

async function act({ data }: Decision<Data>, context: StepContext): Promise<Result<Outcome, Failure>> {
	const { driverStore, volumes } = context.ports;
	if (data.infs.length === 0) {
		const why = "no package of the folder is for a device of this machine";
		return ok({ kind: "skipped", why, notes: data.warnings });
	}
	const folder = context.view.content(data.content);
	if (!folder.ok) return folder;
	const root = await rootOf(volumes, data.target, OPERATION);
	if (!root.ok) return root;
	const paths = data.infs.map((inf) => joinPath(folder.value, inf));
	const injected = await driverStore.inject(root.value, paths, { progress: context.report, signal: context.signal });
	if (!injected.ok) return injected;
	const refused = injected.value.filter((each) => !each.injected);
	if (refused.length > 0) {
		return fail(
			notInjected(
				root.value,
				refused.map(({ inf, detail }) => `${inf}: ${detail}`),
			),
		);
	}
	// What the tool says is not proof: the store of the applied Windows must name every one.
	const store = await driverStore.injected(root.value);
	if (!store.ok) return store;
	const present = new Set(store.value.map(foldCase));
	const absent = paths.filter((path) => !present.has(foldCase(baseName(path))));
	if (absent.length > 0)
		return fail(
			notInjected(
				root.value,
				absent.map((path) => `${path}: not in the driver store`),
			),
		);
	const notes = injected.value.map(({ inf, detail }) => `${inf}: ${detail}`);
	const where = driverStore.atFirstStart === true ? "waiting for the first start" : "in the driver store";
	const proof = `${counted(paths.length, "driver package is", "driver packages are")} ${where}, read back`;
	return ok({ kind: "done", wrote: [data.target], notes: [proof, ...notes, ...data.warnings] });
}

function notInjected(root: WindowsPath, details: readonly string[]): Failure {
	const message = `${counted(details.length, "driver package was", "driver packages were")} chosen and not found in the applied Windows.`;
	return { id: "driver-missing", operation: OPERATION, operand: root, message, details };
}
