/** Something acquired that must be given back whatever happens: journaled before it is acquired. */
export type ReleaseRecord =
	| { readonly kind: "hive"; readonly file: string; readonly mountedAs: string }
	| { readonly kind: "mount"; readonly source: string; readonly target: string }
	| { readonly kind: "loop-device"; readonly device: string; readonly file: string }
	/** Lasts until the machine restarts or the run ends: later steps use it. */
	| { readonly kind: "connection"; readonly share: string; readonly letter: string }
	| { readonly kind: "power-plan"; readonly previous: string }
	| { readonly kind: "letter"; readonly volume: string; readonly letter: string }
	| {
			readonly kind: "child-process";
			readonly processId: number;
			readonly startedAt: number;
			readonly command: string;
	  };

/** Journals what is about to be acquired; handed to adapters by the composition root. */
export interface ReleaseLedger {
	/** Journals the record durably and gives its number; only then may the adapter acquire. */
	acquired(record: ReleaseRecord): Promise<number>;
	/** Journals that it was given back. */
	released(number: number): Promise<void>;
}
