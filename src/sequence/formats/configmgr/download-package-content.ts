import type { JsonObject } from "../../../model/json.ts";
import type { ForeignStep, MapContext, MappedStep, StepMapping, VariableReader } from "../xml/foreign-step.ts";
import { ownValue, packageIdOf } from "../xml/step-value.ts";

/** Download Package Content (steps.md §7.4). */
export const downloadPackageContent: StepMapping = {
	key: "DownloadPackageContentAction",
	title: "Download Package Content",
	support: {
		verdict: "differs",
		difference:
			"the cache of the Configuration Manager client is the run's own cache, which goes at its end; packages must be named when the sequence is read",
	},
	type: "download-content",
	variables: [
		...["OSDDownloadDownloadPackages", "OSDDownloadDestinationLocationType", "OSDDownloadDestinationPath"],
		...["OSDDownloadDestinationVariable", "OSDDownloadContinueDownloadOnError", "OSDPackageCount", "OSDPackage"],
		...["OSDPackage#Name", "OSDPackage#PackageId", "OSDPackage#PkgType", "OSDPackage#Size"],
	],
	map,
	derive,
};

/** More rows than any list has. */
const MOST_ROWS = 512;

function map(step: ForeignStep, context: MapContext): Partial<MappedStep> {
	const listed = listOf(ownValue(step, "OSDDownloadDownloadPackages"));
	const names = listed.length > 0 ? listed : rowsOf(step);
	const ids = names.flatMap((each) => packageIdOf(each) ?? []);
	if (ids.length > 0 && ids.length === names.length)
		return { input: { packages: ids.map((id) => context.content(id, step.range)) } };
	const bad = names.filter((each) => packageIdOf(each) === undefined);
	const why = bad.length === 0 ? "it names no package" : "it names a package by something else than its id";
	return { support: { verdict: "refused", why, instead: "Name the packages in OSDDownloadDownloadPackages" } };
}

function rowsOf(step: ForeignStep): readonly string[] {
	const rows: string[] = [];
	for (let index = 0; index < MOST_ROWS; index++) {
		const id = ownValue(step, `OSDPackage${index}PackageId`);
		if (id === "") break;
		rows.push(id);
	}
	return rows;
}

function listOf(text: string): readonly string[] {
	return text
		.split(",")
		.map((each) => each.trim())
		.filter((each) => each !== "");
}

function derive(read: VariableReader, { packages = [] }: JsonObject): JsonObject {
	const known = packages as readonly string[];
	const wanted = listOf(read.text("OSDDownloadDownloadPackages") ?? "");
	const strange = wanted.filter((each) => !known.some((id) => id.toUpperCase() === each.toUpperCase()));
	if (strange.length > 0 && !strange.some((each) => each.includes("%")))
		read.problem(`${strange.join(", ")} was not named when the sequence was read, so nobody looked for it`);
	const variable = read.text("OSDDownloadDestinationVariable")?.trim();
	return {
		content:
			wanted.length === 0
				? known
				: known.filter((id) => wanted.some((each) => each.toUpperCase() === id.toUpperCase())),
		to: placeOf(read),
		...(variable === undefined ? {} : { variable }),
		...(read.flag("OSDDownloadContinueDownloadOnError") === true ? { "continue-on-download-error": true } : {}),
	};
}

function placeOf(read: VariableReader): string {
	const kind = read.text("OSDDownloadDestinationLocationType")?.trim() ?? "TSCache";
	if (/^(?:TSCache|CCMCache)$/i.test(kind)) return "cache";
	if (!/^Custom$/i.test(kind) && !kind.startsWith("%"))
		read.problem(`OSDDownloadDestinationLocationType knows TSCache, CCMCache and Custom, not ${JSON.stringify(kind)}`);
	const path = read.text("OSDDownloadDestinationPath")?.trim();
	if (path === undefined) read.problem("OSDDownloadDestinationPath has no value");
	return path ?? "cache";
}
