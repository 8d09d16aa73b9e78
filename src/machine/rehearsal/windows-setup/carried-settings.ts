import type { HiveValue } from "../../../model/ports.ts";
import { changeHive, type HiveKeys, hiveNumber } from "../hive-file.ts";

/** What an upgrade carries into the new Windows: whole keys with what lies below them, as far as this machine's hives hold them. */
const SOFTWARE_KEYS = [
	"Microsoft\\Windows NT\\CurrentVersion\\ProfileList",
	"Microsoft\\IdentityStore\\Cache",
	"Microsoft\\Windows\\CurrentVersion\\Uninstall",
	"WOW6432Node\\Microsoft\\Windows\\CurrentVersion\\Uninstall",
	"Classes\\Installer",
];
const OWNER_KEY = "Microsoft\\Windows NT\\CurrentVersion";
const OWNERS = ["RegisteredOwner", "RegisteredOrganization"];
/** Below the current control set. */
const SYSTEM_KEYS = [
	"Control\\ComputerName",
	"Control\\TimeZoneInformation",
	"Control\\Nls\\Language",
	"Services\\Tcpip\\Parameters",
];

const dword = (data: number): HiveValue => ({ type: "REG_DWORD", data });
const text = (data: string): HiveValue => ({ type: "REG_SZ", data });

/** The new Windows' SOFTWARE with profiles, programs and owner of the old one. */
export function carriedSoftware(before: HiveKeys, after: HiveKeys): HiveKeys {
	const carried = SOFTWARE_KEYS.reduce((keys, each) => withKeys(before, keys, each, each), after);
	const owners = Object.entries(keyOf(before, OWNER_KEY)).filter(([name]) => OWNERS.includes(name));
	return changeHive(carried, [
		...owners.map(([name, value]) => ({ key: OWNER_KEY, name, value })),
		{
			key: "Microsoft\\Windows\\CurrentVersion\\Setup\\State",
			name: "ImageState",
			value: text("IMAGE_STATE_COMPLETE"),
		},
	]);
}

/** The new Windows' SYSTEM with name, membership and time zone of the old one, and Setup at its end. */
export function carriedSystem(before: HiveKeys, after: HiveKeys): HiveKeys {
	const carried = SYSTEM_KEYS.reduce(
		(keys, each) => withKeys(before, keys, `${controlSet(before)}\\${each}`, `${controlSet(after)}\\${each}`),
		after,
	);
	const flags = ["SetupType", "SystemSetupInProgress", "OOBEInProgress"];
	return changeHive(carried, [
		{ key: "Setup", name: "CmdLine", value: text("") },
		...flags.map((name) => ({ key: "Setup", name, value: dword(0) })),
	]);
}

function controlSet(system: HiveKeys): string {
	return `ControlSet${String(hiveNumber(system, "Select", "Current") ?? 1).padStart(3, "0")}`;
}

function keyOf(keys: HiveKeys, key: string): Readonly<Record<string, HiveValue>> {
	return Object.entries(keys).find(([name]) => name.toUpperCase() === key.toUpperCase())?.[1] ?? {};
}

/** The key with all below it, under its new name. */
function withKeys(before: HiveKeys, after: HiveKeys, from: string, to: string): HiveKeys {
	const head = from.toUpperCase();
	const changes = Object.entries(before).flatMap(([key, values]) => {
		const folded = key.toUpperCase();
		if (folded !== head && !folded.startsWith(`${head}\\`)) return [];
		const target = `${to}${key.slice(from.length)}`;
		return Object.entries(values).map(([name, value]) => ({ key: target, name, value }));
	});
	return changeHive(after, changes);
}
