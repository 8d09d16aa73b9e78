import { unreachable } from "../base/result.ts";
import type { PlannedStep } from "../engine/parts.ts";
import type { Effect } from "../model/effect.ts";
import type { JsonObject, JsonValue } from "../model/json.ts";
import { phaseName } from "../report/phase-name.ts";

/** An effect in words. */
export function effectText(effect: Effect): string {
	switch (effect.kind) {
		case "needs-content":
			return `needs the content ${effect.content}`;
		case "needs-image": {
			const wanted = effect.edition ?? effect.name ?? (effect.index === undefined ? "" : `index ${effect.index}`);
			return `needs an image of ${effect.content}${wanted === "" ? "" : ` (${wanted})`}`;
		}
		case "needs-tool":
			return `needs the tool ${effect.tool}`;
		case "needs-system":
			return `needs ${effect.what}: ${phaseName(effect.phase)} only`;
		case "adds-drivers":
			return "adds drivers for this machine";
		case "takes-space":
			return `takes space on the volume of ${effect.path}${effect.content === undefined ? "" : ` for ${effect.content}`}`;
		case "needs-volume":
			return `needs the volume of ${effect.path}`;
		case "erases-disk":
			return "ERASES A DISK";
		case "wipes-volume":
			return `EMPTIES ${effect.path} (state and stores are kept)`;
		case "needs-share":
			return `connects ${effect.share}`;
		case "captures-state":
			return `keeps user state in ${effect.store}${effect.hardLink ? " by hard links" : ""}`;
		case "restores-state":
			return `restores user state from ${effect.store}`;
		case "sets":
			return effect.value === undefined ? `sets ${effect.variable}` : `sets ${effect.variable} to ${effect.value}`;
		case "restarts":
			return `restarts into ${phaseName(effect.into)}`;
		default:
			return unreachable(effect);
	}
}

/** Input values as `key: value`, one text for each. */
export function inputTexts(input: JsonObject): readonly string[] {
	return Object.entries(input).map(([key, value]) => `${key}: ${valueText(value)}`);
}

function valueText(value: JsonValue | undefined): string {
	if (typeof value === "string") return value;
	if (Array.isArray(value) && value.length === 0) return "none";
	if (Array.isArray(value) && value.every((each) => typeof each === "string")) return value.join(" ");
	return JSON.stringify(value);
}

/** What is not certain about a step, one reason for each. */
export function doubtsOf(step: PlannedStep): readonly string[] {
	return [
		...(step.uncertain === undefined ? [] : [`may not be reached: ${step.uncertain}`]),
		...(step.phaseDoubt === undefined ? [] : [`may run in another system: ${step.phaseDoubt}`]),
		...(step.input.kind === "partial" ? [`input not wholly known yet: ${step.input.because}`] : []),
	];
}
