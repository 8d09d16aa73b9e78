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
			...{ SystemManufacturer: text(machine.make), SystemProductName: text(machine.model) },
			...{
				SystemFamily: text(machine.family),
				SystemSKU: text(machine.sku),
				SystemVersion: text(machine.systemVersion),
			},
			...{ BaseBoardManufacturer: text(machine.board.make), BaseBoardProduct: text(machine.board.product) },
			...{ BaseBoardVersion: text(machine.board.version), BIOSVendor: text(machine.bios.vendor) },
			...{ BIOSVersion: text(machine.bios.version), BIOSReleaseDate: text(usDate(machine.bios.releaseDate)) },
		},
		...Object.fromEntries(
			machine.processors.map((processor, index) => [
				`HKLM\\HARDWARE\\DESCRIPTION\\System\\CentralProcessor\\${index}`,
				{ ProcessorNameString: text(processor.name), VendorIdentifier: text(processor.make) },
			]),
		),
		[control]: { PEFirmwareType: number(machine.firmware === "uefi" ? 2 : 1) },
		...(machine.firmware === "uefi"
			? { [`${control}\\SecureBoot\\State`]: { UEFISecureBootEnabled: number(machine.secureBoot.enabled ? 1 : 0) } }
			: {}),
		...(session.phase === "winpe" ? { [`${control}\\MiniNT`]: {} } : {}),
	};
}

/** `03/18/2024`, as firmware writes it. */
function usDate(day: string): string {
	return day.replace(/^(\d{4})-(\d\d)-(\d\d)$/, "$2/$3/$1");
}
