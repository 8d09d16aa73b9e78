import { type Arguments, type CommandModule, textOf } from "../command.ts";
import { EXIT } from "../exit-codes.ts";
import { findMachine } from "../machine-folder.ts";
import type { Services } from "../services.ts";
import { tellMachineProblem, tellUsage } from "../tell.ts";

async function handle(arguments_: Arguments, services: Services): Promise<number> {
	const template = textOf(arguments_, "template") ?? "";
	const folder = services.files.resolve(textOf(arguments_, "folder") ?? "");
	const found = await findMachine(services, template);
	if (!found.ok) return found.error;
	if (found.value.folder === folder) return tellUsage(services, "template and new machine are the same folder");
	if (found.value.kind === "machine") {
		return tellUsage(services, `${template} is a machine that was made, not a template: ${template} can't be copied`);
	}
	if (await services.rehearsals.isMachine(folder)) {
		return tellUsage(services, `there is a machine already: ${folder}; remove it, or name another folder`);
	}
	const made = await services.rehearsals.create(found.value.folder, folder);
	if (!made.ok) return tellMachineProblem(services, made.error);
	const short = services.shortPath(folder);
	services.terminal.out(`${short}\n`);
	services.terminal.err(
		`The machine is made; its volumes are folders below ${services.shortPath(`${folder}/disks`)}.\nRehearse on it: ${services.callOf("rehearse")} refresh --machine ${short}\n`,
	);
	return EXIT.done;
}

export const command: CommandModule = {
	build: (yargs) =>
		yargs
			.positional("template", { type: "string", describe: "office-pc, blank-pc, or a folder with machine.yaml" })
			.positional("folder", { type: "string", describe: "Folder for the machine; made when it is not there" })
			.example("$0 machine new office-pc pc", "A PC with users' files in the folder pc"),
	handle,
};
