import { cpSync, existsSync } from "node:fs";
import { join } from "node:path";
import type { TimedEvent } from "../model/event.ts";
import type { Span } from "../model/journal.ts";
import { OUTPUT_FOLDER, outputFileName } from "../model/output-file.ts";
import type { MovableReporter } from "./json-lines-file.ts";
import { type OnLogProblem, SynchronousFile } from "./synchronous-file.ts";

/** Where outputs are kept, and how much of each. */
export interface OutputFilesOptions {
	/** Host path of the folder of the logs; `Output` is made in it when there is something to keep. */
	readonly folder: string;
	readonly onProblem: OnLogProblem;
	/** Bytes after which the rest of one attempt's output is not kept: a tool that never stops talking must not fill the disk. Default 64 MiB. */
	readonly largestFile?: number;
}

/** Keeps all that tools say, whole, one text file for each attempt of a step. Lines are on their way to the disk when `report` returns. */
export function openOutputFiles(options: OutputFilesOptions): MovableReporter {
	return new OutputFiles(options);
}

class OutputFiles implements MovableReporter {
	readonly #largest: number;
	readonly #onProblem: OnLogProblem;
	#folder: string;
	/** Names of steps by node: a line of output tells the span alone. */
	readonly #names = new Map<string, string>();
	#open: { readonly span: Span; readonly file: SynchronousFile; full: boolean } | undefined;

	constructor({ folder, onProblem, largestFile = 64 * 1024 * 1024 }: OutputFilesOptions) {
		this.#folder = folder;
		this.#onProblem = onProblem;
		this.#largest = largestFile;
	}

	report({ event }: TimedEvent): void {
		if (event.kind === "step-started") this.#names.set(event.span.node, event.name);
		else if (event.kind === "step-finished") {
			this.#names.delete(event.span.node);
			this.close();
		} else if (event.kind === "message" && event.span !== undefined) this.#keep(event.span, event.text);
	}

	#keep(span: Span, text: string): void {
		const output = this.#of(span);
		if (output.full) return;
		if (output.file.size > this.#largest) {
			output.full = true;
			output.file.append(`… more output came; beyond ${this.#largest} bytes it is not kept\n`);
		} else output.file.append(`${text}\n`);
	}

	#of(span: Span): { readonly file: SynchronousFile; full: boolean } {
		const { node, visit, attempt } = span;
		const open = this.#open;
		if (open?.span.node === node && open.span.visit === visit && open.span.attempt === attempt) return open;
		this.close();
		const path = join(this.#folder, OUTPUT_FOLDER, outputFileName(span, this.#names.get(node) ?? ""));
		this.#open = { span, file: new SynchronousFile(path, this.#onProblem), full: false };
		return this.#open;
	}

	path(): string {
		return join(this.#folder, OUTPUT_FOLDER);
	}

	moveTo(folder: string): void {
		if (folder === this.#folder) return;
		const from = this.path();
		this.close();
		this.#folder = folder;
		if (!existsSync(from)) return;
		try {
			cpSync(from, this.path(), { recursive: true });
		} catch (error) {
			this.#onProblem(error instanceof Error ? error.message : String(error));
		}
	}

	close(): void {
		this.#open?.file.close();
		this.#open = undefined;
	}
}
