import { fail, ok, type Result } from "../src/base/result.ts";
import { joinPath, type WindowsPath } from "../src/base/windows-path.ts";
import type { Decision } from "../src/model/decision.ts";
import { findPlace } from "../src/model/durable-path.ts";
import type { Failure } from "../src/model/failure.ts";
import type { CaptureWindowsSettingsInput } from "../src/model/inputs.gen.ts";
import type { HivesReader } from "../src/model/ports.ts";
import type { StepLook, StepType } from "../src/model/step.ts";

type Data = {
	/** Variables with the values that were found. */
	readonly found: { readonly [variable: string]: string };
	readonly missing: readonly string[];
};

const OPERATION = "read the settings of Windows";

/** Keeps settings of the Windows that is there, for the one that comes (steps.md §5). Nothing is changed: what is read is the decision. */
export const captureWindowsSettings: StepType<CaptureWindowsSettingsInput, Data> = {
	type: "capture-windows-settings",
	runsIn: "any",
	destructive: () => false,
	idempotence: () => "repeatable",
	decidesEarly: false,
	effects: (input) => [
		{ kind: "needs-volume", path: input.from ?? "%OSDisk%" },
		...wanted(input).map(({ variable }) => ({ kind: "sets", variable }) as const),
	],
	decide,
	act: async ({ data }) =>
		ok({
			kind: "done",
			variables: Object.entries(data.found).map(([name, value]) => ({ name, value })),
			notes: [
				...Object.entries(data.found).map(([name, value]) => `${name} is ${value}`),
				...data.missing.map((name) => `${name} has no value in this Windows`),
			],
		}),
};

interface Setting {
	readonly variable: string;
	readonly hive: "SYSTEM" | "SOFTWARE";
	readonly key: string;
	readonly name: string;
}

const CURRENT_VERSION = "Microsoft\\Windows NT\\CurrentVersion";
const SETTINGS: Readonly<Record<"computer-name" | "registration" | "time-zone", readonly Setting[]>> = {
	"computer-name": [
		{
			variable: "OSDComputerName",
			hive: "SYSTEM",
			key: "Control\\ComputerName\\ComputerName",
			name: "ComputerName",
		},
	],
	registration: [
		{ variable: "OSDRegisteredUserName", hive: "SOFTWARE", key: CURRENT_VERSION, name: "RegisteredOwner" },
		{ variable: "OSDRegisteredOrgName", hive: "SOFTWARE", key: CURRENT_VERSION, name: "RegisteredOrganization" },
	],
	"time-zone": [
		{ variable: "OSDTimeZone", hive: "SYSTEM", key: "Control\\TimeZoneInformation", name: "TimeZoneKeyName" },
	],
};

function wanted(input: CaptureWindowsSettingsInput): readonly Setting[] {
	const names = ["computer-name", "registration", "time-zone"] as const;
	return names.filter((name) => input[name] ?? true).flatMap((name) => SETTINGS[name]);
}

async function decide(input: CaptureWindowsSettingsInput, look: StepLook): Promise<Result<Decision<Data>, Failure>> {
	const place = await findPlace(look.volumes, input.from ?? "%OSDisk%", OPERATION);
	if (!place.ok) return place;
	const root = `${place.value.volume.letter}:\\`;
	const config = joinPath(root, "Windows", "System32", "config");
	const system = await look.files.stat(joinPath(config, "SYSTEM"));
	if (!system.ok) return system;
	if (system.value === undefined) {
		const message = "There is no Windows on this volume: its registry is missing.";
		return fail({ id: "file-not-found", operation: OPERATION, operand: config, message });
	}
	const controlSet = await currentControlSet(look.hives, joinPath(config, "SYSTEM"));
	if (!controlSet.ok) return controlSet;
	const found: Record<string, string> = {};
	const missing: string[] = [];
	for (const { variable, hive, key, name } of wanted(input)) {
		const at = hive === "SYSTEM" ? `${controlSet.value}\\${key}` : key;
		const value = await look.hives.get(joinPath(config, hive), at, name);
		if (!value.ok) return value;
		const text = textOf(value.value?.data);
		if (text === "") missing.push(variable);
		else found[variable] = text;
	}
	const count = Object.keys(found).length;
	const summary = `Keep ${count} ${count === 1 ? "setting" : "settings"} of the Windows on ${root}`;
	return ok({ summary, choices: [], data: { found, missing } });
}

/** `ControlSet001` and so on, as `Select\\Current` says: the alias CurrentControlSet exists in a running Windows alone. */
async function currentControlSet(hives: HivesReader, hive: WindowsPath): Promise<Result<string, Failure>> {
	const current = await hives.get(hive, "Select", "Current");
	if (!current.ok) return current;
	const number = typeof current.value?.data === "number" ? current.value.data : 1;
	return ok(`ControlSet${String(number).padStart(3, "0")}`);
}

/** Windows leaves zero characters behind some of these texts. */
function textOf(data: unknown): string {
	return typeof data === "string" ? (data.split("\0")[0] ?? "").trim() : "";
}
