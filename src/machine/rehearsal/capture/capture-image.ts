import { createHash } from "node:crypto";
import { closeSync, ftruncateSync, openSync, readSync, writeSync } from "node:fs";
import { fail, ok } from "../../../base/result.ts";
import { driveLetter, joinPath, type WindowsPath } from "../../../base/windows-path.ts";
import { fileTimeOf } from "../../../image/writer/image-tree.ts";
import type { WindowsInImage } from "../../../image/writer/image-xml.ts";
import { type ByteStore, WimWriter } from "../../../image/writer/wim-writer.ts";
import type { Failure } from "../../../model/failure.ts";
import type { CaptureReport, CaptureRequest } from "../../../model/image.ts";
import type { Answer, Files, HivesReader, Watch } from "../../../model/ports.ts";
import type { MachineDescription } from "../description.ts";
import type { RehearsalStorage } from "../storage/open.ts";
import { type CaptureTally, TreeReader } from "./read-tree.ts";

/** What images are captured with. */
export interface CaptureWorld {
	readonly files: Files;
	readonly hives: HivesReader;
	readonly storage: Pick<RehearsalStorage, "hostPath" | "adopt">;
	readonly architecture: MachineDescription["architecture"];
	/** Milliseconds since 1970, UTC. */
	readonly now: () => number;
}

const OPERATION = "capture the image";
const VERSION_KEY = "Microsoft\\Windows NT\\CurrentVersion";

/**
 * Captures volumes of the rehearsal machine: every byte is read through its files and written into a real, uncompressed WIM. Owners, access
 * lists and streams are not kept.
 */
export async function captureImage(
	world: CaptureWorld,
	request: CaptureRequest,
	watch: Watch | undefined,
): Answer<CaptureReport> {
	const { files, storage } = world;
	const { file, volumes } = request;
	const captured = volumes.find(({ root }) => driveLetter(root) === driveLetter(file));
	if (captured !== undefined)
		return fail(problem("input-invalid", file, `The image would lie on ${captured.root}, which it captures.`));
	const present = await files.stat(file);
	if (!present.ok) return present;
	if (present.value !== undefined) return fail(problem("file-exists", file, "Something has that name."));
	// Whoever may not write there hears it here.
	const made = await files.write(file, "");
	if (!made.ok) return made;
	const host = storage.hostPath(file);
	if (!host.ok) return host;
	const descriptor = openSync(host.value, "r+");
	try {
		const report = await writeImage(world, request, storeOf(descriptor), watch);
		const adopted = storage.adopt(file);
		return report.ok && !adopted.ok ? adopted : report;
	} finally {
		closeSync(descriptor);
	}
}

function problem(id: Failure["id"], operand: string, message: string): Failure {
	return { id, operation: OPERATION, operand, message };
}

function storeOf(descriptor: number): ByteStore {
	return {
		write: (offset, bytes) => {
			for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at, bytes.length - at, offset + at);
		},
		read: (offset, length) => {
			const bytes = Buffer.alloc(length);
			let at = 0;
			for (let got = -1; at < length && got !== 0; at += got)
				got = readSync(descriptor, bytes, at, length - at, offset + at);
			return bytes.subarray(0, at);
		},
		truncate: (length) => ftruncateSync(descriptor, length),
	};
}

async function writeImage(
	world: CaptureWorld,
	{ file, volumes, compression, creator, version }: CaptureRequest,
	store: ByteStore,
	watch: Watch | undefined,
): Answer<CaptureReport> {
	const writer = new WimWriter(store);
	const lost = new Set(["owners and access lists", "creation times"]);
	if (compression !== "none")
		lost.add(`compression (${compression} was wanted): the rehearsal stores files as they are`);
	const tally: CaptureTally = { files: 0, bytes: 0, lost };
	for (const volume of volumes) {
		const root = await new TreeReader(world.files, writer, volume, tally, watch).root();
		if (!root.ok) return root;
		const windows = await windowsOn(world, volume.root);
		writer.addImage(root.value, {
			...{ name: volume.name, createdAt: fileTimeOf(world.now()) },
			...(volume.description === undefined ? {} : { description: volume.description }),
			...(creator === undefined ? {} : { creator }),
			...(version === undefined ? {} : { version }),
			...(windows === undefined ? {} : { windows }),
		});
	}
	const storedBytes = writer.finish(createHash("sha256").update(`${file} ${world.now()}`).digest());
	return ok({ files: tally.files, bytes: tally.bytes, storedBytes, lost: [...lost] });
}

/** What the Windows on a volume says of itself; undefined where there is none. */
async function windowsOn(
	{ files, hives, architecture }: CaptureWorld,
	root: WindowsPath,
): Promise<WindowsInImage | undefined> {
	const hive = joinPath(root, "Windows\\System32\\config\\SOFTWARE");
	const entry = await files.stat(hive);
	if (!entry.ok || entry.value === undefined) return undefined;
	const read = async (name: string): Promise<string> => {
		const value = await hives.get(hive, VERSION_KEY, name);
		return value.ok ? String(value.value?.data ?? "") : "";
	};
	const number = async (name: string, otherwise: number) => Number(await read(name)) || otherwise;
	return {
		...{ architecture, folder: "WINDOWS" },
		productName: await read("ProductName"),
		edition: await read("EditionID"),
		installationType: await read("InstallationType"),
		version: {
			major: await number("CurrentMajorVersionNumber", 10),
			minor: await number("CurrentMinorVersionNumber", 0),
			build: await number("CurrentBuild", 0),
			servicePackBuild: await number("UBR", 0),
		},
	};
}
