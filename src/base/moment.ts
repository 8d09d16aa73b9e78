/**
 * Reads a moment: `2024-10-01`, `2024-10-01T12:00:00Z`, `2024-10-01 12:00:00` or the CIM form `20241001120000.000000+060` with its
 * offset in minutes. Without an offset it is UTC. Answers milliseconds since 1970, undefined when the text is none or no such day exists.
 */
export function readMoment(text: string): number | undefined {
	const trimmed = text.trim();
	const cim = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)\.(\d{6})([+-]\d{3})$/.exec(trimmed);
	if (cim !== null) {
		const at = utc(cim.slice(1, 7), Number((cim[7] ?? "0").slice(0, 3)));
		return at === undefined ? undefined : at - Number(cim[8]) * 60_000;
	}
	const iso =
		/^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,3})\d*)?)?)?\s*(Z|[+-]\d\d:?\d\d)?$/i.exec(trimmed);
	if (iso === null) return undefined;
	const at = utc(iso.slice(1, 7), Number((iso[7] ?? "0").padEnd(3, "0")));
	return at === undefined ? undefined : at - offsetMinutes(iso[8]) * 60_000;
}

function utc(parts: readonly (string | undefined)[], milliseconds: number): number | undefined {
	const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts.map((part) => Number(part ?? "0"));
	const at = Date.UTC(year, month - 1, day, hour, minute, second, milliseconds);
	const date = new Date(at);
	const isSame =
		date.getUTCFullYear() === year &&
		date.getUTCMonth() === month - 1 &&
		date.getUTCDate() === day &&
		date.getUTCHours() === hour &&
		date.getUTCMinutes() === minute &&
		date.getUTCSeconds() === second;
	return isSame ? at : undefined;
}

function offsetMinutes(text: string | undefined): number {
	const match = /^([+-])(\d\d):?(\d\d)$/.exec(text ?? "");
	if (match === null) return 0;
	return (match[1] === "-" ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3]));
}

/** `2024-10-01T12:00:00Z`. */
export function formatMoment(at: number): string {
	return `${new Date(at).toISOString().slice(0, 19)}Z`;
}
