import type { ProblemList } from "../../problem-list.ts";
import { readXml, type XmlElement } from "../../source/read-xml.ts";

/** The `<sequence>` of a file, and what stands around it. */
export interface FoundSequence {
	readonly element: XmlElement;
	/** Properties of the object that it stands in: `Name`, `Description`, `BootImageID` … */
	readonly properties: Readonly<Record<string, string>>;
}

/** Elements that hold one task sequence as text or as elements. */
const HOLDERS: ReadonlySet<string> = new Set(["PROPERTY", "Sequence", "SequenceXML"]);

/**
 * Finds the task sequence of a file: a `<sequence>` by itself, in a `SmsTaskSequencePackage`, or as the text of the property `Sequence` of an
 * exported object (`object.xml`, a CIM `INSTANCE`). Undefined when there is none, or more than one, which `problems` tells.
 */
export function findSequence(text: string, problems: ProblemList): FoundSequence | undefined {
	const root = readXml(text, problems);
	if (root === undefined) return undefined;
	if (root.name === "sequence") return { element: root, properties: {} };
	const found: XmlElement[] = [];
	const properties: Record<string, string> = {};
	visit(root, (element) => {
		if (element.name === "sequence") found.push(element);
		const name = element.attributes.NAME ?? element.name;
		const isHolder = HOLDERS.has(element.name) && /^sequence(xml)?$/i.test(name);
		const inner = isHolder ? innerSequence(text, element, problems) : undefined;
		if (inner !== undefined) found.push(inner);
		else if (element.name === "PROPERTY") properties[name] = propertyText(element).trim();
		else if (element.elements.length === 0 && element.text.trim() !== "") properties[name] ??= element.text.trim();
		return inner === undefined && element.name !== "sequence";
	});
	const [element, second] = found;
	if (element !== undefined && second === undefined) return { element, properties };
	if (!problems.hasErrors()) {
		const message =
			element === undefined ? "the file holds no task sequence" : "the file holds more than one task sequence";
		const help = "a task sequence is a <sequence> element, or an export's object.xml with one in its property Sequence";
		problems.error("no-sequence", (second ?? root).range, message, help);
	}
	return undefined;
}

/** Goes through all elements; `enter` says whether to look inside. */
function visit(element: XmlElement, enter: (element: XmlElement) => boolean): void {
	if (enter(element)) for (const child of element.elements) visit(child, enter);
}

function propertyText(property: XmlElement): string {
	const value = property.elements.find(({ name }) => name === "VALUE") ?? property;
	return value.text;
}

/** The sequence that a property holds as text. CDATA keeps places; in escaped text all have that of the property. */
function innerSequence(source: string, property: XmlElement, problems: ProblemList): XmlElement | undefined {
	const inner = propertyText(property).trim();
	if (!/<sequence[\s>]/.test(inner.slice(0, 2000))) return undefined;
	const whole = source.slice(property.range.start, property.range.end);
	const cdata = whole.indexOf("<![CDATA[");
	const end = whole.lastIndexOf("]]>");
	if (cdata >= 0 && end > cdata) {
		const start = cdata + "<![CDATA[".length;
		return readXml(whole.slice(start, end), problems, property.range.start + start);
	}
	const element = readXml(inner, problems);
	return element === undefined ? undefined : placedAt(element, property.range);
}

function placedAt(element: XmlElement, range: XmlElement["range"]): XmlElement {
	return { ...element, range, elements: element.elements.map((each) => placedAt(each, range)) };
}
