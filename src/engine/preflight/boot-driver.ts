import { foldCase } from "../../base/windows-path.ts";
import type { Device } from "../../model/device.ts";
import type { StorageController } from "../advisor.ts";
import type { Run } from "../run.ts";
import type { Inquiry } from "./inquiry.ts";
import { type Finding, finding, notKnown, type Proof, proven, SOURCES, waived } from "./proof.ts";
import type { ReachableStep } from "./reachable-step.ts";

const nameOf = (device: Device): string => device.description ?? device.hardwareIds[0] ?? device.instanceId;

/** Whether the author says of one of the device's ids that the boot image drives it. */
function isDeclared(run: Run, device: Device): boolean {
	const said = new Set((run.sequence.bootImageDrives ?? []).map(foldCase));
	return [...device.hardwareIds, ...device.compatibleIds].some((id) => said.has(foldCase(id)));
}

async function controllersOf(run: Run): Promise<readonly StorageController[]> {
	const devices = await run.parts.ports.driverStore.devices();
	return devices.ok ? run.parts.advisor.storageControllers(devices.value) : [];
}

/**
 * Proves that WinPE from the disk will see the disk that holds the run. What drivers a boot image was given its metadata does not say: a
 * controller that not every Windows drives by itself is the author's to answer for.
 */
export async function proveBootImageStorage(inquiry: Inquiry): Promise<readonly Finding[]> {
	const { run } = inquiry;
	// In WinPE the run was found on its disk already.
	if (run.facts.phase === "winpe") return [];
	const controllers = await controllersOf(run);
	const open = controllers.filter(({ covered }) => !covered);
	if (open.length === 0) {
		const how =
			controllers.length === 0
				? "the machine reports no storage controller that needs a driver of its own"
				: controllers.map(({ explanation }) => explanation).join("; ");
		return [finding("boot-driver", "disks in WinPE", proven(SOURCES.common, how))];
	}
	return open.map(({ device }) => {
		const what = `driver of ${nameOf(device)} in WinPE`;
		if (isDeclared(run, device))
			return finding(
				"boot-driver",
				what,
				waived(SOURCES.sequence, "`boot-image-drives:` says that the boot image has it"),
			);
		const how = `WinPE has no driver of its own for ${device.hardwareIds[0] ?? device.instanceId}, and the boot image does not say which were added`;
		const remedy = `Add the driver with DISM /Add-Driver, then write its id below \`boot-image-drives:\`.`;
		// A WinPE that does not see the disk can't refuse anything any more: it does not find the run.
		return { ...finding("boot-driver", what, notKnown(SOURCES.common, how, remedy)), isLastLook: true };
	});
}

/**
 * Proves that the new Windows will find its disk at its first start. Steps that add drivers prove their own choice; this looks that
 * there is one where one is needed.
 */
export async function proveNewWindowsStorage(run: Run, later: readonly ReachableStep[]): Promise<readonly Finding[]> {
	const controllers = await controllersOf(run);
	const what = "disks in the new Windows";
	const open = controllers.filter(({ covered }) => !covered);
	if (open.length === 0) {
		const how = "the machine has no storage controller that Windows does not drive by itself";
		return [finding("boot-driver", what, proven(SOURCES.common, how))];
	}
	const names = open.map(({ device }) => nameOf(device)).join(", ");
	const adding = later.find(({ effects }) => effects.some(({ kind }) => kind === "adds-drivers"));
	const item = (proof: Proof) => [finding("boot-driver", what, proof)];
	if (adding === undefined) {
		const how = `Windows has no driver of its own for ${names}, and no step behind adds one: only the image could bring it`;
		const remedy =
			"Add inject-drivers with the controller's driver package; or, when the image has it, write `unknown: warn`.";
		// No later system knows more: what stops the run anyway stops it while the old Windows still runs.
		return item(notKnown(SOURCES.machine, how, remedy)).map((each) => ({ ...each, isLastLook: true as const }));
	}
	if (adding.uncertain !== undefined)
		return item(notKnown(SOURCES.machine, `${names}: ${adding.node.name} may not be reached: ${adding.uncertain}`));
	return item(proven(SOURCES.sequence, `${adding.node.name} brings the driver of ${names}, or refuses`));
}

/**
 * The network adapters of which nobody says that the boot image drives them, for people; undefined when `boot-image-drives:` names
 * one. A boot image does not tell what drivers it was given.
 */
export async function undeclaredAdapters(run: Run): Promise<string | undefined> {
	const devices = await run.parts.ports.driverStore.devices();
	const adapters = devices.ok ? run.parts.advisor.networkAdapters(devices.value) : [];
	if (adapters.some((device) => isDeclared(run, device))) return undefined;
	if (adapters.length === 0) return "the network adapter";
	return adapters.map((device) => `${nameOf(device)} (${device.hardwareIds[0] ?? device.instanceId})`).join(", ");
}
