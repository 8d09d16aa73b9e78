import type { Inventory } from "../model/inventory.ts";

/** Makers that only virtual machines have, with the name of the platform (facts-system.md §3, IsVM rules). */
const MAKERS: readonly (readonly [pattern: RegExp, platform: string])[] = [
	[/vmware/i, "VMware"],
	[/qemu/i, "QEMU"],
	[/innotek/i, "VirtualBox"],
	[/xen/i, "Xen"],
	[/amazon ec2/i, "Amazon EC2"],
	[/google/i, "Google"],
	[/parallels/i, "Parallels"],
	[/nutanix/i, "Nutanix"],
];

/** The platform of a virtual machine by make and model; undefined for a real computer. */
export function virtualPlatform({ system }: Pick<Inventory, "system">): string | undefined {
	if (/microsoft/i.test(system.make) && /^virtual machine$/i.test(system.model)) return "Hyper-V";
	return MAKERS.find(([pattern]) => pattern.test(system.make))?.[1];
}
