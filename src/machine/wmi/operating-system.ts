import type { Inventory } from "../../model/inventory.ts";
import { changingText, cimMoment, defineClass, type ToldClass } from "./define-class.ts";

/** OperatingSystemSKU by EditionID: `PRODUCT_…` of winnt.h. */
const skus: Readonly<Record<string, number>> = {
	...{ Core: 101, CoreN: 98, CoreCountrySpecific: 99, CoreSingleLanguage: 100, Professional: 48, ProfessionalN: 49 },
	...{ ProfessionalWorkstation: 161, ProfessionalWorkstationN: 162, ProfessionalEducation: 164 },
	...{
		ProfessionalEducationN: 165,
		Education: 121,
		EducationN: 122,
		Enterprise: 4,
		EnterpriseN: 27,
		EnterpriseEval: 72,
	},
	...{ EnterpriseS: 125, EnterpriseSN: 126, IoTEnterprise: 188, IoTEnterpriseS: 191, ServerRdsh: 175 },
	...{ ServerStandard: 7, ServerDatacenter: 8, ServerStandardEval: 79, ServerDatacenterEval: 80 },
};
/** OSType: 18 is Windows NT, 36 Linux, and no other system is read. */
const osTypes = { client: 18, "domain-controller": 18, server: 18, other: 36 } as const;
const productTypes = { client: 1, "domain-controller": 2, server: 3, other: undefined } as const;

/** Win32_OperatingSystem: the system that runs. WinPE's caption is not documented, so it is not told here; Linux is neither client nor server. */
export function operatingSystem(inventory: Inventory): ToldClass {
	const { operatingSystem: system, memoryBytes, volumes, computerName } = inventory;
	if (system === undefined) return { name: "Win32_OperatingSystem", why: "no system runs that could tell" };
	const { name, languageId, installedAt } = system;
	const isWinPE = system.edition === "WindowsPE";
	const drive = volumes.find(({ isSystem }) => isSystem)?.mountedAt;
	const letter = drive !== undefined && /^[A-Z]:$/.test(drive) ? drive : undefined;
	// Where Windows lies is a convention that set-up has kept since Windows XP.
	const folder = letter === undefined ? undefined : `${letter}\\Windows`;
	return defineClass(
		"Win32_OperatingSystem",
		{
			Caption: changingText,
			Version: changingText,
			BuildNumber: changingText,
			OSArchitecture: changingText,
			OSType: { type: "uint16" },
			ProductType: { type: "uint32" },
			OperatingSystemSKU: { type: "uint32" },
			SystemDrive: changingText,
			WindowsDirectory: changingText,
			SystemDirectory: changingText,
			CSName: { type: "string", from: "computerName" },
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
				...{ OSType: osTypes[system.type], ProductType: productTypes[system.type] },
				OperatingSystemSKU: system.isCore === true ? undefined : skus[system.edition],
				...{ SystemDrive: letter, WindowsDirectory: folder, CSName: computerName.toUpperCase().slice(0, 15) },
				SystemDirectory: folder === undefined ? undefined : `${folder}\\system32`,
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
