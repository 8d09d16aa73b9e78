import type { PartitionRole } from "../model/disk.ts";
import type { InputFault } from "../model/step.ts";
import { type GivenPartition, parseSize, roleOf } from "./wish.ts";

/** What is wrong with partitions as they follow one another. Errors, and as warnings what Windows puts up with but Microsoft advises against. */
export function orderFaults(
	partitions: readonly GivenPartition[],
	style: "gpt" | "mbr" | undefined,
): readonly InputFault[] {
	const roles = partitions.map(({ type }) => roleOf(type));
	return [...sizeFaults(partitions), ...twiceFaults(partitions, roles), ...placeFaults(roles, style)];
}

function sizeFaults(partitions: readonly GivenPartition[]): readonly InputFault[] {
	const faults: InputFault[] = [];
	let full: string | undefined;
	let hasRest = false;
	for (const [index, { size }] of partitions.entries()) {
		const wish = parseSize(size);
		const pointer = `/partitions/${index}/size`;
		if (wish?.kind === "rest" && hasRest)
			faults.push({ pointer, message: "can't be rest twice", help: ["a share such as 50% goes before `rest`"] });
		else if (full !== undefined && (wish?.kind === "percent" || wish?.kind === "rest"))
			faults.push({ pointer, message: `is a share of nothing: a partition before it has ${full}`, help: [] });
		if (wish?.kind === "rest") hasRest = true;
		if (
			wish?.kind === "rest" ||
			(wish?.kind === "percent" && wish.percent === 100 && partitions[index]?.["maximum-size"] === undefined)
		)
			full ??= wish.kind === "rest" ? "`rest`" : "100%";
	}
	return faults;
}

function twiceFaults(
	partitions: readonly GivenPartition[],
	roles: readonly (PartitionRole | undefined)[],
): readonly InputFault[] {
	const faults: InputFault[] = [];
	for (const role of ["efi", "msr", "system", "windows", "recovery"] as const) {
		const index = roles.indexOf(role, roles.indexOf(role) + 1);
		if (roles.includes(role) && index > 0)
			faults.push({ pointer: `/partitions/${index}/type`, message: `can't be ${role} twice`, help: [] });
	}
	const active = partitions.flatMap((each, index) => ((each.active ?? each.type === "system") ? [index] : []));
	if (active.length > 1)
		faults.push({ pointer: `/partitions/${active[1]}`, message: "is a second active partition", help: [] });
	const variables = partitions.map((each) => each["letter-variable"]?.toUpperCase());
	for (const [index, name] of variables.entries()) {
		if (name === undefined || variables.indexOf(name) === index) continue;
		const pointer = `/partitions/${index}/letter-variable`;
		faults.push({ pointer, message: "is the variable of another partition too", help: [] });
	}
	return faults;
}

function placeFaults(
	roles: readonly (PartitionRole | undefined)[],
	style: "gpt" | "mbr" | undefined,
): readonly InputFault[] {
	const faults: InputFault[] = [];
	const windows = roles.indexOf("windows");
	if (windows < 0) return faults;
	const recovery = roles.indexOf("recovery");
	const advise = (index: number, message: string, help: string) =>
		faults.push({ pointer: `/partitions/${index}/type`, message, help: [help], severity: "warning" });
	if (recovery >= 0 && recovery !== windows + 1) {
		const help = "only there can Windows make it larger when WinRE grows";
		advise(recovery, "recovery should lie right behind windows", help);
	}
	for (const role of ["efi", "msr"] as const) {
		if (roles.indexOf(role) > windows)
			advise(
				roles.indexOf(role),
				`${role} should lie before windows`,
				"Microsoft's order is efi, msr, windows, recovery",
			);
	}
	if (style === "gpt" && !roles.includes("msr"))
		advise(windows, "windows on a GPT should have an msr partition before it", "write { type: msr, size: 16MiB }");
	return faults;
}
