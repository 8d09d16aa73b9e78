import { dirname, join } from "node:path";
import type { SequenceFile } from "../sequence/formats/native/reading.ts";
import { contentFolderOf } from "../sequence/formats/xml/xml-family.ts";
import { decodeSource } from "../sequence/source/decode-source.ts";
import type { Services } from "./services.ts";

/** Reads a file beside the top sequence, by its path from there. */
export type ReadBeside = (path: string) => Promise<SequenceFile>;

/** More bytes are never 16 MiB of text. */
const LARGEST_FILE = 64 * 1024 * 1024;

/** Reads what a sequence file of the host names: in its folder, or anywhere in its deployment share or export. A link that leads out of there is refused. */
export function readBeside({ files }: Services, file: string): ReadBeside {
	const boundary = join(dirname(file), contentFolderOf(file) ?? "");
	return async (path) => {
		const child = join(dirname(file), path);
		if (!(await files.liesBelow(child, boundary))) return { problem: "it leads out of the folder of the top sequence" };
		const size = await files.size(child);
		if (size !== undefined && size > LARGEST_FILE) return { problem: "it is larger than 64 MiB" };
		const bytes = await files.read(child);
		if (!bytes.ok) return { problem: bytes.error.message.replace(/\.$/, "") };
		const text = decodeSource(bytes.value, child);
		return text.ok ? { text: text.value } : { problem: text.error[0]?.message ?? "it is no text" };
	};
}
