import type { Inventory } from "../../model/inventory.ts";
import type { UntoldClass, WmiClass, WmiType, WmiValue } from "../../model/wmi.ts";

/** A class as an inventory tells it, or why it can't. */
export type ToldClass = WmiClass | UntoldClass;

/** What an inventory tells of one property. The empty text is NULL; undefined is not known here. */
export type ToldValue = WmiValue | undefined;

/** How one property of a class is answered. */
export interface PropertyRule {
	readonly type: WmiType;
	/** True for what a restart, a wipe or a new Windows does not change. */
	readonly lasts?: true;
	/** Where the inventory keeps it, as its gaps name it: `system.serialNumber`. */
	readonly from?: string;
}

/** The gaps of an inventory. */
type Gaps = Pick<Inventory, "gaps">;

/** Why a property is not known that no gap speaks of. */
const NOT_TOLD = "no fact of this machine tells it";

/**
 * A class out of the rules of its properties and the values of its instances. `part` is the part of the inventory that lists the instances. What
 * is not known here is named with its reason: asking for it is an error then, and never the wrong answer.
 */
export function defineClass<Name extends string>(
	name: string,
	rules: Readonly<Record<Name, PropertyRule>>,
	rows: readonly Readonly<Record<Name, ToldValue>>[],
	inventory: Gaps,
	part?: string,
): ToldClass {
	const missing = part === undefined ? undefined : whyMissing(inventory, part);
	if (missing !== undefined && rows.length === 0) return { name, why: missing };
	const all = Object.entries(rules) as [Name, PropertyRule][];
	const reasons = all.map(([property, { from }]) => {
		const gap = from === undefined ? undefined : whyMissing(inventory, from);
		return [property, gap ?? (rows.every((row) => row[property] !== undefined) ? undefined : NOT_TOLD)] as const;
	});
	const untold = Object.fromEntries(reasons.flatMap(([property, why]) => (why === undefined ? [] : [[property, why]])));
	const known = all.filter(([property]) => !(property in untold));
	const lasting = known.filter(([, { lasts }]) => lasts === true).map(([property]) => property);
	const isLasting = all.some(([, { lasts }]) => lasts === true);
	return {
		name,
		properties: Object.fromEntries(known.map(([property, { type }]) => [property, type])),
		instances: rows.map((row) =>
			Object.fromEntries(known.map(([property]) => [property, row[property] === "" ? null : (row[property] ?? null)])),
		),
		...(isLasting ? { lasting } : {}),
		...(known.length < all.length ? { untold } : {}),
	};
}

/** Why a part or value of the inventory is missing; undefined when it is there. A gap of a part is one of each of its values. */
export function whyMissing({ gaps }: Gaps, what: string): string | undefined {
	const gap = gaps.find((each) => what === each.what || what.startsWith(`${each.what}.`));
	if (gap !== undefined) return gap.remedy === undefined ? gap.why : `${gap.why}; ${gap.remedy}`;
	// Volumes have a gap for each provider that was tried.
	const tried = gaps.filter((each) => each.what.startsWith(`${what} (`));
	return tried.length === 0 ? undefined : tried.map((each) => each.what).join("; ");
}

/** A text that the hardware keeps. */
export function lastingText(from?: string): PropertyRule {
	return { type: "string", lasts: true, ...(from === undefined ? {} : { from }) };
}

/** A text that may change. */
export const changingText: PropertyRule = { type: "string" };

/** A date in CIM form, midnight UTC; the empty text for none. */
export function cimDate(day: string): string {
	return day === "" ? "" : `${day.replaceAll("-", "")}000000.000000+000`;
}

/** A moment in CIM form. */
export function cimMoment(at: number): string {
	return `${new Date(at).toISOString().replace(/[-:T]/g, "").slice(0, 14)}.000000+000`;
}
