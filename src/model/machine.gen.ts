// Generated from schemas/ by `npm run generate`. Changes made here are lost.
/** A computer that exists as a folder: what `machine.yaml` says of it. Sizes are texts with units of 1024. */
export interface MachineDocument {
	/** What people call the machine. */
	readonly name: string;
	/** Manufacturer, as SMBIOS states it. */
	readonly make: string;
	/** Model, as SMBIOS states it. */
	readonly model: string;
	/** Serial number of the machine. */
	readonly "serial-number": string;
	/** SMBIOS UUID. */
	readonly uuid: string;
	/** Asset tag. */
	readonly "asset-tag"?: string;
	/** Processor architecture. */
	readonly architecture?: "x64" | "arm64" | "x86";
	/** Kind of firmware. */
	readonly firmware?: "uefi" | "bios";
	/** Size of the main memory, such as 16GiB. */
	readonly memory?: string;
	/** Secure Boot of the firmware. */
	readonly "secure-boot"?: {
		/** True when only signed boot files start. */
		readonly enabled: boolean;
		/** Microsoft certificates that the firmware trusts; `2023` also stands for a revoked 2011 certificate. */
		readonly certificates?: "none" | "2011" | "both" | "2023";
	};
	/** The network as each phase sees it. */
	readonly network?: {
		/** MAC addresses. */
		readonly "mac-addresses"?: readonly string[];
		/** IP addresses. */
		readonly "ip-addresses"?: readonly string[];
		/** Whether the content share answers in the full OS. */
		readonly "full-os"?: "up" | "down";
		/** Whether the content share answers in WinPE. */
		readonly winpe?: "up" | "down";
	};
	/** Drive letters that are pinned; all others change at every start. */
	readonly letters?: {
		/** In the full OS: partition id to letter or `none`. */
		readonly "full-os"?: Readonly<Record<string, string>>;
		/** In WinPE: partition id to letter or `none`. */
		readonly winpe?: Readonly<Record<string, string>>;
	};
	/** Disks, in the order of their numbers. */
	readonly disks: readonly {
		/** Serial number; also the name of the disk's folder. */
		readonly serial: string;
		/** Model as people read it. */
		readonly model?: string;
		/** What the disk is connected to. */
		readonly bus?: "nvme" | "sata" | "ata" | "scsi" | "sas" | "raid" | "usb" | "sd" | "mmc" | "virtual" | "iscsi" | "fibre-channel" | "unknown";
		/** World-wide name of the hardware (WWN, EUI-64 or NGUID). */
		readonly "unique-id"?: string;
		/** Bytes of a logical sector: 512, or 4096 on a 4Kn disk. */
		readonly "sector-size"?: number;
		/** True for a hard disk with platters, false for one without. */
		readonly spinning?: boolean;
		/** True when nothing can be written to the disk. */
		readonly "read-only"?: boolean;
		/** True when the system does not use the disk. */
		readonly offline?: boolean;
		/** Size such as 64GiB. */
		readonly size: string;
		/** True for a stick or a card. */
		readonly removable?: boolean;
		/** True for the disk that holds Steppe's own boot medium. */
		readonly medium?: boolean;
		/** Partition style; `raw` has no partitions. */
		readonly style?: "gpt" | "mbr" | "raw";
		/** Disk GUID or MBR signature; a raw disk goes by its serial number. */
		readonly id?: string;
		/** Partitions in the order in which they lie on the disk. */
		readonly partitions?: readonly {
			/** Identity of the volume: the partition's GUID. It never changes and is a folder name of the running machine. */
			readonly id: string;
			/** What the partition is for. */
			readonly role: "efi" | "msr" | "system" | "windows" | "recovery" | "data";
			/** Size such as 260MiB or 60GiB. */
			readonly size: string;
			/** File system; `raw` is unformatted. */
			readonly "file-system": "ntfs" | "fat32" | "raw";
			/** Label of the volume. */
			readonly label?: string;
			/** GPT type GUID, or MBR type as two hexadecimal digits; without it the one of its role. */
			readonly type?: string;
			/** GPT attributes; without them those of its role. */
			readonly attributes?: readonly ("required" | "no-drive-letter" | "hidden")[];
			/** True for the partition that a BIOS starts from; without it true for `system`. */
			readonly active?: boolean;
			/** Where it begins, such as 1MiB; without it right behind the one before. */
			readonly offset?: string;
			/** Size of a cluster, such as 4KiB. */
			readonly "allocation-unit"?: string;
			/** Folder of the template, with `/`, whose content is copied to the volume. */
			readonly tree?: string;
			/** `dirty`, `hibernated` and `locked` volumes refuse to be written to. */
			readonly state?: "clean" | "dirty" | "hibernated" | "locked";
		}[];
	}[];
	/** Plug and Play devices. */
	readonly devices?: readonly {
		/** Instance id. */
		readonly "instance-id": string;
		/** What people call it. */
		readonly description?: string;
		/** Hardware ids, most specific first. */
		readonly "hardware-ids": readonly string[];
		/** Compatible ids, most specific first. */
		readonly "compatible-ids"?: readonly string[];
		/** Device setup class. */
		readonly "class-guid"?: string;
	}[];
	/** What the firmware tries at first, in order. */
	readonly "boot-order"?: readonly ("disk" | "medium")[];
	/** Owner and DACL of files in the trees that differ from the default. */
	readonly security?: readonly {
		/** Id of the partition. */
		readonly partition: string;
		/** Path below the volume's root, with backslashes, without a leading one. */
		readonly path: string;
		/** SID of the owner. */
		readonly owner: string;
		/** DACL in SDDL. */
		readonly dacl: string;
	}[];
	/** Hard links in the trees. */
	readonly links?: readonly {
		/** Id of the partition. */
		readonly partition: string;
		/** Path below the volume's root, with backslashes, without a leading one. */
		readonly existing: string;
		/** Path below the volume's root, with backslashes, without a leading one. */
		readonly added: string;
	}[];
	/** Reparse points in the trees. */
	readonly reparse?: readonly {
		/** Id of the partition. */
		readonly partition: string;
		/** Path below the volume's root, with backslashes, without a leading one. */
		readonly path: string;
		/** Kind of reparse point. */
		readonly tag: "junction" | "symbolic-link" | "mount-point" | "cloud";
		/** Path, or the id of the partition that is mounted. */
		readonly target?: string;
	}[];
	/** Attributes of files in the trees. */
	readonly attributes?: readonly {
		/** Id of the partition. */
		readonly partition: string;
		/** Path below the volume's root, with backslashes, without a leading one. */
		readonly path: string;
		/** Attributes; `locked` stands for a file that a program keeps open. */
		readonly attributes: readonly ("read-only" | "hidden" | "system" | "archive" | "encrypted" | "recall" | "offline" | "locked")[];
		/** Time of the last change, such as 2024-10-01T12:00:00Z. */
		readonly modified?: string;
	}[];
	/** What programs answer; nothing is ever started. The first match counts. */
	readonly commands?: readonly {
		/** Regular expression that the whole program matches, case ignored. */
		readonly program: string;
		/** Regular expression that the whole argument line matches. */
		readonly arguments?: string;
		/** Phase in which the answer counts. */
		readonly phase?: "full-os" | "winpe";
		/** Exit code. */
		readonly "exit-code"?: number;
		/** Lines that it prints. */
		readonly output?: readonly string[];
		/** Files that it writes. */
		readonly writes?: readonly {
			/** Path with the letter of the running system. */
			readonly path: string;
			/** Content. */
			readonly text?: string;
		}[];
	}[];
}
