import { formatBytes, parseBytes } from "../base/byte-size.ts";
import type { PartitionDiskInput } from "../model/inputs.gen.ts";
import type { InputFault } from "../model/step.ts";
import {
	isAllocationUnit,
	LARGEST_ALIGNMENT_BYTES,
	LARGEST_FAT32_BYTES,
	LARGEST_MBR_SECTORS,
	LEAST_ALIGNMENT_BYTES,
	LEAST_RECOVERY_BYTES,
	longestLabel,
	MOST_PARTITIONS,
} from "./limits.ts";
import { orderFaults } from "./order-faults.ts";
import { parseType, typeProblem } from "./partition-types.ts";
import { fileSystemOf, type GivenPartition, parseSize, roleOf, styleOf } from "./wish.ts";

type Style = "gpt" | "mbr";

/** Finds a fault of one partition; undefined when there is none. */
type Rule = (
	given: GivenPartition,
	style: Style | undefined,
) => readonly [key: string, message: string, ...help: string[]] | undefined;

/** What is wrong with an input of partition-disk, whatever the machine is. Parts that still hold `%Name%` are not judged. */
export function inputFaults(input: PartitionDiskInput): readonly InputFault[] {
	const { partitions } = input;
	return [
		...diskFaults(input),
		...(partitions === undefined ? presetFaults(input) : ownFaults(input, partitions)),
		...alignmentFaults(input),
	];
}

function fault(pointer: string, message: string, ...help: readonly string[]): InputFault {
	return { pointer, message, help };
}

/** True for a text whose value is only known later. */
function isOpen(text: string | undefined): boolean {
	return text !== undefined && /%[^%]+%/.test(text);
}

function diskFaults({ disk }: PartitionDiskInput): readonly InputFault[] {
	const least = parseBytes(disk?.["minimum-size"] ?? "");
	const most = parseBytes(disk?.["maximum-size"] ?? "");
	if (least === undefined || most === undefined || least <= most) return [];
	return [fault("/disk/maximum-size", "is less than `minimum-size`: no disk fits")];
}

function presetFaults(input: PartitionDiskInput): readonly InputFault[] {
	const faults: InputFault[] = [];
	if (input.style !== undefined)
		faults.push(fault("/style", "belongs to `partitions`", "a recommended layout has its own style"));
	const size = parseBytes(input["recovery-size"] ?? "");
	if (size !== undefined && size < LEAST_RECOVERY_BYTES)
		faults.push(fault("/recovery-size", `must be at least ${formatBytes(LEAST_RECOVERY_BYTES)}`, "WinRE needs them"));
	return faults;
}

function alignmentFaults({ alignment }: PartitionDiskInput): readonly InputFault[] {
	const bytes = parseBytes(alignment ?? "");
	if (bytes === undefined) return [];
	const isPower = Number.isInteger(Math.log2(bytes));
	if (isPower && bytes >= LEAST_ALIGNMENT_BYTES && bytes <= LARGEST_ALIGNMENT_BYTES) return [];
	return [fault("/alignment", "must be a power of two from 4KiB to 1GiB", "1MiB suits every disk")];
}

function ownFaults(input: PartitionDiskInput, partitions: readonly GivenPartition[]): readonly InputFault[] {
	const faults: InputFault[] = [];
	for (const key of ["layout", "windows-label", "recovery-size"] as const) {
		if (input[key] === undefined || input[key] === "automatic") continue;
		faults.push(
			fault(`/${key}`, "belongs to the recommended layouts, and `partitions` is given", "take one of them away"),
		);
	}
	const style = input.style ?? styleOf(partitions);
	for (const [index, given] of partitions.entries()) {
		for (const rule of RULES) {
			const [key, message, ...help] = rule(given, style) ?? [];
			if (key !== undefined && message !== undefined && !isOpen(textAt(given, key)))
				faults.push(fault(`/partitions/${index}/${key}`, message, ...help));
		}
		if (input.reuse !== "if-it-fits" && !isOpen(input.reuse)) faults.push(...reuseFaults(given, index));
	}
	return [...faults, ...orderFaults(partitions, style), ...countFaults(partitions, style)];
}

function textAt(given: GivenPartition, key: string): string | undefined {
	const value = (given as Readonly<Record<string, unknown>>)[key];
	return typeof value === "string" ? value : undefined;
}

function reuseFaults(given: GivenPartition, index: number): readonly InputFault[] {
	const faults: InputFault[] = [];
	const help = "write `reuse: if-it-fits`";
	if (given["on-reuse"] !== undefined) faults.push(fault(`/partitions/${index}/on-reuse`, "needs reuse", help));
	if (given["keep-data"] === true)
		faults.push(fault(`/partitions/${index}/keep-data`, "can't be kept by a step that makes all anew", help));
	return faults;
}

function countFaults(partitions: readonly GivenPartition[], style: Style | undefined): readonly InputFault[] {
	const most = MOST_PARTITIONS[style ?? "gpt"];
	if (partitions.length <= most) return [];
	const help = "extended and logical partitions are not made; a GPT holds 128";
	return [fault(`/partitions/${most}`, `is one too many: ${style === "mbr" ? "an MBR" : "a GPT"} holds ${most}`, help)];
}

