import { describe, expect, it } from "vitest";
import { cmStep, inputOfStep, readStep } from "./step-input.ts";

const clean = { problems: [], schema: [] };

describe("Prepare Windows for Capture", () => {
	const TYPE = "PrepareOSAction";

	it("generalizes and restarts, and leaves out what Windows has no more", () => {
		const { verdict, node } = readStep(cmStep(TYPE, { OSDBuildStorageDriverList: "true" }));
		expect([verdict, node.type]).toEqual(["differs", "prepare-windows"]);
		expect(inputOfStep(TYPE, { OSDKeepActivation: "false" })).toMatchObject({ input: {}, ...clean });
	});

	it("keeps the activation and switches off where the step says so, whoever says it", () => {
		const both = { "keep-activation": true, then: "shut-down" };
		expect(inputOfStep(TYPE, { OSDKeepActivation: "true" }, { OSDShutdownPreparedOs: "true" })).toMatchObject({
			...{ input: both },
			...clean,
		});
	});

	it("has nothing to take off that was never installed", () => {
		expect(readStep(cmStep("PrepareSMSClientAction", {})).verdict).toBe("not-needed");
	});
});

describe("Capture Operating System Image", () => {
	const TYPE = "CaptureSystemImageAction";
	const step = {
		...{ OSDCaptureDestination: "\\\\server\\images\\ref.wim", OSDCaptureAccount: "CORP\\deploy" },
		...{ OSDImageCreator: "Lena", OSDImageDescription: "Reference", OSDImageVersion: "4" },
	};

	it("captures all volumes to the share and replaces the old file", () => {
		const { verdict, node } = readStep(cmStep(TYPE, step));
		expect([verdict, node.type]).toEqual(["differs", "capture-image"]);
		const more = { OSDCaptureAccountPassword: "p", OSDTargetSystemRoot: "D:\\Windows" };
		expect(inputOfStep(TYPE, step, more)).toMatchObject({
			input: {
				...{ file: "\\\\server\\images\\ref.wim", account: "CORP\\deploy", password: "p", volumes: "all" },
				...{ windows: "D:\\Windows", existing: "replace", creator: "Lena", description: "Reference", version: "4" },
			},
			...clean,
		});
	});

	it("asks for no account on a disk, and for a destination", () => {
		const local = inputOfStep(TYPE, { ...step, OSDCaptureDestination: "E:\\ref.wim" });
		expect(local).toMatchObject({ input: { file: "E:\\ref.wim" }, ...clean });
		expect(local.input).not.toHaveProperty("account");
		expect(inputOfStep(TYPE, {}).problems[0]).toContain("OSDCaptureDestination");
	});
});
