import { describe, expect, it } from "vitest";
import type { InfModel } from "../../../src/drivers/inf-file.ts";
import { type DriverSignature, describeRank, formatRank, rankDriver } from "../../../src/drivers/rank.ts";
import type { Device } from "../../../src/model/device.ts";

const DEVICE: Device = {
	instanceId: "BUS\\1",
	hardwareIds: ["HW1", "HW2"],
	compatibleIds: ["CID1", "CID2"],
};

function model(hardwareId: string, ...compatibleIds: readonly string[]): InfModel {
	const ids = hardwareId === "" ? { compatibleIds } : { hardwareId, compatibleIds };
	return { description: "", manufacturer: "", manufacturerIndex: 0, installSection: "", line: 1, ...ids };
}

function rank(entry: InfModel, signature: DriverSignature = "signed", featureScore?: number): string | undefined {
	const match = rankDriver(DEVICE, entry, signature, featureScore);
	return match === undefined ? undefined : formatRank(match.rank);
}

describe("rankDriver", () => {
	it("gives the ranks of Microsoft's table of id matches", () => {
		expect(rank(model("hw1"))).toBe("0x00FF0000");
		expect(rank(model("hw2"))).toBe("0x00FF0001");
		expect(rank(model("x", "HW1"))).toBe("0x00FF1000");
		expect(rank(model("x", "y", "HW2"))).toBe("0x00FF1001");
		expect(rank(model("cid1"))).toBe("0x00FF2000");
		expect(rank(model("cid2"))).toBe("0x00FF2001");
		expect(rank(model("x", "cid1"))).toBe("0x00FF3000");
		expect(rank(model("x", "cid2"))).toBe("0x00FF3001");
		expect(rank(model("x", "y", "cid1"))).toBe("0x00FF3100");
		expect(rank(model("x", "y", "cid2"))).toBe("0x00FF3101");
		expect(rank(model("", "cid1"))).toBe("0x00FF3000");
	});

	it("takes the best of several matches, and none when no id is equal", () => {
		expect(rank(model("cid1", "hw2"))).toBe("0x00FF1001");
		expect(rank(model("hw2", "hw1"))).toBe("0x00FF0001");
		expect(rank(model("HW", "CID"))).toBeUndefined();
		expect(rank(model("", ""))).toBeUndefined();
	});

	it("puts the feature score before the ids and the signature before both", () => {
		expect(rank(model("cid2"), "signed", 0x40)).toBe("0x00402001");
		expect(rank(model("hw1"), "unsigned")).toBe("0x80FF0000");
		expect(rank(model("hw1"), "unsigned-undecorated", 0)).toBe("0xC0000000");
		expect(rank(model("hw1"), "unknown")).toBe("0xFFFF0000");
	});

	it("never lets a long list run into the next digit", () => {
		const ids = Array.from({ length: 5000 }, (_, index) => `id${index}`);
		const last = { ...DEVICE, hardwareIds: [], compatibleIds: ids };
		expect(rankDriver(last, model("id4999"), "signed")?.rank).toBe(0x00ff2fff);
		expect(rankDriver(last, model("x", ...ids.map(() => "y"), "id4999"), "signed")?.rank).toBe(0x00ff3fff);
	});

	it("explains itself", () => {
		const match = rankDriver(DEVICE, model("hw2"), "signed");
		expect(match === undefined ? "" : describeRank(match)).toBe(
			"hardware id 2 of the device (HW2) is the first id of the INF's entry: rank 0x00FF0001",
		);
		const compatible = rankDriver(DEVICE, model("", "cid1"), "signed");
		expect(compatible === undefined ? "" : describeRank(compatible)).toContain("is compatible id 1 of the INF's entry");
	});
});
