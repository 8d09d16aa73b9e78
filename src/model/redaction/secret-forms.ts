/** A spelling of a secret that is searched for. `before` and `after`: a Base64 digit beside it holds a part of the secret too. */
export interface SecretForm {
	readonly text: string;
	readonly before?: boolean;
	readonly after?: boolean;
}

/** Texts with fewer characters are not searched for: they would black out half of every log. */
export const SHORTEST_SECRET = 4;

const TWO_BYTE_UNITS = ["utf16le", "utf16be"] as const;
const HEX_SEPARATORS = ["", " ", "-", ":", ","];
/** Bytes up to which a dump of single bytes is looked for: those of keys and certificates come in lines with offsets anyway. */
const LONGEST_DUMP = 256;

/** UTF-16 with the high byte first, as some tools write it. */
function bigEndian(text: string): Buffer {
	return Buffer.from(text, "utf16le").swap16();
}

function bytesOf(text: string): readonly Buffer[] {
	const wide = TWO_BYTE_UNITS.map((unit) => (unit === "utf16le" ? Buffer.from(text, "utf16le") : bigEndian(text)));
	return [Buffer.from(text, "utf8"), ...wide];
}

/** The digits that certainly stand in a larger Base64 text when the bytes begin at 0, 1 or 2 within a group of three. */
function base64Forms(bytes: Buffer): readonly SecretForm[] {
	return [0, 1, 2].flatMap((offset) => {
		const whole = Buffer.concat([Buffer.alloc(offset), bytes]).toString("base64");
		const bits = (offset + bytes.length) * 8;
		const text = whole.slice(Math.ceil((offset * 8) / 6), Math.floor(bits / 6));
		const form = { text, before: offset > 0, after: bits % 6 !== 0 };
		const forUrl = text.replaceAll("+", "-").replaceAll("/", "_");
		return forUrl === text ? [form] : [form, { ...form, text: forUrl }];
	});
}

function hexForms(bytes: Buffer): readonly SecretForm[] {
	const pairs = [...bytes].map((byte) => byte.toString(16).padStart(2, "0"));
	const separators = pairs.length > LONGEST_DUMP ? [""] : HEX_SEPARATORS;
	return separators.flatMap((separator) => {
		const text = pairs.join(separator);
		return [{ text }, { text: text.toUpperCase() }];
	});
}

/** The text itself, as other normal forms spell it and as a wrong code page shows it. */
function plainForms(text: string): readonly string[] {
	const misread = Buffer.from(text, "utf8").toString("latin1");
	return [text, text.normalize("NFC"), text.normalize("NFD"), misread];
}

/**
 * The spellings of one secret that can't be undone character by character: Base64 inside a larger text, hexadecimal, other Unicode forms.
 * Spellings that can (URL, XML, JSON, cmd, PowerShell) are undone in the searched text instead. Of a secret of several lines each line
 * that is long enough counts by itself too. Empty when the secret is shorter than four characters.
 */
export function secretForms(secret: string): readonly SecretForm[] {
	const trimmed = secret.trim();
	if (trimmed.length < SHORTEST_SECRET) return [];
	const lines = trimmed.split(/\r\n|[\r\n]/).map((line) => line.trim());
	const texts = new Set([secret, trimmed, ...(lines.length > 1 ? lines : [])]);
	const forms = new Map<string, SecretForm>();
	for (const text of texts) {
		if (text.length < SHORTEST_SECRET) continue;
		const plain = plainForms(text).map((each) => ({ text: each }));
		const encoded = bytesOf(text).flatMap((bytes) => [...base64Forms(bytes), ...hexForms(bytes)]);
		for (const form of [...plain, ...encoded]) if (!forms.has(form.text)) forms.set(form.text, form);
	}
	return [...forms.values()];
}
