import { describe, expect, it } from "vitest";
import { ansiToSvg } from "../../../build/pictures/ansi-to-svg.ts";
import { readAnsi } from "../../../build/pictures/read-ansi.ts";

function rows(text: string, columns = 20): readonly string[] {
	return readAnsi(text, columns).map((cells) => cells.map((cell) => cell?.text ?? " ").join(""));
}

describe("reading terminal output", () => {
	it("shows what a live line leaves: carriage return, erased lines, cursor up", () => {
		expect(rows("one\ntwo\nthree\r\u001b[2K\u001b[1A\u001b[2Kdone\nend")).toEqual(["one", "done", "end"]);
	});

	it("breaks lines at the width and leaves other sequences out", () => {
		expect(rows("abcdef\u001b[?25l\u0007", 4)).toEqual(["abcd", "ef"]);
	});

	it("gives a wide letter two columns", () => {
		expect(readAnsi("田a", 10)[0]?.[2]?.text).toBe("a");
	});
});

describe("terminal pictures", () => {
	it("draws colours, bold and dim, and escapes text", () => {
		const svg = ansiToSvg("\u001b[32m\u001b[1mok\u001b[22m\u001b[39m \u001b[2m<b>&\u001b[22m", {
			columns: 20,
			title: "a<b",
		});
		expect(svg).toContain("<title>a&lt;b</title>");
		expect(svg).toContain('fill="#56d364" font-weight="bold">ok</text>');
		expect(svg).toContain('fill-opacity="0.62">&lt;b&gt;&amp;</text>');
		expect(svg).toContain("a&lt;b");
		expect(svg).not.toContain("\u001b");
	});
});
