import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createMachine } from "../../../../src/machine/rehearsal/create-machine.ts";
import { errorOf, examples } from "./example-machine.ts";

const template = join(examples, "machines", "blank-pc");
let scratch: string;
beforeEach(() => {
	scratch = mkdtempSync(join(tmpdir(), "steppe-create-"));
});
afterEach(() => rmSync(scratch, { recursive: true, force: true }));

describe("createMachine", () => {
	it("makes a machine into a new and into an empty folder, and replaces one of ours", () => {
		const folder = join(scratch, "a");
		expect(createMachine(template, folder).ok).toBe(true);
		writeFileSync(join(folder, "ram", "left.txt"), "x");
		expect(createMachine(template, folder).ok).toBe(true);
		expect(readdirSync(join(folder, "ram"))).not.toContain("left.txt");
		expect(createMachine(template, scratch).ok).toBe(false);
		const empty = join(scratch, "empty");
		mkdirSync(empty);
		expect(createMachine(template, empty).ok).toBe(true);
	});

	it("touches no folder that holds something else", () => {
		writeFileSync(join(scratch, "thesis.txt"), "years of work");
		expect(errorOf(createMachine(template, scratch))).toMatchObject({ id: "file-exists" });
		expect(readdirSync(scratch)).toEqual(["thesis.txt"]);
		// Neither one that has our names and more.
		const mixed = join(scratch, "mixed");
		createMachine(template, mixed);
		writeFileSync(join(mixed, "thesis.txt"), "years of work");
		expect(createMachine(template, mixed).ok).toBe(false);
		expect(readFileSync(join(mixed, "thesis.txt"), "utf8")).toBe("years of work");
	});

	it("names a tree that the template lacks, and writes nothing", () => {
		const broken = join(scratch, "template");
		mkdirSync(broken);
		writeFileSync(join(broken, "machine.yaml"), readFileSync(join(template, "machine.yaml")));
		const failure = errorOf(createMachine(broken, join(scratch, "machine")));
		expect(failure).toMatchObject({ id: "machine-file-invalid", operand: join(broken, "trees", "medium-boot") });
		expect(readdirSync(scratch)).toEqual(["template"]);
	});

	it("says that a folder holds no machine.yaml, and locates the problems of one", () => {
		expect(errorOf(createMachine(scratch, join(scratch, "x")))).toMatchObject({ id: "machine-file-invalid" });
		writeFileSync(join(scratch, "machine.yaml"), "name: x\n");
		const diagnostics = errorOf(createMachine(scratch, join(scratch, "x")));
		expect(Array.isArray(diagnostics) && diagnostics.map((each) => each.rule)).toContain("missing-key");
	});

	it("takes no link of the host into a machine", () => {
		const made = join(scratch, "template");
		mkdirSync(join(made, "trees", "medium-boot"), { recursive: true });
		mkdirSync(join(made, "trees", "medium-data"));
		symlinkSync("/etc", join(made, "trees", "medium-data", "etc"));
		writeFileSync(join(made, "machine.yaml"), readFileSync(join(template, "machine.yaml")));
		const folder = join(scratch, "machine");
		expect(createMachine(made, folder).ok).toBe(true);
		expect(readdirSync(join(folder, "disks", "MEDIUM01", "7b1d6a10-9c55-4e0e-9a2f-0c5b4d3e2f02"))).toEqual([]);
	});
});
