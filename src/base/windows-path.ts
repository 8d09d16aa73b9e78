/**
 * Algebra of Windows paths as text: nothing here touches a disk.
 * A path of ours is always absolute, `C:\a\b`, with backslashes and no `.` or `..`.
 */
export type WindowsPath = string;

/** Why a name can't stand in a Windows path, or undefined when it can (Win32 naming rules; 255 UTF-16 units). */
export function nameProblem(name: string): string | undefined {
	if (name === "" || name === "." || name === "..") return "is not a name";
	if (name.length > 255) return "is longer than 255 characters";
	const bad = /[<>:"/\\|?*\u0000-\u001f]/.exec(name);
	if (bad !== null) return `holds the character ${JSON.stringify(bad[0])}`;
	if (/[. ]$/.test(name)) return "ends in a dot or a blank";
	if (/^(con|prn|aux|nul|com[1-9¹²³]|lpt[1-9¹²³])(\.|$)/i.test(name)) return "is a reserved device name";
	return undefined;
}

/** A path that is normal already, without a name that begins with a dot: most are, and a capture asks for hundreds of thousands. */
const NORMAL = /^[A-Z]:\\(?:[^.\\/][^\\/]*(?:\\[^.\\/][^\\/]*)*)?$/;

/** Makes `c:/a/./b\\..\c` into `C:\a\c`. Undefined when the text is not an absolute path with a drive letter or climbs above the root. */
export function normalizePath(text: string): WindowsPath | undefined {
	if (NORMAL.test(text)) return text;
	const match = /^([A-Za-z]):(?:[\\/]|$)(.*)$/s.exec(text);
	if (match === null) return undefined;
	const names: string[] = [];
	for (const name of (match[2] ?? "").split(/[\\/]+/)) {
		if (name === "" || name === ".") continue;
		if (name === "..") {
			if (names.pop() === undefined) return undefined;
		} else names.push(name);
	}
	return `${(match[1] ?? "").toUpperCase()}:\\${names.join("\\")}`;
}

/** The upper-case drive letter of an absolute path. */
export function driveLetter(path: WindowsPath): string {
	return path.slice(0, 1).toUpperCase();
}

/** The names below the root: `C:\a\b` gives `["a", "b"]`. */
export function pathNames(path: WindowsPath): readonly string[] {
	const names = path.slice(3).split("\\");
	return names.includes("") ? names.filter((name) => name !== "") : names;
}

/** Appends names (each may hold backslashes) to a path. */
export function joinPath(path: WindowsPath, ...more: readonly string[]): WindowsPath {
	const only = more.length === 1 ? more[0] : undefined;
	if (only !== undefined && only !== "" && !/[\\/]/.test(only) && !path.endsWith("\\")) return `${path}\\${only}`;
	const tail = more
		.map((part) => part.replace(/^[\\/]+|[\\/]+$/g, "").replace(/\//g, "\\"))
		.filter((part) => part !== "");
	const head = path.replace(/\\+$/, "");
	return tail.length === 0 ? (head.length === 2 ? `${head}\\` : head) : `${head}\\${tail.join("\\")}`;
}

/** The path without its last name; the root's parent is the root. */
export function parentPath(path: WindowsPath): WindowsPath {
	const names = pathNames(path);
	return joinPath(`${path.slice(0, 2)}\\`, ...names.slice(0, -1));
}

/** The last name of a path; empty for a root. */
export function baseName(path: WindowsPath): string {
	return pathNames(path).at(-1) ?? "";
}

/** The form in which two names that Windows holds for the same are equal. */
export function foldCase(text: string): string {
	return text.toUpperCase();
}

/** True when both name the same place (case-insensitive). */
export function samePath(left: WindowsPath, right: WindowsPath): boolean {
	return foldCase(left.replace(/\\+$/, "")) === foldCase(right.replace(/\\+$/, ""));
}

/** True when `path` is `folder` or lies below it (case-insensitive). */
export function isWithin(path: WindowsPath, folder: WindowsPath): boolean {
	const inner = `${foldCase(path.replace(/\\+$/, ""))}\\`;
	return inner.startsWith(`${foldCase(folder.replace(/\\+$/, ""))}\\`);
}
