import { fail, ok, type Result } from "../base/result.ts";
import type { Failure } from "../model/failure.ts";
import type { PartitionDiskInput } from "../model/inputs.gen.ts";
import { inputFaults } from "./input-faults.ts";
import { alignmentOf, type GivenPartition, type LayoutWish, readPartition, styleOf } from "./wish.ts";

const OPERATION = "choose the layout";
/**
 * Microsoft asks for at least 200 MB, 300 MB where sectors have 4 KiB (diskpart reference, UEFI layouts): 300 MiB cover both.
 */
const EFI_SIZE = "300MiB";
const MSR_SIZE = "16MiB";
/** Microsoft's samples have 100 MB; 350 to 500 MB are used in practice (diskpart reference, BIOS layouts). */
const BIOS_SYSTEM_SIZE = "500MiB";
/**
 * WinRE of a current Windows 11 has up to 700 MB, and Microsoft wants 320 MB free beside it in a partition of 500 MB and more
 * (diskpart reference, UEFI layouts): 1,020 MB.
 */
const RECOVERY_SIZE = "1GiB";

/** The layout that an input asks for on a machine with this firmware. Fails with `input-invalid`, or `boot-not-possible` where the firmware could not start it. */
export function wantedLayout(input: PartitionDiskInput, firmware: "uefi" | "bios"): Result<LayoutWish, Failure> {
	const [fault] = inputFaults(input).filter(({ severity }) => severity !== "warning");
	if (fault !== undefined) {
		const { pointer, message, help } = fault;
		const operand = pointer.slice(1).replaceAll("/", ".");
		return fail({ id: "input-invalid", operation: OPERATION, operand, message: `It ${message}.`, details: help });
	}
	return input.partitions === undefined ? preset(input, firmware) : ownLayout(input, input.partitions, firmware);
}

function preset(input: PartitionDiskInput, firmware: "uefi" | "bios"): Result<LayoutWish, Failure> {
	const wanted = input.layout ?? "automatic";
	const fitting = firmware === "uefi" ? "uefi-recommended" : "bios-recommended";
	if (wanted !== "automatic" && wanted !== fitting)
		return fail(notBootable(firmware, wanted, `Take ${fitting} or automatic, or change the firmware's mode.`));
	const style = firmware === "uefi" ? "gpt" : "mbr";
	const head: readonly GivenPartition[] =
		firmware === "uefi"
			? [
					{ type: "efi", size: EFI_SIZE },
					{ type: "msr", size: MSR_SIZE },
				]
			: [{ type: "system", size: BIOS_SYSTEM_SIZE }];
	const given: readonly GivenPartition[] = [
		...head,
		{ type: "windows", size: "rest", label: input["windows-label"] ?? "Windows" },
		{ type: "recovery", size: input["recovery-size"] ?? RECOVERY_SIZE },
	];
	return ok({
		name: fitting,
		because: `the firmware is ${firmware.toUpperCase()}`,
		style,
		alignmentBytes: alignmentOf(input),
		partitions: given.map((each) => readPartition(each, style)),
	});
}

function ownLayout(
	input: PartitionDiskInput,
	given: readonly GivenPartition[],
	firmware: "uefi" | "bios",
): Result<LayoutWish, Failure> {
	const told = input.style ?? styleOf(given);
	const style = told ?? (firmware === "uefi" ? "gpt" : "mbr");
	const partitions = given.map((each) => readPartition(each, style));
	const holdsWindows = partitions.some(({ role }) => role === "windows");
	const startable = firmware === "uefi" ? "gpt" : "mbr";
	if (holdsWindows && style !== startable) {
		const hint = `Take the style ${startable}${startable === "gpt" ? " with an efi partition" : ""}, or change the firmware's mode.`;
		return fail(notBootable(firmware, style, hint));
	}
	if (holdsWindows && style === "mbr" && !partitions.some(({ active }) => active)) {
		const hint = "Add a `system` partition, or write `active: true` at the one for Windows.";
		return fail(notBootable(firmware, "no active partition", hint));
	}
	if (holdsWindows && style === "gpt" && !partitions.some(({ role }) => role === "efi"))
		return fail(notBootable(firmware, "no efi partition", "Add an `efi` partition."));
	const because = told === undefined ? `the firmware is ${firmware.toUpperCase()}` : "the sequence says so";
	return ok({
		name: `the sequence's ${style.toUpperCase()} layout`,
		because,
		style,
		alignmentBytes: alignmentOf(input),
		partitions,
	});
}

function notBootable(firmware: "uefi" | "bios", operand: string, hint: string): Failure {
	const message = `The machine was started by ${firmware.toUpperCase()} firmware, which could not start Windows from this layout.`;
	return { id: "boot-not-possible", operation: OPERATION, operand, message, details: [hint] };
}

/** Least bytes that a disk must have for the fixed sizes and minima of a layout. */
export function leastDiskBytes({ partitions, alignmentBytes }: LayoutWish): number {
	const sum = partitions.reduce(
		(total, { size, minimumBytes }) => total + (size.kind === "fixed" ? size.bytes : minimumBytes),
		0,
	);
	return sum + 2 * alignmentBytes;
}
