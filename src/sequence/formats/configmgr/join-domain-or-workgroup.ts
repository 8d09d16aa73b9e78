import type { JsonObject } from "../../../model/json.ts";
import type { StepMapping, VariableReader } from "../xml/foreign-step.ts";
import { quotedText } from "../xml/powershell-text.ts";

/** Join Domain or Workgroup (steps.md §8.7), by `Add-Computer` of Windows PowerShell. */
export const joinDomainOrWorkgroup: StepMapping = {
	key: "JoinDomainWorkgroupAction",
	title: "Join Domain or Workgroup",
	support: {
		verdict: "differs",
		difference:
			"Windows PowerShell does it (Add-Computer); a computer that is in the domain already stays as it is; the password stands in a protected script file while the step runs",
	},
	type: "run-powershell-script",
	variables: [
		...["OSDJoinType", "OSDJoinDomainName", "OSDJoinDomainOUName", "OSDJoinAccount", "OSDJoinPassword"],
		...["OSDJoinWorkgroupName", "OSDJoinSkipReboot"],
	],
	derive,
};

function derive(read: VariableReader): JsonObject {
	const kind = read.text("OSDJoinType")?.trim();
	const lines = kind === "0" ? joinDomain(read) : joinWorkgroup(read);
	if (kind !== "0" && kind !== "1" && kind?.startsWith("%") !== true)
		read.problem(`OSDJoinType must be 0 (domain) or 1 (workgroup), not ${JSON.stringify(kind ?? "")}`);
	const code = read.flag("OSDJoinSkipReboot") === true ? 0 : 3010;
	const script = ["$ErrorActionPreference = 'Stop'", ...lines, `exit ${code}`].join("\r\n");
	return { script, "execution-policy": "Bypass", idempotence: "repeatable" };
}

function joinWorkgroup(read: VariableReader): readonly string[] {
	const name = read.text("OSDJoinWorkgroupName")?.trim();
	if (name === undefined) read.problem("OSDJoinWorkgroupName has no value");
	return [`Add-Computer -WorkgroupName ${quotedText(name ?? "")} -Force`];
}

function joinDomain(read: VariableReader): readonly string[] {
	const domain = read.text("OSDJoinDomainName")?.trim();
	const account = read.text("OSDJoinAccount")?.trim();
	const unit = read
		.text("OSDJoinDomainOUName")
		?.trim()
		.replace(/^LDAP:\/\//i, "");
	if (domain === undefined) read.problem("OSDJoinDomainName has no value");
	if (account === undefined) read.problem("OSDJoinAccount has no value: joining a domain takes an account");
	const password = read.text("OSDJoinPassword") ?? "";
	return [
		"$computer = Get-CimInstance Win32_ComputerSystem",
		`if ($computer.PartOfDomain -and $computer.Domain -eq ${quotedText(domain ?? "")}) { 'In the domain already'; exit 0 }`,
		...(password === ""
			? ["$secret = New-Object System.Security.SecureString"]
			: [`$secret = ConvertTo-SecureString ${quotedText(password)} -AsPlainText -Force`]),
		`$credential = New-Object System.Management.Automation.PSCredential(${quotedText(account ?? "")}, $secret)`,
		`Add-Computer -DomainName ${quotedText(domain ?? "")}${unit === undefined ? "" : ` -OUPath ${quotedText(unit)}`} -Credential $credential -Force`,
	];
}
