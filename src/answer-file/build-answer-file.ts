import { fail, ok, type Result } from "../base/result.ts";
import { emptyFile, ensureComponent, findComponent, readAuthorFile, textAt } from "./author-file.ts";
import { fillNames, leftName, type NameInSetting, type NameValue, namesIn, namesInSettings } from "./author-names.ts";
import { formProblems, givesWay, type Replaced } from "./author-settings.ts";
import { addFirstStartCommand, type FirstStartCommand } from "./first-start-command.ts";
import { hiddenPassword } from "./hidden-password.ts";
import { type AnswerArchitecture, type AnswerSettings, settingProblems } from "./settings.ts";
import { childNamed, ensureChild, formatXml, newElement, type XmlElement } from "./xml-tree.ts";

const SHELL = "Microsoft-Windows-Shell-Setup";
const INTERNATIONAL = "Microsoft-Windows-International-Core";

/** Pages of the first start that would wait for a person. ProtectYourPC 3 sends nothing to Microsoft. */
const SILENT: readonly (readonly [string, string])[] = [
	["HideEULAPage", "true"],
	["HideOEMRegistrationScreen", "true"],
	["HideOnlineAccountScreens", "true"],
	["HideWirelessSetupInOOBE", "true"],
	["ProtectYourPC", "3"],
];
/** Tells the first start that an account exists: without it Windows asks for one although the Administrator has a password. */
const NO_ACCOUNT_PAGE: FirstStartCommand = {
	description: "[steppe] The first start asks for no account",
	path: "reg.exe add HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Setup\\OOBE /v UnattendCreatedUser /t REG_DWORD /d 1 /f",
};

/** An answer file and what there is to know about it; no secret is in the notes. */
export interface BuiltAnswerFile {
	readonly text: string;
	readonly notes: readonly string[];
}

/** What decides which accounts and languages need a default. */
export interface AuthorsAnswers {
	readonly hasAdministratorPassword: boolean;
	readonly hasLocale: boolean;
	/** Names that variables could stand for. */
	readonly names: readonly string[];
	/** Those of them that stand in settings, where one that is left would be taken as it stands. */
	readonly inSettings: readonly NameInSetting[];
	/** Values that Setup would stop at, one line each. */
	readonly problems: readonly string[];
}

/** Says what the author's file settles by itself, without what the step replaces. Fails as `buildAnswerFile` does. */
export function inspectAuthorFile(
	text: string,
	architecture: AnswerArchitecture,
	replaced: Replaced = new Set(),
): Result<AuthorsAnswers, string> {
	const author = readAuthorFile(text, architecture);
	if (!author.ok) return author;
	const { root } = author.value;
	const shell = findComponent(root, "oobeSystem", SHELL);
	return ok({
		hasAdministratorPassword: textAt(shell, "UserAccounts", "AdministratorPassword", "Value") !== undefined,
		hasLocale: textAt(findComponent(root, "oobeSystem", INTERNATIONAL), "UserLocale") !== undefined,
		names: namesIn(root),
		inSettings: namesInSettings(root).filter(({ setting }) => !givesWay(setting, replaced)),
		problems: formProblems(root, replaced),
	});
}

/**
 * Builds the answer file of an applied image: the settings over the author's file, that over defaults with which the first start passes
 * with nobody there. `value` gives variables whose names stand in the author's file. Fails with one line for each thing that Setup would stop at.
 */
