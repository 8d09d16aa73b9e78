import type { InformingSubject, RefusingSubject } from "../../src/model/certificate.ts";

/**
 * Every subject that can refuse a run, with the rehearsals in which it does and the machine stays as it was: the lists are complete, and a
 * new subject without one does not compile.
 */
export const refusals = {
	content: [
		"content-below-a-link",
		"content-empty",
		"content-folder-with-a-link",
		"content-on-a-volume-mounted-in-a-folder",
		"content-that-is-a-link",
		"content-missing",
		"content-on-a-second-disk-that-is-erased",
		"image-damaged",
		"wrong-hash",
	],
	integrity: ["image-without-a-hash-damaged"],
	image: ["ambiguous-image", "edition-not-in-the-image", "image-truncated"],
	architecture: ["image-of-another-architecture"],
	space: [
		"content-larger-than-the-ram-disk",
		"file-too-large-for-fat32",
		"staging-does-not-fit",
		"volume-too-small",
		"windows-without-a-partition",
	],
	volume: [
		"dirty-volume",
		"hibernated-volume",
		"input-of-the-wrong-type",
		"locked-volume",
		"network-drive-used-after-a-restart",
		"target-is-no-ntfs",
		"target-is-not-there",
	],
	disk: [
		"medium-named-for-erasing",
		"content-on-the-disk-that-is-erased",
		"disk-must-keep-its-data",
		"disk-too-small",
		"layout-for-another-firmware",
		"no-disk-possible",
		"share-below-its-minimum",
		"two-internal-disks",
	],
	tool: [
		"bitlocker-not-in-the-boot-image",
		"powershell-not-in-winpe",
		"tool-missing",
		"tool-of-a-later-system-unknown",
	],
	"boot-image": [
		"boot-sdi-that-is-a-link",
		"content-below-a-link",
		"content-on-a-volume-mounted-in-a-folder",
		"boot-image-damaged",
		"boot-image-missing",
		"boot-image-older-than-the-image",
		"ram-disk-file-missing",
		"too-little-memory-for-the-boot-image",
	],
	"boot-driver": [
		"storage-driver-missing-in-the-new-windows",
		"storage-driver-missing",
		"storage-driver-not-in-the-boot-image",
	],
	network: [
		"capture-to-a-share-that-does-not-answer",
		"share-that-only-the-old-windows-reaches",
		"share-that-does-not-answer",
	],
	firmware: ["layout-that-the-firmware-does-not-start"],
	"user-state": [
		"files-of-people-not-captured",
		"restore-without-capture",
		"windows-waits-for-a-restart",
		"windows-without-a-partition",
		"wrong-phase",
	],
	support: ["step-of-another-format-that-nothing-runs"],
	system: ["another-account-in-winpe", "wrong-phase"],
	input: ["input-of-the-wrong-type", "product-key-of-the-wrong-form"],
	settings: [
		"name-left-in-the-answer-file",
		"name-as-a-password-of-the-answer-file",
		"language-of-the-answer-file",
		"product-key-of-the-answer-file",
		"domain-without-an-account",
		"answer-file-invalid",
		"computer-name-too-long",
	],
	condition: ["condition-that-can-not-be-told"],
	decision: ["capture-of-a-computer-in-a-domain", "data-image-with-a-windows", "windows-without-a-partition"],
	power: ["fed-by-a-battery"],
	secret: ["secret-without-a-value"],
} as const satisfies Record<RefusingSubject, readonly [string, ...string[]]>;

/** Every subject that only informs, with a rehearsal whose certificate names it. */
export const informing = {
	journal: "two-internal-disks",
	"pending-restart": "windows-waits-for-a-restart",
} as const satisfies Record<InformingSubject, string>;

/** Refused before there is a certificate. */
export const withoutCertificate: ReadonlySet<string> = new Set(["network-down-in-winpe-without-cache"]);
