import { formatBytes } from "../src/base/byte-size.ts";
import { joinCommandLine, splitCommandLine } from "../src/base/command-line.ts";
import { parseDuration } from "../src/base/duration.ts";
import { fail, ok, type Result } from "../src/base/result.ts";
import { compareVersions, readVersion } from "../src/base/version.ts";
import { joinPath, type WindowsPath } from "../src/base/windows-path.ts";
import { chooseEntry, describeImage } from "../src/image/choose-entry.ts";
import { type Command, commandLine } from "../src/model/command.ts";
import type { Choice, Decision } from "../src/model/decision.ts";
import { findPlace } from "../src/model/durable-path.ts";
import type { Failure } from "../src/model/failure.ts";
import type { ImageEntry, ImageFileInfo } from "../src/model/image.ts";
import type { UpgradeWindowsInput } from "../src/model/inputs.gen.ts";
import type { Outcome } from "../src/model/outcome.ts";
import { Secret } from "../src/model/secret.ts";
import type { InputFault, RunView, StepContext, StepLook, StepType } from "../src/model/step.ts";
import { SETUP_LOG, type SetupScripts } from "../src/model/windows-setup.ts";
import {
	awaitSetup,
	ENDED_FILE,
	failedSetup,
	lookBack,
	rolledBack,
	upgradeFolder,
} from "../src/program/setup-return.ts";
import { judgeSetup, setupArguments } from "../src/program/windows-setup.ts";

type Data = {
	/** Names the folder of the scripts and marks: those of another attempt are none of this one's. */
	readonly id: string;
	readonly content?: string;
	readonly path?: string;
	readonly index?: number;
	readonly drivers?: string;
	readonly driversPath?: string;
	readonly scanOnly: boolean;
	readonly ignoreMessages: boolean;
	readonly dynamicUpdate?: "enable" | "disable";
	readonly additional?: string;
	/** A rollback is no failure: steps behind this one ask for it. */
	readonly goesOn?: true;
	/** Milliseconds that Setup may have the machine. */
	readonly deadline: number;
	/** Of the Windows that is upgraded, such as `10.0.19045`. */
	readonly from: string;
};

const OPERATION = "upgrade Windows";
const RETURN_CODE = "_SMSTSOSUpgradeActionReturnCode";
const ROLLBACK = "_SMSTSSetupRollback";
/** Free beyond the expanded image: what preflight asks for every image. */
const HEADROOM = 1.1;
const FOUR_HOURS = 4 * 3_600_000;

/** Hands the machine to Windows Setup for an in-place upgrade and finds out, when it is back, what became of it. */
export const upgradeWindows: StepType<UpgradeWindowsInput, Data> = {
	type: "upgrade-windows",
	runsIn: "full-os",
	destructive: () => false,
	idempotence: () => "verify-first",
	decidesEarly: true,
	check,
	effects: (input) => [
		...[input.content, input.drivers].flatMap((content) =>
			content === undefined ? [] : [{ kind: "needs-content", content } as const],
		),
		{ kind: "sets", variable: RETURN_CODE },
		{ kind: "sets", variable: ROLLBACK },
		...(input["scan-only"] === true ? [] : [{ kind: "restarts", into: "full-os" } as const]),
	],
	decide,
	act,
	probe: async ({ data }, look) => {
		if (data.scanOnly) return ok("not-begun");
		const found = await lookBack(data, look);
		if (!found.ok) return found;
		if (found.value.kind === "none") return ok("not-begun");
		return ok(found.value.kind === "upgraded" && found.value.marked ? "done" : "partial");
	},
	recover: async ({ data }, look) => {
		const facts = await look.facts.get();
		return facts.ok ? ok(upgraded(data, facts.value.osVersion)) : facts;
	},
};

function check(input: UpgradeWindowsInput): readonly InputFault[] {
	const faults: InputFault[] = [];
	if ((input.content === undefined) === (input.path === undefined)) {
		const help = ["name the folder with setup.exe by one of the two"];
		faults.push({ pointer: "", message: "needs `content` or `path`, and not both", help });
	}
	if (input.drivers !== undefined && input["drivers-path"] !== undefined)
		faults.push({ pointer: "/drivers-path", message: "can't stand beside `drivers`", help: ["leave one out"] });
	return faults;
}

