import { localName, type XmlElement } from "./xml-tree.ts";

/** A `%Name%` in an answer file of the author's. */
const NAME = /%([A-Za-z_][A-Za-z0-9_()-]{0,255})%/g;
/** Elements whose text a command interpreter reads: what stays there Windows expands when it runs. */
const COMMANDS: ReadonlySet<string> = new Set(["Path", "CommandLine", "Command", "ExternalCommand"]);
/** Names that Windows itself expands where a setting takes a path (FolderLocations, offline users …). */
const OF_WINDOWS: ReadonlySet<string> = new Set(
	[
		...[
			"SystemDrive",
			"SystemRoot",
			"windir",
			"ProgramFiles",
			"ProgramFiles(x86)",
			"ProgramData",
			"CommonProgramFiles",
		],
		...[
			"TEMP",
			"TMP",
			"PUBLIC",
			"USERPROFILE",
			"USERNAME",
			"APPDATA",
			"LOCALAPPDATA",
			"ALLUSERSPROFILE",
			"COMPUTERNAME",
		],
		...["PATH", "ComSpec", "HOMEDRIVE", "HOMEPATH"],
	].map((name) => name.toUpperCase()),
);

/** Text for people: a percent sign there is one, unless the whole text is a name. */
const FOR_PEOPLE: ReadonlySet<string> = new Set(["Description", "DisplayName"]);

/** What a percent sign means in an element. */
type Reader = "command" | "setting" | "people" | "password";

/** Tells the value of a variable; undefined for one without. */
export type NameValue = (name: string) => string | undefined;

/** A name in a setting, which Windows Setup would take as it stands. */
export interface NameInSetting {
	readonly name: string;
	/** Element that holds it. */
	readonly setting: string;
	/** True for a password that is nothing but the name: no variable is ever put there. */
	readonly isPassword: boolean;
}

/**
 * The names in settings, in the order of the file; those of commands and of Windows itself are left out, and so is what stands within a
 * password or a description: there it is text.
 */
export function namesInSettings(root: XmlElement): readonly NameInSetting[] {
	const found: NameInSetting[] = [];
	visit(root, (element, reader, setting) => {
		if (reader === "command") return;
		const isPassword = reader === "password";
		for (const name of namesFor(reader, element.text))
			if (!OF_WINDOWS.has(name.toUpperCase())) found.push({ name, setting, isPassword });
	});
	return found;
}

/** Every name of the file that a variable could stand for, each once. */
export function namesIn(root: XmlElement): readonly string[] {
	const found = new Map<string, string>();
	visit(root, (element, reader) => {
		if (reader === "password") return;
		for (const name of namesFor(reader, element.text)) found.set(name.toUpperCase(), name);
	});
	return [...found.values()];
}

/** Puts the values of variables in the place of their names, in settings and in commands; names without a value stay. */
export function fillNames(root: XmlElement, value: NameValue): void {
	visit(root, (element, reader) => {
		if (reader === "password" || namesFor(reader, element.text).length === 0) return;
		element.text = element.text.replace(NAME, (whole: string, name: string) => value(name) ?? whole);
	});
}

/** What is wrong with a name that nothing gives a value, as a line. */
export function leftName({ name, setting, isPassword }: NameInSetting): string {
	return isPassword
		? `${setting} of the answer file is %${name}%, and no variable is put into a password there: give the password to the step, or write it hidden (PlainText false)`
		: `${setting} of the answer file still holds %${name}%: the variable has no value, or is a secret`;
}

/** Names in a text, as far as its reader takes them for some. */
function namesFor(reader: Reader, text: string): readonly string[] {
	const names = [...text.matchAll(NAME)].map(([, name = ""]) => name);
	if (reader === "command" || reader === "setting") return names;
	return names.length === 1 && text.trim() === `%${names[0]}%` ? names : [];
}

function readerOf(name: string): Reader {
	if (COMMANDS.has(name)) return "command";
	return FOR_PEOPLE.has(name) ? "people" : "setting";
}

/** `setting` is what people call it: a password lies in an element below the one with its name. */
function visit(
	element: XmlElement,
	each: (element: XmlElement, reader: Reader, setting: string) => void,
	password?: string,
): void {
	const name = localName(element);
	const within = name.endsWith("Password") ? name : password;
	each(element, within === undefined ? readerOf(name) : "password", within ?? name);
	for (const child of element.children) visit(child, each, within);
}
