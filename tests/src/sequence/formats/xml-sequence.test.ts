import { describe, expect, it } from "vitest";
import type { GroupNode, StepNode } from "../../../../src/model/sequence.ts";
import { fromChecked, toChecked } from "../../../../src/sequence/checked-form.ts";
import { checkXmlSequence, isXml } from "../../../../src/sequence/formats/xml-sequence.ts";
import { readSteps, stepXml } from "./sample-step.ts";

const body = `<group name="Prepare" description="first" continueOnError="true">
	<condition><expression type="SMS_TaskSequence_VariableConditionExpression"><variable name="Operator">equals</variable><variable name="Value">true</variable><variable name="Variable">_SMSTSInWinPE</variable></expression></condition>
	<step type="SMS_TaskSequence_SetVariableAction" name="Set it" description="" runIn="WinPEandFullOS" successCodeList="0" retryCount="0" runFromNet="false">
		<action>tsenv.exe "Flavour=sweet"</action>
		<defaultVarList><variable name="VariableName" property="VariableName" hidden="true">Flavour</variable><variable name="VariableValue" property="VariableValue" hidden="true">sweet &amp; %Sour%</variable></defaultVarList>
	</step>
	<step type="SMS_TaskSequence_RunCommandLineAction" name="Say it" disable="true" runIn="FullOS" successCodeList="0 3010 5" timeout="900" startIn="C:\\Tools"><action>smsswd.exe /run: cmd.exe /c echo %Flavour% &gt; C:\\x.txt</action></step>
</group>`;
const sequence = `<sequence version="3.10">${body}</sequence>`;

function check(text: string, file = "ts.xml") {
	const checked = checkXmlSequence(text, file);
	const problems = checked.diagnostics.map(({ severity, rule, message }) => `${severity} ${rule}: ${message}`);
	return { ...checked, problems };
}

function first(text: string): GroupNode {
	const { sequence: found, problems } = check(text);
	expect(problems).toEqual([]);
	const [node] = found?.nodes ?? [];
	if (node?.kind !== "group") throw new Error("no group");
	return node;
}