function refuse(operand: string, message: string, id: Failure["id"] = "input-invalid", details?: readonly string[]) {
	return fail<Failure>({ id, operation: OPERATION, operand, message, ...(details === undefined ? {} : { details }) });
}

async function decide(input: UpgradeWindowsInput, look: StepLook): Promise<Result<Decision<Data>, Failure>> {
	const [fault] = check(input);
	if (fault !== undefined) return refuse("upgrade-windows", `The step ${fault.message}.`);
	const media = await findMedia(input, look);
	if (!media.ok) return media;
	const inventory = await look.facts.inventory();
	if (!inventory.ok) return inventory;
	const { version = "", edition = "" } = inventory.value.operatingSystem ?? {};
	const scanOnly = input["scan-only"] ?? false;
	const chosen = await chooseImage(input, media.value, edition, look);
	if (!chosen.ok) return chosen;
	const fits = scanOnly ? ok(undefined) : await proveFit(chosen.value.entry, version, look);
	if (!fits.ok) return fits;
	const to = chosen.value.entry === undefined ? "the Windows of its product key" : describeImage(chosen.value.entry);
	const key = input["product-key"];
	return ok({
		summary: scanOnly ? `Have Setup scan for an upgrade to ${to}` : `Upgrade Windows ${version} to ${to}`,
		choices: chosen.value.choices,
		data: dataOf(input, look.random.guid(), version),
		...(key === undefined ? {} : { secrets: { productKey: new Secret(key) } }),
	});
}

function dataOf(input: UpgradeWindowsInput, id: string, from: string): Data {
	const { content, path, drivers } = input;
	const index = input["edition-index"];
	const driversPath = input["drivers-path"];
	const dynamicUpdate = input["dynamic-update"];
	const additional = input["additional-options"];
	return {
		...{ id, from, scanOnly: input["scan-only"] ?? false, ignoreMessages: input["ignore-messages"] ?? false },
		deadline: parseDuration(input["return-within"] ?? "") ?? FOUR_HOURS,
		...(content === undefined ? {} : { content }),
		...(path === undefined ? {} : { path }),
		...(input["after-rollback"] === "go-on" ? { goesOn: true } : {}),
		...(index === undefined ? {} : { index }),
		...(drivers === undefined ? {} : { drivers }),
		...(driversPath === undefined ? {} : { driversPath }),
		...(dynamicUpdate === undefined ? {} : { dynamicUpdate }),
		...(additional === undefined || additional.trim() === "" ? {} : { additional }),
	};
}

/** The folder with `setup.exe`, today. */
function mediaFolder({ content, path }: Pick<Data, "content" | "path">, view: RunView): Result<WindowsPath, Failure> {
	return content === undefined ? ok(path ?? "") : view.content(content);
}

async function findMedia(input: UpgradeWindowsInput, look: StepLook): Promise<Result<WindowsPath, Failure>> {
	const folder = mediaFolder(input, look.view);
	if (!folder.ok) return folder;
	const setup = joinPath(folder.value, "setup.exe");
	const entry = await look.files.stat(setup);
	if (!entry.ok) return entry;
	if (entry.value?.kind === "file") return folder;
	return refuse(setup, "These are no installation files of Windows: setup.exe is missing.", "content-missing");
}

async function installImage(folder: WindowsPath, look: StepLook): Promise<Result<WindowsPath, Failure>> {
	for (const name of ["install.wim", "install.esd", "install.swm"]) {
		const path = joinPath(folder, "sources", name);
		const entry = await look.files.stat(path);
		if (!entry.ok) return entry;
		if (entry.value?.kind === "file") return ok(path);
	}
	const path = joinPath(folder, "sources");
	return refuse(path, "There is no install.wim, install.esd or install.swm in it.", "content-missing");
}

