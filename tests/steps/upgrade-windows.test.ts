import { beforeEach, describe, expect, it } from "vitest";
import { fail, ok } from "../../src/base/result.ts";
import type { ImageEntry } from "../../src/model/image.ts";
import type { UpgradeWindowsInput } from "../../src/model/inputs.gen.ts";
import { upgradeWindows } from "../../steps/upgrade-windows.ts";
import { broken, FakeMachine, failureOf, successOf } from "../doubles/fake-ports.ts";

const GIB = 1024 ** 3;
const MEDIA = "D:\\Media";
const STATE = "C:\\_SMSTaskSequence\\Upgrade\\00000000-0000-4000-8000-000000000001";

function image(more: Partial<ImageEntry>): ImageEntry {
	const version = { major: 10, minor: 0, build: 26100, servicePackBuild: 1 };
	return { index: 1, name: "Windows 11 Pro", edition: "Professional", architecture: "x64", version, ...SIZES, ...more };
}
const SIZES = { fileCount: 10, totalBytes: 5 * GIB, hardLinkBytes: GIB };

let machine: FakeMachine;

function runsWindows(version: string, bootId = "boot-1") {
	machine.facts = { ...machine.facts, phase: "full-os", systemLetter: "C", osVersion: version, bootId };
	const names = { name: "Windows 10 Pro", version, build: version.slice(5), edition: "Professional" };
	machine.inventory = {
		operatingSystem: { ...names, type: "client", architecture: "x64", language: "en-US", domain: "", workgroup: "" },
	};
}

beforeEach(async () => {
	machine = new FakeMachine();
	machine.memory.addVolume("C");
	machine.memory.addVolume("D");
	machine.contents.set("media", MEDIA);
	machine.engine = { volume: "volume-C", path: "_SMSTaskSequence\\Engine\\steppe.exe" };
	for (const name of ["setup.exe", "sources\\install.wim"]) await machine.put(`${MEDIA}\\${name}`, "x");
	const home = image({ index: 2, name: "Windows 11 Home", edition: "Core" });
	machine.images.set(`${MEDIA}\\sources\\install.wim`, { compression: "LZX", images: [image({}), home] });
	runsWindows("10.0.19045");
});

async function decided(input: UpgradeWindowsInput = { content: "media" }) {
	return successOf(await upgradeWindows.decide(input, machine.look));
}

async function acted(exitCode: number, input: UpgradeWindowsInput = { content: "media" }) {
	machine.commandResult = ok({ exitCode, output: ["said"], rehearsed: true });
	return upgradeWindows.act(await decided(input), machine.context);
}

describe("upgrade-windows decides", () => {
	it("by the installed edition, or by the index", async () => {
		expect((await decided()).summary).toBe('Upgrade Windows 10.0.19045 to 1 "Windows 11 Pro", edition Professional');
		expect((await decided({ content: "media", "edition-index": 2 })).summary).toContain("Windows 11 Home");
	});

	it("leaves the choice to Setup when a product key makes it", async () => {
		const decision = await decided({ content: "media", "product-key": "AAAAA-BBBBB" });
		expect(decision.summary).toBe("Upgrade Windows 10.0.19045 to the Windows of its product key");
		expect(JSON.stringify(decision)).not.toContain("AAAAA");
		expect(decision.secrets?.productKey?.reveal()).toBe("AAAAA-BBBBB");
	});

	it.each<[string, () => unknown, string]>([
		["setup.exe is missing", () => machine.memory.files.remove(`${MEDIA}\\setup.exe`), "content-missing"],
		["the image is missing", () => machine.memory.files.remove(`${MEDIA}\\sources\\install.wim`), "content-missing"],
		["the image is older", () => runsWindows("10.0.27000"), "input-invalid"],
		["no image has the edition", () => only(image({ edition: "Core" })), "image-not-found"],
		["another processor", () => only(image({ architecture: "arm64" })), "input-invalid"],
		["the volume is too full", () => fill(4), "disk-full"],
	])("refuses when %s", async (_, change, id) => {
		await change();
		expect(failureOf(await upgradeWindows.decide({ content: "media" }, machine.look)).id).toBe(id);
	});

	it("has a scan find out by itself what an upgrade would be refused for", async () => {
		fill(1);
		expect((await decided({ content: "media", "scan-only": true })).summary).toContain("Have Setup scan");
	});

	it.each([{}, { content: "media", path: MEDIA }])("refuses %j: one of content and path", async (input) => {
		expect(upgradeWindows.check?.(input)).toHaveLength(1);
		expect(failureOf(await upgradeWindows.decide(input, machine.look)).id).toBe("input-invalid");
	});

	it("promises a restart only where it upgrades", () => {
		const kinds = (input: UpgradeWindowsInput) => upgradeWindows.effects(input).map(({ kind }) => kind);
		expect(kinds({ content: "media" })).toContain("restarts");
		expect(kinds({ content: "media", "scan-only": true })).not.toContain("restarts");
	});
});

