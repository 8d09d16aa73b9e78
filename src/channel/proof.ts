import { createHash, createHmac, timingSafeEqual } from "node:crypto";

/** Everything that both sides know of one connection before either has proven anything. */
export interface Handshake {
	readonly runId: string;
	readonly serverNonce: string;
	readonly clientNonce: string;
}

/**
 * What proves that a side knows the token of the run: HMAC-SHA-256 over both nonces, the run, and which side it is, so that neither
 * proof can be sent back as the other. The token itself is never sent.
 */
export function proofOf(side: "client" | "server", token: Uint8Array, handshake: Handshake): string {
	const { runId, serverNonce, clientNonce } = handshake;
	const text = JSON.stringify(["steppe-channel-1", side, runId, serverNonce, clientNonce]);
	return createHmac("sha256", token).update(text).digest("hex");
}

/** Compares two proofs in a time that does not tell where they differ. */
export function sameProof(expected: string, given: string): boolean {
	const digest = (text: string) => createHash("sha256").update(text).digest();
	return timingSafeEqual(digest(expected), digest(given));
}

/** True for a text that can be a nonce. */
export function isNonce(text: unknown): text is string {
	return typeof text === "string" && /^[0-9a-f]{64}$/.test(text);
}
