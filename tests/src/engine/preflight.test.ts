import { describe, expect, it } from "vitest";
import type { HandledStep } from "../../../src/engine/parts.ts";
import type { CertificateItem } from "../../../src/model/certificate.ts";
import type { Effect } from "../../../src/model/effect.ts";
import type { ImageEntry } from "../../../src/model/image.ts";
import type { ImagesReader } from "../../../src/model/ports.ts";
import { newMachine, request, sequenceOf, toy, WITH_BOOT_IMAGE } from "./sample-run.ts";

const GIB = 1024 ** 3;
const HASH = "0".repeat(64);

/** Steps whose effects are written in the test: `run-command: { program: effect, arguments: [JSON] }`. */
function withEffects(machine: ReturnType<typeof newMachine>["machine"]): void {
	const step = machine.steps["run-command"];
	if (step === undefined) throw new Error("no toy step");
	const effects: HandledStep["effects"] = ({ program, arguments: words }) => {
		if (program === "wipe")
			return [
				{ kind: "wipes-volume", path: "%OSDisk%" },
				{ kind: "sets", variable: "OSDTargetSystemDrive" },
			];
		return program === "effect" ? (words as readonly string[]).map((word) => JSON.parse(word) as Effect) : [];
	};
	machine.steps = { ...machine.steps, "run-command": { ...step, effects } };
}

function effect(...effects: readonly Effect[]): string {
	const words = effects.map((each) => `'${JSON.stringify(each)}'`).join(", ");
	return `  - run-command: { program: effect, arguments: [${words}] }\n`;
}

interface Setting {
	readonly header?: string;
	readonly change?: (machine: ReturnType<typeof newMachine>["machine"]) => void;
}

/** What the first gate of a new run says. */
async function gate(steps: string, { header = WITH_BOOT_IMAGE, change }: Setting = {}) {
	const { machine, outside } = newMachine();
	withEffects(machine);
	machine.boot();
	change?.(machine);
	const before = machine.windows.paths();
	const end = await machine.start({ ...request(machine, sequenceOf(steps, header)), planOnly: true });
	expect(machine.windows.paths()).toEqual(before);
	expect(outside.begun.size).toBe(0);
	const items = machine.events.flatMap((event) => (event.kind === "certificate" ? event.items : []));
	return { granted: end.kind === "nothing-to-do", items };
}

function states(items: readonly CertificateItem[], what: string | RegExp): readonly string[] {
	return items.filter((item) => item.what.match(what)).map((item) => `${item.state}: ${item.how}`);
}

const needs = (content: string): Effect => ({ kind: "needs-content", content });

describe("content", () => {
	it("is proven by its size, or by its hash where the sequence gives one", async () => {
		expect(states((await gate(effect(needs("tool")))).items, "content tool")[0]).toMatch(
			/^proven: F:\\Deploy\\tool.bin, 3 B/,
		);
	});

	it.each([
		["missing", "content:\n  x: { source: nowhere.bin }\n", /is not there$/],
		["damaged", `content:\n  x: { source: tool.bin, sha256: "${HASH}" }\n`, /the sequence says 0000/],
	])("that is %s is refused, and every reason is told at once", async (_, header, how) => {
		const { granted, items } = await gate(effect(needs("x"), { kind: "needs-volume", path: "Q:\\" }), { header });
		expect(granted).toBe(false);
		expect(states(items, "content x")[0]).toMatch(how);
		expect(states(items, "volume of Q")[0]).toMatch(/^refused/);
	});

	it.each(["constructor", "__proto__", "nothing"])("that no sequence names is refused: %s", async (name) => {
		const { granted, items } = await gate(effect(needs(name)));
		expect(granted).toBe(false);
		expect(states(items, `content ${name}`)[0]).toContain("The sequence names no such content.");
	});

	it("that is empty is refused", async () => {
		const change: Setting["change"] = (machine) => machine.stick.set("Deploy\\tool.bin", new Uint8Array());
		expect(states((await gate(effect(needs("tool")), { change })).items, "content tool")[0]).toMatch(
			/refused: .* is empty/,
		);
	});
});