const RULES: readonly Rule[] = [
	({ type }, style) => {
		if (/^(extended|logical)$/i.test(type))
			return ["type", "is not made", "take a GPT, or at most four partitions on an MBR"];
		const parsed = parseType(type);
		if (roleOf(type) === undefined) {
			const help = "permitted: efi, msr, system, windows, recovery, data, a GPT type GUID, two hexadecimal digits";
			return ["type", `can't be ${JSON.stringify(type)}`, help];
		}
		const refused = parsed === undefined ? undefined : typeProblem(parsed.type);
		if (refused !== undefined) return ["type", `can't be ${type}: it ${refused}`];
		if (parsed !== undefined && style !== undefined && parsed.style !== style)
			return ["type", `is a type of a ${parsed.style.toUpperCase()}, and the layout is ${style.toUpperCase()}`];
		if (style === "mbr" && (type === "efi" || type === "msr"))
			return ["type", `${type} needs the style gpt`, "an MBR starts from a `system` partition"];
		if (style === "gpt" && type === "system")
			return ["type", "system needs the style mbr", "a GPT starts from an `efi` partition"];
		return undefined;
	},
	({ size }) => {
		const wish = parseSize(size);
		if (wish?.kind === "percent" && (wish.percent > 100 || wish.percent <= 0))
			return ["size", `can't be ${size.trim()}: a share lies above 0% and at most at 100%`];
		if (wish?.kind === "fixed" && wish.bytes === 0) return ["size", "can't be nothing"];
		return undefined;
	},
	(given, style) => {
		const wish = parseSize(given.size);
		if (wish?.kind !== "fixed" || isOpen(given.size)) return undefined;
		const role = roleOf(given.type) ?? "data";
		if (fileSystemOf(given, role) === "fat32" && wish.bytes > LARGEST_FAT32_BYTES)
			return ["size", "is too large: Windows formats FAT32 up to 32 GiB", "take `file-system: ntfs`, or less"];
		if (style === "mbr" && wish.bytes > LARGEST_MBR_SECTORS * 512)
			return ["size", "is too large: an MBR ends at 2 TiB", "take `style: gpt`"];
		if (role === "recovery" && wish.bytes < LEAST_RECOVERY_BYTES)
			return ["size", `must be at least ${formatBytes(LEAST_RECOVERY_BYTES)}`, "WinRE of a current Windows wants 1GiB"];
		if (role === "msr" && wish.bytes < 16 * 1024 ** 2) return ["size", "must be at least 16 MiB"];
		return undefined;
	},
	(given) => {
		const least = parseBytes(given["minimum-size"] ?? "");
		const most = parseBytes(given["maximum-size"] ?? "");
		const key = given["minimum-size"] === undefined ? "maximum-size" : "minimum-size";
		if (given[key] !== undefined && parseSize(given.size)?.kind === "fixed")
			return [key, "belongs to a share or `rest`, and the size is fixed"];
		if (least !== undefined && most !== undefined && most < least)
			return ["maximum-size", "is less than `minimum-size`"];
		return undefined;
	},
	(given) => {
		const role = roleOf(given.type);
		const fileSystem = given["file-system"];
		if (fileSystem === undefined) return undefined;
		if (role === "efi" && fileSystem !== "fat32") return ["file-system", "must be fat32: firmware reads no other"];
		if (role === "msr" && fileSystem !== "none")
			return ["file-system", "must be none: a reserved partition holds no files"];
		if ((role === "windows" || role === "recovery") && fileSystem !== "ntfs")
			return ["file-system", "must be ntfs: Windows needs it"];
		return undefined;
	},
	(given) => {
		const fileSystem = fileSystemOf(given, roleOf(given.type) ?? "data");
		const { label } = given;
		if (label === undefined) return undefined;
		if (fileSystem === "raw") return ["label", "needs a file system"];
		const most = longestLabel(fileSystem);
		if (label.length > most && !isOpen(label)) return ["label", `is too long: ${fileSystem} takes ${most} characters`];
		return undefined;
	},
	(given) => {
		const unit = parseBytes(given["allocation-unit"] ?? "");
		if (unit === undefined) return undefined;
		if (fileSystemOf(given, roleOf(given.type) ?? "data") === "raw") return ["allocation-unit", "needs a file system"];
		return isAllocationUnit(unit, 512) ? undefined : ["allocation-unit", "must be a power of two from 512B to 64KiB"];
	},
	({ attributes }, style) =>
		style === "mbr" && attributes !== undefined && attributes.length > 0
			? ["attributes", "need the style gpt: an MBR keeps none"]
			: undefined,
	({ active, type }, style) => {
		if (active !== true) return undefined;
		if (style === "gpt") return ["active", "needs the style mbr: firmware starts a GPT by its efi partition"];
		return roleOf(type) === "recovery" ? ["active", "can't be true for recovery"] : undefined;
	},
	(given) => {
		const name = given["letter-variable"];
		if (name === undefined) return undefined;
		if (fileSystemOf(given, roleOf(given.type) ?? "data") === "raw")
			return ["letter-variable", "needs a file system: what is not formatted gets no letter"];
		if (given["drive-letter"] === false) return ["letter-variable", "contradicts `drive-letter: false`"];
		if (/^[A-Za-z][A-Za-z0-9_-]{0,255}$/.test(name)) return undefined;
		return [
			"letter-variable",
			`can't be ${JSON.stringify(name)}`,
			"a name begins with a letter; names that begin with `_` are read-only",
		];
	},
	(given) =>
		given["keep-data"] === true && given["on-reuse"] === "format"
			? ["on-reuse", "contradicts `keep-data: true`"]
			: undefined,
];
