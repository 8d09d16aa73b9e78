// Generated from schemas/ by `npm run generate`. Changes made here are lost.
import type { SchemaShape } from "./schema-shape.ts";

/** By step type. */
export const stepSchemas: Readonly<Record<string, SchemaShape>> = {
	"add-packages": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"title": "Add packages",
		"description": "Adds updates and language packs to the applied Windows, one after the other, and tells what became of each.",
		"x-steppe": {
			"runs-in": "winpe",
			"destructive": false
		},
		"type": "object",
		"additionalProperties": false,
		"required": [
			"packages"
		],
		"properties": {
			"packages": {
				"type": "string",
				"description": "Name of a content of the sequence: a folder with `.cab` and `.msu` files, or one such file.",
				"minLength": 1
			},
			"to": {
				"type": "string",
				"description": "Volume of the applied Windows.",
				"default": "%OSDTargetSystemDrive%",
				"minLength": 1
			},
			"must-apply": {
				"type": "boolean",
				"description": "Fail when a package is not meant for this Windows; otherwise it is only told.",
				"default": false
			}
		}
	},
	"apply-data-image": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"title": "Apply data image",
		"description": "Applies one image without an operating system to a volume, which is emptied before (state and stores are kept) unless `wipe` is false.",
		"x-steppe": {
			"runs-in": "winpe",
			"destructive": true
		},
		"type": "object",
		"additionalProperties": false,
		"required": [
			"image",
			"to"
		],
		"properties": {
			"image": {
				"type": "string",
				"description": "Name of the content that is the image file.",
				"minLength": 1
			},
			"index": {
				"type": "integer",
				"description": "Index of the image in its file, from 1.",
				"minimum": 1,
				"maximum": 2147483647
			},
			"name": {
				"type": "string",
				"description": "Name of the image in its file.",
				"minLength": 1
			},
			"to": {
				"type": "string",
				"description": "Volume that gets the image: a letter, or the letter variable of `partition-disk`, such as `%DataDisk%`.",
				"minLength": 1
			},
			"wipe": {
				"type": "boolean",
				"description": "Whether the volume is emptied before. With false the image is added to what is there, and refused where a top-level name of it is taken.",
				"default": true
			}
		}
	},
	"apply-image": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"title": "Apply image",
		"description": "Empties the target volume (state and stores are kept), applies one image of a WIM file to it and writes the boot files.",
		"x-steppe": {
			"runs-in": "winpe",
			"destructive": true
		},
		"type": "object",
		"additionalProperties": false,
		"required": [
			"image"
		],
		"properties": {
			"image": {
				"type": "string",
				"description": "Name of the content that is the image file.",
				"minLength": 1
			},
			"index": {
				"type": "integer",
				"description": "Index of the image in its file, from 1.",
				"minimum": 1
			},
			"name": {
				"type": "string",
				"description": "Name of the image in its file.",
				"minLength": 1
			},
			"edition": {
				"type": "string",
				"description": "Edition, such as `Pro` or `Enterprise`.",
				"minLength": 1
			},
			"to": {
				"type": "string",
				"description": "Volume that gets the image.",
				"minLength": 1,
				"default": "%OSDisk%"
			}
		}
	},
	"apply-network-settings": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"title": "Apply network settings",
		"description": "Writes adapters, DNS and the membership in a domain or workgroup into the answer file of the applied Windows.",
		"x-steppe": {
			"runs-in": "winpe",
			"destructive": false
		},
		"type": "object",
		"additionalProperties": false,
		"properties": {
			"to": {
				"type": "string",
				"description": "Volume of the applied Windows.",
				"default": "%OSDTargetSystemDrive%",
				"minLength": 1
			},
			"adapters": {
				"type": "array",
				"description": "Adapters; those that capture-network-settings kept (`OSDAdapterCount`, `OSDAdapter0…`) when left out.",
				"items": {
					"type": "object",
					"description": "An adapter of the new Windows.",
					"additionalProperties": false,
					"required": [
						"mac-address"
					],
					"properties": {
						"mac-address": {
							"type": "string",
							"description": "MAC address: names of connections are not the same in every Windows.",
							"minLength": 1
						},
						"dhcp": {
							"type": "boolean",
							"description": "Whether addresses come from a DHCP server.",
							"default": false
						},
						"addresses": {
							"type": "array",
							"description": "Addresses with the length of their prefix, such as `192.0.2.21/24`.",
							"items": {
								"type": "string",
								"minLength": 1
							},
							"default": []
						},
						"gateways": {
							"type": "array",
							"description": "Default gateways.",
							"items": {
								"type": "string",
								"minLength": 1
							},
							"default": []
						},
						"gateway-metric": {
							"type": "integer",
							"description": "Metric of the routes to them; Windows decides when left out.",
							"minimum": 1,
							"maximum": 9999
						},
						"dns-servers": {
							"type": "array",
							"description": "DNS servers, in their order.",
							"items": {
								"type": "string",
								"minLength": 1
							},
							"default": []
						},
						"dns-domain": {
							"type": "string",
							"description": "DNS domain of the connection.",
							"minLength": 1
						},
						"register-in-dns": {
							"type": "boolean",
							"description": "Whether the addresses are registered in DNS.",
							"default": true
						},
						"wins-servers": {
							"type": "array",
							"description": "WINS servers, in their order.",
							"items": {
								"type": "string",
								"minLength": 1
							},
							"default": []
						},
						"netbios": {
							"type": "string",
							"description": "NetBIOS over TCP/IP.",
							"enum": [
								"dhcp",
								"on",
								"off"
							]
						}
					}
				}
			},
			"domain": {
				"type": "string",
				"description": "Domain to join; `OSDDomainName` when left out and `OSDNetworkJoinType` is 0.",
				"minLength": 1
			},
			"organizational-unit": {
				"type": "string",
				"description": "Place of the computer in the domain, such as `OU=PCs,DC=corp,DC=example,DC=com`; `OSDDomainOUName` when left out.",
				"minLength": 1
			},
			"account": {
				"type": "string",
				"description": "Account that joins; `OSDJoinAccount` when left out.",
				"minLength": 1
			},
			"password": {
				"type": "string",
				"description": "Its password; `OSDJoinPassword` when left out.",
				"minLength": 1
			},
			"workgroup": {
				"type": "string",
				"description": "Workgroup to be in; `OSDWorkgroupName` when left out and `OSDNetworkJoinType` is 1.",
				"minLength": 1
			},
			"dns-domain": {
				"type": "string",
				"description": "Primary DNS suffix; `OSDDNSDomain` when left out.",
				"minLength": 1
			},
			"dns-suffixes": {
				"type": "array",
				"description": "Suffixes that are searched, in their order; `OSDDNSSuffixSearchOrder` when left out.",
				"items": {
					"type": "string",
					"minLength": 1
				}
			}
		}
	},
	"apply-windows-settings": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"title": "Apply Windows settings",
		"description": "Writes the answer file that Windows Setup reads at the first start of the applied Windows.",
		"x-steppe": {
			"runs-in": "winpe",
			"destructive": false
		},
		"type": "object",
		"additionalProperties": false,
		"properties": {
			"to": {
				"type": "string",
				"description": "Volume of the applied Windows.",
				"minLength": 1,
				"default": "%OSDTargetSystemDrive%"
			},
			"answer-file": {
				"type": "string",
				"description": "Name of a content with an answer file of your own; settings are added to it.",
				"minLength": 1
			},
			"computer-name": {
				"type": "string",
				"description": "Computer name: at most 15 letters, digits and hyphens, not digits alone.",
				"minLength": 1,
				"default": "%OSDComputerName%"
			},
			"registered-owner": {
				"type": "string",
				"description": "Registered user.",
				"maxLength": 256
			},
			"registered-organization": {
				"type": "string",
				"description": "Registered organization.",
				"maxLength": 256
			},
			"product-key": {
				"type": "string",
				"description": "Product key.",
				"pattern": "^[A-Za-z0-9]{5}(-[A-Za-z0-9]{5}){4}$"
			},
			"time-zone": {
				"type": "string",
				"description": "Windows' name of the time zone, such as `W. Europe Standard Time`.",
				"minLength": 1
			},
			"administrator-password": {
				"type": "string",
				"description": "Password of the built-in Administrator; a random one when absent.",
				"minLength": 1
			},
			"input-locale": {
				"type": "string",
				"description": "Keyboard, such as `de-DE` or `0407:00000407`.",
				"minLength": 1
			},
			"system-locale": {
				"type": "string",
				"description": "System locale, such as `de-DE`.",
				"minLength": 1
			},
			"user-locale": {
				"type": "string",
				"description": "User locale, such as `de-DE`.",
				"minLength": 1
			},
			"ui-language": {
				"type": "string",
				"description": "Display language, such as `de-DE`.",
				"minLength": 1
			}
		}
	},
	"capture-image": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"title": "Capture image",
		"description": "Captures the volume of a Windows, or all volumes of the machine, into a new image file on another volume or a share, and verifies it.",
		"x-steppe": {
			"runs-in": "winpe",
			"destructive": false
		},
		"type": "object",
		"additionalProperties": false,
		"required": [
			"file"
		],
		"properties": {
			"file": {
				"type": "string",
				"description": "The image file to make: a path with a letter, or `\\\\server\\share\\…`. It never lies on a volume that is captured.",
				"minLength": 1,
				"maxLength": 255
			},
			"account": {
				"type": "string",
				"description": "Account for the share, as `DOMAIN\\user` or `user@domain`; the computer's own when left out.",
				"minLength": 1
			},
			"password": {
				"type": "string",
				"description": "Its password.",
				"minLength": 1
			},
			"windows": {
				"type": "string",
				"description": "Folder of the Windows that is captured, such as `%OSDTargetSystemRoot%`; the only Windows on the machine's disks when left out.",
				"minLength": 1
			},
			"volumes": {
				"type": "string",
				"description": "Only the volume of Windows, or every NTFS and FAT32 volume with a letter on the machine's disks, one image each. EFI and recovery partitions are never captured.",
				"enum": [
					"windows",
					"all"
				],
				"default": "windows"
			},
			"name": {
				"type": "string",
				"description": "Name of the image.",
				"minLength": 1,
				"maxLength": 255,
				"default": "Windows"
			},
			"description": {
				"type": "string",
				"description": "Description of the image.",
				"maxLength": 255
			},
			"creator": {
				"type": "string",
				"description": "Who made it.",
				"maxLength": 255
			},
			"version": {
				"type": "string",
				"description": "Version of the image.",
				"maxLength": 32
			},
			"compression": {
				"type": "string",
				"description": "How strongly the file is compressed.",
				"enum": [
					"none",
					"fast",
					"maximum"
				],
				"default": "maximum"
			},
			"exclude": {
				"type": "array",
				"description": "What is left out beside paging files, recycle bin, shadow copies and what belongs to the run: a place such as `\\Temp\\cache`, or a name with `*` and `?` in any folder.",
				"items": {
					"type": "string",
					"minLength": 1
				}
			},
			"existing": {
				"type": "string",
				"description": "What becomes of a file of that name: the step refuses, or replaces it once the new one is verified.",
				"enum": [
					"refuse",
					"replace"
				],
				"default": "refuse"
			},
			"must-be-generalized": {
				"type": "boolean",
				"description": "Refuse a Windows that Sysprep has not generalized. False for a backup of the computer.",
				"default": true
			}
		}
	},
	"capture-network-settings": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"title": "Capture network settings",
		"description": "Reads adapters and the membership of the running Windows and keeps them in variables.",
		"x-steppe": {
			"runs-in": "full-os",
			"destructive": false
		},
		"type": "object",
		"additionalProperties": false,
		"properties": {
			"adapters": {
				"type": "boolean",
				"description": "Keeps adapters with fixed addresses and those with DHCP in `OSDAdapterCount` and `OSDAdapter0…`.",
				"default": true
			},
			"membership": {
				"type": "boolean",
				"description": "Keeps the domain or workgroup in `OSDNetworkJoinType`, `OSDDomainName` and `OSDWorkgroupName`.",
				"default": true
			}
		}
	},
	"capture-user-state": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"title": "Capture user state",
		"description": "Captures the files of the machine's users into a state store that survives the wipe. Moves files, not settings.",
		"x-steppe": {
			"runs-in": "winpe",
			"destructive": false
		},
		"type": "object",
		"additionalProperties": false,
		"properties": {
			"store": {
				"type": "string",
				"description": "`hard-link` keeps the files on their volume by second names and takes no space; `copy` copies them.",
				"enum": [
					"hard-link",
					"copy"
				],
				"default": "hard-link"
			},
			"from": {
				"type": "string",
				"description": "Volume of the old Windows.",
				"minLength": 1,
				"default": "%OSDisk%"
			},
			"path": {
				"type": "string",
				"description": "Folder of the store.",
				"minLength": 1,
				"default": "%OSDStateStorePath%"
			},
			"folders": {
				"type": "array",
				"description": "Further folders to capture, beside the users' profiles.",
				"items": {
					"type": "string",
					"minLength": 1
				},
				"default": []
			},
			"exclude": {
				"type": "array",
				"description": "Patterns relative to a profile, with `*` and `**`, of what is left behind.",
				"items": {
					"type": "string",
					"minLength": 1
				},
				"default": [
					"AppData\\Local\\Temp\\**",
					"NTUSER.DAT*",
					"ntuser.*",
					"AppData\\Local\\Microsoft\\Windows\\UsrClass.dat*"
				]
			},
			"cloud-only": {
				"type": "string",
				"description": "Files that are only in the cloud: `list` leaves them out and lists them, `stop` fails.",
				"enum": [
					"list",
					"stop"
				],
				"default": "list"
			},
			"encrypted": {
				"type": "string",
				"description": "Files encrypted by EFS: `stop` fails before anything is deleted, `list` leaves them out and lists them.",
				"enum": [
					"stop",
					"list"
				],
				"default": "stop"
			}
		}
	},
	"capture-windows-settings": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"title": "Capture Windows settings",
		"description": "Reads the computer name, the registration and the time zone of the Windows that is there, and keeps them in variables.",
		"x-steppe": {
			"runs-in": "any",
			"destructive": false
		},
		"type": "object",
		"additionalProperties": false,
		"properties": {
			"from": {
				"type": "string",
				"description": "Volume of that Windows.",
				"default": "%OSDisk%",
				"minLength": 1
			},
			"computer-name": {
				"type": "boolean",
				"description": "Keeps the computer name in `OSDComputerName`.",
				"default": true
			},
			"registration": {
				"type": "boolean",
				"description": "Keeps the registered user and organization in `OSDRegisteredUserName` and `OSDRegisteredOrgName`.",
				"default": true
			},
			"time-zone": {
				"type": "boolean",
				"description": "Keeps the time zone in `OSDTimeZone`.",
				"default": true
			}
		}
	},
	"check-readiness": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"title": "Check readiness",
		"description": "Tests whether the machine is fit for the deployment: makes every check that is named, then fails if one of them did.",
		"x-steppe": {
			"runs-in": "any",
			"destructive": false,
			"custom": true
		},
		"type": "object",
		"additionalProperties": false,
		"properties": {
			"memory": {
				"type": "string",
				"description": "Least memory that the system sees, such as `3900MiB`.",
				"pattern": "^[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?$"
			},
			"processor-speed": {
				"type": "integer",
				"description": "Least speed of the processor, in MHz.",
				"minimum": 1,
				"maximum": 100000
			},
			"free-disk-space": {
				"type": "string",
				"description": "Least room for the system, such as `25GiB`; room that is not partitioned counts.",
				"pattern": "^[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?$"
			},
			"os-type": {
				"type": "string",
				"description": "What the running Windows must be.",
				"enum": [
					"client",
					"server"
				]
			},
			"architecture": {
				"type": "string",
				"description": "What the running system must be made for.",
				"enum": [
					"64-bit",
					"32-bit",
					"x64",
					"arm64",
					"x86"
				]
			},
			"minimum-os-version": {
				"type": "string",
				"description": "Lowest version of the running Windows, such as `10.0.19041`.",
				"pattern": "^[0-9]+(\\.[0-9]+){1,3}$"
			},
			"maximum-os-version": {
				"type": "string",
				"description": "Highest version of the running Windows.",
				"pattern": "^[0-9]+(\\.[0-9]+){1,3}$"
			},
			"os-language": {
				"type": "integer",
				"description": "Number of the running Windows' language: 1033 is English (United States), 1031 German.",
				"minimum": 1,
				"maximum": 65535
			},
			"ac-power": {
				"type": "boolean",
				"description": "True: the machine is fed from the mains.",
				"default": false
			},
			"network-connected": {
				"type": "boolean",
				"description": "True: a network adapter has a link and an address.",
				"default": false
			},
			"network-wired": {
				"type": "boolean",
				"description": "True: a connected adapter is not wireless.",
				"default": false
			},
			"uefi": {
				"type": "boolean",
				"description": "True: the machine started by UEFI.",
				"default": false
			},
			"secure-boot": {
				"type": "boolean",
				"description": "True: Secure Boot is switched on.",
				"default": false
			},
			"tpm-enabled": {
				"type": "boolean",
				"description": "True: there is a TPM of at least `tpm-version`, and it is enabled.",
				"default": false
			},
			"tpm-activated": {
				"type": "boolean",
				"description": "True: there is a TPM of at least `tpm-version`, and it is activated.",
				"default": false
			},
			"tpm-version": {
				"type": "string",
				"description": "Lowest version of the TPM for the two checks above.",
				"enum": [
					"1.2",
					"2.0"
				],
				"default": "2.0"
			}
		}
	},
	"connect-network-folder": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"title": "Connect to network folder",
		"description": "Connects a share of a server under a drive letter. The connection lasts until the machine restarts or the run ends.",
		"x-steppe": {
			"runs-in": "any",
			"destructive": false,
			"custom": true
		},
		"type": "object",
		"additionalProperties": false,
		"required": [
			"path"
		],
		"properties": {
			"path": {
				"type": "string",
				"description": "Server and share, such as `\\\\server\\logs`.",
				"pattern": "^\\\\\\\\[^\\\\/]+\\\\[^\\\\/]+$"
			},
			"letter": {
				"type": "string",
				"description": "Drive letter from D to Z, not X; the last free one when left out.",
				"pattern": "^[D-WYZd-wyz]:?$"
			},
			"account": {
				"type": "string",
				"description": "Account as `DOMAIN\\user` or `user@domain`; the computer's own when left out.",
				"minLength": 1
			},
			"password": {
				"type": "string",
				"description": "Its password.",
				"minLength": 1
			},
			"variable": {
				"type": "string",
				"description": "Variable that receives the drive, such as `Z:`.",
				"pattern": "^[A-Za-z][A-Za-z0-9_-]{0,255}$"
			}
		}
	},
	"copy-files": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"title": "Copy files",
		"description": "Copies a content of the sequence, or a file or folder of the machine, to a place on a volume.",
		"x-steppe": {
			"runs-in": "any",
			"destructive": false,
			"custom": true
		},
		"type": "object",
		"additionalProperties": false,
		"required": [
			"to"
		],
		"properties": {
			"content": {
				"type": "string",
				"description": "Name of a content of the sequence. Give either this or `from`.",
				"minLength": 1
			},
			"from": {
				"type": "string",
				"description": "File or folder on the machine.",
				"minLength": 1
			},
			"to": {
				"type": "string",
				"description": "Target: the copied file or folder gets this path.",
				"minLength": 1
			},
			"overwrite": {
				"type": "boolean",
				"description": "True replaces files that are there already.",
				"default": false
			}
		}
	},
	"disable-bitlocker": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"title": "Disable BitLocker",
		"description": "Suspends BitLocker's protection of a volume for a number of restarts. Nothing is decrypted.",
		"x-steppe": {
			"runs-in": "full-os",
			"destructive": false,
			"custom": true
		},
		"type": "object",
		"additionalProperties": false,
		"properties": {
			"drive": {
				"type": "string",
				"description": "Volume, such as `D:`; the one of the running Windows when left out.",
				"pattern": "^[A-Za-z]:\\\\?$"
			},
			"restarts": {
				"type": "integer",
				"description": "Restarts of Windows after which protection goes on by itself; 0: it stays suspended until it is resumed.",
				"minimum": 0,
				"maximum": 15,
				"default": 1
			}
		}
	},
	"download-content": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"title": "Download content",
		"description": "Copies contents of the sequence to this machine and tells where they lie.",
		"x-steppe": {
			"runs-in": "any",
			"destructive": false,
			"custom": true
		},
		"type": "object",
		"additionalProperties": false,
		"required": [
			"content"
		],
		"properties": {
			"content": {
				"type": "array",
				"description": "Names of contents of the sequence.",
				"items": {
					"type": "string",
					"minLength": 1
				},
				"minItems": 1
			},
			"to": {
				"type": "string",
				"description": "`cache`, the folder of the run that no wipe destroys and that goes at its end, or a folder that stays: each content becomes a folder or file of its name in it.",
				"default": "cache",
				"minLength": 1
			},
			"variable": {
				"type": "string",
				"description": "Base name of the list that receives the places: `Base01`, `Base02` … in the order of `content`.",
				"pattern": "^[A-Za-z][A-Za-z0-9_-]{0,250}$"
			},
			"continue-on-download-error": {
				"type": "boolean",
				"description": "True goes on with the other contents when one fails; its place in the list is left out and the failure is told.",
				"default": false
			}
		}
	},
	"enable-bitlocker": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"title": "Enable BitLocker",
		"description": "Gives the volume of the running Windows its key protectors and turns BitLocker on.",
		"x-steppe": {
			"runs-in": "full-os",
			"destructive": false,
			"custom": true
		},
		"type": "object",
		"additionalProperties": false,
		"properties": {
			"mode": {
				"type": "string",
				"description": "What opens the volume: the TPM, a key on a stick, or the TPM together with a key or a PIN.",
				"enum": [
					"tpm",
					"key",
					"tpm-and-key",
					"tpm-and-pin"
				],
				"default": "tpm"
			},
			"pin": {
				"type": "string",
				"description": "PIN of 4 to 20 digits for `tpm-and-pin`: a secret variable."
			},
			"startup-key-drive": {
				"type": "string",
				"description": "Drive of the stick that gets the key.",
				"pattern": "^[A-Za-z]:?\\\\?$"
			},
			"recovery": {
				"type": "string",
				"description": "Recovery password: backed up in Active Directory (fails when that is impossible), only made, or none.",
				"enum": [
					"active-directory",
					"only-made",
					"none"
				],
				"default": "active-directory"
			},
			"recovery-password": {
				"type": "string",
				"description": "Recovery password of 48 digits instead of a random one: a secret variable."
			},
			"full-disk": {
				"type": "boolean",
				"description": "Encrypt free space too; otherwise what is in use.",
				"default": false
			},
			"method": {
				"type": "string",
				"description": "How it encrypts; Windows' own choice when left out.",
				"enum": [
					"aes128",
					"aes256",
					"xts-aes128",
					"xts-aes256"
				]
			},
			"wait": {
				"type": "boolean",
				"description": "Wait until everything is encrypted.",
				"default": false
			},
			"skip-without-tpm": {
				"type": "boolean",
				"description": "Pass over the step on a machine without a TPM that is ready; otherwise it fails.",
				"default": false
			}
		}
	},
	"gather": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"title": "Gather",
		"description": "Reads the facts of the machine and the running system, sets them as variables with MDT's names, and works out a rules file.",
		"x-steppe": {
			"runs-in": "any",
			"destructive": false,
			"custom": true
		},
		"type": "object",
		"additionalProperties": false,
		"properties": {
			"rules": {
				"type": "string",
				"description": "Name of a content with a rules file such as CustomSettings.ini.",
				"minLength": 1
			},
			"overwrite": {
				"type": "boolean",
				"description": "True replaces also what the sequence, a step or a person has set.",
				"default": false
			}
		}
	},
	"inject-drivers": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"title": "Inject drivers",
		"description": "Matches the machine's devices against a folder of driver packages, as Windows ranks them, and adds the winners to the applied Windows.",
		"x-steppe": {
			"runs-in": "winpe",
			"destructive": false
		},
		"type": "object",
		"additionalProperties": false,
		"required": [
			"drivers"
		],
		"properties": {
			"drivers": {
				"type": "string",
				"description": "Name of the content that is the folder of driver packages.",
				"minLength": 1
			},
			"to": {
				"type": "string",
				"description": "Volume of the applied Windows.",
				"minLength": 1,
				"default": "%OSDTargetSystemDrive%"
			},
			"allow-unsigned": {
				"type": "boolean",
				"description": "True takes unsigned packages when nothing signed matches.",
				"default": false
			},
			"missing": {
				"type": "string",
				"description": "What a boot-critical device without a driver means.",
				"enum": [
					"fail",
					"warn"
				],
				"default": "fail"
			}
		}
	},
	"partition-disk": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"title": "Partition disk",
		"description": "Chooses one disk by rule, erases it and makes its partitions and volumes, or reuses those that fit. Media are never chosen; removable and external disks and those with content only when they are named.",
		"x-steppe": {
			"runs-in": "winpe",
			"destructive": true
		},
		"type": "object",
		"additionalProperties": false,
		"properties": {
			"disk": {
				"type": "object",
				"description": "Which disk: all that is given must hold, then `which` picks.",
				"additionalProperties": false,
				"default": {},
				"properties": {
					"which": {
						"type": "string",
						"description": "Picks among the disks that fit; `only` stops when there is more than one.",
						"enum": [
							"only",
							"first",
							"smallest",
							"largest"
						],
						"default": "only"
					},
					"serial": {
						"type": "string",
						"description": "Serial number: names exactly one disk.",
						"minLength": 1
					},
					"unique-id": {
						"type": "string",
						"description": "World-wide name of the hardware (WWN, EUI-64 or NGUID): names exactly one disk.",
						"minLength": 1
					},
					"model": {
						"type": "string",
						"description": "Model; `*` stands for any text, `?` for one character.",
						"minLength": 1
					},
					"bus": {
						"type": "array",
						"description": "What the disk may be connected to.",
						"minItems": 1,
						"items": {
							"type": "string",
							"description": "Bus.",
							"enum": [
								"nvme",
								"sata",
								"ata",
								"scsi",
								"sas",
								"raid",
								"usb",
								"sd",
								"mmc",
								"virtual",
								"iscsi",
								"fibre-channel"
							]
						}
					},
					"minimum-size": {
						"type": "string",
						"description": "Least size, such as `200GiB`.",
						"pattern": "^\\s*[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?\\s*$"
					},
					"maximum-size": {
						"type": "string",
						"description": "Largest size, such as `600GiB`.",
						"pattern": "^\\s*[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?\\s*$"
					},
					"kind": {
						"type": "string",
						"description": "`ssd` or `hdd`; a disk that does not tell fits neither.",
						"enum": [
							"ssd",
							"hdd"
						]
					},
					"firmware-boot-disk": {
						"type": "boolean",
						"description": "True for the disk that the firmware's boot order leads to, false for any other."
					}
				}
			},
			"layout": {
				"type": "string",
				"description": "`uefi-recommended`: EFI, MSR, Windows, recovery on GPT. `bios-recommended`: system, Windows, recovery on MBR. `automatic`, which is the default, takes the one that fits the firmware.",
				"enum": [
					"automatic",
					"uefi-recommended",
					"bios-recommended"
				]
			},
			"windows-label": {
				"type": "string",
				"description": "Label of the Windows volume of a recommended layout; without it `Windows`.",
				"maxLength": 32
			},
			"recovery-size": {
				"type": "string",
				"description": "Size of the recovery partition of a recommended layout; without it `1GiB`.",
				"pattern": "^\\s*[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?\\s*$"
			},
			"style": {
				"type": "string",
				"description": "Partition style for `partitions`; without it what the partitions tell, else what fits the firmware.",
				"enum": [
					"gpt",
					"mbr"
				]
			},
			"alignment": {
				"type": "string",
				"description": "Partitions begin at multiples of this, a power of two from `4KiB` to `1GiB`; without it `1MiB`.",
				"pattern": "^\\s*[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?\\s*$"
			},
			"partitions": {
				"type": "array",
				"description": "A layout of your own: the partitions in the order in which they shall lie on the disk.",
				"minItems": 1,
				"maxItems": 128,
				"items": {
					"type": "object",
					"description": "A partition.",
					"additionalProperties": false,
					"required": [
						"type",
						"size"
					],
					"properties": {
						"type": {
							"type": "string",
							"description": "`efi`, `msr`, `system` (MBR), `windows`, `recovery`, `data`, a GPT type GUID, or an MBR type as two hexadecimal digits.",
							"minLength": 2
						},
						"size": {
							"type": "string",
							"description": "Fixed such as `300MiB`, `50%` of what is free behind the partitions before it, or `rest`.",
							"pattern": "^\\s*(rest|[0-9]+(\\.[0-9]+)?\\s*(%|[KMGT]i?B?|B)?)\\s*$"
						},
						"minimum-size": {
							"type": "string",
							"description": "Least size of a share: a disk that gives less does not fit.",
							"pattern": "^\\s*[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?\\s*$"
						},
						"maximum-size": {
							"type": "string",
							"description": "Largest size of a share: what is more stays for others, or free.",
							"pattern": "^\\s*[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?\\s*$"
						},
						"file-system": {
							"type": "string",
							"description": "`none` leaves the partition unformatted; without it FAT32 for `efi`, none for `msr`, else NTFS.",
							"enum": [
								"ntfs",
								"fat32",
								"none"
							]
						},
						"label": {
							"type": "string",
							"description": "Label of the volume; without it `System`, `Windows`, `Recovery` or none.",
							"maxLength": 32
						},
						"allocation-unit": {
							"type": "string",
							"description": "Size of a cluster, a power of two from `512B` to `64KiB`; without it the file system chooses.",
							"pattern": "^\\s*[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?\\s*$"
						},
						"format": {
							"type": "string",
							"description": "`quick`, which is the default, or `full`, which writes every sector and takes hours on large disks.",
							"enum": [
								"quick",
								"full"
							]
						},
						"attributes": {
							"type": "array",
							"description": "GPT attributes; without them `required` and `no-drive-letter` for `recovery`, none for others.",
							"items": {
								"type": "string",
								"description": "Attribute.",
								"enum": [
									"required",
									"no-drive-letter",
									"hidden"
								]
							}
						},
						"active": {
							"type": "boolean",
							"description": "True for the partition that a BIOS starts from; without it true for `system`."
						},
						"drive-letter": {
							"type": "boolean",
							"description": "Whether the volume gets a letter now; without it `windows` and `data` do, and whatever has a letter variable."
						},
						"letter-variable": {
							"type": "string",
							"description": "Variable that gets the letter of the volume, such as `DataDisk`; it is bound anew at each start.",
							"minLength": 1
						},
						"on-reuse": {
							"type": "string",
							"description": "What `reuse` does with the partition that is there: `format` (default for `windows`) or `keep` (for all others).",
							"enum": [
								"format",
								"keep"
							]
						},
						"keep-data": {
							"type": "boolean",
							"description": "True when the files on it must never be lost: where the disk does not fit, the step refuses.",
							"default": false
						}
					}
				}
			},
			"reuse": {
				"type": "string",
				"description": "`if-it-fits` keeps partitions that are as the layout asks, and makes all anew otherwise; `never` always makes all anew.",
				"enum": [
					"never",
					"if-it-fits"
				],
				"default": "never"
			}
		}
	},
	"prepare-windows": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"title": "Prepare Windows",
		"description": "Generalizes the running Windows by Sysprep, so that an image of it can be captured, and restarts into WinPE.",
		"x-steppe": {
			"runs-in": "full-os",
			"destructive": false
		},
		"type": "object",
		"additionalProperties": false,
		"properties": {
			"start": {
				"type": "string",
				"description": "What the captured Windows does when it starts for the first time: the setup that users know, or audit mode.",
				"enum": [
					"oobe",
					"audit"
				],
				"default": "oobe"
			},
			"same-virtual-hardware": {
				"type": "boolean",
				"description": "The image will only start on virtual machines of the same hypervisor: Sysprep leaves the detection of devices out (`/mode:vm`).",
				"default": false
			},
			"answer-file": {
				"type": "string",
				"description": "Answer file on the machine that Sysprep obeys and the captured Windows keeps.",
				"minLength": 1
			},
			"keep-activation": {
				"type": "boolean",
				"description": "Sysprep does not reset the activation. For tests: an image that is deployed to more than one machine needs the reset.",
				"default": false
			},
			"then": {
				"type": "string",
				"description": "What follows: a restart into WinPE, the same when somebody switches the machine on again, or the next step in the generalized Windows.",
				"enum": [
					"restart",
					"shut-down",
					"go-on"
				],
				"default": "restart"
			}
		}
	},
	"preprovision-bitlocker": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"title": "Pre-provision BitLocker",
		"description": "Has BitLocker encrypt a volume in WinPE before an image is applied; the key lies open until the new Windows gets its protectors.",
		"x-steppe": {
			"runs-in": "winpe",
			"destructive": false
		},
		"type": "object",
		"additionalProperties": false,
		"properties": {
			"to": {
				"type": "string",
				"description": "Volume.",
				"default": "%OSDisk%",
				"minLength": 1
			},
			"full-disk": {
				"type": "boolean",
				"description": "Encrypt free space too; otherwise what is in use.",
				"default": false
			},
			"method": {
				"type": "string",
				"description": "How it encrypts; Windows' own choice when left out.",
				"enum": [
					"aes128",
					"aes256",
					"xts-aes128",
					"xts-aes256"
				]
			},
			"skip-without-tpm": {
				"type": "boolean",
				"description": "Pass over the step on a machine without a TPM that is switched on; otherwise it fails.",
				"default": true
			}
		}
	},
	"restart": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"title": "Restart",
		"description": "Restarts the computer and continues with the next step. Restarting into WinPE stages the sequence's boot image on the disk first.",
		"x-steppe": {
			"runs-in": "any",
			"destructive": false,
			"custom": true
		},
		"type": "object",
		"additionalProperties": false,
		"required": [
			"to"
		],
		"properties": {
			"to": {
				"type": "string",
				"description": "The system to start.",
				"enum": [
					"winpe",
					"full-os"
				]
			},
			"message": {
				"type": "string",
				"description": "Shown with that warning; the variable `SMSRebootMessage` is stronger.",
				"maxLength": 512
			},
			"timeout": {
				"type": "string",
				"description": "How long whoever sits there is warned, such as `60s` or `10m`; the variable `SMSRebootTimeout` is stronger.",
				"pattern": "^[0-9]+(ms|s|m|h)?$"
			}
		}
	},
	"restore-user-state": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"title": "Restore user state",
		"description": "Puts the captured files back into the profiles of their users, by SID, and verifies every one.",
		"x-steppe": {
			"runs-in": "full-os",
			"destructive": false
		},
		"type": "object",
		"additionalProperties": false,
		"properties": {
			"path": {
				"type": "string",
				"description": "Folder of the store.",
				"minLength": 1,
				"default": "%OSDStateStorePath%"
			},
			"to": {
				"type": "string",
				"description": "Volume of the running Windows.",
				"minLength": 1,
				"default": "%OSDisk%"
			},
			"keep-store": {
				"type": "boolean",
				"description": "True keeps the store after the restore was verified.",
				"default": false
			}
		}
	},
	"run-command": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"title": "Run command",
		"description": "Runs a program with an argument vector; no shell is involved.",
		"x-steppe": {
			"runs-in": "any",
			"destructive": false,
			"custom": true
		},
		"type": "object",
		"additionalProperties": false,
		"properties": {
			"program": {
				"type": "string",
				"description": "Program to start: a path, or a name that the system finds.",
				"minLength": 1
			},
			"command-line": {
				"type": "string",
				"description": "Program and arguments as one line, which Windows gets as it is; instead of `program` and `arguments`. No shell reads it: for redirections begin it with `cmd.exe /c`.",
				"minLength": 1,
				"maxLength": 32000
			},
			"content": {
				"type": "string",
				"description": "Name of a content of the sequence, a folder: the command starts in it, and its program is looked for there first.",
				"minLength": 1
			},
			"arguments": {
				"type": "array",
				"description": "Arguments, each as one entry.",
				"items": {
					"type": "string"
				}
			},
			"working-directory": {
				"type": "string",
				"description": "Folder in which it starts; with `content` it may be one below it.",
				"maxLength": 255
			},
			"account": {
				"type": "string",
				"description": "Account that it runs as, `DOMAIN\\user` or `user@domain`; full OS only. The engine's own, Local System, when left out.",
				"minLength": 1
			},
			"password": {
				"type": "string",
				"description": "The account's password: a secret variable."
			},
			"success-codes": {
				"type": "array",
				"description": "Exit codes that mean success: decimal, negative or hexadecimal, such as `3010`, `-2147023436` or `0x80070BC2`.",
				"items": {
					"type": [
						"integer",
						"string"
					],
					"description": "An exit code such as `3010`, `-2147023436` or `0x80070BC2`.",
					"minimum": -2147483648,
					"maximum": 4294967295,
					"pattern": "^\\s*(0[xX][0-9a-fA-F]{1,8}|-?[0-9]{1,10})\\s*$"
				},
				"default": [
					0,
					3010
				]
			},
			"restart-codes": {
				"type": "array",
				"description": "Exit codes that mean success and ask for a restart into the running system; written like `success-codes`.",
				"items": {
					"type": [
						"integer",
						"string"
					],
					"description": "An exit code such as `3010`, `-2147023436` or `0x80070BC2`.",
					"minimum": -2147483648,
					"maximum": 4294967295,
					"pattern": "^\\s*(0[xX][0-9a-fA-F]{1,8}|-?[0-9]{1,10})\\s*$"
				},
				"default": [
					3010
				]
			},
			"idempotence": {
				"type": "string",
				"description": "What a power cut in the middle means: `once` never runs it a second time unasked, `repeatable` runs it again.",
				"enum": [
					"once",
					"repeatable"
				],
				"default": "once"
			},
			"output-variable": {
				"type": "string",
				"description": "Variable that receives the output.",
				"pattern": "^[A-Za-z][A-Za-z0-9_-]{0,255}$"
			},
			"last-output-characters": {
				"type": "integer",
				"description": "How many of the output's last characters the variable gets; left out, it gets the first 4,000. Configuration Manager's steps give the last 1,000.",
				"minimum": 1,
				"maximum": 4000
			}
		}
	},
	"run-powershell-script": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"title": "Run PowerShell script",
		"description": "Runs a PowerShell script: one that stands in the sequence, or a file.",
		"x-steppe": {
			"runs-in": "any",
			"destructive": false,
			"custom": true
		},
		"type": "object",
		"additionalProperties": false,
		"properties": {
			"script": {
				"type": "string",
				"description": "The script itself. Give this, or `file`, or `content`.",
				"minLength": 1
			},
			"file": {
				"type": "string",
				"description": "Path of a script file; below the content when `content` is given.",
				"minLength": 1
			},
			"content": {
				"type": "string",
				"description": "Name of a content of the sequence: the script itself, or with `file` the folder that holds it.",
				"minLength": 1
			},
			"parameters": {
				"type": "array",
				"description": "Parameters, each name and value as one entry: `-Mode`, `Full`.",
				"items": {
					"type": "string"
				},
				"default": []
			},
			"execution-policy": {
				"type": "string",
				"description": "PowerShell's policy for this one process; `Undefined` leaves the machine's own.",
				"enum": [
					"AllSigned",
					"Bypass",
					"RemoteSigned",
					"Restricted",
					"Undefined",
					"Unrestricted"
				],
				"default": "Bypass"
			},
			"working-directory": {
				"type": "string",
				"description": "Folder in which it starts.",
				"maxLength": 255
			},
			"account": {
				"type": "string",
				"description": "Account that it runs as, `DOMAIN\\user` or `user@domain`; full OS only. The engine's own, Local System, when left out.",
				"minLength": 1
			},
			"password": {
				"type": "string",
				"description": "The account's password: a secret variable."
			},
			"success-codes": {
				"type": "array",
				"description": "Exit codes that mean success: decimal, negative or hexadecimal, such as `3010`, `-2147023436` or `0x80070BC2`.",
				"items": {
					"type": [
						"integer",
						"string"
					],
					"description": "An exit code such as `3010`, `-2147023436` or `0x80070BC2`.",
					"minimum": -2147483648,
					"maximum": 4294967295,
					"pattern": "^\\s*(0[xX][0-9a-fA-F]{1,8}|-?[0-9]{1,10})\\s*$"
				},
				"default": [
					0,
					3010
				]
			},
			"restart-codes": {
				"type": "array",
				"description": "Exit codes that mean success and ask for a restart into the running system; written like `success-codes`.",
				"items": {
					"type": [
						"integer",
						"string"
					],
					"description": "An exit code such as `3010`, `-2147023436` or `0x80070BC2`.",
					"minimum": -2147483648,
					"maximum": 4294967295,
					"pattern": "^\\s*(0[xX][0-9a-fA-F]{1,8}|-?[0-9]{1,10})\\s*$"
				},
				"default": [
					3010
				]
			},
			"idempotence": {
				"type": "string",
				"description": "What a power cut in the middle means: `once` never runs it a second time unasked, `repeatable` runs it again.",
				"enum": [
					"once",
					"repeatable"
				],
				"default": "once"
			},
			"output-variable": {
				"type": "string",
				"description": "Variable that receives the output.",
				"pattern": "^[A-Za-z][A-Za-z0-9_-]{0,255}$"
			},
			"last-output-characters": {
				"type": "integer",
				"description": "How many of the output's last characters the variable gets; left out, it gets the first 4,000. Configuration Manager's steps give the last 1,000.",
				"minimum": 1,
				"maximum": 4000
			}
		}
	},
	"run-task-sequence": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"title": "Run task sequence",
		"description": "Runs another task sequence as a part of this one: the same run, the same variables.",
		"x-steppe": {
			"runs-in": "any",
			"destructive": false,
			"custom": true,
			"structural": true
		},
		"type": "object",
		"additionalProperties": false,
		"required": [
			"sequence"
		],
		"properties": {
			"sequence": {
				"type": "string",
				"description": "File of the child sequence, relative to this file; it lies in the folder of the top sequence or below.",
				"minLength": 1
			}
		}
	},
	"set-dynamic-variables": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"title": "Set dynamic variables",
		"description": "Sets variables by rules over what the machine is. Rules are tested in their order; each one that fits sets its variables, and a later one replaces an earlier one.",
		"x-steppe": {
			"runs-in": "any",
			"destructive": false,
			"custom": true
		},
		"type": "object",
		"additionalProperties": false,
		"required": [
			"rules"
		],
		"properties": {
			"rules": {
				"type": "array",
				"description": "The rules.",
				"minItems": 1,
				"maxItems": 500,
				"items": {
					"type": "object",
					"description": "One rule; without conditions it always fits.",
					"additionalProperties": false,
					"required": [
						"set"
					],
					"properties": {
						"name": {
							"type": "string",
							"description": "Name of the rule, for logs and for where a value came from.",
							"maxLength": 256
						},
						"make": {
							"type": "string",
							"description": "Manufacturer; `*` and `?` are wildcards.",
							"minLength": 1
						},
						"model": {
							"type": "string",
							"description": "Model; `*` and `?` are wildcards.",
							"minLength": 1
						},
						"chassis-types": {
							"type": "array",
							"description": "SMBIOS chassis types, one of which it must be: 3 desktop, 8 portable, 9 laptop, 10 notebook, 13 all in one, 30 tablet, 31 convertible, 32 detachable, 35 mini PC.",
							"items": {
								"type": "integer",
								"minimum": 1,
								"maximum": 36
							}
						},
						"serial-numbers": {
							"type": "array",
							"description": "Serial numbers, one of which it must have; wildcards are permitted.",
							"items": {
								"type": "string",
								"minLength": 1
							}
						},
						"uuids": {
							"type": "array",
							"description": "SMBIOS UUIDs, one of which it must have.",
							"items": {
								"type": "string",
								"minLength": 1
							}
						},
						"asset-tags": {
							"type": "array",
							"description": "Asset tags, one of which it must have; wildcards are permitted.",
							"items": {
								"type": "string",
								"minLength": 1
							}
						},
						"mac-addresses": {
							"type": "array",
							"description": "MAC addresses, one of which one of its adapters must have; wildcards are permitted.",
							"items": {
								"type": "string",
								"minLength": 1
							}
						},
						"gateways": {
							"type": "array",
							"description": "Default gateways, one of which it must use; wildcards are permitted.",
							"items": {
								"type": "string",
								"minLength": 1
							}
						},
						"addresses": {
							"type": "array",
							"description": "IPv4 or IPv6 addresses or subnets (`10.1.0.0/16`), one of which must hold one of its addresses.",
							"items": {
								"type": "string",
								"minLength": 1
							}
						},
						"windows-version": {
							"type": "string",
							"description": "Version of the running Windows, such as `10.0.26100*`; wildcards are permitted. In WinPE it is the version of WinPE.",
							"minLength": 1
						},
						"values": {
							"type": "array",
							"description": "Values, such as `%Site%`, all of which must hold.",
							"items": {
								"type": "object",
								"description": "One comparison; letters without case.",
								"additionalProperties": false,
								"required": [
									"value"
								],
								"properties": {
									"value": {
										"type": "string",
										"description": "The value, nearly always a `%Name%`."
									},
									"equals": {
										"type": "string",
										"description": "It must be this."
									},
									"not-equals": {
										"type": "string",
										"description": "It must be something else."
									},
									"like": {
										"type": "string",
										"description": "It must fit this; `*` and `?` are wildcards."
									}
								}
							}
						},
						"set": {
							"type": "array",
							"description": "The variables that it sets.",
							"minItems": 1,
							"items": {
								"type": "object",
								"description": "A variable.",
								"additionalProperties": false,
								"required": [
									"name",
									"value"
								],
								"properties": {
									"name": {
										"type": "string",
										"description": "Name of the variable.",
										"pattern": "^[A-Za-z][A-Za-z0-9_-]{0,255}$"
									},
									"value": {
										"type": "string",
										"description": "The value; an empty one deletes.",
										"maxLength": 4000
									},
									"secret": {
										"type": "boolean",
										"description": "True keeps the value out of every log and report.",
										"default": false
									}
								}
							}
						}
					}
				}
			}
		}
	},
	"set-variable": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"title": "Set variable",
		"description": "Sets a task sequence variable for all later steps.",
		"x-steppe": {
			"runs-in": "any",
			"destructive": false,
			"custom": true
		},
		"type": "object",
		"additionalProperties": false,
		"required": [
			"name",
			"value"
		],
		"properties": {
			"name": {
				"type": "string",
				"description": "Name of the variable: letters, digits, `_` and `-`, beginning with a letter. Names that begin with `_` belong to the engine.",
				"pattern": "^[A-Za-z][A-Za-z0-9_-]{0,255}$"
			},
			"value": {
				"type": "string",
				"description": "The value; an empty one deletes the variable.",
				"maxLength": 4000
			},
			"secret": {
				"type": "boolean",
				"description": "True keeps the value out of every log and report.",
				"default": false
			}
		}
	},
	"setup-windows": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"title": "Setup Windows",
		"description": "Verifies the boot files, registers the engine for the first start of the applied Windows and restarts into it.",
		"x-steppe": {
			"runs-in": "winpe",
			"destructive": false
		},
		"type": "object",
		"additionalProperties": false,
		"properties": {
			"to": {
				"type": "string",
				"description": "Volume of the applied Windows.",
				"minLength": 1,
				"default": "%OSDTargetSystemDrive%"
			}
		}
	},
	"shut-down": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"title": "Shut down",
		"description": "Switches the computer off and continues with the next step when it is switched on again.",
		"x-steppe": {
			"runs-in": "any",
			"destructive": false,
			"custom": true
		},
		"type": "object",
		"additionalProperties": false,
		"required": [
			"to"
		],
		"properties": {
			"to": {
				"type": "string",
				"description": "The system that starts when it is switched on again.",
				"enum": [
					"winpe",
					"full-os"
				]
			},
			"message": {
				"type": "string",
				"description": "Shown with that warning; the variable `SMSRebootMessage` is stronger.",
				"maxLength": 512
			},
			"timeout": {
				"type": "string",
				"description": "How long whoever sits there is warned, such as `60s` or `10m`; the variable `SMSRebootTimeout` is stronger.",
				"pattern": "^[0-9]+(ms|s|m|h)?$"
			}
		}
	},
	"upgrade-windows": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"title": "Upgrade Windows",
		"description": "Upgrades the running Windows in place by Windows Setup, or only has Setup look whether that is possible. Programs, settings and users' files stay.",
		"x-steppe": {
			"runs-in": "full-os",
			"destructive": false
		},
		"type": "object",
		"additionalProperties": false,
		"properties": {
			"content": {
				"type": "string",
				"description": "Name of a content of the sequence: a folder with Windows' installation files, `setup.exe` at its top. Give this or `path`.",
				"minLength": 1
			},
			"path": {
				"type": "string",
				"description": "Folder of the machine with the installation files.",
				"minLength": 1
			},
			"edition-index": {
				"type": "integer",
				"description": "Index of the image to take; Setup goes by the installed edition when left out.",
				"minimum": 1,
				"maximum": 2147483647
			},
			"product-key": {
				"type": "string",
				"description": "Product key of the new Windows.",
				"minLength": 1,
				"maxLength": 255
			},
			"drivers": {
				"type": "string",
				"description": "Name of a content of the sequence: a folder of drivers that the new Windows gets.",
				"minLength": 1
			},
			"drivers-path": {
				"type": "string",
				"description": "Folder of the machine with such drivers.",
				"minLength": 1
			},
			"scan-only": {
				"type": "boolean",
				"description": "Only have Setup scan for what would stop an upgrade; nothing is changed.",
				"default": false
			},
			"ignore-messages": {
				"type": "boolean",
				"description": "Go on in spite of compatibility messages that a person could wave through.",
				"default": false
			},
			"dynamic-update": {
				"type": "string",
				"description": "Whether Setup fetches updates for itself; Setup's own choice when left out.",
				"enum": [
					"enable",
					"disable"
				]
			},
			"additional-options": {
				"type": "string",
				"description": "More options, appended to Setup's command line as they stand."
			},
			"after-rollback": {
				"type": "string",
				"description": "What follows when Setup gives the old Windows back: the step fails, or the sequence goes on in the old Windows, where `_SMSTSSetupRollback` says it.",
				"enum": [
					"fail",
					"go-on"
				],
				"default": "fail"
			},
			"return-within": {
				"type": "string",
				"description": "How long Setup may have the machine after the restart, such as `4h`.",
				"pattern": "^[0-9]+(ms|s|m|h)?$",
				"default": "4h"
			}
		}
	}
};

