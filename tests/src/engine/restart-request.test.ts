import { describe, expect, it } from "vitest";
import { restartRequest } from "../../../src/engine/restart-request.ts";
import type { Phase } from "../../../src/model/phase.ts";

function asks(requested: string | undefined, retry: string | undefined, phase: Phase = "full-os") {
	const values: Readonly<Record<string, string | undefined>> = {
		SMSTSRebootRequested: requested,
		SMSTSRetryRequested: retry,
	};
	return restartRequest((name) => values[name], phase);
}

describe("a restart that variables ask for", () => {
	it.each([
		["HD", undefined, "winpe", { into: "full-os", then: "next" }],
		["hd", "true", "full-os", { into: "full-os", then: "again" }],
		["WinPE", "TRUE", "full-os", { into: "winpe", then: "again" }],
		["true", "", "full-os", { into: "full-os", then: "next" }],
		["True", "false", "full-os", { into: "full-os", then: "next" }],
		[undefined, "true", "full-os", undefined],
		["", "true", "full-os", undefined],
		["false", undefined, "full-os", undefined],
	] as const)("%s and %s in %s", (requested, retry, phase, value) => {
		expect(asks(requested, retry, phase)).toEqual({ ok: true, value });
	});

	it.each([
		["true", "winpe"],
		["yes", "full-os"],
	] as const)("is refused as %s in %s", (requested, phase) => {
		expect(asks(requested, undefined, phase)).toMatchObject({ ok: false, error: { id: "input-invalid" } });
	});
});
