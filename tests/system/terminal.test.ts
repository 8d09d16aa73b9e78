import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "steppe-terminal-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SECRET = "s3cret-Horse";
const COUNTDOWN = `name: Restart after a warning
variables: { SMSTSErrorDialogTimeout: 2 }
content: { winpe: { source: boot.wim } }
boot-image: winpe
unknown: warn
steps:
  - restart: { to: winpe, timeout: 1h }
  - run-command: { program: counter }
`;
const PROMPT = `name: Ask for a secret
variables: { Pin: { from: { prompt: PIN of the technician } } }
steps:
  - run-command: { program: manage-bde, arguments: ["-status", "/pin:%Pin%"] }
`;
const FAILING = `name: Fail
variables: { SMSTSErrorDialogTimeout: 2 }
steps:
  - run-command: { program: manage-bde, arguments: ["-status", "C:"], success-codes: [7] }
`;

/** The executable at a terminal of 60 columns that `script` makes. */
class AtTerminal {
	text = "";
	readonly ended: Promise<number | null>;
	readonly #child: ChildProcess;

	constructor(name: string, sequence: string) {
		writeFileSync(join(folder, `${name}.yaml`), sequence);
		for (const file of ["boot.wim", "boot.sdi"]) cpSync(resolve("src/cli/examples/content", file), join(folder, file));
		const command = `stty cols 60 rows 40; exec '${resolve("dist/steppe")}' rehearse ${name}.yaml --in ${name}`;
		this.#child = spawn("script", ["-qefc", command, "/dev/null"], {
			cwd: folder,
			env: { PATH: process.env.PATH, TMPDIR: folder, TERM: "xterm", LANG: "C.UTF-8", SHELL: "/bin/sh" },
			stdio: ["pipe", "pipe", "inherit"],
		});
		this.#child.stdout?.on("data", (bytes: Buffer) => {
			this.text += bytes.toString("utf8");
		});
		this.ended = new Promise((done) => this.#child.on("close", done));
	}

	type(keys: string): void {
		this.#child.stdin?.write(keys);
	}

	/** Waits for a text on the terminal, behind all that was waited for before. */
	async sees(text: string): Promise<void> {
		const until = Date.now() + 15_000;
		while (!this.text.includes(text)) {
			if (Date.now() > until) throw new Error(`never on the terminal: ${text}\n${this.text}`);
			await new Promise((done) => setTimeout(done, 50));
		}
	}
}

/** All that stands in files below a folder. */
function written(below: string): string {
	return readdirSync(below, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => readFileSync(join(parentPath, name), "latin1"))
		.join("\n");
}

describe("a countdown before a restart", () => {
	it("counts on one line, and Ctrl+C keeps the computer as it is", async () => {
		const terminal = new AtTerminal("stays", COUNTDOWN);
		await terminal.sees("Enter: now, Ctrl+C: stay (1 h 00 min)");
		await terminal.sees("\r\x1b[2KEnter: now, Ctrl+C: stay (59 min");
		terminal.type("\x03");
		expect(await terminal.ended).toBe(130);
		expect(terminal.text).toContain("Run cancelled");
		expect(terminal.text).not.toContain("boot 2");
	});

	it("ends at once with Enter", async () => {
		const terminal = new AtTerminal("goes", COUNTDOWN);
		await terminal.sees("Enter: now");
		terminal.type("\r");
		await terminal.sees("boot 2");
		expect(await terminal.ended).toBe(0);
	});
});

describe("a question for a secret", () => {
	it("shows nothing of the answer", async () => {
		const terminal = new AtTerminal("answered", PROMPT);
		await terminal.sees("(not shown):");
		terminal.type(`${SECRET}\x1b[A\r`);
		expect(await terminal.ended).toBe(0);
		expect(terminal.text).toContain("/pin:***");
		expect(terminal.text + written(join(folder, "answered"))).not.toContain(SECRET);
	});

	it("cancels with Ctrl+C, and is no answer with Ctrl+D", async () => {
		const cancelled = new AtTerminal("cancelled", PROMPT);
		await cancelled.sees("(not shown):");
		cancelled.type("half\x03");
		expect(await cancelled.ended).toBe(130);
		const ended = new AtTerminal("ended", PROMPT);
		await ended.sees("(not shown):");
		ended.type("\x04");
		expect(await ended.ended).toBe(4);
		expect(ended.text).toContain("was not answered");
	});
});

describe("the question after a failure", () => {
	it("ends by itself and says so", async () => {
		const terminal = new AtTerminal("late", FAILING);
		await terminal.sees("Choice (stops in 2 s):");
		expect(await terminal.ended).toBe(1);
		expect(terminal.text).toContain("Nobody answered within 2 s: the run stops.");
	});

	it("is left with Ctrl+C: the run is cancelled and nothing more is done", async () => {
		const terminal = new AtTerminal("interrupted", FAILING.replace("Timeout: 2", "Timeout: 600"));
		await terminal.sees("Choice (stops in 10 min 00 s):");
		terminal.type("\x03");
		expect(await terminal.ended).toBe(130);
		expect(terminal.text).toContain("Run cancelled");
	});

	it("skips the step when it is told to", async () => {
		const terminal = new AtTerminal("skipped", FAILING.replace("Timeout: 2", "Timeout: 600"));
		await terminal.sees("Choice");
		terminal.type("x\r");
		await terminal.sees('"x" is none of these.');
		terminal.type("skip\r");
		expect(await terminal.ended).toBe(0);
	});
});
