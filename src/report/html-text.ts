const ENTITIES: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
	"'": "&#39;",
};

/** Text that may stand anywhere in HTML or in a quoted attribute. Control characters, which HTML forbids, are replaced. */
export function escapeHtml(text: string): string {
	return text
		.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, "\ufffd")
		.replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter);
}

/** HTML that is finished: texts inside are escaped. */
export interface Html {
	readonly html: string;
}

/** Builds HTML from a template: every value that is not itself built this way is escaped, so that forgetting is impossible. */
export function html(
	parts: TemplateStringsArray,
	...values: readonly (Html | readonly Html[] | string | number)[]
): Html {
	let text = parts[0] ?? "";
	values.forEach((value, index) => {
		text += part(value) + (parts[index + 1] ?? "");
	});
	return { html: text };
}

/** Nothing. */
export const NOTHING: Html = { html: "" };

function part(value: Html | readonly Html[] | string | number): string {
	if (typeof value === "string" || typeof value === "number") return escapeHtml(String(value));
	if (isList(value)) return value.map((item) => item.html).join("");
	return value.html;
}

function isList(value: Html | readonly Html[]): value is readonly Html[] {
	return Array.isArray(value);
}
