import { findComponent, textAt } from "./author-file.ts";
import { type AnswerSettings, valueProblem } from "./settings.ts";
import type { XmlElement } from "./xml-tree.ts";

/** Settings that a step gives, and that replace the author's. */
export type Replaced = ReadonlySet<keyof AnswerSettings>;

interface Place {
	readonly setting: keyof AnswerSettings;
	readonly element: string;
	readonly component: string;
	/** Passes in which Windows Setup reads it. */
	readonly passes: readonly string[];
	/** Passes in which a step's value replaces it. */
	readonly replacedIn: readonly string[];
}

const BOTH = ["specialize", "oobeSystem"];

const shell = (setting: Place["setting"], element: string, passes: readonly string[]): Place => {
	return { setting, element, component: "Microsoft-Windows-Shell-Setup", passes, replacedIn: ["specialize"] };
};

const international = (setting: Place["setting"], element: string): Place => {
	return { setting, element, component: "Microsoft-Windows-International-Core", passes: BOTH, replacedIn: BOTH };
};

/** Where Windows Setup reads a setting whose value has a form. */
const PLACES: readonly Place[] = [
	shell("computerName", "ComputerName", ["specialize"]),
	shell("productKey", "ProductKey", ["specialize"]),
	shell("registeredOwner", "RegisteredOwner", BOTH),
	shell("registeredOrganization", "RegisteredOrganization", BOTH),
	shell("timeZone", "TimeZone", BOTH),
	international("inputLocale", "InputLocale"),
	international("systemLocale", "SystemLocale"),
	international("userLocale", "UserLocale"),
	international("uiLanguage", "UILanguage"),
];

/** True for an element of which nothing is left when the step gives its setting. */
export function givesWay(element: string, replaced: Replaced): boolean {
	if (element === "AdministratorPassword") return replaced.has("administratorPassword");
	const place = PLACES.find((each) => each.element === element);
	return place !== undefined && replaced.has(place.setting) && place.passes.length === place.replacedIn.length;
}

/**
 * What Windows Setup would stop at in the settings of an answer file, one line each; the product key is not in the lines. A value that still
 * holds a `%Name%` is not judged.
 */
export function formProblems(root: XmlElement, replaced: Replaced = new Set()): readonly string[] {
	return PLACES.flatMap(({ setting, element, component, passes, replacedIn }) =>
		passes.flatMap((pass) => {
			if (replaced.has(setting) && replacedIn.includes(pass)) return [];
			const text = textAt(findComponent(root, pass, component), element)?.trim() ?? "";
			const problem = text === "" || /%[A-Za-z_][^%]*%/.test(text) ? undefined : valueProblem(setting, text);
			const shown = setting === "productKey" ? "" : ` "${text}"`;
			return problem === undefined ? [] : [`${element}${shown} of the answer file (${pass}) ${problem}`];
		}),
	);
}
