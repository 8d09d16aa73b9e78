import { foldCase } from "../../base/windows-path.ts";
import type { Phase } from "../../model/phase.ts";
import { undeclaredAdapters } from "./boot-driver.ts";
import type { Inquiry } from "./inquiry.ts";
import { notKnown, type Proof, proven, refused, SOURCES, waived } from "./proof.ts";

/** How a drive that a step connects is remembered: by its letter or `%Name%`, in the system that connects it. */
export function connectedDrive(phase: Phase, drive: string): string {
	return `${phase} ${foldCase(drive)}`;
}

const REMEDY =
	"Check cable, address, the server's name and the share; in WinPE also the driver of the network adapter.";

/** Proves that a share can be reached in the system that will use it. The account is only tried when it is connected. */
export async function proveShare({ run }: Inquiry, share: string, phase: Phase): Promise<Proof> {
	if (share.includes("%")) return notKnown(SOURCES.sequence, `${share} is not known yet`);
	const reached = await run.parts.ports.network.reaches(share);
	if (!reached.ok) return refused(SOURCES.running, reached.error.message, "Look at the network of this system.");
	if (phase === run.facts.phase) {
		const how = "the server answers and has the share; the account is tried when it is connected";
		return reached.value
			? proven(SOURCES.running, how)
			: refused(SOURCES.running, "it can't be reached from here", REMEDY);
	}
	if (!reached.value) {
		const how = `it can't be reached from ${run.facts.phase}; only ${phase} can tell`;
		return notKnown(SOURCES.running, how, REMEDY);
	}
	const here = `it answers in ${run.facts.phase}`;
	if (phase === "full-os")
		return waived(SOURCES.running, `${here}; whether it does in ${phase} too can only be told there`);
	const adapters = await undeclaredAdapters(run);
	if (adapters === undefined)
		return waived(
			SOURCES.running,
			`${here}; \`boot-image-drives:\` says that the boot image drives the network adapter`,
		);
	const how = `${here}; whether the boot image drives ${adapters} its metadata does not say: WinPE looks again before anything is destroyed`;
	return waived(SOURCES.running, how);
}
