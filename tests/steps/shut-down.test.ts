import { describe, expect, it } from "vitest";
import { shutDown } from "../../steps/shut-down.ts";
import { FakeMachine, successOf } from "../doubles/fake-ports.ts";

describe("shut-down", () => {
	const { look, context } = new FakeMachine();

	it("leaves switching off to the engine, and says where the run goes on", async () => {
		const input = { to: "winpe", message: "Soon.", timeout: "2m" } as const;
		expect(shutDown.effects(input)).toEqual([{ kind: "restarts", into: "winpe" }]);
		const decision = successOf(await shutDown.decide(input, look));
		expect(decision.summary).toBe("Switch off, and go on in WinPE");
		expect(successOf(await shutDown.act(decision, context))).toEqual({
			kind: "restart",
			into: "winpe",
			then: "next",
			off: true,
			countdown: { milliseconds: 120_000, message: "Soon." },
		});
	});

	it("warns nobody unless it is told to", async () => {
		const decision = successOf(await shutDown.decide({ to: "full-os" }, look));
		expect(successOf(await shutDown.act(decision, context))).toMatchObject({ off: true, countdown: {} });
	});
});
