import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { isArchive, objectPath, readExport, topSequences } from "../../../../src/sequence/source/read-export.ts";

function archive(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
	return zipSync(
		Object.fromEntries(
			Object.entries(files).map(([name, text]) => [name, typeof text === "string" ? strToU8(text) : text]),
		),
	);
}

const runs = (child: string) =>
	`<subtasksequence><defaultVarList><variable name="OSDSubTasksequencePackageID" property="TsPackageID">${child}</variable></defaultVarList></subtasksequence>`;

function read(bytes: Uint8Array) {
	const found = readExport(bytes, "export.zip");
	if (!found.ok) throw new Error(found.error[0]?.message);
	return found.value;
}

describe("an exported archive", () => {
	it("gives its task sequences and their files, letters without case", () => {
		const bytes = archive({
			[objectPath("PS100002")]: "<a/>",
			[objectPath("PS100001")]: "\ufeff<b/>",
			"Manifest.xml": "<m/>",
			"big.wim": "x",
		});
		expect(isArchive(bytes)).toBe(true);
		const found = read(bytes);
		expect(found.sequences).toEqual(["PS100001", "PS100002"]);
		expect(found.text("sms_tasksequencepackage\\ps100001\\object.xml")).toEqual({ text: "<b/>" });
		expect(found.text("big.wim")).toEqual({ problem: "it is not in the archive" });
	});

	it("was made for the sequences that no other of it runs", () => {
		const found = read(
			archive({
				[objectPath("PS100001")]: runs("PS100002"),
				[objectPath("PS100002")]: runs(" ps100003 "),
				[objectPath("PS100003")]: "",
			}),
		);
		expect(topSequences(found)).toEqual(["PS100001"]);
	});

	it("may hold UTF-16", () => {
		const text = Buffer.from("\ufeff<sequence/>", "utf16le");
		expect(read(archive({ [objectPath("A")]: text })).text(objectPath("A"))).toEqual({ text: "<sequence/>" });
	});

	it.each([
		["that holds no sequence", archive({ "Manifest.xml": "<m/>" }), "the archive holds no task sequence"],
		["that is cut off", archive({ [objectPath("A")]: "<a/>" }).slice(0, 60), "the archive can't be read"],
		[
			"with a file that is too large",
			archive({ [objectPath("A")]: new Uint8Array(40 * 1024 * 1024) }),
			"is larger than 32 MiB",
		],
		[
			"with too much",
			archive(
				Object.fromEntries(
					Array.from({ length: 6 }, (_, index) => [objectPath(`A${index}`), new Uint8Array(30 * 1024 * 1024)]),
				),
			),
			"larger than 128 MiB together",
		],
	])("%s is refused", (_, bytes, message) => {
		const found = readExport(bytes, "export.zip");
		expect(found.ok ? "" : found.error[0]?.message).toContain(message);
	});

	it("never throws, whatever was damaged in it", () => {
		const whole = archive({ [objectPath("A")]: "<sequence/>".repeat(50), "x/y.xml": "<z/>" });
		fc.assert(
			fc.property(fc.nat(whole.length - 1), fc.nat(255), fc.nat(whole.length), (at, byte, length) => {
				const bytes = whole.slice(0, length === 0 ? whole.length : length);
				if (at < bytes.length) bytes[at] = byte;
				const found = readExport(bytes, "export.zip");
				if (found.ok) for (const id of found.value.sequences) found.value.text(objectPath(id));
				else expect(found.error[0]?.message).not.toBe("");
			}),
		);
	});
});
