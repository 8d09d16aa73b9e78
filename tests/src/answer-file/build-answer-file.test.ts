import { describe, expect, it } from "vitest";
import { findComponent, textAt } from "../../../src/answer-file/author-file.ts";
import { buildAnswerFile, inspectAuthorFile } from "../../../src/answer-file/build-answer-file.ts";
import { childNamed, parseXml, type XmlElement } from "../../../src/answer-file/xml-tree.ts";

const SHELL = "Microsoft-Windows-Shell-Setup";
const NAMESPACE =
	'xmlns="urn:schemas-microsoft-com:unattend" xmlns:wcm="http://schemas.microsoft.com/WMIConfig/2002/State"';

function component(name: string, inner: string, architecture = "amd64"): string {
	return `<component name="${name}" processorArchitecture="${architecture}" publicKeyToken="31bf3856ad364e35" language="neutral" versionScope="nonSxS">${inner}</component>`;
}

function author(pass: string, ...components: readonly string[]): string {
	return `<?xml version="1.0"?><unattend ${NAMESPACE}><settings pass="${pass}">${components.join("")}</settings></unattend>`;
}

function build(settings: Parameters<typeof buildAnswerFile>[0], authorText?: string) {
	const built = buildAnswerFile(settings, "amd64", authorText);
	if (!built.ok) throw new Error(built.error.join("; "));
	const root = parseXml(built.value.text);
	if (!root.ok) throw new Error(root.error);
	return { ...built.value, root: root.value };
}

function problemsOf(settings: Parameters<typeof buildAnswerFile>[0], authorText?: string): string {
	const built = buildAnswerFile(settings, "amd64", authorText);
	return built.ok ? "" : built.error.join("; ");
}

function shell(root: XmlElement, pass: string): XmlElement | undefined {
	return findComponent(root, pass, SHELL);
}

describe("buildAnswerFile", () => {
	it("passes the first start with nobody there", () => {
		const { root } = build({ computerName: "PC-1", administratorPassword: "pw" });
		const oobe = shell(root, "oobeSystem");
		for (const name of ["HideEULAPage", "HideOnlineAccountScreens", "HideWirelessSetupInOOBE"]) {
			expect(textAt(oobe, "OOBE", name)).toBe("true");
		}
		expect(textAt(oobe, "OOBE", "ProtectYourPC")).toBe("3");
		// The value of Microsoft's own example for the password `pw`.
		const hidden = "cAB3AEEAZABtAGkAbgBpAHMAdAByAGEAdABvAHIAUABhAHMAcwB3AG8AcgBkAA==";
		expect(textAt(oobe, "UserAccounts", "AdministratorPassword", "Value")).toBe(hidden);
		expect(textAt(oobe, "UserAccounts", "AdministratorPassword", "PlainText")).toBe("false");
	});

	it("says the same when its own file is the author's", () => {
		const settings = { computerName: "PC-1", timeZone: "UTC", uiLanguage: "de-DE", registeredOwner: ' A & <B> "C" ' };
		const once = build(settings);
		expect(build(settings, once.text).text).toBe(once.text);
	});

	it("keeps blanks and special characters of values", () => {
		const { root } = build({ registeredOwner: "  Ä & <b> 'x' \"y\"  " });
		expect(textAt(shell(root, "specialize"), "RegisteredOwner")).toBe("  Ä & <b> 'x' \"y\"  ");
	});

	it("sets languages in both passes", () => {
		const { root } = build({ inputLocale: "0407:00000407;en-US", userLocale: "de-DE" });
		for (const pass of ["specialize", "oobeSystem"]) {
			const international = findComponent(root, pass, "Microsoft-Windows-International-Core");
			expect(textAt(international, "InputLocale")).toBe("0407:00000407;en-US");
		}
	});

	it("leaves out what is empty instead of writing empty elements", () => {
		const { text } = build({ computerName: "PC-1", registeredOwner: "" });
		expect(text).not.toContain("RegisteredOwner");
		expect(text).not.toMatch(/<(\w+)[^>]*><\/\1>|\/>/);
	});
});

