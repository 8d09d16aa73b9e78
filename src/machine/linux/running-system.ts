import type { OperatingSystemFacts, ProcessorArchitecture, TimeZoneFacts } from "../../model/inventory.ts";
import type { LinuxReading } from "./findings.ts";

/** The running Linux. */
export interface RunningSystem {
	readonly computerName: string;
	readonly operatingSystem: OperatingSystemFacts;
	readonly timeZone?: TimeZoneFacts;
}

/** From /etc/os-release and the kernel. */
export async function readRunningSystem(
	{ root, findings }: LinuxReading,
	architecture: ProcessorArchitecture,
): Promise<RunningSystem> {
	const release = (await root.text("/etc/os-release")) ?? "";
	const field = (name: string) => new RegExp(`^${name}="?([^"\n]*)"?$`, "m").exec(release)?.[1] ?? "";
	const kernel = (await root.text("/proc/sys/kernel/osrelease")) ?? "";
	const domain = (await root.text("/proc/sys/kernel/domainname")) ?? "";
	const zone =
		(await root.text("/etc/timezone")) ?? /zoneinfo\/(.+)$/.exec((await root.link("/etc/localtime")) ?? "")?.[1];
	findings.from("operatingSystem", "/etc/os-release");
	findings.from("computerName", "/proc/sys/kernel");
	return {
		computerName: (await root.text("/proc/sys/kernel/hostname")) ?? "",
		operatingSystem: {
			name: field("PRETTY_NAME") || "Linux",
			version: field("VERSION_ID"),
			build: kernel,
			edition: field("VARIANT_ID"),
			type: "other",
			architecture,
			language: "",
			domain: domain === "(none)" ? "" : domain,
			workgroup: "",
		},
		...(zone === undefined || zone === "" ? {} : { timeZone: { name: zone } }),
	};
}
