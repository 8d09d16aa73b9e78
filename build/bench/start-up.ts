import { existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packFolder } from "../package/make-executables.ts";
import { asMilliseconds, asTimes, inTurns, limited, type Row, runProgram } from "./measure.ts";

/** An executable with nothing in it, made by the same packager: what no program of this kind can be faster than. */
async function emptyExecutable(root: string): Promise<string> {
	const executable = join(root, "build/.home/empty-program");
	if (existsSync(executable)) return executable;
	const folder = join(root, "build/.home/empty");
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, "empty.cjs"), "");
	writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "empty", version: "0.0.0", bin: "empty.cjs" }));
	await packFolder(root, folder, join(folder, "made"), ["linux"]);
	renameSync(join(folder, "made/empty"), executable);
	return executable;
}

/** Start-up of the packaged executable against an empty one. */
export async function measureStartUp(root: string): Promise<readonly Row[]> {
	const steppe = join(root, "dist/steppe");
	const empty = await emptyExecutable(root);
	const [emptyTime = 0, version = 0, help = 0] = await inTurns(15, [
		() => runProgram(empty, []),
		() => runProgram(steppe, ["--version"]),
		() => runProgram(steppe, ["rehearse", "--help"]),
	]);
	return [
		{ what: "an empty packaged script", measured: asMilliseconds(emptyTime), budget: "" },
		limited(`\`steppe --version\` (${asMilliseconds(version)}) against it`, version / emptyTime, 1.5, asTimes),
		{
			what: "`steppe rehearse --help` against it",
			measured: `${asTimes(help / emptyTime)} (${asMilliseconds(help)})`,
			budget: "",
		},
	];
}
