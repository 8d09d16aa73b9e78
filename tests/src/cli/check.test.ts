import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { EXIT } from "../../../src/cli/exit-codes.ts";
import { fakeServices, runFake } from "../../doubles/fake-services.ts";

const services = fakeServices({
	"/home/lena/good.yaml": "name: Good\nsteps:\n  - set-variable: { name: A, value: B }\n",
	"/home/lena/empty.yaml": "name: Empty\nsteps: []\n",
	"/home/lena/CustomSettings.ini": "[Settings]\r\nPriority=Default\r\n[Default]\r\nAdminPassword=hunter22\r\n",
	"/home/lena/exit.INI": "[Settings]\nPriority=Default\n[Default]\nUserExit=name.vbs\n",
	"/home/lena/bad.yaml": "name: Bad\nsteps:\n  - set-varable: { name: A }\n  - restart: { to: winpee }\n",
});

describe("check", () => {
	it("says of a good file that it has no problems", async () => {
		expect(await runFake(["check", "good.yaml"], services)).toEqual({
			exitCode: EXIT.done,
			out: "good.yaml: no problems\n",
			err: "",
		});
	});

	it("ends with 0 when there are warnings only", async () => {
		const said = await runFake(["check", "empty.yaml"], services);
		expect(said).toMatchObject({ exitCode: EXIT.done, out: "empty.yaml: 1 warning\n" });
		expect(said.err).toContain("empty.yaml:2:1: warning:");
	});

	it("tells all problems of all files at once", async () => {
		const said = await runFake(["check", "good.yaml", "bad.yaml", "none.yaml"], services);
		expect(said.exitCode).toBe(EXIT.invalid);
		expect(said.out).toBe("good.yaml: no problems\nbad.yaml: 2 errors\nnone.yaml: not read\n");
		expect(said.err).toContain("bad.yaml:3:5: error:");
		expect(said.err).toContain("did you mean `set-variable`?");
		expect(said.err).toContain("bad.yaml:4:20: error:");
		expect(said.err).toContain("steppe: There is no such file or folder: none.yaml\n");
	});

	it("knows a share from inside of it", async () => {
		const step = '<step name="Gather"><action>cscript.exe "%SCRIPTROOT%\\ZTIGather.wsf"</action></step>';
		const share = fakeServices({
			"/share/Control/W11/ts.xml": `<sequence version="3.00">${step}</sequence>`,
			"/share/Control/CustomSettings.ini": "[Settings]\nPriority=Default\n[Default]\nOSInstall=Y\n",
		});
		const inside = { ...share.files, resolve: (path: string) => join("/share/Control/W11", path) };
		const said = await runFake(["check", "ts.xml"], { ...share, files: inside });
		expect(said.out).toMatch(/^ts\.xml: no problems\n/);
		expect(said.out).not.toContain("No Control\\CustomSettings.ini");
		const above = { ...share.files, resolve: (path: string) => join("/share", path) };
		const whole = await runFake(["check", "Control/W11/ts.xml"], { ...share, files: above });
		expect(whole.out).toMatch(/^Control\/W11\/ts\.xml: no problems\n/);
	});

	it("gives programs lines and columns", async () => {
		const said = await runFake(["check", "bad.yaml", "none.yaml", "--json"], services);
		expect(said).toMatchObject({ exitCode: EXIT.invalid, err: "" });
		const [bad, none] = JSON.parse(said.out);
		expect(bad).toMatchObject({ file: "bad.yaml", valid: false });
		expect(bad.diagnostics[0]).toMatchObject({ severity: "error", line: 3, column: 5, endLine: 3, endColumn: 16 });
		expect(none).toEqual({
			file: "none.yaml",
			valid: false,
			unreadable: "There is no such file or folder.",
			diagnostics: [],
		});
	});

	it("checks rules files, and hides the passwords in them", async () => {
		const said = await runFake(["check", "CustomSettings.ini"], services);
		expect(said).toMatchObject({ exitCode: EXIT.done, out: "CustomSettings.ini: 1 warning\n" });
		expect(said.err).toContain("CustomSettings.ini:4:15: warning:");
		expect(said.err).not.toContain("hunter22");
		const refused = await runFake(["check", "exit.INI"], services);
		expect(refused).toMatchObject({ exitCode: EXIT.invalid, out: "exit.INI: 1 error\n" });
		expect(refused.err).toContain("exit.INI:4:1: error: UserExit runs a script");
	});
});
