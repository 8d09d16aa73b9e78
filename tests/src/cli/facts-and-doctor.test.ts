import { describe, expect, it } from "vitest";
import { fail, ok } from "../../../src/base/result.ts";
import type { Computer, Rehearsals } from "../../../src/cli/services.ts";
import { answeringWmi } from "../../../src/machine/wmi/answering-wmi.ts";
import { inventoryClasses } from "../../../src/machine/wmi/inventory-classes.ts";
import { broken, winpeFacts } from "../../doubles/fake-ports.ts";
import { fakeServices, runFake } from "../../doubles/fake-services.ts";
import { inventoryOf } from "../../doubles/inventory.ts";

const gap = { what: "system.uuid", why: "permission denied", remedy: "start it as root" };
const inventory = inventoryOf(winpeFacts, { sources: { system: "dmi", volumes: "lsblk" }, gaps: [gap] });

function services(more: Partial<Computer> = {}) {
	const base = fakeServices({});
	return { ...base, computer: { ...base.computer, inventory: async () => ok(inventory), ...more } };
}

describe("steppe facts", () => {
	it("shows part by part, who told it, and what is not known", async () => {
		const { exitCode, out, err } = await runFake(["facts"], services());
		expect(exitCode).toBe(0);
		expect(out).toContain("Computer (from dmi)\n");
		expect(out).toMatch(/Make +Contoso\n/);
		expect(out).toMatch(/TPM +2\.0, enabled, activated, not owned\n/);
		expect(out).toMatch(/Disks\n +nothing is known/);
		expect(err).toBe("not known: system.uuid: permission denied; start it as root\n");
	});

	it("gives everything as JSON", async () => {
		const { out } = await runFake(["facts", "--json"], services());
		expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(inventory)));
	});

	it("answers a query as a condition would have it answered", async () => {
		const wmi: Computer["wmi"] = async () =>
			ok(answeringWmi(async () => ok(inventoryClasses(inventory, { isWinPE: false }))));
		const ask = (query: string, ...more: readonly string[]) =>
			runFake(["facts", "--query", query, ...more], services({ wmi }));
		const fits = await ask("SELECT Model, SystemFamily FROM Win32_ComputerSystem WHERE Manufacturer = 'CONTOSO'");
		expect(fits.exitCode).toBe(0);
		expect(fits.out).toBe("Model         Desk 5\nSystemFamily  NULL\n");
		expect(fits.err).toContain("1 of 1 Win32_ComputerSystem: a condition with this query is true");
		const none = await ask("SELECT * FROM Win32_ComputerSystem WHERE Model = 'x'", "--json");
		expect([none.exitCode, none.out]).toEqual([0, "[]\n"]);
		expect(none.err).toContain("is false");
		expect(await ask("SELECT * FROM Win32_ComputerSytem")).toMatchObject({
			exitCode: 2,
			err: expect.stringContaining("did you mean Win32_ComputerSystem?"),
		});
		const torn = await ask("SELECT * FROM Win32_Battery WHER x = 1");
		expect(torn.exitCode).toBe(2);
		expect(torn.err).toContain(`\n  ${" ".repeat("SELECT * FROM Win32_Battery ".length)}~~~~\n`);
		expect((await ask("SELECT * FROM A", "--namespace", "root\\cimv3")).err).toContain("namespace root\\cimv3");
	});

	it("asks a rehearsal machine as its conditions would be answered, with what its wmi says", async () => {
		const asked: string[] = [];
		const setting = {
			name: "Vendor_Setting",
			properties: { Name: "string", IsSet: "uint32" },
			instances: [{ Name: "Setup", IsSet: 1 }],
			untold: { Secret: "no fact tells it" },
		} as const;
		const wmi: Rehearsals["wmi"] = async (folder) => {
			asked.push(folder);
			const away = { name: "Vendor_Away", why: "permission denied" };
			return ok(answeringWmi(async () => ok(new Map([["root\\Vendor", [setting, away]]]))));
		};
		const plain = services();
		const ask = (query: string) =>
			runFake(["facts", "--machine", "office-pc", "--namespace", "ROOT/vendor", "--query", query], {
				...plain,
				rehearsals: { ...plain.rehearsals, wmi },
			});
		const all = await ask("SELECT * FROM vendor_setting WHERE IsSet = '1'");
		expect(asked).toEqual(["/examples/machines/office-pc"]);
		expect([all.exitCode, all.out]).toEqual([0, "Name   Setup\nIsSet  1\n"]);
		expect(all.err).toContain("not known: Secret: no fact tells it\n");
		const secret = await ask("SELECT Secret FROM Vendor_Setting");
		expect([secret.exitCode, secret.out]).toEqual([2, ""]);
		expect(secret.err).toContain("Secret of the class Vendor_Setting is not known here: no fact tells it");
		const away = await ask("SELECT * FROM Vendor_Away");
		expect([away.exitCode, away.out]).toEqual([2, ""]);
		expect(away.err).toContain("what Vendor_Away holds is not known here: permission denied");
	});

	it("refuses what it would not do", async () => {
		expect((await runFake(["facts", "--mask"], services())).exitCode).toBe(2);
		expect((await runFake(["facts", "--export", "machine.txt"], services())).err).toContain("name a file machine.yaml");
		expect((await runFake(["facts", "--machine", "office-pd"], services())).err).toContain("did you mean office-pc?");
		expect((await runFake(["facts"], services({ inventory: async () => fail(broken("facts")) }))).exitCode).toBe(1);
	});

	it("exports, says what was masked and how to go on", async () => {
		const asked: unknown[] = [];
		const exportMachine: Computer["exportMachine"] = async (_, file, options) => {
			asked.push(file, options);
			return ok(["Masked: 1 UUID."]);
		};
		const { exitCode, err } = await runFake(
			["facts", "--export", "pc/machine.yaml", "--mask"],
			services({ exportMachine }),
		);
		expect(exitCode).toBe(0);
		expect(asked).toEqual(["/home/lena/pc/machine.yaml", { mask: true, medium: false }]);
		expect(err).toBe("Masked: 1 UUID.\nMake a machine of it: steppe machine new /home/lena/pc FOLDER\n");
	});
});

describe("steppe doctor", () => {
	it("groups what there is and what is missing, with the line that installs it", async () => {
		const { exitCode, out } = await runFake(["doctor"], services());
		expect(exitCode).toBe(0);
		expect(out).toContain("Rehearse\n  ✓ example machines");
		expect(out).toMatch(/✗ sfdisk +reads tables, writes MBR tables; not found\n +→ apt-get install fdisk\n/);
		expect(out).toContain(
			"All that is missing from Debian: apt-get install dosfstools fdisk gdisk libwin-hivex-perl mount mtools ntfs-3g util-linux wimtools wine\n",
		);
		expect(out).toMatch(/Steppe can rehearse here\.\n$/);
	});

	it("ends with 1 where not even a rehearsal works, also as JSON", async () => {
		const { exitCode, out } = await runFake(["doctor", "--json"], services({ freeBytes: async () => 1024 }));
		expect(exitCode).toBe(1);
		const report = JSON.parse(out);
		expect(report.fit).toBe(false);
		expect(report.groups[0].checks.at(-1)).toMatchObject({ name: "room for rehearsals", state: "missing" });
	});
});
