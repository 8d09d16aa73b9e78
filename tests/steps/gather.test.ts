import { describe, expect, it } from "vitest";
import type { Effect } from "../../src/model/effect.ts";
import type { GatherInput } from "../../src/model/inputs.gen.ts";
import { Secret } from "../../src/model/secret.ts";
import { plainValue } from "../../src/model/variables.ts";
import { gather } from "../../steps/gather.ts";
import { FakeMachine, failureOf, successOf } from "../doubles/fake-ports.ts";
import { defaultRules, FIRM_RULES } from "../src/rules/sample-rules.ts";

/** A content with rules, named `rules`. */
async function withRules(machine: FakeMachine, content: string | Uint8Array): Promise<void> {
	const path = "C:\\CustomSettings.ini";
	machine.memory.addVolume("C");
	successOf(await machine.ports.files.write(path, content));
	machine.contents.set("rules", path);
}

async function gathered(machine: FakeMachine, input: GatherInput = {}) {
	const decision = successOf(await gather.decide(input, machine.look));
	return { decision, outcome: successOf(await gather.act(decision, machine.context)) };
}

describe("gather", () => {
	it("offers facts as defaults, so that what somebody set stays", async () => {
		const machine = new FakeMachine();
		const { decision, outcome } = await gathered(machine);
		expect(decision.summary).toContain("Contoso Desk 5, desktop, UEFI, 16 GiB");
		expect(outcome.variables).toContainEqual({ name: "Make", value: "Contoso", isDefault: true });
		expect(outcome.variables?.every(({ isDefault }) => isDefault === true)).toBe(true);
		expect(outcome.variables?.some(({ value }) => value === "")).toBe(false);
		expect(gather.effects({})).toContainEqual({ kind: "sets", variable: "IsLaptop", isDefault: true });
	});

	it("replaces when it is told to", async () => {
		const { outcome } = await gathered(new FakeMachine(), { overwrite: true });
		expect(outcome.variables).toContainEqual({ name: "Make", value: "Contoso", isDefault: false });
		expect(gather.effects({ overwrite: true })).toContainEqual({ kind: "sets", variable: "Make", isDefault: false });
	});

	it("takes away what an earlier gather found and is no more, as a default", async () => {
		const machine = new FakeMachine();
		machine.facts = { ...machine.facts, ipAddresses: ["192.0.2.1"] };
		for (const name of ["IPADDRESS001", "IPADDRESS002", "IPADDRESS003", "VMPLATFORM"])
			machine.variables.set(name, "old");
		const { outcome } = await gathered(machine, { overwrite: true });
		const gone = outcome.variables?.filter(({ value }) => value === "");
		expect(gone).toEqual(
			["VMPlatform", "IPAddress002", "IPAddress003"].map((name) => ({ name, value: "", isDefault: true })),
		);
	});

	it("works a rules file out over the facts, and says which line gave what", async () => {
		const machine = new FakeMachine();
		machine.facts = { ...machine.facts, defaultGateways: ["198.51.100.1"] };
		await withRules(machine, FIRM_RULES);
		machine.variables.set("JOINDOMAIN", "home.example");
		machine.variables.set("TIMEZONENAME", "built-in");
		machine.defaults.add("TIMEZONENAME");
		const decision = successOf(await gather.decide({ rules: "rules" }, machine.look));
		expect(decision.summary).toMatch(/; set 8 variables by CustomSettings\.ini$/);
		expect(decision.choices).toContainEqual({
			what: "TimeZoneName",
			chosen: "W. Europe Standard Time",
			because: "rule [Bergen] by the gateway 198.51.100.1, line 22",
			candidates: [{ name: "Romance Standard Time, [Default], line 39", rejected: "another rule won" }],
		});
		const outcome = successOf(await gather.act(decision, machine.context));
		const zone = outcome.variables?.find(({ name }) => name === "TimeZoneName");
		expect(zone).toEqual({
			name: "TimeZoneName",
			value: "W. Europe Standard Time",
			rule: { name: "[Bergen] by the gateway 198.51.100.1", file: "CustomSettings.ini", line: 22 },
			lost: [{ value: "Romance Standard Time", rule: { name: "[Default]", file: "CustomSettings.ini", line: 39 } }],
		});
		expect(outcome.variables?.find(({ name }) => name === "OSDComputerName")?.value).toBe("BGO-DCZC1");
		expect(outcome.kept).toEqual([
			{
				name: "JoinDomain",
				lost: [
					{
						value: "corp.fabrikam.example",
						rule: { name: "[Default]", file: "CustomSettings.ini", line: 43 },
					},
				],
			},
		]);
	});

	it("keeps passwords of rules beside the decision, and gives them away nowhere", async () => {
		const machine = new FakeMachine();
		await withRules(machine, defaultRules("AdminPassword=Winter-2025", "Mine=%AdminPassword%", "Other=plain"));
		const decision = successOf(await gather.decide({ rules: "rules" }, machine.look));
		expect(JSON.stringify(decision)).not.toContain("Winter-2025");
		const outcome = successOf(await gather.act(decision, machine.context));
		const set = outcome.variables?.filter(({ rule }) => rule !== undefined) ?? [];
		expect(set.map(({ name, value }) => [name, value instanceof Secret])).toEqual([
			["AdminPassword", true],
			["Mine", true],
			["Other", false],
		]);
		expect(set.map(({ value }) => plainValue(value))).toEqual(["Winter-2025", "Winter-2025", "plain"]);
	});

	it("refuses what the file asks for and nothing here does, with places and what to write instead", async () => {
		const machine = new FakeMachine();
		await withRules(machine, "[Settings]\nPriority=Default\n[Default]\nUserExit=a.vbs\nMine=1");
		const failure = failureOf(await gather.decide({ rules: "rules" }, machine.look));
		expect(failure).toMatchObject({ id: "input-invalid", message: "1 thing in it can't be done." });
		expect(failure.details?.[0]).toContain("CustomSettings.ini:4:1: UserExit runs a script");
		expect(failure.details?.[0]).toContain("run-powershell-script");
	});

	it("fails when its turn comes by what can't be worked out there, not before", async () => {
		const machine = new FakeMachine();
		await withRules(machine, defaultRules('Mine=#Split("%Other%", "-")(1)#', "Nothing=1"));
		machine.variables.set("OTHER", "no dash");
		const decision = successOf(await gather.decide({ rules: "rules" }, machine.look));
		const failure = failureOf(await gather.act(decision, machine.context));
		expect(failure.details?.[0]).toContain("CustomSettings.ini:5:29: the list has 1 element");
		machine.variables.set("OTHER", "with-dash");
		const { outcome } = await gathered(machine, { rules: "rules" });
		expect(outcome.variables?.find(({ name }) => name === "Mine")?.value).toBe("dash");
		expect(outcome.notes).toContainEqual(expect.stringContaining("Nothing is no property of MDT"));
	});

	it("refuses text that is no UTF-8, and reads UTF-16", async () => {
		const machine = new FakeMachine();
		await withRules(machine, Buffer.from("[Settings]\nPriority=Default\n[Default]\nOrgName=M\u00fcller", "latin1"));
		const failure = failureOf(await gather.decide({ rules: "rules" }, machine.look));
		expect(failure.message).toBe("It is not UTF-8 text: save it as UTF-8.");
		await withRules(machine, Buffer.from(`\ufeff${defaultRules("Mine=M\u00fcller")}`, "utf16le"));
		const { outcome } = await gathered(machine, { rules: "rules" });
		expect(outcome.variables?.find(({ name }) => name === "Mine")?.value).toBe("M\u00fcller");
	});

	it("foretells what rules come to now, and which variables they may set later", async () => {
		const machine = new FakeMachine();
		await withRules(machine, defaultRules("Mine=1", "DeployRoot=\\\\a\\b", "Packages001=A", "Unknown=1"));
		expect(gather.effects({ rules: "rules" })).toContainEqual({ kind: "needs-content", content: "rules" });
		const named = (effects: readonly Effect[] = []) =>
			effects.filter(
				(effect) => effect.kind === "sets" && ["Mine", "DeployRoot", "Packages001"].includes(effect.variable),
			);
		expect(named(await gather.foretell?.({ rules: "rules" }, machine.look, false))).toEqual([
			{ kind: "sets", variable: "Mine", isRule: true },
			{ kind: "sets", variable: "DeployRoot", isRule: false },
			{ kind: "sets", variable: "Packages001", isRule: true },
		]);
		expect(named(await gather.foretell?.({ rules: "rules" }, machine.look, true))).toEqual([
			{ kind: "sets", variable: "Mine", value: "1" },
			{ kind: "sets", variable: "DeployRoot", value: "\\\\a\\b" },
			{ kind: "sets", variable: "Packages001", value: "A" },
		]);
		expect(named(await gather.foretell?.({ rules: "missing" }, machine.look, false))).toEqual([]);
		machine.variables.set("PACKAGES001", "B");
		expect(await gather.foretell?.({ rules: "rules" }, machine.look, false)).toContainEqual({
			...{ kind: "sets", variable: "Packages002", isRule: true },
		});
	});

	it("foretells facts of the hardware for every system, those of the running one only for now", async () => {
		const machine = new FakeMachine();
		const told = async (isNow: boolean) =>
			(await gather.foretell?.({}, machine.look, isNow))?.flatMap((each) =>
				each.kind === "sets" ? [each.variable] : [],
			);
		expect(await told(false)).toContain("Make");
		expect(await told(false)).not.toContain("OSVersion");
		expect(await told(true)).toContain("OSVersion");
	});

	it("tells what could not be read", async () => {
		const machine = new FakeMachine();
		machine.inventory = { gaps: [{ what: "system.serialNumber", why: "permission denied" }] };
		expect((await gathered(machine)).outcome.notes).toEqual(["system.serialNumber is not known: permission denied"]);
	});
});
