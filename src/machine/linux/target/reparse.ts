/** What a reparse point is, as `FileEntry` tells it. */
export interface ReparsePoint {
	readonly tag: string;
	readonly target?: string;
}

const SYMBOLIC_LINK = 0xa000000c;
const MOUNT_POINT = 0xa0000003;

/** Tags by number ([MS-FSCC] 2.1.2.1). */
const TAGS: Readonly<Record<number, string>> = {
	[SYMBOLIC_LINK]: "symbolic-link",
	2147483667: "dedup",
	2147483671: "wof",
	2147483672: "wci",
	2147483675: "app-execution-alias",
	2147483681: "onedrive",
	2147483683: "unix-socket",
	2415919132: "projected",
	2684354589: "unix-link",
};

/** A tag of the cloud files; four of its bits number the provider's levels. */
function isCloud(tag: number): boolean {
	return (tag & 0xffff0fff) >>> 0 === 0x9000001a;
}

/** Reads the data of a reparse point ([MS-FSCC] 2.1.2); undefined where the bytes are none. */
export function readReparsePoint(bytes: Buffer): ReparsePoint | undefined {
	if (bytes.length < 8) return undefined;
	const tag = bytes.readUInt32LE(0);
	if (isCloud(tag)) return { tag: "cloud" };
	if (tag === SYMBOLIC_LINK) return withTarget("symbolic-link", targetIn(bytes, 20));
	if (tag !== MOUNT_POINT) return { tag: TAGS[tag] ?? `0x${tag.toString(16)}` };
	const target = targetIn(bytes, 16);
	return withTarget(/^(?:\\\?\?\\|\\\\\?\\)?Volume\{/i.test(target ?? "") ? "mount-point" : "junction", target);
}

function withTarget(tag: string, target: string | undefined): ReparsePoint {
	return target === undefined ? { tag } : { tag, target };
}

/** The name that is shown, else the one that is followed, without what only the kernel reads; names lie behind `from`. */
function targetIn(bytes: Buffer, from: number): string | undefined {
	if (bytes.length < from) return undefined;
	const [followedAt = 0, followedLength = 0, shownAt = 0, shownLength = 0] = [8, 10, 12, 14].map((at) =>
		bytes.readUInt16LE(at),
	);
	const text = (at: number, length: number) => bytes.toString("utf16le", from + at, from + at + length);
	const shown = text(shownAt, shownLength);
	const target = shown === "" ? text(followedAt, followedLength).replace(/^\\\?\?\\(?=[A-Za-z]:)/, "") : shown;
	return target === "" ? undefined : target;
}
