import { describe, expect, it } from "vitest";
import { buildAnswerFile } from "../../../src/answer-file/build-answer-file.ts";
import { firstStartCommands, withFirstStartCommand } from "../../../src/answer-file/first-start-command.ts";

const COMMAND = { description: "words", path: 'cmd.exe /c "a & b > %WINDIR%\\x.log"' };

function withCommand(text?: string): string {
	const changed = withFirstStartCommand(text, "amd64", COMMAND);
	if (!changed.ok) throw new Error(changed.error);
	return changed.value;
}

describe("a command of the first start", () => {
	it("stands in a file of its own where there is none", () => {
		const text = withCommand();
		expect(firstStartCommands(text, "amd64")).toEqual({ ok: true, value: [COMMAND.path] });
		expect(text).toContain("<Order>1</Order>");
		expect(text).toContain('xmlns:wcm="http://schemas.microsoft.com/WMIConfig/2002/State"');
		expect(text).toContain("a &amp; b &gt; %WINDIR%");
	});
	it("stands behind those that are there, once", () => {
		const built = buildAnswerFile({ computerName: "PC-1" }, "amd64");
		const before = built.ok ? built.value.text : "";
		const text = withCommand(before);
		const commands = firstStartCommands(text, "amd64");
		expect(commands).toMatchObject({ ok: true, value: [expect.stringContaining("reg.exe add"), COMMAND.path] });
		expect(text).toContain("<Order>2</Order>");
		expect(text).toContain("<ComputerName>PC-1</ComputerName>");
		expect(withCommand(text)).toBe(text);
	});
	it("is none for another architecture, and none in a pass that Setup has done", () => {
		const text = withCommand();
		expect(firstStartCommands(text, "arm64")).toEqual({ ok: true, value: [] });
		const done = text.replace('pass="specialize"', 'pass="specialize" wasPassProcessed="true"');
		expect(firstStartCommands(done, "amd64")).toEqual({ ok: true, value: undefined });
		expect(firstStartCommands('<unattend xmlns="urn:schemas-microsoft-com:unattend"/>', "amd64")).toEqual({
			...{ ok: true, value: undefined },
		});
	});
	it.each(["<unattend>", "no XML", "<!DOCTYPE a><unattend/>"])("is refused for what is no answer file: %s", (text) => {
		expect(withFirstStartCommand(text, "amd64", COMMAND).ok).toBe(false);
		expect(firstStartCommands(text, "amd64").ok).toBe(false);
	});
});
