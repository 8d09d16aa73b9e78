import { fail, ok, type Result } from "../base/result.ts";
import { didYouMean } from "../base/similar.ts";
import type { StepRegistry } from "../engine/parts.ts";
import { type Arguments, textOf } from "./command.ts";
import { type Fault, parseFault } from "./fault.ts";

/** The `--fault` option, if it was given; a step type that does not exist would never fail. */
export function readFault(arguments_: Arguments, steps: StepRegistry): Result<Fault | undefined, string> {
	const text = textOf(arguments_, "fault");
	if (text === undefined) return ok(undefined);
	const fault = parseFault(text);
	if (!fault.ok) return fault;
	if (fault.value.kind !== "fail-step" || Object.hasOwn(steps, fault.value.step)) return fault;
	const guess = didYouMean(fault.value.step, Object.keys(steps));
	const hint = guess === undefined ? `the types are ${Object.keys(steps).join(", ")}` : `did you mean fail@${guess}?`;
	return fail(`--fault: there is no step type ${fault.value.step}; ${hint}`);
}
