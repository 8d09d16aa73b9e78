import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { startCompanion } from "../../../src/machine/spawn.ts";

describe("a program that answers for as long as this process lives", () => {
	it("answers requests of any size in their order", async () => {
		const companion = startCompanion("cat", []);
		const requests = [Buffer.alloc(0), Buffer.from("short"), Buffer.alloc(300_000, 7), Buffer.from("last")];
		const answers = await Promise.all(requests.map((request) => companion.ask(request)));
		expect(answers).toEqual(requests.map((value) => ({ ok: true, value })));
	});

	it("says why there are no answers, now and later", async () => {
		for (const companion of [startCompanion("no-such-program", []), startCompanion("sh", ["-c", "exit 3"])]) {
			expect(await companion.ask(Buffer.from("x"))).toMatchObject({ ok: false });
			expect(await companion.ask(Buffer.from("y"))).toMatchObject({ ok: false });
		}
	});

	it("keeps nobody from ending", async () => {
		const source = new URL("../../../src/machine/spawn.ts", import.meta.url).href;
		const script = `import { startCompanion } from ${JSON.stringify(source)};
			const answer = await startCompanion("cat", []).ask(Buffer.from("hello"));
			console.log(String(answer.value));`;
		const words = ["--no-warnings", "--input-type=module", "-e", script];
		const { stdout } = await promisify(execFile)(process.execPath, words, { timeout: 30_000 });
		expect(stdout).toBe("hello\n");
	});
});