/** By schema file, of the documents that people write. */
export const documentSchemas: Readonly<Record<string, SchemaShape>> = {
	"machine": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"title": "Rehearsal machine",
		"description": "A computer that exists as a folder: what `machine.yaml` says of it. Sizes are texts with units of 1024.",
		"type": "object",
		"additionalProperties": false,
		"required": [
			"name",
			"make",
			"model",
			"serial-number",
			"uuid",
			"disks"
		],
		"properties": {
			"name": {
				"type": "string",
				"description": "What people call the machine.",
				"minLength": 1
			},
			"make": {
				"type": "string",
				"description": "Manufacturer, as SMBIOS states it; empty when it states none."
			},
			"model": {
				"type": "string",
				"description": "Model, as SMBIOS states it; empty when it states none."
			},
			"serial-number": {
				"type": "string",
				"description": "Serial number of the machine; empty when it has none."
			},
			"uuid": {
				"type": "string",
				"description": "SMBIOS UUID; zeros when the firmware holds none.",
				"pattern": "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"
			},
			"asset-tag": {
				"type": "string",
				"description": "Asset tag.",
				"default": ""
			},
			"system-version": {
				"type": "string",
				"description": "Version of the system, where Lenovo keeps the friendly name of the model.",
				"default": ""
			},
			"family": {
				"type": "string",
				"description": "Product family.",
				"default": ""
			},
			"sku": {
				"type": "string",
				"description": "SKU number, which Dell and Microsoft choose drivers by.",
				"default": ""
			},
			"board": {
				"type": "object",
				"description": "The main board.",
				"additionalProperties": false,
				"properties": {
					"make": {
						"type": "string",
						"description": "Manufacturer.",
						"default": ""
					},
					"product": {
						"type": "string",
						"description": "Product, which HP chooses drivers by.",
						"default": ""
					},
					"version": {
						"type": "string",
						"description": "Version.",
						"default": ""
					},
					"serial-number": {
						"type": "string",
						"description": "Serial number.",
						"default": ""
					},
					"asset-tag": {
						"type": "string",
						"description": "Asset tag.",
						"default": ""
					}
				}
			},
			"bios": {
				"type": "object",
				"description": "The firmware's own data.",
				"additionalProperties": false,
				"properties": {
					"vendor": {
						"type": "string",
						"description": "Vendor.",
						"default": ""
					},
					"version": {
						"type": "string",
						"description": "Version.",
						"default": ""
					},
					"release-date": {
						"type": "string",
						"description": "Date such as 2024-03-18.",
						"default": "",
						"pattern": "^([0-9]{4}-[0-9]{2}-[0-9]{2})?$"
					},
					"smbios-version": {
						"type": "string",
						"description": "Version of SMBIOS such as 3.4.",
						"default": "",
						"pattern": "^([0-9]+([.][0-9]+){0,3})?$"
					}
				}
			},
			"enclosures": {
				"type": "array",
				"description": "Cases; a notebook in its dock has two. One desktop case when none is given.",
				"items": {
					"type": "object",
					"description": "A case.",
					"additionalProperties": false,
					"required": [
						"type"
					],
					"properties": {
						"type": {
							"type": "integer",
							"description": "Chassis type of SMBIOS, such as 3 desktop, 10 notebook, 12 dock, 30 tablet.",
							"minimum": 1,
							"maximum": 36
						},
						"make": {
							"type": "string",
							"description": "Manufacturer.",
							"default": ""
						},
						"serial-number": {
							"type": "string",
							"description": "Serial number.",
							"default": ""
						},
						"asset-tag": {
							"type": "string",
							"description": "Asset tag.",
							"default": ""
						}
					}
				},
				"default": []
			},
			"architecture": {
				"type": "string",
				"description": "Processor architecture.",
				"enum": [
					"x64",
					"arm64",
					"x86"
				],
				"default": "x64"
			},
			"firmware": {
				"type": "string",
				"description": "Kind of firmware.",
				"enum": [
					"uefi",
					"bios"
				],
				"default": "uefi"
			},
			"memory": {
				"type": "string",
				"description": "Size of the main memory, such as 16GiB.",
				"pattern": "^\\s*[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?\\s*$",
				"default": "8GiB"
			},
			"processors": {
				"type": "array",
				"description": "Processor packages; an ordinary one with 2400 MHz when the key is absent.",
				"items": {
					"type": "object",
					"description": "A processor package.",
					"additionalProperties": false,
					"properties": {
						"name": {
							"type": "string",
							"description": "Name.",
							"default": ""
						},
						"make": {
							"type": "string",
							"description": "Maker.",
							"default": ""
						},
						"megahertz": {
							"type": "integer",
							"description": "Highest speed.",
							"minimum": 0,
							"maximum": 999999999
						},
						"cores": {
							"type": "integer",
							"description": "Cores.",
							"minimum": 0,
							"maximum": 999999999
						},
						"logical-processors": {
							"type": "integer",
							"description": "Logical processors.",
							"minimum": 0,
							"maximum": 999999999
						},
						"virtualization": {
							"type": "boolean",
							"description": "Virtualization (VT-x, AMD-V) is switched on."
						},
						"second-level-translation": {
							"type": "boolean",
							"description": "Second level address translation (EPT, NPT)."
						},
						"no-execute": {
							"type": "boolean",
							"description": "Pages can be kept from being executed."
						}
					}
				}
			},
			"secure-boot": {
				"type": "object",
				"description": "Secure Boot of the firmware.",
				"additionalProperties": false,
				"required": [
					"enabled"
				],
				"properties": {
					"enabled": {
						"type": "boolean",
						"description": "True when only signed boot files start."
					},
					"certificates": {
						"type": "string",
						"description": "Microsoft certificates that the firmware trusts; `2023` also stands for a revoked 2011 certificate.",
						"enum": [
							"none",
							"2011",
							"both",
							"2023"
						],
						"default": "both"
					}
				}
			},
			"tpm": {
				"type": "object",
				"description": "The security chip; a TPM 2.0 that is ready when the key is absent.",
				"additionalProperties": false,
				"required": [
					"present"
				],
				"properties": {
					"present": {
						"type": "boolean",
						"description": "Whether there is one."
					},
					"version": {
						"type": "string",
						"description": "Version of its specification.",
						"default": "",
						"enum": [
							"",
							"1.2",
							"2.0"
						]
					},
					"enabled": {
						"type": "boolean",
						"description": "Switched on."
					},
					"activated": {
						"type": "boolean",
						"description": "Activated."
					},
					"owned": {
						"type": "boolean",
						"description": "Owned."
					}
				}
			},
			"power": {
				"type": "object",
				"description": "What the machine is fed from.",
				"additionalProperties": false,
				"properties": {
					"source": {
						"type": "string",
						"description": "Source.",
						"enum": [
							"ac",
							"battery",
							"unknown"
						],
						"default": "ac"
					},
					"batteries": {
						"type": "integer",
						"description": "Number of batteries.",
						"minimum": 0,
						"maximum": 999999999,
						"default": 0
					}
				}
			},
			"hypervisor": {
				"type": "boolean",
				"description": "True for a virtual machine.",
				"default": false
			},
			"network": {
				"type": "object",
				"description": "The network as each phase sees it.",
				"additionalProperties": false,
				"properties": {
					"mac-addresses": {
						"type": "array",
						"description": "MAC addresses of wired adapters, when nothing else of them matters.",
						"items": {
							"type": "string",
							"description": "MAC address.",
							"pattern": "^[0-9A-Fa-f]{2}([:-][0-9A-Fa-f]{2}){5}$"
						},
						"default": []
					},
					"ip-addresses": {
						"type": "array",
						"description": "IP addresses of the first of them.",
						"items": {
							"type": "string",
							"description": "IP address, with or without the length of its prefix.",
							"minLength": 1
						},
						"default": []
					},
					"adapters": {
						"type": "array",
						"description": "Network adapters, in place of `mac-addresses` and `ip-addresses`.",
						"items": {
							"type": "object",
							"description": "An adapter.",
							"additionalProperties": false,
							"required": [
								"mac-address"
							],
							"properties": {
								"name": {
									"type": "string",
									"description": "Name of the connection.",
									"minLength": 1,
									"default": "Ethernet"
								},
								"description": {
									"type": "string",
									"description": "What people call it.",
									"default": ""
								},
								"mac-address": {
									"type": "string",
									"description": "MAC address.",
									"pattern": "^[0-9A-Fa-f]{2}([:-][0-9A-Fa-f]{2}){5}$"
								},
								"kind": {
									"type": "string",
									"description": "Kind.",
									"enum": [
										"wired",
										"wireless",
										"other"
									],
									"default": "wired"
								},
								"physical": {
									"type": "boolean",
									"description": "False for bridges, tunnels and the like.",
									"default": true
								},
								"connected": {
									"type": "boolean",
									"description": "Whether it has a link.",
									"default": true
								},
								"megabits": {
									"type": "integer",
									"description": "Speed in megabits a second.",
									"minimum": 0,
									"maximum": 999999999
								},
								"ip-addresses": {
									"type": "array",
									"description": "IP addresses such as 192.0.2.21/24.",
									"items": {
										"type": "string",
										"description": "IP address.",
										"minLength": 1
									},
									"default": []
								},
								"gateways": {
									"type": "array",
									"description": "Default gateways.",
									"items": {
										"type": "string",
										"description": "IP address.",
										"minLength": 1
									},
									"default": []
								},
								"dhcp": {
									"type": "boolean",
									"description": "Whether addresses come from a DHCP server.",
									"default": true
								},
								"dhcp-server": {
									"type": "string",
									"description": "DHCP server that answered.",
									"default": ""
								},
								"dns-servers": {
									"type": "array",
									"description": "DNS servers.",
									"items": {
										"type": "string",
										"description": "IP address.",
										"minLength": 1
									},
									"default": []
								},
								"dns-domain": {
									"type": "string",
									"description": "DNS domain of the connection.",
									"default": ""
								},
								"device-id": {
									"type": "string",
									"description": "Instance id of its device.",
									"default": ""
								}
							}
						}
					},
					"full-os": {
						"type": "string",
						"description": "Whether the content share answers in the full OS.",
						"enum": [
							"up",
							"down"
						],
						"default": "up"
					},
					"winpe": {
						"type": "string",
						"description": "Whether the content share answers in WinPE.",
						"enum": [
							"up",
							"down"
						],
						"default": "up"
					},
					"shares": {
						"type": "array",
						"description": "Shares of servers that the machine can connect.",
						"items": {
							"type": "object",
							"description": "A share.",
							"additionalProperties": false,
							"required": [
								"share"
							],
							"properties": {
								"share": {
									"type": "string",
									"description": "Server and share, such as `\\\\server\\logs`.",
									"pattern": "^\\\\\\\\[^\\\\/]+\\\\[^\\\\/]+$"
								},
								"tree": {
									"type": "string",
									"description": "Folder of the template, with `/`, that holds its files; without one the share is empty.",
									"minLength": 1
								},
								"account": {
									"type": "string",
									"description": "Account that the server lets in; everybody when left out.",
									"minLength": 1
								},
								"password": {
									"type": "string",
									"description": "Its password.",
									"minLength": 1
								},
								"writable": {
									"type": "boolean",
									"description": "True when files can be written to it.",
									"default": false
								}
							}
						},
						"default": []
					}
				}
			},
			"operating-system": {
				"type": "object",
				"description": "The Windows at delivery, as far as its registry hives do not tell it.",
				"additionalProperties": false,
				"properties": {
					"name": {
						"type": "string",
						"description": "Name, such as Windows 11 Pro.",
						"minLength": 1
					},
					"version": {
						"type": "string",
						"description": "Version such as 10.0.26100.",
						"pattern": "^([0-9]+([.][0-9]+){0,3})?$"
					},
					"edition": {
						"type": "string",
						"description": "Edition id, such as Professional.",
						"minLength": 1
					},
					"type": {
						"type": "string",
						"description": "`other` is no Windows.",
						"enum": [
							"client",
							"server",
							"domain-controller",
							"other"
						]
					},
					"language": {
						"type": "string",
						"description": "Language such as en-US.",
						"minLength": 1
					},
					"language-id": {
						"type": "integer",
						"description": "Windows' number of the language, such as 1033.",
						"minimum": 0,
						"maximum": 65535
					},
					"installed": {
						"type": "string",
						"description": "Time of the installation, such as 2024-10-01T12:00:00Z.",
						"pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}"
					},
					"core": {
						"type": "boolean",
						"description": "True for a server without a desktop."
					},
					"domain": {
						"type": "string",
						"description": "Domain that it is joined to.",
						"minLength": 1
					},
					"workgroup": {
						"type": "string",
						"description": "Workgroup; WORKGROUP when it is in no domain.",
						"minLength": 1
					}
				}
			},
			"letters": {
				"type": "object",
				"description": "Drive letters that are pinned; all others change at every start.",
				"additionalProperties": false,
				"properties": {
					"full-os": {
						"type": "object",
						"description": "In the full OS: partition id to letter or `none`.",
						"additionalProperties": {
							"type": "string",
							"pattern": "^([A-Z]|none)$"
						}
					},
					"winpe": {
						"type": "object",
						"description": "In WinPE: partition id to letter or `none`.",
						"additionalProperties": {
							"type": "string",
							"pattern": "^([A-Z]|none)$"
						}
					}
				}
			},
			"disks": {
				"type": "array",
				"description": "Disks, in the order of their numbers.",
				"items": {
					"type": "object",
					"description": "A disk as the machine is delivered.",
					"additionalProperties": false,
					"required": [
						"serial",
						"size"
					],
					"properties": {
						"serial": {
							"type": "string",
							"description": "Serial number; also the name of the disk's folder.",
							"minLength": 1
						},
						"model": {
							"type": "string",
							"description": "Model as people read it.",
							"minLength": 1,
							"default": "Disk"
						},
						"bus": {
							"type": "string",
							"description": "What the disk is connected to.",
							"enum": [
								"nvme",
								"sata",
								"ata",
								"scsi",
								"sas",
								"raid",
								"usb",
								"sd",
								"mmc",
								"virtual",
								"iscsi",
								"fibre-channel",
								"unknown"
							],
							"default": "sata"
						},
						"unique-id": {
							"type": "string",
							"description": "World-wide name of the hardware (WWN, EUI-64 or NGUID).",
							"minLength": 1
						},
						"sector-size": {
							"type": "integer",
							"description": "Bytes of a logical sector: 512, or 4096 on a 4Kn disk.",
							"minimum": 512,
							"maximum": 65536,
							"default": 512
						},
						"spinning": {
							"type": "boolean",
							"description": "True for a hard disk with platters, false for one without."
						},
						"read-only": {
							"type": "boolean",
							"description": "True when nothing can be written to the disk.",
							"default": false
						},
						"offline": {
							"type": "boolean",
							"description": "True when the system does not use the disk.",
							"default": false
						},
						"size": {
							"type": "string",
							"description": "Size such as 64GiB.",
							"pattern": "^\\s*[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?\\s*$"
						},
						"removable": {
							"type": "boolean",
							"description": "True for a stick or a card.",
							"default": false
						},
						"medium": {
							"type": "boolean",
							"description": "True for the disk that holds Steppe's own boot medium.",
							"default": false
						},
						"style": {
							"type": "string",
							"description": "Partition style; `raw` has no partitions.",
							"enum": [
								"gpt",
								"mbr",
								"raw"
							],
							"default": "raw"
						},
						"id": {
							"type": "string",
							"description": "Disk GUID or MBR signature; a raw disk goes by its serial number."
						},
						"partitions": {
							"type": "array",
							"description": "Partitions in the order in which they lie on the disk.",
							"items": {
								"type": "object",
								"description": "A partition and the files on it.",
								"additionalProperties": false,
								"required": [
									"id",
									"role",
									"size",
									"file-system"
								],
								"properties": {
									"id": {
										"type": "string",
										"description": "Identity of the volume: the partition's GUID. It never changes and is a folder name of the running machine.",
										"pattern": "^[^<>:\"/\\\\|?* ]+$"
									},
									"role": {
										"type": "string",
										"description": "What the partition is for.",
										"enum": [
											"efi",
											"msr",
											"system",
											"windows",
											"recovery",
											"data"
										]
									},
									"size": {
										"type": "string",
										"description": "Size such as 260MiB or 60GiB.",
										"pattern": "^\\s*[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?\\s*$"
									},
									"file-system": {
										"type": "string",
										"description": "File system; `raw` is unformatted.",
										"enum": [
											"ntfs",
											"fat32",
											"raw"
										]
									},
									"label": {
										"type": "string",
										"description": "Label of the volume.",
										"default": ""
									},
									"type": {
										"type": "string",
										"description": "GPT type GUID, or MBR type as two hexadecimal digits; without it the one of its role.",
										"pattern": "^(0x)?[0-9A-Fa-f]{2}$|^\\{?[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\\}?$"
									},
									"attributes": {
										"type": "array",
										"description": "GPT attributes; without them those of its role.",
										"items": {
											"type": "string",
											"description": "Attribute.",
											"enum": [
												"required",
												"no-drive-letter",
												"hidden"
											]
										}
									},
									"active": {
										"type": "boolean",
										"description": "True for the partition that a BIOS starts from; without it true for `system`."
									},
									"offset": {
										"type": "string",
										"description": "Where it begins, such as 1MiB; without it right behind the one before.",
										"pattern": "^\\s*[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?\\s*$"
									},
									"allocation-unit": {
										"type": "string",
										"description": "Size of a cluster, such as 4KiB.",
										"pattern": "^\\s*[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?\\s*$"
									},
									"tree": {
										"type": "string",
										"description": "Folder of the template, with `/`, whose content is copied to the volume.",
										"minLength": 1
									},
									"state": {
										"type": "string",
										"description": "`dirty`, `hibernated` and `locked` volumes refuse to be written to.",
										"enum": [
											"clean",
											"dirty",
											"hibernated",
											"locked"
										],
										"default": "clean"
									},
									"bitlocker": {
										"type": "string",
										"description": "What BitLocker does with the volume; one that is `on` opens by the TPM for its own Windows, and is locked in WinPE.",
										"enum": [
											"on",
											"suspended",
											"off"
										],
										"default": "off"
									}
								}
							},
							"default": []
						}
					}
				}
			},
			"devices": {
				"type": "array",
				"description": "Plug and Play devices.",
				"items": {
					"type": "object",
					"description": "A device.",
					"additionalProperties": false,
					"required": [
						"instance-id",
						"hardware-ids"
					],
					"properties": {
						"instance-id": {
							"type": "string",
							"description": "Instance id.",
							"minLength": 1
						},
						"description": {
							"type": "string",
							"description": "What people call it.",
							"minLength": 1
						},
						"hardware-ids": {
							"type": "array",
							"description": "Hardware ids, most specific first.",
							"items": {
								"type": "string",
								"description": "Hardware id.",
								"minLength": 1
							}
						},
						"compatible-ids": {
							"type": "array",
							"description": "Compatible ids, most specific first.",
							"items": {
								"type": "string",
								"description": "Compatible id.",
								"minLength": 1
							},
							"default": []
						},
						"class-guid": {
							"type": "string",
							"description": "Device setup class.",
							"minLength": 1
						}
					}
				},
				"default": []
			},
			"boot-order": {
				"type": "array",
				"description": "What the firmware tries at first, in order.",
				"items": {
					"type": "string",
					"description": "`disk`: internal disks; `medium`: Steppe's boot medium.",
					"enum": [
						"disk",
						"medium"
					]
				},
				"default": [
					"disk",
					"medium"
				]
			},
			"security": {
				"type": "array",
				"description": "Owner and DACL of files in the trees that differ from the default.",
				"items": {
					"type": "object",
					"description": "Security of one file or folder.",
					"additionalProperties": false,
					"required": [
						"partition",
						"path",
						"owner",
						"dacl"
					],
					"properties": {
						"partition": {
							"type": "string",
							"description": "Id of the partition.",
							"minLength": 1
						},
						"path": {
							"type": "string",
							"description": "Path below the volume's root, with backslashes, without a leading one.",
							"minLength": 1
						},
						"owner": {
							"type": "string",
							"description": "SID of the owner.",
							"minLength": 1
						},
						"dacl": {
							"type": "string",
							"description": "DACL in SDDL.",
							"minLength": 1
						}
					}
				},
				"default": []
			},
			"links": {
				"type": "array",
				"description": "Hard links in the trees.",
				"items": {
					"type": "object",
					"description": "A second name of a file.",
					"additionalProperties": false,
					"required": [
						"partition",
						"existing",
						"added"
					],
					"properties": {
						"partition": {
							"type": "string",
							"description": "Id of the partition.",
							"minLength": 1
						},
						"existing": {
							"type": "string",
							"description": "Path below the volume's root, with backslashes, without a leading one.",
							"minLength": 1
						},
						"added": {
							"type": "string",
							"description": "Path below the volume's root, with backslashes, without a leading one.",
							"minLength": 1
						}
					}
				},
				"default": []
			},
			"reparse": {
				"type": "array",
				"description": "Reparse points in the trees.",
				"items": {
					"type": "object",
					"description": "A reparse point.",
					"additionalProperties": false,
					"required": [
						"partition",
						"path",
						"tag"
					],
					"properties": {
						"partition": {
							"type": "string",
							"description": "Id of the partition.",
							"minLength": 1
						},
						"path": {
							"type": "string",
							"description": "Path below the volume's root, with backslashes, without a leading one.",
							"minLength": 1
						},
						"tag": {
							"type": "string",
							"description": "Kind of reparse point.",
							"enum": [
								"junction",
								"symbolic-link",
								"mount-point",
								"cloud"
							]
						},
						"target": {
							"type": "string",
							"description": "Path, or the id of the partition that is mounted.",
							"minLength": 1
						}
					}
				},
				"default": []
			},
			"attributes": {
				"type": "array",
				"description": "Attributes of files in the trees.",
				"items": {
					"type": "object",
					"description": "Attributes of one file or folder.",
					"additionalProperties": false,
					"required": [
						"partition",
						"path",
						"attributes"
					],
					"properties": {
						"partition": {
							"type": "string",
							"description": "Id of the partition.",
							"minLength": 1
						},
						"path": {
							"type": "string",
							"description": "Path below the volume's root, with backslashes, without a leading one.",
							"minLength": 1
						},
						"attributes": {
							"type": "array",
							"description": "Attributes; `locked` stands for a file that a program keeps open.",
							"items": {
								"type": "string",
								"description": "Attribute.",
								"enum": [
									"read-only",
									"hidden",
									"system",
									"archive",
									"encrypted",
									"recall",
									"offline",
									"locked"
								]
							}
						},
						"modified": {
							"type": "string",
							"description": "Time of the last change, such as 2024-10-01T12:00:00Z.",
							"pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}"
						}
					}
				},
				"default": []
			},
			"commands": {
				"type": "array",
				"description": "What programs answer; nothing is ever started. The first match counts.",
				"items": {
					"type": "object",
					"description": "An answer.",
					"additionalProperties": false,
					"required": [
						"program"
					],
					"properties": {
						"program": {
							"type": "string",
							"description": "Regular expression that the whole program matches, case ignored.",
							"minLength": 1
						},
						"arguments": {
							"type": "string",
							"description": "Regular expression that the whole argument line matches.",
							"minLength": 1
						},
						"phase": {
							"type": "string",
							"description": "Phase in which the answer counts.",
							"enum": [
								"full-os",
								"winpe"
							]
						},
						"exit-code": {
							"type": [
								"integer",
								"string"
							],
							"description": "Exit code: decimal, negative or hexadecimal.",
							"minimum": -2147483648,
							"maximum": 4294967295,
							"pattern": "^(0[xX][0-9a-fA-F]{1,8}|-?[0-9]{1,10})$",
							"default": 0
						},
						"takes": {
							"type": "string",
							"description": "How long it takes, such as `20m`. The time passes at once; a time-out in it rings.",
							"pattern": "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)?$",
							"default": "0s"
						},
						"output": {
							"type": "array",
							"description": "Lines that it prints.",
							"items": {
								"type": "string"
							},
							"default": []
						},
						"writes": {
							"type": "array",
							"description": "Files that it writes.",
							"items": {
								"type": "object",
								"description": "A file.",
								"additionalProperties": false,
								"required": [
									"path"
								],
								"properties": {
									"path": {
										"type": "string",
										"description": "Path with the letter of the running system.",
										"minLength": 1
									},
									"text": {
										"type": "string",
										"description": "Content.",
										"default": ""
									}
								}
							},
							"default": []
						},
						"sets": {
							"type": "object",
							"description": "Variables that it sets, as a program does that speaks to the run: at once, also when it fails.",
							"additionalProperties": {
								"type": "string",
								"description": "Value; an empty one deletes."
							}
						}
					}
				},
				"default": []
			},
			"wmi": {
				"type": "array",
				"description": "What WMI answers beside, or instead of, what follows from the machine; entries count in their order.",
				"items": {
					"type": "object",
					"description": "One class.",
					"additionalProperties": false,
					"required": [
						"class"
					],
					"properties": {
						"class": {
							"type": "string",
							"description": "Name of the class.",
							"pattern": "^[A-Za-z_][A-Za-z0-9_]*$"
						},
						"namespace": {
							"type": "string",
							"description": "Its namespace.",
							"minLength": 1,
							"default": "root\\cimv2"
						},
						"phase": {
							"type": "string",
							"description": "Phase in which the entry counts; both when left out.",
							"enum": [
								"full-os",
								"winpe"
							]
						},
						"types": {
							"type": "object",
							"description": "Types of properties that the class does not have by itself; all others are texts.",
							"additionalProperties": {
								"type": "string",
								"enum": [
									"string",
									"boolean",
									"datetime",
									"uint8",
									"uint16",
									"uint32",
									"uint64",
									"sint8",
									"sint16",
									"sint32",
									"sint64",
									"real32",
									"real64",
									"string[]",
									"boolean[]",
									"uint8[]",
									"uint16[]",
									"uint32[]"
								]
							}
						},
						"instances": {
							"type": "array",
							"description": "Instances instead of those of the class; each maps properties to values, and what it leaves out is NULL.",
							"items": {
								"type": "object",
								"additionalProperties": {
									"type": [
										"string",
										"number",
										"boolean",
										"array"
									]
								}
							}
						},
						"set": {
							"type": "object",
							"description": "Values that every instance of the class gets.",
							"additionalProperties": {
								"type": [
									"string",
									"number",
									"boolean",
									"array"
								]
							}
						},
						"absent": {
							"type": "boolean",
							"description": "True: the class is not there at all.",
							"default": false
						}
					}
				},
				"default": []
			},
			"winpe-tools": {
				"type": "array",
				"description": "Programs that the boot image has beside those of every WinPE, by optional components, without `.exe`.",
				"items": {
					"type": "string"
				},
				"default": []
			},
			"sysprep": {
				"type": "object",
				"description": "How Sysprep goes here; it succeeds when the key is absent.",
				"additionalProperties": false,
				"properties": {
					"problem": {
						"type": "string",
						"description": "Line of its log of errors with which it refuses to generalize Windows.",
						"minLength": 1
					}
				}
			},
			"windows-setup": {
				"type": "object",
				"description": "How an upgrade by Windows Setup goes here; it succeeds when the key is absent.",
				"additionalProperties": false,
				"properties": {
					"scan-code": {
						"type": [
							"string",
							"integer"
						],
						"description": "Exit code with which its compatibility scan stops every upgrade, such as 0xC1900208."
					},
					"rollback-code": {
						"type": [
							"string",
							"integer"
						],
						"description": "Error code with which it gives the old Windows back after its first restart, such as 0xC1900101."
					}
				}
			}
		}
	},
	"sequence": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"title": "Task sequence",
		"description": "A task sequence in Steppe's own form: what is done to a computer, step by step.",
		"type": "object",
		"additionalProperties": false,
		"required": [
			"name",
			"steps"
		],
		"properties": {
			"$schema": {
				"type": "string",
				"description": "This schema, for editors."
			},
			"name": {
				"type": "string",
				"description": "Name of the sequence.",
				"minLength": 1
			},
			"description": {
				"type": "string",
				"description": "What the sequence is for."
			},
			"kind": {
				"type": "string",
				"description": "`os-deployment` deploys an operating system; `custom` does anything else on one that runs, in the full OS only.",
				"enum": [
					"os-deployment",
					"custom"
				],
				"default": "os-deployment"
			},
			"disabled": {
				"$ref": "#/$defs/truth",
				"description": "True: the sequence can't be started, and no other sequence can run it as its child."
			},
			"variables": {
				"type": "object",
				"description": "What variables hold when the run begins unless a collection, a machine or the operator says otherwise. Values may hold `%Name%`.",
				"propertyNames": {
					"pattern": "^[A-Za-z][A-Za-z0-9_-]{0,255}$"
				},
				"additionalProperties": {
					"$ref": "#/$defs/variable"
				}
			},
			"content": {
				"type": "object",
				"description": "Named files and folders that steps use.",
				"propertyNames": {
					"pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"
				},
				"additionalProperties": {
					"$ref": "#/$defs/content"
				}
			},
			"boot-image": {
				"type": "string",
				"description": "Name of the content that is the boot image; needed to restart into WinPE.",
				"minLength": 1
			},
			"unknown": {
				"type": "string",
				"description": "What happens when something that a step needs can't be proven before the run: `refuse` stops, `warn` goes on.",
				"enum": [
					"refuse",
					"warn"
				],
				"default": "refuse"
			},
			"user-state": {
				"type": "string",
				"description": "What becomes of people's files on volumes that are emptied: `keep` wants a capture before, `not-needed` says that none is.",
				"enum": [
					"keep",
					"not-needed"
				],
				"default": "keep"
			},
			"boot-image-drives": {
				"type": "array",
				"description": "Hardware ids of storage controllers and network adapters whose drivers were added to the boot image.",
				"items": {
					"type": "string",
					"minLength": 1
				}
			},
			"at-end": {
				"$ref": "#/$defs/ending",
				"description": "What happens after success."
			},
			"on-failure": {
				"$ref": "#/$defs/ending",
				"description": "What happens after a failure."
			},
			"steps": {
				"type": "array",
				"description": "Steps and groups in the order in which they run.",
				"items": {
					"$ref": "#/$defs/node"
				}
			}
		},
		"$defs": {
			"ending": {
				"type": "object",
				"description": "What happens when a run is over, in this order: the logs are copied, the run's state goes (after success), the command is started, the computer restarts or is switched off.",
				"additionalProperties": false,
				"minProperties": 1,
				"properties": {
					"then": {
						"type": "string",
						"description": "What becomes of the computer, last of all.",
						"enum": [
							"stay",
							"restart",
							"shut-down"
						],
						"default": "stay"
					},
					"command": {
						"type": "object",
						"description": "A program that is started and not waited for.",
						"additionalProperties": false,
						"required": [
							"program"
						],
						"properties": {
							"program": {
								"type": "string",
								"description": "The program.",
								"minLength": 1
							},
							"arguments": {
								"type": "array",
								"description": "Its arguments, one by one.",
								"items": {
									"type": [
										"string",
										"number",
										"boolean"
									]
								}
							}
						}
					},
					"copy-logs-to": {
						"type": "string",
						"description": "Folder of the computer, or of a connected network drive, into which the logs are copied first, each time into a new folder of their own.",
						"minLength": 1
					}
				}
			},
			"variable": {
				"description": "A value, a list, or a mapping that says more: that the value is kept out of logs and reports, where it comes from, and what the variable may hold.",
				"anyOf": [
					{
						"type": [
							"string",
							"number",
							"boolean"
						]
					},
					{
						"$ref": "#/$defs/variable-list"
					},
					{
						"type": "object",
						"additionalProperties": false,
						"minProperties": 1,
						"properties": {
							"value": {
								"description": "The value; a list stands for `NAME001`, `NAME002` ….",
								"anyOf": [
									{
										"type": [
											"string",
											"number",
											"boolean"
										]
									},
									{
										"$ref": "#/$defs/variable-list"
									}
								]
							},
							"secret": {
								"$ref": "#/$defs/truth",
								"description": "True keeps the value out of logs and reports."
							},
							"from": {
								"$ref": "#/$defs/secret-source",
								"description": "Where a secret value is asked for when the run begins, instead of `value`."
							},
							"type": {
								"type": "string",
								"description": "What its values are; others are refused, whoever sets them.",
								"enum": [
									"text",
									"number",
									"true-or-false",
									"path",
									"list"
								]
							},
							"permitted": {
								"type": "array",
								"description": "The only values that are permitted.",
								"items": {
									"type": [
										"string",
										"number",
										"boolean"
									]
								},
								"minItems": 1
							},
							"pattern": {
								"type": "string",
								"description": "Regular expression that the whole value must fit.",
								"minLength": 1,
								"maxLength": 200
							},
							"required": {
								"$ref": "#/$defs/truth",
								"description": "True: the run does not begin without a value."
							},
							"description": {
								"type": "string",
								"description": "What it is for; shown to whoever is asked for a value."
							}
						}
					}
				]
			},
			"variable-list": {
				"description": "Texts stand for `NAME001`, `NAME002` …; mappings for `NAME0Property` … with a count.",
				"type": "array",
				"items": {
					"anyOf": [
						{
							"type": [
								"string",
								"number",
								"boolean"
							]
						},
						{
							"type": "object",
							"propertyNames": {
								"pattern": "^[A-Za-z][A-Za-z0-9_]{0,99}$"
							},
							"additionalProperties": {
								"type": [
									"string",
									"number",
									"boolean"
								]
							}
						}
					]
				},
				"maxItems": 1000
			},
			"secret-source": {
				"type": "object",
				"description": "Where a secret value comes from: exactly one source.",
				"additionalProperties": false,
				"properties": {
					"environment": {
						"type": "string",
						"description": "Name of an environment variable.",
						"minLength": 1
					},
					"file": {
						"type": "string",
						"description": "A text file: a path of the machine, or one below the folder of the sequence file.",
						"minLength": 1
					},
					"prompt": {
						"type": "string",
						"description": "A question to whoever sits at the machine.",
						"minLength": 1
					},
					"once": {
						"$ref": "#/$defs/truth",
						"description": "True asks at the start only and seals the answer for later systems; with `prompt`."
					}
				}
			},
			"content": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"source"
				],
				"properties": {
					"source": {
						"type": "string",
						"description": "File or folder, relative to the folder of the sequence file.",
						"minLength": 1
					},
					"sha256": {
						"type": "string",
						"description": "SHA-256 of the file in hexadecimal.",
						"pattern": "^[0-9a-fA-F]{64}$"
					}
				}
			},
			"node": {
				"description": "A group or a step.",
				"if": {
					"type": "object",
					"required": [
						"group"
					]
				},
				"then": {
					"$ref": "#/$defs/group"
				},
				"else": {
					"$ref": "#/$defs/step"
				}
			},
			"group": {
				"type": "object",
				"description": "A group of steps: one condition and one rule for failures.",
				"additionalProperties": false,
				"required": [
					"group",
					"steps"
				],
				"properties": {
					"group": {
						"type": "string",
						"description": "Name of the group.",
						"minLength": 1
					},
					"description": {
						"type": "string",
						"description": "What the group is for."
					},
					"if": {
						"$ref": "#/$defs/condition",
						"description": "When the group runs."
					},
					"continue-on-error": {
						"$ref": "#/$defs/truth",
						"description": "True goes on after the group when a step in it failed."
					},
					"disabled": {
						"$ref": "#/$defs/truth",
						"description": "True never runs the group."
					},
					"for-each": {
						"$ref": "#/$defs/for-each",
						"description": "Runs the group once for each value of a list."
					},
					"steps": {
						"type": "array",
						"description": "What the group holds.",
						"items": {
							"$ref": "#/$defs/node"
						}
					}
				}
			},
			"step": {
				"type": "object",
				"description": "A step: one key names its type and holds its input.",
				"properties": {
					"name": {
						"type": "string",
						"description": "Name of the step; made from its type when left out.",
						"minLength": 1
					},
					"description": {
						"type": "string",
						"description": "What the step is for."
					},
					"if": {
						"$ref": "#/$defs/condition",
						"description": "When the step runs."
					},
					"continue-on-error": {
						"$ref": "#/$defs/truth",
						"description": "True goes on with the next step when this one failed."
					},
					"disabled": {
						"$ref": "#/$defs/truth",
						"description": "True never runs the step."
					},
					"retry": {
						"$ref": "#/$defs/retry",
						"description": "Tries the step again when it failed."
					},
					"timeout": {
						"$ref": "#/$defs/duration",
						"description": "How long each try may take, such as `90s`, `15m` or `2h`; then it is ended with all that it started."
					},
					"runs-in": {
						"type": "string",
						"description": "Where the step shall run.",
						"enum": [
							"winpe",
							"full-os",
							"any"
						]
					}
				}
			},
			"retry": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"times"
				],
				"properties": {
					"times": {
						"description": "Further tries after the first.",
						"anyOf": [
							{
								"type": "integer",
								"minimum": 0,
								"maximum": 100
							},
							{
								"type": "string",
								"pattern": "^([0-9]{1,2}|100)$"
							}
						]
					},
					"wait": {
						"$ref": "#/$defs/duration",
						"description": "Wait before the first further try, such as `500ms`, `10s`, `2m`, `1h`."
					},
					"back-off": {
						"description": "Each further wait is so many times the one before it.",
						"anyOf": [
							{
								"type": "number",
								"minimum": 1,
								"maximum": 10
							},
							{
								"type": "string",
								"pattern": "^[0-9]+(\\.[0-9]+)?$"
							}
						]
					},
					"longest-wait": {
						"$ref": "#/$defs/duration",
						"description": "No wait becomes longer."
					}
				}
			},
			"duration": {
				"anyOf": [
					{
						"type": "number",
						"minimum": 0
					},
					{
						"type": "string",
						"pattern": "^\\s*[0-9]+(\\.[0-9]+)?\\s*(ms|s|m|h)?\\s*$"
					}
				]
			},
			"for-each": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"list",
					"variable"
				],
				"properties": {
					"list": {
						"type": "string",
						"description": "Base name of a numbered list: `Applications` means `Applications01`, `Applications02` … up to the first that has no value.",
						"pattern": "^[A-Za-z_][A-Za-z0-9_-]{0,252}$"
					},
					"variable": {
						"type": "string",
						"description": "Variable that holds the value of the present iteration.",
						"pattern": "^[A-Za-z][A-Za-z0-9_-]{0,255}$"
					}
				}
			},
			"truth": {
				"enum": [
					true,
					false,
					"true",
					"false"
				]
			},
			"scalar": {
				"type": [
					"string",
					"number",
					"boolean"
				]
			},
			"condition": {
				"type": "object",
				"description": "A test, or several with `all`, `any` or `none`.",
				"anyOf": [
					{
						"additionalProperties": false,
						"required": [
							"all"
						],
						"properties": {
							"all": {
								"$ref": "#/$defs/conditions",
								"description": "True when all hold."
							},
							"on-error": {
								"$ref": "#/$defs/onError",
								"description": "What the condition counts as when asking itself fails; without it, or with `fail`, the node fails."
							}
						}
					},
					{
						"additionalProperties": false,
						"required": [
							"any"
						],
						"properties": {
							"any": {
								"$ref": "#/$defs/conditions",
								"description": "True when at least one holds."
							},
							"on-error": {
								"$ref": "#/$defs/onError",
								"description": "What the condition counts as when asking itself fails; without it, or with `fail`, the node fails."
							}
						}
					},
					{
						"additionalProperties": false,
						"required": [
							"none"
						],
						"properties": {
							"none": {
								"$ref": "#/$defs/conditions",
								"description": "True when none holds."
							},
							"on-error": {
								"$ref": "#/$defs/onError",
								"description": "What the condition counts as when asking itself fails; without it, or with `fail`, the node fails."
							}
						}
					},
					{
						"additionalProperties": false,
						"required": [
							"variable"
						],
						"properties": {
							"variable": {
								"type": "string",
								"description": "Name of a variable.",
								"pattern": "^[A-Za-z_][A-Za-z0-9_-]{0,255}$"
							},
							"equals": {
								"$ref": "#/$defs/scalar",
								"description": "The value is this text; case does not matter."
							},
							"not-equals": {
								"$ref": "#/$defs/scalar",
								"description": "The value is another text."
							},
							"greater": {
								"$ref": "#/$defs/scalar",
								"description": "The value is greater: as a number when both are numbers."
							},
							"greater-or-equal": {
								"$ref": "#/$defs/scalar",
								"description": "The value is greater or equal."
							},
							"less": {
								"$ref": "#/$defs/scalar",
								"description": "The value is less."
							},
							"less-or-equal": {
								"$ref": "#/$defs/scalar",
								"description": "The value is less or equal."
							},
							"like": {
								"$ref": "#/$defs/scalar",
								"description": "The value fits this pattern with `*` and `?`."
							},
							"not-like": {
								"$ref": "#/$defs/scalar",
								"description": "The value does not fit this pattern."
							},
							"exists": {
								"$ref": "#/$defs/truth",
								"description": "The variable has a value, or has none."
							},
							"on-error": {
								"$ref": "#/$defs/onError",
								"description": "What the condition counts as when asking itself fails; without it, or with `fail`, the node fails."
							}
						},
						"oneOf": [
							{
								"required": [
									"equals"
								]
							},
							{
								"required": [
									"not-equals"
								]
							},
							{
								"required": [
									"greater"
								]
							},
							{
								"required": [
									"greater-or-equal"
								]
							},
							{
								"required": [
									"less"
								]
							},
							{
								"required": [
									"less-or-equal"
								]
							},
							{
								"required": [
									"like"
								]
							},
							{
								"required": [
									"not-like"
								]
							},
							{
								"required": [
									"exists"
								]
							}
						]
					},
					{
						"additionalProperties": false,
						"required": [
							"file"
						],
						"properties": {
							"file": {
								"type": "string",
								"description": "Path of a file.",
								"minLength": 1
							},
							"exists": {
								"$ref": "#/$defs/truth",
								"description": "False: there is no such file."
							},
							"on-error": {
								"$ref": "#/$defs/onError",
								"description": "What the condition counts as when asking itself fails; without it, or with `fail`, the node fails."
							},
							"modified": {
								"$ref": "#/$defs/measure",
								"description": "The time of the last change, in UTC: `>= 2024-10-01` or `< 2024-10-01T12:00:00Z`."
							},
							"version": {
								"$ref": "#/$defs/measure",
								"description": "The version of the program's version resource: `>= 1.2.3`."
							}
						}
					},
					{
						"additionalProperties": false,
						"required": [
							"folder"
						],
						"properties": {
							"folder": {
								"type": "string",
								"description": "Path of a folder.",
								"minLength": 1
							},
							"exists": {
								"$ref": "#/$defs/truth",
								"description": "False: there is no such folder."
							},
							"on-error": {
								"$ref": "#/$defs/onError",
								"description": "What the condition counts as when asking itself fails; without it, or with `fail`, the node fails."
							},
							"modified": {
								"$ref": "#/$defs/measure",
								"description": "The time of the last change, in UTC: `>= 2024-10-01` or `< 2024-10-01T12:00:00Z`."
							}
						}
					},
					{
						"additionalProperties": false,
						"required": [
							"registry"
						],
						"properties": {
							"registry": {
								"type": "string",
								"description": "Path of a key, with its root: `HKLM\\SOFTWARE\\Contoso`.",
								"minLength": 1
							},
							"value": {
								"$ref": "#/$defs/scalar",
								"description": "Name of a value; empty for the default one. Without it the key itself is tested."
							},
							"exists": {
								"$ref": "#/$defs/truth",
								"description": "False: there is no such key or value."
							},
							"type": {
								"description": "With `exists`: the value has this type.",
								"enum": [
									"REG_SZ",
									"REG_EXPAND_SZ",
									"REG_MULTI_SZ",
									"REG_DWORD",
									"REG_QWORD",
									"REG_BINARY"
								]
							},
							"equals": {
								"$ref": "#/$defs/scalar",
								"description": "The value is this text; case does not matter."
							},
							"not-equals": {
								"$ref": "#/$defs/scalar",
								"description": "The value is another text."
							},
							"greater": {
								"$ref": "#/$defs/scalar",
								"description": "The value is greater: as a number when both are numbers."
							},
							"greater-or-equal": {
								"$ref": "#/$defs/scalar",
								"description": "The value is greater or equal."
							},
							"less": {
								"$ref": "#/$defs/scalar",
								"description": "The value is less."
							},
							"less-or-equal": {
								"$ref": "#/$defs/scalar",
								"description": "The value is less or equal."
							},
							"like": {
								"$ref": "#/$defs/scalar",
								"description": "The value fits this pattern with `*` and `?`."
							},
							"not-like": {
								"$ref": "#/$defs/scalar",
								"description": "The value does not fit this pattern."
							},
							"as": {
								"description": "What the value is compared as; `auto` takes numbers where both sides are some, else texts.",
								"enum": [
									"auto",
									"text",
									"number",
									"version"
								]
							},
							"on-error": {
								"$ref": "#/$defs/onError",
								"description": "What the condition counts as when asking itself fails; without it, or with `fail`, the node fails."
							}
						}
					},
					{
						"additionalProperties": false,
						"required": [
							"os"
						],
						"properties": {
							"os": {
								"type": "object",
								"description": "The running system, in WinPE that is WinPE; all that is given must hold.",
								"additionalProperties": false,
								"minProperties": 1,
								"properties": {
									"version": {
										"$ref": "#/$defs/measure",
										"description": "Its version: `>= 10.0.22000`."
									},
									"type": {
										"description": "Its kind; `server` includes domain controllers.",
										"enum": [
											"workstation",
											"server",
											"domain-controller"
										]
									},
									"architecture": {
										"description": "Its architecture.",
										"enum": [
											"x64",
											"arm64",
											"x86"
										]
									}
								}
							},
							"on-error": {
								"$ref": "#/$defs/onError",
								"description": "What the condition counts as when asking itself fails; without it, or with `fail`, the node fails."
							}
						}
					},
					{
						"additionalProperties": false,
						"required": [
							"software"
						],
						"properties": {
							"software": {
								"type": "object",
								"description": "Installed software, named by one key.",
								"additionalProperties": false,
								"properties": {
									"product-code": {
										"type": "string",
										"description": "Product code of Windows Installer, in braces.",
										"minLength": 1
									},
									"upgrade-code": {
										"type": "string",
										"description": "Upgrade code of Windows Installer, in braces: any version of a product.",
										"minLength": 1
									},
									"name": {
										"type": "string",
										"description": "Name as the list of software shows it, with `*` and `?`.",
										"minLength": 1
									},
									"version": {
										"$ref": "#/$defs/measure",
										"description": "Its version: `>= 2.0`."
									}
								},
								"oneOf": [
									{
										"required": [
											"product-code"
										]
									},
									{
										"required": [
											"upgrade-code"
										]
									},
									{
										"required": [
											"name"
										]
									}
								]
							},
							"exists": {
								"$ref": "#/$defs/truth",
								"description": "False: no such software is installed."
							},
							"on-error": {
								"$ref": "#/$defs/onError",
								"description": "What the condition counts as when asking itself fails; without it, or with `fail`, the node fails."
							}
						}
					},
					{
						"additionalProperties": false,
						"required": [
							"wmi"
						],
						"properties": {
							"wmi": {
								"type": "string",
								"description": "A query in WQL; the condition holds when at least one instance fits.",
								"minLength": 1,
								"maxLength": 16384
							},
							"namespace": {
								"type": "string",
								"description": "Namespace of the class.",
								"minLength": 1,
								"default": "root\\cimv2"
							},
							"exists": {
								"$ref": "#/$defs/truth",
								"description": "False: no instance fits."
							},
							"on-error": {
								"$ref": "#/$defs/onError",
								"description": "What the condition counts as when asking itself fails; without it, or with `fail`, the node fails."
							}
						}
					}
				]
			},
			"conditions": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/condition"
				},
				"minItems": 1
			},
			"onError": {
				"enum": [
					"fail",
					"true",
					"false",
					true,
					false
				]
			},
			"measure": {
				"type": [
					"string",
					"number"
				],
				"minLength": 1
			}
		}
	},
	"variables-file": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"title": "Variables file",
		"description": "Variables of collections and machines, given with `--variables FILE`.",
		"type": "object",
		"additionalProperties": false,
		"minProperties": 1,
		"properties": {
			"$schema": {
				"type": "string",
				"description": "This schema, for editors."
			},
			"collections": {
				"type": "array",
				"description": "Variables for a number of machines.",
				"items": {
					"$ref": "#/$defs/collection"
				}
			},
			"machines": {
				"type": "array",
				"description": "Variables for one machine; stronger than those of collections.",
				"items": {
					"$ref": "#/$defs/machine"
				}
			}
		},
		"$defs": {
			"collection": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"name",
					"variables"
				],
				"properties": {
					"name": {
						"type": "string",
						"description": "Name of the collection, for messages and the journal.",
						"minLength": 1
					},
					"priority": {
						"description": "The higher one wins between collections, 0 to 1000; default 0.",
						"anyOf": [
							{
								"type": "integer",
								"minimum": 0,
								"maximum": 1000
							},
							{
								"type": "string",
								"pattern": "^([0-9]{1,3}|1000)$"
							}
						]
					},
					"members": {
						"type": "array",
						"description": "A machine belongs to it when one of these fits; left out: every machine.",
						"items": {
							"$ref": "#/$defs/member"
						},
						"minItems": 1
					},
					"if": {
						"description": "A condition, as in a sequence, that must hold as well."
					},
					"variables": {
						"$ref": "#/$defs/variables"
					}
				}
			},
			"member": {
				"type": "object",
				"description": "All that is given must fit; `*` and `?` are wildcards.",
				"additionalProperties": false,
				"minProperties": 1,
				"properties": {
					"serial-number": {
						"$ref": "#/$defs/text",
						"description": "Serial number."
					},
					"uuid": {
						"$ref": "#/$defs/text",
						"description": "SMBIOS UUID."
					},
					"mac-address": {
						"$ref": "#/$defs/text",
						"description": "One of its MAC addresses."
					},
					"asset-tag": {
						"$ref": "#/$defs/text",
						"description": "Asset tag."
					},
					"make": {
						"$ref": "#/$defs/text",
						"description": "Manufacturer."
					},
					"model": {
						"$ref": "#/$defs/text",
						"description": "Model."
					}
				}
			},
			"machine": {
				"type": "object",
				"description": "One machine: all that is given must be the machine's, exactly.",
				"additionalProperties": false,
				"required": [
					"variables"
				],
				"minProperties": 2,
				"properties": {
					"serial-number": {
						"$ref": "#/$defs/text",
						"description": "Serial number."
					},
					"uuid": {
						"$ref": "#/$defs/text",
						"description": "SMBIOS UUID."
					},
					"mac-address": {
						"$ref": "#/$defs/text",
						"description": "One of its MAC addresses."
					},
					"asset-tag": {
						"$ref": "#/$defs/text",
						"description": "Asset tag."
					},
					"variables": {
						"$ref": "#/$defs/variables"
					}
				}
			},
			"text": {
				"type": [
					"string",
					"number"
				]
			},
			"variables": {
				"type": "object",
				"description": "Variables; one without a value is asked for when somebody sits there.",
				"propertyNames": {
					"pattern": "^[A-Za-z][A-Za-z0-9_-]{0,255}$"
				},
				"additionalProperties": {
					"$ref": "#/$defs/variable"
				}
			},
			"variable": {
				"description": "A value, a list, or a value that is kept out of logs and reports.",
				"anyOf": [
					{
						"type": [
							"string",
							"number",
							"boolean"
						]
					},
					{
						"type": "null"
					},
					{
						"$ref": "#/$defs/list"
					},
					{
						"type": "object",
						"additionalProperties": false,
						"required": [
							"value"
						],
						"properties": {
							"value": {
								"description": "The value.",
								"anyOf": [
									{
										"type": [
											"string",
											"number",
											"boolean"
										]
									},
									{
										"type": "null"
									},
									{
										"$ref": "#/$defs/list"
									}
								]
							},
							"secret": {
								"enum": [
									true,
									false,
									"true",
									"false"
								],
								"description": "True keeps the value out of logs and reports."
							}
						}
					}
				]
			},
			"list": {
				"description": "Texts stand for `NAME001`, `NAME002` …; mappings for `NAME0Property` … with a count.",
				"type": "array",
				"items": {
					"anyOf": [
						{
							"type": [
								"string",
								"number",
								"boolean"
							]
						},
						{
							"type": "object",
							"propertyNames": {
								"pattern": "^[A-Za-z][A-Za-z0-9_]{0,99}$"
							},
							"additionalProperties": {
								"type": [
									"string",
									"number",
									"boolean"
								]
							}
						}
					]
				},
				"maxItems": 1000
			}
		}
	}
};
