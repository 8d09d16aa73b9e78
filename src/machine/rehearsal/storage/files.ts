import type { Files } from "../../../model/ports.ts";
import { FILES_PHRASES } from "../../phrases.ts";
import { bounded } from "./boundary.ts";
import { copyFile } from "./files-copy.ts";
import { filesReader } from "./files-reader.ts";
import { removeTree, wipe } from "./files-tree.ts";
import {
	addLink,
	changeAttributes,
	changeSecurity,
	createFolders,
	PROTECTED_RECORD,
	removeOne,
	renameEntry,
	writeWhole,
} from "./files-writer.ts";
import type { VolumeSet } from "./volume-set.ts";

/** The files port of a rehearsal machine. */
export function rehearsalFiles(set: VolumeSet): Files {
	const files: Files = {
		...filesReader(set),
		createFolder: async (path, options) =>
			createFolders(set, path, options?.protect === true ? PROTECTED_RECORD : undefined),
		write: async (path, content) => writeWhole(set, path, content),
		copy: (from, to, watch) => copyFile(set, from, to, watch),
		hardLink: async (existing, added) => addLink(set, existing, added),
		rename: async (from, to) => renameEntry(set, from, to),
		remove: async (path) => removeOne(set, path),
		removeTree: (path) => removeTree(set, path),
		wipe: (root, keep, watch) => wipe(set, root, keep, watch),
		setSecurity: async (path, security) => changeSecurity(set, path, security),
		setAttributes: async (path, attributes, modifiedAt) => changeAttributes(set, path, attributes, modifiedAt),
	};
	return bounded(files, FILES_PHRASES, set.life);
}
