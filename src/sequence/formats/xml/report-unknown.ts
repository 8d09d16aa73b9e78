import { attributeRange, type XmlElement } from "../../source/read-xml.ts";
import type { XmlReading } from "./xml-reading.ts";

/** Tells every attribute and part of an element that has no meaning in it. */
export function reportUnknown(
	element: XmlElement,
	attributes: readonly string[],
	parts: ReadonlySet<string>,
	reading: XmlReading,
): void {
	for (const key of Object.keys(element.attributes))
		if (!attributes.includes(key)) reportAttribute(element, key, reading);
	for (const part of element.elements) {
		if (parts.has(part.name)) continue;
		const message = `a <${element.name}> has no <${part.name}>`;
		reading.problems.error("unknown-key", part.range, message, `permitted: ${[...parts].join(", ")}`);
	}
}

/** An attribute that no document names means nothing to the engines that these files were written for. */
export function reportAttribute(element: XmlElement, key: string, reading: XmlReading): void {
	const range = attributeRange(reading.text, element, key);
	const message = `the attribute \`${key}\` of <${element.name}> means nothing: it is left out`;
	reading.problems.warning("unknown-attribute", range, message);
}
