import { Worker } from "node:worker_threads";
import { fail, ok, type Result } from "../../base/result.ts";
import type { ExtractedImage, ExtractMessage, ExtractOrder, ExtractProgress } from "./extract-messages.ts";
import type { ExtractProblem } from "./extract-problem.ts";

export interface ExtractOptions extends ExtractOrder {
	/** The worker: `wim-extract-worker.cjs` beside the bundle, or the source file of it. */
	readonly workerFile: string | URL;
	readonly onProgress?: (progress: ExtractProgress) => void;
	/** Ends the worker at once; what it has written stays, incomplete. */
	readonly signal?: AbortSignal;
}

/** Lists of 100,000 names make much short-lived text: a small young generation keeps the worker below 250 MB. */
const maxYoungGenerationSizeMb = 4;

function orderOf(options: ExtractOptions): ExtractOrder {
	const { wimPaths, imageIndex, imageCount, targetFolder, wasmFile } = options;
	return { wimPaths, imageIndex, imageCount, targetFolder, wasmFile };
}

function resultOf(worker: Worker, options: ExtractOptions): Promise<Result<ExtractedImage, ExtractProblem>> {
	return new Promise((resolve) => {
		const failed = (message: string): void => resolve(fail({ kind: "worker-failed", message }));
		worker.on("message", (message: ExtractMessage) => {
			if (message.kind === "progress") options.onProgress?.(message.progress);
			else resolve(message.kind === "done" ? ok(message.image) : fail(message.problem));
		});
		worker.on("error", (error) => failed(error instanceof Error ? error.message : String(error)));
		worker.on("exit", (code) => failed(`it ended with code ${code} before it was done`));
		options.signal?.addEventListener("abort", () => resolve(fail({ kind: "cancelled" })), { once: true });
	});
}

/**
 * Extracts an image of a WIM into a folder of the host by 7-Zip in a worker: files and hard links, each file checked
 * by its SHA-1. Alternate streams and reparse points come back as data. No ACLs, short names or Windows attributes:
 * for rehearsals and data images, never for an operating system on a real disk.
 */
export async function extractWim(options: ExtractOptions): Promise<Result<ExtractedImage, ExtractProblem>> {
	const { signal } = options;
	if (signal?.aborted === true) return fail({ kind: "cancelled" });
	const worker = new Worker(options.workerFile, {
		workerData: orderOf(options),
		resourceLimits: { maxYoungGenerationSizeMb },
	});
	try {
		return await resultOf(worker, options);
	} finally {
		await worker.terminate();
	}
}
