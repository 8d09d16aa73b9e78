import { readFileSync, writeFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readPower } from "../../../../src/machine/rehearsal/machine-state.ts";
import type { Ports, StatePlace } from "../../../../src/model/ports.ts";
import { ExampleMachine, errorOf, office, successOf } from "./example-machine.ts";

const place: StatePlace = { volume: office.windows, folder: "_SMSTaskSequence", volatile: false };
const lena = "S-1-5-21-3623811015-3361044348-30300820-1001";
const bob = "S-1-5-21-1004336348-1177238915-682003330-1604";
let made: ExampleMachine;
let ports: Ports;
beforeEach(async () => {
	made = new ExampleMachine("office-pc");
	await made.boot();
	ports = made.open().ports;
});
afterEach(() => made.remove());

describe("profiles", () => {
	it("lists people with their accounts, and no system accounts", async () => {
		expect(successOf(await ports.profiles.list("C:\\"))).toEqual([
			{ sid: bob, path: "C:\\Users\\bob", account: "DOMAIN\\bob" },
			{ sid: lena, path: "C:\\Users\\lena", account: "lena" },
		]);
	});

	it("answers the profile that is there", async () => {
		expect(successOf(await ports.profiles.create(lena, "lena")).path).toBe("C:\\Users\\lena");
	});

	it("makes a profile whose folder belongs to its user, beside a taken name", async () => {
		const sid = "S-1-5-21-9-9-9-1500";
		const profile = successOf(await ports.profiles.create(sid, "FABRIKAM\\bob"));
		expect(profile.path).toBe("C:\\Users\\bob.FABRIKAM");
		expect(successOf(await ports.files.security(profile.path)).owner).toBe(sid);
		expect(successOf(await ports.profiles.create(sid, "FABRIKAM\\bob"))).toEqual(profile);
		const other = successOf(await ports.profiles.create("S-1-5-21-9-9-9-1501", "FABRIKAM\\bob"));
		expect(other.path).toBe("C:\\Users\\bob.FABRIKAM.000");
		expect(successOf(await ports.profiles.list("C:\\"))).toHaveLength(4);
	});

	it("goes on with the folder that a cut left before the registry knew of it", async () => {
		const sid = "S-1-5-21-9-9-9-1500";
		successOf(await ports.files.createFolder("C:\\Users\\carla"));
		successOf(await ports.files.setSecurity("C:\\Users\\carla", { owner: sid, dacl: "D:P(A;;FA;;;SY)" }));
		expect(successOf(await ports.profiles.create(sid, "carla")).path).toBe("C:\\Users\\carla");
	});

	it("makes none for a system account", async () => {
		expect(errorOf(await ports.profiles.create("S-1-5-18", "SYSTEM")).id).toBe("not-supported-here");
	});
});

describe("the driver store", () => {
	const inf = "Z:\\content\\drivers\\lan\\steppelan.inf";

	it("adds a whole package once, and makes a torn one whole", async () => {
		const first = successOf(await ports.driverStore.inject("C:\\", [inf, "Z:\\content\\drivers\\none.inf"]));
		expect(first.map((each) => [each.injected, each.detail.startsWith("oem0")])).toEqual([
			[true, true],
			[false, false],
		]);
		const repository = "C:\\Windows\\System32\\DriverStore\\FileRepository";
		const folders = successOf(await ports.files.list(repository));
		expect(folders.map((each) => each.name)).toEqual([expect.stringMatching(/^steppelan\.inf_amd64_[0-9a-f]{16}$/)]);
		const folder = `${repository}\\${folders[0]?.name}`;
		expect(successOf(await ports.files.list(folder)).map((each) => each.name)).toEqual([
			"steppelan.cat",
			"steppelan.inf",
			"steppelan.sys",
		]);
		const whole = successOf(await ports.files.readText(`${folder}\\steppelan.sys`));
		successOf(await ports.files.write(`${folder}\\steppelan.sys`, "\0".repeat(whole.length)));
		expect(successOf(await ports.driverStore.inject("C:\\", [inf]))[0]?.detail).toBe("oem0.inf");
		expect(successOf(await ports.files.readText(`${folder}\\steppelan.sys`))).toBe(whole);
		expect(successOf(await ports.driverStore.injected("C:\\"))).toEqual(["steppelan.inf"]);
		expect(
			successOf(await ports.driverStore.inject("C:\\", ["Z:\\content\\drivers\\wlan\\steppewlan.inf"]))[0]?.detail,
		).toBe("oem1.inf");
	});

	it("tells the machine's devices", async () => {
		expect(successOf(await ports.driverStore.devices())[0]?.hardwareIds).toContain("PCI\\VEN_8086&DEV_15F3");
	});
});

