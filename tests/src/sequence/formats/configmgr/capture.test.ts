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
