/** Lists that gather numbers from 001 on. */
export const GATHERED_LISTS = ["IPAddress", "MacAddress", "DefaultGateway"] as const;

/** Name of an entry of a numbered list: `IPAddress001`. */
export function numberedName(list: string, index: number): string {
	return `${list}${String(index).padStart(3, "0")}`;
}

/** Variables that gather gives a value, in MDT's names (facts-system.md §3). One that is not known gets none. */
export const GATHERED_VARIABLES = [
	"Make",
	"Model",
	"MakeAlias",
	"ModelAlias",
	"SystemAlias",
	"Product",
	"SerialNumber",
	"AssetTag",
	"UUID",
	"SMBIOSBIOSVersion",
	"BIOSReleaseDate",
	"Memory",
	"ProcessorSpeed",
	"Architecture",
	"CapableArchitecture",
	"SupportsX64",
	"Supports64Bit",
	"SupportsSLAT",
	"SupportsVT",
	"SupportsNX",
	"SupportsHyperVRole",
	"OSCurrentVersion",
	"OSCurrentBuild",
	"OSSKU",
	"OSVersion",
	"IsServerOS",
	"IsServerCoreOS",
	"IsLaptop",
	"IsDesktop",
	"IsServer",
	"IsTablet",
	"IsSFF",
	"Chassis",
	"IsVM",
	"VMPlatform",
	"IsHypervisorRunning",
	"IsUEFI",
	"IsOnBattery",
	"HostName",
] as const;

/** The variables of Configuration Manager's Check Readiness (steps.md §8.5): `1` passed, `0` failed, no value: not checked. */
export const READINESS_VARIABLES = [
	"_TS_CRMEMORY",
	"_TS_CRSPEED",
	"_TS_CRDISK",
	"_TS_CROSTYPE",
	"_TS_CRARCH",
	"_TS_CRMINOSVER",
	"_TS_CRMAXOSVER",
	"_TS_CRCLIENTMINVER",
	"_TS_CROSLANGUAGE",
	"_TS_CRACPOWER",
	"_TS_CRNETWORK",
	"_TS_CRWIRED",
	"_TS_CRUEFI",
	"_TS_CRTPMENABLED",
	"_TS_CRTPMACTIVATED",
] as const;
