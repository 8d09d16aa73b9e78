import { describe, expect, it } from "vitest";
import { ok } from "../../src/base/result.ts";
import { connectNetworkFolder } from "../../steps/connect-network-folder.ts";
import { FakeMachine, failureOf, successOf } from "../doubles/fake-ports.ts";

const path = "\\\\deploy\\logs";

describe("connect-network-folder", () => {
	it("hands account and password over and tells the drive", async () => {
		const machine = new FakeMachine();
		machine.shares.set(path, ok("Q"));
		const input = { path, letter: "q:", account: "CORP\\deploy", password: "Open Sesame", variable: "Logs" };
		const decision = successOf(await connectNetworkFolder.decide(input, machine.look));
		expect(JSON.stringify(decision)).not.toContain("Sesame");
		const outcome = successOf(await connectNetworkFolder.act(decision, machine.context));
		expect(outcome.variables).toEqual([{ name: "Logs", value: "Q:", location: true }]);
		const [request] = machine.connected;
		expect(request).toMatchObject({ share: path, letter: "Q", account: "CORP\\deploy" });
		expect(request?.password?.reveal()).toBe("Open Sesame");
	});

	it("refuses a password that belongs to nobody", async () => {
		const decided = await connectNetworkFolder.decide({ path, password: "x" }, new FakeMachine().look);
		expect(failureOf(decided)).toMatchObject({ id: "input-invalid", operand: path });
	});

	it("tells preflight the share and both names of the drive", () => {
		const effects = connectNetworkFolder.effects({ path, letter: "Q", variable: "Logs" });
		const drives = effects.flatMap((effect) => (effect.kind === "needs-share" ? [effect.drive] : []));
		expect(drives).toEqual([undefined, "Q", "%Logs%"]);
	});
});
