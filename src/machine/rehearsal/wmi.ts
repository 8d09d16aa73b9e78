import { ok } from "../../base/result.ts";
import { foldCase } from "../../base/windows-path.ts";
import type { Answer, WmiReader } from "../../model/ports.ts";
import type { WmiClass } from "../../model/wmi.ts";
import type { MachineDescription } from "./description.ts";

/** All classes of a machine by namespace. */
export type WmiNamespaces = ReadonlyMap<string, readonly WmiClass[]>;

/** WMI over classes that are made when somebody asks: what they tell may have changed. */
export function answeringWmi(namespaces: () => Answer<WmiNamespaces>): WmiReader {
	return {
		query: async (namespace, className) => {
			const all = await namespaces();
			if (!all.ok) return all;
			const wanted = plainNamespace(namespace);
			const found = [...all.value].find(([name]) => plainNamespace(name) === wanted);
			if (found === undefined) return ok({ kind: "no-namespace", namespaces: [...all.value.keys()] });
			const [, classes] = found;
			const wmiClass = classes.find(({ name }) => foldCase(name) === foldCase(className));
			return ok(
				wmiClass === undefined
					? { kind: "no-class", classes: classes.map(({ name }) => name) }
					: { kind: "class", class: wmiClass },
			);
		},
	};
}

/** `\\.\root\cimv2`, `root/CIMV2` and `root\cimv2` are one namespace. */
function plainNamespace(namespace: string): string {
	return foldCase(
		namespace
			.trim()
			.replaceAll("/", "\\")
			.replace(/^\\\\\.\\/, "")
			.replace(/^\\+|\\+$/g, ""),
	);
}

/** What the machine's description tells. */
export function wmiNamespaces(machine: MachineDescription): WmiNamespaces {
	const computer: WmiClass = {
		name: "Win32_ComputerSystem",
		properties: { Manufacturer: "string", Model: "string", TotalPhysicalMemory: "uint64" },
		instances: [{ Manufacturer: machine.make, Model: machine.model, TotalPhysicalMemory: String(machine.memoryBytes) }],
		lasting: ["Manufacturer", "Model", "TotalPhysicalMemory"],
	};
	return new Map([["root\\cimv2", [computer]]]);
}
