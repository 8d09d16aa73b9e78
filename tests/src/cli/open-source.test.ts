import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { ok } from "../../../src/base/result.ts";
import { openSource, sourceExists } from "../../../src/cli/open-source.ts";
import { readSequence } from "../../../src/cli/read-sequence.ts";
import { fakeServices } from "../../doubles/fake-services.ts";

const object = (id: string) => `SMS_TaskSequencePackage/${id}/object.xml`;
const reference =
	'<INSTANCE><PROPERTY NAME="ReferencePackageID"><VALUE>ps100009</VALUE></PROPERTY><PROPERTY NAME="ReferenceName"><VALUE>Office image</VALUE></PROPERTY></INSTANCE>';
const references = `<ArrayOfString><string>${reference.replaceAll("<", "&lt;")}</string></ArrayOfString>`;
const archives: Readonly<Record<string, Uint8Array>> = {
	"/home/lena/one.zip": zipSync({
		[object("PS100001")]: strToU8("<sequence/>"),
		[object("PS100002").replace("object", "other")]: strToU8("<x/>"),
		[object("PS100001").replace("object", "ReferencesInfo")]: strToU8(references),
	}),
	"/home/lena/two.zip": zipSync({ [object("PS100001")]: strToU8("<a/>"), [object("PS100002")]: strToU8("<b/>") }),
};
const plain = fakeServices({
	"/home/lena/ts.xml": "<sequence/>",
	"/home/lena/child.xml": "<child/>",
	"/home/lena/odd.zip": "no archive",
});
const services = {
	...plain,
	files: {
		...plain.files,
		liesBelow: async (path: string, folder: string) => path.startsWith(`${folder}/`),
		exists: async (path: string) => path in archives || plain.files.exists(path),
		read: async (path: string) => (archives[path] === undefined ? plain.files.read(path) : ok(archives[path])),
	},
};

describe("a sequence of an archive", () => {
	it("finds its contents in the folders that the console exported, where they are there", async () => {
		const action = "OSDApplyOS.exe /image:PS100009,%OSDImageIndex%";
		const step = `<sequence version="3.10"><step type="SMS_TaskSequence_ApplyOperatingSystemAction" name="Apply" successCodeList="0"><action>${action}</action><defaultVarList><variable name="ImagePackageID">PS100009</variable></defaultVarList></step></sequence>`;
		const bytes = zipSync({
			[object("PS100001")]: strToU8(step),
			[object("PS100001").replace("object", "ReferencesInfo")]: strToU8(references),
		});
		const sourcesWhere = async (isThere: boolean) => {
			const files = { ...services.files, read: async () => ok(bytes), exists: async () => isThere };
			const read = await readSequence({ ...services, files }, "/home/lena/office.zip", "errors");
			return read.ok ? Object.values(read.value.content).map(({ source }) => source) : [];
		};
		expect(await sourcesWhere(true)).toEqual(["office_files/Office image/install.wim"]);
		expect(await sourcesWhere(false)).toEqual(["Packages/PS100009/install.wim"]);
	});
});

describe("a sequence wherever it lies", () => {
	it("is a file, with what lies beside it", async () => {
		const source = await openSource(services, "/home/lena/ts.xml");
		expect(source).toMatchObject({ ok: true, value: { text: "<sequence/>", file: "/home/lena/ts.xml" } });
		expect(source.ok && (await source.value.read("child.xml"))).toEqual({ text: "<child/>" });
	});

	it("is the only top sequence of an archive, whose other files lie beside it", async () => {
		const source = await openSource(services, "/home/lena/one.zip");
		expect(source).toMatchObject({
			ok: true,
			value: { text: "<sequence/>", file: `/home/lena/one.zip/${object("PS100001")}` },
		});
		expect(source.ok && source.value.contentFolder).toBe(".");
		expect(source.ok && source.value.packages).toEqual(new Map([["PS100009", "one_files/Office image"]]));
		expect(source.ok && (await source.value.read("../PS100002/other.xml"))).toEqual({ text: "<x/>" });
		expect(source.ok && (await source.value.read("../../ts.xml"))).toEqual({ text: "<sequence/>" });
		expect(source.ok && (await source.value.read("../ts.xml"))).toEqual({ problem: "it is not in the archive" });
		const outside = source.ok && (await source.value.read("../../../ts.xml"));
		expect(outside).toEqual({ problem: "it leads out of the folder of the top sequence" });
	});

	it("is named when an archive holds several; contents lie beside the archive all the same", async () => {
		const unnamed = await openSource(services, "/home/lena/two.zip");
		expect(unnamed).toMatchObject({
			ok: false,
			error: {
				diagnostics: [
					{
						message: "the archive holds 2 task sequences: name one",
						help: ["/home/lena/two.zip/PS100001", "/home/lena/two.zip/PS100002"],
					},
				],
			},
		});
		expect(await openSource(services, "/home/lena/two.zip/ps100002")).toMatchObject({
			ok: true,
			value: { text: "<b/>", contentFolder: ".." },
		});
		expect(await openSource(services, "/home/lena/two.zip/PS1")).toMatchObject({ ok: false });
		expect(await sourceExists(services, "/home/lena/two.zip/PS100002")).toBe(true);
		expect(await sourceExists(services, "/home/lena/none.zip/PS100002")).toBe(false);
	});

	it("is what its bytes are, whatever it is called", async () => {
		expect(await openSource(services, "/home/lena/odd.zip")).toMatchObject({ ok: true, value: { text: "no archive" } });
		expect(await openSource(services, "/home/lena/none.xml")).toMatchObject({
			ok: false,
			error: { unreadable: "There is no such file or folder." },
		});
	});
});
