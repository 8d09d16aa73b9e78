import type { Phase } from "../../model/phase.ts";
import { type Arguments, type CommandModule, isOn, textOf } from "../command.ts";
import { EXIT } from "../exit-codes.ts";
import { withMachine } from "../opened-machine.ts";
import { planRun } from "../plan-run.ts";
import { findSubject } from "../planned-subject.ts";
import { checkSetSecrets, readSecrets } from "../secret-option.ts";
import type { Services } from "../services.ts";
import { showCertificate } from "../show-certificate.ts";
import { planJson, showPlan } from "../show-plan.ts";
import { readVariables, secretOption, setOption } from "../start-options.ts";
import { tellFailure, tellUsage } from "../tell.ts";
import { readVariablesFiles } from "../variables-files.ts";

async function handle(arguments_: Arguments, services: Services): Promise<number> {
	const variables = readVariables(arguments_);
	if (!variables.ok) return tellUsage(services, variables.error);
	const variablesFiles = await readVariablesFiles(services, arguments_);
	if (!variablesFiles.ok) return variablesFiles.error;
	const secrets = readSecrets(arguments_);
	if (!secrets.ok) return tellUsage(services, secrets.error);
	const given = [...variables.value, ...secrets.value];
	const subject = await findSubject(services, {
		sequence: textOf(arguments_, "sequence") ?? "",
		machine: textOf(arguments_, "machine"),
	});
	if (!subject.ok) return subject.error;
	const { sequence, wanted } = subject.value;
	const set = checkSetSecrets(given, sequence);
	if (!set.ok) return tellUsage(services, set.error);
	return withMachine(services, wanted, async (machine) => {
		const plan = await planRun(services, machine, sequence, {
			variables: given,
			variablesFiles: variablesFiles.value,
		});
		if (!plan.ok) return tellFailure(services, plan.error);
		const { terminal } = services;
		for (const warning of plan.value.warnings) terminal.err(`steppe: ${warning}\n`);
		const phase = textOf(arguments_, "for") as Phase | undefined;
		const isFull = isOn(arguments_, "preflight") || phase !== undefined;
		if (isOn(arguments_, "json"))
			terminal.out(`${JSON.stringify(planJson(plan.value, isFull, phase), undefined, 2)}\n`);
		else {
			if (phase === undefined) showPlan(terminal, plan.value);
			const open = plan.value.items.filter(({ state }) => state !== "proven" && state !== "waived");
			if (isFull) showCertificate(terminal, plan.value, phase);
			else if (!plan.value.granted) showCertificate(terminal, { ...plan.value, items: open });
			else terminal.out(`Preflight: granted (${plan.value.items.length} items; see them with --preflight)\n`);
		}
		return plan.value.granted ? EXIT.done : EXIT.refused;
	});
}

export const command: CommandModule = {
	repeatable: ["set", "secret", "variables"],
	build: (yargs) =>
		secretOption(setOption(yargs))
			.positional("sequence", {
				type: "string",
				describe: "Sequence file, or an example: refresh, bare-metal, refused",
			})
			.option("machine", {
				type: "string",
				requiresArg: true,
				describe: "Machine that the plan is made for: a folder, or a template (default: office-pc)",
			})
			.option("preflight", {
				type: "boolean",
				describe: "Show the certificate: what was proven, how, and what was not",
			})
			.option("for", {
				choices: ["winpe", "full-os"],
				requiresArg: true,
				describe: "Show only what one system needs, as far as it can be told now; implies --preflight",
			})
			.option("json", { type: "boolean", describe: "The plan as JSON on stdout" })
			.example("$0 plan refresh.yaml", "What would happen on the example PC")
			.example("$0 plan refresh.yaml --machine pc --preflight", "On a machine of your own, with all proofs")
			.example("$0 plan refresh.yaml --for winpe", "What WinPE will ask for before it touches anything")
			.example("$0 plan refresh.yaml --set OSDComputerName=PC-7", "With a variable set"),
	handle,
};
