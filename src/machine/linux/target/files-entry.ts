import type { BigIntStats } from "node:fs";
import { dirname } from "node:path";
import { fail, ok, type Result } from "../../../base/result.ts";
import type { WindowsPath } from "../../../base/windows-path.ts";
import type { Failure } from "../../../model/failure.ts";
import type { FileEntry, ListOptions, SecurityDescriptor } from "../../../model/file.ts";
import { attributesOf } from "./file-attributes.ts";
import { metadataFailure, refusal } from "./files-failure.ts";
import { type FoundPlace, keepsMetadata, lookAt, type Places } from "./files-place.ts";
import { ENODATA, type MetadataAnswer } from "./ntfs-metadata.ts";
import { type ReparsePoint, readReparsePoint } from "./reparse.ts";
import { type Descriptor, NO_SECURITY, readDescriptor, securityOf } from "./security-descriptor.ts";

/** Something in a folder, with its path. */
export interface Child {
	readonly path: WindowsPath;
	readonly name: string;
	readonly stats: BigIntStats;
}

/** So many different access lists are remembered: most files of a volume share a few. */
const MOST_KNOWN = 5_000;

/** Names in a folder of this computer. */
export interface Names {
	readonly host: string;
	readonly names: readonly string[];
	/** Looks at each; one that went away meanwhile is missing. */
	look(): readonly Child[];
}

/** The entries of what lies in a folder of this computer. */
export async function entriesOf(
	places: Places,
	place: Pick<FoundPlace, "volume">,
	{ host, names, look }: Names,
	{ security: withSecurity = false, identity = false }: ListOptions,
): Promise<Result<readonly FileEntry[], Failure>> {
	if (identity) return ok(look().map(plainEntry));
	if (!keepsMetadata(place.volume))
		return ok(look().map((child) => ({ ...plainEntry(child), ...(withSecurity ? { security: NO_SECURITY } : {}) })));
	const wanted = withSecurity
		? (["system.ntfs_attrib_be", "system.ntfs_acl"] as const)
		: (["system.ntfs_attrib_be"] as const);
	// The question is under way while this process looks.
	const asked = places.metadata.get(host, names, wanted);
	const children = look();
	const answered = await asked;
	const answers = new Map(names.map((name, index) => [name, answered[index]]));
	const links = children.filter(({ stats }) => stats.isSymbolicLink()).map(({ name }) => name);
	const points = await places.metadata.get(host, links, ["system.ntfs_reparse_data"]);
	const pointOf = new Map(links.map((name, index) => [name, points[index]?.[0]]));
	const entries: FileEntry[] = [];
	for (const child of children) {
		const [attributes, security] = answers.get(child.name) ?? [];
		const entry = ntfsEntry(places, child, attributes, pointOf.get(child.name));
		if (!entry.ok) return entry;
		const listed = security === undefined ? undefined : securityIn(places, security, child.path);
		// An access list that can't be read is left out here; who asks for it alone is told why.
		entries.push(listed?.ok === true ? { ...entry.value, security: listed.value } : entry.value);
	}
	return ok(entries);
}

/** The entry of one place. */
export async function entryAt(places: Places, place: FoundPlace): Promise<Result<FileEntry, Failure>> {
	const { path, stats } = place;
	const name = place.name === "" ? "." : place.name;
	const host = place.name === "" ? place.host : dirname(place.host);
	const names = { host, names: [name], look: () => [{ path, name, stats }] };
	const entries = await entriesOf(places, place, names, {});
	if (!entries.ok) return entries;
	const [entry] = entries.value;
	return entry === undefined
		? fail(refusal("file-not-found", path, "it went away"))
		: ok({ ...entry, name: place.name });
}

/** What Linux alone tells. A pipe, socket or device is a file: ntfs-3g shows system files with certain bytes as such. */
function plainEntry({ path, name, stats }: Child): FileEntry {
	const kind = stats.isDirectory() ? "folder" : stats.isSymbolicLink() ? "reparse" : "file";
	return {
		...{ path, name, kind, attributes: [] },
		sizeBytes: stats.isFile() ? Number(stats.size) : 0,
		fileId: String(stats.ino),
		links: kind === "folder" ? 1 : Number(stats.nlink),
		modifiedAt: Number(stats.mtimeMs),
		device: String(stats.dev),
		...(kind === "reparse" ? { reparse: { tag: "symbolic-link" } } : {}),
	};
}