describe("images and space", () => {
	const wanted: Effect = { kind: "needs-image", content: "winpe", target: "C:\\" };
	const wipe: Effect = { kind: "wipes-volume", path: "C:\\" };
	const image = (more: Partial<ImageEntry>): ImageEntry => ({
		index: 1,
		name: "Pro",
		fileCount: 1,
		totalBytes: 20 * GIB,
		hardLinkBytes: 0,
		...more,
	});
	const withImages =
		(...images: readonly ImageEntry[]): NonNullable<Setting["change"]> =>
		(machine) => {
			const ports = machine.ports.bind(machine);
			machine.ports = () => ({
				...ports(),
				images: { ...ports().images, info: async () => ({ ok: true, value: { compression: "none", images } }) },
			});
		};

	it("several images that fit stop the run", async () => {
		const { granted, items } = await gate(effect(wanted), { change: withImages(image({}), image({ index: 2 })) });
		expect(granted).toBe(false);
		expect(states(items, "image in winpe")[0]).toMatch(/Several images fit/);
	});

	it("an image for another architecture is refused", async () => {
		const { items } = await gate(effect(wanted), { change: withImages(image({ architecture: "arm64" })) });
		expect(states(items, "architecture")).toEqual(["refused: the image is arm64, the machine x64"]);
	});

	it("an image without a hash is compared with its own integrity table, and waived without one", async () => {
		const verified = (verify: ImagesReader["verify"]): NonNullable<Setting["change"]> => {
			return (machine) => {
				withImages(image({}))(machine);
				const ports = machine.ports.bind(machine);
				machine.ports = () => ({ ...ports(), images: { ...ports().images, verify } });
			};
		};
		const damage = { id: "image-damaged", operation: "verify", message: "The file is damaged." } as const;
		const damaged = await gate(effect(wanted), { change: verified(async () => ({ ok: false, error: damage })) });
		expect(damaged.granted).toBe(false);
		expect(states(damaged.items, "bytes of winpe")).toEqual(["refused: The file is damaged."]);
		const without = await gate(effect(wanted), { change: verified(async () => ({ ok: true, value: "unverifiable" })) });
		expect(without.granted).toBe(true);
		expect(states(without.items, "bytes of winpe")[0]).toMatch(/^waived: no `sha256:`/);
		const whole = await gate(effect(wanted), { change: withImages(image({})) });
		expect(states(whole.items, "bytes of winpe")[0]).toMatch(/^proven/);
	});

	it("bytes that hard links share are not needed twice", async () => {
		const big = image({ totalBytes: 250 * GIB, hardLinkBytes: 100 * GIB });
		expect((await gate(effect(wanted, wipe), { change: withImages(big) })).granted).toBe(true);
		expect((await gate(effect(wanted, wipe), { change: withImages(image({ totalBytes: 250 * GIB })) })).granted).toBe(
			false,
		);
	});

	const userFiles =
		(bytes: number): NonNullable<Setting["change"]> =>
		(machine) => {
			withImages(image({ totalBytes: 160 * GIB }))(machine);
			const ports = machine.ports.bind(machine);
			machine.windows.set("Users\\a\\big.bin", new Uint8Array(1));
			machine.windows.set("Users\\a\\same.bin", new Uint8Array(1));
			machine.ports = () => {
				const made = ports();
				const list: typeof made.files.list = async (path) => {
					const entries = await made.files.list(path);
					if (!entries.ok) return entries;
					const grown = entries.value.map((entry) =>
						entry.name.endsWith(".bin") ? { ...entry, sizeBytes: bytes, fileId: "one-file" } : entry,
					);
					return { ok: true, value: grown };
				};
				return { ...made, files: { ...made.files, list } };
			};
		};
	const capture: Effect = { kind: "captures-state", store: "C:\\Store", hardLink: true, from: "C:\\", folders: [] };

	it("files that a capture keeps are not freed by the wipe, two names of one file once", async () => {
		expect((await gate(effect(capture, wanted, wipe), { change: userFiles(20 * GIB) })).granted).toBe(true);
		const { granted, items } = await gate(effect(capture, wanted, wipe), { change: userFiles(30 * GIB) });
		expect(granted).toBe(false);
		expect(states(items, "space")[0]).toMatch(/6.0 GiB too much .* the users' files 30 GiB/);
	});

	it("files that nothing keeps are freed by the wipe", async () => {
		expect((await gate(effect(wanted, wipe), { change: userFiles(30 * GIB) })).granted).toBe(true);
	});

	it.each(["hibernated", "dirty", "locked"] as const)("a %s volume is refused", async (state) => {
		const change: Setting["change"] = (machine) => {
			withImages(image({}))(machine);
			const list = machine.volumeInfos.bind(machine);
			machine.volumeInfos = () => list().map((volume) => ({ ...volume, state }));
		};
		expect(states((await gate(effect(wanted), { change })).items, /^volume C:/)).toEqual([`refused: C: is ${state}`]);
	});
});

describe("tools", () => {
	const tool = (name: string) => effect({ kind: "needs-tool", tool: name });

	it("are looked for in the system that runs them, when that is the running one", async () => {
		expect((await gate(tool("missing.exe"))).granted).toBe(false);
		expect((await gate(tool("usmt.exe"))).granted).toBe(true);
	});

	it("of another system are unknown unless every such system has them: the first gate lets that pass", async () => {
		const { granted, items } = await gate(`  - restart: { to: winpe }\n${tool("missing.exe")}${tool("diskpart.exe")}`);
		expect(granted).toBe(true);
		expect(states(items, "missing.exe")[0]).toMatch(/^unknown/);
		expect(states(items, "diskpart.exe")[0]).toMatch(/^proven/);
	});

	const REFUSED_LATER = `  - restart: { to: winpe }\n${toy("wipe", "wipe", "idempotence")}  - restart: { to: full-os }\n${tool("missing.exe")}`;

	it.each([
		["refuses what is still unknown, and the old system starts again, untouched", "", "refused"],
		["lets it pass when the author wrote so", "unknown: warn\n", "finished"],
	])("the last gate %s", async (_, unknown, expected) => {
		const { machine, outside } = newMachine();
		withEffects(machine);
		const sequence = sequenceOf(REFUSED_LATER, unknown + WITH_BOOT_IMAGE);
		machine.boot();
		expect((await machine.start(request(machine, sequence))).kind).toBe("restarting");
		machine.boot();
		const end = await machine.start();
		if (expected === "finished") {
			expect(end.kind).toBe("restarting");
			return;
		}
		expect(end).toMatchObject({ kind: "refused", failure: { id: "preflight-refused" } });
		expect(outside.acted.size).toBe(0);
		machine.boot();
		expect(machine.facts.phase).toBe("full-os");
		expect(machine.windows.paths()).toEqual(["Windows\\explorer.exe"]);
		expect(machine.entries.map(({ id }) => id)).toEqual(["windows-1"]);
	});
});

describe("restarts, systems and what may not come", () => {
	it("a restart into WinPE needs a boot image with its RAM disk file", async () => {
		const change: Setting["change"] = (machine) => machine.stick.set("Deploy\\boot.sdi", undefined);
		const { items } = await gate("  - restart: { to: winpe }\n", { change });
		expect(states(items, "boot image")[0]).toMatch(/^refused: boot.sdi/);
		const missing: Setting["change"] = (machine) => machine.stick.set("Deploy\\boot.wim", undefined);
		expect((await gate("  - restart: { to: winpe }\n", { change: missing })).granted).toBe(false);
	});

	const only = (system: string) => `${toy("count", "a")}    runs-in: ${system}\n`;

	it("a step reached in the wrong system is refused", async () => {
		expect(states((await gate(only("winpe"))).items, "system for a")).toEqual([
			"refused: runs in winpe, but is reached in full-os",
		]);
		expect((await gate(`  - restart: { to: winpe }\n${only("winpe")}`)).granted).toBe(true);
	});

	const openRestart =
		'  - run-command: { program: effect, arguments: [\'{"kind":"sets","variable":"Later"}\'] }\n  - restart: { to: winpe }\n    if: { variable: Later, equals: x }\n';

	it("behind a restart that may not come the system is unknown, not wrong", async () => {
		const { granted, items } = await gate(openRestart + only("winpe"));
		expect(granted).toBe(true);
		expect(states(items, "system for a")[0]).toMatch(
			/^unknown: runs in winpe; the restart into winpe in step 2 may or may not come/,
		);
	});

	it("what only a later step knows keeps both ways open; what is known now closes one", async () => {
		const open = "  - group: G\n    if: { variable: Later, equals: x }\n    steps:\n";
		const inner = effect(needs("gone")).replace(/^/, "    ");
		const header = "content:\n  gone: { source: nowhere.bin }\nvariables:\n  Later: y\n";
		expect((await gate(open + inner, { header })).granted).toBe(true);
		const sets = effect({ kind: "sets", variable: "Later" });
		const { granted, items } = await gate(sets + open + inner, { header });
		expect(granted).toBe(false);
		expect(states(items, "content gone").length).toBe(1);
	});
});

describe("user state", () => {
	const restore = effect({ kind: "restores-state", store: "C:\\Store" });

	it("can't be restored where no step captured it", async () => {
		expect((await gate(restore)).granted).toBe(false);
		expect(
			(
				await gate(
					effect({ kind: "captures-state", store: "C:\\Store", hardLink: true, from: "C:\\", folders: [] }) + restore,
				)
			).granted,
		).toBe(true);
	});
});

describe("content on what is taken away before it is used", () => {
	const wipe = effect({ kind: "wipes-volume", path: "D:\\" }, needs("tool"));

	/** What the last gate says of contents that lie on D:, the volume of Windows. */
	async function lastGate(steps: string, change?: Setting["change"]) {
		const { machine } = newMachine();
		withEffects(machine);
		machine.entries = [];
		machine.defaultEntry = undefined;
		for (const name of ["tool.bin", "boot.wim", "boot.sdi"])
			machine.windows.set(`Deploy\\${name}`, new Uint8Array([1]));
		machine.boot();
		change?.(machine);
		const sequence = sequenceOf(steps, "content:\n  tool: { source: tool.bin }\n");
		const end = await machine.start({ ...request(machine, sequence), contentRoot: "D:\\Deploy" });
		const items = machine.events.flatMap((event) => (event.kind === "certificate" ? event.items : []));
		const [open] = items.filter(({ state, what }) => state !== "proven" && what === "content tool");
		return { kind: end.kind, told: open === undefined ? undefined : `${open.state}: ${open.how}` };
	}

	it("is refused at the last gate, where nothing caches it any more", async () => {
		expect(await lastGate(wipe)).toEqual({
			kind: "refused",
			told: "refused: D:\\Deploy\\tool.bin lies on the volume that is wiped before it is used",
		});
	});

	it("is open when the wipe may not come, and when nobody knows which volume is wiped", async () => {
		const later = effect({ kind: "sets", variable: "Later" });
		const maybe = `${effect({ kind: "wipes-volume", path: "D:\\" })}    if: { variable: Later, equals: x }\n`;
		expect((await lastGate(later + maybe + effect(needs("tool")))).told).toMatch(/^unknown: .* may be wiped before/);
		const somewhere = effect({ kind: "wipes-volume", path: "%Later%\\" });
		const open = await lastGate(later + somewhere + effect(needs("tool")));
		expect(open.kind).toBe("refused");
		expect(open.told).toMatch(/^unknown: which volume Run command empties is not known yet; it may be the one that D:/);
	});

	it("stays on another volume, and before the wipe", async () => {
		expect((await lastGate(effect({ kind: "wipes-volume", path: "E:\\" }, needs("tool")))).told).toBeUndefined();
		const after = effect(needs("tool")) + effect({ kind: "wipes-volume", path: "D:\\" });
		expect((await lastGate(after)).told).toBeUndefined();
	});

	/** `run-command` decides to erase a disk with these volumes; none: the decision is not made before its turn. */
	const erasing =
		(loses: readonly string[] | undefined): NonNullable<Setting["change"]> =>
		(machine) => {
			const step = machine.steps["run-command"];
			if (step === undefined) throw new Error("no toy step");
			const decide: HandledStep["decide"] = async () => ({
				ok: true,
				value: { summary: "erase", choices: [], data: {}, ...(loses === undefined ? {} : { loses }) },
			});
			machine.steps = { ...machine.steps, "run-command": { ...step, decidesEarly: loses !== undefined, decide } };
		};
	const erase = `  - set-variable: { name: A, value: b }\n${effect({ kind: "erases-disk" })}${effect(needs("tool"))}`;

	it("goes with its disk: refused when that disk is chosen, open while none is, no matter when it is another", async () => {
		expect((await lastGate(erase, erasing(["vol-windows"]))).told).toMatch(
			/^refused: .* lies on the volume that is erased with its disk/,
		);
		expect((await lastGate(erase, erasing(undefined))).told).toMatch(/^unknown: which volume Run command empties/);
		expect((await lastGate(erase, erasing(["vol-other"]))).told).toBeUndefined();
	});
});

describe("what a step foresees", () => {
	const foresee: NonNullable<HandledStep["foresee"]> = async ({ arguments: words }) =>
		String(words).includes("%") ? [] : [{ what: "name", how: `${String(words)} is too long`, remedy: "Shorten it." }];

	function withForesight(decidesEarly: boolean): NonNullable<Setting["change"]> {
		return (machine) => {
			const step = machine.steps["run-command"];
			if (step === undefined) throw new Error("no toy step");
			machine.steps = { ...machine.steps, "run-command": { ...step, decidesEarly, foresee } };
		};
	}
	const later = "  - set-variable: { name: A, value: b }\n  - run-command: { program: x, arguments: [LONG] }\n";

	it("refuses the run while the step itself can't be decided yet", async () => {
		const { granted, items } = await gate(later, { change: withForesight(false) });
		expect(granted).toBe(false);
		expect(states(items, "name")).toEqual(["refused: LONG is too long"]);
	});

	it("is not asked of a step that decides", async () => {
		expect(await gate(later, { change: withForesight(true) })).toMatchObject({ granted: true });
	});
});
