import { describe, expect, it } from "vitest";
import { chooseImage } from "../../../src/image/choose-image.ts";
import { describeImageProblem } from "../../../src/image/image-problem.ts";
import { readWim } from "../../../src/image/wim.ts";
import type { WantedImage, WimInfo } from "../../../src/image/wim-info.ts";
import { memorySource } from "./memory-source.ts";
import { smallWim } from "./small-wim.ts";

function metadata(name: string, edition: string): string {
	return `<NAME>${name}</NAME><WINDOWS><EDITIONID>${edition}</EDITIONID></WINDOWS>`;
}

async function read(...xml: readonly string[]): Promise<WimInfo> {
	const result = await readWim(memorySource(smallWim(...xml)));
	if (!result.ok) throw new Error(describeImageProblem(result.error));
	return result.value;
}

const home = metadata("Windows 11 Home", "Core");
const pro = metadata("Windows 11 Pro", "Professional");
const work = metadata("Windows 11 Pro for Workstations", "ProfessionalWorkstation");

async function chosen(wanted: WantedImage): Promise<number | string> {
	const result = chooseImage(await read(home, pro, work), wanted);
	return result.ok ? result.value.image.index : result.error.kind;
}

describe("chooseImage", () => {
	it.each<[WantedImage, number | string]>([
		[{ index: 2 }, 2],
		[{ name: "windows 11 PRO" }, 2],
		[{ edition: "professional" }, 2],
		[{ edition: "Pro" }, 2],
		[{ edition: "Windows 11 Pro" }, 2],
		[{ edition: "Home" }, 1],
		[{ edition: "Pro for Workstations" }, 3],
		[{ edition: "Pro", index: 2 }, 2],
		[{ edition: "Pro", index: 1 }, "image-not-found"],
		[{ edition: "Enterprise" }, "image-not-found"],
		[{ name: "" }, "image-not-found"],
		[{}, "image-ambiguous"],
	])("%j gives %s", async (wanted, expected) => {
		expect(await chosen(wanted)).toBe(expected);
	});

	it("takes the only image when nothing is stated", async () => {
		const result = chooseImage(await read(pro), {});
		expect(result.ok && result.value.image.index).toBe(1);
	});

	it("never takes one of two that fit", async () => {
		const result = chooseImage(await read(pro, pro), { edition: "Pro" });
		expect(result).toMatchObject({ ok: false, error: { kind: "image-ambiguous" } });
	});

	it("gives a reason for every image", async () => {
		const result = chooseImage(await read(home, pro), { edition: "Pro" });
		expect(result.ok && result.value.candidates.map(({ taken, reason }) => [taken, reason])).toEqual([
			[false, "its edition is Core"],
			[true, "its edition is Professional"],
		]);
	});

	it("lists what there is and what was probably meant", async () => {
		const result = chooseImage(await read(home, pro), { edition: "Profesional" });
		expect(result.ok ? "" : describeImageProblem(result.error)).toBe(
			'No image fits (wanted: of edition "Profesional"). Did you mean "Professional"? It holds: ' +
				'1 "Windows 11 Home", edition Core: its edition is Core; ' +
				'2 "Windows 11 Pro", edition Professional: its edition is Professional.',
		);
	});
});
