import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ansiToSvg } from "./ansi-to-svg.ts";
import { photographPage } from "./photograph-page.ts";
import { type Recording, recordTerminal } from "./record-terminal.ts";

/** Columns of the terminal that is drawn. */
const COLUMNS = 100;
/** Bytes; a picture in a page must not be heavy. */
const HEAVIEST = 200_000;

/** A picture of a terminal, made from a real run. */
interface Shot extends Pick<Recording, "arguments" | "frame" | "from" | "before" | "answer"> {
	readonly name: string;
	/** Written into the run's folder first. */
	readonly file?: { readonly name: string; readonly text: string };
}

/** A sequence with the mistakes that people make. */
const MISTAKEN = `name: Refresh to Windows 11
content:
  windows11: { source: content/windows11.wim, sha256: abc }
steps:
  - group: In WinPE
    steps:
      - capture-userstate: {}
      - apply-image: { image: windows10, edition: Pro }
        retry: { times: many, wait: 10s }
      - restart: { to: windows }
  - set-variable: { name: _SMSTSInWinPE, value: "false" }
`;

const FAILING = ["rehearse", "refresh", "--fault", "fail@apply-image"];
const STOP = { to: /s\[t\]op/, with: "t" };

const SHOTS: readonly Shot[] = [
	{ name: "refresh-running", arguments: ["rehearse", "refresh"], frame: /[2-8]\d % {2}.*MiB/ },
	{ name: "refresh-finished", arguments: ["rehearse", "refresh"], from: /In the new Windows/ },
	{ name: "refused", arguments: ["rehearse", "refused"] },
	{ name: "failed", arguments: FAILING, from: /In WinPE/, answer: STOP },
	{
		name: "power-cut",
		arguments: ["rehearse", "refresh", "--fault", "cut@record:40"],
		from: /In WinPE/,
		before: /Write the answer file/,
	},
	{ name: "check", arguments: ["check", "refresh.yaml"], file: { name: "refresh.yaml", text: MISTAKEN } },
];

/** Reports that are photographed, with the run they tell of and the height of the page that is shown, in pixels. */
const PAGES = [
	{ name: "report", arguments: ["rehearse", "refresh"], height: 1420 },
	{ name: "report-failed", arguments: FAILING, answer: STOP, height: 1200 },
] as const;

/** Runs in a folder of its own and gives what `take` makes of it. */
async function inFolder<Value>(take: (folder: string) => Promise<Value>): Promise<Value> {
	const folder = mkdtempSync(join(tmpdir(), "pc-"));
	try {
		return await take(folder);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

async function main(root: string, wanted: readonly string[]): Promise<void> {
	const packaging = [join(root, "build/package.ts"), "--target", "linux", "--if-changed"];
	execFileSync(process.execPath, packaging, { stdio: ["ignore", "ignore", "inherit"] });
	const programs = join(root, "dist");
	const target = join(root, "docs/pictures");
	mkdirSync(target, { recursive: true });
	const isWanted = ({ name }: { readonly name: string }) => wanted.length === 0 || wanted.includes(name);
	for (const shot of SHOTS.filter(isWanted)) {
		const text = await inFolder(async (folder) => {
			if (shot.file !== undefined) writeFileSync(join(folder, shot.file.name), shot.file.text);
			return recordTerminal({ ...shot, programs, folder, columns: COLUMNS });
		});
		save(join(target, `${shot.name}.svg`), ansiToSvg(text, { columns: COLUMNS, title: title(shot.arguments) }));
	}
	for (const page of PAGES.filter(isWanted)) {
		const picture = await inFolder(async (folder) => {
			await recordTerminal({ ...page, programs, folder, columns: COLUMNS });
			const machine = join(folder, "rehearsals/refresh-on-office-pc");
			return photographPage({ file: join(machine, "record/report.html"), width: 1100, height: page.height, folder });
		});
		save(join(target, `${page.name}.png`), picture);
	}
}

function title(words: readonly string[]): string {
	return `steppe ${words.join(" ")}`;
}

function save(file: string, picture: string | Uint8Array): void {
	if (picture.length > HEAVIEST) throw new Error(`${file} would have ${picture.length} bytes, at most ${HEAVIEST}`);
	writeFileSync(file, picture);
	console.error(`${file}: ${picture.length} bytes`);
}

await main(join(import.meta.dirname, "../.."), process.argv.slice(2));
