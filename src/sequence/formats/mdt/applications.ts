import type { JsonObject } from "../../../model/json.ts";
import type {
	ForeignStep,
	MapContext,
	MappedStep,
	PartOfStep,
	StepMapping,
	VariableReader,
} from "../xml/foreign-step.ts";
import { type ShareApplication, shareApplications } from "./share.ts";

/** Install Application: one that the step names, or the lists `MandatoryApplications` and `Applications` (steps.md §9.1). */
export const applications: StepMapping = {
	key: "ztiapplications.wsf",
	also: ["BDD_InstallApplication"],
	title: "Install Application",
	support: {
		verdict: "differs",
		difference:
			"applications that others need are installed before one that the step names; those of the lists must name them themselves",
	},
	type: "run-command",
	map,
	derive,
};

/** Dependencies of dependencies … more are taken for a circle. */
const DEEPEST = 20;

function map(step: ForeignStep, context: MapContext): Partial<MappedStep> {
	const all = shareApplications(context);
	const codes = (step.variables.get("APPLICATIONSUCCESSCODES")?.value ?? "")
		.split(/[\s,]+/)
		.filter((each) => /^-?\d{1,10}$/.test(each));
	const success = codes.length > 0 ? codes : step.successCodes.filter((each) => /^-?\d{1,10}$/.test(each));
	const guid = step.variables.get("APPLICATIONGUID")?.value.trim() ?? "";
	if (all === undefined) {
		const why = "the share's Control\\Applications.xml is not there, so nothing says how applications are installed";
		const instead = "Run the sequence from its place in the share: Control\\ID\\ts.xml";
		return guid === "" ? { parts: listParts(step, [], success) } : { support: { verdict: "refused", why, instead } };
	}
	if (guid === "") {
		for (const { folder } of all) if (folder !== "") context.shareContent(folder, step.range);
		return { parts: listParts(step, all, success) };
	}
	const wanted = all.find((each) => each.guid.toLowerCase() === guid.toLowerCase());
	if (wanted === undefined) {
		const why = `the share has no application ${guid}`;
		return { support: { verdict: "refused", why, instead: "Name one that Control\\Applications.xml lists" } };
	}
	const order = withDependencies(wanted, all, 0);
	for (const { folder } of order) if (folder !== "") context.shareContent(folder, step.range);
	return {
		parts: order.map((each) => ({
			name: each.name,
			type: "run-command",
			input: { applications: [plain(each)], guid: each.guid, codes: success },
			derivedBy: applications.key,
		})),
	};
}

/** Both lists, the mandatory one first; each of their values is the GUID of an application. */
function listParts(
	step: ForeignStep,
	all: readonly ShareApplication[],
	codes: readonly string[],
): readonly PartOfStep[] {
	const input = { applications: all.map(plain), codes };
	return ["MandatoryApplications", "Applications"].map((list) => ({
		name: `${step.name}: ${list}`,
		type: "run-command",
		input,
		derivedBy: applications.key,
		forEach: { list, variable: "ApplicationGUID" },
	}));
}

type Plain = Pick<ShareApplication, "guid" | "name" | "commandLine" | "folder" | "isEnabled" | "restarts">;

function plain({ guid, name, commandLine, folder, isEnabled, restarts }: ShareApplication): Plain {
	return { guid, name, commandLine, folder, isEnabled, restarts };
}

/** An application behind those that it needs, each once. */
function withDependencies(
	wanted: ShareApplication,
	all: readonly ShareApplication[],
	depth: number,
	seen = new Set<string>(),
): readonly ShareApplication[] {
	if (seen.has(wanted.guid) || depth > DEEPEST) return [];
	seen.add(wanted.guid);
	const before = wanted.dependencies.flatMap((guid) => {
		const found = all.find((each) => each.guid.toLowerCase() === guid.toLowerCase());
		return found === undefined ? [] : withDependencies(found, all, depth + 1, seen);
	});
	return [...before, wanted];
}

function derive(read: VariableReader, { applications: table, guid: fixed, codes }: JsonObject): JsonObject {
	const all = (table ?? []) as unknown as readonly Plain[];
	const guid = typeof fixed === "string" ? fixed : read.text("ApplicationGUID");
	const found = all.find((each) => each.guid.toLowerCase() === guid?.trim().toLowerCase());
	if (found === undefined && guid?.startsWith("%") !== true)
		read.problem(`the share has no application ${guid ?? "(no name)"}`);
	if (found?.isEnabled === false) read.skip(`${found.name} is disabled in the share`);
	if (found?.commandLine === "") read.skip(`${found.name} has no command line: it stands for others`);
	const line = read.expand(found?.commandLine ?? "");
	return {
		"command-line": line === "" ? "cmd.exe /c rem" : line,
		...(found === undefined || found.folder === "" ? {} : { content: found.folder }),
		...(Array.isArray(codes) && codes.length > 0 ? { "success-codes": codes } : {}),
		...(found?.restarts === true ? { "restart-codes": [0, 3010] } : {}),
	};
}
