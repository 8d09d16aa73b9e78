import { Catalogue } from "../../src/drivers/catalogue.ts";
import { chooseDrivers } from "../../src/drivers/choose.ts";
import { readInf } from "../../src/drivers/inf.ts";
import type { Device } from "../../src/model/device.ts";
import { successOf } from "./bench-machine.ts";
import { asMilliseconds, inTurns, limited, type Row } from "./measure.ts";

const INFS = 50_000;
const MODELS = 8;
const TARGET = { architecture: "amd64", major: 10, minor: 0, build: 26100, productType: 1, suiteMask: 0 } as const;

/** An INF of about 2 KiB with ids of its own: what a network card's driver looks like. */
function infText(number: number): string {
	const models = Array.from({ length: MODELS }, (_, index) => {
		const id = `PCI\\VEN_${(number % 500).toString(16).padStart(4, "0")}&DEV_${(number * MODELS + index).toString(16).padStart(6, "0")}`;
		return {
			line: `%Device${index}% = Install, ${id}&SUBSYS_00000001, ${id}`,
			text: `Device${index} = "Adapter ${number}-${index}"`,
		};
	});
	return [
		...["[Version]", 'Signature = "$WINDOWS NT$"', "Class = Net", "ClassGuid = {4d36e972-e325-11ce-bfc1-08002be10318}"],
		...["Provider = %Provider%", `CatalogFile = net${number}.cat`, "DriverVer = 03/14/2024,2.1.4.3", ""],
		...["[Manufacturer]", "%Provider% = Models, NTamd64.10.0...16299", "", "[Models.NTamd64.10.0...16299]"],
		...models.map(({ line }) => line),
		...["", "[Install]", "CopyFiles = Files", "", "[Install.Services]", `AddService = net${number}, 2, Service`, ""],
		...[
			"[Service]",
			"ServiceType = 1",
			"StartType = 3",
			"ErrorControl = 1",
			`ServiceBinary = %13%\\net${number}.sys`,
			"",
		],
		...[
			"[Files]",
			`net${number}.sys`,
			"",
			"[SourceDisksNames]",
			'1 = "Disk"',
			"",
			"[SourceDisksFiles]",
			`net${number}.sys = 1`,
		],
		...["", "[Strings]", 'Provider = "Bench"', ...models.map(({ text }) => text), ""],
	].join("\r\n");
}

/** The INFs whose ids the machine has, spread over the catalogue. */
function devices(): readonly Device[] {
	return Array.from({ length: 60 }, (_, index) => {
		const number = (index * 7919) % INFS;
		const id = /PCI\\VEN_\w+&DEV_\w+&SUBSYS_\w+/.exec(infText(number))?.[0] ?? "";
		return { instanceId: `${id}\\${index}`, hardwareIds: [id, id.replace(/&SUBSYS_\w+/, "")], compatibleIds: [] };
	});
}

/** How fast INFs are read into a catalogue, and a machine's devices matched against it. */
export async function measureDrivers(): Promise<readonly Row[]> {
	const texts = Array.from({ length: INFS }, (_, number) => Buffer.from(infText(number)));
	let catalogue = new Catalogue();
	const [read = 0] = await inTurns(1, [
		() => {
			catalogue = new Catalogue();
			for (const [number, bytes] of texts.entries())
				catalogue.add(successOf(readInf(bytes, `net${number}.inf`)), `net${number}`);
		},
	]);
	const machine = devices();
	const found = chooseDrivers(machine, catalogue, TARGET).filter(({ chosen }) => chosen !== undefined).length;
	if (found !== machine.length) throw new Error(`${found} of ${machine.length} devices found a driver`);
	const [matched = 0] = await inTurns(15, [() => chooseDrivers(machine, catalogue, TARGET)]);
	const perSecond = INFS / (read / 1000);
	return [
		{
			what: `INFs read into a catalogue, without the disk (${INFS} of ${MODELS} models, ${Math.round((texts[0]?.length ?? 0) / 100) / 10} KB each)`,
			measured: `${Math.round(perSecond)} per second`,
			budget: "≥ 2000 per second",
			met: perSecond >= 2000,
		},
		limited(`match ${machine.length} devices against ${INFS} INFs`, matched, 10, asMilliseconds),
	];
}
