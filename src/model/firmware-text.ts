/**
 * Texts that makers leave in the firmware instead of a value (facts-system.md, Traps 1), with what the same makers write in the fields
 * beside them.
 */
const JUNK_TEXT = new RegExp(
	`^(?:${[
		"to be filled( (by|in))?( o\\.?e\\.?m\\.?)?",
		"fill(ed)? by oem",
		"o\\.?e\\.?m\\.?( board| chassis|[_ ]serial)?",
		"system (product name|manufacturer|name|model|version|serial( number)?|sku( number)?|family)",
		"systemserialnumb(er)?",
		"(chassis|enclosure|base ?board|motherboard|board) (manufacture(r)?|product name|version|serial( number)?|asset( tag)?|sku)",
		"(serial|asset|part|model|product)([ _]?(number|tag|name|no\\.?))",
		"\\$?\\(?default[ _]?string\\)?",
		"\\(?(none|null|null string|empty|unknown?|undefined|invalid|unspecified)\\)?",
		"not? (applicable|specified|available|present|set|defined|asset tag|asset information|tag|serial( number)?)",
		"n[/.]?a\\.?",
		"type ?\\d+ ?- ?(product|board|chassis).*|type1productconfigid",
		"(sys|mb|sn|asset|atn|tag)[- ]?\\d*1234567890\\d*",
		"0?123456789|1234567890",
		"sernum\\d|partnum\\d|eval",
		"0+|(x|f|\\?|\\*|\\.|-|_|#)+",
	].join("|")})$`,
	"i",
);

/** UUIDs that boards carry when nobody set one: shared by thousands of machines. */
const JUNK_UUID =
	/^(([0-9A-F])\2{7}-(\2{4}-){3}\2{12}|(0[01]|FE){4}-(\4{2}-){3}\4{6}|03000200-0400-0500-0006-000700080009|00020003-0004-0005-0006-000700080009|12345678-1234-5678-90AB-CDDEEFAABBCC|12345678-1234-1234-1234-123456789ABC|6AB5B300-538D-1014-9FB5-B0684D007B53)$/;

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
