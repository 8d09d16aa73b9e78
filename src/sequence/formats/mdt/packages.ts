import type { JsonObject } from "../../../model/json.ts";
import type {
	ForeignStep,
	MapContext,
	MappedStep,
	PartOfStep,
	StepMapping,
	VariableReader,
} from "../xml/foreign-step.ts";
import { type SharePackages, sharePackages } from "./share-packages.ts";

/** The selection profiles that steps before the image asked for, parted by semicolons. */
const WANTED = "PackageProfilesWanted";
const ALL = "ALL PACKAGES";

/** `ZTIPatches.wsf`: before the image it says which packages are wanted, behind it they go in. */
export const packages: StepMapping = {
	key: "ztipatches.wsf",
	also: ["BDD_InstallUpdatesOffline", "BDD_InstallLanguagePacksOffline"],
	title: "Install Updates Offline",
	support: {
		verdict: "differs",
		difference:
			"DISM adds the packages right behind the image, not at the first start; language packs are those that LanguagePacks001 … list; what is not meant for the image is told and passed over",
	},
	type: "add-packages",
	map,
	derive: (read, { packages: content, guid, isLanguagePack, profiles, here }) => {
		const wanted = here === true ? [profileOf(read)] : (read.text(WANTED) ?? "").split(";");
		const holding = new Set(Array.isArray(profiles) ? profiles : []);
		if (!wanted.some((each) => holding.has(each.toUpperCase()) || each.startsWith("%")))
			read.skip(`it is in none of the selection profiles that are wanted (${wanted.join(", ") || "none"})`);
		const languages = isLanguagePack === true ? read.list("LanguagePacks") : [String(guid)];
		if (!languages.some((each) => each.trim().toLowerCase() === String(guid).toLowerCase()))
			read.skip("LanguagePacks001 … do not list it");
		return { packages: content ?? "" };
	},
};

/** What the step does before the image: notes which packages are wanted. */
export const wantedPackages: StepMapping = {
	key: "ztipatches.wsf#wanted",
	title: "Note the packages that the image gets",
	support: packages.support,
	type: "set-variable",
	derive: (read, { known }) => {
		const profile = profileOf(read);
		if (Array.isArray(known) && !known.includes(profile.toUpperCase()) && !profile.startsWith("%"))
			read.problem(`the share has no selection profile ${profile} in Control\\SelectionProfiles.xml`);
		const before = read.text(WANTED);
		return { name: WANTED, value: before === undefined ? profile : `${before};${profile}` };
	},
};

function profileOf(read: VariableReader): string {
	return (read.text("CustomPackageSelectionProfile") ?? read.text("PackageSelectionProfile") ?? ALL).trim();
}

function map(step: ForeignStep, context: MapContext): Partial<MappedStep> {
	const { applied } = step.before;
	const own = step.variables.get("PACKAGEID")?.value.trim() ?? "";
	if (own !== "" && applied) return { input: { packages: context.content(own, step.range) }, isDerived: false };
	const listed = sharePackages(context);
	if (own === "" && listed?.packages.length === 0)
		return { support: { verdict: "not-needed", why: "the share has no packages" } };
	if (own !== "" || listed === undefined || (!applied && !context.imageFollows(step.range))) {
		const why =
			listed === undefined
				? "the share's Control\\Packages.xml is not there or can't be read, so nothing says which packages there are"
				: "it adds packages to an image, and no image is applied behind it";
		const instead = "Put it between the step that applies the image and the restart, in a sequence in its share";
		return { support: { verdict: "left-out", why, instead } };
	}
	if (applied) return { parts: packageParts(listed, step, context, true) };
	const input = { known: listed.profiles };
	return {
		parts: [{ name: step.name, type: "set-variable", input, derivedBy: wantedPackages.key }],
		wantsPackages: true,
	};
}

/** The packages of the share that go into an image, each of them a step. */
export function wantedParts(step: ForeignStep, context: MapContext): readonly PartOfStep[] {
	const listed = step.before.wantsPackages ? sharePackages(context) : undefined;
	return listed === undefined ? [] : packageParts(listed, step, context, false);
}

function packageParts(
	{ packages: all }: SharePackages,
	{ range }: ForeignStep,
	context: MapContext,
	here: boolean,
): readonly PartOfStep[] {
	return all.map(({ guid, name, file, isLanguagePack, profiles }) => {
		const input: JsonObject = { packages: context.shareContent(file, range), guid, isLanguagePack, profiles, here };
		return { name: `Add ${name}`, type: "add-packages", input, derivedBy: packages.key };
	});
}
