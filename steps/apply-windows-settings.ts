import { decodeAnswerFile } from "../src/answer-file/author-file.ts";
import { leftName } from "../src/answer-file/author-names.ts";
import { buildAnswerFile, inspectAuthorFile } from "../src/answer-file/build-answer-file.ts";
import {
	type AnswerArchitecture,
	type AnswerSettings,
	answerArchitecture,
	settingKeys,
	settingProblems,
} from "../src/answer-file/settings.ts";
import { parseXml } from "../src/answer-file/xml-tree.ts";
import { fail, ok, type Result } from "../src/base/result.ts";
import { foldCase, joinPath, type WindowsPath } from "../src/base/windows-path.ts";
import type { Choice, Decision } from "../src/model/decision.ts";
import { findPlace, rootOf } from "../src/model/durable-path.ts";
import type { Failure } from "../src/model/failure.ts";
import type { ApplyWindowsSettingsInput } from "../src/model/inputs.gen.ts";
import type { Plain } from "../src/model/json.ts";
import type { Outcome } from "../src/model/outcome.ts";
import type { FilesReader } from "../src/model/ports.ts";
import { Secret } from "../src/model/secret.ts";
import type { Foreseen, RunView, StepContext, StepLook, StepType } from "../src/model/step.ts";

type Data = {
	readonly target: string;
	readonly architecture: AnswerArchitecture;
	/** Name of the content with the author's file. */
	readonly authorFile?: string;
	/** Values of the variables whose names stand in it. */
	readonly names: Readonly<Record<string, string>>;
	/** Without product key and password: these lie beside the data, where the journal holds them sealed. */
	readonly settings: Plain<Omit<AnswerSettings, "productKey" | "administratorPassword">>;
	readonly notes: readonly string[];
};

const OPERATION = "build the answer file";
const LARGEST_FILE = 4 * 1024 * 1024;
/** Places where Windows looks before or beside Panther\unattend.xml: what lies there from the image would win, or come back later. */
const STALE = [
	"Windows\\Panther\\Autounattend.xml",
	"Windows\\Panther\\Unattend\\Unattend.xml",
	"Windows\\Panther\\Unattend\\Autounattend.xml",
	"Windows\\System32\\Sysprep\\Unattend.xml",
	"Windows\\System32\\Sysprep\\Autounattend.xml",
	"Unattend.xml",
	"Autounattend.xml",
];

/** Writes the answer file that Windows Setup reads at the first start of the applied Windows. */
export const applyWindowsSettings: StepType<ApplyWindowsSettingsInput, Data> = {
	type: "apply-windows-settings",
	runsIn: "winpe",
	destructive: () => false,
	idempotence: () => "repeatable",
	decidesEarly: false,
	effects: (input) => {
		const file = input["answer-file"];
		return [
			{ kind: "needs-volume", path: input.to ?? "%OSDTargetSystemDrive%" },
			...(file === undefined ? [] : [{ kind: "needs-content", content: file } as const]),
		];
	},
	derive,
	foresee,
	decide,
	act,
};

/** What its author left out comes from the variables that capture-windows-settings fills (variables.md §4). */
function derive(
	input: ApplyWindowsSettingsInput,
	read: (name: string) => string | undefined,
): ApplyWindowsSettingsInput {
	const given = {
		"registered-owner": input["registered-owner"] ?? read("OSDRegisteredUserName"),
		"registered-organization": input["registered-organization"] ?? read("OSDRegisteredOrgName"),
		"time-zone": input["time-zone"] ?? read("OSDTimeZone"),
		"product-key": input["product-key"] ?? read("OSDProductKey"),
	};
	return { ...input, ...Object.fromEntries(Object.entries(given).filter(([, text]) => (text ?? "") !== "")) };
}

/** Names that Setup would stop at are told before anything is wiped, also while the target volume is not known yet. */
async function foresee(
	input: ApplyWindowsSettingsInput,
	look: StepLook,
	isNever: (name: string) => boolean = () => false,
): Promise<readonly Foreseen[]> {
	// What a later step may still set is not judged yet; a name that nothing sets stays in the text.
	const isKnown = ([, value]: readonly [string, unknown]) =>
		typeof value === "string" && [...value.matchAll(/%([^%]+)%/g)].every(([, name]) => isNever(name ?? ""));
	const given: AnswerSettings = {
		...{ ...plainSettings(input), ...localesOf(input) },
		...secretsOf(input, input["administrator-password"]),
	};
	const known: AnswerSettings = Object.fromEntries(Object.entries(given).filter(isKnown));
	const problems = [...settingProblems(known)];
	const author = await readAuthor(input["answer-file"], look.files, look.view);
	const facts = await look.facts.get();
	// A file that is not there is told by the proof of the content.
	if (author.ok && author.value !== undefined && facts.ok) {
		const replaced = new Set(settingKeys.filter((key) => (given[key] ?? "") !== ""));
		const inspected = inspectAuthorFile(author.value, answerArchitecture(facts.value.architecture), replaced);
		if (!inspected.ok) problems.push(`the answer file can't be used: ${inspected.error}`);
		else {
			const { inSettings, problems: wrong } = inspected.value;
			const left = inSettings.filter(({ name, isPassword }) => isPassword || isNever(name));
			problems.push(...wrong, ...left.map(leftName));
		}
	}
	const remedy = "Correct the value, or the variable that it comes from.";
	return problems.map((how) => ({ what: "Windows settings", how, remedy }));
}

