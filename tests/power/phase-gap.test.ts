import { rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { BootSession } from "../../src/machine/rehearsal/session.ts";
import { digestOf, type Rehearsal, rehearse } from "./rig.ts";
import {
	kindIn,
	OFFICE,
	officePlace,
	onScene,
	readOfficeStore,
	type Scene,
	type SceneWish,
	writeUnder,
} from "./scene.ts";
import { editMachine } from "./small-pc.ts";

const STATE = "_SMSTaskSequence";

/** What only WinPE can find out, done to the disk after the engine of the old Windows has asked for the restart. */
const GAPS: Readonly<Record<string, (scene: Scene) => void>> = {
	"the staged image is gone": ({ machineFolder }) =>
		rmSync(officePlace(machineFolder, "windows", `${STATE}\\Content\\windows11`), { recursive: true }),
	"the staged image was cut short": ({ machineFolder }) =>
		truncateSync(officePlace(machineFolder, "windows", `${STATE}\\Content\\windows11`), 5000),
	"the staged image is another file": ({ machineFolder }) =>
		writeFileSync(officePlace(machineFolder, "windows", `${STATE}\\Content\\windows11`), "no image at all"),
	"a staged file is gone": ({ machineFolder }) =>
		rmSync(officePlace(machineFolder, "windows", `${STATE}\\Content\\note`), { recursive: true }),
};

/** A file that got a second name writes down what it inherited until then: the same owner, the same rights. */
function withoutInherited(line: string): string {
	return line.replace(/"owner":"S-1-5-18","dacl":"D:AI(\(A;ID;[^)]*\))+",?/, "").replace(/ \{\}$/, "");
}

/** Every Windows has this folder; the example has left it out. */
const TASKS = (template: string): void =>
	writeUnder(join(template, "trees", "c", "Windows", "System32", "Tasks", "Contoso update"), "<Task/>");

async function refusedInWinpe(wish: SceneWish, more: (scene: Scene) => Partial<Rehearsal>): Promise<void> {
	await onScene({ ...wish, trees: TASKS }, async (scene) => {
		const before = (await digestOf(scene.machineFolder)).lines;
		const seen: string[] = [];
		const wiped: string[] = [];
		const result = await rehearse({
			...scene,
			networkDownIn: "winpe",
			wrap: (ports, _cut, session) => ({
				...ports,
				files: {
					...ports.files,
					wipe: async (root, ...rest) => {
						wiped.push(session.phase);
						return ports.files.wipe(root, ...rest);
					},
				},
			}),
			...more(scene),
			onEvent: (event, session) => {
				if (event.kind === "run-finished") seen.push(session.phase);
			},
		});
		expect(result.loop.ok && [result.loop.value.ended, result.loop.value.exitCode]).toEqual(["refused", 4]);
		expect(result.loop.ok && result.loop.value.last.phase).toBe("full-os");
		expect(result.ends.at(-1)).toMatchObject({ kind: "refused", failure: { id: "preflight-refused" } });
		expect([seen, wiped]).toEqual([["winpe"], []]);
		expect((await digestOf(scene.machineFolder)).lines.map(withoutInherited)).toEqual(before.map(withoutInherited));
		const store = readOfficeStore(scene.machineFolder);
		expect([store.entries.map(({ kind }) => kind), kindIn(store, store.default), store.next]).toEqual([
			["windows"],
			"windows",
			undefined,
		]);
	});
}

const afterFirst = (change: () => void) => {
	let isDone = false;
	return (session: BootSession) => {
		if (!isDone && session.phase === "full-os") change();
		isDone = true;
	};
};

describe("what holds in the old Windows and not in WinPE", () => {
	it.each(Object.keys(GAPS))("%s: refused before the first deletion, no byte of 5 volumes changed", async (gap) => {
		await refusedInWinpe({}, (scene) => ({ afterEngine: afterFirst(() => GAPS[gap]?.(scene)) }));
	});

	it("a share that WinPE can't reach changes nothing: what it needs was cached before", async () => {
		await onScene({}, async (scene) => {
			const result = await rehearse({ ...scene, networkDownIn: "winpe" });
			expect(result.loop.ok && result.loop.value.exitCode).toBe(0);
		});
	});

	it("the power supply was pulled out: refused there, the old Windows starts again", async () => {
		const unplug = ({ machineFolder }: Scene) =>
			editMachine(machineFolder, (machine) => {
				machine.power = { source: "battery", batteries: "1" };
			});
		await refusedInWinpe({ sequence: KEEPS_NOTHING }, (scene) => ({ afterEngine: afterFirst(() => unplug(scene)) }));
	});

	it("a capture that failed and was passed over: refused before the wipe, the old Windows starts again", async () => {
		const path = "Users\\lena\\Documents\\Čhövsgöl – морин хуур.txt";
		const encrypt: SceneWish["edit"] = (machine) => {
			const attributes = machine.attributes as unknown[];
			attributes.push({ partition: OFFICE.windows, path, attributes: ["archive", "encrypted"] });
		};
		await refusedInWinpe({ sequence: MAY_NOT_CAPTURE, edit: encrypt }, () => ({}));
	});

	it("a program that only WinPE can look for: refused there, the old Windows starts again", async () => {
		await refusedInWinpe({ sequence: NEEDS_A_TOOL }, () => ({}));
	});
});

const MAY_NOT_CAPTURE = `name: The capture may fail, and the wipe would come all the same
content:
  windows11: { source: content/windows11.wim }
  winpe: { source: content/boot.wim }
boot-image: winpe
steps:
  - restart: { to: winpe }
  - capture-user-state: {}
    continue-on-error: "true"
  - apply-image: { image: windows11 }
  - setup-windows: {}
  - restore-user-state: {}
`;

const KEEPS_NOTHING = `name: Nobody's files are kept
content:
  windows11: { source: content/windows11.wim }
  winpe: { source: content/boot.wim }
boot-image: winpe
user-state: not-needed
steps:
  - restart: { to: winpe }
  - apply-image: { image: windows11 }
  - setup-windows: {}
`;

const NEEDS_A_TOOL = `name: Needs a tool that WinPE has not
content:
  windows11: { source: content/windows11.wim }
  winpe: { source: content/boot.wim }
boot-image: winpe
user-state: not-needed
steps:
  - restart: { to: winpe }
  - apply-image: { image: windows11 }
  - run-command: { program: no-such-tool }
    runs-in: winpe
  - setup-windows: {}
`;
