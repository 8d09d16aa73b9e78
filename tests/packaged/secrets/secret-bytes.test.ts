import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { hiddenPassword } from "../../../src/answer-file/hidden-password.ts";
import { changeMachine } from "../../rehearsals/rehearse-folder.ts";
import { type Ending, PackagedRig } from "../rehearsal-rig.ts";
import { exceptions } from "./exceptions.ts";
import { echoed, formsOf } from "./secret-forms.ts";

const SECRETS = {
	FromEnvironment: 'Env&Horse"7<ä>',
	FromFile: "Battery-Staple^$`9",
	FromOption: "Option Horse 'x' %z",
	Literal: "Literal-Secret-5",
} as const;

const rig = new PackagedRig();
afterAll(() => void (process.env.KEEP === "1" || rig.remove()));

const examples = resolve("src/cli/examples");
const share = rig.machine("share");
const template = rig.machine("template");
const pc = rig.machine("pc");

/** A refresh in which every kind of text that a sequence can bring into a log or onto a disk holds a secret. */
const sequence = {
	name: `Full of secrets ${SECRETS.Literal}`,
	variables: {
		OSDComputerName: "PC-1",
		FromEnvironment: { from: { environment: "JOIN_PASSWORD" } },
		FromFile: { from: { file: "pin.txt" } },
		Literal: { value: SECRETS.Literal, secret: "true" },
		FromOption: { from: { prompt: "Never asked, for an option gives it" } },
		Composed: "user:%FromEnvironment%;%FromFile%",
	},
	content: {
		windows11: { source: "content/windows11.wim" },
		winpe: { source: "content/boot.wim" },
	},
	"boot-image": "winpe",
	unknown: "warn",
	steps: [
		{
			name: `Echo ${SECRETS.Literal}`,
			"run-command": {
				program: "echo-all",
				arguments: ["%FromEnvironment%", "/p:%Composed%"],
				idempotence: "repeatable",
				"output-variable": "Echoed",
			},
		},
		{
			name: "Repeat what was echoed",
			"run-command": { program: "echo-all", arguments: ["%Echoed%", "%FromOption%"], idempotence: "repeatable" },
		},
		{
			name: "Skipped",
			if: { variable: "FromFile", equals: "%FromEnvironment%" },
			"set-variable": { name: "Never", value: "x" },
		},
		{ name: "No such file", if: { file: "C:\\%Literal%\\x.txt" }, "set-variable": { name: "Never", value: "x" } },
		{ name: "Note", "set-variable": { name: "Note", value: "it is %FromFile%" } },
		{
			name: "Fails with all",
			"continue-on-error": "true",
			retry: { times: "1" },
			"run-command": { program: "fail-all", arguments: ["%FromFile%", "%Note%"], idempotence: "repeatable" },
		},
		{ restart: { to: "winpe", message: "The password is %FromOption%" } },
		{ "capture-user-state": { store: "hard-link" } },
		{ "apply-image": { image: "windows11", edition: "Pro" } },
		{
			"apply-windows-settings": {
				"registered-organization": "Contoso",
				"administrator-password": "%FromFile%",
				"user-locale": "de-DE",
			},
		},
		{
			name: "Stops",
			"run-command": {
				program: "fail-all",
				arguments: ["%FromEnvironment%", "%FromOption%"],
				idempotence: "repeatable",
			},
		},
		{ "setup-windows": {} },
		{ "restore-user-state": {} },
		{
			name: "After all",
			"run-command": {
				program: "echo-all",
				arguments: ["%FromEnvironment%", "%FromOption%"],
				idempotence: "repeatable",
			},
		},
	],
};

