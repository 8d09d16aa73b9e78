import { existsSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "yaml";

interface Value {
	readonly type: string;
	readonly data: string;
}

/** What the Windows of a rehearsal has beyond its template: `windows-changes.yaml` beside the sequence. */
interface WindowsChanges {
	/** Values by hive (`SOFTWARE`), key and name; a text is a REG_SZ. */
	readonly registry?: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string | Value>>>>>>;
	/** Files of the Windows volume by path with `/`. */
	readonly files?: Readonly<Record<string, { readonly text: string; readonly modified: string }>>;
}

const NAME = "windows-changes.yaml";

export function hasWindowsChanges(sequenceFolder: string): boolean {
	return existsSync(join(sequenceFolder, NAME));
}

/** Makes the changes in a template that may be changed. */
export function changeWindows(sequenceFolder: string, template: string): void {
	const file = join(sequenceFolder, NAME);
	if (!existsSync(file)) return;
	const changes = parse(readFileSync(file, "utf8"), { schema: "failsafe" }) as WindowsChanges;
	const machineFile = join(template, "machine.yaml");
	const machine = parse(readFileSync(machineFile, "utf8"), { schema: "failsafe" }) as Record<string, unknown>;
	const disks = machine.disks as { partitions?: { role: string; tree?: string }[] }[];
	const partition = disks.flatMap(({ partitions = [] }) => partitions).find(({ role }) => role === "windows");
	if (partition?.tree === undefined) throw new Error("the machine has no tree of Windows");
	const windows = join(template, partition.tree);
	for (const [hive, keys] of Object.entries(changes.registry ?? {}))
		addKeys(join(windows, "Windows/System32/config", hive), keys);
	for (const [path, { text, modified }] of Object.entries(changes.files ?? {})) {
		mkdirSync(dirname(join(windows, path)), { recursive: true });
		writeFileSync(join(windows, path), text);
		utimesSync(join(windows, path), new Date(modified), new Date(modified));
	}
}

function addKeys(file: string, keys: NonNullable<WindowsChanges["registry"]>[string]): void {
	const hive = JSON.parse(readFileSync(file, "utf8")) as { keys: Record<string, Record<string, unknown>> };
	for (const [key, values] of Object.entries(keys)) {
		const typed = Object.entries(values).map(([name, value]) => [
			name,
			typeof value === "string" ? { type: "REG_SZ", data: value } : { type: value.type, data: dataOf(value) },
		]);
		hive.keys[key] = { ...hive.keys[key], ...Object.fromEntries(typed) };
	}
	writeFileSync(file, `${JSON.stringify(hive, undefined, "\t")}\n`);
}

function dataOf({ type, data }: Value): string | number | readonly string[] {
	if (type === "REG_DWORD") return Number(data);
	return type === "REG_MULTI_SZ" ? data.split("|") : data;
}
