import { foldCase } from "../../base/windows-path.ts";
import type { Phase } from "../../model/phase.ts";
import type { Inquiry } from "./inquiry.ts";
import { notKnown, type Proof, proven, refused, SOURCES, waived } from "./proof.ts";

/** How a drive that a step connects is remembered: by its letter or `%Name%`, in the system that connects it. */
export function connectedDrive(phase: Phase, drive: string): string {
	return `${phase} ${foldCase(drive)}`;
}

/** Proves that a share can be reached in the system that will use it. The account is only tried when it is connected. */
export async function proveShare({ run }: Inquiry, share: string, phase: Phase): Promise<Proof> {
	if (share.includes("%")) return notKnown(SOURCES.sequence, `${share} is not known yet`);
	const reached = await run.parts.ports.network.reaches(share);
	if (!reached.ok) return refused(SOURCES.running, reached.error.message, "Look at the network of this system.");
	const isHere = phase === run.facts.phase;
	if (reached.value && isHere)
		return proven(SOURCES.running, "the server answers and has the share; the account is tried when it is connected");
	if (reached.value) {
		const how = `it answers in ${run.facts.phase}; whether it does in ${phase} too can only be told there`;
		return waived(SOURCES.running, how);
	}
	const remedy =
		"Check cable, address, the server's name and the share; in WinPE also the driver of the network adapter.";
	return isHere
		? refused(SOURCES.running, "it can't be reached from here", remedy)
		: notKnown(SOURCES.running, `it can't be reached from ${run.facts.phase}; only ${phase} can tell`, remedy);
}
