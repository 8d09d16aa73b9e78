import { createHash } from "node:crypto";
import type { VolumeId } from "../model/disk.ts";

/** Where captured files come from: a user's profile, or a further folder. `path` is relative to the root of its volume. */
export type CaptureRoot =
	| { readonly kind: "profile"; readonly path: string; readonly sid: string; readonly account?: string }
	| { readonly kind: "folder"; readonly path: string };

/** What is left behind and what stops a capture. */
export type CaptureRules = {
	/** Patterns relative to a profile. */
	readonly exclude: readonly string[];
	readonly cloudOnly: "list" | "stop";
	readonly encrypted: "list" | "stop";
};

/** Names for the two kinds of store. */
export type StoreKind = "hard-link" | "copy";

/** All that a capture needs to be made again: plain data, part of the decision and of the receipt. */
export type CaptureScope = {
	readonly store: StoreKind;
	/** The run that began the capture. */
	readonly runId: string;
	/** Volume of the old Windows. */
	readonly volume: VolumeId;
	readonly roots: readonly CaptureRoot[];
	readonly rules: CaptureRules;
};

/** SHA-256 of the rules, as hexadecimal text: two captures with one digest left the same things behind. */
export function rulesDigest(rules: CaptureRules): string {
	const text = JSON.stringify([rules.exclude, rules.cloudOnly, rules.encrypted]);
	return createHash("sha256").update(text).digest("hex");
}

/** How a root is called in messages. */
export function describeRoot(root: CaptureRoot): string {
	return root.kind === "profile" ? `the profile of ${root.account ?? root.sid}` : `the folder ${root.path}`;
}
