import type { JsonObject } from "../../../model/json.ts";
import type { ForeignStep, MappedStep, StepMapping, VariableReader } from "../xml/foreign-step.ts";
import { scriptOf } from "../xml/script-line.ts";

/** A script of ours, with what every one of them needs: what fails stops it, and its exit code tells. */
function script(lines: readonly string[], more: JsonObject = {}): JsonObject {
	return { script: ["$ErrorActionPreference = 'Stop'", ...lines].join("\r\n"), "execution-policy": "Bypass", ...more };
}

/** A text as PowerShell takes it literally. */
function quoted(text: string): string {
	return `'${text.replaceAll("'", "''")}'`;
}

/** Switches the recovery environment of the running Windows on (`reagentc /enable`). */
export const recoveryEnvironment: StepMapping = {
	key: "ztiwinre.wsf",
	title: "Windows Recovery Environment",
	support: {
		verdict: "differs",
		difference: "the recovery image that Windows brings is switched on; none of the share is put in its place",
	},
	type: "run-command",
	map: () => ({ input: { program: "reagentc.exe", arguments: ["/enable"], idempotence: "repeatable" } }),
};

const TATTOO = "HKLM\\SOFTWARE\\Microsoft\\Deployment 4";

/** Writes into the registry what deployed this Windows. */
export const tattoo: StepMapping = {
	key: "ztitatoo.wsf",
	also: ["ztitattoo.wsf"],
	title: "Tattoo",
	support: { verdict: "differs", difference: "the registry gets it; the WMI class Microsoft_BDD_Info is not made" },
	type: "run-command",
	map: (step: ForeignStep): Partial<MappedStep> => {
		const values = [
			["Deployment Method", "%DeploymentMethod%"],
			["Deployment Source", "Steppe"],
			["Deployment Type", "%DeploymentType%"],
			["Task Sequence ID", "%TaskSequenceID%"],
			["Task Sequence Name", "%TaskSequenceName%"],
		] as const;
		return {
			parts: values.map(([name, value]) => ({
				name: `${step.name}: ${name}`,
				type: "run-command",
				input: {
					program: "reg.exe",
					arguments: ["add", TATTOO, "/v", name, "/t", "REG_SZ", "/d", value, "/f"],
					idempotence: "repeatable",
				},
			})),
		};
	},
};

/** Installs or removes roles and features of the running Windows (`Install-WindowsFeature`, `Enable-WindowsOptionalFeature`). */
export const roles: StepMapping = {
	key: "ztiosrole.wsf",
	also: ["BDD_InstallRoles", "BDD_UninstallRoles"],
	title: "Install Roles and Features",
	support: {
		verdict: "differs",
		difference:
			"Windows' own modules do it: ServerManager on a server, DISM on a client; a restart that is asked for comes at once",
	},
	type: "run-powershell-script",
	map: (step) => ({
		input: {
			uninstall:
				step.type === "BDD_UninstallRoles" ||
				(scriptOf(step.action)?.arguments ?? []).some((each) => /^\/uninstall$/i.test(each)),
		},
	}),
	derive: (read, { uninstall }) => {
		const names = ["OSRoles", "OSRoleServices", "OSFeatures"]
			.flatMap((name) => (read.text(name) ?? "").split(","))
			.map((name) => name.trim())
			.filter((name) => name !== "");
		if (names.length === 0) read.skip("neither OSRoles, OSRoleServices nor OSFeatures names anything");
		const list = `@(${names.map(quoted).join(", ")})`;
		const server = uninstall === true ? "Uninstall-WindowsFeature" : "Install-WindowsFeature";
		const client = uninstall === true ? "Disable-WindowsOptionalFeature" : "Enable-WindowsOptionalFeature -All";
		return script(
			[
				`$names = ${list}`,
				"if (Get-Command Install-WindowsFeature -ErrorAction SilentlyContinue) {",
				`  $done = ${server} -Name $names`,
				"  if (-not $done.Success) { exit 1 }",
				"  if ($done.RestartNeeded -eq 'Yes') { exit 3010 }",
				"} else {",
				`  $done = @(${client} -Online -NoRestart -FeatureName $names)`,
				"  if ($done | Where-Object { $_.RestartNeeded }) { exit 3010 }",
				"}",
				"exit 0",
			],
			{ idempotence: "repeatable" },
		);
	},
};

/** Looks whether the computer is in its domain (steps.md §9.2). */
export const domainJoin: StepMapping = {
	key: "ztidomainjoin.wsf",
	also: ["BDD_RecoverDomainJoin"],
	title: "Recover From Domain",
	support: {
		verdict: "differs",
		difference: "it fails when the computer is not in the domain; joining is not tried again",
	},
	type: "run-powershell-script",
	derive: (read) => {
		const domain = read.text("JoinDomain");
		if (domain === undefined) read.skip("JoinDomain has no value");
		return script(
			[
				"$computer = Get-CimInstance Win32_ComputerSystem",
				"if ($computer.PartOfDomain) { 'In the domain ' + $computer.Domain; exit 0 }",
				`'Not in the domain ' + ${quoted(domain ?? "")}; exit 10201`,
			],
			{ idempotence: "repeatable" },
		);
	},
};

/** A search finds what the one before it made possible; the last ones mostly find nothing. */
const SEARCHES = ["", ": again", ": a third time"] as const;

