import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { hiddenPassword } from "../../src/answer-file/hidden-password.ts";
import { fail } from "../../src/base/result.ts";
import type { CutPoint } from "../../src/machine/rehearsal/faults.ts";
import { formsOf } from "../packaged/secrets/secret-forms.ts";
import { countedCommands } from "./cut-everywhere.ts";
import { digestOf, endOf, inTemporaryFolder, newMachine, rehearse } from "./rig.ts";
import { OFFICE } from "./scene.ts";
import { writeBlankPc, writeContent, writeSmallPc } from "./small-pc.ts";

const JOIN_PASSWORD = "Join-Horse-33";
const SECRETS = [JOIN_PASSWORD, "First-Phrase-31", "Second-Phrase-32"];
/** Where a password must stand until Windows has read it. */
const ANSWER_FILE = /\/Windows\/Panther\/unattend\.xml$/i;

/** Every fifth record and flush: each run takes a second. All of them were tried when this was written. */
const STRIDE = 5;

const FORMS = SECRETS.flatMap((secret) => [
	...formsOf(secret).values(),
	Buffer.from(hiddenPassword(secret, "AdministratorPassword")),
]);

const TIERS = {
	"boot medium": {
		sequence: "secrets-medium.yaml",
		writePc: writeBlankPc,
		key: /^disks\/MEDIUM01\/[^/]+\/Steppe\/Keys\/[^/]+\.key$/,
	},
	"EFI system partition": {
		sequence: "secrets-esp.yaml",
		writePc: writeSmallPc,
		key: new RegExp(`^disks/${OFFICE.serial}/${OFFICE.efi}/EFI/Steppe/[^/]+\\.key$`),
	},
} as const;

/** A kind of volume for the key, and what an uninterrupted run makes of its machine. */
interface Subject {
	readonly folder: string;
	readonly sequenceFile: string;
	readonly template: string;
	readonly key: RegExp;
}

/** A share with the secret's file and a sequence, and a machine's template. */
function prepare(folder: string, { sequence, writePc, key }: (typeof TIERS)[keyof typeof TIERS]): Subject {
	writeContent(join(folder, "share", "content"));
	writeFileSync(join(folder, "share", "join.txt"), `${JOIN_PASSWORD}\n`);
	const sequenceFile = join(folder, "share", "sequence.yaml");
	cpSync(join(import.meta.dirname, sequence), sequenceFile);
	return { folder, sequenceFile, template: writePc(join(folder, "template")), key };
}

/** What one run came to, and all that was seen on its disks whenever an engine ended or the power went. */
interface Seen {
	readonly exitCode: number;
	readonly cuts: number;
	readonly lines: readonly string[];
	readonly commands: readonly string[];
	/** Files in which a secret stood in some form. */
	readonly plain: ReadonlySet<string>;
	/** Key files that were ever there, and those that are left. */
	readonly keys: ReadonlySet<string>;
	readonly keysLeft: readonly string[];
	/** What was said of keys that could not be removed. */
	readonly keyWarnings: readonly string[];
	readonly records: number;
	readonly flushes: number;
}

function filesBelow(folder: string): readonly string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => relative(folder, join(parentPath, name)));
}

function holdsSecret(file: string): boolean {
	const bytes = readFileSync(file);
	return FORMS.some((form) => bytes.includes(form));
}

const isKey = (file: string) => file.endsWith(".key");

async function run({ folder, sequenceFile, template }: Subject, cut?: CutPoint): Promise<Seen> {
	const name = cut === undefined ? "uncut" : `${cut.at}-${cut.number}`;
	const machineFolder = newMachine(template, join(folder, name));
	const plain = new Set<string>();
	const keys = new Set<string>();
	let records = 0;
	let flushes = 0;
	const look = (isOver: boolean) => {
		for (const file of filesBelow(machineFolder)) {
			if (isKey(file)) keys.add(file);
			if ((isOver || !ANSWER_FILE.test(file)) && holdsSecret(join(machineFolder, file))) plain.add(file);
		}
	};
	const result = await rehearse({
		machineFolder,
		sequenceFile,
		...(cut === undefined ? {} : { cut }),
		afterEngine: () => look(false),
		onCutPoint: (at, number) => {
			if (at === "record") records = number;
			else flushes = number;
			// Between two starts of a short run the key may come and go.
			for (const file of filesBelow(machineFolder).filter(isKey)) keys.add(file);
		},
	});
	look(true);
	const seen = {
		...{ exitCode: endOf(result).exitCode, cuts: result.cuts, plain, keys, records, flushes },
		keyWarnings: result.events.flatMap((event) =>
			event.kind === "message" && /could not be removed/.test(event.text) ? [event.text] : [],
		),
		keysLeft: filesBelow(machineFolder).filter(isKey),
		lines: (await digestOf(machineFolder)).lines,
		commands: countedCommands(machineFolder),
	};
	rmSync(machineFolder, { recursive: true, force: true });
	return seen;
}

