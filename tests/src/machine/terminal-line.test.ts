import { EventEmitter } from "node:events";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type LineQuestion, type LineTerminal, readLine } from "../../../src/machine/terminal-line.ts";

/** A terminal in memory: what was written to it, and whether it is raw. */
class FakeTerminal extends EventEmitter {
	isRaw = false;
	isPaused = true;
	written = "";
	setRawMode(raw: boolean): this {
		this.isRaw = raw;
		return this;
	}
	resume(): this {
		this.isPaused = false;
		return this;
	}
	pause(): this {
		this.isPaused = true;
		return this;
	}
	write(text: string): boolean {
		this.written += text;
		return true;
	}
	type(...keys: readonly (string | Buffer)[]): void {
		for (const key of keys) this.emit("data", Buffer.from(key));
	}
}

function asked(more: Partial<LineQuestion> = {}) {
	const terminal = new FakeTerminal();
	const abort = new AbortController();
	const interrupt = vi.fn(() => abort.abort());
	const answer = readLine({ input: terminal, output: terminal } as unknown as LineTerminal, {
		question: "\nWho? ",
		hidden: false,
		signal: abort.signal,
		interrupt,
		...more,
	});
	return { terminal, abort, interrupt, answer };
}

describe("a line that is read from the terminal", () => {
	it("shows what is typed, takes back what was wrong, and gives the terminal back as it was", async () => {
		const { terminal, answer } = asked();
		expect(terminal.isRaw).toBe(true);
		terminal.type("Lenx", "\x7f", "a", "\r");
		expect(await answer).toBe("Lena");
		expect(terminal.written).toBe("\nWho? Lenx\r\x1b[2KWho? Lena\n");
		expect([terminal.isRaw, terminal.isPaused, terminal.listenerCount("data")]).toEqual([false, true, 0]);
	});

	it("keeps the terminal from showing keys before it asks", async () => {
		const terminal = new FakeTerminal();
		let wasRaw = false;
		const output = { write: () => (wasRaw ||= terminal.isRaw) };
		const abort = new AbortController();
		const answer = readLine({ input: terminal, output } as unknown as LineTerminal, {
			...{ question: "PIN: ", hidden: true, signal: abort.signal, interrupt: () => {} },
		});
		expect(wasRaw).toBe(true);
		abort.abort();
		expect(await answer).toBeUndefined();
	});

	it("hides what is typed, at every key", async () => {
		const { terminal, answer } = asked({ hidden: true });
		terminal.type("se", "x", "\x7f", "cret", "\r");
		expect(await answer).toBe("secret");
		expect(terminal.written).toBe("\nWho? \n");
	});

	it("puts letters together that came in pieces, and takes arrows and other keys for no text", async () => {
		const { terminal, answer } = asked({ hidden: true });
		const [first = 0, second = 0] = Buffer.from("ä");
		terminal.type(Buffer.from([first]), Buffer.from([second]), "\x1b[A", "\x1bOP", "\x1b[3~", "\t", "b", "\n");
		expect(await answer).toBe("äb");
	});

	it("clears the line at Ctrl+U", async () => {
		const { terminal, answer } = asked();
		terminal.type("wrong", "\x15", "right", "\r");
		expect(await answer).toBe("right");
	});

	it.each([true, false])("hands Ctrl+C on as the cancel that it is (hidden: %s)", async (hidden) => {
		const { terminal, answer, interrupt } = asked({ hidden });
		terminal.type("half", "\x03");
		expect(await answer).toBeUndefined();
		expect(interrupt).toHaveBeenCalledTimes(1);
		expect(terminal.isRaw).toBe(false);
	});

	it("ends without an answer at Ctrl+D in an empty line, at the end of input and when it is too late", async () => {
		const typed = asked();
		typed.terminal.type("a", "\x04", "\x7f", "\x04");
		expect(await typed.answer).toBeUndefined();
		const ended = asked();
		ended.terminal.emit("end");
		expect(await ended.answer).toBeUndefined();
		const late = asked();
		late.abort.abort();
		expect(await late.answer).toBeUndefined();
		expect([typed, ended, late].map(({ interrupt }) => interrupt.mock.calls.length)).toEqual([0, 0, 0]);
	});
});

describe("a prompt that changes", () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	it("is drawn anew each second with what was typed, until the answer", async () => {
		let left = 3;
		const { terminal, answer } = asked({ question: "Soon.\n", prompt: () => `(${left--} s) ` });
		terminal.type("n");
		vi.advanceTimersByTime(2000);
		terminal.type("\r");
		expect(await answer).toBe("n");
		vi.advanceTimersByTime(5000);
		expect(terminal.written).toBe("Soon.\n(3 s) n\r\x1b[2K(2 s) n\r\x1b[2K(1 s) n\n");
	});
});
