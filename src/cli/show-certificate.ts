import type { CertificateItem } from "../model/certificate.ts";
import type { Phase } from "../model/phase.ts";
import { phaseName } from "../report/phase-name.ts";
import { Page } from "./page.ts";
import type { Plan } from "./plan-run.ts";
import type { Terminal } from "./services.ts";

const STATE_SIGNS = { proven: "done", refused: "failed", unknown: "interrupted", waived: "skipped" } as const;
const STATES = ["proven", "waived", "unknown", "refused"] as const;
/** Columns of the name of an item, mark left out. */
const NAME_WIDTH = 28;

/** How many items are in which state: `18 proven, 1 waived`. */
function counts(items: readonly CertificateItem[]): string {
	const parts = STATES.map((state) => [state, items.filter((item) => item.state === state).length] as const);
	return parts
		.filter(([, count]) => count > 0)
		.map(([state, count]) => `${count} ${state}`)
		.join(", ");
}

/** Prints the certificate: a table for each system, with how each item was proven, from which source, and for which step. */
export function showCertificate(terminal: Terminal, plan: Plan, only?: Phase): void {
	const page = new Page(terminal);
	const { style } = page;
	const items = only === undefined ? plan.items : plan.items.filter(({ phase }) => phase === only);
	terminal.out("\n");
	const verdict = plan.granted ? "granted" : "refused";
	page.line(0, `Preflight: ${verdict} (${counts(plan.items)})`, plan.granted ? style.green : style.red);
	for (const phase of new Set(items.map((item) => item.phase))) {
		const ofPhase = items.filter((item) => item.phase === phase);
		terminal.out("\n");
		page.line(0, `Needed in ${phaseName(phase)} (${counts(ofPhase)})`, style.bold);
		for (const item of ofPhase) showItem(page, item);
	}
	if (only !== undefined && items.length === 0) page.line(0, `Nothing is needed in ${phaseName(only)}.`);
	if (only === "winpe" && items.some(({ state }) => state === "unknown")) {
		terminal.out("\n");
		page.line(0, "This is what can be told from here. WinPE proves it once more before the first destructive step.");
	}
}

function showItem(page: Page, item: CertificateItem): void {
	const { style } = page;
	const paint = item.state === "proven" ? style.green : item.state === "refused" ? style.red : style.yellow;
	const mark = style.signs[STATE_SIGNS[item.state]];
	const how = item.state === "proven" ? item.how : `${item.state}: ${item.how}`;
	page.row(mark, NAME_WIDTH, item.what, how, paint);
	const blank = " ".repeat(mark.length);
	for (const detail of item.details ?? []) page.detail(4, detail);
	if (item.remedy !== undefined) page.row(blank, NAME_WIDTH, "", `${style.signs.arrow} ${item.remedy}`, paint);
	const step =
		item.node === "" ? (item.name ?? "") : `step ${item.node}${item.name === undefined ? "" : ` ${item.name}`}`;
	page.row(blank, NAME_WIDTH, "", `for ${step}; from ${item.source}`, style.dim);
}
