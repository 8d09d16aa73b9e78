import type { JsonObject } from "../../../model/json.ts";
import type { StepMapping, VariableReader } from "../xml/foreign-step.ts";

const DESTINATION = "OSDCaptureDestination";

/** Capture Operating System Image (steps.md §3.7). */
export const captureOperatingSystem: StepMapping = {
	key: "CaptureSystemImageAction",
	title: "Capture Operating System Image",
	support: {
		verdict: "differs",
		difference:
			"a Windows that Sysprep has not generalized is refused; an old file goes only when the new one was read back and is whole; EFI and recovery partitions become no image",
	},
	type: "capture-image",
	variables: [
		...[DESTINATION, "OSDCaptureAccount", "OSDCaptureAccountPassword", "OSDImageCreator"],
		...["OSDImageDescription", "OSDImageVersion", "OSDTargetSystemRoot"],
	],
	derive,
};

function derive(read: VariableReader): JsonObject {
	const file = read.text(DESTINATION)?.trim();
	if (file === undefined) read.problem(`${DESTINATION} has no value: it names the image file`);
	const account = read.text("OSDCaptureAccount")?.trim();
	const password = read.text("OSDCaptureAccountPassword");
	// Both belong to a share; the class asks for them whatever the destination is.
	const isShare = file?.startsWith("\\\\") === true && account !== undefined;
	const windows = read.text("OSDTargetSystemRoot")?.trim();
	const creator = read.text("OSDImageCreator");
	const description = read.text("OSDImageDescription");
	const version = read.text("OSDImageVersion")?.trim();
	return {
		...{ file: file ?? "", volumes: "all", existing: "replace" },
		...(isShare ? { account } : {}),
		...(isShare && password !== undefined ? { password } : {}),
		...(windows === undefined ? {} : { windows }),
		...(creator === undefined ? {} : { creator }),
		...(description === undefined ? {} : { description }),
		...(version === undefined ? {} : { version }),
	};
}
