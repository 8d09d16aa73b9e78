import type { HiveChange } from "../../../model/ports.ts";
import { type HiveKeys, hiveNumber, hiveSubkeys } from "../hive-file.ts";

/** Where the SOFTWARE hive keeps the packages of a Windows. */
export const PACKAGES = "Microsoft\\Windows\\CurrentVersion\\Component Based Servicing\\Packages";
/** Values of `CurrentState`. */
export const INSTALL_PENDING = 0x60;
export const INSTALLED = 0x70;

/** What the first start makes of packages that were added while the Windows did not run. */
export function installPending(software: HiveKeys): readonly HiveChange[] {
	return hiveSubkeys(software, PACKAGES)
		.map((name) => `${PACKAGES}\\${name}`)
		.filter((key) => hiveNumber(software, key, "CurrentState") === INSTALL_PENDING)
		.map((key) => ({ key, name: "CurrentState", value: { type: "REG_DWORD", data: INSTALLED } }));
}
