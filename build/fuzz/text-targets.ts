import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseXml } from "../../src/answer-file/xml-tree.ts";
import { formatHive, parseHive } from "../../src/machine/rehearsal/hive-file.ts";
import { parseMachine } from "../../src/machine/rehearsal/machine-file.ts";
import type { Diagnostic } from "../../src/model/diagnostic.ts";
import { checkRules } from "../../src/rules/check-rules.ts";
import { decodeRules } from "../../src/rules/decode-rules.ts";
import { localMoment } from "../../src/rules/expression/values.ts";
import { readIni } from "../../src/rules/ini/read-ini.ts";
import { runRules } from "../../src/rules/run-rules.ts";
import { settableByRules } from "../../src/rules/settable-by-rules.ts";
import { fromChecked, toChecked } from "../../src/sequence/checked-form.ts";
import { readWql } from "../../src/sequence/conditions/wql/parse.ts";
import { printWql } from "../../src/sequence/conditions/wql/print.ts";
import { formatDiagnostics } from "../../src/sequence/diagnostics.ts";
import { checkNative } from "../../src/sequence/formats/native.ts";
import { decodeSource } from "../../src/sequence/source/decode-source.ts";
import { type FuzzTarget, type Verdict, Wrong, worded } from "./target.ts";

const ROOT = join(import.meta.dirname, "../..");

function files(folder: string, ending: string): readonly Uint8Array[] {
	return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
		.filter((name) => name.endsWith(ending))
		.sort()
		.map((name) => readFileSync(join(ROOT, folder, name)));
}

/** Every diagnostic must lie inside its text, and the whole list must be printable. */
function located(diagnostics: readonly Diagnostic[], text: string): Verdict {
	for (const { message, range } of diagnostics) {
		worded(message);
		if (range.start < 0 || range.end < range.start || range.end > text.length)
			throw new Wrong(`"${message}" lies at ${range.start}–${range.end} of ${text.length}`);
	}
	const errors = diagnostics.filter(({ severity }) => severity === "error");
	if (diagnostics.length > 0) worded(formatDiagnostics(diagnostics.slice(0, 50), text, { color: false }));
	return errors.length > 0 ? "refused" : "accepted";
}

const sequence: FuzzTarget = {
	name: "sequence",
	feeds: "native sequences, YAML and JSON",
	seeds: () => [...files("tests/sequences/positive", "sequence.yaml"), ...files("src/cli/examples", ".yaml")],
	read: (bytes) => {
		const text = decodeSource(bytes, "fuzz.yaml");
		if (!text.ok) return located(text.error, "");
		const checked = checkNative(text.value, "fuzz.yaml");
		const verdict = located(checked.diagnostics, text.value);
		if ((checked.sequence === undefined) !== (verdict === "refused")) throw new Wrong("errors and a sequence at once");
		if (checked.sequence === undefined) return verdict;
		const back = fromChecked(toChecked(checked.sequence));
		if (!back.ok) throw new Wrong(`what was accepted can't be staged: ${back.error[0]?.message}`);
		return verdict;
	},
};

const checkedForm: FuzzTarget = {
	name: "staged sequence",
	feeds: "the checked sequence beside the journal",
	seeds: () =>
		files("src/cli/examples", ".yaml").flatMap((bytes) => {
			const { sequence: read } = checkNative(Buffer.from(bytes).toString("utf8"), "seed.yaml");
			return read === undefined ? [] : [Buffer.from(toChecked(read))];
		}),
	read: (bytes) => {
		const read = fromChecked(bytes.toString("utf8"));
		if (!read.ok) for (const { message } of read.error) worded(message);
		return read.ok ? "accepted" : "refused";
	},
};

const machineFile: FuzzTarget = {
	name: "machine file",
	feeds: "machine.yaml of rehearsal machines",
	seeds: () => files("src/cli/examples/machines", "machine.yaml"),
	read: (bytes) => {
		const text = bytes.toString("utf8");
		return located(parseMachine("machine.yaml", text).diagnostics, text);
	},
};

