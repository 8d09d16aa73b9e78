import type { CertificateItem } from "../model/certificate.ts";
import type { Choice } from "../model/decision.ts";
import type { SecretToRotate } from "../model/exposure.ts";
import type { Failure } from "../model/failure.ts";
import type { NodeResult } from "../model/journal.ts";
import type { Phase } from "../model/phase.ts";
import type { EndSummary } from "./blocks.ts";

/**
 * How a run ended, as far as its events tell. `interrupted`: the events stop in the middle; `running`: they do, because the run goes on.
 */
export type ReportOutcome = "succeeded" | "failed" | "cancelled" | "refused" | "interrupted" | "running";

/** One boot of the machine. Times are milliseconds since 1970. */
export interface ReportBoot {
	readonly id: string;
	readonly number: number;
	readonly phase?: Phase;
	readonly from: number;
	readonly to: number;
	/** Where a restart that ended it led. */
	readonly restartInto?: Phase;
}

/** Time that a step spent in one boot. */
export interface ReportSegment {
	readonly boot: string;
	readonly from: number;
	readonly to: number;
}

/** One visit and attempt of a group or step. */
export interface ReportNode {
	readonly kind: "group" | "step";
	readonly node: string;
	readonly name: string;
	readonly type: string;
	readonly depth: number;
	readonly visit: number;
	readonly attempt: number;
	readonly segments: readonly ReportSegment[];
	/** As the step itself counted; else what the segments add up to. */
	readonly milliseconds: number;
	readonly result: NodeResult;
	readonly summary?: string;
	readonly choices: readonly Choice[];
	readonly retries: readonly Failure[];
	readonly messages: readonly ReportMessage[];
	/** Bytes of the last progress. */
	readonly doneBytes?: number;
}

/** A line that somebody said. */
export interface ReportMessage {
	readonly time: number;
	readonly level: "information" | "warning" | "error";
	readonly text: string;
	readonly component: string;
}

/** A variable's last value. */
export interface ReportVariable {
	readonly name: string;
	readonly value: string;
	readonly source: string;
	/** How often it was set. */
	readonly times: number;
}

/** A certificate as it was given. */
export interface ReportCertificate {
	readonly phase: Phase;
	readonly granted: boolean;
	readonly items: readonly CertificateItem[];
}

/** Everything the HTML report shows. Plain data. */
export interface ReportModel {
	readonly runId: string;
	readonly sequence: string;
	readonly engine: string;
	readonly machine: string;
	readonly outcome: ReportOutcome;
	readonly startedAt: number;
	readonly endedAt: number;
	readonly totalSteps: number;
	readonly boots: readonly ReportBoot[];
	readonly nodes: readonly ReportNode[];
	readonly certificates: readonly ReportCertificate[];
	readonly failures: readonly { readonly step?: string; readonly failure: Failure; readonly ignored: boolean }[];
	readonly variables: readonly ReportVariable[];
	/** Secrets that should be changed now, by name. */
	readonly rotate: readonly SecretToRotate[];
	/** Messages outside of steps, and what was found on start. */
	readonly messages: readonly ReportMessage[];
	readonly extra: ReportExtra;
}

/** What events do not tell. */
export type ReportExtra = Partial<Omit<EndSummary, "outcome">>;
