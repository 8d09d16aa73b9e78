import type { TextRange } from "../base/text-range.ts";
import type { SecretSource } from "../model/secret-source.ts";
import type { Retry, Sequence, SequenceNode } from "../model/sequence.ts";
import { isCondition } from "./condition-shape.ts";
import {
	hasFields,
	isBoolean,
	isCount,
	isRecord,
	isText,
	listOf,
	optional,
	recordOf,
	type Test,
} from "./shape-tests.ts";
import { depthLimit } from "./source/located-value.ts";
import { patternProblem } from "./variable-rules.ts";

const phases = ["winpe", "full-os", "any"];
const variableTypes = ["text", "number", "true-or-false", "path", "list"];

/** Whether plain data has the shape of a checked sequence. Whether its names fit one another was checked when it was made. */
export function isSequence(value: unknown): value is Sequence {
	return hasFields(value, {
		format: (each) => each === undefined || each === "configuration-manager" || each === "deployment-toolkit",
		contentFolder: optional(isText),
		name: isText,
		description: optional(isText),
		kind: (each) => each === "os-deployment" || each === "custom",
		disabled: isBoolean,
		variables: listOf((each) => hasFields(each, variableFields)),
		content: recordOf((each) =>
			hasFields(each, { source: isText, sha256: optional(isText), file: optional(isText), range: isRange }),
		),
		bootImage: optional(isText),
		unknown: (each) => each === "refuse" || each === "warn",
		userState: (each) => each === undefined || each === "not-needed",
		bootImageDrives: optional(listOf(isText)),
		atEnd: optional(isEnding),
		onFailure: optional(isEnding),
		nodes: listOf((each) => isNode(each, depthLimit)),
		file: isText,
		digest: isText,
	});
}

function isEnding(value: unknown): boolean {
	return hasFields(value, {
		then: (each) => isText(each) && ["stay", "restart", "shut-down"].includes(each),
		command: optional((each) => hasFields(each, { program: isText, arguments: listOf(isText) })),
		copyLogsTo: optional(isText),
	});
}

function isSource(value: unknown): value is SecretSource {
	if (!isRecord(value)) return false;
	if (value.kind === "environment") return isText(value.name);
	if (value.kind === "prompt") return isText(value.question) && isBoolean(value.once);
	return value.kind === "file" && isText(value.path);
}

function isNode(value: unknown, depth: number): value is SequenceNode {
	if (depth === 0 || !isRecord(value)) return false;
	const common = {
		id: isText,
		name: isText,
		description: optional(isText),
		condition: optional((each) => isCondition(each, depthLimit)),
		continueOnError: isBoolean,
		disabled: isBoolean,
		range: isRange,
	};
	if (!hasFields(value, common)) return false;
	if (value.kind === "group") {
		const isWhole = optional(isForEach)(value.forEach) && optional(isChild)(value.child);
		return isWhole && listOf((each) => isNode(each, depth - 1))(value.children);
	}
	return value.kind === "step" && hasFields(value, stepFields);
}

const variableFields: Readonly<Record<string, Test>> = {
	name: isText,
	value: (value) => value === undefined || isText(value),
	items: (value) => value === undefined || listOf((each) => hasFields(each, { name: isText, value: isText }))(value),
	secret: isBoolean,
	from: (value) => value === undefined || isSource(value),
	type: (value) => value === undefined || (isText(value) && variableTypes.includes(value)),
	permitted: (value) => value === undefined || listOf(isText)(value),
	pattern: (value) => value === undefined || (isText(value) && patternProblem(value) === undefined),
	required: (value) => value === undefined || isBoolean(value),
	description: (value) => value === undefined || isText(value),
	range: (value) => isRange(value),
};

function isForEach(value: unknown): boolean {
	return hasFields(value, { list: isText, variable: isText });
}

function isChild(value: unknown): boolean {
	return hasFields(value, { name: isText, file: isText, variables: listOf((each) => hasFields(each, childVariable)) });
}

const childVariable: Readonly<Record<string, Test>> = {
	name: isText,
	value: isText,
	secret: isBoolean,
	range: (value) => isRange(value),
};

const stepFields: Readonly<Record<string, Test>> = {
	type: isText,
	input: isRecord,
	derivedBy: optional(isText),
	defaults: optional(listOf((each) => hasFields(each, { name: isText, value: isText, secret: isBoolean }))),
	omitted: optional(isOmission),
	inputRanges: (value) => recordOf(isRange)(value),
	retry: (value) => value === undefined || isRetry(value),
	timeoutMilliseconds: (value) => value === undefined || isCount(value),
	runsIn: (value) => value === undefined || (isText(value) && phases.includes(value)),
};

function isOmission(value: unknown): boolean {
	return (
		hasFields(value, { kind: (each) => each === "not-needed", why: isText }) ||
		hasFields(value, { kind: (each) => each === "refused" || each === "left-out", why: isText, instead: isText })
	);
}

function isRetry(value: unknown): value is Retry {
	return hasFields(value, {
		times: isCount,
		waitMilliseconds: isCount,
		backOff: optional((each) => typeof each === "number" && each >= 1),
		longestWaitMilliseconds: optional(isCount),
	});
}

function isRange(value: unknown): value is TextRange {
	return hasFields(value, { start: isCount, end: isCount });
}
