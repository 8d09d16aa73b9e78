import { formatBytes, parseBytes } from "../base/byte-size.ts";
import { unreachable } from "../base/result.ts";
import type { DiskBus, DiskId, DiskInfo } from "../model/disk.ts";
import type { PartitionDiskInput } from "../model/inputs.gen.ts";

/** What an author says of the disk that is meant. */
export type DiskRule = NonNullable<PartitionDiskInput["disk"]>;
/** How one of several is picked. */
type Pick = NonNullable<DiskRule["which"]>;

/** What a rule must know beyond the disks themselves. */
export interface Surroundings {
	/** Contents of the sequence that lie on a disk. */
	readonly contents: ReadonlyMap<DiskId, readonly string[]>;
	readonly firmwareDisk?: DiskId;
}

/** Buses of disks that don't belong to the machine, or that other machines may share. */
const OUTSIDE: Partial<Record<DiskBus, string>> = {
	usb: "is external (USB)",
	sd: "is a memory card",
	iscsi: "lies in the network (iSCSI)",
	"fibre-channel": "lies in the network (Fibre Channel)",
};

/** True when a rule names one disk by what only that one has. */
function isNamed(rule: DiskRule): boolean {
	return rule.serial !== undefined || rule["unique-id"] !== undefined;
}

/** Why a disk is no candidate whatever the layout, or undefined. A named disk may be removable, external or hold content; the medium never is one. */
export function whyNot(disk: DiskInfo, rule: DiskRule, surroundings: Surroundings): string | undefined {
	if (disk.holdsMedium) return "holds this run's medium or content";
	return whyNotByRule(disk, rule, surroundings) ?? whyNotByKind(disk, rule, surroundings);
}

function whyNotByKind(disk: DiskInfo, rule: DiskRule, { contents }: Surroundings): string | undefined {
	if (disk.offline) return "is offline; bring it online first (diskpart: online disk)";
	if (disk.readOnly) return "is read-only; clear that first (diskpart: attributes disk clear readonly)";
	if (isNamed(rule)) return undefined;
	const hint = "name it by serial or unique-id if it is meant";
	if (disk.removable) return `is removable; ${hint}`;
	const outside = OUTSIDE[disk.bus];
	if (outside !== undefined) return `${outside}; ${hint}`;
	const held = contents.get(disk.id);
	return held === undefined ? undefined : `holds the content ${held.join(", ")}; ${hint}`;
}

function whyNotByRule(disk: DiskInfo, rule: DiskRule, { firmwareDisk }: Surroundings): string | undefined {
	const { serial, model, bus, kind } = rule;
	if (serial !== undefined && !sameName(disk.serial, serial)) return `its serial number is not ${serial}`;
	const uniqueId = rule["unique-id"];
	if (uniqueId !== undefined && !sameUniqueId(disk.uniqueId, uniqueId)) return `its unique id is not ${uniqueId}`;
	if (model !== undefined && !matchesPattern(disk.model, model)) return `its model is not ${model}`;
	if (bus !== undefined && !bus.some((each) => each === disk.bus)) return `its bus is not ${bus.join(" or ")}`;
	if (kind !== undefined && disk.spinning !== (kind === "hdd")) {
		const known =
			disk.spinning === undefined ? "it does not tell its kind" : `it is an ${disk.spinning ? "HDD" : "SSD"}`;
		return `${known}, not ${kind}`;
	}
	const least = parseBytes(rule["minimum-size"] ?? "");
	if (least !== undefined && disk.sizeBytes < least) return `has less than ${formatBytes(least)}`;
	const most = parseBytes(rule["maximum-size"] ?? "");
	if (most !== undefined && disk.sizeBytes > most) return `has more than ${formatBytes(most)}`;
	const wantsFirmware = rule["firmware-boot-disk"];
	if (wantsFirmware === undefined) return undefined;
	if (wantsFirmware && firmwareDisk === undefined) return "the firmware's boot order leads to no disk";
	if (wantsFirmware !== (disk.id === firmwareDisk))
		return wantsFirmware ? "the firmware does not start from it" : "the firmware starts from it";
	return undefined;
}

function sameName(left: string, right: string): boolean {
	return left.trim().toUpperCase() === right.trim().toUpperCase();
}

/** World-wide names are written with `0x`, `eui.`, `naa.`, `wwn-`, dots, dashes and colons, or without. */
function sameUniqueId(left: string | undefined, right: string): boolean {
	const digits = (text: string) => text.toLowerCase().replace(/^\s*(eui\.|naa\.|nvme\.|wwn-)?(0x)?|[\s.:-]/g, "");
	return left !== undefined && digits(left) !== "" && digits(left) === digits(right);
}

/** True when a text is as a pattern with `*` and `?` says, case ignored. Takes time in proportion to both lengths, whatever the pattern. */
function matchesPattern(text: string, pattern: string): boolean {
	const letters = text.trim().toUpperCase();
	const wanted = pattern.trim().toUpperCase();
	let [at, next, star, resume] = [0, 0, -1, 0];
	while (at < letters.length) {
		if (wanted[next] === "*") {
			star = next++;
			resume = at;
		} else if (wanted[next] === "?" || wanted[next] === letters[at]) {
			at++;
			next++;
		} else if (star >= 0) {
			next = star + 1;
			at = ++resume;
		} else return false;
	}
	return /^\**$/.test(wanted.slice(next));
}

/** The disks that a pick takes; more than one means that it can't tell them apart. */
export function pickDisks(disks: readonly DiskInfo[], pick: Pick): readonly DiskInfo[] {
	const sizes = disks.map((disk) => disk.sizeBytes);
	switch (pick) {
		case "only":
			return disks;
		case "first": {
			const first = Math.min(...disks.map((disk) => disk.number));
			return disks.filter((disk) => disk.number === first);
		}
		case "smallest":
			return disks.filter((disk) => disk.sizeBytes === Math.min(...sizes));
		case "largest":
			return disks.filter((disk) => disk.sizeBytes === Math.max(...sizes));
		default:
			return unreachable(pick);
	}
}

/** A rule in words: `serial X, model Contoso*, smallest`. */
export function ruleWords(rule: DiskRule): string {
	const { serial, model, bus, kind } = rule;
	const parts = [
		...(serial === undefined ? [] : [`serial ${serial}`]),
		...(rule["unique-id"] === undefined ? [] : [`unique id ${rule["unique-id"]}`]),
		...(model === undefined ? [] : [`model ${model}`]),
		...(bus === undefined ? [] : [`bus ${bus.join(" or ")}`]),
		...(kind === undefined ? [] : [kind]),
		...(rule["minimum-size"] === undefined ? [] : [`at least ${rule["minimum-size"]}`]),
		...(rule["maximum-size"] === undefined ? [] : [`at most ${rule["maximum-size"]}`]),
		...(rule["firmware-boot-disk"] === undefined
			? []
			: [rule["firmware-boot-disk"] ? "the firmware's disk" : "not the firmware's disk"]),
	];
	const pick = rule.which ?? "only";
	return pick === "only" && parts.length > 0 ? parts.join(", ") : [...parts, pick].join(", ");
}