describe("a task sequence in XML", () => {
	it("becomes groups and steps with their conditions and flags", () => {
		const group = first(sequence);
		expect(group).toMatchObject({
			id: "1",
			name: "Prepare",
			description: "first",
			continueOnError: true,
			disabled: false,
		});
		expect(group.condition).toMatchObject({ kind: "compare", variable: "_SMSTSInWinPE" });
		const [set, say] = group.children as readonly StepNode[];
		expect(set).toMatchObject({ id: "1.1", type: "set-variable", input: { name: "Flavour", value: "sweet & %Sour%" } });
		expect(say).toMatchObject({
			id: "1.2",
			type: "run-command",
			disabled: true,
			runsIn: "full-os",
			timeoutMilliseconds: 900_000,
		});
		expect(say?.input).toMatchObject({
			line: "cmd.exe /c echo %Flavour% > C:\\x.txt",
			startIn: "C:\\Tools",
			codes: ["0", "3010", "5"],
		});
	});

	it("can be written down as a checked sequence and read again", () => {
		const { sequence: found } = check(sequence);
		if (found === undefined) throw new Error("not read");
		const again = fromChecked(toChecked(found));
		expect(again.ok && again.value).toEqual(found);
	});

	it.each([
		[
			"in a package element",
			`<SmsTaskSequencePackage><Name>Office</Name><Sequence>${sequence}</Sequence></SmsTaskSequencePackage>`,
		],
		[
			"in an exported object's CDATA",
			`<?xml version="1.0" encoding="utf-16"?><INSTANCE CLASSNAME="SMS_TaskSequencePackage"><PROPERTY NAME="Name" TYPE="string"><VALUE>Office</VALUE></PROPERTY><PROPERTY NAME="BootImageID" TYPE="string"><VALUE></VALUE></PROPERTY><PROPERTY NAME="Sequence" TYPE="string"><VALUE><![CDATA[${sequence}]]></VALUE></PROPERTY></INSTANCE>`,
		],
		[
			"in an exported object's text",
			`<INSTANCE><PROPERTY NAME="Name"><VALUE>Office</VALUE></PROPERTY><PROPERTY NAME="Sequence"><VALUE>${sequence.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</VALUE></PROPERTY></INSTANCE>`,
		],
	])("is found %s", (_, text) => {
		const { sequence: found, problems } = check(text);
		expect(problems).toEqual([]);
		expect(found?.name).toBe("Office");
		expect(found?.format).toBe("configuration-manager");
		expect(found?.nodes[0]).toMatchObject({ name: "Prepare", children: [{ name: "Set it" }, { name: "Say it" }] });
	});

	it("tells places of CDATA as places in the whole file", () => {
		const broken = sequence.replace('disable="true"', 'disable="perhaps"');
		const text = `<INSTANCE>\r\n<PROPERTY NAME="Sequence"><VALUE><![CDATA[${broken}]]></VALUE></PROPERTY></INSTANCE>`;
		const [problem] = checkXmlSequence(text, "object.xml").diagnostics;
		expect(text.slice(problem?.range.start, problem?.range.end)).toBe("perhaps");
	});

	it("takes the boot image that an object names", () => {
		const text = `<INSTANCE><PROPERTY NAME="BootImageID"><VALUE>PS100005</VALUE></PROPERTY><PROPERTY NAME="Sequence"><VALUE><![CDATA[${sequence}]]></VALUE></PROPERTY></INSTANCE>`;
		const { sequence: found } = check(text);
		expect(found?.content[found.bootImage ?? ""]?.source).toBe("Packages/PS100005/boot.wim");
	});

	it("gives the values of globalVarList to the sequence, the last of a name, and none that belong to the engine", () => {
		const list = (name: string, value: string) =>
			`<globalVarList><variable name="${name}" property="${name}">${value}</variable></globalVarList>`;
		const text = `<sequence version="3.00" name="W">${list("OSGUID", "{1}")}${list("osguid", "{2}")}${list("_SMSTSX", "1")}${list("Empty", "")}${list("AdminPassword", "p")}${body}</sequence>`;
		const { sequence: found, problems } = check(text);
		expect(found?.variables.map(({ name, value, secret }) => [name, value, secret])).toEqual([
			["osguid", "{2}", false],
			["AdminPassword", "p", true],
		]);
		expect(problems).toEqual([expect.stringContaining("warning read-only-variable: the variable `_SMSTSX`")]);
	});

	it("takes a condition and a stray action behind the steps of a group, in any order (sequence-xml.md §1)", () => {
		const text = `<sequence version="3.00"><group name="G"><step name="S"><defaultVarList/><condition/><action>a.exe</action></step><action/><condition><expression type="SMS_TaskSequence_VariableConditionExpression"><variable name="Variable">A</variable><variable name="Operator">exists</variable></expression></condition></group></sequence>`;
		const { sequence: found } = check(text);
		expect(found?.nodes[0]).toMatchObject({ condition: { kind: "exists", variable: "A" }, children: [{ name: "S" }] });
	});

	it.each([
		["<sequence version='3.10'><folder/></sequence>", "error unknown-key: a <sequence> has no <folder>"],
		[sequence.replace("<action>tsenv", "<colour/><action>tsenv"), "error unknown-key: a <step> has no <colour>"],
		[sequence.replace('runIn="FullOS"', 'runIn="Mars"'), 'error value-not-permitted: `runIn` does not know "Mars"'],
		[
			sequence.replace('timeout="900"', 'timeout="soon"'),
			'error wrong-kind: `timeout` must be a whole number, not "soon"',
		],
		[
			sequence.replace('timeout="900"', 'successCodes="0"'),
			"warning unknown-attribute: the attribute `successCodes` of <step> means nothing: it is left out",
		],
		[
			"<INSTANCE><PROPERTY NAME='Name'><VALUE>x</VALUE></PROPERTY></INSTANCE>",
			"error no-sequence: the file holds no task sequence",
		],
		[`<X>${sequence}${sequence}</X>`, "error no-sequence: the file holds more than one task sequence"],
		["<sequence version='3.10'>", "error xml-syntax"],
	])("reports what it does not understand: %#", (text, problem) => {
		expect(check(text).problems.join("\n")).toContain(problem);
	});

	it("refuses a step type that it does not know, where it is reached", () => {
		const text = `<sequence version="3.10"><step type="SMS_TaskSequence_TeleportAction" name="Away"><action>x.exe</action></step></sequence>`;
		const { sequence: found, fared } = check(text);
		expect(found?.nodes[0]).toMatchObject({ type: "TeleportAction", omitted: { kind: "refused" } });
		expect(fared[0]?.support.verdict).toBe("refused");
	});

	it("is told from our own by its first character", () => {
		expect(isXml(" \r\n<sequence/>")).toBe(true);
		expect(isXml("name: x")).toBe(false);
	});
});

describe("variables that nothing sets", () => {
	const told = (line: string, version: string, type = "SMS_TaskSequence_RunCommandLineAction") =>
		readSteps(stepXml(line, {}, type), {}, version).problems.filter((each) => each.includes("unknown-variable"));
	const says = (name: string) =>
		`warning unknown-variable: nothing in this sequence sets the variable \`${name}\`, and it is not built in`;

	it("are told where a name is almost a known one, for programs may set others", () => {
		expect(told("cmd.exe /c echo %JoinDomian% %SerialNumbr% %OSDAdapter12Name% %Mine%", "3.00")).toEqual([
			says("JoinDomian"),
			says("SerialNumbr"),
		]);
		expect(told("smsswd.exe /run: cmd.exe /c echo %OSDComputrName% %OSDComputerName2% %Mine%", "3.10")).toEqual([
			says("OSDComputrName"),
		]);
		expect(told("cmd.exe /c echo %Mak% %Groups2% %_SMSTSSiteCode% %OSDDomainName%", "3.10")).toEqual([]);
	});

	it("are all told where no program runs, except those of the product", () => {
		const set = (value: string, version: string) =>
			readSteps(
				stepXml("tsenv.exe", { VariableName: "Mine", VariableValue: value }, "SMS_TaskSequence_SetVariableAction"),
				{},
				version,
			).problems.filter((each) => each.includes("unknown-variable"));
		expect(set("%Other% %SLShare% %Make%", "3.00")).toEqual([says("Other")]);
		expect(set("%Other% %SLShare% %_SMSTSSiteCode%", "3.10")).toEqual([says("Other"), says("SLShare")]);
	});
});
