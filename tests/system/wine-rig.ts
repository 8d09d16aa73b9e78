import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** How a Windows program ended: its exit code and all it wrote to stdout and stderr. */
export interface WineOutcome {
	readonly exitCode: number;
	readonly output: string;
}

/** A Wine installation of its own, in a temporary folder. */
export interface WineRig {
	/** Folder of the Wine prefix; `drive_c` below it is `C:\`. */
	readonly prefix: string;
	/** Runs a Windows program (a path of this machine) in `cwd`, without input. Ends it after `timeout` ms (default 300,000). */
	readonly runUnderWine: (
		executable: string,
		args: readonly string[],
		options: { readonly cwd: string; readonly timeout?: number },
	) => Promise<WineOutcome>;
	/** Ends all that runs in this prefix and removes it. */
	readonly remove: () => Promise<void>;
}

/** Makes a prefix that says it is Windows 10. Throws when Wine is not installed: system tests are never skipped. */
export async function makeWineRig(): Promise<WineRig> {
	if ((await wine("sh", ["-c", "command -v wine"], {}, "/", 10_000)) !== 0) {
		throw new Error("wine is not installed: apt-get install wine wine64");
	}
	const prefix = await mkdtemp(join(tmpdir(), "steppe-wine-"));
	const environment = { WINEPREFIX: prefix, WINEDEBUG: "-all", WINEDLLOVERRIDES: "mscoree=;mshtml=" };
	await wine("wine", ["wineboot", "--init"], environment, prefix, 300_000);
	const configured = await wine("wine", ["winecfg", "-v", "win10"], environment, prefix, 300_000);
	if (configured !== 0) throw new Error(`wine winecfg -v win10 ended with ${configured}`);
	return {
		prefix,
		runUnderWine: async (executable, args, { cwd, timeout = 300_000 }) => {
			const outputPath = join(await mkdtemp(join(prefix, "output-")), "out.txt");
			// The program's own handles do not reach pipes of this machine: cmd.exe gives it files.
			const line = [executable, ...args].map((part, index) => quoted(index === 0 ? windowsPath(part) : part)).join(" ");
			const command = `${line} < NUL > ${windowsPath(outputPath)} 2>&1`;
			const exitCode = await wine("wine", ["cmd", "/d", "/c", command], environment, cwd, timeout);
			const output = existsSync(outputPath) ? await readFile(outputPath, "utf8") : "";
			return { exitCode, output: output.replaceAll("\r\n", "\n") };
		},
		remove: async () => {
			await wine("wineserver", ["-k", "-w"], environment, "/", 60_000);
			await rm(prefix, { recursive: true, force: true, maxRetries: 5 });
		},
	};
}

/** The path under which Wine shows a file of this machine. */
export function windowsPath(path: string): string {
	return `Z:${path.replaceAll("/", "\\")}`;
}

function quoted(part: string): string {
	if (part.includes('"')) throw new Error(`cannot pass a quotation mark through cmd.exe: ${part}`);
	return /[\s&|<>^()%]/.test(part) ? `"${part}"` : part;
}

/** Exit code of a program; 124 when it had to be ended. Its stdin is empty. */
function wine(
	program: string,
	args: readonly string[],
	environment: Readonly<Record<string, string>>,
	cwd: string,
	timeout: number,
): Promise<number> {
	return new Promise((resolve) => {
		const options = { cwd, timeout, env: { ...process.env, ...environment }, killSignal: "SIGKILL" } as const;
		const child = execFile(program, args, options, (error) => {
			if (error === null) resolve(0);
			else resolve(typeof error.code === "number" ? error.code : 124);
		});
		child.stdin?.end();
	});
}
