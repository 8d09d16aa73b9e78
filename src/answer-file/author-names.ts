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

/** Tells the value of a variable; undefined for one without. */
export type NameValue = (name: string) => string | undefined;

/** A name in a setting, which Windows Setup would take as it stands. */
export interface NameInSetting {
	readonly name: string;
	/** Element that holds it. */
	readonly setting: string;
}

/** The names in settings, in the order of the file; those of commands and of Windows itself are left out. */
export function namesInSettings(root: XmlElement): readonly NameInSetting[] {
	const found: NameInSetting[] = [];
	visit(root, (element, isCommand) => {
		if (isCommand) return;
		for (const [, name = ""] of element.text.matchAll(NAME))
			if (!OF_WINDOWS.has(name.toUpperCase())) found.push({ name, setting: localName(element) });
	});
	return found;
}

/** Every name of the file that a variable could stand for, each once. */
export function namesIn(root: XmlElement): readonly string[] {
	const found = new Map<string, string>();
	visit(root, (element) => {
		for (const [, name = ""] of element.text.matchAll(NAME)) found.set(name.toUpperCase(), name);
	});
	return [...found.values()];
}

/** Puts the values of variables in the place of their names, in settings and in commands; names without a value stay. */
export function fillNames(root: XmlElement, value: NameValue): void {
	visit(root, (element) => {
		if (element.text.includes("%"))
			element.text = element.text.replace(NAME, (whole: string, name: string) => value(name) ?? whole);
	});
}

/** What is wrong with a name that nothing gives a value, as a line. */
export function leftName({ name, setting }: NameInSetting): string {
	return `${setting} of the answer file still holds %${name}%: the variable has no value, or is a secret`;
}

function visit(element: XmlElement, each: (element: XmlElement, isCommand: boolean) => void): void {
	each(element, COMMANDS.has(localName(element)));
	for (const child of element.children) visit(child, each);
}
