import type { Watch } from "../../../model/ports.ts";

const UNITS: Readonly<Record<string, number>> = { bytes: 1, KiB: 1024, MiB: 1024 ** 2, GiB: 1024 ** 3, TiB: 1024 ** 4 };

/** Reads `Extracting file data: 12 MiB of 28 MiB (43%) done`, which is drawn over itself; `Archiving` where a volume is captured. */
export function progressListener(totalBytes: number, watch: Watch | undefined): (piece: string) => void {
	let line = "";
	let doneBytes = 0;
	return (piece) => {
		line = `${line}${piece}`.slice(-400);
		const all = [...line.matchAll(/file data: ([\d.]+) (bytes|[KMGT]iB) of ([\d.]+) (bytes|[KMGT]iB) \((\d+)%\)/g)];
		const last = all.at(-1);
		if (last === undefined) return;
		const counted = Number(last[1]) * (UNITS[last[2] ?? ""] ?? 1);
		doneBytes = Math.max(doneBytes, Math.min(totalBytes, counted));
		watch?.progress?.({ doneBytes, totalBytes });
	};
}
