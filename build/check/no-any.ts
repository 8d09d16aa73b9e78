import type { Problem } from "./problem.ts";
import { type SourceFile, walk } from "./source-tree.ts";

/** Every `any` in a type. */
export function checkNoAny(files: readonly SourceFile[]): readonly Problem[] {
	return files.flatMap((file) =>
		[...walk(file.program)]
			.filter((node) => node.type === "TSAnyKeyword")
			.map((node) => ({
				path: file.path,
				line: file.lineAt(node.start),
				message: "any: name the type, or use unknown",
			})),
	);
}