describe("the vault", () => {
	const binding = { run: "run-1", name: "Password" };

	it("opens what it sealed until its key is destroyed, and nothing that was changed or belongs to something else", async () => {
		successOf(await ports.journalStore.prepare(place));
		const key = successOf(await ports.vault.choosePlace("run-1", place));
		successOf(await ports.vault.makeKey(key));
		const sealed = successOf(await ports.vault.seal("pa$$wörd", key, binding));
		expect(sealed).not.toContain("pa$$");
		expect(successOf(await ports.vault.seal("pa$$wörd", key, binding))).not.toBe(sealed);
		successOf(await ports.vault.makeKey(key));
		expect(successOf(await ports.vault.open(sealed, key, { ...binding, name: "PASSWORD" }))).toBe("pa$$wörd");
		for (const [text, other] of [
			[`${sealed.slice(0, -6)}AAAAAA`, binding],
			[sealed, { ...binding, name: "Other" }],
			[sealed, { ...binding, run: "run-2" }],
		] as const)
			expect(errorOf(await ports.vault.open(text, key, other)).message).toContain("was changed");
		expect(errorOf(await ports.vault.open("plain", key, binding)).message).toContain("not sealed");
		successOf(await ports.vault.destroy(key));
		successOf(await ports.vault.destroy(key));
		expect(errorOf(await ports.vault.open(sealed, key, binding))).toMatchObject({ id: "secret-missing" });
		expect(errorOf(await ports.vault.seal("x", key, binding)).message).toContain("key is gone");
	});

	it("puts the key on another volume, finds it there, and leaves nothing behind", async () => {
		const key = successOf(await ports.vault.choosePlace("run-1", place));
		expect(key.tier).toBe("other-volume");
		expect(key.volume).not.toBe(place.volume);
		const letters = successOf(await ports.volumes.list()).map(({ id, letter }) => [id, letter]);
		successOf(await ports.vault.makeKey(key));
		expect(successOf(await ports.vault.find())).toEqual([key]);
		successOf(await ports.vault.destroy(key));
		expect(successOf(await ports.vault.find())).toEqual([]);
		expect(successOf(await ports.volumes.list()).map(({ id, letter }) => [id, letter])).toEqual(letters);
	});

	it("keeps it beside a journal in memory", async () => {
		const memory = { ...place, volatile: true };
		expect(successOf(await ports.vault.choosePlace("run-1", memory))).toMatchObject({ tier: "beside-journal" });
	});

	it("says when the volume with the key is not there", async () => {
		const gone = { tier: "other-volume", volume: "no-such-volume", path: "x.key" } as const;
		expect(errorOf(await ports.vault.open("steppe-sealed-2:", gone, binding)).message).toContain("boot medium");
		expect(errorOf(await ports.vault.destroy(gone)).id).toBe("volume-not-found");
	});
});

describe("the continuation", () => {
	it("stages the engine, stages it again after damage, and notices a short copy", async () => {
		successOf(await ports.journalStore.prepare(place));
		const engine = successOf(await ports.continuation.stageEngine(place));
		expect(engine).toEqual({ volume: office.windows, path: "_SMSTaskSequence\\Engine\\steppe.exe" });
		const host = made.host(office.windows, engine.path);
		expect(readFileSync(host, "utf8")).toBe("the engine\n");
		writeFileSync(host, "evil");
		successOf(await ports.continuation.stageEngine(place));
		expect(readFileSync(host, "utf8")).toBe("the engine\n");
	});

	it("starts again what was registered for a restart, and nothing when it was taken back", async () => {
		successOf(await ports.journalStore.prepare(place));
		const engine = successOf(await ports.continuation.stageEngine(place));
		expect(successOf(await ports.continuation.registerRestart(engine))).toBe("start-up task");
		expect((await made.boot()).continuation).toEqual({ engine, arguments: ["run"] });
		expect(successOf(await made.open().ports.continuation.unregister("C:\\"))).toHaveLength(1);
		expect((await made.boot()).continuation).toBeUndefined();
	});
});

