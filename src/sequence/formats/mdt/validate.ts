import type { JsonObject } from "../../../model/json.ts";
import type { StepMapping, VariableReader } from "../xml/foreign-step.ts";

/** `ZTIValidate.wsf`: memory, processor, kind of the running Windows, room. */
export const validate: StepMapping = {
	key: "ztivalidate.wsf",
	also: ["BDD_Validate"],
	title: "Validate",
	support: { verdict: "runs" },
	type: "check-readiness",
	derive,
};

function derive(read: VariableReader): JsonObject {
	const memory = read.number("ImageMemory");
	const speed = read.number("ImageProcessorSpeed");
	const size = read.number("ImageSize");
	const kind = read.text("VerifyOS")?.trim().toLowerCase();
	// A WinPE says nothing of the Windows that was there.
	const isWinpe = read.flag("_SMSTSInWinPE") === true;
	const checks = {
		...(memory === undefined || memory === 0 ? {} : { memory: `${memory}MiB` }),
		...(speed === undefined || speed === 0 ? {} : { "processor-speed": speed }),
		...(size === undefined || size === 0 ? {} : { "free-disk-space": `${size}MiB` }),
		...((kind === "client" || kind === "server") && !isWinpe ? { "os-type": kind } : {}),
	};
	if (Object.keys(checks).length === 0) read.skip("it names nothing to check");
	return checks;
}