const wql: FuzzTarget = {
	name: "WQL",
	feeds: "queries of conditions",
	seeds: () =>
		[
			"SELECT * FROM Win32_ComputerSystem WHERE Model LIKE '%Book [a-f]_%' AND NOT (Manufacturer = \"LENOVO\")",
			"select Name, Version from Win32_OperatingSystem where BuildNumber >= 19045 or Caption is not null",
			"SELECT * FROM Win32_Battery WHERE (BatteryStatus = 2) OR (BatteryStatus <> 1 AND EstimatedRunTime IS NULL)",
		].map((text) => Buffer.from(text)),
	read: (bytes) => {
		const read = readWql(bytes.toString("utf8"));
		if (!read.ok) {
			worded(read.error.message);
			return "refused";
		}
		const printed = printWql(read.value.query);
		const again = readWql(printed);
		if (!again.ok || printWql(again.value.query) !== printed)
			throw new Wrong(`is not read back as printed: ${printed}`);
		return "accepted";
	},
};

const xml: FuzzTarget = {
	name: "answer file",
	feeds: "XML of answer files",
	seeds: () => [
		Buffer.from(
			'<?xml version="1.0" encoding="utf-8"?>\n<unattend xmlns="urn:schemas-microsoft-com:unattend"><settings pass="specialize">' +
				'<component name="Microsoft-Windows-Shell-Setup" processorArchitecture="amd64"><ComputerName>PC-1</ComputerName>' +
				"<!-- a --><![CDATA[b]]></component></settings></unattend>",
		),
	],
	read: (bytes) => {
		const read = parseXml(bytes.toString("utf8"));
		if (!read.ok) worded(read.error);
		return read.ok ? "accepted" : "refused";
	},
};

const hive: FuzzTarget = {
	name: "hive",
	feeds: "hives of rehearsal machines",
	seeds: () => [
		Buffer.from(
			formatHive({
				Select: { Current: { type: "REG_DWORD", data: 1 } },
				"A\\B": { c: { type: "REG_MULTI_SZ", data: ["d"] } },
			}),
		),
	],
	read: (bytes) => {
		const read = parseHive(bytes.toString("utf8"));
		if (!read.ok) worded(read.error);
		return read.ok ? "accepted" : "refused";
	},
};

/** What rules find on a machine here. */
const RULE_VARIABLES: Readonly<Record<string, string>> = { MODEL: "Desk 5", DEFAULTGATEWAY001: "192.0.2.1" };

const rules: FuzzTarget = {
	name: "rules",
	feeds: "rules files such as CustomSettings.ini",
	seeds: () => files("tests", ".ini"),
	read: (bytes) => {
		const text = decodeRules(bytes);
		if (!text.ok) {
			worded(text.error);
			return "refused";
		}
		const verdict = located(checkRules(text.value, "fuzz.ini"), text.value);
		const read = (name: string) => {
			const value = RULE_VARIABLES[name.toUpperCase()];
			return value === undefined ? undefined : { value, secret: false };
		};
		const view = { read, isChosen: () => false, now: localMoment(0, 0) };
		const outcome = runRules(readIni(text.value, "fuzz.ini"), text.value, "fuzz.ini", view);
		located(outcome.problems, text.value);
		const settable = new Set(
			settableByRules(text.value, (list) => (list === "DefaultGateway" ? 1 : 0)).map(({ name }) => name.toUpperCase()),
		);
		for (const { name, value } of outcome.assignments) {
			if (value === "" || value.length > 4000) throw new Wrong(`${name} gets ${value.length} characters`);
			if (!settable.has(name.toUpperCase())) throw new Wrong(`${name} is set, and nobody foretold it`);
		}
		return verdict;
	},
};

/** Readers of texts that people write. */
export const textTargets: readonly FuzzTarget[] = [sequence, checkedForm, machineFile, wql, xml, hive, rules];
