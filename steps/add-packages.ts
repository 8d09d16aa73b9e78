import { counted } from "../src/base/counted.ts";
import { formatExitCode, unsignedCode } from "../src/base/exit-code.ts";
import { exitCodeMeaning } from "../src/base/exit-code-meaning.ts";
import { fail, ok, type Result } from "../src/base/result.ts";
import { joinPath, type WindowsPath } from "../src/base/windows-path.ts";
import { type Command, type CommandResult, commandLine } from "../src/model/command.ts";
import type { Decision } from "../src/model/decision.ts";
import { findPlace, rootOf } from "../src/model/durable-path.ts";
import type { Failure } from "../src/model/failure.ts";
import type { AddPackagesInput } from "../src/model/inputs.gen.ts";
import type { Outcome } from "../src/model/outcome.ts";
import type { StepContext, StepLook, StepType } from "../src/model/step.ts";

type Data = {
	/** Found anew by its name: content may have been cached elsewhere since. */
	readonly content: string;
	readonly target: string;
	/** Package files below the content, in their order; the empty text means the content itself. */
	readonly packages: readonly string[];
	readonly mustApply: boolean;
};

/** What became of one package. */
interface Added {
	readonly name: string;
	readonly result: "added" | "not applicable" | "failed" | "not rehearsed";
	readonly words: string;
	readonly ran: CommandResult;
}

const OPERATION = "add packages";
const PACKAGE = /\.(?:cab|msu)$/i;
/** DISM: done, and done with a restart to come (dism.md §5). */
const SUCCESS: readonly number[] = [0, 3010];
const NOT_APPLICABLE = 0x800f_081e;
/** Folders below folders that are looked into. */
const DEEPEST = 8;

/** Adds updates and language packs to the applied Windows, one after the other, by DISM. */
export const addPackages: StepType<AddPackagesInput, Data> = {
	type: "add-packages",
	runsIn: "winpe",
	destructive: () => false,
	// A package that is there already is no fault for DISM.
	idempotence: () => "repeatable",
	decidesEarly: false,
	effects: ({ packages, to }) => [
		{ kind: "needs-content", content: packages },
		{ kind: "needs-volume", path: to ?? "%OSDTargetSystemDrive%" },
		{ kind: "needs-tool", tool: "dism" },
		{ kind: "takes-space", path: to ?? "%OSDTargetSystemDrive%", content: packages },
	],
	decide,
	act,
};

async function decide(input: AddPackagesInput, look: StepLook): Promise<Result<Decision<Data>, Failure>> {
	const place = await findPlace(look.volumes, input.to ?? "%OSDTargetSystemDrive%", OPERATION);
	if (!place.ok) return place;
	const folder = look.view.content(input.packages);
	if (!folder.ok) return folder;
	const found = await packagesIn(folder.value, look);
	if (!found.ok) return found;
	if (found.value.length === 0) {
		const message = "There is no package in it: no file that ends in .cab or .msu.";
		return fail({ id: "content-missing", operation: OPERATION, operand: folder.value, message });
	}
	const { letter = "", id } = place.value.volume;
	const choices = found.value.map((name, index) => ({
		what: `package ${index + 1}`,
		chosen: name === "" ? folder.value : name,
		because: "in the order of the names",
	}));
	return ok({
		summary: `Add ${counted(found.value.length, "package")} to ${letter}:\\Windows`,
		choices,
		data: { content: input.packages, target: id, packages: found.value, mustApply: input["must-apply"] ?? false },
	});
}

/** Files with packages, by folder and name; numbers in names count as numbers. */
async function packagesIn(
	root: WindowsPath,
	{ files }: Pick<StepLook, "files">,
): Promise<Result<readonly string[], Failure>> {
	const own = await files.stat(root);
	if (!own.ok) return own;
	if (own.value?.kind === "file") return ok(PACKAGE.test(root) ? [""] : []);
	const found: string[] = [];
	const walk = async (below: string, depth: number): Promise<Result<void, Failure>> => {
		const listed = await files.list(joinPath(root, below));
		if (!listed.ok) return listed;
		for (const { name, kind } of listed.value) {
			const path = below === "" ? name : `${below}\\${name}`;
			if (kind === "file" && PACKAGE.test(name)) found.push(path);
			const inside = kind === "folder" && depth < DEEPEST ? await walk(path, depth + 1) : ok(undefined);
			if (!inside.ok) return inside;
		}
		return ok(undefined);
	};
	const walked = await walk("", 1);
	if (!walked.ok) return walked;
	return ok(found.toSorted((left, right) => left.localeCompare(right, "en", { numeric: true, sensitivity: "base" })));
}

async function act({ data }: Decision<Data>, context: StepContext): Promise<Result<Outcome, Failure>> {
	const { ports, view } = context;
	const root = await rootOf(ports.volumes, data.target, OPERATION);
	if (!root.ok) return root;
	const folder = view.content(data.content);
	if (!folder.ok) return folder;
	// WinPE's own scratch space is small (dism.md, traps).
	const scratch = joinPath(view.statePath, "Scratch");
	const made = await ports.files.createFolder(scratch);
	if (!made.ok) return made;
	const added: Added[] = [];
	for (const name of data.packages) {
		const path = name === "" ? folder.value : joinPath(folder.value, name);
		const one = await addPackage(path, root.value, scratch, context);
		if (!one.ok) return one;
		added.push(one.value);
	}
	const cleared = await ports.files.removeTree(scratch);
	if (!cleared.ok) return cleared;
	const failed = added.find(({ result }) => result === "failed" || (data.mustApply && result === "not applicable"));
	const notes = added.map(({ name, result }) => `${name}: ${result}`);
	if (failed !== undefined) return fail(failureOf(failed, notes));
	return ok({ kind: "done", wrote: [data.target], notes });
}

async function addPackage(
	path: WindowsPath,
	root: WindowsPath,
	scratch: WindowsPath,
	{ ports, signal, log }: StepContext,
): Promise<Result<Added, Failure>> {
	const words = ["/English", `/Image:${root}`, "/Add-Package", `/PackagePath:${path}`, `/ScratchDir:${scratch}`];
	const command: Command = { program: "dism", arguments: words };
	const ran = await ports.run.run(command, { signal, line: log });
	if (!ran.ok) return ran;
	const code = unsignedCode(ran.value.exitCode);
	const told = SUCCESS.includes(code) ? "added" : code === NOT_APPLICABLE ? "not applicable" : "failed";
	return ok({
		name: path,
		result: ran.value.rehearsed ? told : "not rehearsed",
		words: commandLine(command),
		ran: ran.value,
	});
}

function failureOf({ name, words, ran }: Added, notes: readonly string[]): Failure {
	const code = unsignedCode(ran.exitCode);
	const meaning = exitCodeMeaning(code);
	return {
		id: "command-failed",
		operation: OPERATION,
		operand: name,
		message: `DISM ended with ${formatExitCode(code)}${meaning === undefined ? "" : `: ${meaning}`}.`,
		exitCode: code,
		command: words,
		output: ran.output.slice(-20),
		details: notes,
	};
}
