// Generated from schemas/ by `npm run generate`. Changes made here are lost.
/** Empties the target volume (state and stores are kept), applies one image of a WIM file to it and writes the boot files. */
export interface ApplyImageInput {
	/** Name of the content that is the image file. */
	readonly image: string;
	/** Index of the image in its file, from 1. */
	readonly index?: number;
	/** Name of the image in its file. */
	readonly name?: string;
	/** Edition, such as `Pro` or `Enterprise`. */
	readonly edition?: string;
	/** Volume that gets the image. */
	readonly to?: string;
}

/** Writes the answer file that Windows Setup reads at the first start of the applied Windows. */
export interface ApplyWindowsSettingsInput {
	/** Volume of the applied Windows. */
	readonly to?: string;
	/** Name of a content with an answer file of your own; settings are added to it. */
	readonly "answer-file"?: string;
	/** Computer name: at most 15 letters, digits and hyphens, not digits alone. */
	readonly "computer-name"?: string;
	/** Registered user. */
	readonly "registered-owner"?: string;
	/** Registered organization. */
	readonly "registered-organization"?: string;
	/** Product key. */
	readonly "product-key"?: string;
	/** Windows' name of the time zone, such as `W. Europe Standard Time`. */
	readonly "time-zone"?: string;
	/** Password of the built-in Administrator; a random one when absent. */
	readonly "administrator-password"?: string;
	/** Keyboard, such as `de-DE` or `0407:00000407`. */
	readonly "input-locale"?: string;
	/** System locale, such as `de-DE`. */
	readonly "system-locale"?: string;
	/** User locale, such as `de-DE`. */
	readonly "user-locale"?: string;
	/** Display language, such as `de-DE`. */
	readonly "ui-language"?: string;
}

/** Captures the files of the machine's users into a state store that survives the wipe. Moves files, not settings. */
export interface CaptureUserStateInput {
	/** `hard-link` keeps the files on their volume by second names and takes no space; `copy` copies them. */
	readonly store?: "hard-link" | "copy";
	/** Volume of the old Windows. */
	readonly from?: string;
	/** Folder of the store. */
	readonly path?: string;
	/** Further folders to capture, beside the users' profiles. */
	readonly folders?: readonly string[];
	/** Patterns relative to a profile, with `*` and `**`, of what is left behind. */
	readonly exclude?: readonly string[];
	/** Files that are only in the cloud: `list` leaves them out and lists them, `stop` fails. */
	readonly "cloud-only"?: "list" | "stop";
	/** Files encrypted by EFS: `stop` fails before anything is deleted, `list` leaves them out and lists them. */
	readonly encrypted?: "stop" | "list";
}

/** Reads the computer name, the registration and the time zone of the Windows that is there, and keeps them in variables. */
export interface CaptureWindowsSettingsInput {
	/** Volume of that Windows. */
	readonly from?: string;
	/** Keeps the computer name in `OSDComputerName`. */
	readonly "computer-name"?: boolean;
	/** Keeps the registered user and organization in `OSDRegisteredUserName` and `OSDRegisteredOrgName`. */
	readonly registration?: boolean;
	/** Keeps the time zone in `OSDTimeZone`. */
	readonly "time-zone"?: boolean;
}

/** Tests whether the machine is fit for the deployment: makes every check that is named, then fails if one of them did. */
export interface CheckReadinessInput {
	/** Least memory that the system sees, such as `3900MiB`. */
	readonly memory?: string;
	/** Least speed of the processor, in MHz. */
	readonly "processor-speed"?: number;
	/** Least room for the system, such as `25GiB`; room that is not partitioned counts. */
	readonly "free-disk-space"?: string;
	/** What the running Windows must be. */
	readonly "os-type"?: "client" | "server";
	/** What the running system must be made for. */
	readonly architecture?: "64-bit" | "32-bit" | "x64" | "arm64" | "x86";
	/** Lowest version of the running Windows, such as `10.0.19041`. */
	readonly "minimum-os-version"?: string;
	/** Highest version of the running Windows. */
	readonly "maximum-os-version"?: string;
	/** Number of the running Windows' language: 1033 is English (United States), 1031 German. */
	readonly "os-language"?: number;
	/** True: the machine is fed from the mains. */
	readonly "ac-power"?: boolean;
	/** True: a network adapter has a link and an address. */
	readonly "network-connected"?: boolean;
	/** True: a connected adapter is not wireless. */
	readonly "network-wired"?: boolean;
	/** True: the machine started by UEFI. */
	readonly uefi?: boolean;
	/** True: Secure Boot is switched on. */
	readonly "secure-boot"?: boolean;
	/** True: there is a TPM of at least `tpm-version`, and it is enabled. */
	readonly "tpm-enabled"?: boolean;
	/** True: there is a TPM of at least `tpm-version`, and it is activated. */
	readonly "tpm-activated"?: boolean;
	/** Lowest version of the TPM for the two checks above. */
	readonly "tpm-version"?: "1.2" | "2.0";
}