function prepare(): void {
	mkdirSync(share);
	cpSync(join(examples, "content"), join(share, "content"), { recursive: true });
	cpSync(join(examples, "machines", "office-pc"), template, { recursive: true, preserveTimestamps: true });
	writeFileSync(join(share, "sequence.yaml"), stringify(sequence));
	writeFileSync(join(share, "pin.txt"), `${SECRETS.FromFile}\n`);
	writeFileSync(join(rig.folder, "option.txt"), `${SECRETS.FromOption}\r\n`, { mode: 0o600 });
	const all = Object.values(SECRETS).flatMap((secret) => echoed(secret));
	changeMachine(template, (machine) => {
		machine.commands = [
			{ program: "echo-all", "exit-code": "0", output: [...all] },
			{ program: "fail-all", "exit-code": "5", output: [...all] },
			...(machine.commands as readonly unknown[]),
		];
	});
}

/** All forms, the one in which answer files hide passwords among them. */
const forms = Object.entries(SECRETS).flatMap(([name, secret]) => {
	const hidden = (["Password", "AdministratorPassword"] as const).map((element): [string, Buffer] => [
		`hidden as ${element}`,
		Buffer.from(hiddenPassword(secret, element)),
	]);
	return [...formsOf(secret), ...hidden].map(([form, bytes]) => ({ what: `${name}: ${form}`, bytes }));
});

/** What stands where: every file below the rig's folder, and its own name. */
function found(): ReadonlyMap<string, readonly string[]> {
	const result = new Map<string, readonly string[]>();
	for (const entry of readdirSync(rig.folder, { recursive: true, withFileTypes: true })) {
		const file = join(entry.parentPath, entry.name);
		const path = relative(rig.folder, file);
		if (path === "option.txt") continue;
		const bytes = Buffer.concat([Buffer.from(`${path}\n`), entry.isFile() ? readFileSync(file) : Buffer.alloc(0)]);
		const here = forms.filter((form) => bytes.includes(form.bytes)).map(({ what }) => what);
		if (here.length > 0) result.set(path, here);
	}
	return result;
}

const used = new Set<RegExp>();

/** Searches all that was written so far; only exceptions may hold a secret, and only as long as they may. */
function expectNone(ending: Ending, until: "the end of the run" | "never"): void {
	for (const [path, what] of found()) {
		const exception = exceptions.find(
			(each) => each.path.test(path) && (each.until === "never" || until === "the end of the run"),
		);
		expect(exception?.path, `${path} holds ${what.join(", ")}`).toBeDefined();
		if (exception !== undefined) used.add(exception.path);
	}
	const said = Buffer.from(ending.stdout + ending.stderr);
	expect(forms.filter(({ bytes }) => said.includes(bytes)).map(({ what }) => what)).toEqual([]);
}

function keys(): readonly string[] {
	return readdirSync(pc, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".key"));
}

describe("a rehearsal full of secrets", () => {
	const environment = { JOIN_PASSWORD: SECRETS.FromEnvironment };
	const given = ["--secret", "FromOption=file:option.txt", "--unattended"];

	it("writes none of them down, through failures, retries and a power cut", async () => {
		prepare();
		const start = ["share/sequence.yaml", "--machine", "template", "--in", "pc", ...given];
		const failed = await rig.rehearse([...start, "--fault", "cut@record:70"], undefined, environment);
		expect(failed.stderr).toContain("The power was cut. It returns");
		expect(failed.exitCode, failed.stderr).toBe(1);
		expect(failed.stderr).toContain("FromFile: ");
		expectNone(failed, "the end of the run");
		expect(keys().length).toBe(1);
	});

	it("removes at the end what had to stand somewhere, the key too, and says what to change", async () => {
		const ended = await rig.rehearse(
			["share/sequence.yaml", "--machine", "pc", "--skip", "--unattended"],
			undefined,
			environment,
		);
		expect(ended.exitCode, ended.stderr).toBe(0);
		expectNone(ended, "never");
		expect(keys()).toEqual([]);
		for (const line of [
			"FromFile: it stood on the command line",
			"unattend.xml",
			"Literal: its value stands in the sequence",
		])
			expect(ended.stderr).toContain(line);
		expect(readFileSync(join(pc, "record/report.html"), "utf8")).toContain("Secrets to change now");
	});

	it("uses every exception", () => {
		expect(exceptions.filter(({ path }) => !used.has(path)).map(({ path }) => String(path))).toEqual([]);
	});
});
