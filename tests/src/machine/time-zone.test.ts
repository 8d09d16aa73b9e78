import { describe, expect, it } from "vitest";
import { readTimeZone } from "../../../src/machine/time-zone.ts";
import type { HiveValue } from "../../../src/model/ports.ts";

const pacific: Readonly<Record<string, HiveValue["data"]>> = {
	TimeZoneKeyName: "Pacific Standard Time",
	Bias: 480,
	StandardBias: 0,
	DaylightBias: 0xffff_ffc4,
	StandardStart: "00000b00010002000000000000000000",
	DaylightStart: "00000300020002000000000000000000",
	StandardName: "@tzres.dll,-212",
	DaylightName: "Pacific Daylight Time",
};

function zone(values: Readonly<Record<string, HiveValue["data"]>>) {
	return readTimeZone(async (name) => values[name]);
}

describe("readTimeZone", () => {
	it("reads signed biases and the days of change", async () => {
		expect(await zone(pacific)).toEqual({
			name: "Pacific Standard Time",
			biasMinutes: 480,
			standardBiasMinutes: 0,
			daylightBiasMinutes: -60,
			standardStart: { year: 0, month: 11, dayOfWeek: 0, day: 1, hour: 2, minute: 0, second: 0, millisecond: 0 },
			daylightStart: { year: 0, month: 3, dayOfWeek: 0, day: 2, hour: 2, minute: 0, second: 0, millisecond: 0 },
			daylightName: "Pacific Daylight Time",
		});
	});

	it("leaves out what is damaged, and answers nothing without a name", async () => {
		expect(await zone({ TimeZoneKeyName: "X", Bias: "480", StandardStart: "0000" })).toEqual({ name: "X" });
		expect(await zone({ Bias: 480 })).toBeUndefined();
	});
});