const only = (entry: ImageEntry) =>
	void machine.images.set(`${MEDIA}\\sources\\install.wim`, { compression: "LZX", images: [entry] });
const fill = (gibibytes: number) => void machine.volumeDetails.set("volume-C", { freeBytes: gibibytes * GIB });

describe("upgrade-windows starts Setup", () => {
	it("with the documented options, and appends what the author wants as it stands", async () => {
		await acted(0, {
			path: MEDIA,
			"edition-index": 1,
			"product-key": "AAAAA-BBBBB",
			"drivers-path": "C:\\My drivers",
			"ignore-messages": true,
			"dynamic-update": "disable",
			"additional-options": '/Tag "a ""b"""',
		});
		const [command] = machine.commands;
		const words = [
			...["/ImageIndex", "1", "/Auto", "Upgrade", "/Quiet", "/NoReboot", "/EULA", "Accept"],
			...["/PostOOBE", `${STATE}\\SetupComplete.cmd`, "/PostRollback", `${STATE}\\SetupRollback.cmd`],
			...["/PKey", "AAAAA-BBBBB", "/InstallDrivers", "C:\\My drivers", "/DynamicUpdate", "Disable"],
			...["/Compat", "IgnoreWarning"],
		];
		expect(command?.program).toBe(`${MEDIA}\\setup.exe`);
		expect(command?.arguments.slice(0, words.length)).toEqual(words);
		expect(command?.verbatim).toMatch(/\/InstallDrivers "C:\\My drivers" .* \/Tag "a ""b"""$/);
		expect(command?.shown).toContain("/PKey ***");
		expect([...machine.logged, command?.shown].join()).not.toContain("AAAAA");
	});

	it("and hands the machine over when it has come to its restart", async () => {
		expect(successOf(await acted(3, { content: "media", "return-within": "90m" }))).toMatchObject({
			...{ kind: "hand-over", to: "Windows Setup", expect: "full-os", then: "verify", restarts: true },
			...{ deadline: 5_400_000, wrote: ["volume-C"] },
		});
		expect(machine.changes).toEqual([{ name: "_SMSTSOSUpgradeActionReturnCode", value: "3" }]);
		expect(machine.done[0]).toContain("scripts for Setup");
	});

	it.each([
		[-1047526896, true],
		[0xc1900208, false],
		[0xc1900204, false],
		[0xc1900200, false],
		[0xc190020e, false],
		[0, false],
	])("as a scan that ends with %i: success is %s", async (code, succeeds) => {
		const outcome = await acted(code, { content: "media", "scan-only": true });
		expect(outcome.ok).toBe(succeeds);
		expect(machine.commands[0]?.arguments.join(" ")).toBe(
			"/Auto Upgrade /Quiet /NoReboot /EULA Accept /Compat ScanOnly",
		);
		expect(machine.changes[0]?.value).toBe(String(code >>> 0));
		if (!succeeds) expect(failureOf(outcome)).toMatchObject({ id: "command-failed", exitCode: code >>> 0 });
	});

	it.each([0xc1900210, 5, 7, 0x80070070])("and fails when an upgrade ends with %i", async (code) => {
		await machine.put("C:\\$WINDOWS.~BT\\Sources\\Panther\\setuperr.log", "why\r\n");
		expect(failureOf(await acted(code))).toMatchObject({ exitCode: code, output: ["said", "why"] });
	});

	it("not where no engine could go on", async () => {
		machine.engine = undefined;
		expect(failureOf(await acted(0)).id).toBe("boot-not-possible");
		expect(machine.commands).toEqual([]);
	});
});