describe("buildAnswerFile with the author's file", () => {
	it("keeps unknown elements, replaces what the step sets, and notes it", () => {
		const text = author("specialize", component(SHELL, "<ComputerName>OLD</ComputerName><OEMName>Contoso</OEMName>"));
		const { root, notes } = build({ computerName: "NEW" }, text);
		expect(textAt(shell(root, "specialize"), "ComputerName")).toBe("NEW");
		expect(textAt(shell(root, "specialize"), "OEMName")).toBe("Contoso");
		expect(notes).toContain('ComputerName "OLD" of the answer file gives way to "NEW"');
	});

	it("never shows a replaced key or password", () => {
		const text = author("specialize", component(SHELL, "<ProductKey>AAAAA-AAAAA-AAAAA-AAAAA-AAAAA</ProductKey>"));
		const { notes } = build({ productKey: "bbbbb-bbbbb-bbbbb-bbbbb-bbbbb" }, text);
		expect(notes.join()).toContain("ProductKey");
		expect(notes.join()).not.toMatch(/AAAAA|bbbbb/i);
	});

	it("lets the author's first-start pages stand and warns when they would wait", () => {
		const text = author("oobeSystem", component(SHELL, "<OOBE><HideEULAPage>false</HideEULAPage></OOBE>"));
		const { root, notes } = build({}, text);
		expect(textAt(shell(root, "oobeSystem"), "OOBE", "HideEULAPage")).toBe("false");
		expect(notes.join()).toContain("may wait for a person");
	});

	it("numbers its command behind the author's and adds it once", () => {
		const list =
			'<RunSynchronous><RunSynchronousCommand wcm:action="add"><Order>7</Order><Path>own.cmd</Path></RunSynchronousCommand></RunSynchronous>';
		const text = author("specialize", component("Microsoft-Windows-Deployment", list));
		const twice = build({}, build({}, text).text);
		const deployment = findComponent(twice.root, "specialize", "Microsoft-Windows-Deployment");
		const commands = (deployment && childNamed(deployment, "RunSynchronous")?.children) ?? [];
		expect(commands.map((each) => childNamed(each, "Order")?.text)).toEqual(["7", "8"]);
	});

	it("drops what Setup never uses, has wiped, or would leave the sequence by, and names it", () => {
		const inner = "<ProductKey>*SENSITIVE*DATA*DELETED*</ProductKey><ComputerName></ComputerName><OEMName>x</OEMName>";
		const text = `<unattend ${NAMESPACE}><servicing/>
			<settings pass="windowsPE">${component("Microsoft-Windows-Setup", "<A>1</A>")}</settings>
			<settings pass="specialize" wasPassProcessed="true">${component(SHELL, inner)}${component(SHELL, "<B>1</B>", "x86")}
			${component("Microsoft-Windows-Deployment", "<Reseal><Mode>Audit</Mode></Reseal>")}</settings></unattend>`;
		const built = build({}, text);
		expect(built.text).not.toMatch(/windowsPE|servicing|wasPassProcessed|SENSITIVE|ComputerName|x86|Reseal/);
		expect(built.text).toContain("<OEMName>x</OEMName>");
		expect(built.notes).toHaveLength(5);
	});

	it.each([
		["<unattend>", "line 1"],
		["<other/>", "its root is not"],
		['<unattend xmlns="urn:other"/>', "its root is not"],
		[`<!DOCTYPE unattend [<!ENTITY a "b">]><unattend ${NAMESPACE}/>`, "document type"],
		[author("never", ""), 'unknown pass "never"'],
		[author("specialize", component(SHELL, "<A>1</A>"), component(SHELL, "<A>2</A>")), "stands twice"],
		[`<unattend ${NAMESPACE}><settings pass="specialize"/><settings pass="specialize"/></unattend>`, "twice"],
		["not XML at all", ""],
		["", ""],
	])("refuses %j", (text, words) => {
		const problems = problemsOf({}, text);
		expect(problems).not.toBe("");
		expect(problems).toContain(words);
	});

	it("reads CDATA and character references as values", () => {
		const text = author(
			"specialize",
			component(SHELL, "<OEMName><![CDATA[a &amp; b]]></OEMName><TimeZone>U&#84;C</TimeZone>"),
		);
		const { root } = build({}, text);
		expect(textAt(shell(root, "specialize"), "OEMName")).toBe("a &amp; b");
		expect(textAt(shell(root, "specialize"), "TimeZone")).toBe("UTC");
	});

	it("tells what the author settles by himself", () => {
		const password = "<UserAccounts><AdministratorPassword><Value></Value></AdministratorPassword></UserAccounts>";
		const inspected = inspectAuthorFile(author("oobeSystem", component(SHELL, password)), "amd64");
		expect(inspected).toMatchObject({
			ok: true,
			value: { hasAdministratorPassword: true, hasLocale: false, names: [] },
		});
	});

	const named =
		"<RegisteredOwner>%Owner% &amp; co</RegisteredOwner><FirstLogonCommands><SynchronousCommand><Order>1</Order><CommandLine>cmd /c echo %Owner% %SystemDrive% %Unset%</CommandLine></SynchronousCommand></FirstLogonCommands><FolderLocations><ProfilesDirectory>%SystemDrive%\\Users</ProfilesDirectory></FolderLocations>";

	it("puts variables in the place of their names, and leaves Windows its own", () => {
		const text = author("oobeSystem", component(SHELL, named));
		const inspected = inspectAuthorFile(text, "amd64");
		expect(inspected).toMatchObject({
			value: { names: ["Owner", "SystemDrive", "Unset"], inSettings: [{ name: "Owner", setting: "RegisteredOwner" }] },
		});
		const built = buildAnswerFile({}, "amd64", text, (name) => (name === "Owner" ? "Lena <1>" : undefined));
		expect(built.ok && built.value.text).toContain("<RegisteredOwner>Lena &lt;1&gt; &amp; co</RegisteredOwner>");
		expect(built.ok && built.value.text).toContain("echo Lena &lt;1&gt; %SystemDrive% %Unset%");
		expect(built.ok && built.value.text).toContain("%SystemDrive%\\Users");
	});

	it("refuses a setting in which a name is left", () => {
		const built = buildAnswerFile({}, "amd64", author("oobeSystem", component(SHELL, named)));
		expect(built).toEqual({
			ok: false,
			error: ["RegisteredOwner of the answer file still holds %Owner%: the variable has no value, or is a secret"],
		});
	});

	it("leaves out what starts the toolkit's scripts again", () => {
		const commands =
			"<FirstLogonCommands><SynchronousCommand><Order>1</Order><CommandLine>wscript.exe %SystemDrive%\\LTIBootstrap.vbs</CommandLine></SynchronousCommand><SynchronousCommand><Order>2</Order><CommandLine>own.exe</CommandLine></SynchronousCommand></FirstLogonCommands>";
		const built = buildAnswerFile({}, "amd64", author("oobeSystem", component(SHELL, commands)));
		expect(built.ok && built.value.text).not.toContain("LTIBootstrap");
		expect(built.ok && built.value.text).toContain("own.exe");
		expect(built.ok && built.value.notes.join()).toContain(
			"was left out: it starts the Microsoft Deployment Toolkit's scripts",
		);
	});
});

