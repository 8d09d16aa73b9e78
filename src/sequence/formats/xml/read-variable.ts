import { textRange, type XmlElement } from "../../source/read-xml.ts";
import type { ForeignVariable } from "./foreign-step.ts";
import { reportAttribute } from "./report-unknown.ts";
import type { XmlReading } from "./xml-reading.ts";

/** A `<variable>`; undefined for one without a name, which is told. */
export function readVariable(element: XmlElement, reading: XmlReading): ForeignVariable | undefined {
	const { name, property = "", hidden = "" } = element.attributes;
	if (element.name !== "variable" || name === undefined || name.trim() === "") {
		const message =
			element.name === "variable" ? "a variable needs a name" : `a list of variables has no <${element.name}>`;
		reading.problems.error("unknown-key", element.range, message);
		return undefined;
	}
	for (const key of Object.keys(element.attributes)) {
		if (!["name", "property", "hidden"].includes(key)) reportAttribute(element, key, reading);
	}
	const value = element.text;
	return {
		name: name.trim(),
		property,
		value,
		hidden: hidden.toLowerCase() === "true",
		range: textRange(reading.text, element),
	};
}

const SECRET_NAMES: ReadonlySet<string> = new Set(
	[
		...["OSDJoinPassword", "OSDLocalAdminPassword", "OSDCaptureAccountPassword", "OSDMigrateLocalAccountPassword"],
		...["SMSConnectNetworkFolderPassword", "SMSTSRunCommandLineUserPassword", "SMSTSRunPowerShellUserPassword"],
		...["OSDBitLockerPIN", "OSDBitLockerRecoveryPassword", "OSDBitLockerStartupKey"],
		...["AdminPassword", "DomainAdminPassword", "UserPassword", "BDEPin", "TPMOwnerPassword", "ADDSPassword"],
		...["SafeModeAdminPassword"],
	].map((name) => name.toUpperCase()),
);

/** Variables that Configuration Manager's classes call secret (variables.md §1), and the toolkit's of the same kind. */
export function isSecretName(name: string): boolean {
	return SECRET_NAMES.has(name.toUpperCase());
}
