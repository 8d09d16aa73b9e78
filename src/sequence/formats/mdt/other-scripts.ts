import type { StepMapping, Support, VariableReader } from "../xml/foreign-step.ts";

/** Scripts whose work the engine does by itself. */
const NOT_NEEDED: readonly (readonly [key: string, title: string, why: string])[] = [
	[
		"lticopyscripts.wsf",
		"Copy Scripts",
		"the engine puts itself and what it needs beside its journal before each restart",
	],
	["ltioem.wsf", "OEM Preload", "a prestaged disk needs no copy of the share"],
	["lticleanup.wsf", "Clean Up", "the engine takes its traces away at the end"],
	["ztiappxmlgen.wsf", "Generate App XML", "files move without rules of the migration tool"],
	["ztimovestatestore.wsf", "Move State Store", "the store is where it is restored from"],
	["ztisccm.wsf", "Initialize for Configuration Manager", "there is nothing to initialize"],
	["litetouch.wsf", "LiteTouch", "the engine starts and goes on by itself"],
	["BDD_UsePackage", "Use Toolkit Package", "the toolkit's scripts are not run"],
];

/** Scripts that a run can do without. */
const LEFT_OUT: readonly (readonly [key: string, title: string, why: string, instead: string])[] = [
	[
		"ztibioscheck.wsf",
		"Check BIOS",
		"the share's list of firmware versions is not read",
		"Write a step with a WMI condition on Win32_BIOS",
	],
	[
		"ztioptin.wsf",
		"Opt In to CEIP and WER",
		"current Windows has no such programs to opt in to",
		"Set the policy by a run-command step",
	],
	[
		"ztiapplygpopack.wsf",
		"Apply Local GPO Package",
		"GPO packs of the share are not applied",
		"Run LGPO.exe with the pack by a run-command step",
	],
	["ltisuspend.wsf", "Suspend", "nobody is there to go on by hand", "Start the run with --pause-before STEP"],
];

/** Scripts whose work nothing here does. */
const REFUSED: readonly (readonly [key: string, title: string, why: string, instead: string, type?: string])[] = [
	[
		"zticonfigureadds.wsf",
		"Configure ADDS",
		"domain controllers are not made here",
		"Write a Run PowerShell Script step with Install-ADDSForest, Install-ADDSDomain or Install-ADDSDomainController; the role is AD-Domain-Services",
		"BDD_ConfigureADDS",
	],
	[
		"zticonfiguredhcp.wsf",
		"Configure DHCP",
		"DHCP servers are not set up here",
		"Write a Run PowerShell Script step with Add-DhcpServerv4Scope and Set-DhcpServerv4OptionValue",
		"BDD_ConfigureDHCP",
	],
	[
		"zticonfiguredns.wsf",
		"Configure DNS",
		"DNS servers are not set up here",
		"Write a Run PowerShell Script step with Add-DnsServerPrimaryZone and Set-DnsServerSetting",
		"BDD_ConfigureDNS",
	],
	[
		"ztiauthorizedhcp.wsf",
		"Authorize DHCP",
		"DHCP servers are not authorized here",
		"Write a Run PowerShell Script step with Add-DhcpServerInDC that runs as an enterprise administrator",
		"BDD_AuthorizeDHCP",
	],
	[
		"ztiexecuterunbook.wsf",
		"Execute Runbook",
		"there is no client for Orchestrator",
		"Write a Run PowerShell Script step that calls its web service",
		"BDD_ExecuteRunbook",
	],
	[
		"ztilangpacksonline.wsf",
		"Install Language Packs Online",
		"language packs of the share are not installed in the running Windows",
		"Write a Run PowerShell Script step with Add-WindowsPackage -Online, or add it to the image by Install Language Packs Offline",
		"BDD_InstallLanguagePacksOnline",
	],
	[
		"ztimodifyvol.wsf",
		"Modify Volume",
		"the GPT type of a volume is not changed afterwards",
		"Give the partition its type in the partition-disk step",
	],
	[
		"ztivhdcreate.wsf",
		"Create VHD",
		"virtual disks are not made here",
		"Run New-VHD or diskpart by a run-command step",
	],
	["zticoalesce.wsf", "Coalesce", "numbered variables are not joined here", "Loop over the list with for-each"],
];

/** Scripts that decide by a variable whether there is anything to do; when there is, nothing here does it. */
const CONDITIONAL: readonly {
	readonly key: string;
	readonly title: string;
	readonly difference: string;
	readonly asks: (read: VariableReader) => void;
}[] = [
	{
		key: "ztigroups.wsf",
		title: "Local Groups",
		difference: "memberships of local groups are kept only when CaptureGroups asks for it there; here that is refused",
		asks: (read) => refuseWhen(read, "CaptureGroups", ["NO", "FALSE"], "memberships of local groups are not kept here"),
	},
	{
		key: "ztiwipedisk.wsf",
		title: "Wipe Disk",
		difference: "without WipeDisk it has nothing to do, as there; wiping is refused",
		asks: (read) => refuseWhen(read, "WipeDisk", ["NO", "FALSE"], "a disk is not wiped for its disposal here"),
	},
];

function isSet(read: VariableReader, name: string, nos: readonly string[]): boolean {
	const value = read.text(name)?.trim().toUpperCase();
	return value !== undefined && !nos.includes(value);
}

function refuseWhen(read: VariableReader, name: string, nos: readonly string[], why: string): void {
	if (isSet(read, name, nos)) read.problem(`${name} asks for it, and ${why}`);
	else read.skip(`${name} does not ask for it`);
}

function omitted(key: string, title: string, support: Support): StepMapping {
	return { key, title, support };
}

/** Scripts that need no step type of their own. */
export const otherScripts: readonly StepMapping[] = [
	...NOT_NEEDED.map(([key, title, why]) => omitted(key, title, { verdict: "not-needed", why })),
	...LEFT_OUT.map(([key, title, why, instead]) => omitted(key, title, { verdict: "left-out", why, instead })),
	...REFUSED.map(([key, title, why, instead, type]) => ({
		...omitted(key, title, { verdict: "refused", why, instead }),
		...(type === undefined ? {} : { also: [type] }),
	})),
	...CONDITIONAL.map(
		({ key, title, difference, asks }): StepMapping => ({
			...{ key, title, support: { verdict: "differs", difference }, type: "run-command" },
			derive: (read) => {
				asks(read);
				return { program: key };
			},
		}),
	),
];
