import type { Phase } from "./phase.ts";

/** What a step will need or do, told before it runs; preflight folds these over every reachable path. */
export type Effect =
	| { readonly kind: "needs-content"; readonly content: string }
	| {
			readonly kind: "needs-image";
			readonly content: string;
			readonly index?: number;
			readonly name?: string;
			readonly edition?: string;
			/** Root of the volume that shall hold it, such as `C:\`, as far as it is known. */
			readonly target?: string;
	  }
	/** `content` is a folder of the sequence's in which it is looked for first. */
	| { readonly kind: "needs-tool"; readonly tool: string; readonly content?: string }
	| { readonly kind: "needs-volume"; readonly path: string }
	/** What the input asks for works in this system alone, though the step type runs elsewhere too. */
	| { readonly kind: "needs-system"; readonly phase: Phase; readonly what: string }
	/** Drivers for this machine get into the applied Windows; the step itself proves which. */
	| { readonly kind: "adds-drivers" }
	/** The volume of `path` gets new files: as many bytes, or as much as a content or a place `from` of the machine holds. */
	| {
			readonly kind: "takes-space";
			readonly path: string;
			readonly bytes?: number;
			readonly content?: string;
			readonly from?: string;
	  }
	/** Connects a share until the next restart; `drive` is the letter or the `%Name%` by which later steps find it. */
	| { readonly kind: "needs-share"; readonly share: string; readonly drive?: string }
	| { readonly kind: "erases-disk" }
	| { readonly kind: "wipes-volume"; readonly path: string }
	| {
			readonly kind: "captures-state";
			readonly store: string;
			readonly hardLink: boolean;
			/** Root of the volume whose users' files are kept. */
			readonly from: string;
			/** Further folders that are kept. */
			readonly folders: readonly string[];
	  }
	| { readonly kind: "restores-state"; readonly store: string }
	| {
			readonly kind: "sets";
			readonly variable: string;
			readonly value?: string;
			/** True when a value that is there already stays. */
			readonly isDefault?: boolean;
			/** True when a value that somebody has chosen stays: a rule's. */
			readonly isRule?: boolean;
	  }
	| { readonly kind: "restarts"; readonly into: Phase };
