import { foldCase } from "../../../base/windows-path.ts";
import type { SequenceVariable } from "../../../model/sequence.ts";
import type { XmlElement } from "../../source/read-xml.ts";
import { isSecretName, readVariable } from "./read-variable.ts";
import type { XmlReading } from "./xml-reading.ts";

/** Values of `globalVarList`, which hold for the whole sequence. A later one of the same name takes the place of an earlier (MDT repeats some). */
export function readGlobals(element: XmlElement, reading: XmlReading): readonly SequenceVariable[] {
	const found = new Map<string, SequenceVariable>();
	const lists: XmlElement[] = [];
	const visit = (each: XmlElement): void => {
		if (each.name === "globalVarList") lists.push(each);
		else for (const child of each.elements) visit(child);
	};
	visit(element);
	for (const each of lists.flatMap((list) => list.elements)) {
		const variable = readVariable(each, reading);
		if (variable === undefined || variable.value === "") continue;
		const { name, value, range } = variable;
		if (name.startsWith("_")) {
			reading.problems.warning(
				"read-only-variable",
				range,
				`the variable \`${name}\` belongs to the engine: it is left out`,
			);
			continue;
		}
		found.set(foldCase(name), { name, value, secret: isSecretName(name), range });
	}
	return [...found.values()];
}
