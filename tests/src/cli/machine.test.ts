import { describe, expect, it } from "vitest";
import { fail, ok } from "../../../src/base/result.ts";
import { EXIT } from "../../../src/cli/exit-codes.ts";
import type { Services } from "../../../src/cli/services.ts";
import { fakeServices, runFake } from "../../doubles/fake-services.ts";

const TEXTS = {
	"/home/lena/pc/state/firmware.json": "{}",
	"/home/lena/mine/machine.yaml": "name: Mine\nfirmware: ufei\n",
	"/home/lena/else/notes.txt": "x",
};

function services(more: Partial<Services["rehearsals"]> = {}): Services {
	const fake = fakeServices(TEXTS);
	return { ...fake, rehearsals: { ...fake.rehearsals, ...more } };
}

describe("machine list", () => {
	it("names the templates", async () => {
		const { out } = await runFake(["machine", "list"], services());
		expect(out).toBe("blank-pc   An empty PC\noffice-pc  A PC in use\n");
	});
});

describe("machine new", () => {
	it("makes a machine and prints its folder alone on stdout", async () => {
		const made: string[] = [];
		const create: Services["rehearsals"]["create"] = async (template, folder) => {
			made.push(`${template} ${folder}`);
			return ok(undefined);
		};
		const said = await runFake(["machine", "new", "office-pc", "new"], services({ create }));
		expect(said).toMatchObject({ exitCode: EXIT.done, out: "/home/lena/new\n" });
		expect(made).toEqual(["/examples/machines/office-pc /home/lena/new"]);
	});

	it.each([
		[["ofice-pc", "new"], "did you mean office-pc?"],
		[["else", "new"], "/home/lena/else holds no machine.yaml; name a folder with machine.yaml"],
		[["office-pc", "pc"], "there is a machine already: /home/lena/pc"],
		[["pc", "new"], "pc is a machine that was made, not a template"],
		[["mine", "mine"], "template and new machine are the same folder"],
	])("%j is refused", async (words, message) => {
		const said = await runFake(["machine", "new", ...words], services());
		expect(said).toMatchObject({ exitCode: EXIT.invalid, out: "" });
		expect(said.err).toContain(message);
	});

	it("shows problems of machine.yaml where they are", async () => {
		const create: Services["rehearsals"]["create"] = async () =>
			fail([
				{
					severity: "error",
					rule: "wrong-value",
					file: "/home/lena/mine/machine.yaml",
					range: { start: 21, end: 25 },
					message: '"ufei" is not permitted here',
					help: ["permitted: uefi, bios"],
				},
			]);
		const said = await runFake(["machine", "new", "mine", "new"], services({ create }));
		expect(said.exitCode).toBe(EXIT.invalid);
		expect(said.err).toContain("/home/lena/mine/machine.yaml:2:11: error:");
		expect(said.err).toContain("2 | firmware: ufei\n  |           ~~~~\n  = permitted: uefi, bios");
	});
});

describe("machine digest", () => {
	const digest: Services["rehearsals"]["digest"] = async () => ok({ digest: "abc", lines: ["disk 1", "file 2"] });

	it("prints the hash alone", async () => {
		expect(await runFake(["machine", "digest", "pc"], services({ digest }))).toEqual({
			exitCode: 0,
			out: "abc\n",
			err: "",
		});
	});

	it("prints what it is made of", async () => {
		expect((await runFake(["machine", "digest", "pc", "--lines"], services({ digest }))).out).toBe("disk 1\nfile 2\n");
	});

	it("says that a folder is no machine", async () => {
		const said = await runFake(["machine", "digest", "else"], services({ digest }));
		expect(said.exitCode).toBe(EXIT.invalid);
		expect(said.err).toContain("/home/lena/else is no rehearsal machine");
	});
});
