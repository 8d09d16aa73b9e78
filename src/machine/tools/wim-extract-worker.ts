import { parentPort, workerData } from "node:worker_threads";
import { extractImage } from "./extract-image.ts";
import type { ExtractMessage, ExtractOrder, ExtractProgress } from "./extract-messages.ts";

/** Least time between two reports of progress, in milliseconds. */
const reportInterval = 50;

/** The worker's whole life: one order, some progress, one result. */
async function work(order: ExtractOrder, post: (message: ExtractMessage) => void): Promise<void> {
	let last = Number.NEGATIVE_INFINITY;
	const report = (progress: ExtractProgress): void => {
		const now = performance.now();
		if (now - last < reportInterval && progress.doneBytes < progress.totalBytes) return;
		last = now;
		post({ kind: "progress", progress });
	};
	const result = await extractImage(order, report);
	post(result.ok ? { kind: "done", image: result.value } : { kind: "failed", problem: result.error });
}

const port = parentPort;
// What is thrown here reaches the starter as the worker's error event.
if (port !== null) void work(workerData as ExtractOrder, (message) => port.postMessage(message));
