export type WimCompression = "none" | "xpress" | "lzx" | "lzms" | "unknown";

/** What the header's flag bits say. */
export interface WimFlags {
	readonly readOnly: boolean;
	readonly spanned: boolean;
	readonly resourceOnly: boolean;
	readonly metadataOnly: boolean;
	readonly reparsePointFix: boolean;
}

export type ImageArchitecture = "x86" | "arm" | "ia64" | "x64" | "arm64";

export interface ImageVersion {
	readonly major: number;
	readonly minor: number;
	readonly build: number;
	/** The last number of a full version: 1742 in 10.0.26100.1742. */
	readonly servicePackBuild: number;
}

/** One image of a WIM as its metadata describes it. Data images have none of the fields of Windows. */
export interface WimImage {
	/** Counted from one. */
	readonly index: number;
	readonly name?: string;
	readonly displayName?: string;
	readonly description?: string;
	/** EDITIONID, such as Professional. */
	readonly edition?: string;
	/** Such as Client, Server, WindowsPE. */
	readonly installationType?: string;
	readonly architecture?: ImageArchitecture;
	readonly version?: ImageVersion;
	readonly languages: readonly string[];
	readonly defaultLanguage?: string;
	readonly directoryCount: number;
	readonly fileCount: number;
	/** Size of all files when applied, in bytes; a hard-linked file counts once for every name. */
	readonly totalBytes: number;
	/** How much of `totalBytes` the second and further names of hard-linked files are. */
	readonly hardLinkBytes: number;
	/** ISO 8601, UTC. */
	readonly createdAt?: string;
	readonly modifiedAt?: string;
	/** Name of the folder of Windows, mostly WINDOWS. */
	readonly windowsFolder?: string;
}

/** What a WIM, ESD or one part of a split WIM says about itself: header and metadata, no file data. */
export interface WimInfo {
	readonly version: "wim" | "esd";
	/** As hexadecimal digits; the same in all parts of a split image. */
	readonly guid: string;
	/** Counted from one. */
	readonly partNumber: number;
	readonly totalParts: number;
	readonly imageCount: number;
	readonly compression: WimCompression;
	/** In bytes; 0 when nothing is compressed. */
	readonly chunkSize: number;
	/** Index of the image that starts as WinPE; 0 when none does. */
	readonly bootIndex: number;
	readonly flags: WimFlags;
	/** True when the file carries a table of checksums. */
	readonly integrity: boolean;
	readonly images: readonly WimImage[];
}

/** What choosing reads of an image. */
export type NamedImage = Pick<WimImage, "index" | "name" | "displayName" | "edition">;

/** What a sequence says of the image it wants; everything that is given must be true of it. */
export interface WantedImage {
	/** Counted from one. */
	readonly index?: number;
	/** NAME or DISPLAYNAME; case doesn't matter. */
	readonly name?: string;
	/** An edition id (Professional), the name it is sold under (Pro), or the image's name; case doesn't matter. */
	readonly edition?: string;
}

/** An image that was looked at, and why it was taken or left. */
export interface ConsideredImage {
	readonly image: NamedImage;
	readonly taken: boolean;
	readonly reason: string;
}

export interface ChosenImage {
	readonly image: NamedImage;
	readonly candidates: readonly ConsideredImage[];
}
