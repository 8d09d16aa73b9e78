import { basename, dirname, join } from "node:path";
import type { Argv } from "yargs";
import { fail, ok, type Result } from "../base/result.ts";
import type { ChannelAnnouncement } from "../model/channel.ts";
import { EVENTS_FILE, RECORD_FOLDER } from "./record-folder.ts";
import { CHANNEL_VARIABLE } from "./run-channel.ts";
import type { Services } from "./services.ts";
import { tellUsage } from "./tell.ts";

/** Name of the journal in a state folder, and of the log in its folder. */
const JOURNAL_FILE = "journal.jsonl";
const LOG_FILE = "smsts.log";
/** Folder below the working folder in which `rehearse` makes machines. */
const REHEARSALS = "rehearsals";

/** A run as somebody named it: what there is of it. */
export interface RunPlace {
	/** The place as the reader would type it again. */
	readonly shown: string;
	/** The engine that runs there now. */
	readonly running?: ChannelAnnouncement;
	readonly machineFolder?: string;
	/** Journals that lie there; only one of them is the run's. */
	readonly journals: readonly string[];
	/** The file with its events; that of a machine may not be there yet. */
	readonly events?: string;
	/** Its log; that of a machine may not be there yet. */
	readonly log?: string;
}

/** How commands name this option. */
export const PLACE_FORMS =
	"a machine's folder, a state folder, a folder with logs, journal.jsonl, events.jsonl, smsts.log, or the id of a run that goes on";

/** The argument of commands that read a run. */
export function placePositional(yargs: Argv): Argv {
	const describe = `The run: ${PLACE_FORMS}; default: the one that goes on here`;
	return yargs.positional("place", { type: "string", describe });
}

/**
 * Turns what a person typed into a run. Without a word: the run whose step started this program, else the one that goes on now on this
 * computer, else the one rehearsal below the working folder. With several, the candidates are told; nothing is guessed.
 */
export async function findRun(services: Services, typed: string | undefined): Promise<Result<RunPlace, number>> {
	if (typed !== undefined) return findNamed(services, typed);
	const told = services.environment(CHANNEL_VARIABLE) ?? "";
	if (told !== "") {
		const running = await services.channels.runningIn(told);
		if (running !== undefined) return placeOfEngine(services, running);
		const problem = `${CHANNEL_VARIABLE} names ${told}, but no engine listens there any more`;
		return fail(tellUsage(services, problem));
	}
	const running = await services.channels.running();
	const only = running.length === 1 ? running[0] : undefined;
	if (only !== undefined) return placeOfEngine(services, only);
	if (running.length > 1) return fail(tellSeveral(services, "runs go on now", running.map(describeEngine(services))));
	return findRehearsal(services);
}

function describeEngine({ shortPath }: Services): (announcement: ChannelAnnouncement) => string {
	return ({ machine, sequenceName, runId }) => `${shortPath(machine)}  (${sequenceName}, run ${runId})`;
}

function tellSeveral(services: Services, what: string, candidates: readonly string[]): number {
	return tellUsage(services, [`${candidates.length} ${what}; name one of them:`, ...candidates].join("\n  "));
}

async function placeOfEngine(services: Services, running: ChannelAnnouncement): Promise<Result<RunPlace, number>> {
	return (await services.rehearsals.isMachine(running.machine))
		? placeOfMachine(services, running.machine, running)
		: ok({ shown: running.machine, running, journals: [] });
}

async function placeOfMachine(
	services: Services,
	machineFolder: string,
	known?: ChannelAnnouncement,
): Promise<Result<RunPlace, number>> {
	const { channels, rehearsals, shortPath } = services;
	const running = known ?? (await channels.runningIn(channels.folderOf(machineFolder)));
	const record = join(machineFolder, RECORD_FOLDER);
	const found = await rehearsals.journals(machineFolder);
	return ok({
		shown: shortPath(machineFolder),
		machineFolder,
		journals: found.ok ? found.value : [],
		events: join(record, EVENTS_FILE),
		log: join(record, LOG_FILE),
		...(running === undefined ? {} : { running }),
	});
}

/** Rehearsals that lie where `rehearse` puts them: one is meant, of several none is. */
async function findRehearsal(services: Services): Promise<Result<RunPlace, number>> {
	const { files, rehearsals, shortPath } = services;
	const names = await files.list(files.resolve(REHEARSALS));
	const folders: string[] = [];
	for (const name of names) {
		const folder = join(files.resolve(REHEARSALS), name);
		if (await rehearsals.isMachine(folder)) folders.push(folder);
	}
	const only = folders.length === 1 ? folders[0] : undefined;
	if (only !== undefined) return placeOfMachine(services, only);
	if (folders.length > 1)
		return fail(tellSeveral(services, "rehearsals lie here, none goes on now", folders.map(shortPath)));
	return fail(tellUsage(services, `no run goes on now on this computer, and none lies here; name one: ${PLACE_FORMS}`));
}

async function findNamed(services: Services, typed: string): Promise<Result<RunPlace, number>> {
	const { files, rehearsals, channels } = services;
	const own = files.resolve(typed);
	if (await rehearsals.isMachine(own)) return placeOfMachine(services, own);
	if (await files.exists(own)) {
		const place =
			(await files.size(own)) === undefined ? await placeOfFolder(services, own) : placeOfFile(services, own);
		if (place !== undefined) return ok(place);
		const problem = `${services.shortPath(own)} holds nothing of a run; name ${PLACE_FORMS}`;
		return fail(tellUsage(services, problem));
	}
	const running = (await channels.running()).filter(({ runId }) => runId.startsWith(typed.toLowerCase()));
	const only = running.length === 1 ? running[0] : undefined;
	if (only !== undefined) return placeOfEngine(services, only);
	if (running.length > 1)
		return fail(tellSeveral(services, `runs begin with ${typed}`, running.map(describeEngine(services))));
	return fail(tellUsage(services, `there is no ${own}, and no run with that id goes on; name ${PLACE_FORMS}`));
}

/** A state folder, a folder with logs, or one above them. */
async function placeOfFolder(services: Services, folder: string): Promise<RunPlace | undefined> {
	const { files, shortPath } = services;
	const first = async (...paths: readonly string[]) => {
		for (const path of paths) if ((await files.size(path)) !== undefined) return path;
		return undefined;
	};
	const below = [folder, join(folder, RECORD_FOLDER), join(folder, "Logs"), join(folder, "_SMSTaskSequence", "Logs")];
	const journal = await first(join(folder, JOURNAL_FILE), join(folder, "_SMSTaskSequence", JOURNAL_FILE));
	const events = await first(...below.map((each) => join(each, EVENTS_FILE)));
	const log = await first(...below.map((each) => join(each, LOG_FILE)));
	if (journal === undefined && events === undefined && log === undefined) return undefined;
	return {
		shown: shortPath(folder),
		journals: journal === undefined ? [] : [journal],
		...(events === undefined ? {} : { events }),
		...(log === undefined ? {} : { log }),
	};
}

/** A file is taken for what its name says; any other text is read as a log. */
function placeOfFile({ shortPath }: Services, file: string): RunPlace {
	const shown = shortPath(file);
	const name = basename(file);
	if (name === JOURNAL_FILE) return { shown, journals: [file], log: join(dirname(file), "Logs", LOG_FILE) };
	return name.endsWith(".jsonl") ? { shown, journals: [], events: file } : { shown, journals: [], log: file };
}
