import { describe, expect, it } from "vitest";
import { chooseEntry } from "../../../src/image/choose-entry.ts";
import { failureOf, successOf } from "../../doubles/fake-ports.ts";

const sizes = { fileCount: 1, totalBytes: 1, hardLinkBytes: 0 };
const info = {
	compression: "lzx",
	images: [
		{ index: 1, name: "Windows 11 Home", edition: "Core", ...sizes },
		{ index: 2, name: "Windows 11 Pro", edition: "Professional", ...sizes },
	],
};

describe("chooseEntry", () => {
	it("answers the port's own entry with the reasons", () => {
		const { entry, choice } = successOf(chooseEntry(info, { edition: "Pro" }));
		expect(entry).toBe(info.images[1]);
		expect(choice).toEqual({
			what: "image",
			chosen: '2 "Windows 11 Pro", edition Professional',
			because: "its edition is Professional",
			candidates: [
				{ name: '1 "Windows 11 Home", edition Core', rejected: "its edition is Core" },
				{ name: '2 "Windows 11 Pro", edition Professional' },
			],
		});
	});

	it("says which there are when none fits, and what was probably meant", () => {
		const failure = failureOf(chooseEntry(info, { name: "Windows 11 Prp" }));
		expect(failure.id).toBe("image-not-found");
		expect(failure.message).toContain('Did you mean "Windows 11 Pro"?');
		expect(failure.details).toHaveLength(2);
	});

	it("never guesses among several", () => {
		expect(failureOf(chooseEntry(info, {})).message).toContain("More than one image fits");
	});
});
