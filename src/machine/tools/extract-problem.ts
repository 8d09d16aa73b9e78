import { unreachable } from "../../base/result.ts";
import type { BadEntry } from "./wim-entry-check.ts";

/** Why an image could not be extracted. Paths of entries are relative to the image's root, with backslashes. */
export type ExtractProblem =
	| { readonly kind: "cancelled" }
	/** The worker ended by itself, or its files are not there. */
	| { readonly kind: "worker-failed"; readonly message: string }
	/** The file can't be opened (exit code 0), or 7-Zip can't read it as a WIM; `toolLines`: the last lines, at most twenty. */
	| { readonly kind: "image-unreadable"; readonly exitCode: number; readonly toolLines: readonly string[] }
	| { readonly kind: "image-empty"; readonly imageIndex: number }
	/** Names that can't be written; at most twenty are listed, `count` is how many there are. */
	| { readonly kind: "bad-names"; readonly count: number; readonly entries: readonly BadEntry[] }
	| { readonly kind: "target-unusable"; readonly folder: string; readonly message: string }
	/** The image's top-level names that are there already. */
	| { readonly kind: "target-not-free"; readonly folder: string; readonly names: readonly string[] }
	| { readonly kind: "disk-full"; readonly path: string; readonly writtenBytes: number; readonly totalBytes: number }
	| { readonly kind: "write-failed"; readonly path: string; readonly message: string }
	/** The tool itself found damage, or gave up for another reason. */
	| {
			readonly kind: "tool-failed";
			readonly exitCode: number;
			readonly path?: string;
			readonly toolLines: readonly string[];
	  }
	| { readonly kind: "file-missing"; readonly path: string }
	| { readonly kind: "hash-mismatch"; readonly path: string; readonly expected: string; readonly actual: string }
	| { readonly kind: "link-failed"; readonly path: string; readonly linkTo: string; readonly message: string }
	| { readonly kind: "stream-too-large"; readonly path: string; readonly bytes: number; readonly limit: number };

function tail(lines: readonly string[]): string {
	return lines.length === 0 ? "" : ` It said: ${lines.join(" / ")}`;
}

/** The problem in a sentence or two for people. */
export function describeExtractProblem(problem: ExtractProblem): string {
	switch (problem.kind) {
		case "cancelled":
			return "The extraction was cancelled; what is written is incomplete.";
		case "worker-failed":
			return `The extraction's worker failed: ${problem.message}`;
		case "image-unreadable":
			return `The image can't be read (exit code of 7-Zip: ${problem.exitCode}).${tail(problem.toolLines)}`;
		case "image-empty":
			return `Image ${problem.imageIndex} holds no file, or there is no such image.`;
		case "bad-names": {
			const list = problem.entries.map(({ path, reason }) => `${path}: ${reason}`).join("; ");
			return `${problem.count} names in the image can't be written, so nothing was: ${list}`;
		}
		case "target-unusable":
			return `The folder ${problem.folder} can't be used: ${problem.message}`;
		case "target-not-free":
			return `The folder ${problem.folder} already holds names of the image: ${problem.names.join(", ")}`;
		case "disk-full":
			return `The disk is full: ${problem.writtenBytes} of ${problem.totalBytes} bytes were written when ${problem.path} found no room.`;
		case "write-failed":
			return `${problem.path} could not be written: ${problem.message}`;
		case "tool-failed":
			return `7-Zip failed${problem.path === undefined ? "" : ` at ${problem.path}`} (exit code ${problem.exitCode}).${tail(problem.toolLines)}`;
		case "file-missing":
			return `${problem.path} is in the image's list but was not extracted.`;
		case "hash-mismatch":
			return `${problem.path} is damaged: its SHA-1 is ${problem.actual}, the image says ${problem.expected}.`;
		case "link-failed":
			return `${problem.path} could not be made a hard link of ${problem.linkTo}: ${problem.message}`;
		case "stream-too-large":
			return `The alternate stream ${problem.path} has ${problem.bytes} bytes, more than the ${problem.limit} that can be reported.`;
		default:
			return unreachable(problem);
	}
}
