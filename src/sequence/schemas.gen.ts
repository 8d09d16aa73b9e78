// Generated from schemas/ by `npm run generate`. Changes made here are lost.
import type { SchemaShape } from "./schema-shape.ts";

/** By step type. */
export const stepSchemas: Readonly<Record<string, SchemaShape>> = {
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
	"copy-files": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"title": "Copy files",
		"description": "Copies a content of the sequence, or a file or folder of the machine, to a place on a volume.",
		"x-steppe": {
			"runs-in": "any",
			"destructive": false
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
		"description": "Erases one disk and makes its partitions and volumes. Media and removable disks are never chosen unless named by serial number.",
		"x-steppe": {
			"runs-in": "winpe",
			"destructive": true
		},
		"type": "object",
		"additionalProperties": false,
		"properties": {
			"disk": {
				"type": "object",
				"description": "Which disk.",
				"additionalProperties": false,
				"default": {},
				"properties": {
					"which": {
						"type": "string",
						"description": "Rule among the internal disks; `only` stops when there is more than one.",
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
					}
				}
			},
			"layout": {
				"type": "string",
				"description": "`uefi-recommended`: EFI, MSR, Windows, recovery on GPT. `bios-recommended`: system, Windows, recovery on MBR. `automatic` takes the one that fits the firmware.",
				"enum": [
					"automatic",
					"uefi-recommended",
					"bios-recommended"
				],
				"default": "automatic"
			},
			"windows-label": {
				"type": "string",
				"description": "Label of the Windows volume.",
				"maxLength": 32,
				"default": "Windows"
			},
			"recovery-size": {
				"type": "string",
				"description": "Size of the recovery partition, such as `990MiB`.",
				"pattern": "^[0-9]+(\\.[0-9]+)?\\s*([KMGT]i?B?|B)?$",
				"default": "990MiB"
			}
		}
	},
	"restart": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"title": "Restart",
		"description": "Restarts the computer and continues with the next step. Restarting into WinPE stages the sequence's boot image on the disk first.",
		"x-steppe": {
			"runs-in": "any",
			"destructive": false
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
				"description": "Shown to whoever sits there.",
				"maxLength": 512
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
			"destructive": false
		},
		"type": "object",
		"additionalProperties": false,
		"required": [
			"program"
		],
		"properties": {
			"program": {
				"type": "string",
				"description": "Program to start: a path, or a name that the system finds.",
				"minLength": 1
			},
			"arguments": {
				"type": "array",
				"description": "Arguments, each as one entry.",
				"items": {
					"type": "string"
				},
				"default": []
			},
			"working-directory": {
				"type": "string",
				"description": "Folder in which it starts.",
				"maxLength": 255
			},
			"success-codes": {
				"type": "array",
				"description": "Exit codes that mean success.",
				"items": {
					"type": "integer",
					"minimum": 0,
					"maximum": 4294967295
				},
				"default": [
					0,
					3010
				]
			},
			"restart-codes": {
				"type": "array",
				"description": "Exit codes that mean success and ask for a restart into the running system.",
				"items": {
					"type": "integer",
					"minimum": 0,
					"maximum": 4294967295
				},
				"default": [
					3010
				]
			},
			"timeout": {
				"type": "string",
				"description": "How long it may take, such as `90s`, `15m` or `2h`; then it is ended with all its children.",
				"pattern": "^[0-9]+(ms|s|m|h)?$"
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
			}
		}
	},
	"set-variable": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"title": "Set variable",
		"description": "Sets a task sequence variable for all later steps.",
		"x-steppe": {
			"runs-in": "any",
			"destructive": false
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
	}
};

/** By schema file, of the documents that people write. */
export const documentSchemas: Readonly<Record<string, SchemaShape>> = {};
