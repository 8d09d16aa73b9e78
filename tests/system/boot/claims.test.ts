import { execFileSync, spawnSync } from "node:child_process";
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	truncateSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { efiProgram } from "../../src/machine/linux/target/boot/programs.ts";
import { captureWindows, inBytes, partition, readStoreOf } from "./deployed-disk.ts";

const GIB = 1024 ** 3;
const SEQUENCE = `name: Claims
content:
  windows: { source: content/windows.wim }
  drivers: { source: content/drivers }
steps:
  - partition-disk: { layout: automatic }
  - apply-image: { image: windows, index: 1 }
  - inject-drivers: { drivers: drivers, missing: warn }
  - apply-windows-settings: { computer-name: PC-1 }
`;

let folder: string;
let image: string;
let device: string | undefined;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "steppe-claims-"));
	image = join(folder, "pc.img");
	writeFileSync(join(folder, "claims.yaml"), SEQUENCE);
	mkdirSync(join(folder, "content/drivers"), { recursive: true });
});
afterEach(() => {
	if (device !== undefined) execFileSync("losetup", ["--detach", device]);
	device = undefined;
	rmSync(folder, { recursive: true, force: true });
});

/** Programs in a folder of their own, without some. */
function pathWithout(...names: readonly string[]): string {
	const programs = join(folder, "programs");
	mkdirSync(programs);
	for (const from of ["/usr/sbin", "/sbin", "/usr/bin", "/bin"]) {
		for (const name of readdirSync(from)) {
			const isNew = !names.includes(name) && !existsSync(join(programs, name));
			if (isNew) symlinkSync(join(from, name), join(programs, name), "file");
		}
	}
	return programs;
}

function run(disk: string, environment: Readonly<Record<string, string>> = {}) {
	const words = ["run", join(folder, "claims.yaml"), "--disk", disk, "--firmware", "uefi", "--unattended"];
	const env = { ...process.env, STEPPE_STATE_FOLDER: join(folder, "state"), ...environment };
	const end = spawnSync(resolve("dist/steppe"), words, { cwd: folder, env, encoding: "utf8" });
	return { exitCode: end.status, output: `${end.stdout}${end.stderr}` };
}

/** The events of all runs. */
function told(): string {
	const names = readdirSync(join(folder, "state"), { recursive: true, encoding: "utf8" });
	const events = names.filter((name) => name.endsWith("events.jsonl"));
	return events.map((name) => readFileSync(join(folder, "state", name), "utf8")).join("");
}

/** A disk of this computer: the drivers of its own devices are those that are looked for. */
function attachDisk(): string {
	writeFileSync(image, "");
	truncateSync(image, 32 * GIB);
	device = execFileSync("losetup", ["--find", "--show", image], { encoding: "utf8" }).trim();
	return device;
}

/** The id of a device of this computer that is no storage controller, as Windows writes it. */
function ownDeviceId(): string {
	for (const name of readdirSync("/sys/bus/pci/devices")) {
		const told = readFileSync(join("/sys/bus/pci/devices", name, "modalias"), "latin1");
		const [, vendor = "", chip = "", kind = ""] = /v0000(.{4})d0000(.{4}).*bc(.{2})sc/.exec(told) ?? [];
		if (vendor !== "" && kind !== "01") return `PCI\\VEN_${vendor}&DEV_${chip}`;
	}
	throw new Error("this computer shows no PCI device that is no storage controller");
}

function putPackage(name: string, id: string): void {
	const at = join(folder, "content/drivers", name);
	mkdirSync(at);
	const text = [
		"[Version]",
		'Signature = "$WINDOWS NT$"',
		"Class = Net",
		"ClassGuid = {4d36e972-e325-11ce-bfc1-08002be10318}",
		'Provider = "Nobody"',
		`CatalogFile = ${name}.cat`,
		"DriverVer = 01/02/2024,1.0.0.0",
		"[Manufacturer]",
		'"Nobody" = Models, NTamd64.10.0...16299',
		"[Models.NTamd64.10.0...16299]",
		`"Device" = Install, ${id}`,
		"[Install.NT]",
		"CopyFiles = Files",
		"[Files]",
		`${name}.sys`,
		"[SourceDisksFiles]",
		`${name}.sys = 1`,
	];
	writeFileSync(join(at, `${name}.inf`), `${text.join("\r\n")}\r\n`);
	for (const ending of ["sys", "cat"]) writeFileSync(join(at, `${name}.${ending}`), ending);
}

