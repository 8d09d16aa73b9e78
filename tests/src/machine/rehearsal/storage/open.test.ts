import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import type { DiskDescription, MachineDescription } from "../../../../../src/machine/rehearsal/description.ts";
import { deliverDisks, deliverRecords } from "../../../../../src/machine/rehearsal/storage/delivery.ts";
import { openStorage } from "../../../../../src/machine/rehearsal/storage/open.ts";
import { failureOf, successOf } from "../../../../contract/subject.ts";
import {
	DATA,
	EFI,
	FULL_OS,
	OFFICE,
	RECOVERY,
	STICK,
	type StoredMachine,
	storedMachine,
	WINDOWS,
	WINPE,
} from "./stored-machine.ts";

const INSTALLER = "S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464";
const DELIVERED: MachineDescription = {
	...OFFICE,
	letters: { winpe: { [WINDOWS]: "E", [DATA]: "none" } },
	security: [{ partition: WINDOWS, path: "Windows\\a.dll", owner: INSTALLER, dacl: "D:P(A;;FR;;;SY)" }],
	links: [{ partition: WINDOWS, existing: "Windows\\a.dll", added: "Windows\\b.dll" }],
	reparse: [
		{ partition: WINDOWS, path: "Mounted", tag: "mount-point", target: DATA },
		{ partition: WINDOWS, path: "Users\\All Users", tag: "junction", target: "C:\\ProgramData" },
	],
	attributes: [
		{ partition: WINDOWS, path: "pagefile.sys", attributes: ["hidden", "locked"], modifiedAt: 1_600_000_000_000 },
		{ partition: WINDOWS, path: "cloud.docx", attributes: ["recall"] },
		{ partition: WINDOWS, path: "secret.txt", attributes: ["encrypted"] },
	],
};

/** A seed under which the data volume loses all that can be lost (its share is the fifth number, 0.8 or more means all). */
const LOSES_ALL = 1;

const fillWindows = (hosts: ReadonlyMap<string, string>): void => {
	const host = hosts.get(WINDOWS) ?? "";
	mkdirSync(join(host, "Windows"));
	for (const name of ["Windows/a.dll", "pagefile.sys", "cloud.docx", "secret.txt"])
		writeFileSync(join(host, name), "x");
};

