import { existsSync, readFileSync } from "node:fs";
import { countResults } from "./summary/count-results.ts";

/**
 * `node build/test-summary.ts <exit codes, separated by commas> <report.json>...`: prints `N passed, N failed` as its last
 * line and fails when anything did. Each exit code (check, bench) is one result; a report that is missing is one failure.
 */
const [exitCodes = "", ...reports] = process.argv.slice(2);
const counts = [
	...exitCodes.split(",").map((code) => ({ passed: code === "0" ? 1 : 0, failed: code === "0" ? 0 : 1 })),
	...reports.map((path) => countResults(existsSync(path) ? readFileSync(path, "utf8") : "")),
];
const passed = counts.reduce((sum, each) => sum + each.passed, 0);
const failed = counts.reduce((sum, each) => sum + each.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
