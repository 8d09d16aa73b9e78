import { existsSync, readFileSync } from "node:fs";
import { countResults } from "./summary/count-results.ts";

/**
 * `node build/test-summary.ts <exit code of check> <report.json>...`: prints `N passed, N failed` as its last line and
 * fails when anything did. The check is one result; a report that is missing is one failure.
 */
const [checkExitCode, ...reports] = process.argv.slice(2);
const counts = [
	{ passed: checkExitCode === "0" ? 1 : 0, failed: checkExitCode === "0" ? 0 : 1 },
	...reports.map((path) => countResults(existsSync(path) ? readFileSync(path, "utf8") : "")),
];
const passed = counts.reduce((sum, each) => sum + each.passed, 0);
const failed = counts.reduce((sum, each) => sum + each.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
