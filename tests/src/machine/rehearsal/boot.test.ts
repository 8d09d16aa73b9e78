import { rmSync } from "node:fs";
import { bootContract } from "../../../contract/boot.contract.ts";
import { wimHead } from "../linux/target/boot/programs.ts";
import { ExampleMachine, office } from "./example-machine.ts";

bootContract("rehearsal", async () => {
	const machine = new ExampleMachine("office-pc");
	await machine.boot();
	const place = (path: string) => ({ volume: office.windows, path });
	machine.write(office.windows, "Windows\\Boot\\EFI\\bootmgfw.efi", "signer: Windows UEFI CA 2023\n");
	machine.write(office.windows, "_SMSTaskSequence\\boot.wim", wimHead(1));
	machine.write(office.windows, "_SMSTaskSequence\\boot\\boot.sdi", "sdi");
	const opened = machine.open();
	const disks = await opened.ports.disks.list();
	const disk = disks.ok ? (disks.value[0]?.id ?? "") : "";
	return {
		...{ boot: opened.ports.boot, disk, system: office.efi, windows: place("Windows") },
		...{ image: place("_SMSTaskSequence\\boot.wim"), ramDisk: place("_SMSTaskSequence\\boot\\boot.sdi") },
		remove: async ({ volume, path }) => rmSync(machine.host(volume, path)),
		dispose: async () => machine.remove(),
	};
});
