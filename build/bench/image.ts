import { join } from "node:path";
import { asMegabytes, limited, peakMemory, type Row } from "./measure.ts";

/** Memory of the worker with 7-Zip, in a process of its own. */
export async function measureImage(root: string, scratch: string): Promise<readonly Row[]> {
	const script = join(root, "build/bench/make-extracted-tree.ts");
	const memory = await peakMemory(process.execPath, [script, root, join(scratch, "extracted")], scratch);
	return [
		limited(
			"resident memory while 7-Zip extracts the example image, Node.js included",
			memory,
			250_000_000,
			asMegabytes,
		),
	];
}
