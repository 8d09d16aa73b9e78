import { rmSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { StartRequest } from "../../src/engine/parts.ts";
import type { Ports } from "../../src/model/ports.ts";
import { digestOf, endOf, rehearse } from "./rig.ts";
import { officePlace, onScene, type Scene } from "./scene.ts";

/** The second image is only there for a step behind the one that fails. */
const SEQUENCE = `name: A refresh that fails in its first wipe
content:
  windows11: { source: content/windows11.wim }
  winpe: { source: content/boot.wim }
boot-image: winpe
steps:
  - restart: { to: winpe }
  - capture-user-state: {}
  - apply-image: { image: windows11 }
  - apply-image: { image: windows11 }
    name: Once more
  - setup-windows: {}
  - restore-user-state: {}
`;
const SERIAL = "CZC1234567";

function failingApply(ports: Ports): Ports {
	const failure = { id: "image-damaged", operation: "apply the image", message: "It broke." } as const;
	return { ...ports, images: { ...ports.images, apply: async () => ({ ok: false, error: failure }) } };
}

/** Fails past the point of no return, loses what the rest needs, and is then started with an operator's choice. */
async function chosenAfterFailure(choice: NonNullable<StartRequest["choice"]>, work: (scene: Scene) => void) {
	return onScene({ sequence: SEQUENCE }, async (scene) => {
		const failed = await rehearse({ ...scene, wrap: failingApply });
		expect(endOf(failed)).toMatchObject({ ended: "failed", exitCode: 1 });
		work(scene);
		const before = (await digestOf(scene.machineFolder)).digest;
		const wiped: string[] = [];
		const again = await rehearse({
			...scene,
			maximumBoots: 1,
			request: { choice, confirmedSerial: SERIAL },
			wrap: (ports) => ({
				...ports,
				files: {
					...ports.files,
					wipe: async (root, ...rest) => {
						wiped.push(root);
						return ports.files.wipe(root, ...rest);
					},
				},
			}),
		});
		return { again, wiped, isSame: before === (await digestOf(scene.machineFolder)).digest };
	});
}

const loseImage = ({ machineFolder }: Scene): void =>
	rmSync(officePlace(machineFolder, "windows", "_SMSTaskSequence\\Content\\windows11"));

describe("an operator's choice past the point of no return", () => {
	it.each<NonNullable<StartRequest["choice"]>>([
		{ kind: "resume" },
		{ kind: "again" },
		{ kind: "skip" },
		{ kind: "from", step: "3" },
	])("$kind: preflight is made anew before the next wipe; refused, nothing is touched, WinPE stays", async (choice) => {
		const { again, wiped, isSame } = await chosenAfterFailure(choice, loseImage);
		expect(again.ends).toMatchObject([{ kind: "refused", failure: { id: "preflight-refused" } }]);
		expect(JSON.stringify(again.ends)).toContain("content windows11");
		expect([wiped, isSame]).toEqual([[], true]);
		expect(endOf(again)).toMatchObject({ exitCode: 4, last: { phase: "winpe" } });
	});

	it("the store of the users' files is gone: refused, also with everything else in place", async () => {
		const { again, wiped } = await chosenAfterFailure({ kind: "resume" }, ({ machineFolder }) =>
			rmSync(officePlace(machineFolder, "windows", "_SMSTaskSequence\\UserState"), { recursive: true }),
		);
		expect(again.ends).toMatchObject([{ kind: "refused" }]);
		expect(JSON.stringify(again.ends)).toContain("store");
		expect(wiped).toEqual([]);
	});

	it("with everything in place it goes on to the end", async () => {
		await onScene({ sequence: SEQUENCE }, async (scene) => {
			await rehearse({ ...scene, wrap: failingApply });
			let isFirst = true;
			const requestOf = () => {
				const choice = isFirst ? { choice: { kind: "resume" as const } } : {};
				isFirst = false;
				return choice;
			};
			expect(endOf(await rehearse({ ...scene, requestOf })).exitCode).toBe(0);
		});
	});
});
