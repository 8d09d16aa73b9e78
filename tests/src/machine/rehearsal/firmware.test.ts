import { readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { formatBootStore, parseBootStore } from "../../../../src/machine/rehearsal/boot-store.ts";
import { nextBoot } from "../../../../src/machine/rehearsal/firmware.ts";
import { readFirmware, writeFirmware } from "../../../../src/machine/rehearsal/machine-state.ts";
import { content, ExampleMachine, errorOf, office, successOf } from "./example-machine.ts";

const machines: ExampleMachine[] = [];
function machine(name: "office-pc" | "blank-pc" = "office-pc", change?: (yaml: string) => string): ExampleMachine {
	const made = new ExampleMachine(name, change);
	machines.push(made);
	return made;
}
afterEach(() => {
	for (const each of machines.splice(0)) each.remove();
});

const store = "EFI\\Microsoft\\Boot\\BCD";
const manager = "EFI\\Microsoft\\Boot\\bootmgfw.efi";
const winpe = {
	id: "{11111111-2222-4333-8444-555555555555}",
	kind: "winpe" as const,
	title: "Steppe",
	target: { volume: office.windows, path: "_SMSTaskSequence\\Boot\\boot.wim" },
	ramDisk: { volume: office.windows, path: "_SMSTaskSequence\\Boot\\boot.sdi" },
};

/** An office PC on which a boot image is staged for the next start. */
function staged(): ExampleMachine {
	const made = machine();
	for (const name of ["boot.wim", "boot.sdi"])
		made.write(office.windows, `_SMSTaskSequence\\Boot\\${name}`, readFileSync(join(content, name)));
	const before = successOf(parse(made));
	const after = { ...before, next: winpe.id, entries: [...before.entries, winpe] };
	made.write(office.efi, store, formatBootStore(after));
	return made;
}

function parse(made: ExampleMachine) {
	const parsed = parseBootStore(made.read(office.efi, store));
	if (!parsed.ok) throw new Error(parsed.error);
	return parsed;
}

describe("nextBoot", () => {
	it("starts the Windows of a used PC from its disk", async () => {
		const session = successOf(await nextBoot(machine().folder));
		expect(session).toMatchObject({
			phase: "full-os",
			startedFrom: "full-os",
			systemVolume: office.windows,
			bootNumber: 1,
		});
		expect(session.continuation).toBeUndefined();
	});

	it("passes over an empty disk and starts the medium", async () => {
		const session = successOf(await nextBoot(machine("blank-pc").folder));
		expect(session).toMatchObject({ phase: "winpe", startedFrom: "medium", systemVolume: "ram" });
		expect(session.continuation?.engine.path).toBe("Steppe\\steppe.exe");
	});

	it("uses the one-shot entry up at the start that reads it", async () => {
		const made = staged();
		expect(successOf(await nextBoot(made.folder))).toMatchObject({
			phase: "winpe",
			startedFrom: "staged-entry",
			entry: winpe.id,
		});
		expect(parse(made).value.next).toBeUndefined();
		expect(successOf(await nextBoot(made.folder))).toMatchObject({ phase: "full-os", bootNumber: 2 });
	});

	it("uses the one-shot entry up even when it can't start", async () => {
		const made = staged();
		rmSync(made.host(office.windows, winpe.target.path));
		expect(errorOf(await nextBoot(made.folder)).message).toContain("boot.wim");
		expect(successOf(await nextBoot(made.folder)).phase).toBe("full-os");
	});

	it("gives every start another boot id, and one machine the same ids again", async () => {
		const ids = async (made: ExampleMachine) => [
			successOf(await nextBoot(made.folder)).bootId,
			successOf(await nextBoot(made.folder)).bootId,
		];
		const first = await ids(machine());
		expect(new Set(first).size).toBe(2);
		expect(await ids(machine())).toEqual(first);
	});

	it("empties the memory of WinPE", async () => {
		const made = machine("blank-pc");
		writeFileSync(join(made.folder, "ram", "left.txt"), "gone at the next start");
		await made.boot();
		expect(() => readFileSync(join(made.folder, "ram", "left.txt"))).toThrow();
	});

	it("tries BootNext first and once", async () => {
		const made = machine("blank-pc");
		const before = successOf(readFirmware(made.folder));
		writeFirmware(made.folder, { ...before, bootOrder: [], bootNext: "MEDIUM01" });
		expect(successOf(await nextBoot(made.folder)).startedFrom).toBe("medium");
		expect(errorOf(await nextBoot(made.folder)).id).toBe("boot-not-possible");
	});

	it("finds names whatever their case", async () => {
		const made = machine();
		renameSync(made.host(office.efi, manager), made.host(office.efi, "EFI\\Microsoft\\Boot\\BOOTMGFW.EFI"));
		expect(successOf(await nextBoot(made.folder)).phase).toBe("full-os");
	});
});

const system = "Windows\\System32";
describe("a missing link to the old Windows", () => {
	it.each<readonly [string, (made: ExampleMachine) => void, RegExp]>([
		["the boot manager", (made) => rmSync(made.host(office.efi, manager)), /bootmgfw\.efi on partition .* is missing/],
		["an empty boot manager", (made) => made.write(office.efi, manager, ""), /bootmgfw\.efi .* is empty/],
		["the boot store", (made) => rmSync(made.host(office.efi, store)), /boot store is missing/],
		["a torn boot store", (made) => truncateSync(made.host(office.efi, store), 40), /boot store is damaged/],
		[
			"the default entry",
			(made) => made.write(office.efi, store, formatBootStore({ timeoutSeconds: 0, entries: [] })),
			/no default entry/,
		],
		[
			"winload.efi",
			(made) => rmSync(made.host(office.windows, `${system}\\winload.efi`)),
			/winload\.efi .* is missing/,
		],
		[
			"ntoskrnl.exe",
			(made) => rmSync(made.host(office.windows, `${system}\\ntoskrnl.exe`)),
			/ntoskrnl\.exe .* is missing/,
		],
		[
			"the SYSTEM hive",
			(made) => rmSync(made.host(office.windows, `${system}\\config\\SYSTEM`)),
			/hive .*SYSTEM .* is missing/,
		],
		[
			"a torn SOFTWARE hive",
			(made) => made.write(office.windows, `${system}\\config\\SOFTWARE`, "{"),
			/hive .*SOFTWARE .* is damaged/,
		],
		[
			"the disk in the boot order",
			(made) => writeFirmware(made.folder, { ...successOf(readFirmware(made.folder)), bootOrder: ["GONE"] }),
			/GONE: not connected/,
		],
	])("%s is named", async (_, damage, message) => {
		const made = machine();
		damage(made);
		const failure = errorOf(await nextBoot(made.folder));
		expect(failure.id).toBe("boot-not-possible");
		expect(failure.message).toMatch(message);
	});
});

describe("a missing link to the staged WinPE", () => {
	const image = winpe.target.path;
	it.each<readonly [string, (made: ExampleMachine) => void, RegExp]>([
		["the boot image", (made) => rmSync(made.host(office.windows, image)), /boot\.wim .* is missing/],
		["a boot image that is no WIM", (made) => made.write(office.windows, image, "x".repeat(4096)), /is no WIM file/],
		["a boot image cut off", (made) => truncateSync(made.host(office.windows, image), 9_000), /is cut off/],
		["boot.sdi", (made) => rmSync(made.host(office.windows, winpe.ramDisk.path)), /RAM disk file .* is missing/],
		[
			"an entry of a volume that went",
			(made) =>
				made.write(
					office.efi,
					store,
					formatBootStore({
						timeoutSeconds: 0,
						next: winpe.id,
						entries: [{ ...winpe, target: { volume: "gone", path: "x" } }],
					}),
				),
			/partition gone, which no disk has/,
		],
	])("%s is named", async (_, damage, message) => {
		const made = staged();
		damage(made);
		const failure = errorOf(await nextBoot(made.folder));
		expect(failure.id).toBe("boot-not-possible");
		expect(failure.message).toMatch(message);
	});

	it("needs memory for the image and for itself", async () => {
		const made = machine("blank-pc", (yaml) => yaml.replace("memory: 16GiB", "memory: 256MiB"));
		expect(errorOf(await nextBoot(made.folder)).message).toContain("does not fit into memory");
	});
});

describe("Secure Boot", () => {
	const signed = (year: string) =>
		`stand-in, signer: ${year === "2011" ? "Microsoft Windows Production PCA 2011" : "Windows UEFI CA 2023"}\r\n`;
	const cases: readonly (readonly [string, string, boolean])[] = [
		["2011", "2011", true],
		["2011", "2023", false],
		["both", "2011", true],
		["both", "2023", true],
		["2023", "2011", false],
		["2023", "2023", true],
		["none", "2011", false],
	];
	it.each(cases)("with certificates %s and a signature of %s: %s", async (certificates, year, starts) => {
		const made = machine("office-pc", (yaml) => yaml.replace("certificates: both", `certificates: "${certificates}"`));
		made.write(office.efi, manager, signed(year));
		const started = await nextBoot(made.folder);
		expect(started.ok).toBe(starts);
		if (!started.ok) expect(started.error.message).toContain("does not trust");
	});

	it("refuses what nobody signed, and takes it when Secure Boot is off", async () => {
		const on = machine();
		on.write(office.efi, manager, "unsigned");
		expect(errorOf(await nextBoot(on.folder)).message).toContain("is not signed");
		const off = machine("office-pc", (yaml) => yaml.replace("enabled: true", "enabled: false"));
		off.write(office.efi, manager, "unsigned");
		expect(successOf(await nextBoot(off.folder)).phase).toBe("full-os");
	});
});
