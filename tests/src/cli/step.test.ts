import { describe, expect, it } from "vitest";
import { EXIT } from "../../../src/cli/exit-codes.ts";
import { stepSchemas } from "../../../src/sequence/schemas.gen.ts";
import { registeredSteps } from "../../../steps/index.ts";
import { fakeServices, runFake } from "../../doubles/fake-services.ts";

const services = fakeServices(
	{
		"/home/lena/pc/state/firmware.json": "{}",
		"/home/lena/input.json": '{ "name": "A", "value": 5 }',
		"/home/lena/list.json": "[1]",
	},
	{ steps: registeredSteps() },
);

describe("step", () => {
	it("lists all types, where they run, and which destroy data", async () => {
		const { out, exitCode } = await runFake(["step"], services);
		expect(exitCode).toBe(EXIT.done);
		for (const type of Object.keys(stepSchemas)) expect(out).toMatch(new RegExp(`^${type} `, "m"));
		expect(out).toMatch(/^apply-image +WinPE +destroys data {2}Empties the target volume/m);
		expect(out).toMatch(/^restart +both systems +Restarts the computer/m);
	});

	it.each(Object.entries(stepSchemas))("explains each field of %s", async (type, schema) => {
		const { out } = await runFake(["step", type], services);
		for (const name of Object.keys(schema.properties ?? {})) expect(out).toMatch(new RegExp(`^ {2}${name}\\b`, "m"));
		expect(out).toContain(`- ${type}: {`);
	});

	it("tells permitted values, defaults and what is required", async () => {
		const { out } = await runFake(["step", "partition-disk"], services);
		expect(out).toContain("disk.which  string; default only; one of only, first, smallest, largest");
		expect(out).toMatch(/partitions\[\]\.size {2}string; required/);
		expect((await runFake(["step", "apply-image"], services)).out).toContain("image  string; required");
	});
});

describe("step --run", () => {
	it.each([
		[["step", "aply-image"], "there is no step type aply-image; did you mean apply-image?"],
		[["step", "--run"], "name the step type that is to be run"],
		[["step", "restart", "--run"], "--run needs --machine FOLDER"],
		[["step", "set-variable", "--run", "--machine", "pc", "--input", "{"], "--input is no JSON"],
		[["step", "set-variable", "--run", "--machine", "pc", "--input", "@list.json"], "--input must be a JSON object"],
		[
			["step", "set-variable", "--run", "--machine", "pc", "--input", "@none.json"],
			"There is no such file or folder: none.json",
		],
		[["step", "set-variable", "--run", "--machine", "pc", "--content", "x"], "--content x: write NAME=PATH"],
		[
			["step", "set-variable", "--run", "--machine", "nowhere", "--input", "@input.json"],
			"there is no machine /home/lena/nowhere",
		],
	])("%j is refused as wrong usage", async (argv, message) => {
		const said = await runFake(argv, services);
		expect(said).toMatchObject({ exitCode: EXIT.invalid, out: "" });
		expect(said.err).toContain(message);
	});

	it("checks the input as a sequence's", async () => {
		const said = await runFake(
			["step", "set-variable", "--run", "--machine", "pc", "--input", '{"nme":"A"}'],
			services,
		);
		expect(said.exitCode).toBe(EXIT.invalid);
		expect(said.err).toContain("set-variable has no key `nme`");
		expect(said.err).toContain("did you mean `name`?");
	});

	it("refuses what destroys data without --yes", async () => {
		const said = await runFake(["step", "partition-disk", "--run", "--machine", "pc"], services);
		expect(said.exitCode).toBe(EXIT.refused);
		expect(said.err).toContain("partition-disk destroys data on the machine; add --yes");
	});
});