async function decide(input: ApplyWindowsSettingsInput, look: StepLook): Promise<Result<Decision<Data>, Failure>> {
	const place = await findPlace(look.volumes, input.to ?? "%OSDTargetSystemDrive%", OPERATION);
	if (!place.ok) return place;
	const facts = await look.facts.get();
	if (!facts.ok) return facts;
	const root = `${place.value.volume.letter}:\\`;
	const architecture = answerArchitecture(facts.value.architecture);
	const author = await readAuthor(input["answer-file"], look.files, look.view);
	if (!author.ok) return author;
	const settled = author.value === undefined ? undefined : inspectAuthorFile(author.value, architecture);
	if (settled?.ok === false) return fail(invalid(input["answer-file"] ?? "", [settled.error]));
	const locales = await localesFor(input, settled?.value.hasLocale ?? false, root, look);
	if (!locales.ok) return locales;
	const isRandom = input["administrator-password"] === undefined && settled?.value.hasAdministratorPassword !== true;
	const secrets = secretsOf(input, isRandom ? `Sp-${look.random.guid()}` : input["administrator-password"]);
	const settings = { ...plainSettings(input), ...locales.value.settings };
	// Built once now: everything that Setup would stop at is found before anything is written.
	const names = valuesOf(settled?.value.names ?? [], look.view);
	const built = buildAnswerFile({ ...settings, ...secrets }, architecture, author.value, valueIn(names));
	if (!built.ok) return fail(invalid(root, built.error));
	const zone = await zoneNote(input["time-zone"], root, look);
	if (!zone.ok) return zone;
	const password = isRandom ? ["the built-in Administrator gets a random password that nobody knows"] : [];
	const file = input["answer-file"];
	return ok({
		summary: `Write the answer file of ${root}Windows (computer name ${settings.computerName ?? "left to Windows"})`,
		choices: locales.value.choices,
		data: {
			target: place.value.volume.id,
			architecture,
			...(file === undefined ? {} : { authorFile: file }),
			names,
			settings,
			notes: [...built.value.notes, ...password, ...zone.value],
		},
		secrets: hidden(secrets),
	});
}

/** The variables that have a value, by upper-case name. A secret has none here: an answer file of one's own is no place for it. */
function valuesOf(names: readonly string[], view: RunView): Readonly<Record<string, string>> {
	return Object.fromEntries(
		names.flatMap((name) => {
			const value = view.variable(name);
			return value === undefined || value === "" ? [] : [[foldCase(name), value]];
		}),
	);
}

function valueIn(names: Readonly<Record<string, string>>): (name: string) => string | undefined {
	return (name) => names[foldCase(name)];
}

function invalid(operand: string, details: readonly string[]): Failure {
	const message = "Windows Setup would stop at this answer file, or start again for ever.";
	return { id: "answer-file-invalid", operation: OPERATION, operand, message, details };
}

async function readAuthor(
	name: string | undefined,
	files: FilesReader,
	view: RunView,
): Promise<Result<string | undefined, Failure>> {
	if (name === undefined) return ok(undefined);
	const path = view.content(name);
	if (!path.ok) return path;
	const bytes = await files.readBytes(path.value, LARGEST_FILE);
	if (!bytes.ok) return bytes;
	const text = decodeAnswerFile(bytes.value);
	return text.ok ? text : fail(invalid(path.value, [text.error]));
}

type PlainSettings = Data["settings"];

function plainSettings(input: ApplyWindowsSettingsInput): PlainSettings {
	const computerName = input["computer-name"] ?? "%OSDComputerName%";
	const owner = input["registered-owner"];
	const organization = input["registered-organization"];
	const timeZone = input["time-zone"];
	return {
		computerName,
		...(owner === undefined ? {} : { registeredOwner: owner }),
		...(organization === undefined ? {} : { registeredOrganization: organization }),
		...(timeZone === undefined ? {} : { timeZone }),
	};
}

/** The languages that the step itself names. */
function localesOf(input: ApplyWindowsSettingsInput): PlainSettings {
	const given = {
		inputLocale: input["input-locale"],
		systemLocale: input["system-locale"],
		userLocale: input["user-locale"],
		uiLanguage: input["ui-language"],
	};
	return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as PlainSettings;
}

type Secrets = { readonly productKey?: string; readonly administratorPassword?: string };

function secretsOf(input: ApplyWindowsSettingsInput, administratorPassword: string | undefined): Secrets {
	const productKey = input["product-key"];
	return {
		...(productKey === undefined ? {} : { productKey }),
		...(administratorPassword === undefined ? {} : { administratorPassword }),
	};
}

function hidden(secrets: Secrets): Readonly<Record<string, Secret>> {
	return Object.fromEntries(Object.entries(secrets).map(([name, text]) => [name, new Secret(text)]));
}

