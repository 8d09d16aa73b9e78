import { describe, expect, it } from "vitest";
import { bindPlace, findPlace, rootOf } from "../../../src/model/durable-path.ts";
import { FakeMachine, failureOf, successOf } from "../../doubles/fake-ports.ts";

function machineWith(letter: string): FakeMachine {
	const machine = new FakeMachine();
	machine.memory.addVolume(letter);
	return machine;
}

describe("places", () => {
	it.each([
		["C:", "C:\\", ""],
		["c:/Data/x", "C:\\Data\\x", "Data\\x"],
	])("reads %s", async (text, path, relative) => {
		const place = successOf(await findPlace(machineWith("C").ports.volumes, text, "test"));
		expect(place).toMatchObject({ path, durable: { volume: "volume-C", path: relative } });
	});

	it("refuses what is no absolute path, and names the volumes that there are", async () => {
		const { volumes } = machineWith("C").ports;
		expect(failureOf(await findPlace(volumes, "%OSDisk%", "test")).id).toBe("input-invalid");
		const failure = failureOf(await findPlace(volumes, "Q:\\x", "test"));
		expect(failure.id).toBe("volume-not-found");
		expect(failure.details).toEqual(['C: "Windows" windows, ntfs, volume-C']);
	});

	it("binds to today's letter and gives one where there is none", async () => {
		const machine = machineWith("C");
		const place = { volume: "volume-C", path: "Data" };
		expect(successOf(await bindPlace(machine.ports.volumes, place, "test"))).toBe("C:\\Data");
		machine.otherVolumes.push({
			id: "bare",
			diskId: "disk",
			label: "",
			fileSystem: "ntfs",
			sizeBytes: 1,
			freeBytes: 1,
			role: "data",
			state: "clean",
			kind: "fixed",
		});
		expect(successOf(await rootOf(machine.ports.volumes, "bare", "test"))).toBe("T:\\");
		expect(failureOf(await rootOf(machine.ports.volumes, "gone", "test"))).toMatchObject({
			id: "volume-not-found",
			operand: "gone",
		});
	});
});
