import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { advisor } from "../../src/cli/advisor.ts";
import { runEngine } from "../../src/engine/engine.ts";
import type { EngineEnd, StartRequest } from "../../src/engine/parts.ts";
import { readFirmware, writeFirmware } from "../../src/machine/rehearsal/machine-state.ts";
import type { BootSession } from "../../src/machine/rehearsal/session.ts";
import { Redactor } from "../../src/model/redaction/redactor.ts";
import { digestOf, endOf, readSequenceFile, rehearse } from "./rig.ts";
import { changedSince, onScene, type Scene } from "./scene.ts";

const BLANK = { pc: "blank", sequence: "bare-metal.yaml" } as const;
const STICK = { mediumId: "medium-1" };

/** Somebody leaves the stick in, and the firmware tries it at first. */
function mediumFirst({ machineFolder }: Scene): void {
	const firmware = readFirmware(machineFolder);
	if (!firmware.ok) throw new Error(firmware.error.message);
	const order = firmware.value.bootOrder.toSorted((left) => (left === "MEDIUM01" ? -1 : 1));
	writeFirmware(machineFolder, { ...firmware.value, bootOrder: order });
}

/** A finished bare-metal machine that is started from a medium again. */
async function startedAgain(scene: Scene, request: Partial<StartRequest>, attended = false) {
	expect(endOf(await rehearse({ ...scene, request: STICK })).exitCode).toBe(0);
	mediumFirst(scene);
	const { lines } = await digestOf(scene.machineFolder);
	// What is said at the medium is not said again by what the machine starts itself.
	const requestOf = (session: BootSession) => (session.startedFrom === "medium" ? request : {});
	const result = await rehearse({ ...scene, requestOf, attended });
	const changed = await changedSince(scene.machineFolder, lines);
	return { result, changed: changed.filter((line) => !line.includes("firmware order")) };
}

describe("the stick that was left in a finished machine", () => {
	it("waits for a person: nothing is touched", async () => {
		await onScene(BLANK, async (scene) => {
			const { result, changed } = await startedAgain(scene, STICK);
			expect(result.ends).toMatchObject([{ kind: "refused", failure: { id: "journal-foreign" } }]);
			expect(result.sessions.map(({ startedFrom }) => startedFrom)).toEqual(["medium"]);
			expect(changed).toEqual([]);
		});
	});

	it.each<[string, Partial<StartRequest>, boolean]>([
		["another medium", { mediumId: "medium-2" }, false],
		["--discard", { ...STICK, choice: { kind: "discard" } }, false],
		["a person at the machine", STICK, true],
	])("starts a new run with %s", async (_, request, attended) => {
		await onScene(BLANK, async (scene) => {
			const { result, changed } = await startedAgain(scene, request, attended);
			expect(endOf(result).exitCode).toBe(0);
			expect(result.events.filter(({ kind }) => kind === "run-started")).not.toEqual([]);
			expect(changed).toEqual([]);
		});
	});
});

describe("a second engine on a started machine", () => {
	it("is refused and told who holds the lock", async () => {
		await onScene({}, async (scene) => {
			let second: EngineEnd | undefined;
			const result = await rehearse({
				...scene,
				wrap: (ports) => ({
					...ports,
					run: {
						...ports.run,
						run: async (command, options) => {
							second ??= await runEngine(
								{
									ports,
									steps: {},
									secrets: new Redactor(),
									emit: () => {},
									chooseImage: () => {
										throw new Error("nothing is chosen");
									},
									advisor,
									engineName: "the second engine",
									signal: new AbortController().signal,
									logsMoveTo: () => {},
									strayWaitMilliseconds: 0,
								},
								{ sequence: readSequenceFile(scene.sequenceFile), variables: [] },
							);
							return ports.run.run(command, options);
						},
					},
				}),
			});
			expect(second).toMatchObject({ kind: "refused", failure: { id: "lock-held" } });
			expect(JSON.stringify(second)).toContain("A short refresh");
			expect(endOf(result).exitCode).toBe(0);
		});
	});
});

describe("bare metal on a PC whose only disk holds an old Windows", () => {
	/** The finished machine of an earlier run without its mark is such a PC: an old Windows, its boot files, a medium. */
	async function withOldWindows(work: (scene: Scene) => Promise<void>): Promise<void> {
		await onScene(BLANK, async (scene) => {
			expect((await rehearse(scene)).ends.at(-1)).toEqual({ kind: "finished" });
			const disks = join(scene.machineFolder, "disks", "S7X900042");
			for (const each of readdirSync(disks).filter((name) => !name.includes(".")))
				rmSync(join(disks, each, "_SMSTaskSequence"), { recursive: true, force: true });
			mediumFirst(scene);
			await work(scene);
		});
	}

	it("begins on the RAM disk, names that window in the certificate, erases and finishes", async () => {
		await withOldWindows(async (scene) => {
			const result = await rehearse(scene);
			expect(endOf(result).exitCode).toBe(0);
			const certificate = result.events.find((event) => event.kind === "certificate");
			expect(certificate?.kind === "certificate" && certificate.items).toContainEqual(
				expect.objectContaining({ what: "window without a durable journal", state: "waived" }),
			);
		});
	});

	it("is cut at 5 points inside partition-disk and its move: each time the same machine", async () => {
		const uncut = await withResult({});
		const cuts = [
			{ name: "before the table", call: "before partition" },
			{ name: "after the table", call: "after partition" },
			{ name: "before the volume's first flush", call: "flush 1" },
			{ name: "before the journal's copy is flushed", call: "journal 1" },
			{ name: "before the boot entry", call: "before boot" },
		];
		for (const { name, call } of cuts) expect(await withResult({ call }), name).toEqual(uncut);

		async function withResult({ call }: { readonly call?: string }): Promise<readonly string[]> {
			let lines: readonly string[] = [];
			await withOldWindows(async (scene) => {
				let isCut = call === undefined;
				const result = await rehearse({
					...scene,
					wrap: (ports, cut) => {
						let isMade = false;
						const at = async (where: string): Promise<void> => {
							if (isCut || where !== call) return;
							isCut = true;
							await cut();
						};
						return {
							...ports,
							disks: {
								...ports.disks,
								partition: async (disk, layout) => {
									await at("before partition");
									const made = await ports.disks.partition(disk, layout);
									isMade = true;
									await at("after partition");
									return made;
								},
							},
							volumes: {
								...ports.volumes,
								flush: async (volume) => {
									if (isMade) await at("flush 1");
									return ports.volumes.flush(volume);
								},
							},
							journalStore: {
								...ports.journalStore,
								flush: async (place) => {
									if (isMade && !place.volatile) await at("journal 1");
									return ports.journalStore.flush(place);
								},
							},
							boot: {
								...ports.boot,
								addBootImage: async (staging) => {
									await at("before boot");
									return ports.boot.addBootImage(staging);
								},
							},
						};
					},
				});
				expect([endOf(result).exitCode, result.cuts], call).toEqual([0, call === undefined ? 0 : 1]);
				lines = (await digestOf(scene.machineFolder)).lines;
			});
			return lines;
		}
	}, 300_000);
});