function revealed(secrets: Readonly<Record<string, Secret>> | undefined): Secrets {
	return Object.fromEntries(Object.entries(secrets ?? {}).map(([name, secret]) => [name, secret.reveal()]));
}

/**
 * Language, formats and keyboard: what the step says, what is left out following the display language, and where neither step nor file
 * says anything the language of the image. Without them the first start waits for somebody to choose a region.
 */
async function localesFor(
	input: ApplyWindowsSettingsInput,
	authorHasThem: boolean,
	root: WindowsPath,
	look: StepLook,
): Promise<Result<{ readonly settings: PlainSettings; readonly choices: readonly Choice[] }, Failure>> {
	const said = localesOf(input);
	const one = input["ui-language"] ?? input["user-locale"] ?? input["system-locale"];
	if (authorHasThem) return ok({ settings: said, choices: [] });
	if (one !== undefined) {
		const followed = { inputLocale: one, systemLocale: one, userLocale: one, ...said };
		return ok({ settings: followed, choices: [] });
	}
	const hive = joinPath(root, "Windows", "System32", "config", "SYSTEM");
	const languages = await look.hives.subkeys(hive, "ControlSet001\\Control\\MUI\\UILanguages");
	if (!languages.ok) return languages;
	const [language = "en-US"] = languages.value;
	const because =
		languages.value.length > 0 ? "a display language of the image" : "neither step nor image names a language";
	const candidates = languages.value.map((name) => ({ name }));
	const settings = { inputLocale: language, systemLocale: language, userLocale: language, ...said };
	const choice: Choice = { what: "language and formats", chosen: language, because, candidates };
	return ok({
		settings: languages.value.length > 0 ? { ...settings, uiLanguage: language } : settings,
		choices: [choice],
	});
}

/** Windows ignores an unknown time zone, so this is a note and no failure. */
async function zoneNote(
	zone: string | undefined,
	root: WindowsPath,
	look: StepLook,
): Promise<Result<readonly string[], Failure>> {
	if (zone === undefined) return ok([]);
	const hive = joinPath(root, "Windows", "System32", "config", "SOFTWARE");
	const zones = await look.hives.subkeys(hive, "Microsoft\\Windows NT\\CurrentVersion\\Time Zones");
	if (!zones.ok) return zones;
	const isKnown = zones.value.length === 0 || zones.value.some((each) => foldCase(each) === foldCase(zone));
	return ok(isKnown ? [] : [`the applied Windows knows no time zone "${zone}" and will ignore it`]);
}

async function act({ data, secrets }: Decision<Data>, context: StepContext): Promise<Result<Outcome, Failure>> {
	const { files, volumes } = context.ports;
	const root = await rootOf(volumes, data.target, OPERATION);
	if (!root.ok) return root;
	const author = await readAuthor(data.authorFile, files, context.view);
	if (!author.ok) return author;
	const settings: AnswerSettings = { ...data.settings, ...revealed(secrets) };
	const built = buildAnswerFile(settings, data.architecture, author.value, valueIn(data.names));
	if (!built.ok) return fail(invalid(root.value, built.error));
	const removed = await removeStale(root.value, context);
	if (!removed.ok) return removed;
	const folder = await files.createFolder(joinPath(root.value, "Windows", "Panther"));
	if (!folder.ok) return folder;
	const path = joinPath(root.value, "Windows", "Panther", "unattend.xml");
	const written = await files.write(path, built.value.text);
	if (!written.ok) return written;
	const read = await files.readText(path, LARGEST_FILE);
	if (!read.ok) return read;
	const parsed = parseXml(read.value);
	if (read.value !== built.value.text || !parsed.ok) {
		return fail(invalid(path, ["what was read back is not what was written"]));
	}
	const kept = await context.ports.driverStore.keepWaiting?.(root.value);
	if (kept?.ok === false) return kept;
	const notes = [`${path} written and read back`, ...removed.value, ...data.notes];
	return ok({ kind: "done", wrote: [data.target], notes });
}

/** Takes away what an image left behind and Windows Setup would find first. */
async function removeStale(root: WindowsPath, context: StepContext): Promise<Result<readonly string[], Failure>> {
	const { files, hives } = context.ports;
	const notes: string[] = [];
	for (const name of STALE) {
		const path = joinPath(root, name);
		const entry = await files.stat(path);
		if (!entry.ok) return entry;
		if (entry.value === undefined) continue;
		const removed = await files.remove(path);
		if (!removed.ok) return removed;
		notes.push(`${path} came with the image and was removed: Windows would have read it`);
	}
	const hive = joinPath(root, "Windows", "System32", "config", "SYSTEM");
	const value = await hives.get(hive, "Setup", "UnattendFile");
	if (!value.ok) return value;
	if (value.value !== undefined) {
		const changed = await hives.change(hive, [{ key: "Setup", name: "UnattendFile" }]);
		if (!changed.ok) return changed;
		notes.push("the registry of the image named another answer file (UnattendFile); the value was removed");
	}
	return ok(notes);
}
