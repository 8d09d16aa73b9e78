import { ok, type Result } from "../../base/result.ts";
import type { Failure } from "../../model/failure.ts";
import type { OpenFile } from "../../model/ports.ts";
import { programVersion } from "../program-version.ts";

/** What the first line of a stand-in says, as with its signer: `This file stands for app.exe, version: 1.2.3`. */
const standIn = /^This file stands for [^\r\n]*?, version: (\d+(?:\.\d+){0,3})(?:[,\r\n]|$)/;

/** The version of a real program, or the one that a stand-in claims. Closes the file. */
export async function fileVersion(file: OpenFile): Promise<Result<string | undefined, Failure>> {
	try {
		const version = await programVersion(file);
		if (!version.ok || version.value !== undefined) return version;
		const head = await file.read(0, 512);
		return head.ok ? ok(standIn.exec(new TextDecoder().decode(head.value))?.[1]) : head;
	} finally {
		await file.close();
	}
}
