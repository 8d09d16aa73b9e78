/**
 * Names under which editions are sold, and the edition ids (EDITIONID) that stand in images: Microsoft's documents
 * "Windows edition servicing command-line options" and "KMS client activation and product keys".
 */
const editionIds: ReadonlyMap<string, string> = new Map([
	["home", "core"],
	["home n", "coren"],
	["home single language", "coresinglelanguage"],
	["home china", "corecountryspecific"],
	["pro", "professional"],
	["pro n", "professionaln"],
	["pro education", "professionaleducation"],
	["pro education n", "professionaleducationn"],
	["pro for workstations", "professionalworkstation"],
	["pro n for workstations", "professionalworkstationn"],
	["education n", "educationn"],
	["enterprise n", "enterprisen"],
	["enterprise ltsc", "enterprises"],
	["enterprise n ltsc", "enterprisesn"],
	["enterprise multi-session", "serverrdsh"],
	["iot enterprise", "iotenterprise"],
	["iot enterprise ltsc", "iotenterprises"],
	["standard", "serverstandard"],
	["datacenter", "serverdatacenter"],
]);

/** The edition id, in lower case, that an edition's name or id means. */
export function editionIdOf(name: string): string {
	const key = name.trim().toLowerCase().replace(/\s+/g, " ");
	return editionIds.get(key.replace(/^windows (?:(?:10|11) )?/, "")) ?? key;
}
