import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ensureRoom, freeBytesAt, hostVolumes } from "../../../src/machine/host-volumes.ts";

describe("freeBytesAt", () => {
	it("asks the nearest folder that exists", async () => {
		const here = await freeBytesAt(tmpdir());
		const below = await freeBytesAt(join(tmpdir(), "is", "not", "there"));
		expect(here).toBeGreaterThan(0);
		expect(below).toBeGreaterThan(0);
	});
});

describe("hostVolumes", () => {
	it("tells the root of this computer, and who told it", async () => {
		const { provider, volumes } = await hostVolumes();
		expect(["/proc/self/mountinfo", "lsblk", "node-disk-info"]).toContain(provider);
		expect(volumes.find(({ mount }) => mount === "/")?.sizeBytes).toBeGreaterThan(0);
	});
});

describe("ensureRoom", () => {
	it("lets through what fits", async () => {
		expect(await ensureRoom(tmpdir(), 1)).toEqual({ ok: true, value: undefined });
	});

	it("names folder, need and what is free when it does not fit", async () => {
		const result = await ensureRoom(tmpdir(), Number.MAX_SAFE_INTEGER);
		expect(result.ok).toBe(false);
		if (result.ok) return;
		expect(result.error).toMatchObject({ id: "disk-full", operand: tmpdir() });
		expect(result.error.message).toMatch(/^It needs 8192 TiB; .* are free there\.$/);
	});
});
