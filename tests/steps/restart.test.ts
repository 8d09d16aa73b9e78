import { describe, expect, it } from "vitest";
import { restart } from "../../steps/restart.ts";
import { FakeMachine, successOf } from "../doubles/fake-ports.ts";

describe("restart", () => {
	it("asks the engine for a restart and shows the message", async () => {
		const machine = new FakeMachine();
		const input = { to: "winpe", message: "Back in a minute" } as const;
		const decision = successOf(await restart.decide(input, machine.look));
		expect(decision.summary).toBe("Restart into WinPE");
		expect(restart.effects(input)).toEqual([{ kind: "restarts", into: "winpe" }]);
		expect(successOf(await restart.act(decision, machine.context))).toEqual({
			kind: "restart",
			into: "winpe",
			then: "next",
			countdown: { message: "Back in a minute" },
		});
		expect(machine.logged).toEqual(["Back in a minute"]);
	});

	it("warns as long as it is told to", async () => {
		const { look, context } = new FakeMachine();
		const decision = successOf(await restart.decide({ to: "full-os", timeout: "10m" }, look));
		expect(successOf(await restart.act(decision, context))).toMatchObject({ countdown: { milliseconds: 600_000 } });
	});

	it("shows nothing without a message", async () => {
		const machine = new FakeMachine();
		const decision = successOf(await restart.decide({ to: "full-os", message: "" }, machine.look));
		expect(successOf(await restart.act(decision, machine.context))).toMatchObject({ into: "full-os" });
		expect(machine.logged).toEqual([]);
	});
});
