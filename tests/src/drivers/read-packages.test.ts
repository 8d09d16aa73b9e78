import { describe, expect, it } from "vitest";
import { readPackages } from "../../../src/drivers/read-packages.ts";
import { FakeMachine, failureOf, successOf } from "../../doubles/fake-ports.ts";

const inf = `[Version]
Signature = "$WINDOWS NT$"
Class = Net
Provider = "Contoso"
CatalogFile = net.cat
[Manufacturer]
"Contoso" = Models, NTamd64
[Models.NTamd64]
"Device" = Install, PCI\\VEN_1
[SourceDisksNames]
1 = "Disk",,,x64
[SourceDisksFiles]
net.sys = 1
`;

async function machine(): Promise<FakeMachine> {
	const made = new FakeMachine();
	made.memory.addVolume("D");
	await made.put("D:\\drivers\\net\\net.inf", inf);
	await made.put("D:\\drivers\\net\\x64\\net.sys", "driver");
	return made;
}

describe("readPackages", () => {
	it("finds packages at any depth, with the files of their folders below", async () => {
		const { memory } = await machine();
		const { catalogue, infs } = successOf(await readPackages(memory.files, "D:\\drivers", "amd64"));
		const [entry] = catalogue.find("pci\\ven_1");
		expect(infs).toBe(1);
		expect(entry?.packaged).toMatchObject({ packagePath: "net", missingFiles: ["net.cat"] });
	});

	it("takes the folder itself for a package too", async () => {
		const { memory } = await machine();
		const { catalogue } = successOf(await readPackages(memory.files, "D:\\drivers\\net", "amd64"));
		expect(catalogue.find("PCI\\VEN_1")[0]?.packaged).toMatchObject({ packagePath: "", missingFiles: ["net.cat"] });
	});

	it("names what it could not read", async () => {
		const made = await machine();
		made.memory.denied.add("D:\\drivers\\net\\net.inf");
		const { infs, unread } = successOf(await readPackages(made.memory.files, "D:\\drivers", "amd64"));
		expect([infs, unread]).toEqual([0, ["D:\\drivers\\net\\net.inf: denied"]]);
	});

	it("fails where there is no folder", async () => {
		const { memory } = await machine();
		expect(failureOf(await readPackages(memory.files, "D:\\nothing", "amd64")).id).toBe("file-not-found");
	});
});
