import { describe, expect, it } from "vitest";
import { deriveStep, readSteps, stepXml } from "../sample-step.ts";

const CONTROL = {
	"../OperatingSystems.xml":
		'<oss><os guid="{os}"><Name>W11</Name><ImageFile>.\\Operating Systems\\W11\\install.wim</ImageFile></os></oss>',
	"../Packages.xml": `<packages>
		<package guid="{1}"><Name>One</Name><PackageType>Update</PackageType><Source>.\\Packages\\A\\one.msu</Source></package>
		<package guid="{2}"><Name>German</Name><PackageType>LanguagePack</PackageType><Source>.\\Packages\\B\\de.cab</Source></package>
		<package guid="{3}" enable="False"><Name>Off</Name><Source>.\\Packages\\A\\off.cab</Source></package>
		<package guid=""><Source>.\\Packages\\A\\nameless.cab</Source></package>
	</packages>`,
	"../PackageGroups.xml": `<groups>
		<group><Name>A\\x64</Name><Member>{1}</Member></group><group><Name>AB</Name><Member>{2}</Member></group>
	</groups>`,
	"../SelectionProfiles.xml": `<profiles>
		<profile><Name>Updates</Name><Definition>&lt;SelectionProfile&gt;&lt;Include path="Packages\\a" /&gt;&lt;/SelectionProfile&gt;</Definition></profile>
		<profile><Name>Drivers</Name><Definition><SelectionProfile><Include path="Out-of-Box Drivers"/></SelectionProfile></Definition></profile>
	</profiles>`,
};

const patches = stepXml(
	'cscript.exe "%SCRIPTROOT%\\ZTIPatches.wsf"',
	{ PackageSelectionProfile: "Updates" },
	"BDD_InstallUpdatesOffline",
);
const image = stepXml('cscript.exe "%SCRIPTROOT%\\LTIApply.wsf"', {}, "BDD_InstallOS");
const restart = stepXml("smsboot.exe /target:WinPE", {}, "SMS_TaskSequence_RebootAction");

const packageSteps = (steps: string, files: Readonly<Record<string, string>> = CONTROL) =>
	readSteps(steps, files).nodes.filter(({ type }) => type === "add-packages");

describe("packages of a share", () => {
	it("are noted before the image and go in behind it, language packs first", () => {
		const { nodes, problems, fared } = readSteps(patches + image, CONTROL);
		expect(problems.filter((each) => each.includes("share"))).toEqual([]);
		expect(nodes[0]).toMatchObject({ type: "set-variable", derivedBy: "ztipatches.wsf#wanted" });
		expect(packageSteps(patches + image).map(({ name, input }) => [name, input.packages, input.profiles])).toEqual([
			["Add German", "Packages/B/de.cab", ["EVERYTHING", "ALL PACKAGES", "ALL DRIVERS AND PACKAGES"]],
			["Add One", "Packages/A/one.msu", ["EVERYTHING", "ALL PACKAGES", "ALL DRIVERS AND PACKAGES", "UPDATES"]],
		]);
		expect(fared).toEqual([
			["ztipatches.wsf", "differs"],
			["ltiapply.wsf", "differs"],
		]);
	});

	it("go in at once behind the image, and nowhere without one", () => {
		expect(packageSteps(image + patches).map(({ input }) => input.here)).toEqual([true, true]);
		expect(packageSteps(image)).toEqual([]);
		for (const nowhere of [patches, image + restart + patches, patches + image.replace(".wsf", ".wsf /PE")])
			expect(readSteps(nowhere, CONTROL).fared.filter(([key]) => key === "ztipatches.wsf")).toEqual([
				["ztipatches.wsf", "left-out"],
			]);
	});

	it("a package of Configuration Manager by its id", () => {
		const own = stepXml('cscript.exe "%SCRIPTROOT%\\ZTIPatches.wsf"', { PackageID: "PS100077" });
		expect(packageSteps(image + own)[0]?.input).toEqual({ packages: "PS100077" });
		expect(readSteps(own + image, CONTROL).fared[0]).toEqual(["ztipatches.wsf", "left-out"]);
	});

	it("tell files of the share that can't be read or are missing", () => {
		const broken = {
			...CONTROL,
			"../SelectionProfiles.xml": CONTROL["../SelectionProfiles.xml"].replace("&lt;Inc", "&lt;&lt;"),
		};
		expect(readSteps(patches + image, broken).problems.join()).toContain("the selection profile UPDATES");
		const { "../PackageGroups.xml": _, ...groupless } = CONTROL;
		expect(readSteps(patches + image, groupless).problems.join()).toContain("PackageGroups.xml is not there");
		const { "../Packages.xml": __, ...none } = CONTROL;
		expect(readSteps(patches + image, none).fared[0]).toEqual(["ztipatches.wsf", "left-out"]);
	});
});

describe("which packages are wanted", () => {
	const wanted = (variables: Readonly<Record<string, string>>) =>
		deriveStep({ derivedBy: "ztipatches.wsf#wanted", input: { known: ["UPDATES", "NOTHING"] } }, variables);
	const add = (variables: Readonly<Record<string, string>>, input = {}, later: readonly string[] = []) =>
		deriveStep(
			{
				derivedBy: "ztipatches.wsf",
				input: { packages: "p", guid: "{1}", isLanguagePack: false, profiles: ["UPDATES"], here: false, ...input },
			},
			variables,
			later,
		);

	it("by the profile of each step, the custom one first; one that the share lacks is a problem", () => {
		expect(wanted({ PackageSelectionProfile: "Updates" }).input.value).toBe("Updates");
		expect(wanted({ PackageProfilesWanted: "Nothing", CustomPackageSelectionProfile: "Updates" }).input.value).toBe(
			"Nothing;Updates",
		);
		expect(wanted({ PackageSelectionProfile: "Mine" }).problems).toEqual([
			"the share has no selection profile Mine in Control\\SelectionProfiles.xml",
		]);
	});

	it("those that a wanted profile holds, a language pack only when it is listed", () => {
		expect(add({ PackageProfilesWanted: "Nothing;updates" })).toMatchObject({ input: { packages: "p" } });
		expect(add({ PackageProfilesWanted: "Nothing;updates" }).skip).toBeUndefined();
		expect(add({ PackageProfilesWanted: "Nothing" }).skip).toContain("none of the selection profiles");
		expect(add({}).skip).toContain("(none)");
		expect(add({}, {}, ["PackageProfilesWanted"]).skip).toBeUndefined();
		expect(add({}, { here: true, profiles: ["ALL PACKAGES"] }).skip).toBeUndefined();
		const language = { isLanguagePack: true };
		expect(add({ PackageProfilesWanted: "Updates" }, language).skip).toContain("LanguagePacks001");
		expect(add({ PackageProfilesWanted: "Updates", LanguagePacks001: "{1}" }, language).skip).toBeUndefined();
	});
});
