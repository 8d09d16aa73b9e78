import type { Effect } from "../../model/effect.ts";
import type { Phase } from "../../model/phase.ts";
import { programIn } from "../../model/program-file.ts";
import type { Inquiry } from "./inquiry.ts";
import { notKnown, type Proof, proven, refused, SOURCES } from "./proof.ts";
import { isPartOfWindows } from "./windows-tools.ts";

/** Proves that a program can be started in the system that will run it. */
export async function proveTool(
	{ run, path }: Inquiry,
	{ tool, content }: Extract<Effect, { kind: "needs-tool" }>,
	phase: Phase,
): Promise<Proof> {
	const folder = content === undefined ? undefined : run.view.content(content);
	if (folder?.ok === true) {
		const found = await programIn(run.parts.ports.files, folder.value, tool);
		if (found.ok && found.value !== undefined) return proven(found.value, "brought by the content");
	}
	if (phase === run.facts.phase && !(phase === "full-os" && path.applies)) {
		const has = await run.parts.ports.run.has(tool);
		if (!has.ok) return refused(SOURCES.running, has.error.message, "Look at the log.");
		if (has.value) return proven(SOURCES.running, "found in the running system");
		const remedy = "Add it to the boot image or the content, or correct `program:`.";
		return refused(SOURCES.running, "not found in the running system", remedy);
	}
	if (isPartOfWindows(tool, phase))
		return proven(SOURCES.common, `part of every ${phase === "winpe" ? "WinPE" : "Windows"}`);
	const remedy = "Name it in the content, or write `unknown: warn`.";
	return notKnown(SOURCES.common, "only the system that will run it can tell", remedy);
}
