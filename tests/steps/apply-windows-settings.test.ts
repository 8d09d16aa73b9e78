import { beforeEach, describe, expect, it } from "vitest";
import { fail, ok } from "../../src/base/result.ts";
import type { ApplyWindowsSettingsInput } from "../../src/model/inputs.gen.ts";
import { applyWindowsSettings } from "../../steps/apply-windows-settings.ts";
import { FakeMachine, failureOf, hiveKey, successOf } from "../doubles/fake-ports.ts";

const SYSTEM = "C:\\Windows\\System32\\config\\SYSTEM";
const FILE = "C:\\Windows\\Panther\\unattend.xml";

let machine: FakeMachine;

beforeEach(() => {
	machine = new FakeMachine();
	machine.memory.addVolume("C");
	machine.memory.addVolume("D");
});

const decide = (input: ApplyWindowsSettingsInput) =>
	applyWindowsSettings.decide({ to: "C:", "computer-name": "PC-1", ...input }, machine.look);

async function write(input: ApplyWindowsSettingsInput) {
	return successOf(await applyWindowsSettings.act(successOf(await decide(input)), machine.context));
}

describe("apply-windows-settings", () => {
	it("writes an answer file with what was asked for", async () => {
		const outcome = await write({ "registered-owner": "A & B", "time-zone": "UTC", "ui-language": "de-DE" });
		const text = (await machine.text(FILE)) ?? "";
		expect(text).toContain("<ComputerName>PC-1</ComputerName>");
		expect(text).toContain("<RegisteredOwner>A &amp; B</RegisteredOwner>");
		expect(text).toContain("<UserLocale>de-DE</UserLocale>");
		expect(text).toContain('processorArchitecture="amd64"');
		expect(outcome).toMatchObject({ kind: "done", wrote: ["volume-C"] });
	});

	it("has drivers that wait for the first start added by the new file too", async () => {
		const asked: string[] = [];
		const { ports } = machine.context;
		const keepWaiting = async (root: string) => {
			asked.push(`${root} ${(await machine.text(FILE)) === undefined ? "before" : "behind"} the file`);
			return ok(undefined);
		};
		const context = { ...machine.context, ports: { ...ports, driverStore: { ...ports.driverStore, keepWaiting } } };
		successOf(await applyWindowsSettings.act(successOf(await decide({})), context));
		expect(asked).toEqual(["C:\\ behind the file"]);
		const refusal = { id: "disk-full", operation: "x", message: "y" } as const;
		const full = { ...ports.driverStore, keepWaiting: async () => fail(refusal) };
		const broken = { ...machine.context, ports: { ...ports, driverStore: full } };
		expect(failureOf(await applyWindowsSettings.act(successOf(await decide({})), broken))).toEqual(refusal);
	});

	it("keeps password and product key out of the journal's data", async () => {
		const input = { "administrator-password": "Str0ng-Secret", "product-key": "ABCDE-12345-ABCDE-12345-ABCDE" };
		const decision = successOf(await decide(input));
		expect(JSON.stringify(decision)).not.toMatch(/Str0ng|ABCDE/);
		const revealed = Object.entries(decision.secrets ?? {}).map(([name, secret]) => [name, secret.reveal()]);
		expect(Object.fromEntries(revealed)).toEqual({
			administratorPassword: "Str0ng-Secret",
			productKey: "ABCDE-12345-ABCDE-12345-ABCDE",
		});
		const outcome = await write(input);
		expect(JSON.stringify(outcome)).not.toMatch(/Str0ng|ABCDE/);
		expect(await machine.text(FILE)).toContain("<ProductKey>ABCDE-12345-ABCDE-12345-ABCDE</ProductKey>");
	});

	it("gives the Administrator a random password when none is named, a different one each time", async () => {
		const first = successOf(await decide({})).secrets?.administratorPassword?.reveal() ?? "";
		const second = successOf(await decide({})).secrets?.administratorPassword?.reveal();
		expect(first).toMatch(/^Sp-[0-9a-f-]{36}$/);
		expect(second).not.toBe(first);
	});

	it.each(["SIXTEEN-LETTERS1", "12345", "PC_1", "PC-%SerialNumber%", "-PC", "LOCALHOST"])(
		"refuses the computer name %s before anything is written",
		async (name) => {
			expect(failureOf(await decide({ "computer-name": name }))).toMatchObject({ id: "answer-file-invalid" });
			expect(await machine.text(FILE)).toBeUndefined();
		},
	);

	it("removes what the image would have Windows read instead", async () => {
		const stale = "C:\\Windows\\Panther\\Unattend\\Unattend.xml";
		await machine.put(stale, "<old/>");
		const key = hiveKey(SYSTEM, "Setup", "UnattendFile");
		machine.hives.set(key, { type: "REG_SZ", data: "C:\\old.xml" });
		const { notes } = await write({});
		expect(await machine.text(stale)).toBeUndefined();
		expect(machine.hives.has(key)).toBe(false);
		expect(notes?.filter((note) => note.includes("removed"))).toHaveLength(2);
	});

	it("adds to the author's file, which keeps its own password", async () => {
		machine.contents.set("answers", "D:\\answers.xml");
		await machine.put(
			"D:\\answers.xml",
			`<unattend xmlns="urn:schemas-microsoft-com:unattend"><settings pass="oobeSystem"><component name="Microsoft-Windows-Shell-Setup" processorArchitecture="amd64" publicKeyToken="31bf3856ad364e35" language="neutral" versionScope="nonSxS"><UserAccounts><AdministratorPassword><Value>own</Value><PlainText>true</PlainText></AdministratorPassword></UserAccounts><OEMName>Contoso</OEMName></component></settings></unattend>`,
		);
		expect(successOf(await decide({ "answer-file": "answers" })).secrets).toEqual({});
		await write({ "answer-file": "answers" });
		const text = await machine.text(FILE);
		expect(text).toContain("<Value>own</Value>");
		expect(text).toContain("<OEMName>Contoso</OEMName>");
		expect(text).toContain("<ComputerName>PC-1</ComputerName>");
	});

	it("refuses an author's file that Setup could not parse", async () => {
		machine.contents.set("answers", "D:\\answers.xml");
		await machine.put("D:\\answers.xml", "<unattend>");
		expect(failureOf(await decide({ "answer-file": "answers" })).id).toBe("answer-file-invalid");
	});

	it("takes the image's language when nobody names one, and says so", async () => {
		machine.subkeys.set(hiveKey(SYSTEM, "ControlSet001\\Control\\MUI\\UILanguages", ""), ["fr-FR"]);
		const { data, choices } = successOf(await decide({}));
		expect(data.settings).toMatchObject({ uiLanguage: "fr-FR", userLocale: "fr-FR", inputLocale: "fr-FR" });
		expect(choices[0]?.because).toContain("image");
	});

	it("notes a time zone that the applied Windows does not know", async () => {
		const software = "C:\\Windows\\System32\\config\\SOFTWARE";
		machine.subkeys.set(hiveKey(software, "Microsoft\\Windows NT\\CurrentVersion\\Time Zones", ""), ["UTC"]);
		expect(successOf(await decide({ "time-zone": "utc" })).data.notes.join()).not.toContain("time zone");
		expect(successOf(await decide({ "time-zone": "Nowhere" })).data.notes.join()).toContain('no time zone "Nowhere"');
	});

	it("foresees what Setup would stop at while the target is not known, and waits for what a step before sets", async () => {
		const foresee = (input: ApplyWindowsSettingsInput) =>
			applyWindowsSettings.foresee?.({ to: "%OSDTargetSystemDrive%", ...input }, machine.look);
		const long = await foresee({ "computer-name": "SIXTEEN-LETTERS1", "user-locale": "german" });
		expect(long?.map(({ how }) => how)).toEqual([
			'computer-name "SIXTEEN-LETTERS1" has 16 characters; Windows takes 15',
			'user-locale "german" is no language tag such as de-DE',
		]);
		expect(await foresee({ "computer-name": "%NameFromTheDatabase%" })).toEqual([]);
		machine.contents.set("answers", "D:\\answers.xml");
		await machine.put("D:\\answers.xml", "<unattend>");
		expect(await foresee({ "computer-name": "PC-1", "answer-file": "answers" })).toHaveLength(1);
	});

	it("foresees what Setup would stop at in the author's file, but not what the step replaces", async () => {
		const shell = "<ComputerName>THE-TASK-SEQUENCE-NAMES-IT</ComputerName><ProductKey>ABCDE</ProductKey>";
		machine.contents.set("answers", "D:\\answers.xml");
		await machine.put(
			"D:\\answers.xml",
			`<unattend xmlns="urn:schemas-microsoft-com:unattend"><settings pass="specialize"><component name="Microsoft-Windows-Shell-Setup" processorArchitecture="amd64">${shell}</component></settings></unattend>`,
		);
		const foresee = (input: ApplyWindowsSettingsInput) =>
			applyWindowsSettings.foresee?.({ "computer-name": "PC-1", "answer-file": "answers", ...input }, machine.look);
		expect((await foresee({}))?.map(({ how }) => how)).toEqual([
			"ProductKey of the answer file (specialize) is not five groups of five letters and digits",
		]);
		expect(await foresee({ "product-key": "ABCDE-12345-ABCDE-12345-ABCDE" })).toEqual([]);
	});
});
