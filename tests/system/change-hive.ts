import { targetHives } from "../../src/machine/linux/target/hives/hives.ts";
import { targetPaths } from "../../src/machine/linux/target/paths.ts";
import { askTool } from "../../src/machine/spawn.ts";

/** Changes two values of the hive in a folder to the same number again and again, tells each time, until somebody ends it. */
const folder = process.argv[2] ?? "";
const volume = {
	id: "v",
	letter: "D",
	folder,
	fileSystem: "ntfs",
	kind: "fixed",
	role: "windows",
	style: "gpt",
} as const;
const hives = targetHives({
	paths: targetPaths(() => [volume]),
	start: (program, words, input) => askTool(program, words, input, 60_000),
});
for (let count = 1; ; count++) {
	const value = { type: "REG_DWORD", data: count } as const;
	const changed = await hives.change("D:\\HIVE", [
		{ key: "A", name: "left", value },
		{ key: "B", name: "right", value },
	]);
	if (!changed.ok) throw new Error(changed.error.message);
	process.stdout.write(`${count}\n`);
}
