import { fail, ok } from "../base/result.ts";
import { joinPath, type WindowsPath } from "../base/windows-path.ts";
import type { DurablePath } from "../model/disk.ts";
import type { Answer, Ports } from "../model/ports.ts";
import { failure } from "./failures.ts";

/** Binds a durable path to today's letter; a volume without one gets one until the next start. */
export async function bindPath(ports: Pick<Ports, "volumes">, durable: DurablePath): Answer<WindowsPath> {
	const volumes = await ports.volumes.list();
	if (!volumes.ok) return volumes;
	const volume = volumes.value.find((candidate) => candidate.id === durable.volume);
	if (volume === undefined) {
		const there = volumes.value.map((candidate) => `${candidate.letter ?? "-"}: ${candidate.label} (${candidate.id})`);
		const message = "The volume that holds it is not there in this system.";
		const operand = `volume ${durable.volume}, ${durable.path || "its root"}`;
		return fail(failure("volume-not-found", "find a stored place", message, { operand, details: there }));
	}
	if (volume.letter !== undefined) return ok(joinPath(`${volume.letter}:\\`, durable.path));
	const letter = await ports.volumes.assignLetter(volume.id);
	return letter.ok ? ok(joinPath(`${letter.value}:\\`, durable.path)) : letter;
}
