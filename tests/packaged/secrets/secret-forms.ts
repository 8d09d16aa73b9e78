const bigEndian = (text: string) => Buffer.from(text, "utf16le").swap16();

/** The digits that stand in a larger Base64 whatever is before and behind, for the three ways to begin. */
function insideBase64(bytes: Buffer): readonly string[] {
	return ["", "x", "xy"].map((before) => {
		const digits = Buffer.concat([Buffer.from(before), bytes])
			.toString("base64")
			.replace(/=+$/, "");
		return digits.slice(before.length === 0 ? 0 : before.length + 1, -1);
	});
}

/** Every form of a secret as bytes; written apart from what takes secrets out, so that both can't be wrong alike. */
export function formsOf(secret: string): ReadonlyMap<string, Buffer> {
	const utf8 = Buffer.from(secret);
	const little = Buffer.from(secret, "utf16le");
	const texts = new Map<string, string>([
		["hexadecimal", utf8.toString("hex")],
		["hexadecimal, upper case", utf8.toString("hex").toUpperCase()],
		["hexadecimal of UTF-16", little.toString("hex")],
		["URL", encodeURIComponent(secret)],
		["every byte of a URL", utf8.toString("hex").replace(/../g, "%$&").toUpperCase()],
		["form", new URLSearchParams([["", secret]]).toString().slice(1)],
		["JSON", JSON.stringify(secret).slice(1, -1)],
		["XML", secret.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;")],
		["XML by numbers", [...secret].map((each) => `&#${each.codePointAt(0)};`).join("")],
		["cmd", secret.replace(/[&<>^"]/g, "^$&")],
		["PowerShell", secret.replace(/["$`]/g, "`$&")],
		["doubled quotation marks", secret.replaceAll('"', '""')],
		...[utf8, little, bigEndian(secret)].flatMap((bytes, unit) =>
			insideBase64(bytes).map((digits, offset): [string, string] => [`Base64 ${unit}, offset ${offset}`, digits]),
		),
	]);
	const forms = new Map<string, Buffer>([
		["UTF-8", utf8],
		["UTF-16", little],
		["UTF-16, high byte first", bigEndian(secret)],
	]);
	for (const [name, text] of texts) {
		forms.set(name, Buffer.from(text));
		forms.set(`${name}, in UTF-16`, Buffer.from(text, "utf16le"));
	}
	return forms;
}

/** Output of a program that echoes a secret in many ways, some of them over several lines. */
export function echoed(secret: string): readonly string[] {
	const base64 = Buffer.from(`user:${secret}`).toString("base64");
	const half = Math.floor(secret.length / 2);
	return [
		`password is ${secret}!`,
		`wrapped ${secret.slice(0, half)}`,
		`        ${secret.slice(half)} end`,
		base64.slice(0, 12),
		base64.slice(12),
		Buffer.from(secret, "utf16le").toString("base64"),
		Buffer.from(secret).toString("hex"),
		encodeURIComponent(secret),
		JSON.stringify({ secret }),
		[...secret].map((each) => `&#${each.codePointAt(0)};`).join(""),
		secret.replace(/[&<>^"]/g, "^$&"),
	];
}
