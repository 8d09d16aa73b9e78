import { fail, ok, type Result } from "../src/base/result.ts";
import { joinPath, nameProblem, normalizePath, type WindowsPath } from "../src/base/windows-path.ts";
import type { Command } from "../src/model/command.ts";
import type { Decision } from "../src/model/decision.ts";
import type { Failure } from "../src/model/failure.ts";
import type { RunPowershellScriptInput } from "../src/model/inputs.gen.ts";
import type { Outcome } from "../src/model/outcome.ts";
import type { RunView, StepContext, StepLook, StepType } from "../src/model/step.ts";
import {
	decideRules,
	type ProgramRules,
	programEffects,
	programFaults,
	programSecrets,
	runProgram,
} from "../src/program/run-program.ts";

type Data = ProgramRules & {
	/** The script's own text; it becomes a file of this name for as long as it runs. */
	readonly inline?: { readonly text: string; readonly name: string };
	/** A file on the machine, a file below a content, or (without a path) the content itself: it becomes a file of this name. */
	readonly file?: { readonly content?: string; readonly path?: string; readonly name: string };
	readonly policy: string;
	readonly parameters: readonly string[];
	readonly workingDirectory?: string;
};

const OPERATION = "decide the script";
const POWERSHELL = "powershell.exe";
/** Windows PowerShell reads a file without it in the system's code page. */
const BYTE_ORDER_MARK = "\uFEFF";

/** Runs a PowerShell script. Windows PowerShell 5.1 is asked for; WinPE has it only as an optional component. */
export const runPowershellScript: StepType<RunPowershellScriptInput, Data> = {
	type: "run-powershell-script",
	runsIn: "any",
	destructive: () => false,
	idempotence: ({ idempotence }) => idempotence ?? "once",
	decidesEarly: true,
	check: programFaults,
	effects: (input) => [
		{ kind: "needs-tool", tool: POWERSHELL },
		...(input.content === undefined ? [] : [{ kind: "needs-content", content: input.content } as const]),
		...programEffects(input),
	],
	decide,
	act,
};

async function decide(input: RunPowershellScriptInput, look: StepLook): Promise<Result<Decision<Data>, Failure>> {
	const rules = decideRules(input);
	if (!rules.ok) return rules;
	const source = sourceOf(input, look.random.guid());
	if (!source.ok) return source;
	const missing = await missingFile(source.value, look);
	if (!missing.ok) return missing;
	const folder = input["working-directory"];
	const data: Data = {
		...source.value,
		policy: input["execution-policy"] ?? "Bypass",
		parameters: input.parameters ?? [],
		...(folder === undefined || folder === "" ? {} : { workingDirectory: folder }),
		...rules.value,
	};
	const as = data.account === undefined ? "" : ` as ${data.account}`;
	return ok({ summary: `Run ${describe(data)}${as}`, choices: [], data, ...programSecrets(input) });
}

function refuse(operand: string, message: string): Result<never, Failure> {
	return fail({ id: "input-invalid", operation: OPERATION, operand, message });
}

function sourceOf(input: RunPowershellScriptInput, guid: string): Result<Pick<Data, "inline" | "file">, Failure> {
	const { script, file, content } = input;
	const name = `script-${guid}.ps1`;
	if (script !== undefined) {
		if (file !== undefined || content !== undefined)
			return refuse(file ?? content ?? "", "`script` holds the text already; leave `file` and `content` out.");
		return ok({ inline: { text: script, name } });
	}
	if (file === undefined) {
		if (content !== undefined) return ok({ file: { content, name } });
		return refuse("script, file, content", "Give `script` with the text, or `file`, or `content`.");
	}
	if (!/\.ps1$/i.test(file)) return refuse(file, "PowerShell runs files that end in .ps1 only.");
	if (content === undefined) {
		const path = normalizePath(file);
		const message = "The file needs an absolute path such as C:\\Setup\\a.ps1, or a `content` that it lies below.";
		return path === undefined ? refuse(file, message) : ok({ file: { path, name } });
	}
	const bad = file.split(/[\\/]+/).find((each) => nameProblem(each) !== undefined);
	return bad === undefined
		? ok({ file: { content, path: file, name } })
		: refuse(file, `${JSON.stringify(bad)} is no name below a content.`);
}

/** A content must hold its file already; a file of the machine may still be made by an earlier step. */
async function missingFile({ file }: Pick<Data, "file">, look: StepLook): Promise<Result<void, Failure>> {
	if (file?.content === undefined) return ok(undefined);
	const path = placeOf(file, look.view);
	if (!path.ok) return path;
	const entry = await look.files.stat(path.value);
	if (!entry.ok) return entry;
	if (entry.value?.kind === "file") return ok(undefined);
	const message =
		file.path === undefined
			? `The content ${file.content} is a folder: name the script in it by \`file\`.`
			: `The content ${file.content} holds no such file.`;
	return fail({ id: "content-missing", operation: OPERATION, operand: path.value, message });
}

function placeOf(file: NonNullable<Data["file"]>, view: RunView): Result<WindowsPath, Failure> {
	const { content, path = "" } = file;
	if (content === undefined) return ok(path);
	const root = view.content(content);
	return root.ok ? ok(joinPath(root.value, path)) : root;
}

function describe({ inline, file, parameters }: Data): string {
	const lines = inline?.text.trim().split("\n").length ?? 0;
	const what =
		inline === undefined
			? (file?.path ?? file?.content ?? "")
			: `a script of ${lines} ${lines === 1 ? "line" : "lines"}`;
	return parameters.length === 0 ? what : `${what} with ${parameters.length} parameters`;
}

async function act({ data, secrets }: Decision<Data>, context: StepContext): Promise<Result<Outcome, Failure>> {
	const { inline, file } = data;
	const { view, ports } = context;
	const source = file === undefined ? ok(undefined) : placeOf(file, view);
	if (!source.ok) return source;
	// Nothing to make: the file has a name that PowerShell takes.
	if (source.value !== undefined && file?.path !== undefined)
		return runProgram(commandOf(data, source.value), data, context, secrets);
	const folder = joinPath(view.statePath, "Scripts");
	const made = await ports.files.createFolder(folder, { protect: true });
	if (!made.ok) return made;
	const path = joinPath(folder, inline?.name ?? file?.name ?? "");
	const cleared = await ports.files.removeTree(path);
	if (!cleared.ok && cleared.error.id !== "file-not-found") return cleared;
	const written =
		source.value === undefined
			? await ports.files.write(path, `${BYTE_ORDER_MARK}${(inline?.text ?? "").replace(/\r?\n/g, "\r\n")}`)
			: await ports.files.copy(source.value, path);
	if (!written.ok) return written;
	const ran = await runProgram(commandOf(data, path), data, context, secrets);
	const removed = await ports.files.remove(path);
	return ran.ok && !removed.ok ? removed : ran;
}

/** `-File` hands parameters over as they are: nothing in them is evaluated (about_PowerShell_exe). */
function commandOf(data: Data, path: WindowsPath): Command {
	const { policy, parameters, workingDirectory } = data;
	const policyArguments = policy === "Undefined" ? [] : ["-ExecutionPolicy", policy];
	return {
		program: POWERSHELL,
		arguments: ["-NoLogo", "-NoProfile", "-NonInteractive", ...policyArguments, "-File", path, ...parameters],
		...(workingDirectory === undefined ? {} : { workingDirectory }),
	};
}
