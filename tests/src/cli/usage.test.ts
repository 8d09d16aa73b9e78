import { describe, expect, it } from "vitest";
import { EXIT } from "../../../src/cli/exit-codes.ts";
import { fakeServices, runFake } from "../../doubles/fake-services.ts";

const services = fakeServices({ "/home/lena/a.yaml": "name: A\nsteps:\n  - set-variable: { name: A, value: B }\n" });

describe("wrong usage ends with 2, says what is wrong on stderr and where to read on", () => {
	it.each([
		[[], "name a command: rehearse, check,", "steppe --help"],
		[["chek"], 'there is no command "chek"; did you mean check?', "steppe --help"],
		[["zzzzzz"], 'there is no command "zzzzzz"\n', "steppe --help"],
		[["image"], "name a command: image info", "steppe image --help"],
		[["machine", "digset"], "did you mean machine digest?", "steppe machine --help"],
		[["--json", "version"], "the command comes first, options behind it: --json", "steppe --help"],
		[["version", "--jsn"], "there is no option --jsn; did you mean --json?", "steppe version --help"],
		[["check", "--jso", "a.yaml"], "there is no option --jso; did you mean --json?", "steppe check --help"],
		[["check"], "something is missing; write: steppe check <files..>", "steppe check --help"],
		[["version", "now"], '"now" is one word too many', "steppe version --help"],
		[["rehearse", "--machine"], "--machine needs a value", "steppe rehearse --help"],
		[["rehearse", "--machine="], "--machine needs a value", "steppe rehearse --help"],
		[["rehearse", "--in", "a", "--in", "b"], "--in is given more than once", "steppe rehearse --help"],
		[["run", "--resume", "--discard"], "--resume and --discard can't be given together", "steppe run --help"],
		[["constructor"], 'there is no command "constructor"', "steppe --help"],
	])("%j", async (argv, message, more) => {
		const said = await runFake(argv, services);
		expect(said).toMatchObject({ exitCode: EXIT.invalid, out: "" });
		expect(said.err).toContain(message);
		expect(said.err).toContain(`See: ${more}`);
	});
});

describe("version", () => {
	it.each([[["version"]], [["--version"]]])("%j says version, commit and Node.js", async (argv) => {
		const said = await runFake(argv, services);
		expect(said).toEqual({ exitCode: 0, out: "steppe 1.2.3 (commit 0123abcd, Node.js v22.0.0)\n", err: "" });
	});

	it("is JSON on demand", async () => {
		const { out } = await runFake(["version", "--json"], services);
		expect(JSON.parse(out)).toEqual({ version: "1.2.3", commit: "0123abcd", node: "v22.0.0" });
	});
});