const password = (value: string) =>
	`<UserAccounts><AdministratorPassword><Value>${value}</Value><PlainText>true</PlainText></AdministratorPassword></UserAccounts>`;

describe("percent signs in the author's file", () => {
	const fill = (text: string, settings = {}) => buildAnswerFile(settings, "amd64", text, () => "filled");

	it.each(["pa%a%ss", "100%a%", "%a%%b%", "%a", "%"])("are part of the password %s", (value) => {
		const built = fill(author("oobeSystem", component(SHELL, password(value))));
		expect(built.ok && built.value.text).toContain(`<Value>${value}</Value>`);
	});

	it("are part of a description, unless the name is all of it", () => {
		const account = (text: string) =>
			`<LocalAccounts><LocalAccount><Description>${text}</Description></LocalAccount></LocalAccounts>`;
		const text = (description: string) =>
			author("oobeSystem", component(SHELL, `<UserAccounts>${account(description)}</UserAccounts>`));
		const kept = fill(text("saves 10%a%b"));
		expect(kept.ok && kept.value.text).toContain("<Description>saves 10%a%b</Description>");
		const filled = fill(text("%Why%"));
		expect(filled.ok && filled.value.text).toContain("<Description>filled</Description>");
	});

	it("of a password that is nothing but a name are refused, whether the variable has a value or not", () => {
		const built = fill(author("oobeSystem", component(SHELL, password("%OSDLocalAdminPassword%"))));
		expect(built.ok ? [] : built.error).toEqual([
			"AdministratorPassword of the answer file is %OSDLocalAdminPassword%, and no variable is put into a password there: give the password to the step, or write it hidden (PlainText false)",
		]);
	});

	it("do not count where the step gives the value", () => {
		const text = author("oobeSystem", component(SHELL, password("%OSDLocalAdminPassword%")));
		expect(fill(text, { administratorPassword: "own" }).ok).toBe(true);
		expect(
			buildAnswerFile(
				{ computerName: "PC-1" },
				"amd64",
				author("specialize", component(SHELL, "<ComputerName>%Nobody%</ComputerName>")),
			).ok,
		).toBe(true);
	});
});

