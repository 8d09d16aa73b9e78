import { describe, expect, it } from "vitest";
import { fromChecked, toChecked } from "../../../../../src/sequence/checked-form.ts";
import { checkXmlSequence } from "../../../../../src/sequence/formats/xml-sequence.ts";

const child = (id: string, more = "", variables = "") =>
	`<subtasksequence type="SMS_TaskSequence_SubTasksequence" name="Run ${id}" description="" successCodeList="0" retryCount="0" runFromNet="false"${more}>${variables}<action>SubTasksequence.exe</action><defaultVarList><variable name="OSDSubTasksequenceTsName" property="TsName">${id}</variable><variable name="OSDSubTasksequencePackageID" property="TsPackageID">${id}</variable></defaultVarList></subtasksequence>`;
const set = (name: string) =>
	`<step type="SMS_TaskSequence_SetVariableAction" name="Set ${name}"><action/><defaultVarList><variable name="VariableName">${name}</variable><variable name="VariableValue">1</variable></defaultVarList></step>`;
const sequence = (body: string) => `<sequence version="3.10">${body}</sequence>`;
const object = (body: string, properties: Readonly<Record<string, string>> = {}) =>
	`<INSTANCE CLASSNAME="SMS_TaskSequencePackage">${Object.entries(properties)
		.map(([name, value]) => `<PROPERTY NAME="${name}"><VALUE>${value}</VALUE></PROPERTY>`)
		.join("")}<PROPERTY NAME="Sequence"><VALUE><![CDATA[${sequence(body)}]]></VALUE></PROPERTY></INSTANCE>`;

/** Checks as the command line does: what is wanted is handed in until nothing is. */
function check(text: string, files: Readonly<Record<string, string>> = {}, file = "folder/top.xml") {
	const asked = new Set<string>();
	for (;;) {
		const checked = checkXmlSequence(text, file, (path) => {
			if (!asked.has(path)) return undefined;
			const found = files[path];
			return found === undefined ? { problem: "there is no such file" } : { text: found };
		});
		if (checked.wanted.length === 0) {
			const problems = checked.diagnostics.map((each) => `${each.file} ${each.severity} ${each.rule}: ${each.message}`);
			return { ...checked, problems };
		}
		for (const path of checked.wanted) asked.add(path);
	}
}