/** Connects a share of a server under a drive letter. The connection lasts until the machine restarts or the run ends. */
export interface ConnectNetworkFolderInput {
	/** Server and share, such as `\\server\logs`. */
	readonly path: string;
	/** Drive letter from D to Z, not X; the last free one when left out. */
	readonly letter?: string;
	/** Account as `DOMAIN\user` or `user@domain`; the computer's own when left out. */
	readonly account?: string;
	/** Its password. */
	readonly password?: string;
	/** Variable that receives the drive, such as `Z:`. */
	readonly variable?: string;
}

/** Copies a content of the sequence, or a file or folder of the machine, to a place on a volume. */
export interface CopyFilesInput {
	/** Name of a content of the sequence. Give either this or `from`. */
	readonly content?: string;
	/** File or folder on the machine. */
	readonly from?: string;
	/** Target: the copied file or folder gets this path. */
	readonly to: string;
	/** True replaces files that are there already. */
	readonly overwrite?: boolean;
}

/** Copies contents of the sequence to this machine and tells where they lie. */
export interface DownloadContentInput {
	/** Names of contents of the sequence. */
	readonly content: readonly string[];
	/** `cache`, the folder of the run that no wipe destroys and that goes at its end, or a folder that stays: each content becomes a folder or file of its name in it. */
	readonly to?: string;
	/** Base name of the list that receives the places: `Base01`, `Base02` … in the order of `content`. */
	readonly variable?: string;
	/** True goes on with the other contents when one fails; its place in the list is left out and the failure is told. */
	readonly "continue-on-download-error"?: boolean;
}

/** Reads the facts of the machine and the running system and sets them as variables with MDT's names. */
export interface GatherInput {
	/** True replaces also what the sequence, a step or a person has set. */
	readonly overwrite?: boolean;
}

/** Matches the machine's devices against a folder of driver packages, as Windows ranks them, and adds the winners to the applied Windows. */
export interface InjectDriversInput {
	/** Name of the content that is the folder of driver packages. */
	readonly drivers: string;
	/** Volume of the applied Windows. */
	readonly to?: string;
	/** True takes unsigned packages when nothing signed matches. */
	readonly "allow-unsigned"?: boolean;
	/** What a boot-critical device without a driver means. */
	readonly missing?: "fail" | "warn";
}

/** Erases one disk and makes its partitions and volumes. Media and removable disks are never chosen unless named by serial number. */
export interface PartitionDiskInput {
	/** Which disk. */
	readonly disk?: {
		/** Rule among the internal disks; `only` stops when there is more than one. */
		readonly which?: "only" | "first" | "smallest" | "largest";
		/** Serial number: names exactly one disk. */
		readonly serial?: string;
	};
	/** `uefi-recommended`: EFI, MSR, Windows, recovery on GPT. `bios-recommended`: system, Windows, recovery on MBR. `automatic` takes the one that fits the firmware. */
	readonly layout?: "automatic" | "uefi-recommended" | "bios-recommended";
	/** Label of the Windows volume. */
	readonly "windows-label"?: string;
	/** Size of the recovery partition, such as `990MiB`. */
	readonly "recovery-size"?: string;
}

/** Restarts the computer and continues with the next step. Restarting into WinPE stages the sequence's boot image on the disk first. */
export interface RestartInput {
	/** The system to start. */
	readonly to: "winpe" | "full-os";
	/** Shown to whoever sits there. */
	readonly message?: string;
}

