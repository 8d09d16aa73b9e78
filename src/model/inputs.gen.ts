// Generated from schemas/ by `npm run generate`. Changes made here are lost.
/** Adds updates and language packs to the applied Windows, one after the other, and tells what became of each. */
export interface AddPackagesInput {
	/** Name of a content of the sequence: a folder with `.cab` and `.msu` files, or one such file. */
	readonly packages: string;
	/** Volume of the applied Windows. */
	readonly to?: string;
	/** Fail when a package is not meant for this Windows; otherwise it is only told. */
	readonly "must-apply"?: boolean;
}

/** Applies one image without an operating system to a volume, which is emptied before (state and stores are kept) unless `wipe` is false. */
export interface ApplyDataImageInput {
	/** Name of the content that is the image file. */
	readonly image: string;
	/** Index of the image in its file, from 1. */
	readonly index?: number;
	/** Name of the image in its file. */
	readonly name?: string;
	/** Volume that gets the image: a letter, or the letter variable of `partition-disk`, such as `%DataDisk%`. */
	readonly to: string;
	/** Whether the volume is emptied before. With false the image is added to what is there, and refused where a top-level name of it is taken. */
	readonly wipe?: boolean;
}

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

/** Writes adapters, DNS and the membership in a domain or workgroup into the answer file of the applied Windows. */
export interface ApplyNetworkSettingsInput {
	/** Volume of the applied Windows. */
	readonly to?: string;
	/** Adapters; those that capture-network-settings kept (`OSDAdapterCount`, `OSDAdapter0…`) when left out. */
	readonly adapters?: readonly {
		/** MAC address: names of connections are not the same in every Windows. */
		readonly "mac-address": string;
		/** Whether addresses come from a DHCP server. */
		readonly dhcp?: boolean;
		/** Addresses with the length of their prefix, such as `192.0.2.21/24`. */
		readonly addresses?: readonly string[];
		/** Default gateways. */
		readonly gateways?: readonly string[];
		/** Metric of the routes to them; Windows decides when left out. */
		readonly "gateway-metric"?: number;
		/** DNS servers, in their order. */
		readonly "dns-servers"?: readonly string[];
		/** DNS domain of the connection. */
		readonly "dns-domain"?: string;
		/** Whether the addresses are registered in DNS. */
		readonly "register-in-dns"?: boolean;
		/** WINS servers, in their order. */
		readonly "wins-servers"?: readonly string[];
		/** NetBIOS over TCP/IP. */
		readonly netbios?: "dhcp" | "on" | "off";
	}[];
	/** Domain to join; `OSDDomainName` when left out and `OSDNetworkJoinType` is 0. */
	readonly domain?: string;
	/** Place of the computer in the domain, such as `OU=PCs,DC=corp,DC=example,DC=com`; `OSDDomainOUName` when left out. */
	readonly "organizational-unit"?: string;
	/** Account that joins; `OSDJoinAccount` when left out. */
	readonly account?: string;
	/** Its password; `OSDJoinPassword` when left out. */
	readonly password?: string;
	/** Workgroup to be in; `OSDWorkgroupName` when left out and `OSDNetworkJoinType` is 1. */
	readonly workgroup?: string;
	/** Primary DNS suffix; `OSDDNSDomain` when left out. */
	readonly "dns-domain"?: string;
	/** Suffixes that are searched, in their order; `OSDDNSSuffixSearchOrder` when left out. */
	readonly "dns-suffixes"?: readonly string[];
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

/** Captures the volume of a Windows, or all volumes of the machine, into a new image file on another volume or a share, and verifies it. */
export interface CaptureImageInput {
	/** The image file to make: a path with a letter, or `\\server\share\…`. It never lies on a volume that is captured. */
	readonly file: string;
	/** Account for the share, as `DOMAIN\user` or `user@domain`; the computer's own when left out. */
	readonly account?: string;
	/** Its password. */
	readonly password?: string;
	/** Folder of the Windows that is captured, such as `%OSDTargetSystemRoot%`; the only Windows on the machine's disks when left out. */
	readonly windows?: string;
	/** Only the volume of Windows, or every NTFS and FAT32 volume with a letter on the machine's disks, one image each. EFI and recovery partitions are never captured. */
	readonly volumes?: "windows" | "all";
	/** Name of the image. */
	readonly name?: string;
	/** Description of the image. */
	readonly description?: string;
	/** Who made it. */
	readonly creator?: string;
	/** Version of the image. */
	readonly version?: string;
	/** How strongly the file is compressed. */
	readonly compression?: "none" | "fast" | "maximum";
	/** What is left out beside paging files, recycle bin, shadow copies and what belongs to the run: a place such as `\Temp\cache`, or a name with `*` and `?` in any folder. */
	readonly exclude?: readonly string[];
	/** What becomes of a file of that name: the step refuses, or replaces it once the new one is verified. */
	readonly existing?: "refuse" | "replace";
	/** Refuse a Windows that Sysprep has not generalized. False for a backup of the computer. */
	readonly "must-be-generalized"?: boolean;
}

/** Reads adapters and the membership of the running Windows and keeps them in variables. */
export interface CaptureNetworkSettingsInput {
	/** Keeps adapters with fixed addresses and those with DHCP in `OSDAdapterCount` and `OSDAdapter0…`. */
	readonly adapters?: boolean;
	/** Keeps the domain or workgroup in `OSDNetworkJoinType`, `OSDDomainName` and `OSDWorkgroupName`. */
	readonly membership?: boolean;
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

/** Suspends BitLocker's protection of a volume for a number of restarts. Nothing is decrypted. */
export interface DisableBitlockerInput {
	/** Volume, such as `D:`; the one of the running Windows when left out. */
	readonly drive?: string;
	/** Restarts of Windows after which protection goes on by itself; 0: it stays suspended until it is resumed. */
	readonly restarts?: number;
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

/** Gives the volume of the running Windows its key protectors and turns BitLocker on. */
export interface EnableBitlockerInput {
	/** What opens the volume: the TPM, a key on a stick, or the TPM together with a key or a PIN. */
	readonly mode?: "tpm" | "key" | "tpm-and-key" | "tpm-and-pin";
	/** PIN of 4 to 20 digits for `tpm-and-pin`: a secret variable. */
	readonly pin?: string;
	/** Drive of the stick that gets the key. */
	readonly "startup-key-drive"?: string;
	/** Recovery password: backed up in Active Directory (fails when that is impossible), only made, or none. */
	readonly recovery?: "active-directory" | "only-made" | "none";
	/** Recovery password of 48 digits instead of a random one: a secret variable. */
	readonly "recovery-password"?: string;
	/** Encrypt free space too; otherwise what is in use. */
	readonly "full-disk"?: boolean;
	/** How it encrypts; Windows' own choice when left out. */
	readonly method?: "aes128" | "aes256" | "xts-aes128" | "xts-aes256";
	/** Wait until everything is encrypted. */
	readonly wait?: boolean;
	/** Pass over the step on a machine without a TPM that is ready; otherwise it fails. */
	readonly "skip-without-tpm"?: boolean;
}

/** Reads the facts of the machine and the running system, sets them as variables with MDT's names, and works out a rules file. */
export interface GatherInput {
	/** Name of a content with a rules file such as CustomSettings.ini. */
	readonly rules?: string;
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

/** Chooses one disk by rule, erases it and makes its partitions and volumes, or reuses those that fit. Media are never chosen; removable and external disks and those with content only when they are named. */
export interface PartitionDiskInput {
	/** Which disk: all that is given must hold, then `which` picks. */
	readonly disk?: {
		/** Picks among the disks that fit; `only` stops when there is more than one. */
		readonly which?: "only" | "first" | "smallest" | "largest";
		/** Serial number: names exactly one disk. */
		readonly serial?: string;
		/** World-wide name of the hardware (WWN, EUI-64 or NGUID): names exactly one disk. */
		readonly "unique-id"?: string;
		/** Model; `*` stands for any text, `?` for one character. */
		readonly model?: string;
		/** What the disk may be connected to. */
		readonly bus?: readonly ("nvme" | "sata" | "ata" | "scsi" | "sas" | "raid" | "usb" | "sd" | "mmc" | "virtual" | "iscsi" | "fibre-channel")[];
		/** Least size, such as `200GiB`. */
		readonly "minimum-size"?: string;
		/** Largest size, such as `600GiB`. */
		readonly "maximum-size"?: string;
		/** `ssd` or `hdd`; a disk that does not tell fits neither. */
		readonly kind?: "ssd" | "hdd";
		/** True for the disk that the firmware's boot order leads to, false for any other. */
		readonly "firmware-boot-disk"?: boolean;
	};
	/** `uefi-recommended`: EFI, MSR, Windows, recovery on GPT. `bios-recommended`: system, Windows, recovery on MBR. `automatic`, which is the default, takes the one that fits the firmware. */
	readonly layout?: "automatic" | "uefi-recommended" | "bios-recommended";
	/** Label of the Windows volume of a recommended layout; without it `Windows`. */
	readonly "windows-label"?: string;
	/** Size of the recovery partition of a recommended layout; without it `1GiB`. */
	readonly "recovery-size"?: string;
	/** Partition style for `partitions`; without it what the partitions tell, else what fits the firmware. */
	readonly style?: "gpt" | "mbr";
	/** Partitions begin at multiples of this, a power of two from `4KiB` to `1GiB`; without it `1MiB`. */
	readonly alignment?: string;
	/** A layout of your own: the partitions in the order in which they shall lie on the disk. */
	readonly partitions?: readonly {
		/** `efi`, `msr`, `system` (MBR), `windows`, `recovery`, `data`, a GPT type GUID, or an MBR type as two hexadecimal digits. */
		readonly type: string;
		/** Fixed such as `300MiB`, `50%` of what is free behind the partitions before it, or `rest`. */
		readonly size: string;
		/** Least size of a share: a disk that gives less does not fit. */
		readonly "minimum-size"?: string;
		/** Largest size of a share: what is more stays for others, or free. */
		readonly "maximum-size"?: string;
		/** `none` leaves the partition unformatted; without it FAT32 for `efi`, none for `msr`, else NTFS. */
		readonly "file-system"?: "ntfs" | "fat32" | "none";
		/** Label of the volume; without it `System`, `Windows`, `Recovery` or none. */
		readonly label?: string;
		/** Size of a cluster, a power of two from `512B` to `64KiB`; without it the file system chooses. */
		readonly "allocation-unit"?: string;
		/** `quick`, which is the default, or `full`, which writes every sector and takes hours on large disks. */
		readonly format?: "quick" | "full";
		/** GPT attributes; without them `required` and `no-drive-letter` for `recovery`, none for others. */
		readonly attributes?: readonly ("required" | "no-drive-letter" | "hidden")[];
		/** True for the partition that a BIOS starts from; without it true for `system`. */
		readonly active?: boolean;
		/** Whether the volume gets a letter now; without it `windows` and `data` do, and whatever has a letter variable. */
		readonly "drive-letter"?: boolean;
		/** Variable that gets the letter of the volume, such as `DataDisk`; it is bound anew at each start. */
		readonly "letter-variable"?: string;
		/** What `reuse` does with the partition that is there: `format` (default for `windows`) or `keep` (for all others). */
		readonly "on-reuse"?: "format" | "keep";
		/** True when the files on it must never be lost: where the disk does not fit, the step refuses. */
		readonly "keep-data"?: boolean;
	}[];
	/** `if-it-fits` keeps partitions that are as the layout asks, and makes all anew otherwise; `never` always makes all anew. */
	readonly reuse?: "never" | "if-it-fits";
}

/** Generalizes the running Windows by Sysprep, so that an image of it can be captured, and restarts into WinPE. */
export interface PrepareWindowsInput {
	/** What the captured Windows does when it starts for the first time: the setup that users know, or audit mode. */
	readonly start?: "oobe" | "audit";
	/** The image will only start on virtual machines of the same hypervisor: Sysprep leaves the detection of devices out (`/mode:vm`). */
	readonly "same-virtual-hardware"?: boolean;
	/** Answer file on the machine that Sysprep obeys and the captured Windows keeps. */
	readonly "answer-file"?: string;
	/** Sysprep does not reset the activation. For tests: an image that is deployed to more than one machine needs the reset. */
	readonly "keep-activation"?: boolean;
	/** What follows: a restart into WinPE, the same when somebody switches the machine on again, or the next step in the generalized Windows. */
	readonly then?: "restart" | "shut-down" | "go-on";
}

/** Has BitLocker encrypt a volume in WinPE before an image is applied; the key lies open until the new Windows gets its protectors. */
export interface PreprovisionBitlockerInput {
	/** Volume. */
	readonly to?: string;
	/** Encrypt free space too; otherwise what is in use. */
	readonly "full-disk"?: boolean;
	/** How it encrypts; Windows' own choice when left out. */
	readonly method?: "aes128" | "aes256" | "xts-aes128" | "xts-aes256";
	/** Pass over the step on a machine without a TPM that is switched on; otherwise it fails. */
	readonly "skip-without-tpm"?: boolean;
}

/** Restarts the computer and continues with the next step. Restarting into WinPE stages the sequence's boot image on the disk first. */
export interface RestartInput {
	/** The system to start. */
	readonly to: "winpe" | "full-os";
	/** Shown with that warning; the variable `SMSRebootMessage` is stronger. */
	readonly message?: string;
	/** How long whoever sits there is warned, such as `60s` or `10m`; the variable `SMSRebootTimeout` is stronger. */
	readonly timeout?: string;
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
	readonly program?: string;
	/** Program and arguments as one line, which Windows gets as it is; instead of `program` and `arguments`. No shell reads it: for redirections begin it with `cmd.exe /c`. */
	readonly "command-line"?: string;
	/** Name of a content of the sequence, a folder: the command starts in it, and its program is looked for there first. */
	readonly content?: string;
	/** Arguments, each as one entry. */
	readonly arguments?: readonly string[];
	/** Folder in which it starts; with `content` it may be one below it. */
	readonly "working-directory"?: string;
	/** Account that it runs as, `DOMAIN\user` or `user@domain`; full OS only. The engine's own, Local System, when left out. */
	readonly account?: string;
	/** The account's password: a secret variable. */
	readonly password?: string;
	/** Exit codes that mean success: decimal, negative or hexadecimal, such as `3010`, `-2147023436` or `0x80070BC2`. */
	readonly "success-codes"?: readonly (number | string)[];
	/** Exit codes that mean success and ask for a restart into the running system; written like `success-codes`. */
	readonly "restart-codes"?: readonly (number | string)[];
	/** What a power cut in the middle means: `once` never runs it a second time unasked, `repeatable` runs it again. */
	readonly idempotence?: "once" | "repeatable";
	/** Variable that receives the output. */
	readonly "output-variable"?: string;
	/** How many of the output's last characters the variable gets; left out, it gets the first 4,000. Configuration Manager's steps give the last 1,000. */
	readonly "last-output-characters"?: number;
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
	/** Account that it runs as, `DOMAIN\user` or `user@domain`; full OS only. The engine's own, Local System, when left out. */
	readonly account?: string;
	/** The account's password: a secret variable. */
	readonly password?: string;
	/** Exit codes that mean success: decimal, negative or hexadecimal, such as `3010`, `-2147023436` or `0x80070BC2`. */
	readonly "success-codes"?: readonly (number | string)[];
	/** Exit codes that mean success and ask for a restart into the running system; written like `success-codes`. */
	readonly "restart-codes"?: readonly (number | string)[];
	/** What a power cut in the middle means: `once` never runs it a second time unasked, `repeatable` runs it again. */
	readonly idempotence?: "once" | "repeatable";
	/** Variable that receives the output. */
	readonly "output-variable"?: string;
	/** How many of the output's last characters the variable gets; left out, it gets the first 4,000. Configuration Manager's steps give the last 1,000. */
	readonly "last-output-characters"?: number;
}

/** Sets variables by rules over what the machine is. Rules are tested in their order; each one that fits sets its variables, and a later one replaces an earlier one. */
export interface SetDynamicVariablesInput {
	/** The rules. */
	readonly rules: readonly {
		/** Name of the rule, for logs and for where a value came from. */
		readonly name?: string;
		/** Manufacturer; `*` and `?` are wildcards. */
		readonly make?: string;
		/** Model; `*` and `?` are wildcards. */
		readonly model?: string;
		/** SMBIOS chassis types, one of which it must be: 3 desktop, 8 portable, 9 laptop, 10 notebook, 13 all in one, 30 tablet, 31 convertible, 32 detachable, 35 mini PC. */
		readonly "chassis-types"?: readonly number[];
		/** Serial numbers, one of which it must have; wildcards are permitted. */
		readonly "serial-numbers"?: readonly string[];
		/** SMBIOS UUIDs, one of which it must have. */
		readonly uuids?: readonly string[];
		/** Asset tags, one of which it must have; wildcards are permitted. */
		readonly "asset-tags"?: readonly string[];
		/** MAC addresses, one of which one of its adapters must have; wildcards are permitted. */
		readonly "mac-addresses"?: readonly string[];
		/** Default gateways, one of which it must use; wildcards are permitted. */
		readonly gateways?: readonly string[];
		/** IPv4 or IPv6 addresses or subnets (`10.1.0.0/16`), one of which must hold one of its addresses. */
		readonly addresses?: readonly string[];
		/** Version of the running Windows, such as `10.0.26100*`; wildcards are permitted. In WinPE it is the version of WinPE. */
		readonly "windows-version"?: string;
		/** Values, such as `%Site%`, all of which must hold. */
		readonly values?: readonly {
			/** The value, nearly always a `%Name%`. */
			readonly value: string;
			/** It must be this. */
			readonly equals?: string;
			/** It must be something else. */
			readonly "not-equals"?: string;
			/** It must fit this; `*` and `?` are wildcards. */
			readonly like?: string;
		}[];
		/** The variables that it sets. */
		readonly set: readonly {
			/** Name of the variable. */
			readonly name: string;
			/** The value; an empty one deletes. */
			readonly value: string;
			/** True keeps the value out of every log and report. */
			readonly secret?: boolean;
		}[];
	}[];
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

/** Switches the computer off and continues with the next step when it is switched on again. */
export interface ShutDownInput {
	/** The system that starts when it is switched on again. */
	readonly to: "winpe" | "full-os";
	/** Shown with that warning; the variable `SMSRebootMessage` is stronger. */
	readonly message?: string;
	/** How long whoever sits there is warned, such as `60s` or `10m`; the variable `SMSRebootTimeout` is stronger. */
	readonly timeout?: string;
}

/** Upgrades the running Windows in place by Windows Setup, or only has Setup look whether that is possible. Programs, settings and users' files stay. */
export interface UpgradeWindowsInput {
	/** Name of a content of the sequence: a folder with Windows' installation files, `setup.exe` at its top. Give this or `path`. */
	readonly content?: string;
	/** Folder of the machine with the installation files. */
	readonly path?: string;
	/** Index of the image to take; Setup goes by the installed edition when left out. */
	readonly "edition-index"?: number;
	/** Product key of the new Windows. */
	readonly "product-key"?: string;
	/** Name of a content of the sequence: a folder of drivers that the new Windows gets. */
	readonly drivers?: string;
	/** Folder of the machine with such drivers. */
	readonly "drivers-path"?: string;
	/** Only have Setup scan for what would stop an upgrade; nothing is changed. */
	readonly "scan-only"?: boolean;
	/** Go on in spite of compatibility messages that a person could wave through. */
	readonly "ignore-messages"?: boolean;
	/** Whether Setup fetches updates for itself; Setup's own choice when left out. */
	readonly "dynamic-update"?: "enable" | "disable";
	/** More options, appended to Setup's command line as they stand. */
	readonly "additional-options"?: string;
	/** What follows when Setup gives the old Windows back: the step fails, or the sequence goes on in the old Windows, where `_SMSTSSetupRollback` says it. */
	readonly "after-rollback"?: "fail" | "go-on";
	/** How long Setup may have the machine after the restart, such as `4h`. */
	readonly "return-within"?: string;
}

/** The expanded input of each step type. */
export interface StepInputs {
	readonly "add-packages": AddPackagesInput;
	readonly "apply-data-image": ApplyDataImageInput;
	readonly "apply-image": ApplyImageInput;
	readonly "apply-network-settings": ApplyNetworkSettingsInput;
	readonly "apply-windows-settings": ApplyWindowsSettingsInput;
	readonly "capture-image": CaptureImageInput;
	readonly "capture-network-settings": CaptureNetworkSettingsInput;
	readonly "capture-user-state": CaptureUserStateInput;
	readonly "capture-windows-settings": CaptureWindowsSettingsInput;
	readonly "check-readiness": CheckReadinessInput;
	readonly "connect-network-folder": ConnectNetworkFolderInput;
	readonly "copy-files": CopyFilesInput;
	readonly "disable-bitlocker": DisableBitlockerInput;
	readonly "download-content": DownloadContentInput;
	readonly "enable-bitlocker": EnableBitlockerInput;
	readonly "gather": GatherInput;
	readonly "inject-drivers": InjectDriversInput;
	readonly "partition-disk": PartitionDiskInput;
	readonly "prepare-windows": PrepareWindowsInput;
	readonly "preprovision-bitlocker": PreprovisionBitlockerInput;
	readonly "restart": RestartInput;
	readonly "restore-user-state": RestoreUserStateInput;
	readonly "run-command": RunCommandInput;
	readonly "run-powershell-script": RunPowershellScriptInput;
	readonly "set-dynamic-variables": SetDynamicVariablesInput;
	readonly "set-variable": SetVariableInput;
	readonly "setup-windows": SetupWindowsInput;
	readonly "shut-down": ShutDownInput;
	readonly "upgrade-windows": UpgradeWindowsInput;
}
