import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What is written into a bundle about itself. */
export interface BundleFacts {
	readonly version: string;
	readonly commit: string;
}

const sources = ["src", "steps", "schemas", "package.json", "package-lock.json"];

/** Reads the version from package.json and the commit from git; `unknown` where there is no repository. */
export function readBundleFacts(root: string): BundleFacts {
	const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
	return { version, commit: commitOf(root) };
}

function commitOf(root: string): string {
	const commit = git(root, ["rev-parse", "--short=8", "HEAD"]);
	if (commit === undefined) return "unknown";
	const changes = git(root, ["status", "--porcelain", "--", ...sources]);
	return changes === "" ? commit : `${commit}-dirty`;
}

function git(root: string, args: readonly string[]): string | undefined {
	try {
		return execFileSync("git", ["-C", root, ...args], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
	} catch {
		return undefined;
	}
}