/** The image that Setup will take: by index, or by the installed edition; a product key alone lets Setup choose. */
async function chooseImage(
	input: UpgradeWindowsInput,
	folder: WindowsPath,
	edition: string,
	look: StepLook,
): Promise<Result<{ readonly entry?: ImageEntry; readonly choices: readonly Choice[] }, Failure>> {
	const path = await installImage(folder, look);
	if (!path.ok) return path;
	const info = await look.images.info(path.value);
	if (!info.ok) return info;
	const index = input["edition-index"];
	const isOpen = index === undefined && (input["product-key"] !== undefined || edition === "");
	if (isOpen) return ok({ choices: [], ...largest(info.value) });
	const chosen = chooseEntry(info.value, index === undefined ? { edition } : { index });
	if (!chosen.ok) return fail({ ...chosen.error, operand: path.value });
	return ok({ entry: chosen.value.entry, choices: [chosen.value.choice] });
}

/** Only one image leaves no choice. */
function largest({ images }: ImageFileInfo): { readonly entry?: ImageEntry } {
	const [entry, ...more] = images;
	return entry === undefined || more.length > 0 ? {} : { entry };
}

/** What Setup would refuse after minutes of work. */
async function proveFit(
	entry: ImageEntry | undefined,
	version: string,
	look: StepLook,
): Promise<Result<void, Failure>> {
	if (entry === undefined) return ok(undefined);
	const facts = await look.facts.get();
	if (!facts.ok) return facts;
	const { architecture, systemLetter, phase } = facts.value;
	const name = describeImage(entry);
	if (entry.architecture !== undefined && entry.architecture !== architecture)
		return refuse(name, `The image is made for ${entry.architecture}, this Windows runs on ${architecture}.`);
	const now = readVersion(version);
	const { major, minor, build } = entry.version ?? { major: 0, minor: 0, build: 0 };
	if (entry.version !== undefined && now !== undefined && compareVersions([major, minor, build], now) < 0)
		return refuse(name, `Its Windows ${major}.${minor}.${build} is older than the installed ${version}.`);
	if (phase !== "full-os") return ok(undefined);
	const place = await findPlace(look.volumes, `${systemLetter}:\\`, OPERATION);
	if (!place.ok) return place;
	const needed = Math.ceil((entry.totalBytes - entry.hardLinkBytes) * HEADROOM);
	const { freeBytes } = place.value.volume;
	if (freeBytes >= needed) return ok(undefined);
	const message = `Setup lays the new Windows down beside the old one: that takes ${formatBytes(needed)}, ${formatBytes(freeBytes)} are free.`;
	return refuse(place.value.path, message, "disk-full");
}

async function act({ data, secrets }: Decision<Data>, context: StepContext): Promise<Result<Outcome, Failure>> {
	const found = data.scanOnly ? ok({ kind: "none" } as const) : await awaitSetup(data, context);
	if (!found.ok) return found;
	switch (found.value.kind) {
		case "none":
			return runSetup(data, secrets?.productKey, context);
		case "waiting":
			return handOver(data, context, "Setup had come to its restart before");
		case "upgraded": {
			const facts = await context.ports.facts.get();
			return facts.ok ? ok(upgraded(data, facts.value.osVersion)) : facts;
		}
		default:
			return gaveBack(data, found.value, context);
	}
}

/** The old Windows is back: a failure, or an end like another where the author goes on. */
async function gaveBack(
	{ goesOn }: Data,
	found: { readonly marked: boolean },
	context: StepContext,
): Promise<Result<Outcome, Failure>> {
	const failure = await rolledBack(found, context.ports);
	const code = failure.exitCode === undefined ? undefined : String(failure.exitCode);
	const changes = [
		...(code === undefined ? [] : [{ name: RETURN_CODE, value: code }]),
		{ name: ROLLBACK, value: "true" },
	];
	if (goesOn === true) {
		const notes = [
			failure.message,
			...(failure.output ?? []).map((line) => `Setup: ${line}`),
			...(failure.details ?? []),
		];
		return ok({ kind: "done", variables: changes, notes });
	}
	for (const change of changes) await context.set(change);
	return fail(failure);
}

