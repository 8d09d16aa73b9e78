import type { Effect } from "../../model/effect.ts";
import { PENDING_RESTART_KEYS } from "../../model/pending-restart.ts";
import type { Inquiry } from "./inquiry.ts";
import {
	type Finding,
	finding,
	type LettingProof,
	notKnown,
	type Proof,
	proven,
	refused,
	SOURCES,
	waived,
} from "./proof.ts";

/** True when the step destroys something. */
export function destroys(effects: readonly Effect[]): boolean {
	return effects.some(({ kind }) => kind === "wipes-volume" || kind === "erases-disk");
}

/** How the machine is fed, asked before something is destroyed. Whether a battery lasts until the end nobody knows. */
export async function provePower({ run }: Inquiry): Promise<readonly Finding[]> {
	const inventory = await run.parts.ports.facts.inventory();
	if (!inventory.ok) return [];
	const { source, batteries } = inventory.value.power;
	const item = (proof: Proof) => finding("power", "power supply", proof);
	if (source === "battery") {
		const how = "the machine is fed by a battery, and nobody knows whether it lasts until the end";
		return [{ ...item(notKnown(SOURCES.machine, how, "Plug the power supply in.")), isLastLook: true }];
	}
	if (source === "unknown" && batteries > 0)
		return [item(waived(SOURCES.machine, "there is a battery, and the firmware does not tell what feeds the machine"))];
	return [item(proven(SOURCES.machine, batteries > 0 ? "the power supply is plugged in" : "there is no battery"))];
}

/** Names a restart that the old Windows waits for: what it has put off is not done before WinPE starts. */
export async function provePendingRestart({ run }: Inquiry): Promise<readonly Finding[]> {
	if (run.facts.phase !== "full-os") return [];
	const waiting: string[] = [];
	for (const [key, who] of PENDING_RESTART_KEYS) {
		const found = await run.parts.ports.registry.key(key);
		if (found.ok && found.value !== undefined) waiting.push(who);
	}
	const item = (proof: LettingProof) => [finding("pending-restart", "restart that Windows waits for", proof)];
	if (waiting.length === 0) return item(proven("the registry", "none"));
	const how = `${waiting.join(" and ")} wait for a restart: what they put off stays undone in the old Windows`;
	return item(waived("the registry", how));
}

/** Proves that the firmware, in the mode in which it started, can start Windows from the disk of a volume. */
export async function proveFirmware(inquiry: Inquiry, target: string): Promise<readonly Finding[]> {
	const { run } = inquiry;
	const volume = await inquiry.volumeOf(target);
	const disks = await run.parts.ports.disks.list();
	if (!volume.ok || volume.value === undefined || !disks.ok) return [];
	const disk = disks.value.find(({ id }) => id === volume.value?.diskId);
	if (disk === undefined) return [];
	const { firmware } = run.facts;
	const wanted = firmware === "uefi" ? "gpt" : "mbr";
	const item = (proof: Proof) => [finding("firmware", `layout of ${disk.model}`, proof)];
	const how = `${firmware.toUpperCase()} firmware, disk ${disk.number} is ${disk.style.toUpperCase()}`;
	if (disk.style === wanted) return item(proven(SOURCES.running, how));
	const remedy = `Change the firmware to ${firmware === "uefi" ? "BIOS (legacy)" : "UEFI"} mode, or partition the disk anew.`;
	return item(refused(SOURCES.running, `${how}: it could not start Windows from it`, remedy));
}
