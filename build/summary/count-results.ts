/** How many tests passed and failed. */
export interface Counts {
	readonly passed: number;
	readonly failed: number;
}

interface TestReport {
	readonly success: boolean;
	readonly testResults: readonly {
		readonly status: string;
		readonly assertionResults: readonly { readonly status: string }[];
	}[];
}

/**
 * Counts a report of Vitest's JSON reporter. What did not pass failed, skipped tests too. A file that failed outside
 * its tests, a run that failed outside its files, an empty run and a text that is no report are one failure each.
 */
export function countResults(report: string): Counts {
	const parsed = parseReport(report);
	if (parsed === undefined || parsed.testResults.length === 0) return { passed: 0, failed: 1 };
	let passed = 0;
	let failed = 0;
	for (const { status, assertionResults } of parsed.testResults) {
		const good = assertionResults.filter((each) => each.status === "passed").length;
		passed += good;
		failed += assertionResults.length - good;
		if (status !== "passed" && good === assertionResults.length) failed++;
	}
	return { passed, failed: failed === 0 && !parsed.success ? 1 : failed };
}

function parseReport(text: string): TestReport | undefined {
	try {
		const parsed = JSON.parse(text);
		return Array.isArray(parsed?.testResults) ? parsed : undefined;
	} catch {
		return undefined;
	}
}
