import type { ForeignStep } from "./foreign-step.ts";

/** The value that a step's own list gives a variable, blanks around it left out; empty for none. */
export function ownValue({ variables }: ForeignStep, name: string): string {
	return variables.get(name.toUpperCase())?.value.trim() ?? "";
}

/** Whether a step's own list switches a variable on. */
export function isOn(step: ForeignStep, name: string): boolean {
	return ownValue(step, name).toLowerCase() === "true";
}

/** A package id: a site's three characters and five hexadecimal digits; undefined for another text, and for the `00000000` that exports write for one that is gone. */
export function packageIdOf(text: string | undefined): string | undefined {
	const id = text?.trim() ?? "";
	return /^[A-Za-z0-9]{3}[0-9A-Fa-f]{5}$/.test(id) && id !== "00000000" ? id : undefined;
}