describe("the other ports", () => {
	it("tell facts of machine and Windows", async () => {
		expect(successOf(await ports.facts.get())).toMatchObject({
			make: "Contoso",
			serialNumber: "CZC1234567",
			uuid: "4C4C4544-0051-3010-8052-B4C04F4A3232",
			ipAddresses: ["192.0.2.21"],
			unattended: true,
		});
	});

	it("tell all of machine and Windows in an inventory", async () => {
		const inventory = successOf(await ports.facts.inventory());
		expect(inventory.system).toMatchObject({ make: "Contoso", model: "Desk 5", serialNumber: "CZC1234567" });
		expect(inventory.operatingSystem).toMatchObject({
			...{ name: "Windows 10 Pro", version: "10.0.19045", build: "19045", edition: "Professional", type: "client" },
			workgroup: "WORKGROUP",
		});
		expect(inventory.timeZone).toEqual({ name: "W. Europe Standard Time" });
		expect(inventory.firmware).toMatchObject({
			secureBoot: "enabled",
			certificates: ["Microsoft Windows Production PCA 2011", "Windows UEFI CA 2023"],
		});
		expect(inventory.enclosures).toEqual([
			{ type: 3, make: "Contoso", serialNumber: "CZC1234567", assetTag: "A-0012" },
		]);
		expect(inventory.disks[0]).toMatchObject({ path: "\\\\.\\PHYSICALDRIVE0", serialNumber: "S4X100017", bus: "nvme" });
		expect(inventory.disks[0]?.partitions).toHaveLength(5);
		const system = inventory.volumes.filter(({ isSystem }) => isSystem);
		expect(system).toMatchObject([{ mountedAt: "C:", id: office.windows, disk: 0, kind: "fixed" }]);
		expect(inventory.adapters).toMatchObject([{ macAddress: "02:00:5E:10:00:01", isConnected: true }]);
		expect(inventory.devices).toHaveLength(3);
	});

	it("write the wish to restart where the machine's parent finds it", async () => {
		successOf(await ports.power.restart("winpe"));
		const { bootId } = successOf(await ports.facts.get());
		expect(successOf(readPower(made.folder))).toEqual({ kind: "restart", into: "winpe", bootId });
	});

	it("give a letter back, and only the one that was recorded", async () => {
		const letter = successOf(await ports.volumes.assignLetter(office.efi));
		const letterNow = async () => successOf(await ports.volumes.list()).find((each) => each.id === office.efi)?.letter;
		successOf(await ports.releaser.release({ kind: "letter", volume: office.efi, letter: letter === "S" ? "T" : "S" }));
		expect(await letterNow()).toBe(letter);
		successOf(await ports.releaser.release({ kind: "letter", volume: office.efi, letter }));
		expect(await letterNow()).toBeUndefined();
	});

	it("keep hives whole when the power goes right after a change", async () => {
		const machine = made.open({ writeCache: true });
		const hive = "C:\\Windows\\System32\\config\\SOFTWARE";
		const change = { key: "Steppe", name: "a", value: { type: "REG_SZ", data: "b" } } as const;
		successOf(await machine.ports.hives.change(hive, [change]));
		await machine.storage.cut(7);
		await made.boot();
		expect(successOf(await made.open().ports.hives.get(hive, "steppe", "A"))?.data).toBe("b");
		made.write(office.windows, "Windows\\System32\\config\\SAM", "{");
		expect(errorOf(await made.open().ports.hives.get("C:\\Windows\\System32\\config\\SAM", "a", "b")).id).toBe(
			"hive-damaged",
		);
	});

	it("hold one lock per start of the machine", async () => {
		const free = successOf(await ports.lock.take("run"));
		expect(errorOf(await made.open().ports.lock.take("run")).id).toBe("lock-held");
		await made.boot();
		const next = successOf(await made.open().ports.lock.take("run"));
		await next();
		await free();
	});
});
