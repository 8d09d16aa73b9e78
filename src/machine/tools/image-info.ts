import { statSync } from "node:fs";
import { fail, type Result } from "../../base/result.ts";
import { describeImageProblem } from "../../image/image-problem.ts";
import { readWim } from "../../image/wim.ts";
import type { WimInfo } from "../../image/wim-info.ts";
import type { Failure } from "../../model/failure.ts";
import { hostProblem } from "../host-files.ts";
import { openFileSource } from "./file-source.ts";

/** Header and metadata of an image file of this computer. */
export async function imageInfo(path: string): Promise<Result<WimInfo, Failure>> {
	const about = statSync(path, { throwIfNoEntry: false });
	if (about?.isDirectory() === true) {
		return fail(hostProblem("read the image file", path, Object.assign(new Error("folder"), { code: "EISDIR" })));
	}
	try {
		const source = await openFileSource(path);
		try {
			const info = await readWim(source);
			if (info.ok) return info;
			return fail({
				id: "image-unreadable",
				operation: "read the image file",
				operand: path,
				message: describeImageProblem(info.error),
			});
		} finally {
			await source.close();
		}
	} catch (error) {
		return fail(hostProblem("read the image file", path, error));
	}
}
