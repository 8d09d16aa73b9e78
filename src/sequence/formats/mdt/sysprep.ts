import type { JsonObject } from "../../../model/json.ts";
import type { StepMapping, VariableReader } from "../xml/foreign-step.ts";

/** `LTISysprep.wsf`: what it does says `DoCapture` (steps.md §9.2). */
export const sysprep: StepMapping = {
	key: "ltisysprep.wsf",
	title: "Sysprep",
	support: {
		verdict: "differs",
		difference:
			"for a capture the step restarts the computer into WinPE by itself, and the restart behind it is passed over; Sysprep's files, which DoCapture=PREPARE copies there, are part of Windows",
	},
	type: "prepare-windows",
	derive,
};

function derive(read: VariableReader): JsonObject {
	const wanted = read.text("DoCapture")?.trim() ?? "NO";
	switch (wanted.toUpperCase()) {
		case "YES":
			return {};
		case "SYSPREP":
			return { then: "go-on" };
		case "PREPARE":
			read.skip("DoCapture is PREPARE, and Sysprep's files are part of Windows");
			return {};
		case "NO":
		case "FALSE":
		case "":
			read.skip("DoCapture does not ask for it");
			return {};
		default:
			if (!wanted.startsWith("%"))
				read.problem(`DoCapture knows YES, SYSPREP, PREPARE and NO, not ${JSON.stringify(wanted)}`);
			return {};
	}
}
