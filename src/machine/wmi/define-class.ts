import type { Inventory } from "../../model/inventory.ts";
import type { WmiClass, WmiType, WmiValue } from "../../model/wmi.ts";

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

/**
 * A class out of the rules of its properties and the values of its instances. A property that is not known here is left out: asking
 * for it is an error then, and never the wrong answer.
 */
export function defineClass<Name extends string>(
	name: string,
	rules: Readonly<Record<Name, PropertyRule>>,
	rows: readonly Readonly<Record<Name, ToldValue>>[],
	{ gaps }: Pick<Inventory, "gaps">,
): WmiClass {
	const missing = new Set(gaps.map(({ what }) => what));
	const known = (Object.entries(rules) as [Name, PropertyRule][]).filter(
		([property, { from }]) =>
			!(from !== undefined && missing.has(from)) && rows.every((row) => row[property] !== undefined),
	);
	const lasting = known.filter(([, { lasts }]) => lasts === true).map(([property]) => property);
	const isLasting = Object.values<PropertyRule>(rules).some(({ lasts }) => lasts === true);
	return {
		name,
		properties: Object.fromEntries(known.map(([property, { type }]) => [property, type])),
		instances: rows.map((row) =>
			Object.fromEntries(known.map(([property]) => [property, row[property] === "" ? null : (row[property] ?? null)])),
		),
		...(isLasting ? { lasting } : {}),
	};
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
