import { describe, expect, it } from "vitest";
import type { TimedEvent } from "../../../src/model/event.ts";
import { buildReportModel } from "../../../src/report/build-report-model.ts";
import { renderReport } from "../../../src/report/html-report.ts";
import { mapTexts } from "../../../src/report/redact-deep.ts";
import { failedRun, refusedRun, START, span, successfulRun } from "./sample-run.ts";

describe("report model", () => {
	it("tells how a run ended", () => {
		expect(buildReportModel(successfulRun()).outcome).toBe("succeeded");
		expect(buildReportModel(failedRun()).outcome).toBe("failed");
		expect(buildReportModel(refusedRun()).outcome).toBe("refused");
		expect(buildReportModel([]).outcome).toBe("interrupted");
	});

	it("puts the time of a step over a restart into both boots", () => {
		const model = buildReportModel(successfulRun());
		expect(model.boots.map((boot) => [boot.number, boot.phase, boot.restartInto])).toEqual([
			[1, "full-os", "winpe"],
			[2, "winpe", "full-os"],
			[3, "full-os", undefined],
		]);
		const restart = model.nodes.find((node) => node.name === "Restart to WinPE");
		expect(restart?.segments.map((segment) => segment.boot)).toEqual(["boot-a", "boot-b"]);
		expect(restart?.milliseconds).toBe(21_000);
	});

	it("survives being cut after any event, and shows what was open as interrupted", () => {
		const events = successfulRun();
		for (let length = 0; length < events.length; length++) {
			const model = buildReportModel(events.slice(0, length));
			expect(model.outcome).not.toBe("succeeded");
			expect(renderReport(model)).toContain("</html>");
		}
		const cut = events.findIndex(({ event }) => event.kind === "step-progress") + 1;
		const model = buildReportModel(events.slice(0, cut));
		expect(model.nodes.find((node) => node.name === "Capture user state")?.result.status).toBe("interrupted");
	});

	it("survives events whose beginnings are lost", () => {
		const events = successfulRun();
		for (let first = 0; first < events.length; first++)
			expect(renderReport(buildReportModel(events.slice(first)))).toContain("</html>");
	});

	it("keeps a variable's last value, whatever the case of its name", () => {
		const set = (name: string, value: string): TimedEvent => ({
			time: START,
			boot: "b",
			event: { kind: "variable-set", name, value, source: "step" },
		});
		expect(buildReportModel([set("OSDisk", "C:"), set("osdisk", "D:")]).variables).toEqual([
			{ name: "OSDisk", value: "D:", source: "step", times: 2 },
		]);
	});
});

describe("HTML report", () => {
	it("lets no text become markup", () => {
		const attack = `"><script>alert(1)</script><img src=x onerror='alert(2)'>&amp;\u0000`;
		for (const events of [successfulRun(), failedRun(), refusedRun()]) {
			const evil = events.map((event) => ({ ...event, event: mapTexts(event.event, (text) => text + attack) }));
			const page = renderReport(
				buildReportModel(evil, { kept: [attack], places: [{ title: attack, path: attack }], next: [attack] }),
			);
			expect(page).not.toMatch(/<script|<img|<iframe|<object|\son\w+=["']/i);
			expect(page).not.toContain("\u0000");
			expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
		}
	});

	it("is one file that loads nothing", () => {
		const page = renderReport(buildReportModel(successfulRun()));
		expect(page).not.toMatch(/\b(?:src|href)=|url\(|@import|https?:/i);
		expect(page).not.toMatch(/\sstyle="/);
		expect(page).toContain("default-src 'none'");
	});

	it("shows decisions with candidates, retries, failures with their hints, variables and what was not rehearsed", () => {
		const page = renderReport(buildReportModel(failedRun(), { notRehearsed: ["agent.exe /quiet"] }));
		for (const text of [
			"last sign-in 2023-01-04",
			"tried again after",
			"Another installation is already in progress.",
			"Run the command by hand",
			"OSDJoinPassword",
			"agent.exe /quiet",
			"1618 (0x80070652): another installation is running",
		]) {
			expect(page).toContain(text);
		}
	});

	it("shows every reason of a refusal with its remedy", () => {
		const page = renderReport(buildReportModel(refusedRun()));
		expect(page).toContain("9 GiB free after the wipe, 18 GiB needed");
		expect(page).toContain("Connect the share, or write unknown: warn into the step.");
	});

	it("draws times and depths that make no sense without breaking the picture", () => {
		const odd: TimedEvent[] = [Number.NaN, Number.POSITIVE_INFINITY, -1].map((time, index) => ({
			time,
			boot: `b${index}`,
			event: { kind: "step-started", span: span(`s${index}`), name: "odd", type: "x", depth: Number.NaN, position: 1 },
		}));
		expect(renderReport(buildReportModel(odd))).toContain("</html>");
	});
});
