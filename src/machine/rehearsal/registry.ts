import { fail, ok } from "../../base/result.ts";
import { foldCase, joinPath, type WindowsPath } from "../../base/windows-path.ts";
import type { Answer, FilesReader, HiveValue, RegistryKey, RegistryReader } from "../../model/ports.ts";
import { type HiveKeys, hiveKey, hiveNumber, parseHive } from "./hive-file.ts";

/** What the registry of the running system is read with. */
export interface RegistryOptions {
	readonly files: Pick<FilesReader, "stat" | "readText">;
	/** Letter of the running system's own volume. */
	readonly systemLetter: () => Answer<string>;
	/** Keys that the running system makes anew at each start, with their whole path: HARDWARE, the kind of firmware. */
	readonly made: () => Answer<HiveKeys>;
}

const roots: Readonly<Record<string, string>> = {
	HKEY_LOCAL_MACHINE: "HKLM",
	HKEY_USERS: "HKU",
	HKEY_CURRENT_USER: "HKCU",
	HKEY_CLASSES_ROOT: "HKCR",
	HKEY_CURRENT_CONFIG: "HKCC",
};
/** A task sequence runs as SYSTEM, whose own hive is the one of `.DEFAULT`. */
const aliases: readonly (readonly [string, string])[] = [
	["HKCR", "HKLM\\SOFTWARE\\Classes"],
	["HKCC", "HKLM\\SYSTEM\\CurrentControlSet\\Hardware Profiles\\Current"],
	["HKCU", "HKU\\.DEFAULT"],
	["HKU\\S-1-5-18", "HKU\\.DEFAULT"],
];
const hiveFiles: readonly (readonly [string, string])[] = [
	["HKLM\\SOFTWARE", "SOFTWARE"],
	["HKLM\\SYSTEM", "SYSTEM"],
	["HKLM\\SAM", "SAM"],
	["HKLM\\SECURITY", "SECURITY"],
	["HKU\\.DEFAULT", "DEFAULT"],
];

/** The live registry, answered from the hives of the running system; WinPE has what its own RAM disk holds. */
export function rehearsalRegistry(options: RegistryOptions): RegistryReader {
	const read = hiveReader(options.files);
	return { key: (path) => findKey(options, read, path) };
}

async function findKey(
	options: RegistryOptions,
	read: (file: WindowsPath) => Answer<HiveKeys>,
	path: string,
): Answer<RegistryKey | undefined> {
	const full = resolveRoot(path);
	if (full === undefined) {
		const message = `The path of a key begins with one of HKLM, HKU, HKCU, HKCR and HKCC.`;
		return fail({ id: "input-invalid", operation: "read the registry", operand: path, message });
	}
	const made = await options.made();
	if (!made.ok) return made;
	const letter = await options.systemLetter();
	if (!letter.ok) return letter;
	const found: RegistryKey[] = [];
	for (const [mount, file] of hiveFiles) {
		const below = relativeTo(full, mount);
		// The mount itself is a subkey of what stands above it, whatever it holds.
		if (below === undefined) continue;
		const keys = await read(joinPath(`${letter.value}:\\`, "Windows\\System32\\config", file));
		if (!keys.ok) return keys;
		const key = hiveKey(keys.value, currentSet(below, mount, keys.value));
		if (key !== undefined) found.push(key);
		else if (below === "") found.push({ subkeys: [], values: {} });
	}
	const own = hiveKey({ ...made.value, ...mountPoints }, full);
	if (own !== undefined) found.push(own);
	return ok(found.length === 0 ? undefined : found.reduce(merged));
}

const mountPoints: HiveKeys = Object.fromEntries(hiveFiles.map(([mount]) => [mount, {}]));

function resolveRoot(path: string): string | undefined {
	const names = path.replace(/^\\+|\\+$/g, "").split(/\\+/);
	const root = foldCase(names[0] ?? "").replace(/:$/, "");
	const short = roots[root] ?? root;
	if (!Object.values(roots).includes(short)) return undefined;
	const full = [short, ...names.slice(1)].join("\\");
	for (const [alias, target] of aliases) {
		const below = relativeTo(full, alias);
		if (below !== undefined) return below === "" ? target : `${target}\\${below}`;
	}
	return full;
}

/** What of a key lies below another; empty for the same, undefined for one elsewhere. */
function relativeTo(key: string, above: string): string | undefined {
	if (foldCase(key) === foldCase(above)) return "";
	return foldCase(key).startsWith(`${foldCase(above)}\\`) ? key.slice(above.length + 1) : undefined;
}

/** `CurrentControlSet` is a link that the running system follows: Select\Current says to which set. */
function currentSet(below: string, mount: string, keys: HiveKeys): string {
	if (mount !== "HKLM\\SYSTEM") return below;
	const number = hiveNumber(keys, "Select", "Current") ?? 1;
	return below.replace(/^CurrentControlSet(?=\\|$)/i, `ControlSet${String(number).padStart(3, "0")}`);
}

function merged(left: RegistryKey, right: RegistryKey): RegistryKey {
	const names = new Map([...left.subkeys, ...right.subkeys].map((name) => [foldCase(name), name]));
	const values: Record<string, HiveValue> = { ...left.values };
	for (const [name, value] of Object.entries(right.values)) {
		const present = Object.keys(values).find((each) => foldCase(each) === foldCase(name));
		values[present ?? name] = value;
	}
	return { subkeys: [...names.values()].sort(), values };
}

/** Reads hives and keeps what was parsed as long as the file's text is the same. A system without such a hive has an empty one. */
function hiveReader(files: RegistryOptions["files"]): (file: WindowsPath) => Answer<HiveKeys> {
	const kept = new Map<string, { readonly text: string; readonly keys: HiveKeys }>();
	return async (file) => {
		const entry = await files.stat(file);
		if (!entry.ok) return entry.error.id === "volume-not-found" ? ok({}) : entry;
		if (entry.value === undefined) return ok({});
		const text = await files.readText(file, 64 * 1024 ** 2);
		if (!text.ok) return fail({ ...text.error, operation: "read the registry" });
		const before = kept.get(foldCase(file));
		if (before?.text === text.value) return ok(before.keys);
		const parsed = parseHive(text.value);
		if (!parsed.ok) {
			const message = `The hive can't be read: ${parsed.error}.`;
			return fail({ id: "hive-damaged", operation: "read the registry", operand: file, message });
		}
		kept.set(foldCase(file), { text: text.value, keys: parsed.value });
		return parsed;
	};
}
