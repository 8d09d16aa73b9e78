import { existsSync, readFileSync, rmSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import {
	formatRestartTask,
	formatSetupComplete,
	sha256,
} from "../../../../src/machine/continuation/continuation-files.ts";
import { nextBoot } from "../../../../src/machine/rehearsal/firmware.ts";
import {
	changeHive,
	formatHive,
	hiveNumber,
	hiveText,
	parseHive,
} from "../../../../src/machine/rehearsal/hive-file.ts";
import type { HiveValue } from "../../../../src/model/ports.ts";
import { ExampleMachine, errorOf, office, successOf } from "./example-machine.ts";

const machines: ExampleMachine[] = [];
afterEach(() => {
	for (const each of machines.splice(0)) each.remove();
});

const config = "Windows\\System32\\config";
const dword = (data: number): HiveValue => ({ type: "REG_DWORD", data });
const namePlace = ["ControlSet001\\Control\\ComputerName\\ComputerName", "ComputerName"] as const;

function hiveOf(made: ExampleMachine, name: string) {
	const parsed = parseHive(made.read(office.windows, `${config}\\${name}`));
	if (!parsed.ok) throw new Error(parsed.error);
	return parsed.value;
}

/** An office PC whose Windows was just applied: Setup is in progress. */
function applied(change?: (yaml: string) => string): ExampleMachine {
	const made = new ExampleMachine("office-pc", change);
	machines.push(made);
	const changes = ["SetupType", "SystemSetupInProgress", "OOBEInProgress"].map((name) => ({
		key: "Setup",
		name,
		value: dword(1),
	}));
	made.write(office.windows, `${config}\\SYSTEM`, formatHive(changeHive(hiveOf(made, "SYSTEM"), changes)));
	return made;
}

function answerFile(
	shell: string,
	options: { architecture?: string; deployment?: string; pass?: string } = {},
): string {
	const { architecture = "amd64", deployment = "", pass = 'pass="specialize"' } = options;
	const component = (name: string, body: string) =>
		`<component name="${name}" processorArchitecture="${architecture}" publicKeyToken="31bf3856ad364e35">${body}</component>`;
	const parts = [
		component("Microsoft-Windows-Shell-Setup", shell),
		component("Microsoft-Windows-Deployment", deployment),
	];
	return `<?xml version="1.0" encoding="utf-8"?>
<unattend xmlns="urn:schemas-microsoft-com:unattend"><settings ${pass}>${parts.join("")}</settings></unattend>`;
}

const named = (name: string) => answerFile(`<ComputerName>${name}</ComputerName>`);
const cache = "Windows\\Panther\\unattend.xml";

describe("the first boot", () => {
	it("obeys the answer file and ends Setup", async () => {
		const made = applied();
		const shell =
			"<ComputerName>PC-NEW</ComputerName><TimeZone>Ulaanbaatar Standard Time</TimeZone><RegisteredOwner>Contoso</RegisteredOwner>";
		made.write(office.windows, cache, answerFile(shell));
		rmSync(made.host(office.windows, "Users\\Default"), { recursive: true });
		successOf(await nextBoot(made.folder));
		const system = hiveOf(made, "SYSTEM");
		expect(hiveText(system, ...namePlace)).toBe("PC-NEW");
		expect(hiveText(system, "ControlSet001\\Control\\TimeZoneInformation", "TimeZoneKeyName")).toBe(
			"Ulaanbaatar Standard Time",
		);
		for (const name of ["SetupType", "SystemSetupInProgress", "OOBEInProgress"])
			expect(hiveNumber(system, "Setup", name)).toBe(0);
		const software = hiveOf(made, "SOFTWARE");
		expect(hiveText(software, "Microsoft\\Windows NT\\CurrentVersion", "RegisteredOwner")).toBe("Contoso");
		expect(hiveText(software, "Microsoft\\Windows\\CurrentVersion\\Setup\\State", "ImageState")).toBe(
			"IMAGE_STATE_COMPLETE",
		);
		for (const name of ["Default", "Public"])
			expect(existsSync(made.host(office.windows, `Users\\${name}`))).toBe(true);
	});

	it("takes passwords and keys out of the cached answer file and marks its passes", async () => {
		const made = applied();
		const shell =
			"<ComputerName>PC-NEW</ComputerName><ProductKey>AAAAA-BBBBB</ProductKey><AutoLogon><Password><Value>hunter2</Value><PlainText>true</PlainText></Password></AutoLogon>";
		made.write(office.windows, cache, answerFile(shell));
		successOf(await nextBoot(made.folder));
		const text = made.read(office.windows, cache);
		expect(text).not.toContain("hunter2");
		expect(text).not.toContain("AAAAA");
		expect(text).toContain("<Password>*SENSITIVE*DATA*DELETED*</Password>");
		expect(text).toContain('wasPassProcessed="true"');
	});

	it("runs once: an installed Windows is not set up again", async () => {
		const made = applied();
		made.write(office.windows, cache, named("PC-ONE"));
		successOf(await nextBoot(made.folder));
		made.write(office.windows, cache, named("PC-TWO"));
		successOf(await nextBoot(made.folder));
		expect(hiveText(hiveOf(made, "SYSTEM"), ...namePlace)).toBe("PC-ONE");
	});

	it("starts again when it was cut before the last write", async () => {
		const made = applied();
		made.write(office.windows, cache, named("PC-ONE"));
		const before = made.read(office.windows, `${config}\\SYSTEM`);
		successOf(await nextBoot(made.folder));
		const whole = made.read(office.windows, `${config}\\SYSTEM`);
		// The SYSTEM hive is written last; a cut before it leaves the old one and a scrubbed answer file without usable pass.
		made.write(office.windows, `${config}\\SYSTEM`, before);
		made.write(office.windows, cache, named("PC-ONE"));
		successOf(await nextBoot(made.folder));
		expect(made.read(office.windows, `${config}\\SYSTEM`)).toBe(whole);
	});

	it.each(["", "*"])("invents a name for %j, the same one in every rehearsal", async (name) => {
		const names: unknown[] = [];
		for (const made of [applied(), applied()]) {
			made.write(office.windows, cache, named(name));
			successOf(await nextBoot(made.folder));
			names.push(hiveText(hiveOf(made, "SYSTEM"), ...namePlace));
		}
		expect(names[0]).toMatch(/^DESKTOP-[A-Z0-9]{7}$/);
		expect(names[0]).toBe(names[1]);
	});
});

describe("a computer name that Setup refuses", () => {
	it.each([
		["SIXTEEN-LETTERS-", "longer than 15"],
		["PC_%SerialNumber%", "%…%"],
		["PC LENA", '" "'],
		["PC.LENA", '"."'],
		["1234567", "digits only"],
	])("%s is fatal", async (name, reason) => {
		const made = applied();
		made.write(office.windows, cache, named(name));
		const failure = errorOf(await nextBoot(made.folder));
		expect(failure.id).toBe("answer-file-invalid");
		expect(failure.message).toContain("pass [specialize]");
		expect(failure.message).toContain(reason);
		expect(hiveNumber(hiveOf(made, "SYSTEM"), "Setup", "SetupType")).toBe(1);
	});
});

describe("the search for an answer file", () => {
	const nameAfter = async (made: ExampleMachine) => {
		successOf(await nextBoot(made.folder));
		return hiveText(hiveOf(made, "SYSTEM"), ...namePlace);
	};

	it("prefers the registry's value, then Panther\\Unattend, then Panther, then the root", async () => {
		const places: readonly (readonly [string, string])[] = [
			["Deploy\\answers.xml", "PC-REGISTRY"],
			["Windows\\Panther\\Unattend\\Unattend.xml", "PC-STALE"],
			[cache, "PC-PANTHER"],
			["Unattend.xml", "PC-ROOT"],
		];
		for (const [index, [, name]] of places.entries()) {
			const made = applied();
			for (const [path, each] of places.slice(index)) made.write(office.windows, path, named(each));
			const value: HiveValue = { type: "REG_SZ", data: "C:\\Deploy\\answers.xml" };
			const changes = [{ key: "Setup", name: "UnattendFile", value }];
			made.write(office.windows, `${config}\\SYSTEM`, formatHive(changeHive(hiveOf(made, "SYSTEM"), changes)));
			expect(await nameAfter(made)).toBe(name);
		}
	});

	it("skips a file without the pass, or with a pass that was processed", async () => {
		const made = applied();
		const panther = "Windows\\Panther\\Unattend\\Unattend.xml";
		made.write(
			office.windows,
			panther,
			answerFile("<ComputerName>PC-OLD</ComputerName>", { pass: 'pass="specialize" wasPassProcessed="true"' }),
		);
		made.write(office.windows, cache, named("PC-NEW"));
		expect(await nameAfter(made)).toBe("PC-NEW");
	});

	it("stops at a candidate that can't be parsed", async () => {
		const made = applied();
		made.write(office.windows, "Windows\\Panther\\Unattend\\Unattend.xml", "<unattend><settings>");
		made.write(office.windows, cache, named("PC-NEW"));
		expect(errorOf(await nextBoot(made.folder)).message).toContain("could not parse or process");
	});

	it("ignores components for another architecture and says so only in the log", async () => {
		const made = applied();
		made.write(office.windows, cache, answerFile("<ComputerName>PC-ARM</ComputerName>", { architecture: "arm64" }));
		expect(await nameAfter(made)).toMatch(/^DESKTOP-/);
		expect(readFileSync(made.host(office.windows, "Windows\\Panther\\UnattendGC\\setupact.log"), "utf8")).toContain(
			"another architecture",
		);
	});
});

describe("RunSynchronous commands", () => {
	const deployment = (path: string) =>
		`<RunSynchronous><RunSynchronousCommand><Order>1</Order><Path>${path}</Path></RunSynchronousCommand></RunSynchronous>`;
	const withAnswer = (exitCode: number) =>
		applied((yaml) => yaml.replace("commands:\n", `commands:\n  - { program: hook, exit-code: ${exitCode} }\n`));
	it.each([
		[0, true],
		[1, true],
		[2, false],
		[3010, false],
	])("exit code %i lets Setup go on: %s", async (exitCode, goesOn) => {
		const made = withAnswer(exitCode);
		made.write(office.windows, cache, answerFile("", { deployment: deployment("hook /now") }));
		expect((await nextBoot(made.folder)).ok).toBe(goesOn);
	});

	it("records what the machine has no answer for, and starts nothing", async () => {
		const made = applied();
		made.write(office.windows, cache, answerFile("", { deployment: deployment("touch /tmp/never") }));
		successOf(await nextBoot(made.folder));
		expect(made.read(office.windows, "Windows\\Panther\\UnattendGC\\setupact.log")).toContain(
			"touch /tmp/never -> not rehearsed",
		);
	});

	it("refuses a path of more than 259 characters", async () => {
		const made = applied();
		made.write(office.windows, cache, answerFile("", { deployment: deployment(`hook ${"x".repeat(260)}`) }));
		expect(errorOf(await nextBoot(made.folder)).message).toContain("longer than 259");
	});
});

describe("what the started Windows starts", () => {
	const engine = "_SMSTaskSequence\\Engine\\steppe.exe";
	const command = { path: engine, searched: false, arguments: ["run", "--unattended"] };
	const hook = "Windows\\Setup\\Scripts\\SetupComplete.cmd";
	const task = "Windows\\System32\\Tasks\\Steppe continue";

	function stage(made: ExampleMachine, volume = office.windows): ExampleMachine {
		made.write(volume, engine, "engine");
		made.write(
			volume,
			"_SMSTaskSequence\\Engine\\engine.json",
			JSON.stringify({ files: [{ name: "steppe.exe", sha256: sha256("engine") }] }),
		);
		return made;
	}

	it("is SetupComplete.cmd at a first boot and the start-up task later", async () => {
		const made = stage(applied());
		made.write(office.windows, hook, formatSetupComplete(command, true));
		made.write(office.windows, task, formatRestartTask({ ...command, arguments: ["run", "--from-task"] }));
		const expected = { engine: { volume: office.windows, path: engine } };
		expect(successOf(await nextBoot(made.folder)).continuation).toEqual({
			...expected,
			arguments: ["run", "--unattended"],
		});
		expect(successOf(await nextBoot(made.folder)).continuation).toEqual({
			...expected,
			arguments: ["run", "--from-task"],
		});
	});

	it.each<readonly [string, (made: ExampleMachine) => void]>([
		["without the hook", (made) => rmSync(made.host(office.windows, hook))],
		["with the hook commented out", (made) => made.write(office.windows, hook, `rem "%SystemDrive%\\${engine}"\r\n`)],
		["without the engine", (made) => rmSync(made.host(office.windows, engine))],
		["with a damaged engine", (made) => made.write(office.windows, engine, "evil")],
		[
			"without the engine's manifest",
			(made) => rmSync(made.host(office.windows, "_SMSTaskSequence\\Engine\\engine.json")),
		],
	])("is nothing %s", async (_, damage) => {
		const made = stage(applied());
		made.write(office.windows, hook, formatSetupComplete(command, false));
		damage(made);
		expect(successOf(await nextBoot(made.folder)).continuation).toBeUndefined();
	});

	it("is found on another volume, whatever its letter will be", async () => {
		const made = stage(applied(), office.data);
		made.write(office.windows, hook, formatSetupComplete({ ...command, searched: true }, false));
		expect(successOf(await nextBoot(made.folder)).continuation?.engine).toEqual({ volume: office.data, path: engine });
	});
});
