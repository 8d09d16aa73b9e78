import { type Arguments, type CommandModule, isOn, textOf } from "../command.ts";
import { EXIT } from "../exit-codes.ts";
import type { Services } from "../services.ts";
import { tellFailure, tellUsage } from "../tell.ts";

async function handle(arguments_: Arguments, services: Services): Promise<number> {
	const folder = services.files.resolve(textOf(arguments_, "folder") ?? "");
	if (!(await services.rehearsals.isMachine(folder))) {
		return tellUsage(services, `${folder} is no rehearsal machine; make one with: steppe machine new office-pc FOLDER`);
	}
	const digest = await services.rehearsals.digest(folder);
	if (!digest.ok) return tellFailure(services, digest.error);
	if (isOn(arguments_, "lines")) for (const line of digest.value.lines) services.terminal.out(`${line}\n`);
	else services.terminal.out(`${digest.value.digest}\n`);
	return EXIT.done;
}

export const command: CommandModule = {
	build: (yargs) =>
		yargs
			.positional("folder", { type: "string", describe: "Folder of a rehearsal machine" })
			.option("lines", { type: "boolean", describe: "Show what the hash is made of, a line for each thing" })
			.example("$0 machine digest pc", "Compare two machines by one hash")
			.example("$0 machine digest pc --lines > after.txt", "See with diff what a run changed"),
	handle,
};