async function runSetup(
	data: Data,
	productKey: Secret | undefined,
	context: StepContext,
): Promise<Result<Outcome, Failure>> {
	const { ports, view, log, signal } = context;
	const media = mediaFolder(data, view);
	if (!media.ok) return media;
	const drivers = data.drivers === undefined ? ok(data.driversPath) : view.content(data.drivers);
	if (!drivers.ok) return drivers;
	const scripts = data.scanOnly ? ok(undefined) : await writeScripts(data, context);
	if (!scripts.ok) return scripts;
	const command = commandOf(data, media.value, drivers.value, scripts.value, productKey);
	log(command.shown ?? commandLine(command));
	const ran = await ports.run.run(command, { signal, line: log });
	if (!ran.ok) return ran;
	if (!ran.value.rehearsed)
		return ok({ kind: "done", notes: [`not rehearsed: ${command.shown ?? commandLine(command)}`] });
	const verdict = judgeSetup(ran.value.exitCode, data);
	const { meaning } = verdict;
	const set = await context.set({ name: RETURN_CODE, value: String(verdict.code) });
	if (!set.ok) return set;
	if (!verdict.succeeded) return fail(await failedSetup(command, verdict, ran.value.output, SETUP_LOG, ports));
	if (data.scanOnly) return ok({ kind: "done", notes: [`Setup's scan found nothing in the way: ${meaning}`] });
	return handOver(data, context, `Setup ended its first part: ${meaning}`);
}

async function writeScripts(data: Data, { ports, view }: StepContext): Promise<Result<SetupScripts, Failure>> {
	const folder = upgradeFolder(view, data.id);
	if (view.engine !== undefined) return ports.continuation.writeSetupScripts(folder, view.engine);
	return refuse(folder, "No engine lies where the new Windows could start it.", "boot-not-possible");
}

function commandOf(
	data: Data,
	media: WindowsPath,
	drivers: WindowsPath | undefined,
	scripts: SetupScripts | undefined,
	productKey: Secret | undefined,
): Command {
	const { index, scanOnly, ignoreMessages, dynamicUpdate, additional } = data;
	const program = joinPath(media, "setup.exe");
	const request = {
		...{ scanOnly, ignoreMessages },
		...(index === undefined ? {} : { imageIndex: index }),
		...(drivers === undefined ? {} : { drivers }),
		...(dynamicUpdate === undefined ? {} : { dynamicUpdate }),
		...(scripts === undefined ? {} : { scripts }),
	};
	const withKey = (key: string | undefined): Command => {
		const words = setupArguments(key === undefined ? request : { ...request, productKey: key });
		if (additional === undefined) return { program, arguments: words };
		const verbatim = `${joinCommandLine(words)} ${additional.trim()}`;
		return { program, arguments: [...words, ...splitCommandLine(additional)], verbatim };
	};
	const command = withKey(productKey?.reveal());
	return productKey === undefined ? command : { ...command, shown: commandLine(withKey("***")) };
}

/** The mark first: whoever comes back finds by it that Setup had the machine. */
async function handOver(data: Data, context: StepContext, note: string): Promise<Result<Outcome, Failure>> {
	const { ports, view } = context;
	const facts = await ports.facts.get();
	if (!facts.ok) return facts;
	const file = joinPath(upgradeFolder(view, data.id), ENDED_FILE);
	const written = await ports.files.write(file, `${JSON.stringify({ bootId: facts.value.bootId })}\n`);
	if (!written.ok) return written;
	const place = await findPlace(ports.volumes, view.statePath, OPERATION);
	if (!place.ok) return place;
	return ok({
		...{
			kind: "hand-over",
			to: "Windows Setup",
			expect: "full-os",
			deadline: data.deadline,
			then: "verify",
			restarts: true,
		},
		wrote: [place.value.volume.id],
		notes: [note],
	});
}

function upgraded({ from }: Data, version: string | undefined): Outcome {
	const notes = [`Windows ${from} was upgraded to ${version ?? "a version that is not told"}`];
	return { kind: "done", variables: [{ name: ROLLBACK, value: "false" }], notes };
}