function capture(imageState: string): void {
	const bootManager = join(folder, "bootmgfw.efi");
	writeFileSync(bootManager, efiProgram());
	captureWindows(folder, { bootManager, imageState });
}

/** What lies on the Windows volume, read by programs of ntfs-3g from a device of its own. */
async function onVolume<Value>(
	work: (read: (path: string) => Buffer, list: (path: string) => readonly string[]) => Value,
) {
	const { first } = partition(image, 3);
	const words = ["--find", "--show", "--read-only", "--offset", String(first * 512), image];
	const volume = execFileSync("losetup", words, { encoding: "utf8" }).trim();
	try {
		const read = (path: string) => execFileSync("ntfscat", [volume, path]);
		const list = (path: string) =>
			execFileSync("ntfsls", ["-p", path, volume], { encoding: "utf8" })
				.split("\n")
				.filter((name) => !["", ".", ".."].includes(name));
		return work(read, list);
	} finally {
		execFileSync("losetup", ["--detach", volume]);
	}
}

describe("what a run on a disk claims", () => {
	it("is refused before anything is made where wimlib is not there", () => {
		capture("IMAGE_STATE_GENERALIZE_RESEAL_TO_OOBE");
		const { exitCode, output } = run(`image:${image}:32G`, { PATH: pathWithout("wimlib-imagex") });
		expect(exitCode).not.toBe(0);
		expect(output).toContain("apt-get install wimtools");
		expect(existsSync(image)).toBe(false);
	});

	it("is true of drivers: each that is called added lies where a pass that will run adds it", async () => {
		capture("IMAGE_STATE_GENERALIZE_RESEAL_TO_OOBE");
		putPackage("own", ownDeviceId());
		putPackage("foreign", "PCI\\VEN_FFFE&DEV_0001");
		const { exitCode, output } = run(attachDisk());
		expect({ exitCode, output }).toMatchObject({ exitCode: 0 });
		expect(told()).toContain("1 driver package is waiting for the first start, read back");
		await onVolume((read, list) => {
			const [waiting, ...others] = list("/Windows/Setup/SteppeDrivers");
			expect(others).toEqual([]);
			expect([...list(`/Windows/Setup/SteppeDrivers/${waiting}`)].sort()).toEqual(["own.cat", "own.inf", "own.sys"]);
			expect(read(`/Windows/Setup/SteppeDrivers/${waiting}/own.sys`).toString()).toBe("sys");
			// Of all places where Windows looks, only this one has an answer file.
			expect([...list("/Windows/Panther")]).toEqual(["unattend.xml"]);
			expect(list("/").filter((name) => /\.xml$/i.test(name))).toEqual([]);
			const answers = read("/Windows/Panther/unattend.xml").toString();
			const specialize = /<settings pass="specialize">([\s\S]*?)<\/settings>/.exec(answers)?.[1] ?? "";
			expect(specialize).toContain("<ComputerName>PC-1</ComputerName>");
			const deployment = /<component name="Microsoft-Windows-Deployment"([^>]*)>([\s\S]*?)<\/component>/.exec(
				specialize,
			);
			expect(deployment?.[1]).toContain('processorArchitecture="amd64"');
			expect(deployment?.[2]).toContain(
				"pnputil.exe /add-driver %WINDIR%\\Setup\\SteppeDrivers\\*.inf /subdirs /install",
			);
			const hive = (name: string) => {
				writeFileSync(join(folder, name), read(`/Windows/System32/config/${name}`));
				return execFileSync("hivexregedit", ["--export", join(folder, name), "\\"], { encoding: "latin1" });
			};
			expect(hive("SYSTEM")).not.toContain("UnattendFile");
			const state = "Microsoft\\Windows\\CurrentVersion\\Setup\\State";
			expect(hive("SOFTWARE")).toContain(state);
			const value = execFileSync("hivexget", [join(folder, "SOFTWARE"), state, "ImageState"], { encoding: "utf8" });
			expect(value.trim()).toBe("IMAGE_STATE_GENERALIZE_RESEAL_TO_OOBE");
		});
		const { bytes } = readStoreOf(image, folder);
		expect(bytes).toContain(inBytes(partition(image, 3).id));
	});

	it("is a failure for drivers of an image whose first start would add none", async () => {
		capture("IMAGE_STATE_COMPLETE");
		putPackage("own", ownDeviceId());
		const { exitCode, output } = run(attachDisk());
		expect(exitCode).not.toBe(0);
		expect(output).toContain("IMAGE_STATE_COMPLETE");
		await onVolume((_read, list) => expect(list("/Windows")).not.toContain("Setup"));
	});
});
