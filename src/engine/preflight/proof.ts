import type {
	CertificateItem,
	CertificateSubject,
	InformingSubject,
	RefusingSubject,
} from "../../model/certificate.ts";
import type { Phase } from "../../model/phase.ts";

/** What proving one item gives, before it is named and tied to its node. */
export type Proof = Pick<CertificateItem, "state" | "source" | "how" | "details" | "remedy">;

/** An item before it is tied to its node. */
export interface Finding extends Proof, Pick<CertificateItem, "subject" | "what"> {
	/** True when no later gate can look again: what is unknown then is refused at once. */
	readonly isLastLook?: true;
}

/** An item of the certificate with the node and system that it belongs to. */
export interface PlacedFinding {
	readonly finding: Finding;
	readonly node: string;
	readonly name: string;
	readonly phase: Phase;
}

/** The sources that most proofs name. */
export const SOURCES = {
	sequence: "the sequence",
	running: "the running system",
	machine: "the machine",
	common: "what every such system has",
	simulation: "the sum over all steps",
} as const;

/** A proof that stops no run. */
export interface LettingProof extends Proof {
	readonly state: "proven" | "waived";
}

/** A proof that holds. */
export function proven(source: string, how: string): LettingProof {
	return { state: "proven", source, how };
}

/** A proof that failed. */
export function refused(source: string, how: string, remedy: string): Proof {
	return { state: "refused", source, how, remedy };
}

/** What only a later moment can tell. */
export function notKnown(source: string, how: string, remedy?: string): Proof {
	return { state: "unknown", source, how, ...(remedy === undefined ? {} : { remedy }) };
}

/** What is let pass, by the author's word or because nothing can be done about it, and is named therefore. */
export function waived(source: string, how: string): LettingProof {
	return { state: "waived", source, how };
}

/** Names a proof; one that may stop a run has a subject that does. */
export function finding(subject: RefusingSubject, what: string, proof: Proof): Finding;
export function finding(subject: InformingSubject, what: string, proof: LettingProof): Finding;
export function finding(subject: CertificateSubject, what: string, proof: Proof): Finding {
	return { subject, what, ...proof };
}
