import type { Files, JournalStore } from "../model/ports.ts";

/** What each operation of the files port was about to do, in the words of its failures. */
export const FILES_PHRASES: { readonly [Name in keyof Files]: string } = {
	stat: "look at the file",
	list: "list the folder",
	readText: "read the file",
	readBytes: "read the file",
	open: "open the file",
	security: "read owner and access list",
	version: "read the version of the program",
	createFolder: "make the folder",
	write: "write the file",
	copy: "copy the file",
	hardLink: "make a hard link",
	rename: "rename",
	remove: "remove",
	removeTree: "remove the folder",
	wipe: "wipe the volume",
	setSecurity: "set owner and access list",
	setAttributes: "set attributes",
};

/** The same for the journal store. */
export const JOURNAL_STORE_PHRASES: { readonly [Name in keyof JournalStore]: string } = {
	find: "look for run state",
	home: "choose a place for run state",
	prepare: "prepare the state folder",
	read: "read the journal",
	append: "append to the journal",
	truncate: "cut the journal's torn tail",
	flush: "flush the journal",
	writeFile: "write run state",
	readFile: "read run state",
	remove: "remove the state folder",
	path: "locate the state folder",
	durable: "name the place by its volume",
};
