import { fail, ok, type Result } from "../../base/result.ts";
import type { CertificateItem } from "../../model/certificate.ts";
import type { Failure } from "../../model/failure.ts";
import { failure } from "../failures.ts";
import type { Run } from "../run.ts";
import { holdBootImage, stageBootImage } from "../staging.ts";
import { type Preflight, preflight } from "./preflight.ts";

/** The refusal that a certificate amounts to. */
export function refusal(items: readonly CertificateItem[], when: string): Failure {
	const open = items.filter((item) => item.state === "refused" || item.state === "unknown");
	const reasons = open.flatMap((item) => [
		`${item.what} (${[item.node === "" ? "" : "step", item.node, item.name ?? ""].filter((each) => each !== "").join(" ")}): ${item.how}${item.remedy === undefined ? "" : ` → ${item.remedy}`}`,
		...(item.details ?? []).filter((line) => line.startsWith(" ")),
	]);
	const message = `${open.length} ${open.length === 1 ? "reason speaks" : "reasons speak"} against it; nothing was touched.`;
	return failure("preflight-refused", when, message, { details: reasons });
}

/** What a proof that somebody cancelled amounts to: it proves nothing, and refuses nothing. */
export function cancelled(): Failure {
	return failure("cancelled", "prove what the sequence needs", "Somebody cancelled the run.");
}

/** Makes the certificate of a gate and tells it to the reporters. */
export async function certify(run: Run, gate: "first" | "final"): Promise<Preflight> {
	const result = await preflight(run, gate);
	run.parts.emit({ kind: "certificate", phase: run.facts.phase, granted: result.granted, items: result.items });
	return result;
}

/**
 * Before a destructive act: everything that is still to come is proven once more, in the system that will do it. Then the boot image
 * becomes the default, so that a power cut between the wipe and the verified boot files comes back here. Past the point of no return
 * there is nothing left to refuse for, except what an operator chose: that is proven anew, wherever the run stands.
 * A step that holds WinPE passes it once in each start, wherever the run stands, and has the boot image put in place for it.
 */
export async function secondGate(run: Run, holdsWinpe: boolean): Promise<Result<void, Failure>> {
	const { state } = run.journal;
	const isNew = !state.certifiedFinal.has(run.facts.bootId);
	const isDue = state.mustCertify || (isNew && (holdsWinpe || !state.pastNoReturn));
	if (isDue) {
		const { items, granted } = await certify(run, "final");
		if (run.parts.signal.aborted) return fail(cancelled());
		const record = { kind: "certificate", phase: run.facts.phase, items, granted, final: true } as const;
		await run.journal.record(record);
		if (!granted) return fail(refusal(items, "prove the rest of the sequence before the first destructive step"));
	}
	const staged = holdsWinpe ? await stageBootImage(run) : await leaveWayBack(run);
	return staged.ok ? holdBootImage(run) : staged;
}

/** A run that began in WinPE has put no boot image on the disk yet: without one the next start would need the medium, or bring up half a Windows. */
async function leaveWayBack(run: Run): Promise<Result<void, Failure>> {
	const { state, place } = run.journal;
	const hasOne = state.hadBootImage === true || run.sequence.bootImage === undefined;
	// What begins on the RAM disk stages it with its move to the new volume.
	return hasOne || place.volatile || run.facts.phase !== "winpe" ? ok(undefined) : stageBootImage(run);
}
