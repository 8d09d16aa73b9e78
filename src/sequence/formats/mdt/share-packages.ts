import { problemList } from "../../problem-list.ts";
import { readXml, type XmlElement } from "../../source/read-xml.ts";
import type { MapContext } from "../xml/foreign-step.ts";
import { readControl, sharePath, textOf } from "./share.ts";

/** A package of a deployment share: an update, a feature or a language pack. */
export interface SharePackage {
	readonly guid: string;
	readonly name: string;
	/** The `.cab` or `.msu`, or its folder, below the share's root. */
	readonly file: string;
	readonly isLanguagePack: boolean;
	/** Names in upper case of the selection profiles that hold it. */
	readonly profiles: readonly string[];
}

/** The packages of a share, and the names in upper case of its selection profiles. */
export interface SharePackages {
	readonly packages: readonly SharePackage[];
	readonly profiles: readonly string[];
}

/** Selection profiles that each share has, and whether they hold packages. */
const OWN_PROFILES: readonly (readonly [name: string, holdsPackages: boolean])[] = [
	["EVERYTHING", true],
	["ALL PACKAGES", true],
	["ALL DRIVERS AND PACKAGES", true],
	["ALL DRIVERS", false],
	["NOTHING", false],
];

interface Profile {
	readonly name: string;
	/** Folders of the workbench, such as `Packages\\Windows 11`. */
	readonly folders: readonly string[];
}

/**
 * The packages that are switched on in `Control\Packages.xml`; undefined without that file. Language packs come first, because what comes behind
 * them holds parts for their languages (dism.md); the rest keeps its order.
 */
export function sharePackages(context: MapContext): SharePackages | undefined {
	const root = readControl("../Packages.xml", context);
	if (root === undefined) return undefined;
	const own = OWN_PROFILES.map(([name, holds]): Profile => ({ name, folders: holds ? ["Packages"] : [] }));
	const given =
		readControl("../SelectionProfiles.xml", context)?.elements.map((each) => readProfile(each, context)) ?? [];
	const groups = readGroups(given, context);
	const profiles = [...own.filter(({ name }) => !given.some((each) => each.name === name)), ...given];
	const packages = root.elements.flatMap((each) => readPackage(each, groups, profiles));
	const isFirst = ({ isLanguagePack }: SharePackage) => (isLanguagePack ? 0 : 1);
	return {
		packages: packages.toSorted((left, right) => isFirst(left) - isFirst(right)),
		profiles: profiles.map(({ name }) => name),
	};
}

/** The folders of the workbench with their members. */
function readGroups(given: readonly Profile[], context: MapContext): readonly XmlElement[] {
	const groups = readControl("../PackageGroups.xml", context)?.elements;
	const needing = given.find(({ folders }) => folders.some((each) => /^packages[\\/]+[^\\/]/i.test(each.trim())));
	if (groups === undefined && needing !== undefined) {
		const message = `the share's Control\\PackageGroups.xml is not there, so the selection profile ${needing.name} holds no package`;
		context.warning("share-file", { start: 0, end: 0 }, message);
	}
	return groups ?? [];
}

function readPackage(
	element: XmlElement,
	groups: readonly XmlElement[],
	profiles: readonly Profile[],
): readonly SharePackage[] {
	const guid = (element.attributes.guid ?? "").trim();
	const file = sharePath(textOf(element, "Source"));
	const isOff = (element.attributes.enable ?? "").trim().toLowerCase() === "false";
	if (guid === "" || file === "" || isOff) return [];
	const folders = groups.filter((each) => hasMember(each, guid)).map((each) => textOf(each, "Name"));
	const holding = profiles.filter((profile) => profile.folders.some((each) => holdsFolder(each, folders)));
	return [
		{
			...{ guid, file, name: textOf(element, "Name") || file },
			isLanguagePack: textOf(element, "PackageType").toLowerCase() === "languagepack",
			profiles: holding.map(({ name }) => name),
		},
	];
}

function hasMember({ elements }: XmlElement, guid: string): boolean {
	return elements.some(({ name, text }) => name === "Member" && text.trim().toLowerCase() === guid.toLowerCase());
}

/** Whether a folder of a profile is, or is above, one in which the package lies; `Packages` is above all of them. */
function holdsFolder(path: string, folders: readonly string[]): boolean {
	const [top = "", ...below] = path.split(/[\\/]+/).filter((each) => each !== "" && each !== ".");
	if (top.toLowerCase() !== "packages") return false;
	const wanted = below.join("\\").toLowerCase();
	if (wanted === "") return true;
	return folders.some((each) => `${each.replaceAll("/", "\\").toLowerCase()}\\`.startsWith(`${wanted}\\`));
}

/** A profile holds what its definition includes, which is XML as a text or as elements. */
function readProfile(element: XmlElement, context: MapContext): Profile {
	const name = textOf(element, "Name").toUpperCase();
	const definition = element.elements.find((each) => each.name === "Definition");
	const asText = definition?.text.trim() ?? "";
	const root = asText === "" ? definition?.elements[0] : readXml(asText, problemList("Definition"));
	if (asText !== "" && root === undefined) {
		const message = `the definition of the selection profile ${name} in the share's Control\\SelectionProfiles.xml can't be read: it holds nothing`;
		context.warning("share-file", { start: 0, end: 0 }, message);
	}
	const included = (root?.elements ?? []).filter((each) => each.name === "Include");
	return { name, folders: included.map(({ attributes }) => attributes.path ?? "") };
}
