import type { Inventory } from "../../model/inventory.ts";
import type { WmiClass } from "../../model/wmi.ts";
import { changingText, cimMoment, defineClass } from "./define-class.ts";

const productTypes = { client: 1, "domain-controller": 2, server: 3, other: undefined } as const;

/** Win32_OperatingSystem: the system that runs. Undefined where none tells. WinPE's caption is not documented, so it has none here. */
export function operatingSystem(inventory: Inventory): WmiClass | undefined {
	const { operatingSystem: system, memoryBytes, volumes, computerName } = inventory;
	if (system === undefined) return undefined;
	const { name, languageId, installedAt } = system;
	const isWinPE = system.edition === "WindowsPE";
	const letter = volumes.find(({ isSystem }) => isSystem)?.mountedAt;
	return defineClass(
		"Win32_OperatingSystem",
		{
			Caption: changingText,
			Version: changingText,
			BuildNumber: changingText,
			OSArchitecture: changingText,
			ProductType: { type: "uint32" },
			SystemDrive: changingText,
			CSName: changingText,
			TotalVisibleMemorySize: { type: "uint64" },
			InstallDate: { type: "datetime" },
			OSLanguage: { type: "uint32" },
			Locale: changingText,
			MUILanguages: { type: "string[]" },
		},
		[
			{
				Caption: isWinPE || name === "" ? undefined : `${/^Windows/.test(name) ? "Microsoft " : ""}${name}`,
				Version: system.version || undefined,
				BuildNumber: system.build || undefined,
				OSArchitecture:
					system.architecture === "x86" ? "32-bit" : system.architecture === "x64" ? "64-bit" : "ARM 64-bit Processor",
				...{ ProductType: productTypes[system.type], SystemDrive: letter, CSName: computerName },
				TotalVisibleMemorySize: String(Math.floor(memoryBytes / 1024)),
				InstallDate: installedAt === undefined ? undefined : cimMoment(installedAt),
				OSLanguage: languageId,
				Locale: languageId === undefined ? undefined : languageId.toString(16).padStart(4, "0"),
				MUILanguages: system.language === "" ? undefined : [system.language],
			},
		],
		inventory,
	);
}