/** Updates of Windows Update or WSUS (Windows Update Agent API: `Microsoft.Update.Session`; policies `WUServer`, `UseWUServer`). */
export const windowsUpdate: StepMapping = {
	key: "ztiwindowsupdate.wsf",
	title: "Windows Update",
	support: {
		verdict: "differs",
		difference:
			"PowerShell does it by the Windows Update Agent: three searches with their installations and the restarts that those ask for; arguments of the script are left out",
	},
	type: "run-powershell-script",
	map: (step, context) => {
		const given = scriptOf(step.action)?.arguments ?? [];
		if (given.length > 0)
			context.warning("script-argument", step.range, `arguments are not known here and left out: ${given.join(" ")}`);
		const part = { type: "run-powershell-script", input: {}, derivedBy: windowsUpdate.key };
		return { parts: SEARCHES.map((suffix) => ({ ...part, name: `${step.name}${suffix}` })) };
	},
	derive: (read) => {
		const excluded = read.list("WUMU_ExcludeKB").map((each) => each.replace(/^KB/i, "").trim());
		const excludedIds = read.list("WUMU_ExcludeID").map((each) => each.replace(/[{}]/g, "").trim());
		return script(
			[
				...useServer(read.text("WSUSServer")),
				`$excluded = @(${excluded.map(quoted).join(", ")})`,
				`$excludedIds = @(${excludedIds.map(quoted).join(", ")})`,
				"$session = New-Object -ComObject Microsoft.Update.Session",
				"$found = $session.CreateUpdateSearcher().Search(\"IsInstalled=0 and IsHidden=0 and Type='Software'\").Updates",
				"$wanted = New-Object -ComObject Microsoft.Update.UpdateColl",
				"foreach ($update in $found) {",
				"  $isExcluded = $excludedIds -contains $update.Identity.UpdateID",
				"  foreach ($number in $update.KBArticleIDs) { if ($excluded -contains $number) { $isExcluded = $true } }",
				"  if ($isExcluded -or $update.InstallationBehavior.CanRequestUserInput) { continue }",
				"  if (-not $update.EulaAccepted) { $update.AcceptEula() }",
				"  [void]$wanted.Add($update)",
				"}",
				"if ($wanted.Count -eq 0) { 'No updates are missing.'; exit 0 }",
				"$downloader = $session.CreateUpdateDownloader(); $downloader.Updates = $wanted; [void]$downloader.Download()",
				"$installer = $session.CreateUpdateInstaller(); $installer.Updates = $wanted; $result = $installer.Install()",
				"for ($at = 0; $at -lt $wanted.Count; $at++) { '{0} {1}' -f $result.GetUpdateResult($at).ResultCode, $wanted.Item($at).Title }",
				"if ($result.ResultCode -ge 4) { exit 1 }",
				"if ($result.RebootRequired) { exit 3010 }",
				"exit 0",
			],
			{ idempotence: "repeatable" },
		);
	},
};

/** Lines that point Windows Update to a WSUS server. */
function useServer(server: string | undefined): readonly string[] {
	if (server === undefined) return [];
	const policy = "$policy = 'HKLM:\\SOFTWARE\\Policies\\Microsoft\\Windows\\WindowsUpdate'";
	const value = (name: string) => `Set-ItemProperty -Path $policy -Name ${name} -Value ${quoted(server)}`;
	return [
		policy,
		'[void](New-Item -Path "$policy\\AU" -Force)',
		...[value("WUServer"), value("WUStatusServer")],
		'Set-ItemProperty -Path "$policy\\AU" -Name UseWUServer -Type DWord -Value 1',
		"Restart-Service wuauserv",
	];
}

/** Run PowerShell Script of the toolkit (`ZTIPowerShell.wsf`). */
export const powershell: StepMapping = {
	key: "ztipowershell.wsf",
	also: ["BDD_RunPowerShellAction"],
	title: "Run PowerShell Script",
	support: { verdict: "differs", difference: "parameters are parted at blanks and quotes, as PowerShell parts them" },
	type: "run-powershell-script",
	derive: derivePowershell,
};

function derivePowershell(read: VariableReader): JsonObject {
	const name = read.text("ScriptName");
	if (name === undefined) read.problem("ScriptName has no value");
	const root = read.text("ScriptRoot");
	const given = read.expand(name ?? "");
	const isAbsolute = /^[A-Za-z]:\\|^\\\\|^%/.test(given);
	const parameters = splitParameters(read.expand(read.text("Parameters") ?? ""));
	return {
		file: isAbsolute || root === undefined ? given : `${root}\\${given}`,
		...(parameters.length === 0 ? {} : { parameters }),
		"execution-policy": "Bypass",
		idempotence: "once",
	};
}

/** Parts a line of parameters at blanks; single and double quotes keep them (PowerShell: about_Parsing). */
export function splitParameters(text: string): readonly string[] {
	return [...text.matchAll(/(?:[^\s'"]|'(?:[^']|'')*'|"(?:[^"`]|`.)*")+/g)].map(([part]) =>
		part.replace(/^'((?:[^']|'')*)'$/, (_, inner: string) => inner.replaceAll("''", "'")).replace(/^"([^"`]*)"$/, "$1"),
	);
}
