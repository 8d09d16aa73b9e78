import { dirname } from "node:path";
import type { Result } from "../../base/result.ts";
import type { Inventory } from "../../model/inventory.ts";
import { type Arguments, type CommandModule, isOn, textOf } from "../command.ts";
import { EXIT } from "../exit-codes.ts";
import { factsSections } from "../facts-view.ts";
import { findMachine } from "../machine-folder.ts";
import { queryFacts } from "../query-facts.ts";
import type { Services } from "../services.ts";
import { tellFailure, tellMachineProblem, tellUsage } from "../tell.ts";
import { textTable } from "../text-table.ts";

async function handle(arguments_: Arguments, services: Services): Promise<number> {
	const to = textOf(arguments_, "export");
	if (to === undefined && (isOn(arguments_, "mask") || isOn(arguments_, "medium"))) {
		return tellUsage(services, "--mask and --medium belong to --export FILE");
	}
	const inventory = await readInventory(arguments_, services);
	if (!inventory.ok) return inventory.error;
	const query = textOf(arguments_, "query");
	if (query !== undefined) {
		const namespace = textOf(arguments_, "namespace") ?? "root\\cimv2";
		return queryFacts(services, inventory.value, { query, namespace, json: isOn(arguments_, "json") });
	}
	if (to !== undefined) return exportTo(to, inventory.value, arguments_, services);
	if (isOn(arguments_, "json")) services.terminal.out(`${JSON.stringify(inventory.value, undefined, 2)}\n`);
	else show(inventory.value, services);
	return EXIT.done;
}

/** Of a rehearsal machine, or of this computer; the exit code when there is none. */
async function readInventory(arguments_: Arguments, services: Services): Promise<Result<Inventory, number>> {
	const named = textOf(arguments_, "machine");
	if (named === undefined) {
		const own = await services.computer.inventory();
		return own.ok ? own : { ok: false, error: tellFailure(services, own.error) };
	}
	const found = await findMachine(services, named);
	if (!found.ok) return found;
	const inventory = await services.rehearsals.inventory(found.value.folder);
	return inventory.ok ? inventory : { ok: false, error: await tellMachineProblem(services, inventory.error) };
}

function show(inventory: Inventory, { terminal }: Services): void {
	const sections = factsSections(inventory);
	const width = Math.max(...sections.flatMap(({ rows }) => rows.map(([label]) => label.length)));
	for (const { title, from, rows } of sections) {
		terminal.out(`${title}${from === undefined ? "" : ` (from ${from})`}\n`);
		const shown = rows.length === 0 ? [["nothing is known", ""] as const] : rows;
		const lines = textTable(shown.map(([label, value]) => ["", label.padEnd(width), value]));
		terminal.out(`${lines}\n`);
	}
	for (const { what, why, remedy } of inventory.gaps) {
		terminal.err(`not known: ${what}: ${why}${remedy === undefined ? "" : `; ${remedy}`}\n`);
	}
}

async function exportTo(to: string, inventory: Inventory, arguments_: Arguments, services: Services): Promise<number> {
	const { files, terminal } = services;
	const file = files.resolve(to);
	if (!/\.ya?ml$/i.test(file))
		return tellUsage(services, `${to}: name a file machine.yaml in a folder for the machine`);
	if (await files.exists(file)) return tellUsage(services, `${to} is there already; name another file, or remove it`);
	const options = { mask: isOn(arguments_, "mask"), medium: isOn(arguments_, "medium") };
	const exported = await services.computer.exportMachine(inventory, file, options);
	if (!exported.ok) return tellFailure(services, exported.error);
	const short = services.shortPath(file);
	const folder = services.shortPath(dirname(file));
	terminal.out(`${short}\n`);
	for (const note of exported.value) terminal.err(`${note}\n`);
	terminal.err(`Make a machine of it: ${services.callOf("machine new")} ${folder} FOLDER\n`);
	return EXIT.done;
}

export const command: CommandModule = {
	build: (yargs) =>
		yargs
			.option("machine", {
				type: "string",
				requiresArg: true,
				describe: "A rehearsal machine or template; without it this computer",
			})
			.option("json", { type: "boolean", describe: "Everything, as JSON: also device ids and who told what" })
			.option("export", {
				type: "string",
				requiresArg: true,
				describe: "Write the computer down as machine.yaml of a rehearsal machine; no file of it is copied",
			})
			.option("mask", {
				type: "boolean",
				describe: "With --export: replace serial numbers, UUIDs, MAC addresses and asset tags",
			})
			.option("medium", {
				type: "boolean",
				describe: "With --export: add a boot medium, so that the machine can be started",
			})
			.option("query", {
				type: "string",
				requiresArg: true,
				describe: "Answer a WQL query as a condition would have it answered",
			})
			.option("namespace", { type: "string", requiresArg: true, describe: "Namespace of --query (root\\cimv2)" })
			.conflicts("json", "export")
			.conflicts("query", "export")
			.example("$0 facts", "What Steppe knows of this computer")
			.example("$0 facts --machine office-pc", "What a rehearsal machine tells")
			.example('$0 facts --query "SELECT Name FROM Win32_Processor"', "What a condition with this query would see")
			.example("$0 facts --export pc/machine.yaml --mask --medium", "This computer as a rehearsal machine to pass on"),
	handle,
};
