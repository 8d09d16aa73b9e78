import type { CommandModule } from "../command.ts";
import { EXIT } from "../exit-codes.ts";
import { textTable } from "../text-table.ts";

export const command: CommandModule = {
	build: (yargs) => yargs.example("$0 machine list", "Names for rehearse --machine and machine new"),
	handle: async (_, { rehearsals, terminal }) => {
		const templates = await rehearsals.templates();
		terminal.out(textTable(templates.map(({ name, description }) => [name, description])));
		return EXIT.done;
	},
};