describe("the storage of a rehearsal machine", () => {
	const machines: StoredMachine[] = [];
	const make = (...values: Parameters<typeof storedMachine>): StoredMachine => {
		const machine = storedMachine(...values);
		machines.push(machine);
		return machine;
	};
	afterEach(() => {
		for (const machine of machines.splice(0)) machine.dispose();
	});

	it("shows what was delivered: owners, links, reparse points, attributes and times", async () => {
		const { files } = make(DELIVERED, fillWindows).open();
		expect(successOf(await files.security("E:\\Windows\\B.DLL")).owner).toBe(INSTALLER);
		expect(successOf(await files.stat("E:\\Windows\\a.dll"))?.links).toBe(2);
		expect(successOf(await files.stat("E:\\pagefile.sys"))).toMatchObject({
			attributes: ["hidden"],
			modifiedAt: 1_600_000_000_000,
		});
		const root = successOf(await files.stat("E:\\"));
		const mounted = successOf(await files.stat("E:\\Mounted"));
		expect(mounted).toMatchObject({ kind: "reparse", reparse: { tag: "mount-point", target: DATA }, device: DATA });
		expect(root?.device).toBe(WINDOWS);
	});
	it("does not read what is locked, in the cloud or encrypted", async () => {
		const { files } = make(DELIVERED, fillWindows).open();
		expect(failureOf(await files.readText("E:\\pagefile.sys"))).toBe("file-locked");
		expect(failureOf(await files.copy("E:\\pagefile.sys", "E:\\copy"))).toBe("file-locked");
		expect(failureOf(await files.open("E:\\cloud.docx"))).toBe("not-supported-here");
		expect(failureOf(await files.readBytes("E:\\secret.txt"))).toBe("access-denied");
		expect(failureOf(await files.remove("E:\\pagefile.sys"))).toBe("file-locked");
	});
	it("wipes past a locked file and names it, leaves mounted volumes alone, and can wipe the rest later", async () => {
		const storage = make(DELIVERED, fillWindows).open();
		successOf(await storage.volumes.assignLetter(DATA, "T"));
		successOf(await storage.files.write("T:\\precious", "x"));
		const report = successOf(await storage.files.wipe("E:\\", []));
		expect(report.leftovers).toEqual([{ path: "E:\\pagefile.sys", why: "another program has the file open" }]);
		expect(successOf(await storage.files.list("E:\\")).map(({ name }) => name)).toEqual(["pagefile.sys"]);
		expect(successOf(await storage.files.readText("T:\\precious"))).toBe("x");
		successOf(storage.lockFile("E:\\pagefile.sys", false));
		expect(successOf(await storage.files.wipe("E:\\", [])).leftovers).toEqual([]);
		expect(successOf(await storage.files.list("E:\\"))).toEqual([]);
	});
	it("can stop a wipe between two turns", async () => {
		const storage = make(DELIVERED, fillWindows).open();
		for (let index = 0; index < 600; index++) successOf(await storage.files.write(`E:\\${index}`, ""));
		const controller = new AbortController();
		const watch = { signal: controller.signal, progress: () => controller.abort() };
		expect(failureOf(await storage.files.wipe("E:\\", [], watch))).toBe("cancelled");
		expect(successOf(await storage.files.list("E:\\")).length).toBeGreaterThan(300);
	});
	it("keeps the boot files of a BIOS disk's system partition", async () => {
		const disk: DiskDescription = {
			...{
				serial: "BIOS1",
				model: "HDD",
				bus: "sata",
				sizeBytes: 2 ** 30,
				sectorBytes: 512,
				readOnly: false,
				offline: false,
				removable: false,
				medium: false,
				style: "mbr",
			},
			id: "1A2B3C4D",
			partitions: [
				{ id: "1A2B3C4D-1", role: "windows", sizeBytes: 2 ** 29, fileSystem: "ntfs", label: "", state: "clean" },
			],
		};
		const { files, volumes } = make({ ...OFFICE, firmware: "bios", disks: [disk] }).open();
		const letter = successOf(await volumes.assignLetter("1A2B3C4D-1"));
		successOf(await files.createFolder(`${letter}:\\Boot`));
		for (const name of ["bootmgr", "BOOTNXT", "Boot\\BCD", "hiberfil.sys"])
			successOf(await files.write(`${letter}:\\${name}`, "x"));
		const report = successOf(await files.wipe(`${letter}:\\`, []));
		expect([report.removed, report.kept.length]).toEqual([1, 3]);
		expect(successOf(await files.readText(`${letter}:\\Boot\\BCD`))).toBe("x");
	});
	it("refuses to wipe or repartition what the running Windows lives on", async () => {
		const storage = make().open({ session: FULL_OS });
		expect(failureOf(await storage.files.wipe("C:\\", []))).toBe("volume-unfit");
		const [main] = successOf(await storage.disks.list()).filter(({ serial }) => serial === "MAIN1");
		const layout = { id: "x", style: "gpt", partitions: [] } as const;
		expect(failureOf(await storage.disks.partition(main?.id ?? "", layout))).toBe("volume-unfit");
	});
	it.each(["dirty", "hibernated", "locked"] as const)("refuses to write to a volume that is %s", async (state) => {
		const disks = OFFICE.disks.map((disk) => ({
			...disk,
			partitions: disk.partitions.map((entry) => (entry.id === DATA ? { ...entry, state } : entry)),
		}));
		const storage = make({ ...OFFICE, disks }).open();
		const letter = successOf(await storage.volumes.assignLetter(DATA));
		for (const answer of [
			await storage.files.write(`${letter}:\\x`, ""),
			await storage.files.createFolder(`${letter}:\\x`),
			await storage.files.wipe(`${letter}:\\`, []),
		])
			expect(failureOf(answer)).toBe("volume-unfit");
		expect(failureOf(await storage.files.list(`${letter}:\\`))).toBe(state === "locked" ? "volume-unfit" : undefined);
		expect(successOf(await storage.journalStore.find())).toEqual([]);
	});
	it("knows no owners and no hard links on FAT32", async () => {
		const { files, volumes } = make().open();
		const letter = successOf(await volumes.assignLetter(EFI, "S"));
		successOf(await files.write(`${letter}:\\x`, ""));
		expect(failureOf(await files.hardLink(`${letter}:\\x`, `${letter}:\\y`))).toBe("not-supported-here");
		expect(failureOf(await files.setSecurity(`${letter}:\\x`, { owner: "S-1-5-18", dacl: "D:" }))).toBe(
			"not-supported-here",
		);
		expect(successOf(await files.security(`${letter}:\\x`)).owner).toBe("S-1-1-0");
	});
	it("gives letters anew at every start, and keeps a given one until then", async () => {
		const machine = make();
		const lettersOf = async (session = WINPE): Promise<Record<string, string | undefined>> =>
			Object.fromEntries(
				successOf(await machine.open({ session }).volumes.list()).map(({ id, letter }) => [id, letter]),
			);
		const full = await lettersOf(FULL_OS);
		expect([full[WINDOWS], full[EFI], full[RECOVERY], full.ram]).toEqual(["C", undefined, undefined, undefined]);
		const boots: Record<string, string | undefined>[] = [];
		for (let bootNumber = 2; bootNumber < 8; bootNumber++)
			boots.push(await lettersOf({ ...WINPE, bootId: `b${bootNumber}`, bootNumber }));
		expect(boots.every((letters) => letters[WINDOWS] !== "C" && letters.ram === "X")).toBe(true);
		expect(boots.slice(1).every((letters, index) => JSON.stringify(letters) !== JSON.stringify(boots[index]))).toBe(
			true,
		);
		successOf(await machine.open().volumes.assignLetter(EFI, "S"));
		expect((await lettersOf())[EFI]).toBe("S");
		expect((await lettersOf({ ...WINPE, bootId: "later" }))[EFI]).toBeUndefined();
	});
	it("shows the share read-only and only where the network is up", async () => {
		const networkFolder = mkdtempSync(join(tmpdir(), "steppe-share-"));
		writeFileSync(join(networkFolder, "sequence.yaml"), "name: x");
		const machine = make();
		const { files } = machine.open({ session: FULL_OS, networkFolder });
		expect(successOf(await files.readText("Z:\\Sequence.yaml"))).toBe("name: x");
		expect(failureOf(await files.write("Z:\\x", ""))).toBe("access-denied");
		expect(failureOf(await files.remove("Z:\\sequence.yaml"))).toBe("access-denied");
		expect(failureOf(await machine.open({ networkFolder }).files.stat("Z:\\sequence.yaml"))).toBe("volume-not-found");
		rmSync(networkFolder, { recursive: true });
	});
	it("keeps all of the RAM disk, its records too, in one folder that a start can empty", async () => {
		const machine = make();
		const { files } = machine.open();
		successOf(await files.createFolder("X:\\state", { protect: true }));
		expect(readdirSync(join(machine.folder, "ram")).sort()).toEqual(["X", "X.security.jsonl"]);
		expect(readdirSync(machine.folder).sort()).toEqual(["disks", "ram"]);
	});
	it("takes over another hand's changes without forgetting what a power cut may bring back", async () => {
		const machine = make();
		const storage = machine.open({ writeCache: true });
		const letter = successOf(await storage.volumes.assignLetter(DATA));
		successOf(await storage.files.write(`${letter}:\\old`, "x"));
		successOf(await storage.files.setSecurity(`${letter}:\\old`, { owner: "S-1-5-21-7", dacl: "D:(A;;FA;;;SY)" }));
		successOf(await storage.volumes.flush(DATA));
		successOf(await storage.files.remove(`${letter}:\\old`));
		writeFileSync(successOf(storage.hostPath(`${letter}:\\new`)), "12345");
		successOf(storage.adopt(`${letter}:\\new`));
		expect(successOf(await storage.files.readText(`${letter}:\\NEW`))).toBe("12345");
		expect(successOf(await storage.volumes.list()).find(({ id }) => id === DATA)?.freeBytes).toBe(64 * 2 ** 20 - 5);
		await storage.cut(LOSES_ALL);
		const { files: left } = machine.open();
		expect(successOf(await left.security(`${letter}:\\old`)).owner).toBe("S-1-5-21-7");
		expect(successOf(await left.readText(`${letter}:\\new`))).toBe("12345");
	});
	it("binds other ports to the machine's power", async () => {
		const storage = make().open();
		const port = storage.guard({ ask: async (text: string) => text });
		expect(await port.ask("x")).toBe("x");
		await storage.cut(1);
		let answered = false;
		port.ask("x").then(() => {
			answered = true;
		});
		await new Promise((resolve) => setTimeout(resolve, 20));
		expect(answered).toBe(false);
	});
	it("reports names of the host that differ only in case, and does not follow links of the host", async () => {
		const machine = make(OFFICE, (hosts) => {
			const host = hosts.get(DATA) ?? "";
			mkdirSync(join(host, "twins"));
			writeFileSync(join(host, "twins", "a"), "1");
			symlinkSync("/etc", join(host, "out"));
		});
		const storage = machine.open();
		const letter = successOf(await storage.volumes.assignLetter(DATA));
		expect(successOf(await storage.files.stat(`${letter}:\\out`))?.kind).toBe("reparse");
		expect(failureOf(await storage.files.readText(`${letter}:\\out\\hostname`))).toBe("not-supported-here");
		const host = successOf(storage.hostPath(`${letter}:\\twins\\A`));
		expect(host.endsWith(join("twins", "a"))).toBe(true);
		writeFileSync(join(host, "..", "A"), "2");
		if (readdirSync(join(host, "..")).length === 1) return;
		successOf(storage.adopt(`${letter}:\\twins`));
		expect(failureOf(await storage.files.list(`${letter}:\\twins`))).toBe("file-exists");
		expect(failureOf(await storage.files.readText(`${letter}:\\twins\\a`))).toBe("file-exists");
		expect(successOf(await storage.files.wipe(`${letter}:\\`, [])).leftovers.map(({ path }) => path)).toEqual([
			`${letter}:\\twins`,
		]);
	});
	it("refuses a name that the host cannot hold, and says so", async () => {
		const storage = make().open();
		const letter = successOf(await storage.volumes.assignLetter(DATA));
		const answer = await storage.files.write(`${letter}:\\${"ä".repeat(200)}`, "");
		expect(answer.ok ? undefined : answer.error).toMatchObject({
			id: "name-illegal",
			message: expect.stringContaining("400 bytes"),
		});
	});
	it("finds records and state again in the next session, and finishes deletions of an ended process", async () => {
		const machine = make();
		const first = machine.open({ writeCache: true });
		const letter = successOf(await first.volumes.assignLetter(DATA));
		successOf(await first.files.write(`${letter}:\\x`, "x"));
		successOf(await first.files.setSecurity(`${letter}:\\x`, { owner: "S-1-5-21-1", dacl: "D:(A;;FA;;;SY)" }));
		successOf(await first.files.write(`${letter}:\\y`, "y"));
		successOf(await first.files.remove(`${letter}:\\y`));
		expect(existsSync(join(machine.folder, "disks", "DATA1", `${DATA}.graveyard`))).toBe(true);
		const second = machine.open();
		expect(successOf(await second.files.security(`${letter}:\\x`)).owner).toBe("S-1-5-21-1");
		expect(existsSync(join(machine.folder, "disks", "DATA1", `${DATA}.graveyard`))).toBe(false);
	});
	it("does not give a new file the record of a deleted one", async () => {
		const machine = make();
		const storage = machine.open();
		const letter = successOf(await storage.volumes.assignLetter(DATA));
		for (let round = 0; round < 20; round++) {
			successOf(await storage.files.write(`${letter}:\\x`, "x"));
			expect(successOf(await storage.files.security(`${letter}:\\x`)).owner).toBe("S-1-5-18");
			successOf(await storage.files.setSecurity(`${letter}:\\x`, { owner: "S-1-5-21-9", dacl: "D:(A;;FA;;;SY)" }));
			successOf(await storage.files.remove(`${letter}:\\x`));
		}
	});
	it("chooses a home: the running Windows, in WinPE a Windows on a fixed disk, else the RAM disk", async () => {
		const machine = make();
		expect(successOf(await machine.open({ session: FULL_OS }).journalStore.home()).volume).toBe(WINDOWS);
		expect(successOf(await machine.open().journalStore.home()).volume).toBe(WINDOWS);
		const blank = { ...OFFICE, disks: OFFICE.disks.filter(({ serial }) => serial === "STICK1" || serial === "SPARE1") };
		const storage = make(blank).open();
		expect(successOf(await storage.journalStore.home())).toEqual({
			volume: "ram",
			folder: "_SMSTaskSequence",
			volatile: true,
		});
		expect(successOf(await storage.volumes.list()).map(({ id }) => id)).toEqual([STICK, "ram"]);
	});
	it("refuses a machine that is damaged, and says which file is", () => {
		const machine = make();
		writeFileSync(join(machine.folder, "disks", "DATA1", "table.json"), "{");
		const answer = openStorage({ machineFolder: machine.folder, session: WINPE, machine: OFFICE, writeCache: false });
		expect(answer.ok ? undefined : answer.error).toMatchObject({
			id: "machine-file-invalid",
			operand: expect.stringContaining("DATA1"),
		});
	});
	it("refuses a damaged record, but not one that was torn at the end", () => {
		const machine = make();
		const path = join(machine.folder, "disks", "DATA1", `${DATA}.security.jsonl`);
		const options = { machineFolder: machine.folder, session: WINPE, machine: OFFICE, writeCache: false };
		writeFileSync(path, '{"file":"1","record":{"owner":"S-1-5-18"}}\n{"fi');
		successOf(openStorage(options)).close();
		expect(readFileSync(path, "utf8")).toBe('{"file":"1","record":{"owner":"S-1-5-18"}}\n');
		writeFileSync(path, 'nonsense\n{"file":"1"}\n');
		expect(failureOf(openStorage(options))).toBe("machine-file-invalid");
	});
	it("deletes what a partitioning that was cut left beside the table", async () => {
		const machine = make();
		mkdirSync(join(machine.folder, "disks", "SPARE1", "half-made"));
		machine.open();
		expect(readdirSync(join(machine.folder, "disks", "SPARE1"))).toEqual(["table.json"]);
	});
	it("refuses to make a machine whose ids or files lead nowhere", () => {
		const folder = mkdtempSync(join(tmpdir(), "steppe-storage-"));
		const [stick, ...others] = OFFICE.disks;
		if (stick === undefined) throw new Error("the office has disks");
		expect(failureOf(deliverDisks(folder, { ...OFFICE, disks: [{ ...stick, serial: "../x" }, ...others] }))).toBe(
			"machine-file-invalid",
		);
		expect(failureOf(deliverDisks(folder, { ...OFFICE, disks: [{ ...stick, sizeBytes: 10 }] }))).toBe(
			"machine-file-invalid",
		);
		successOf(deliverDisks(folder, DELIVERED));
		const answer = deliverRecords(folder, DELIVERED);
		expect(answer.ok ? undefined : answer.error).toMatchObject({
			id: "machine-file-invalid",
			operand: expect.stringContaining("pagefile.sys"),
		});
		rmSync(folder, { recursive: true });
	});
});