/** Puts the captured files back into the profiles of their users, by SID, and verifies every one. */
export interface RestoreUserStateInput {
	/** Folder of the store. */
	readonly path?: string;
	/** Volume of the running Windows. */
	readonly to?: string;
	/** True keeps the store after the restore was verified. */
	readonly "keep-store"?: boolean;
}

/** Runs a program with an argument vector; no shell is involved. */
export interface RunCommandInput {
	/** Program to start: a path, or a name that the system finds. */
	readonly program: string;
	/** Arguments, each as one entry. */
	readonly arguments?: readonly string[];
	/** Folder in which it starts. */
	readonly "working-directory"?: string;
	/** Exit codes that mean success. */
	readonly "success-codes"?: readonly number[];
	/** Exit codes that mean success and ask for a restart into the running system. */
	readonly "restart-codes"?: readonly number[];
	/** How long it may take, such as `90s`, `15m` or `2h`; then it is ended with all its children. */
	readonly timeout?: string;
	/** What a power cut in the middle means: `once` never runs it a second time unasked, `repeatable` runs it again. */
	readonly idempotence?: "once" | "repeatable";
	/** Variable that receives the output. */
	readonly "output-variable"?: string;
}

/** Runs a PowerShell script: one that stands in the sequence, or a file. */
export interface RunPowershellScriptInput {
	/** The script itself. Give this, or `file`, or `content`. */
	readonly script?: string;
	/** Path of a script file; below the content when `content` is given. */
	readonly file?: string;
	/** Name of a content of the sequence: the script itself, or with `file` the folder that holds it. */
	readonly content?: string;
	/** Parameters, each name and value as one entry: `-Mode`, `Full`. */
	readonly parameters?: readonly string[];
	/** PowerShell's policy for this one process; `Undefined` leaves the machine's own. */
	readonly "execution-policy"?: "AllSigned" | "Bypass" | "RemoteSigned" | "Restricted" | "Undefined" | "Unrestricted";
	/** Folder in which it starts. */
	readonly "working-directory"?: string;
	/** Exit codes that mean success. */
	readonly "success-codes"?: readonly number[];
	/** Exit codes that mean success and ask for a restart into the running system. */
	readonly "restart-codes"?: readonly number[];
	/** How long it may take, such as `90s`, `15m` or `2h`; then it is ended with all its children. */
	readonly timeout?: string;
	/** What a power cut in the middle means: `once` never runs it a second time unasked, `repeatable` runs it again. */
	readonly idempotence?: "once" | "repeatable";
	/** Variable that receives the output. */
	readonly "output-variable"?: string;
}

/** Sets a task sequence variable for all later steps. */
export interface SetVariableInput {
	/** Name of the variable: letters, digits, `_` and `-`, beginning with a letter. Names that begin with `_` belong to the engine. */
	readonly name: string;
	/** The value; an empty one deletes the variable. */
	readonly value: string;
	/** True keeps the value out of every log and report. */
	readonly secret?: boolean;
}

/** Verifies the boot files, registers the engine for the first start of the applied Windows and restarts into it. */
export interface SetupWindowsInput {
	/** Volume of the applied Windows. */
	readonly to?: string;
}

/** The expanded input of each step type. */
export interface StepInputs {
	readonly "apply-image": ApplyImageInput;
	readonly "apply-windows-settings": ApplyWindowsSettingsInput;
	readonly "capture-user-state": CaptureUserStateInput;
	readonly "capture-windows-settings": CaptureWindowsSettingsInput;
	readonly "check-readiness": CheckReadinessInput;
	readonly "connect-network-folder": ConnectNetworkFolderInput;
	readonly "copy-files": CopyFilesInput;
	readonly "download-content": DownloadContentInput;
	readonly "gather": GatherInput;
	readonly "inject-drivers": InjectDriversInput;
	readonly "partition-disk": PartitionDiskInput;
	readonly "restart": RestartInput;
	readonly "restore-user-state": RestoreUserStateInput;
	readonly "run-command": RunCommandInput;
	readonly "run-powershell-script": RunPowershellScriptInput;
	readonly "set-variable": SetVariableInput;
	readonly "setup-windows": SetupWindowsInput;
}
