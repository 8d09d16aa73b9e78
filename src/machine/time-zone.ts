import type { ClockChange, TimeZoneFacts } from "../model/inventory.ts";
import type { HiveValue } from "../model/ports.ts";

/**
 * The time zone from the values of `Control\TimeZoneInformation`; undefined when there is no name. Biases are DWORDs that stand for signed
 * numbers.
 */
export async function readTimeZone(
	read: (name: string) => Promise<HiveValue["data"] | undefined>,
): Promise<TimeZoneFacts | undefined> {
	const name = await read("TimeZoneKeyName");
	if (typeof name !== "string" || name === "") return undefined;
	const biasMinutes = signed(await read("Bias"));
	const standardBiasMinutes = signed(await read("StandardBias"));
	const daylightBiasMinutes = signed(await read("DaylightBias"));
	const standardStart = clockChange(await read("StandardStart"));
	const daylightStart = clockChange(await read("DaylightStart"));
	const standardName = nameOf(await read("StandardName"));
	const daylightName = nameOf(await read("DaylightName"));
	return {
		name,
		...(biasMinutes === undefined ? {} : { biasMinutes }),
		...(standardBiasMinutes === undefined ? {} : { standardBiasMinutes }),
		...(daylightBiasMinutes === undefined ? {} : { daylightBiasMinutes }),
		...(standardStart === undefined ? {} : { standardStart }),
		...(daylightStart === undefined ? {} : { daylightStart }),
		...(standardName === undefined ? {} : { standardName }),
		...(daylightName === undefined ? {} : { daylightName }),
	};
}

function signed(data: HiveValue["data"] | undefined): number | undefined {
	return typeof data === "number" && Number.isInteger(data) ? data | 0 : undefined;
}

/** A name of a person's language; Windows keeps it as a reference (`@tzres.dll,-322`), which is no name. */
function nameOf(data: HiveValue["data"] | undefined): string | undefined {
	return typeof data === "string" && data !== "" && !data.startsWith("@") ? data : undefined;
}

/**
 * The kernel's TIME_FIELDS, 16 bits each: year, month, day, hour, minute, second, milliseconds, day of the week. (That this key holds them,
 * and no SYSTEMTIME as the list of known zones does, is known from exports of the key; Microsoft documents neither.)
 */
function clockChange(data: HiveValue["data"] | undefined): ClockChange | undefined {
	if (typeof data !== "string" || !/^[0-9a-f]{32}$/i.test(data)) return undefined;
	const bytes = Buffer.from(data, "hex");
	const at = (index: number) => bytes.readUInt16LE(index * 2);
	return {
		...{ year: at(0), month: at(1), dayOfWeek: at(7), day: at(2) },
		...{ hour: at(3), minute: at(4), second: at(5), millisecond: at(6) },
	};
}