describe("upgrade-windows finds out what became of it", () => {
	const mark = (name: string) => machine.put(`${STATE}\\${name}`, "x");
	const probe = async () => {
		const decision = await decided();
		return {
			decision,
			found: successOf(await (upgradeWindows.probe?.(decision, machine.look) ?? (broken("probe") as never))),
		};
	};

	it("nothing while Setup has not come to its restart", async () => {
		expect((await probe()).found).toBe("not-begun");
	});

	it("done by the mark of Setup's script, and reads the version", async () => {
		await mark("upgraded.txt");
		const { decision, found } = await probe();
		expect(found).toBe("done");
		runsWindows("10.0.26100", "boot-2");
		const recovered = successOf(await (upgradeWindows.recover?.(decision, machine.look) ?? fail(broken("recover"))));
		expect(recovered).toMatchObject({ kind: "done", variables: [{ name: "_SMSTSSetupRollback", value: "false" }] });
		expect(recovered.notes).toEqual(["Windows 10.0.19045 was upgraded to 10.0.26100"]);
	});

	it("waits in a new Windows that Setup still works on", async () => {
		const { decision } = await probe();
		runsWindows("10.0.26100", "boot-2");
		let looks = 0;
		const setup = () => ({
			subkeys: [],
			values: { OOBEInProgress: { type: "REG_DWORD", data: ++looks < 3 ? 1 : 0 } } as const,
		});
		Object.defineProperty(machine.registryKeys, "get", { value: setup });
		expect(successOf((await upgradeWindows.probe?.(decision, machine.look)) ?? fail(broken("probe")))).toBe("partial");
		expect(successOf(await upgradeWindows.act(decision, machine.context)).kind).toBe("done");
		expect(looks).toBe(3);
		expect(machine.commands).toEqual([]);
	});

	it("fails in the old Windows with what Setup's log says", async () => {
		await mark("rolled-back.txt");
		await machine.put("C:\\$WINDOWS.~BT\\Sources\\Rollback\\setuperr.log", "error 0x80070005\r\nfatal 0xC1900101\r\n");
		const { decision, found } = await probe();
		expect(found).toBe("partial");
		const failure = failureOf(await upgradeWindows.act(decision, machine.context));
		expect(failure).toMatchObject({ id: "command-failed", exitCode: 0xc1900101 });
		expect(failure.output).toEqual(["error 0x80070005", "fatal 0xC1900101"]);
		expect(machine.changes).toEqual([
			{ name: "_SMSTSOSUpgradeActionReturnCode", value: "3247440129" },
			{ name: "_SMSTSSetupRollback", value: "true" },
		]);
		expect(machine.commands).toEqual([]);
	});

	it("goes on in the old Windows where the author says so, and tells what Setup's log says", async () => {
		await mark("rolled-back.txt");
		await machine.put("C:\\$WINDOWS.~BT\\Sources\\Rollback\\setuperr.log", "fatal 0xC1900101\r\n");
		const decision = await decided({ content: "media", "after-rollback": "go-on" });
		const outcome = successOf(await upgradeWindows.act(decision, machine.context));
		expect(outcome).toMatchObject({
			kind: "done",
			variables: [
				{ name: "_SMSTSOSUpgradeActionReturnCode", value: "3247440129" },
				{ name: "_SMSTSSetupRollback", value: "true" },
			],
		});
		expect(outcome.notes?.join()).toContain("gave the old Windows back");
		expect(outcome.notes).toContain("Setup: fatal 0xC1900101");
		expect(machine.commands).toEqual([]);
	});

	it("restarts again when only the restart is missing, and fails when the old Windows came back in silence", async () => {
		const decision = await decided();
		machine.commandResult = ok({ exitCode: 0, output: [], rehearsed: true });
		successOf(await upgradeWindows.act(decision, machine.context));
		expect(successOf(await upgradeWindows.act(decision, machine.context)).kind).toBe("hand-over");
		expect(machine.commands).toHaveLength(1);
		runsWindows("10.0.19045", "boot-2");
		expect(failureOf(await upgradeWindows.act(decision, machine.context)).message).toContain("left no word");
		expect(machine.changes.at(-1)).toEqual({ name: "_SMSTSSetupRollback", value: "true" });
	});
});
