import { fail, ok, type Result } from "../../../base/result.ts";
import type { Failure } from "../../../model/failure.ts";
import { findProgram } from "../../find-program.ts";
import { runTool, type ToolOptions, type ToolRun } from "../../spawn.ts";

/** Programs that deploy from Linux, and the Debian packages that bring them. */
export const DEBIAN_PACKAGES = {
	sgdisk: "gdisk",
	sfdisk: "fdisk",
	blkid: "util-linux",
	losetup: "mount",
	mount: "mount",
	umount: "mount",
	mkntfs: "ntfs-3g",
	"ntfs-3g": "ntfs-3g",
	"ntfs-3g.probe": "ntfs-3g",
	ntfslabel: "ntfs-3g",
	blkdiscard: "util-linux",
	"mkfs.fat": "dosfstools",
	mcopy: "mtools",
	mdir: "mtools",
	mmd: "mtools",
	mdel: "mtools",
	mdeltree: "mtools",
	"wimlib-imagex": "wimtools",
	"qemu-img": "qemu-utils",
} as const;
export type ToolName = keyof typeof DEBIAN_PACKAGES;

/** What every run needs; the rest is asked for when it is wanted. */
const ALWAYS: readonly ToolName[] = [
	...(["sgdisk", "sfdisk", "blkid", "losetup", "umount", "mkntfs", "ntfs-3g", "ntfs-3g.probe", "mkfs.fat"] as const),
	...(["mcopy", "mdir", "mmd", "mdel", "mdeltree", "wimlib-imagex"] as const),
];

/** A tool that ended with another code than 0. */
export type ToolFailure = Failure & { readonly exitCode?: number };

/** The tools of this computer that disks are made with. */
export class ToolBox {
	readonly #path: string;
	readonly #environment: Readonly<Record<string, string>>;
	readonly #found = new Map<ToolName, string>();

	/** `path` is the value of PATH; `environment` marks every process that is started. */
	constructor(path: string, environment: Readonly<Record<string, string>>) {
		this.#path = path;
		this.#environment = environment;
	}

	/** Fails with `not-supported-here` and the line that installs what is missing. */
	async complete(more: readonly ToolName[] = []): Promise<Result<void, Failure>> {
		const missing: ToolName[] = [];
		for (const name of [...ALWAYS, ...more]) if ((await this.#find(name)) === undefined) missing.push(name);
		return missing.length === 0 ? ok(undefined) : fail(missingTools(missing));
	}

	async has(name: ToolName): Promise<boolean> {
		return (await this.#find(name)) !== undefined;
	}

	/** Runs a tool to its end, whatever its exit code. Fails where it is missing or can't be started, and with `cancelled`. */
	async end(name: ToolName, words: readonly string[], options: ToolOptions = {}): Promise<Result<ToolRun, Failure>> {
		const program = await this.#find(name);
		if (program === undefined) return fail(missingTools([name]));
		const environment = { ...this.#environment, ...options.environment };
		const end = await runTool(program, words, { ...options, environment });
		if (end.cancelled)
			return fail({ id: "cancelled", operation: `run ${name}`, operand: name, message: "It was ended." });
		return ok(end);
	}

	/** Runs a tool that must end with 0; gives what it printed. */
	async run(
		name: ToolName,
		words: readonly string[],
		operation: string,
		operand: string,
		options: ToolOptions = {},
	): Promise<Result<string, Failure>> {
		const end = await this.end(name, words, options);
		if (!end.ok) return fail({ ...end.error, operation, operand });
		return end.value.exitCode === 0
			? ok(end.value.stdout)
			: fail(toolFailure(name, words, end.value, operation, operand));
	}

	async #find(name: ToolName): Promise<string | undefined> {
		const known = this.#found.get(name);
		if (known !== undefined) return known;
		const found = await findProgram(name, this.#path, false);
		if (found !== undefined) this.#found.set(name, found);
		return found;
	}
}

/** What a tool did wrong, in its own words. */
export function toolFailure(
	name: ToolName,
	words: readonly string[],
	{ exitCode, output, problem }: ToolRun,
	operation: string,
	operand: string,
): ToolFailure {
	const lines = lastLines(output);
	return {
		...{ id: "command-failed", operation, operand },
		message: `${name} ${exitCode === undefined ? `did not end by itself: ${problem ?? ""}` : `ended with ${exitCode}`}.`,
		...(exitCode === undefined ? {} : { exitCode }),
		command: [name, ...words].join(" "),
		...(lines.length === 0 ? {} : { output: lines }),
	};
}

/** The last lines of a tool's words; what progress drew over is left out. */
export function lastLines(output: string): readonly string[] {
	return output
		.split("\n")
		.map((line) => line.split("\r").at(-1)?.trimEnd() ?? "")
		.filter((line) => line !== "")
		.slice(-12);
}

function missingTools(names: readonly ToolName[]): Failure {
	const packages = [...new Set(names.map((name) => DEBIAN_PACKAGES[name]))].sort();
	return {
		id: "not-supported-here",
		operation: "find the tools that make disks",
		operand: names.join(", "),
		message: `${names.length === 1 ? "This program is" : "These programs are"} not installed.`,
		details: [`apt-get install ${packages.join(" ")}`],
	};
}
