// Generated from schemas/ by `npm run generate`. Changes made here are lost.
/** A computer that exists as a folder: what `machine.yaml` says of it. Sizes are texts with units of 1024. */
export interface MachineDocument {
	/** What people call the machine. */
	readonly name: string;
	/** Manufacturer, as SMBIOS states it; empty when it states none. */
	readonly make: string;
	/** Model, as SMBIOS states it; empty when it states none. */
	readonly model: string;
	/** Serial number of the machine; empty when it has none. */
	readonly "serial-number": string;
	/** SMBIOS UUID; zeros when the firmware holds none. */
	readonly uuid: string;
	/** Asset tag. */
	readonly "asset-tag"?: string;
	/** Version of the system, where Lenovo keeps the friendly name of the model. */
	readonly "system-version"?: string;
	/** Product family. */
	readonly family?: string;
	/** SKU number, which Dell and Microsoft choose drivers by. */
	readonly sku?: string;
	/** The main board. */
	readonly board?: {
		/** Manufacturer. */
		readonly make?: string;
		/** Product, which HP chooses drivers by. */
		readonly product?: string;
		/** Version. */
		readonly version?: string;
		/** Serial number. */
		readonly "serial-number"?: string;
		/** Asset tag. */
		readonly "asset-tag"?: string;
	};
	/** The firmware's own data. */
	readonly bios?: {
		/** Vendor. */
		readonly vendor?: string;
		/** Version. */
		readonly version?: string;
		/** Date such as 2024-03-18. */
		readonly "release-date"?: string;
		/** Version of SMBIOS such as 3.4. */
		readonly "smbios-version"?: string;
	};
	/** Cases; a notebook in its dock has two. One desktop case when none is given. */
	readonly enclosures?: readonly {
		/** Chassis type of SMBIOS, such as 3 desktop, 10 notebook, 12 dock, 30 tablet. */
		readonly type: number;
		/** Manufacturer. */
		readonly make?: string;
		/** Serial number. */
		readonly "serial-number"?: string;
		/** Asset tag. */
		readonly "asset-tag"?: string;
	}[];
	/** Processor architecture. */
	readonly architecture?: "x64" | "arm64" | "x86";
	/** Kind of firmware. */
	readonly firmware?: "uefi" | "bios";
	/** Size of the main memory, such as 16GiB. */
	readonly memory?: string;
	/** Processor packages; an ordinary one with 2400 MHz when the key is absent. */
	readonly processors?: readonly {
		/** Name. */
		readonly name?: string;
		/** Maker. */
		readonly make?: string;
		/** Highest speed. */
		readonly megahertz?: number;
		/** Cores. */
		readonly cores?: number;
		/** Logical processors. */
		readonly "logical-processors"?: number;
		/** Virtualization (VT-x, AMD-V) is switched on. */
		readonly virtualization?: boolean;
		/** Second level address translation (EPT, NPT). */
		readonly "second-level-translation"?: boolean;
		/** Pages can be kept from being executed. */
		readonly "no-execute"?: boolean;
	}[];
	/** Secure Boot of the firmware. */
	readonly "secure-boot"?: {
		/** True when only signed boot files start. */
		readonly enabled: boolean;
		/** Microsoft certificates that the firmware trusts; `2023` also stands for a revoked 2011 certificate. */
		readonly certificates?: "none" | "2011" | "both" | "2023";
	};
	/** The security chip; a TPM 2.0 that is ready when the key is absent. */
	readonly tpm?: {
		/** Whether there is one. */
		readonly present: boolean;
		/** Version of its specification. */
		readonly version?: "" | "1.2" | "2.0";
		/** Switched on. */
		readonly enabled?: boolean;
		/** Activated. */
		readonly activated?: boolean;
		/** Owned. */
		readonly owned?: boolean;
	};
	/** What the machine is fed from. */
	readonly power?: {
		/** Source. */
		readonly source?: "ac" | "battery" | "unknown";
		/** Number of batteries. */
		readonly batteries?: number;
	};
	/** True for a virtual machine. */
	readonly hypervisor?: boolean;
	/** The network as each phase sees it. */
	readonly network?: {
		/** MAC addresses of wired adapters, when nothing else of them matters. */
		readonly "mac-addresses"?: readonly string[];
		/** IP addresses of the first of them. */
		readonly "ip-addresses"?: readonly string[];
		/** Network adapters, in place of `mac-addresses` and `ip-addresses`. */
		readonly adapters?: readonly {
			/** Name of the connection. */
			readonly name?: string;
			/** What people call it. */
			readonly description?: string;
			/** MAC address. */
			readonly "mac-address": string;
			/** Kind. */
			readonly kind?: "wired" | "wireless" | "other";
			/** False for bridges, tunnels and the like. */
			readonly physical?: boolean;
			/** Whether it has a link. */
			readonly connected?: boolean;
			/** Speed in megabits a second. */
			readonly megabits?: number;
			/** IP addresses such as 192.0.2.21/24. */
			readonly "ip-addresses"?: readonly string[];
			/** Default gateways. */
			readonly gateways?: readonly string[];
			/** Whether addresses come from a DHCP server. */
			readonly dhcp?: boolean;
			/** DHCP server that answered. */
			readonly "dhcp-server"?: string;
			/** DNS servers. */
			readonly "dns-servers"?: readonly string[];
			/** DNS domain of the connection. */
			readonly "dns-domain"?: string;
			/** Instance id of its device. */
			readonly "device-id"?: string;
		}[];
		/** Whether the content share answers in the full OS. */
		readonly "full-os"?: "up" | "down";
		/** Whether the content share answers in WinPE. */
		readonly winpe?: "up" | "down";
		/** Shares of servers that the machine can connect. */
		readonly shares?: readonly {
			/** Server and share, such as `\\server\logs`. */
			readonly share: string;
			/** Folder of the template, with `/`, that holds its files; without one the share is empty. */
			readonly tree?: string;
			/** Account that the server lets in; everybody when left out. */
			readonly account?: string;
			/** Its password. */
			readonly password?: string;
			/** True when files can be written to it. */
			readonly writable?: boolean;
		}[];
	};
	/** The Windows at delivery, as far as its registry hives do not tell it. */
	readonly "operating-system"?: {
		/** Name, such as Windows 11 Pro. */
		readonly name?: string;
		/** Version such as 10.0.26100. */
		readonly version?: string;
		/** Edition id, such as Professional. */
		readonly edition?: string;
		/** `other` is no Windows. */
		readonly type?: "client" | "server" | "domain-controller" | "other";
		/** Language such as en-US. */
		readonly language?: string;
		/** Windows' number of the language, such as 1033. */
		readonly "language-id"?: number;
		/** Time of the installation, such as 2024-10-01T12:00:00Z. */
		readonly installed?: string;
		/** True for a server without a desktop. */
		readonly core?: boolean;
		/** Domain that it is joined to. */
		readonly domain?: string;
		/** Workgroup; WORKGROUP when it is in no domain. */
		readonly workgroup?: string;
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
			/** What BitLocker does with the volume; one that is `on` opens by the TPM for its own Windows, and is locked in WinPE. */
			readonly bitlocker?: "on" | "suspended" | "off";
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
		/** Exit code: decimal, negative or hexadecimal. */
		readonly "exit-code"?: number | string;
		/** How long it takes, such as `20m`. The time passes at once; a time-out in it rings. */
		readonly takes?: string;
		/** Lines that it prints. */
		readonly output?: readonly string[];
		/** Files that it writes. */
		readonly writes?: readonly {
			/** Path with the letter of the running system. */
			readonly path: string;
			/** Content. */
			readonly text?: string;
		}[];
		/** Variables that it sets, as a program does that speaks to the run: at once, also when it fails. */
		readonly sets?: Readonly<Record<string, string>>;
	}[];
	/** What WMI answers beside, or instead of, what follows from the machine; entries count in their order. */
	readonly wmi?: readonly {
		/** Name of the class. */
		readonly class: string;
		/** Its namespace. */
		readonly namespace?: string;
		/** Phase in which the entry counts; both when left out. */
		readonly phase?: "full-os" | "winpe";
		/** Types of properties that the class does not have by itself; all others are texts. */
		readonly types?: Readonly<Record<string, "string" | "boolean" | "datetime" | "uint8" | "uint16" | "uint32" | "uint64" | "sint8" | "sint16" | "sint32" | "sint64" | "real32" | "real64" | "string[]" | "boolean[]" | "uint8[]" | "uint16[]" | "uint32[]">>;
		/** Instances instead of those of the class; each maps properties to values, and what it leaves out is NULL. */
		readonly instances?: readonly (Readonly<Record<string, string | number | boolean | readonly unknown[]>>)[];
		/** Values that every instance of the class gets. */
		readonly set?: Readonly<Record<string, string | number | boolean | readonly unknown[]>>;
		/** True: the class is not there at all. */
		readonly absent?: boolean;
	}[];
	/** Programs that the boot image has beside those of every WinPE, by optional components, without `.exe`. */
	readonly "winpe-tools"?: readonly string[];
	/** How Sysprep goes here; it succeeds when the key is absent. */
	readonly sysprep?: {
		/** Line of its log of errors with which it refuses to generalize Windows. */
		readonly problem?: string;
	};
	/** How an upgrade by Windows Setup goes here; it succeeds when the key is absent. */
	readonly "windows-setup"?: {
		/** Exit code with which its compatibility scan stops every upgrade, such as 0xC1900208. */
		readonly "scan-code"?: string | number;
		/** Error code with which it gives the old Windows back after its first restart, such as 0xC1900101. */
		readonly "rollback-code"?: string | number;
	};
}
