/** A value, or why it can't be known yet (preflight asks before the steps that set it have run). A live run knows all. */
export type Known<Value> =
	| { readonly known: true; readonly value: Value }
	| {
			readonly known: false;
			readonly because: string;
			/** Asking itself failed: no later moment will tell. */
			readonly isError?: true;
	  };

/** Wraps a value that is known. */
export function known<Value>(value: Value): Known<Value> {
	return { known: true, value };
}

/** A value that only a later moment can tell. */
export function unknown(because: string): { readonly known: false; readonly because: string } {
	return { known: false, because };
}

/** A value that can't be told because asking for it failed. */
export function untold(because: string): { readonly known: false; readonly because: string; readonly isError: true } {
	return { known: false, because, isError: true };
}
