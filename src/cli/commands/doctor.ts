import { createStyle } from "../../report/style.ts";
import { type CommandModule, isOn } from "../command.ts";
import { type DoctorCheck, type DoctorGroup, examine, installLine, isUnfit } from "../doctor.ts";
import { EXIT } from "../exit-codes.ts";
import type { Services } from "../services.ts";

function show(groups: readonly DoctorGroup[], { terminal }: Services): void {
	const style = createStyle({ colour: terminal.result.colour, unicode: terminal.unicode });
	const { done, failed, skipped, interrupted } = style.signs;
	const signs: Readonly<Record<DoctorCheck["state"], string>> = {
		good: style.green(done),
		limited: style.yellow(interrupted),
		missing: style.red(failed),
		elsewhere: style.dim(skipped),
	};
	const width = Math.max(...groups.flatMap(({ checks }) => checks.map(({ name }) => name.length)));
	for (const { title, checks } of groups) {
		terminal.out(`${style.bold(title)}\n`);
		for (const { name, state, detail, remedy } of checks) {
			terminal.out(`  ${signs[state]} ${name.padEnd(width)}  ${detail}\n`);
			if (remedy !== undefined) terminal.out(`    ${" ".repeat(width)}  ${style.signs.arrow} ${remedy}\n`);
		}
		terminal.out("\n");
	}
	const install = installLine(groups);
	if (install !== undefined) terminal.out(`All that is missing from Debian: ${install}\n`);
	terminal.out(isUnfit(groups) ? "Steppe can't rehearse here.\n" : "Steppe can rehearse here.\n");
}

export const command: CommandModule = {
	build: (yargs) =>
		yargs
			.option("json", { type: "boolean", describe: "The same as JSON" })
			.example("$0 doctor", "What Steppe can do here, what is missing and how to get it"),
	handle: async (arguments_, services) => {
		const groups = await examine(services);
		if (isOn(arguments_, "json"))
			services.terminal.out(`${JSON.stringify({ fit: !isUnfit(groups), groups }, undefined, 2)}\n`);
		else show(groups, services);
		return isUnfit(groups) ? EXIT.failed : EXIT.done;
	},
};