export function buildAnswerFile(
	settings: AnswerSettings,
	architecture: AnswerArchitecture,
	authorText?: string,
	value: NameValue = () => undefined,
): Result<BuiltAnswerFile, readonly string[]> {
	const problems = settingProblems(settings);
	if (problems.length > 0) return fail(problems);
	const author =
		authorText === undefined ? ok({ root: emptyFile(), notes: [] }) : readAuthorFile(authorText, architecture);
	if (!author.ok) return fail([author.error]);
	const { root } = author.value;
	fillNames(root, value);
	const notes = [...author.value.notes];
	const component = (pass: string, name: string) => ensureComponent(root, pass, name, architecture);
	setShell(component("specialize", SHELL), settings, notes);
	setInternational(component, settings, notes);
	setFirstStart(component("oobeSystem", SHELL), settings, notes);
	addFirstStartCommand(root, architecture, NO_ACCOUNT_PAGE);
	const wrong = [...formProblems(root), ...namesInSettings(root).map(leftName)];
	if (wrong.length > 0) return fail(wrong);
	root.children = root.children.map((each) => withoutEmptyComponents(each)).filter((each) => !isEmptyPass(each));
	return ok({ text: formatXml(root), notes });
}

function withoutEmptyComponents(settings: XmlElement): XmlElement {
	if (settings.name === "settings") settings.children = settings.children.filter((each) => each.children.length > 0);
	return settings;
}

function isEmptyPass(element: XmlElement): boolean {
	return element.name === "settings" && element.children.length === 0;
}

/** Sets a value that the step gives; an empty one never erases the author's. */
function setText(parent: XmlElement, name: string, value: string | undefined, notes: string[], secret = false): void {
	if (value === undefined || value === "") return;
	const child = ensureChild(parent, name);
	if (child.text !== "" && child.text !== value) {
		notes.push(
			secret
				? `${name} of the answer file gives way to the step's`
				: `${name} "${child.text}" of the answer file gives way to "${value}"`,
		);
	}
	child.children = [];
	child.text = value;
}

function setShell(shell: XmlElement, settings: AnswerSettings, notes: string[]): void {
	setText(shell, "ComputerName", settings.computerName, notes);
	setText(shell, "ProductKey", settings.productKey?.toUpperCase(), notes, true);
	setText(shell, "RegisteredOwner", settings.registeredOwner, notes);
	setText(shell, "RegisteredOrganization", settings.registeredOrganization, notes);
	setText(shell, "TimeZone", settings.timeZone, notes);
}

/** Both passes: with specialize alone the first start still asks for the region. */
function setInternational(
	component: (pass: string, name: string) => XmlElement,
	settings: AnswerSettings,
	notes: string[],
): void {
	for (const pass of ["specialize", "oobeSystem"]) {
		const international = component(pass, INTERNATIONAL);
		setText(international, "InputLocale", settings.inputLocale, notes);
		setText(international, "SystemLocale", settings.systemLocale, notes);
		setText(international, "UILanguage", settings.uiLanguage, notes);
		setText(international, "UserLocale", settings.userLocale, notes);
	}
}

function setFirstStart(shell: XmlElement, settings: AnswerSettings, notes: string[]): void {
	const oobe = ensureChild(shell, "OOBE");
	for (const [name, value] of SILENT) {
		const present = childNamed(oobe, name)?.text.trim();
		if (present === undefined) setText(oobe, name, value, notes);
		else if (name !== "ProtectYourPC" && present.toLowerCase() !== value) {
			notes.push(`${name} is "${present}" in the answer file: the first start may wait for a person`);
		}
	}
	const { administratorPassword } = settings;
	if (administratorPassword !== undefined && administratorPassword !== "") {
		const account = ensureChild(ensureChild(shell, "UserAccounts"), "AdministratorPassword");
		if (account.children.length > 0) notes.push("AdministratorPassword of the answer file gives way to the step's");
		const value = newElement("Value", {}, hiddenPassword(administratorPassword, "AdministratorPassword"));
		account.children = [value, newElement("PlainText", {}, "false")];
	}
	if (childNamed(shell, "AutoLogon") !== undefined)
		notes.push("the answer file signs somebody in by itself (AutoLogon)");
	if (childNamed(shell, "FirstLogonCommands") !== undefined)
		notes.push("the answer file has FirstLogonCommands: they run beside the sequence");
}
