import type { FailureId } from "../model/failure.ts";
import type { FailureText } from "./failure-text.ts";

/** Failures of content, images, drivers, files and user state. */
export const CONTENT_FAILURE_TEXTS = {
	"capture-incomplete": {
		title: "Not every user file could be captured",
		causes: [
			"A file is encrypted (EFS) or exists only in the cloud.",
			"A program still holds the file open.",
			"The volume has file system errors.",
		],
		tries: [
			"Look at the listed files: nothing was deleted, they are still where they were.",
			"Let the users sync or decrypt those files, or tell the step to leave them behind.",
			"Run chkdsk on the volume, then start the run again.",
		],
	},
	"content-damaged": {
		title: "Content is not what the sequence asks for",
		causes: [
			"The copy on the medium or share is incomplete.",
			"The file was replaced without changing its hash in the sequence.",
			"The stick or the cable is failing.",
		],
		tries: [
			"Copy the file again from its origin and compare its SHA-256 with the one in the message.",
			"If the new file is meant, write its hash into the sequence.",
			"Try another stick or another network port.",
		],
	},
	"content-missing": {
		title: "Content that the sequence names is not there",
		causes: [
			"The path in the sequence is misspelt or relative to another folder.",
			"The share or the medium is not connected in this phase (WinPE often lacks a network driver).",
		],
		tries: [
			"Open the path in the message from the same machine and the same phase.",
			"Check network and credentials: the full OS may have them where WinPE has not.",
			"Put the content beside the sequence and name it relative to it.",
		],
	},
	"driver-missing": {
		title: "A device that the new system needs has no driver",
		causes: [
			"The driver package of this model is not among the content.",
			"The package is for another Windows version or architecture.",
			"The disk controller is in RAID or VMD mode and its driver was not added.",
		],
		tries: [
			"Look up the hardware id in the message in the maker's driver package.",
			"Add the package to the step's folder and run the check again.",
			"For storage: add the driver to the boot image too, or switch the controller to AHCI if that is your standard.",
		],
	},
	"file-exists": {
		title: "A file is already there",
		causes: ["Something else wrote the file.", "Left over from an earlier run."],
		tries: ["Look at the file: if nobody needs it, move it away and retry the step."],
	},
	"file-locked": {
		title: "A program holds the file open",
		causes: [
			"A virus scanner or a backup agent is reading it.",
			"A user is still logged on.",
			"A child process of an earlier try still lives.",
		],
		tries: ["Wait a minute and retry the step.", "Log users off, or run the step in WinPE, where nothing else runs."],
	},
	"file-not-found": {
		title: "A file or folder is not there",
		causes: [
			"The path is misspelt, or a variable in it has another value than expected.",
			"Drive letters differ between the full OS and WinPE.",
			"An earlier step that should have made it was skipped.",
		],
		tries: [
			"Compare the path in the message with the disk.",
			"Use %OSDisk% and its relatives instead of fixed letters.",
			"Read the values of the variables in the report.",
		],
	},
	"hive-damaged": {
		title: "A registry hive cannot be read",
		causes: ["The Windows in the image was not shut down cleanly before capture.", "The disk returned wrong data."],
		tries: ["Apply the image again.", "If it happens on every machine: capture the image anew."],
	},
	"image-damaged": {
		title: "The image is damaged",
		causes: ["The copy is incomplete.", "The medium returns wrong data.", "The image was changed while it was read."],
		tries: [
			"Copy the image again and compare its hash with the original.",
			"Check it with: dism /Get-WimInfo /WimFile:… /CheckIntegrity",
			"Try another stick.",
		],
	},
	"image-not-found": {
		title: "The file holds no such image",
		causes: [
			"The edition or name in the step is spelt differently from the one in the file.",
			"The file holds several images that fit, or another architecture.",
		],
		tries: [
			"List what is inside: steppe image info FILE",
			"Name the image by index, edition or full name exactly as listed.",
		],
	},
	"image-unreadable": {
		title: "The image file is of a kind that cannot be read here",
		causes: [
			"It is not a WIM file, or an encrypted ESD.",
			"It is split and a part is missing.",
			"The tool in this phase is older than the image.",
		],
		tries: [
			"Check with: steppe image info FILE",
			"Export it with dism /Export-Image to an ordinary WIM.",
			"Use a boot image at least as new as the image.",
		],
	},
	"profile-missing": {
		title: "A user's profile is not on the new system",
		causes: ["The account does not exist there.", "The machine did not join the domain.", "The user never signed in."],
		tries: [
			"Check the join first: domain profiles are never restored to a machine that did not join.",
			"The files are safe in the store. Restore them to a folder: steppe state restore --to DIR",
		],
	},
	"secret-missing": {
		title: "A secret has no value here",
		causes: [
			"Its source (environment variable, file, question) does not answer in this system.",
			"The medium or partition with the key of sealed secrets is not there.",
		],
		tries: [
			"If the key is missing: put the boot medium back in and start again. Without the key this run can't go on: --discard.",
			"If a source does not answer: give the secret once more with --resume --secret NAME=env:VARIABLE, file:PATH or prompt.",
		],
	},
	"restore-incomplete": {
		title: "Not everything from the store could be restored",
		causes: ["The target volume is full.", "A name exists already.", "A file in the store was damaged."],
		tries: [
			"Keep the store: it is only removed after a complete restore.",
			"Read the list of files in the message and repeat the step when the reason is gone.",
		],
	},
	"store-missing": {
		title: "There is no user state to restore",
		causes: [
			"The capture step was skipped or is in another branch.",
			"The store lies on a volume that was partitioned.",
			"The store belongs to another machine.",
		],
		tries: [
			"Check in the report whether a capture ran and where it wrote.",
			"Give the restore step the same store as the capture step.",
		],
	},
} as const satisfies Partial<Record<FailureId, FailureText>>;
