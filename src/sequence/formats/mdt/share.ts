import { problemList } from "../../problem-list.ts";
import { readXml, type XmlElement } from "../../source/read-xml.ts";
import type { MapContext } from "../xml/foreign-step.ts";

/** An operating system of a deployment share. */
export interface ShareImage {
	readonly guid: string;
	readonly name: string;
	/** Below the share's root. */
	readonly file: string;
	readonly index: number;
}

/** An application of a deployment share. */
export interface ShareApplication {
	readonly guid: string;
	readonly name: string;
	readonly commandLine: string;
	/** Below the share's root; empty for none. */
	readonly folder: string;
	/** Of the applications that must be there before. */
	readonly dependencies: readonly string[];
	readonly isEnabled: boolean;
	/** It wants a restart behind it. */
	readonly restarts: boolean;
}

/** The operating systems that `Control\OperatingSystems.xml` lists; undefined without that file. */
export function shareImages(context: MapContext): readonly ShareImage[] | undefined {
	const root = readControl("../OperatingSystems.xml", context);
	return root?.elements.flatMap((each) => {
		const guid = each.attributes.guid ?? "";
		const file = textOf(each, "ImageFile");
		const index = Number(textOf(each, "ImageIndex") || "1");
		if (guid === "" || file === "") return [];
		return [{ guid, name: textOf(each, "Name"), file: sharePath(file), index: Number.isInteger(index) ? index : 1 }];
	});
}

/** The applications that `Control\Applications.xml` lists; undefined without that file. */
export function shareApplications(context: MapContext): readonly ShareApplication[] | undefined {
	const root = readControl("../Applications.xml", context);
	return root?.elements.flatMap((each) => {
		const guid = each.attributes.guid ?? "";
		if (guid === "") return [];
		const folder = textOf(each, "WorkingDirectory") || textOf(each, "Source");
		return [
			{
				guid,
				name: textOf(each, "Name") || textOf(each, "ShortName") || guid,
				commandLine: textOf(each, "CommandLine"),
				folder: sharePath(folder),
				dependencies: each.elements.filter(({ name }) => name === "Dependency").map(({ text }) => text.trim()),
				isEnabled: (each.attributes.enable ?? "True").trim().toLowerCase() !== "false",
				restarts: textOf(each, "Reboot").toLowerCase() === "true",
			},
		];
	});
}

/** `.\Applications\Reader` as a path below the share's root, with `/` between names. */
export function sharePath(path: string): string {
	return path
		.trim()
		.replaceAll("\\", "/")
		.replace(/^(?:\.?\/)+/, "")
		.replace(/\/+$/, "");
}

/** The root of a file of the share's folder `Control`; undefined where it is not there or can't be read, which is told. */
export function readControl(path: string, context: MapContext): XmlElement | undefined {
	const text = context.shareFile(path);
	if (text === undefined) return undefined;
	const problems = problemList(path);
	const root = readXml(text.replace(/^\ufeff/, ""), problems);
	if (root !== undefined) return root;
	const [problem] = problems.sorted();
	context.warning(
		"share-file",
		{ start: 0, end: 0 },
		`${path} of the share can't be read: ${problem?.message ?? "it is empty"}`,
	);
	return undefined;
}

/** Text of a child element; empty for none. */
export function textOf({ elements }: XmlElement, name: string): string {
	return elements.find((each) => each.name === name)?.text.trim() ?? "";
}
