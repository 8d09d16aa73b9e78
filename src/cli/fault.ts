import { fail, ok, type Result } from "../base/result.ts";

/** A fault injected into a rehearsal. */
export type Fault =
	/** Power goes when the journal record with this number was written and not yet flushed. */
	| { readonly kind: "cut-at-record"; readonly record: number; readonly seed: number }
	/** Power goes at this flush, counted over the whole rehearsal. */
	| { readonly kind: "cut-at-flush"; readonly flush: number; readonly seed: number }
	/** Every step of this type fails. */
	| { readonly kind: "fail-step"; readonly step: string }
	/** The network is down in this system. */
	| { readonly kind: "network-down"; readonly phase: "full-os" | "winpe" };

/** How faults are written, for help and errors. */
export const FAULT_FORMS =
	"cut@record:N[:SEED], cut@flush:N[:SEED], fail@TYPE, network-down@winpe, network-down@full-os";

/** Reads a `--fault` argument. */
export function parseFault(text: string): Result<Fault, string> {
	const cut = /^cut@(record|flush):(\d{1,7})(?::(\d{1,9}))?$/.exec(text);
	if (cut !== null) {
		const number = Number(cut[2]);
		const seed = Number(cut[3] ?? 1);
		return ok(
			cut[1] === "record"
				? { kind: "cut-at-record", record: number, seed }
				: { kind: "cut-at-flush", flush: number, seed },
		);
	}
	const step = /^fail@(.+)$/.exec(text)?.[1];
	if (step !== undefined) return ok({ kind: "fail-step", step });
	const phase = /^network-down@(full-os|winpe)$/.exec(text)?.[1];
	if (phase === "full-os" || phase === "winpe") return ok({ kind: "network-down", phase });
	return fail(`"${text}" is no fault; write one of: ${FAULT_FORMS}`);
}
