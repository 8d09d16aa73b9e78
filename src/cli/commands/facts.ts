import { dirname } from "node:path";
import type { Result } from "../../base/result.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Failure } from "../../model/failure.ts";
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
	const query = textOf(arguments_, "query");
	if (query !== undefined) {
		const wmi = await read(arguments_, services, { own: services.computer.wmi, machine: services.rehearsals.wmi });
		const namespace = textOf(arguments_, "namespace") ?? "root\\cimv2";
		return wmi.ok ? queryFacts(services, wmi.value, { query, namespace, json: isOn(arguments_, "json") }) : wmi.error;
	}
	const { computer, rehearsals } = services;
	const inventory = await read(arguments_, services, { own: computer.inventory, machine: rehearsals.inventory });
	if (!inventory.ok) return inventory.error;
	if (to !== undefined) return exportTo(to, inventory.value, arguments_, services);
	if (isOn(arguments_, "json")) services.terminal.out(`${JSON.stringify(inventory.value, undefined, 2)}\n`);
	else show(inventory.value, services);
	return EXIT.done;
}

/** How the same is read of this computer and of a rehearsal machine. */
interface Readings<Value> {
	readonly own: () => Promise<Result<Value, Failure>>;
	readonly machine: (folder: string) => Promise<Result<Value, Failure | readonly Diagnostic[]>>;
}

/** Of a rehearsal machine, or of this computer; the exit code when there is none. */
async function read<Value>(
	arguments_: Arguments,
	services: Services,
	{ own, machine }: Readings<Value>,
): Promise<Result<Value, number>> {
	const named = textOf(arguments_, "machine");
	if (named === undefined) {
		const told = await own();
		return told.ok ? told : { ok: false, error: tellFailure(services, told.error) };
	}
	const found = await findMachine(services, named);
	if (!found.ok) return found;
	const told = await machine(found.value.folder);
	return told.ok ? told : { ok: false, error: await tellMachineProblem(services, told.error) };
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