function ntfsEntry(
	places: Places,
	child: Child,
	attributes: MetadataAnswer | undefined,
	point: MetadataAnswer | undefined,
): Result<FileEntry, Failure> {
	if (attributes === undefined) return ok(plainEntry(child));
	if (!attributes.ok) return fail(metadataFailure(attributes.error, child.path, "its attributes can't be read"));
	const bits = attributes.value.length < 4 ? 0 : attributes.value.readUInt32BE(0);
	places.knownBits.remember(child.stats, bits);
	const { reparse: _, ...entry } = plainEntry(child);
	const reparse = reparseIn(point);
	// What ntfs-3g shows as a link without being a reparse point was linked by Unix services: a system file for Windows.
	if (reparse === undefined)
		return ok({ ...entry, kind: entry.kind === "reparse" ? "file" : entry.kind, attributes: attributesOf(bits) });
	const target = reparse.tag === "mount-point" ? reparse.target : undefined;
	const device = target === undefined ? {} : { device: target };
	return ok({ ...entry, attributes: attributesOf(bits), reparse, ...device });
}

/** The reparse point of something that is shown as a link; undefined where it is none. */
function reparseIn(point: MetadataAnswer | undefined): ReparsePoint | undefined {
	if (point === undefined) return undefined;
	if (!point.ok) return "errno" in point.error && point.error.errno === ENODATA ? undefined : { tag: "unknown" };
	return readReparsePoint(point.value) ?? { tag: "unknown" };
}

/** Owner and access list of a place. */
export async function securityAt(places: Places, place: FoundPlace): Promise<Result<SecurityDescriptor, Failure>> {
	if (!keepsMetadata(place.volume)) return ok(NO_SECURITY);
	return securityIn(places, await places.metadata.getOne(...within(place), "system.ntfs_acl"), place.path);
}

/** The whole descriptor of a place of NTFS. */
export async function descriptorAt(
	places: Places,
	place: Pick<FoundPlace, "name" | "host" | "path">,
): Promise<Result<Descriptor, Failure>> {
	const answer = await places.metadata.getOne(...within(place), "system.ntfs_acl");
	if (!answer.ok) return fail(metadataFailure(answer.error, place.path, "its access list can't be read"));
	const descriptor = readDescriptor(answer.value);
	return descriptor === undefined ? fail(unreadable(place.path)) : ok(descriptor);
}

/** The folder on this computer in which it is asked for, and under which name. */
export function within(place: Pick<FoundPlace, "name" | "host">): readonly [folder: string, name: string] {
	return place.name === "" ? [place.host, "."] : [dirname(place.host), place.name];
}

function securityIn(places: Places, answer: MetadataAnswer, path: WindowsPath): Result<SecurityDescriptor, Failure> {
	if (!answer.ok) {
		if ("errno" in answer.error && answer.error.errno === ENODATA) return fail(unreadable(path));
		return fail(metadataFailure(answer.error, path, "its access list can't be read"));
	}
	const bytes = answer.value.toString("latin1");
	const known = places.securities;
	const before = known.get(bytes);
	if (before !== undefined) return ok(before);
	const descriptor = readDescriptor(answer.value);
	if (descriptor === undefined) return fail(unreadable(path));
	const security = securityOf(descriptor);
	if (known.size >= MOST_KNOWN) known.clear();
	known.set(bytes, security);
	return ok(security);
}

function unreadable(path: WindowsPath): Failure {
	return refusal("access-denied", path, "its security descriptor is damaged or of a kind that is not known here");
}

/** What is in a folder now, looked at anew; what went meanwhile is passed over. */
export function childrenOf(host: string, path: WindowsPath, names: readonly string[]): readonly Child[] {
	const above = path.endsWith("\\") ? path : `${path}\\`;
	return names.flatMap((name) => {
		const stats = lookAt(`${host}/${name}`);
		return stats === undefined ? [] : [{ path: `${above}${name}`, name, stats }];
	});
}
