/** Folder of a rehearsal machine for what is written about it, outside the machine itself. */
export const RECORD_FOLDER = "record";
/** Name of the file with a run's events. */
export const EVENTS_FILE = "events.jsonl";
