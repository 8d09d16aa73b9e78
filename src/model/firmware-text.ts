/**
 * Texts that makers leave in the firmware instead of a value (facts-system.md, Traps 1), with what the same makers write in the fields
 * beside them.
 */
const JUNK_TEXT =
	/^(to be filled by o\.?e\.?m\.?|o\.?e\.?m\.?|system (product name|manufacturer|version|serial number|sku|family)|(chassis|base ?board) (manufacture(r)?|version|serial number)|default ?string|none|not (applicable|specified|available|present|set)|n\/?a|unknown|invalid|no asset (tag|information)|0+|x+|\.+|-+)$/i;

/** UUIDs that boards carry when nobody set one: shared by thousands of machines. */
const JUNK_UUID =
	/^(0{8}-(0{4}-){3}0{12}|F{8}-(F{4}-){3}F{12}|03000200-0400-0500-0006-000700080009|12345678-1234-5678-90AB-CDDEEFAABBCC)$/;

/** A text of the firmware without blanks at its ends; empty for junk. */
export function meaningfulText(text: string): string {
	const trimmed = text.replace(/[\u0000-\u001f\u007f]+/g, " ").trim();
	return JUNK_TEXT.test(trimmed) ? "" : trimmed;
}

/** The SMBIOS UUID in upper case, or the empty text for junk. */
export function meaningfulUuid(uuid: string): string {
	const upper = uuid.trim().toUpperCase();
	return JUNK_UUID.test(upper) ? "" : upper;
}

/** A chassis type without the bit that says whether there is a lock. 2 (*unknown*) for what is not in the list of 36. */
export function chassisType(byte: number): number {
	const type = byte & 0x7f;
	return type >= 1 && type <= 36 ? type : 2;
}
