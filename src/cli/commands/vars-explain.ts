import { foldCase } from "../../base/windows-path.ts";
import { explainVariable, type VariableChangeTold, type VariableExplanation } from "../../engine/explain-variable.ts";
import { HIDDEN_VALUE } from "../../engine/shown-variables.ts";
import { describeOrigin, type LostValue, type VariableOrigin } from "../../model/variables.ts";
import { type Arguments, type CommandModule, isOn, textOf } from "../command.ts";
import { EXIT } from "../exit-codes.ts";
import { localTime } from "../local-time.ts";
import { findRunOf, readRunLines, readVariables, runOptions } from "../run-variables.ts";
import type { Services } from "../services.ts";
import { textTable } from "../text-table.ts";

function originText(origin: VariableOrigin | undefined): string {
	return origin === undefined ? "" : ` ${describeOrigin(origin)}`;
}

function whoText({ source, origin, node, nodeName }: VariableChangeTold): string {
	const at = node === undefined ? "" : `, ${nodeName === undefined ? "" : `"${nodeName}" `}(${node})`;
	return `${source}${originText(origin)}${at}`;
}

function valueText({ value, secret, deleted }: VariableChangeTold): string {
	if (deleted) return "(deleted)";
	return secret ? HIDDEN_VALUE : (value ?? "");
}

function lostText({ source, origin, value, secret }: LostValue): string {
	return `${source}${originText(origin)} wanted ${secret ? HIDDEN_VALUE : (value ?? "nothing")}`;
}

function whenText({ time, boot }: VariableChangeTold): string {
	return boot === 0 ? localTime(time) : `${localTime(time)}, boot ${boot}`;
}

function explanationLines({ name, now, earlier }: VariableExplanation): string {
	const head = now.deleted ? `${name} has no value` : `${name} = ${valueText(now)}`;
	const lost = now.lost.map((each) => `  over: ${lostText(each)}\n`).join("");
	const first = `${head}\n  from: ${whoText(now)}\n  since: ${whenText(now)}\n${lost}`;
	if (earlier.length === 0) return first;
	const rows = [...earlier]
		.reverse()
		.map((each) => [
			`  ${whenText(each)}`,
			valueText(each),
			[whoText(each), ...each.lost.map(lostText)].join("; over: "),
		]);
	return `${first}before, latest first:\n${textTable(rows)}`;
}

/** A variable that the journal does not name may be one that the engine finds anew at each start. */
async function explainOther(services: Services, arguments_: Arguments, name: string): Promise<number> {
	const place = await findRunOf(services, arguments_);
	if (!place.ok) return place.error;
	const { terminal } = services;
	const read = place.value.running === undefined ? undefined : await readVariables(services, place.value);
	const found =
		read?.ok === true ? read.value.variables.find((each) => foldCase(each.name) === foldCase(name)) : undefined;
	if (found === undefined) {
		terminal.err(`steppe: nobody ever gave ${name} a value in this run\n`);
		return EXIT.failed;
	}
	if (isOn(arguments_, "json")) terminal.out(`${JSON.stringify(found)}\n`);
	else
		terminal.out(
			`${found.name} = ${found.value}\n  from: the engine (${found.source}), which finds it anew at each start\n`,
		);
	return EXIT.done;
}

async function handle(arguments_: Arguments, services: Services): Promise<number> {
	const place = await findRunOf(services, arguments_);
	if (!place.ok) return place.error;
	const lines = await readRunLines(services, place.value);
	if (!lines.ok) return lines.error;
	const name = textOf(arguments_, "name") ?? "";
	const explanation = explainVariable(lines.value, name);
	if (explanation === undefined) return explainOther(services, arguments_, name);
	const { terminal } = services;
	if (isOn(arguments_, "json")) terminal.out(`${JSON.stringify(explanation, undefined, "\t")}\n`);
	else terminal.out(explanationLines(explanation));
	return EXIT.done;
}

export const command: CommandModule = {
	build: (yargs) =>
		runOptions(yargs)
			.positional("name", { type: "string", describe: "Name of the variable; case is ignored" })
			.option("json", { type: "boolean", describe: "As JSON" })
			.example(
				"$0 vars explain OSDComputerName",
				"Who gave it its value, what it was before, and which other values lost",
			),
	handle,
};
