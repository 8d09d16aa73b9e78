import type { TextRange } from "../../../base/text-range.ts";
import type { Condition } from "../../../model/condition.ts";
import type { RunsIn } from "../../../model/phase.ts";
import type { Retry } from "../../../model/sequence.ts";
import { readCondition } from "./condition/condition.ts";
import { type KeyReader, readBoolean, readFullText, readText } from "./fields.ts";
import type { Reading } from "./reading.ts";

/** Keys that steps and groups share. */
export const commonKeys = ["name", "description", "if", "continue-on-error", "disabled"] as const;

/** What the keys of a node said. */
export interface NodeKeys {
	name?: string;
	description?: string;
	condition?: Condition;
	continueOnError: boolean;
	disabled: boolean;
	retry?: Retry;
	timeoutMilliseconds?: number;
	runsIn?: RunsIn;
}

/** Nothing was said yet. */
export function noKeys(): NodeKeys {
	return { continueOnError: false, disabled: false };
}

/** Reads the keys that steps and groups share. */
export function commonReaders(common: NodeKeys, reading: Reading): Record<(typeof commonKeys)[number], KeyReader> {
	const { problems } = reading;
	return {
		name: (value) => {
			const name = readFullText(value, "`name`", problems);
			if (name !== undefined) common.name = name;
		},
		description: (value) => {
			const description = readText(value, "`description`", problems);
			if (description !== undefined) common.description = description;
		},
		if: (value) => {
			const condition = readCondition(value, reading);
			if (condition !== undefined) common.condition = condition;
		},
		"continue-on-error": (value) => {
			common.continueOnError = readBoolean(value, "`continue-on-error`", problems) ?? false;
		},
		disabled: (value) => {
			common.disabled = readBoolean(value, "`disabled`", problems) ?? false;
		},
	};
}

/** The fields of every node; `defaultName` is taken when its author gave none. */
export function nodeFields(common: NodeKeys, defaultName: string, range: TextRange) {
	const { description, condition, continueOnError, disabled } = common;
	return {
		name: common.name ?? defaultName,
		...(description === undefined ? {} : { description }),
		...(condition === undefined ? {} : { condition }),
		continueOnError,
		disabled,
		range,
	};
}
