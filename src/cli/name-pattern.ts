import { foldCase } from "../base/windows-path.ts";

/** Matches a whole name: `*` stands for any text, `?` for one character; case is ignored. */
export function namePattern(pattern: string): (name: string) => boolean {
	const expression = foldCase(pattern)
		.replace(/[.+^${}()|[\]\\]/g, "\\$&")
		.replace(/\*+/g, ".*")
		.replaceAll("?", ".");
	const whole = new RegExp(`^${expression}$`, "u");
	return (name) => whole.test(foldCase(name));
}
