import type { Files } from "../../../model/ports.ts";
import { FILES_PHRASES } from "../../phrases.ts";
import { copyFile } from "./files-copy.ts";
import { bounded } from "./files-failure.ts";
import { Places } from "./files-place.ts";
import { filesReader } from "./files-reader.ts";
import { removeTree, wipe } from "./files-tree.ts";
import {
	addLink,
	changeAttributes,
	changeSecurity,
	createFolders,
	removeOne,
	renameEntry,
	writeWhole,
} from "./files-writer.ts";
import type { TargetPaths } from "./paths.ts";

/** The files port of a machine that Linux deploys. */
export interface TargetFiles extends Files {
	/** Forgets what was read of folders: to be called when another program wrote to a volume, or when one was mounted anew. */
	forget(): void;
}

/**
 * Files and folders of the mounted volumes. On NTFS, owners, access lists, attributes, reparse points and streams are the real ones, as
 * ntfs-3g shows them; it must have been mounted with `streams_interface=windows`. Every operation works with backup privileges: Linux
 * asks nobody's access list. A read-only file is not written to all the same.
 */
export function targetFiles(paths: TargetPaths): TargetFiles {
	const places = new Places(paths);
	const files: Files = {
		...filesReader(places),
		createFolder: (path, options) => createFolders(places, path, options?.protect === true),
		write: (path, content) => writeWhole(places, path, content),
		copy: (from, to, watch) => copyFile(places, from, to, watch),
		hardLink: (existing, added) => addLink(places, existing, added),
		rename: async (from, to) => renameEntry(places, from, to),
		remove: async (path) => removeOne(places, path),
		removeTree: (path) => removeTree(places, path),
		wipe: (root, keep, watch) => wipe(places, root, keep, watch),
		setSecurity: (path, security) => changeSecurity(places, path, security),
		setAttributes: (path, attributes, modifiedAt) => changeAttributes(places, path, attributes, modifiedAt),
	};
	return { ...bounded(files, FILES_PHRASES), forget: () => places.forget() };
}
