import type { HiveValue } from "../../model/ports.ts";
import type { MachineDescription } from "./description.ts";
import type { HiveKeys } from "./hive-file.ts";
import type { BootSession } from "./session.ts";

const text = (data: string): HiveValue => ({ type: "REG_SZ", data });
const number = (data: number): HiveValue => ({ type: "REG_DWORD", data });

/**
 * Keys that no hive file holds: a running system makes them at each start from what the firmware says (facts-system.md §1 and §3).
 * A machine's description has no serial number there, as real ones have none.
 */
export function madeKeys(machine: MachineDescription, session: BootSession): HiveKeys {
	const control = "HKLM\\SYSTEM\\CurrentControlSet\\Control";
	return {
		"HKLM\\HARDWARE\\DESCRIPTION\\System\\BIOS": {
			SystemManufacturer: text(machine.make),
			SystemProductName: text(machine.model),
		},
		[control]: { PEFirmwareType: number(machine.firmware === "uefi" ? 2 : 1) },
		...(machine.firmware === "uefi"
			? { [`${control}\\SecureBoot\\State`]: { UEFISecureBootEnabled: number(machine.secureBoot.enabled ? 1 : 0) } }
			: {}),
		...(session.phase === "winpe" ? { [`${control}\\MiniNT`]: {} } : {}),
	};
}