describe("a child sequence", () => {
	it("beside its parent becomes a group of its nodes", () => {
		const inner = sequence(
			`<globalVarList><variable name="Own" property="Own">x</variable></globalVarList>${set("Inner")}<group name="G">${set("Deep")}</group>`,
		);
		const {
			sequence: found,
			problems,
			fared,
		} = check(sequence(`${set("Outer")}${child("PS100007")}`), {
			"PS100007.xml": inner,
		});
		expect(problems).toEqual([]);
		expect(found?.nodes[1]).toMatchObject({
			...{ kind: "group", id: "2", name: "Run PS100007" },
			child: { name: "PS100007", file: "PS100007.xml", variables: [{ name: "Own", value: "x" }] },
			children: [
				{ id: "2.1", name: "Set Inner" },
				{ id: "2.2", children: [{ id: "2.2.1", name: "Set Deep" }] },
			],
		});
		expect(fared.map(({ id, key, file }) => [id, key, file])).toEqual([
			["1", "SetVariableAction", undefined],
			["2.1", "SetVariableAction", "PS100007.xml"],
			["2.2.1", "SetVariableAction", "PS100007.xml"],
			["2", "SubTasksequence", undefined],
		]);
		if (found === undefined) throw new Error("not read");
		const again = fromChecked(toChecked(found));
		expect(again.ok && again.value).toEqual(found);
	});

	it("keeps the conditions and flags of its step", () => {
		const condition = `<condition><expression type="SMS_TaskSequence_VariableConditionExpression"><variable name="Operator">exists</variable><variable name="Variable">A</variable></expression></condition>`;
		const { sequence: found } = check(sequence(child("PS100007", ' continueOnError="true"', condition)), {
			"PS100007.xml": sequence(set("A")),
		});
		expect(found?.nodes[0]).toMatchObject({ continueOnError: true, condition: { kind: "exists", variable: "A" } });
	});

	it("of an export lies in the folder of its own id, its contents beside those of its parent", () => {
		const image = `<step type="SMS_TaskSequence_AutoApplyAction" name="Drivers"><action/></step>`;
		const top = object(child("PS100007"), { Name: "Office", BootImageID: "PS100005" });
		const { sequence: found, problems } = check(
			top,
			{ "../PS100007/object.xml": object(image, { Name: "Drivers of all", TsEnabled: "true" }) },
			"export/SMS_TaskSequencePackage/PS100006/object.xml",
		);
		expect(problems).toEqual([]);
		expect(found?.contentFolder).toBe("../..");
		expect(found?.nodes[0]).toMatchObject({ child: { name: "Drivers of all", file: "../PS100007/object.xml" } });
		expect(found?.content.Drivers).toMatchObject({ source: "Packages/Drivers", file: "../PS100007/object.xml" });
	});

	it("may also lie where an export keeps it, beside a sequence that was taken out of it", () => {
		const { sequence: found } = check(sequence(child("PS100007")), {
			"SMS_TaskSequencePackage/PS100007/object.xml": object(set("Inner")),
		});
		expect(found?.nodes[0]).toMatchObject({ children: [{ name: "Set Inner" }] });
	});

	it("that is not there is refused where it is reached, and needs not be there where it is disabled", () => {
		const {
			sequence: found,
			problems,
			fared,
		} = check(sequence(`${child("PS100007")}${child("PS100008", ' disable="true"')}`));
		expect(problems).toEqual([
			"folder/top.xml warning refused-step: this Run Task Sequence step is refused where it is reached: its child sequence can't be read: there is no such file",
		]);
		expect(found?.nodes[0]).toMatchObject({ kind: "step", omitted: { kind: "refused" } });
		expect(fared.map(({ support, disabled }) => [support.verdict, disabled])).toEqual([
			["refused", false],
			["refused", true],
		]);
	});

	it("knows what came before it, and its parent what it did", () => {
		const apply = `<step type="SMS_TaskSequence_ApplyOperatingSystemAction" name="Apply"><action/><defaultVarList><variable name="ImagePackageID">PS100010</variable></defaultVarList></step>`;
		const capture = `<step type="SMS_TaskSequence_CaptureUserStateAction" name="Keep"><action/><defaultVarList><variable name="_OSDMigrateUseHardlinks">true</variable></defaultVarList></step>`;
		const { sequence: found, problems } = check(sequence(`${child("PS100007")}${apply}`), {
			"PS100007.xml": sequence(capture),
		});
		expect(problems).toEqual([]);
		expect(found?.nodes[1]).toMatchObject({ children: [{ type: "capture-user-state" }, { type: "apply-image" }] });
	});

	it("is told what is wrong with it in its own file", () => {
		const inner = sequence(set("A").replace("<step ", '<step disable="perhaps" '));
		const { diagnostics, textOf } = check(sequence(child("PS100007")), { "PS100007.xml": inner });
		const [problem] = diagnostics;
		expect(problem?.file).toBe("folder/PS100007.xml");
		const { start = 0, end = 0 } = problem?.range ?? {};
		expect(textOf("folder/PS100007.xml").slice(start, end)).toBe("perhaps");
	});

	it.each([
		["itself", { "PS100007.xml": sequence(child("PS100007")) }, "child-cycle"],
		[
			"others that run it",
			{ "PS100007.xml": sequence(child("PS100008")), "PS100008.xml": sequence(child("PS100007")) },
			"child-cycle",
		],
		[
			"others too deep",
			Object.fromEntries(
				Array.from({ length: 14 }, (_, index) => [
					`PS1000${10 + index}.xml`,
					sequence(child(index === 13 ? "PS100099" : `PS1000${11 + index}`)),
				]),
			),
			"child-too-deep",
		],
		["no task sequence", { "PS100007.xml": "<other/>" }, "no-sequence"],
	] as const)("can't run %s", (_, files, rule) => {
		const first = Object.keys(files)[0]?.replace(".xml", "") ?? "";
		const { sequence: found, problems } = check(sequence(child(first)), files);
		expect(found).toBeUndefined();
		expect(problems.join("\n")).toContain(`error ${rule}`);
	});

	it("of an export can't run its parent", () => {
		const { problems } = check(
			object(child("PS100007")),
			{ "../PS100007/object.xml": object(child("PS100006")), "../PS100006/object.xml": object(child("PS100007")) },
			"export/SMS_TaskSequencePackage/PS100006/object.xml",
		);
		expect(problems.join("\n")).toContain("error child-cycle");
	});

	it("that is disabled fails the run whatever its step says, and its boot image is left out", () => {
		const inner = object(set("A"), { TsEnabled: "false", BootImageID: "PS100005" });
		expect(check(sequence(child("PS100007")), { "PS100007.xml": inner }).problems).toEqual([
			"folder/top.xml error child-disabled: the child sequence is disabled: it would fail the run, whatever continueOnError says",
			"folder/PS100007.xml warning child-boot-image: a child sequence has no boot image of its own: PS100005 is left out",
		]);
		const off = check(sequence(child("PS100007", ' disable="true"')), { "PS100007.xml": inner });
		expect(off.sequence?.nodes[0]).toMatchObject({ disabled: true });
	});
});

describe("a sequence that Configuration Manager has disabled", () => {
	it("is not started here either", () => {
		expect(check(object(set("A"), { TsEnabled: "false" })).sequence?.disabled).toBe(true);
	});
});