describe("values of the author's file", () => {
	const INTERNATIONAL = "Microsoft-Windows-International-Core";

	it.each([
		["specialize", SHELL, "<ComputerName>SIXTEEN-LETTERS1</ComputerName>", "has 16 characters"],
		["specialize", SHELL, "<ComputerName>12345</ComputerName>", "digits alone"],
		["specialize", SHELL, "<ProductKey>ABCDE-12345</ProductKey>", "five groups"],
		["specialize", SHELL, `<RegisteredOwner>${"x".repeat(257)}</RegisteredOwner>`, "257 characters"],
		["oobeSystem", SHELL, `<TimeZone>${"x".repeat(257)}</TimeZone>`, "257 characters"],
		["oobeSystem", INTERNATIONAL, "<UILanguage>German</UILanguage>", "no language tag"],
		["specialize", INTERNATIONAL, "<InputLocale>0407</InputLocale>", "neither a tag"],
		["oobeSystem", INTERNATIONAL, "<SystemLocale>1031</SystemLocale>", "no language tag"],
		["oobeSystem", INTERNATIONAL, "<UserLocale>1031</UserLocale>", "no language tag"],
	])("in %s, %s are refused where Setup would stop: %s", (pass, name, inner, words) => {
		const problems = problemsOf({}, author(pass, component(name, inner)));
		expect(problems).toContain(words);
		expect(problems).toContain(pass);
		expect(problems).not.toContain("ABCDE-12345");
	});

	it("are taken as Windows takes them", () => {
		const text = author(
			"specialize",
			component(SHELL, "<ComputerName> * </ComputerName><ProductKey>abcde-12345-abcde-12345-abcde</ProductKey>"),
		);
		expect(problemsOf({}, text)).toBe("");
	});

	it("do not count where the step replaces them", () => {
		const text = author("specialize", component(SHELL, "<ComputerName>THE-TASK-SEQUENCE-NAMES-IT</ComputerName>"));
		expect(problemsOf({ computerName: "PC-1" }, text)).toBe("");
	});
});
