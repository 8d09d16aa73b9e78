import { ok } from "../../base/result.ts";
import { foldCase } from "../../base/windows-path.ts";
import type { Answer, WmiReader } from "../../model/ports.ts";
import type { WmiNamespaces } from "./inventory-classes.ts";

/** WMI over classes that are made when somebody asks: what they tell may have changed. */
export function answeringWmi(namespaces: () => Answer<WmiNamespaces>): WmiReader {
	return {
		query: async (namespace, className) => {
			const all = await namespaces();
			if (!all.ok) return all;
			const found = [...all.value].find(([name]) => sameNamespace(name, namespace));
			if (found === undefined) return ok({ kind: "no-namespace", namespaces: [...all.value.keys()] });
			const [, classes] = found;
			const wmiClass = classes.find(({ name }) => foldCase(name) === foldCase(className));
			if (wmiClass === undefined) return ok({ kind: "no-class", classes: classes.map(({ name }) => name) });
			return ok("why" in wmiClass ? { kind: "untold-class", ...wmiClass } : { kind: "class", class: wmiClass });
		},
	};
}

/** `\\.\root\cimv2`, `root/CIMV2` and `root\cimv2` are one namespace. */
export function sameNamespace(left: string, right: string): boolean {
	return plainNamespace(left) === plainNamespace(right);
}

function plainNamespace(namespace: string): string {
	const slashes = foldCase(namespace.trim().replaceAll("/", "\\"));
	return slashes.replace(/^\\\\\.\\/, "").replace(/^\\+|\\+$/g, "");
}
