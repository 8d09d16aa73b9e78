import type { InputChecks, SequenceFiles } from "./native/reading.ts";
import { type CheckedFile, checkNative } from "./native.ts";
import type { FaredStep } from "./xml/xml-reading.ts";
import { checkXmlSequence, isXml } from "./xml-sequence.ts";

/** A checked file of whatever format; of another format than ours with how each of its steps fares. */
export interface CheckedSource extends CheckedFile {
	readonly fared?: readonly FaredStep[];
}

/** Checks a sequence file of any format: XML is that of Configuration Manager or the Microsoft Deployment Toolkit, all else is native. */
export function checkSource(text: string, file: string, checks: InputChecks, files: SequenceFiles): CheckedSource {
	return isXml(text) ? checkXmlSequence(text, file, files) : checkNative(text, file, checks, files);
}
