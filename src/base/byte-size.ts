const UNITS = ["B", "KiB", "MiB", "GiB", "TiB"] as const;

/** Bytes as people read them: `999 B`, `1.5 MiB`. Negative and non-finite numbers are not sizes and show as `?`. */
export function formatBytes(bytes: number): string {
	if (!Number.isFinite(bytes) || bytes < 0) return "?";
	let value = bytes;
	let unit = 0;
	while (value >= 1024 && unit < UNITS.length - 1) {
		value /= 1024;
		unit++;
	}
	return unit === 0 ? `${value} B` : `${value.toFixed(value < 10 ? 1 : 0)} ${UNITS[unit]}`;
}

/** Reads `512`, `300MB`, `64 GiB`, `1.5G` as bytes (units are powers of 1024, as diskpart counts). Undefined when it is no size. */
export function parseBytes(text: string): number | undefined {
	const match = /^\s*(\d+(?:\.\d+)?)\s*([KMGT]?)(?:I?B)?\s*$/i.exec(text);
	if (match === null) return undefined;
	const exponent = { "": 0, K: 1, M: 2, G: 3, T: 4 }[(match[2] ?? "").toUpperCase()] ?? 0;
	const bytes = Number(match[1]) * 1024 ** exponent;
	return Number.isSafeInteger(Math.round(bytes)) ? Math.round(bytes) : undefined;
}