/** What is wrong after a cut, one line each. */
function problemsOf(subject: Subject, uncut: Seen, cut: CutPoint, seen: Seen): readonly string[] {
	const problems: string[] = [];
	if (seen.exitCode !== 0) problems.push(`ended with ${seen.exitCode}`);
	if (seen.cuts !== 1) problems.push(`the power was cut ${seen.cuts} times`);
	const differs = [
		...seen.lines.filter((line) => !uncut.lines.includes(line)),
		...uncut.lines.filter((line) => !seen.lines.includes(line)),
	];
	if (differs.length > 0) problems.push(`the machine differs: ${differs.slice(0, 4).join(" | ")}`);
	for (const file of seen.plain) problems.push(`a secret stood in ${file}`);
	for (const warning of seen.keyWarnings) problems.push(warning);
	for (const file of seen.keysLeft) problems.push(`the key stays: ${file}`);
	const wrong = [...seen.keys].filter((file) => !subject.key.test(file) && !file.startsWith("ram/"));
	if (wrong.length > 0) problems.push(`keys lay in ${wrong.join(", ")}`);
	const times = (all: readonly string[], one: string) => all.filter((each) => each === one).length;
	const often = seen.commands.filter((one) => times(seen.commands, one) > times(uncut.commands, one));
	if (often.length > 0) problems.push(`ran too often: ${often.join(", ")}`);
	return problems.map((problem) => `${cut.at} ${cut.number}: ${problem}`);
}

describe.each(Object.entries(TIERS))("secrets whose key lies on the %s", (_, tier) => {
	it("survive a cut: the same machine, nothing in plain text, and no key at the end", async () => {
		await inTemporaryFolder(async (folder) => {
			const subject = prepare(folder, tier);
			const uncut = await run(subject);
			expect([uncut.exitCode, uncut.keysLeft, uncut.keyWarnings, [...uncut.plain]]).toEqual([0, [], [], []]);
			expect([...uncut.keys].filter((file) => tier.key.test(file))).toHaveLength(1);
			expect(uncut.commands.length).toBeGreaterThan(3);
			const problems: string[] = [];
			let count = 0;
			for (const at of ["record", "flush"] as const) {
				const points = at === "record" ? uncut.records : uncut.flushes;
				for (let number = 1; number <= points; number += STRIDE) {
					const cut = { at, number, seed: number };
					problems.push(...problemsOf(subject, uncut, cut, await run(subject, cut)));
					count++;
				}
			}
			expect(problems).toEqual([]);
			expect(count).toBeGreaterThan(30);
		});
	}, 600_000);
});

describe("a key that can't be removed at the end", () => {
	it("is told, and each secret that it opens is to be changed", async () => {
		await inTemporaryFolder(async (folder) => {
			const { sequenceFile, template } = prepare(folder, TIERS["boot medium"]);
			const machineFolder = newMachine(template, join(folder, "machine"));
			const result = await rehearse({
				machineFolder,
				sequenceFile,
				wrap: (ports) => ({
					...ports,
					vault: {
						...ports.vault,
						destroy: async (key) =>
							key.tier === "other-volume"
								? fail({ id: "file-locked", operation: "remove the key", message: "The medium is write-protected." })
								: ports.vault.destroy(key),
					},
				}),
			});
			expect(endOf(result).exitCode).toBe(0);
			const end = result.events.findLast((event) => event.kind === "run-finished");
			const rotate = end?.kind === "run-finished" ? (end.rotate ?? []) : [];
			const left = rotate.filter(({ because }) => because.some(({ why }) => why === "key-left"));
			expect(left.map(({ name }) => name)).toEqual(["Composed", "JoinPassword", "Phrase", "Phrase01", "Phrase02"]);
			expect(left[0]?.because.find(({ why }) => why === "key-left")?.where).toMatch(
				/^Steppe\\Keys\\.*\.key on volume /,
			);
		});
	});
});

describe("a medium with the key that was pulled out", () => {
	it("stops the run until it is there again", async () => {
		await inTemporaryFolder(async (folder) => {
			const { sequenceFile, template } = prepare(folder, TIERS["boot medium"]);
			const machineFolder = newMachine(template, join(folder, "machine"));
			const aside = join(folder, "aside.key");
			let key = "";
			const pull = () => {
				key = filesBelow(machineFolder).find((file) => TIERS["boot medium"].key.test(file)) ?? key;
				if (existsSync(join(machineFolder, key))) renameSync(join(machineFolder, key), aside);
			};
			const stopped = await rehearse({ machineFolder, sequenceFile, afterEngine: pull });
			expect(stopped.ends).toMatchObject([
				{ kind: "restarting" },
				{ kind: "failed", failure: { id: "secret-missing" } },
			]);
			renameSync(aside, join(machineFolder, key));
			const goesOn = await rehearse({ machineFolder, sequenceFile });
			expect(goesOn.ends).toEqual([{ kind: "finished" }]);
			expect(filesBelow(machineFolder).filter(isKey)).toEqual([]);
		});
	});
});
