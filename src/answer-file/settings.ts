import type { MachineFacts } from "../model/facts.ts";

/** Architectures as answer files spell them. */
export type AnswerArchitecture = "amd64" | "arm64" | "x86";

/** The spelling of an architecture in answer files. */
export function answerArchitecture(architecture: MachineFacts["architecture"]): AnswerArchitecture {
	return architecture === "x64" ? "amd64" : architecture;
}

/** What the answer file shall say. What is absent or empty is left to the author's file and to Windows. */
export interface AnswerSettings {
	readonly computerName?: string;
	readonly registeredOwner?: string;
	readonly registeredOrganization?: string;
	readonly productKey?: string;
	readonly timeZone?: string;
	readonly administratorPassword?: string;
	readonly inputLocale?: string;
	readonly systemLocale?: string;
	readonly userLocale?: string;
	readonly uiLanguage?: string;
}

/** Words that Windows keeps for itself (Microsoft, naming conventions in Active Directory). */
const RESERVED =
	/^(anonymous|batch|builtin|dialup|domain|enterprise|gateway|gw|interactive|internet|local|localhost|network|null|proxy|restricted|schannel|self|server|service|system|tac|terminal|users|world)$/i;

/** Why Windows would not take a computer name, or undefined. `*` has Windows invent one. */
export function computerNameProblem(name: string): string | undefined {
	if (name === "*") return undefined;
	if (/%[^%]*%/.test(name)) return "still holds a %…%: the variable has no value";
	if (name.length > 15) return `has ${name.length} characters; Windows takes 15`;
	const bad = /[^A-Za-z0-9-]/.exec(name);
	if (bad !== null) return `holds ${JSON.stringify(bad[0])}; only letters, digits and hyphens are legal`;
	if (/^\d+$/.test(name)) return "consists of digits alone";
	if (/^-|-$/.test(name)) return "begins or ends with a hyphen";
	return RESERVED.test(name) ? "is a word that Windows keeps for itself" : undefined;
}

const LANGUAGE_TAG = /^[a-z]{2,3}(-[A-Z][a-z]{3})?-[A-Z0-9]{2,3}(_[a-z]+)?$/i;
const KEYBOARD = /^[0-9a-f]{4}:([0-9a-f]{8}|\{[0-9a-f-]{36}\}\{[0-9a-f-]{36}\})$/i;

function localeProblem(text: string): string | undefined {
	return LANGUAGE_TAG.test(text) ? undefined : "is no language tag such as de-DE";
}

function keyboardProblem(text: string): string | undefined {
	const wrong = text.split(";").find((each) => !LANGUAGE_TAG.test(each) && !KEYBOARD.test(each));
	return wrong === undefined
		? undefined
		: `holds "${wrong}", which is neither a tag such as de-DE nor a keyboard such as 0407:00000407`;
}

function lengthProblem(text: string): string | undefined {
	return text.length > 256 ? `has ${text.length} characters; Windows takes 256` : undefined;
}

const checks: { readonly [Name in keyof AnswerSettings]-?: (text: string) => string | undefined } = {
	computerName: computerNameProblem,
	registeredOwner: lengthProblem,
	registeredOrganization: lengthProblem,
	productKey: (text) =>
		/^([A-Z0-9]{5}-){4}[A-Z0-9]{5}$/i.test(text) ? undefined : "is not five groups of five letters and digits",
	timeZone: lengthProblem,
	administratorPassword: (text) => (text.length > 127 ? "is longer than 127 characters" : undefined),
	inputLocale: keyboardProblem,
	systemLocale: localeProblem,
	userLocale: localeProblem,
	uiLanguage: localeProblem,
};

/** What Windows would not take in a value, as the end of a sentence, or undefined. */
export function valueProblem(setting: keyof AnswerSettings, value: string): string | undefined {
	return checks[setting](value);
}

/** Names of settings as people write them. */
export const settingNames: { readonly [Name in keyof AnswerSettings]-?: string } = {
	computerName: "computer-name",
	registeredOwner: "registered-owner",
	registeredOrganization: "registered-organization",
	productKey: "product-key",
	timeZone: "time-zone",
	administratorPassword: "administrator-password",
	inputLocale: "input-locale",
	systemLocale: "system-locale",
	userLocale: "user-locale",
	uiLanguage: "ui-language",
};

/** All settings that a step can give. */
export const settingKeys = Object.keys(settingNames) as readonly (keyof AnswerSettings)[];

const secrets: readonly (keyof AnswerSettings)[] = ["productKey", "administratorPassword"];

/**
 * Everything that Windows Setup would stop at, one line each: it shows a dialogue and restarts for ever instead of asking again.
 * Values of secrets are not in the lines.
 */
export function settingProblems(settings: AnswerSettings): readonly string[] {
	return settingKeys.flatMap((name) => {
		const value = settings[name];
		if (value === undefined || value === "") return [];
		const isSecret = secrets.includes(name);
		const leftover =
			!isSecret && /%[A-Za-z_][^%]*%/.test(value) ? "still holds a %…%: the variable has no value" : undefined;
		const problem = leftover ?? checks[name](value);
		if (problem === undefined) return [];
		return [`${settingNames[name]}${isSecret ? "" : ` "${value}"`} ${problem}`];
	});
}
