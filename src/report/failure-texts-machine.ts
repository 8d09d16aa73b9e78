import type { FailureId } from "../model/failure.ts";
import type { FailureText } from "./failure-text.ts";

/** Failures of the machine: disks, volumes, boot, rights, tools. */
export const MACHINE_FAILURE_TEXTS = {
	"access-denied": {
		title: "Access was denied",
		causes: [
			"The engine does not run elevated.",
			"The account for the share lacks the right, or its password has expired.",
			"Controlled folder access, AppLocker or a policy stands in the way.",
		],
		tries: [
			"Start from an elevated prompt (WinPE always is).",
			"Open the path in the message with the same account.",
			"Look into the Defender and AppLocker event logs for the same minute.",
		],
	},
	"boot-files-missing": {
		title: "Boot files are not where the firmware looks",
		causes: [
			"The image was applied but bcdboot did not finish.",
			"The EFI system partition is missing or full.",
			"The image holds no \\Windows\\Boot folder.",
		],
		tries: [
			"Do not restart yet: from this console the machine can still be repaired.",
			"Repeat by hand: bcdboot C:\\Windows /s S: /f ALL (letters as on this machine).",
			"Check that the firmware mode (UEFI or BIOS) matches the partition table (GPT or MBR).",
		],
	},
	"boot-not-possible": {
		title: "The machine would not start what it should start next",
		causes: [
			"A link in the chain firmware → boot entry → boot files → system is missing.",
			"Secure Boot does not trust the boot image's signature.",
		],
		tries: [
			"The message names the missing link: repair it and retry the step.",
			"Compare Secure Boot's certificates (2011, 2023) with those of the boot image.",
		],
	},
	"came-back-elsewhere": {
		title: "After the restart another system came up than expected",
		causes: [
			"The firmware's boot order puts another entry first (network, stick, old system).",
			"The one-time boot entry was used up by a power cut.",
			"Somebody chose an entry in the boot menu.",
		],
		tries: [
			"Start the entry named in the message by hand from the firmware's boot menu: the run goes on there.",
			"Take out the stick, put the disk first in the boot order.",
		],
	},
	"disk-ambiguous": {
		title: "More than one disk fits",
		causes: ["The machine has several internal disks.", "A dock or a card reader shows up as a disk."],
		tries: [
			"Read the candidates in the message and describe the right one in the step (size, bus, serial number).",
			"Unplug what does not belong to the machine.",
		],
	},
	"disk-full": {
		title: "The disk is full",
		causes: [
			"The image is larger than the volume.",
			"Old files were kept, or shadow copies hold the space.",
			"Logs or a cache fill the RAM disk of WinPE.",
		],
		tries: [
			"Compare need and free space in the message.",
			"Make the volume larger or free space, then retry the step.",
		],
	},
	"disk-not-found": {
		title: "No disk fits",
		causes: [
			"The storage driver (RAID, VMD, NVMe) is missing in this phase.",
			"The disk is dead or not connected.",
			"The rule in the step excludes the only disk.",
		],
		tries: [
			"Run: diskpart, list disk. Nothing there means: no driver or no disk.",
			"Add the controller's driver to the boot image.",
			"Read in the message why each disk was rejected.",
		],
	},
	"lock-held": {
		title: "Another engine is working on this machine",
		causes: ["A second start by hand while the run goes on.", "A start by a hook at the same moment."],
		tries: ["Follow the running one: steppe attach", "If there is none, restart the machine: the run continues."],
	},
	"name-illegal": {
		title: "A name cannot stand on this file system",
		causes: ["It holds a character, an ending or a device name that Windows forbids.", "It is too long."],
		tries: ["Rename it at its origin; the message says which name and why."],
	},
	"network-unreachable": {
		title: "The network place cannot be reached",
		causes: [
			"The network is not up in this system: no cable, no driver for the network adapter in WinPE, no address.",
			"The server is off, or its name can't be resolved from here.",
			"The server has no such share.",
		],
		tries: [
			"Look whether the machine has an address: ipconfig",
			"Reach for the share by hand: net use * \\\\server\\share",
			"Add the driver of the network adapter to the boot image.",
		],
	},
	"not-supported-here": {
		title: "This machine or phase cannot do that",
		causes: [
			"The step is for the other phase (WinPE or full OS).",
			"The tool that it needs is not part of this system.",
			"The file system lacks the ability (hard links need NTFS).",
		],
		tries: [
			"Read the message for what is lacking.",
			"Run the step in the other phase, or add the tool to the boot image.",
		],
	},
	"timed-out": {
		title: "It took longer than permitted",
		causes: [
			"A program waits for an answer on a desktop that nobody sees.",
			"The network or disk is slow.",
			"It hangs.",
		],
		tries: [
			"Run the command by hand and watch what it asks.",
			"Give it its switches for unattended use.",
			"Give the step a longer time limit.",
		],
	},
	"volume-not-found": {
		title: "A volume is not there",
		causes: [
			"The disk was partitioned or replaced outside of the run.",
			"The volume is locked by BitLocker.",
			"The storage driver is missing in this phase.",
		],
		tries: [
			"Compare the identity in the message with: diskpart, list volume",
			"Unlock the volume with its recovery key.",
		],
	},
	"volume-unfit": {
		title: "A volume cannot be used as it is",
		causes: [
			"Windows was not shut down but hibernated (Fast Startup).",
			"The file system is dirty.",
			"It is encrypted or has the wrong file system.",
		],
		tries: [
			"Start the old Windows, choose Restart (not Shut down), then start the run again.",
			"Run chkdsk /f on the volume.",
			"Suspend or unlock BitLocker.",
		],
	},
	"windows-half-generalized": {
		title: "Windows is left half generalized",
		causes: [
			"The power went, or somebody ended the computer, while Sysprep was at work.",
			"Sysprep stopped at something that its log names.",
		],
		tries: [
			"Read Windows\\System32\\Sysprep\\Panther\\setuperr.log and setupact.log: the last lines name what it was at.",
			"Do not capture this Windows, and do not start it: its first start would end with an error.",
			"Install the reference computer anew and let the sequence run again.",
		],
	},
	"wipe-incomplete": {
		title: "Old files could not all be deleted",
		causes: ["A file is in use.", "A folder denies even the system.", "The file system is damaged."],
		tries: ["Run chkdsk /f, then retry the step.", "Read the list of leftovers in the message."],
	},
	"wrong-phase": {
		title: "The step was reached in the wrong system",
		causes: ["A restart step is missing before it.", "A condition that should have skipped it was true."],
		tries: ["Put a restart step before it, or a condition on _SMSTSInWinPE.", "steppe check names such places."],
	},
} as const satisfies Partial<Record<FailureId, FailureText>>;
