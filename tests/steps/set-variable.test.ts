import { describe, expect, it } from "vitest";
import { Secret } from "../../src/model/secret.ts";
import { plainValue } from "../../src/model/variables.ts";
import { setVariable } from "../../steps/set-variable.ts";
import { FakeMachine, successOf } from "../doubles/fake-ports.ts";

describe("set-variable", () => {
	const { look, context } = new FakeMachine();

	it("sets a value, and says so before it runs", async () => {
		const input = { name: "Site", value: "Berlin" };
		const decision = successOf(await setVariable.decide(input, look));
		expect(decision).toEqual({ summary: 'Set Site to "Berlin"', choices: [], data: input });
		expect(setVariable.effects(input)).toEqual([{ kind: "sets", variable: "Site", value: "Berlin" }]);
		expect(successOf(await setVariable.act(decision, context))).toEqual({ kind: "done", variables: [input] });
	});

	it("keeps a secret value out of everything but the sealed part", async () => {
		const input = { name: "Pin", value: "hunter2!", secret: true };
		const decision = successOf(await setVariable.decide(input, look));
		expect(JSON.stringify([decision, setVariable.effects(input)])).not.toContain("hunter2!");
		expect(decision.secrets?.value?.reveal()).toBe("hunter2!");
		const change = successOf(await setVariable.act(decision, context)).variables?.[0];
		expect(change?.value).toBeInstanceOf(Secret);
		expect(plainValue(change?.value ?? "")).toBe("hunter2!");
	});

	it("deletes by an empty value, secret or not", async () => {
		const decision = successOf(await setVariable.decide({ name: "Pin", value: "", secret: true }, look));
		expect(decision.summary).toBe("Delete Pin");
		expect(successOf(await setVariable.act(decision, context)).variables).toEqual([{ name: "Pin", value: "" }]);
	});
});
