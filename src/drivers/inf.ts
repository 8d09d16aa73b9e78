import { fail, ok, type Result } from "../base/result.ts";
import type { InfFile } from "./inf-file.ts";
import { readCompanionInfs, readSourceFiles } from "./inf-files.ts";
import { readInstalls, readManufacturers, readModels } from "./inf-models.ts";
import { type InfProblem, ProblemList } from "./inf-problem.ts";
import { readSections } from "./inf-sections.ts";
import { decodeInf } from "./inf-text.ts";
import { optional, readVersion } from "./inf-version.ts";

/**
 * Reads an INF file. Fails when it is no INF (no Version section, no known signature) or is too large; everything else that is
 * wrong is a located warning in `InfFile.problems`. Never throws. An INF without models is valid: there are service and
 * policy INFs too.
 */
export function readInf(bytes: Uint8Array, name: string): Result<InfFile, readonly InfProblem[]> {
	const problems = new ProblemList();
	const decoded = decodeInf(bytes);
	if (decoded.problems.some((problem) => problem.severity === "error")) return fail(decoded.problems);
	for (const problem of decoded.problems) problems.warn(problem.line, problem.what);
	const document = readSections(decoded.text, problems);
	const version = readVersion(document, problems);
	if (version === undefined || problems.hasErrors) return fail(problems.all);
	const { driverVer, ...said } = version;
	const manufacturers = readManufacturers(document, problems);
	const models = readModels(document, manufacturers, problems);
	const installs = readInstalls(document, models, problems);
	const sourceFiles = readSourceFiles(document);
	const companionInfs = readCompanionInfs(document);
	if (document.tokens.isExhausted) problems.fail(1, "the texts of its tokens make the file too large");
	if (problems.hasErrors) return fail(problems.all);
	return ok({
		name,
		encoding: decoded.encoding,
		...said,
		...optional("driverDate", driverVer.date),
		...optional("driverVersion", driverVer.version),
		manufacturers,
		models,
		installs,
		sourceFiles,
		companionInfs,
		problems: problems.all,
	});
}
