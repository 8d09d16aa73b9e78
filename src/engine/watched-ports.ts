import { type Command, commandLine } from "../model/command.ts";
import type { Files, Ports } from "../model/ports.ts";
import type { Secret } from "../model/secret.ts";
import { expose, nameOfDecided, secretsIn } from "./exposures.ts";
import type { Journal } from "./journal.ts";
import type { EngineParts } from "./parts.ts";
import type { VariableTable } from "./variable-table.ts";

/** Bytes up to which what a step writes is searched; larger ones are contents, not settings. */
const SEARCHED_BYTES = 1024 * 1024;

/** What of a run watching needs. */
interface Watched {
	readonly parts: Pick<EngineParts, "secrets">;
	readonly journal: Journal;
	readonly variables: VariableTable;
	alone<Value>(work: () => Promise<Value>): Promise<Value>;
}

/**
 * The ports as a step gets them: a secret that it hands to a program or writes into a file is journaled as one that should be changed,
 * durably, before that happens.
 */
export function watchedPorts(
	run: Watched,
	ports: Ports,
	step: string,
	decided: Readonly<Record<string, Secret>> = {},
): Ports {
	const { secrets } = run.parts;
	const own = new Map(Object.entries(decided).map(([key, secret]) => [nameOfDecided(key, step), secret]));
	const otherwise = `a secret of ${step}`;
	const note = async (text: string, exposure: Parameters<typeof expose>[2]) => {
		if (!secrets.holdsSecret(text)) return;
		await run.alone(async () => {
			for (const name of secretsIn(run, text, otherwise, own)) expose(run, name, exposure);
			await run.journal.commit();
		});
	};
	const files: Files = {
		...ports.files,
		write: async (path, content) => {
			const isSmall = content.length <= SEARCHED_BYTES;
			const text = typeof content === "string" ? content : isSmall ? Buffer.from(content).toString("latin1") : "";
			if (isSmall) await note(text, { why: "in-file", where: path });
			return ports.files.write(path, content);
		},
	};
	const noted = async (command: Command): Promise<Command> => {
		const line = commandLine(command);
		await note(line, { why: "on-command-line", where: command.program });
		return { ...command, shown: secrets.redact(line) };
	};
	const started: Ports["run"] = {
		has: (tool) => ports.run.has(tool),
		run: async (command, options) => ports.run.run(await noted(command), options),
		start: async (command) => ports.run.start(await noted(command)),
	};
	return { ...ports, files, run: started };
}
