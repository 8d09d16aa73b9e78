import type { CertificateItem } from "../model/certificate.ts";
import type { Choice } from "../model/decision.ts";
import type { Failure } from "../model/failure.ts";
import type { JournalRecord, NodeResult } from "../model/journal.ts";
import { redactLines } from "../model/redaction/redact-lines.ts";
import type { ReleaseRecord } from "../model/release.ts";
import type { Redact } from "../model/secret.ts";

function choiceWithout({ what, chosen, because, candidates }: Choice, redact: Redact): Choice {
	const shown = candidates?.map(({ name, rejected }) => ({
		name: redact(name),
		...(rejected === undefined ? {} : { rejected: redact(rejected) }),
	}));
	const kept = shown === undefined ? {} : { candidates: shown };
	return { what: redact(what), chosen: redact(chosen), because: redact(because), ...kept };
}

function itemWithout(item: CertificateItem, redact: Redact): CertificateItem {
	const remedy = item.remedy === undefined ? {} : { remedy: redact(item.remedy) };
	const details = item.details === undefined ? {} : { details: item.details.map(redact) };
	const { what, name, source, how } = item;
	const shown = name === undefined ? {} : { name: redact(name) };
	return { ...item, ...shown, what: redact(what), source: redact(source), how: redact(how), ...details, ...remedy };
}

function failureWithout(failure: Failure, redact: Redact): Failure {
	const { operand, message, command, output, outputFile, details } = failure;
	return {
		...failure,
		message: redact(message),
		...(operand === undefined ? {} : { operand: redact(operand) }),
		...(command === undefined ? {} : { command: redact(command) }),
		...(output === undefined ? {} : { output: redactLines(output, redact) }),
		...(outputFile === undefined ? {} : { outputFile: redact(outputFile) }),
		...(details === undefined ? {} : { details: redactLines(details, redact) }),
	};
}

function resultWithout(result: NodeResult, redact: Redact): NodeResult {
	if (result.status === "failed") return { ...result, failure: failureWithout(result.failure, redact) };
	if (result.status !== "done") return { ...result, why: redact(result.why) };
	return result.notes === undefined ? result : { ...result, notes: redactLines(result.notes, redact) };
}

/** The command of a child process is for people; everything else is needed to give back what was acquired. */
function releaseWithout(release: ReleaseRecord, redact: Redact): ReleaseRecord {
	return release.kind === "child-process" ? { ...release, command: redact(release.command) } : release;
}

/**
 * A record as the disk may hold it: what is worded for people is free of secrets, as in every other sink. Values that the run needs
 * again (variables, the data of decisions) are not changed here: they are sealed before they come.
 */
export function recordWithoutSecrets(record: JournalRecord, redact: Redact): JournalRecord {
	switch (record.kind) {
		case "certificate":
			return { ...record, items: record.items.map((item) => itemWithout(item, redact)) };
		case "decided": {
			const { decision } = record;
			const choices = decision.choices.map((choice) => choiceWithout(choice, redact));
			return { ...record, decision: { ...decision, summary: redact(decision.summary), choices } };
		}
		case "run-started":
			return { ...record, sequenceName: redact(record.sequenceName) };
		case "condition-tested":
			return { ...record, tests: record.tests.map((test) => ({ ...test, text: redact(test.text) })) };
		case "node-started":
			return { ...record, name: redact(record.name) };
		case "acquired":
			return { ...record, what: releaseWithout(record.what, redact) };
		case "restart-asked": {
			const { notes, handOver, countdown } = record;
			const message = countdown?.message === undefined ? {} : { message: redact(countdown.message) };
			return {
				...record,
				...(countdown === undefined ? {} : { countdown: { ...countdown, ...message } }),
				...(notes === undefined ? {} : { notes: redactLines(notes, redact) }),
				...(handOver === undefined ? {} : { handOver: { ...handOver, to: redact(handOver.to) } }),
			};
		}
		case "logs-copied":
			return { ...record, to: redact(record.to) };
		case "attempt-failed":
			return { ...record, failure: failureWithout(record.failure, redact) };
		case "node-finished":
			return { ...record, name: redact(record.name), result: resultWithout(record.result, redact) };
		case "run-finished":
			return record.failure === undefined ? record : { ...record, failure: failureWithout(record.failure, redact) };
		default:
			return record;
	}
}
