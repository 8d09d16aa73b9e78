import type { JsonObject } from "../../../model/json.ts";
import type { ForeignStep, MapContext, MappedStep, StepMapping, VariableReader } from "../xml/foreign-step.ts";
import { splitParameters } from "../xml/powershell-text.ts";
import { ownValue, packageIdOf } from "../xml/step-value.ts";
import { accountOf, exitCodesOf, outputInto } from "./run-command-line.ts";

const SWITCHES = ["_SMSTSRunPowerShellAsUser", "SMSTSRunPowerShellAsUser"];
const POLICIES = ["AllSigned", "Bypass", "RemoteSigned", "Restricted", "Undefined", "Unrestricted"];

/** Run PowerShell Script (steps.md §8.2). */
export const runPowerShellScript: StepMapping = {
	key: "RunPowerShellScriptAction",
	title: "Run PowerShell Script",
	support: {
		verdict: "differs",
		difference:
			"parameters are parted as PowerShell parts them and handed over as texts: variables, expressions and lists in them are refused",
	},
	type: "run-powershell-script",
	variables: [
		...["OSDRunPowerShellScriptSourceScript", "OSDRunPowerShellScriptScriptName", "OSDRunPowerShellScriptPackageID"],
		...["PackageID", "ScriptName", "OSDRunPowerShellScriptParameters", "OSDRunPowerShellScriptExecutionPolicy"],
		...["OSDRunPowerShellScriptOutputVariableName", "OSDRunPowerShellScriptSuccessCodes", "OSDLogPowerShellParameters"],
		...["_SMSTSRunPowerShellAsUser", "SMSTSRunPowerShellAsUser", "SMSTSRunPowerShellUserName"],
		...["SMSTSRunPowerShellUserPassword", "SMSTSRunPowerShellWorkingDirectory"],
	],
	map,
	derive,
};

function map(step: ForeignStep, context: MapContext): Partial<MappedStep> {
	const codes = exitCodesOf(step);
	const plain: Partial<MappedStep> =
		ownValue(step, "OSDRunPowerShellScriptParameters") === "" ? { support: { verdict: "runs" } } : {};
	const common = { ...(codes.length === 0 ? {} : { codes }), ...(step.retryCount > 0 ? { repeatable: true } : {}) };
	const source = ownValue(step, "OSDRunPowerShellScriptSourceScript");
	if (source !== "") {
		const script = decodeScript(source);
		if (script !== undefined) return { ...plain, input: { script, ...common } };
		const why = "its source is no Base64 of a text in UTF-16, as the editor writes it";
		return { support: { verdict: "refused", why, instead: "Enter the script in the editor again" } };
	}
	const name = ownValue(step, "OSDRunPowerShellScriptScriptName") || ownValue(step, "ScriptName");
	const id = packageIdOf(ownValue(step, "OSDRunPowerShellScriptPackageID") || ownValue(step, "PackageID"));
	if (name !== "" && id !== undefined)
		return { ...plain, input: { content: context.content(id, step.range), name, ...common } };
	// A place on the machine needs no package.
	if (/^(?:[A-Za-z]:\\|\\\\|%)/.test(name)) return { ...plain, input: { name, ...common } };
	const why =
		name === "" ? "it holds no script and names none" : "it names a script, and not the package that holds it";
	return { support: { verdict: "refused", why, instead: "Give it a package and a script, or the script itself" } };
}

/** The editor writes Base64 of UTF-16LE with a byte order mark (sequence-xml.md §3.4). Undefined for anything else. */
export function decodeScript(source: string): string | undefined {
	const plain = source.replace(/\s+/g, "");
	if (!/^[A-Za-z0-9+/]+={0,2}$/.test(plain)) return undefined;
	const bytes = Buffer.from(plain, "base64");
	if (bytes.length <= 2 || bytes.length % 2 !== 0 || bytes[0] !== 0xff || bytes[1] !== 0xfe) return undefined;
	return bytes.subarray(2).toString("utf16le");
}

function derive(read: VariableReader, { script, content, name, codes, repeatable }: JsonObject): JsonObject {
	const policy = read.text("OSDRunPowerShellScriptExecutionPolicy")?.trim();
	const named = POLICIES.find((each) => each.toLowerCase() === policy?.toLowerCase());
	if (policy !== undefined && named === undefined && !policy.startsWith("%"))
		read.problem(`OSDRunPowerShellScriptExecutionPolicy knows ${POLICIES.join(", ")}, not ${JSON.stringify(policy)}`);
	const parameters = splitParameters(read.expand(read.text("OSDRunPowerShellScriptParameters") ?? ""));
	if (parameters.kind === "expression")
		read.problem(`the parameter ${parameters.text} is an expression, which only PowerShell can tell: write its value`);
	const folder = read.text("SMSTSRunPowerShellWorkingDirectory")?.trim();
	const output = read.text("OSDRunPowerShellScriptOutputVariableName")?.trim();
	return {
		...(typeof script === "string" ? { script } : { file: read.expand(String(name)) }),
		...(content === undefined ? {} : { content }),
		...(parameters.kind === "values" && parameters.values.length > 0 ? { parameters: parameters.values } : {}),
		...(named === undefined ? {} : { "execution-policy": named }),
		...(folder === undefined ? {} : { "working-directory": folder }),
		...(codes === undefined ? {} : { "success-codes": codes }),
		...(repeatable === true ? { idempotence: "repeatable" } : {}),
		...outputInto(output),
		...accountOf(read, SWITCHES, "SMSTSRunPowerShellUserName", "SMSTSRunPowerShellUserPassword"),
	};
}
