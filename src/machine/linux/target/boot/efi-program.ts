/** Machine types of programs (PE/COFF) by architecture, and what UEFI calls the file that it starts by itself. */
const MACHINES = {
	x64: { machine: 0x8664, fallback: "bootx64.efi" },
	arm64: { machine: 0xaa64, fallback: "bootaa64.efi" },
} as const;
export type EfiArchitecture = keyof typeof MACHINES;

/** An application of UEFI, in the field of a program's header that tells what it runs under. */
const EFI_APPLICATION = 10;

/** The name that firmware looks for below `EFI\Boot`. */
export function fallbackName(architecture: EfiArchitecture): string {
	return MACHINES[architecture].fallback;
}

/** Why firmware would not start a file, as the end of a sentence about it; `head` are its first bytes. */
export function efiProblem(head: Uint8Array, architecture: EfiArchitecture): string | undefined {
	const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength);
	if (bytes.length === 0) return "is empty";
	if (bytes.length < 64 || bytes.toString("latin1", 0, 2) !== "MZ") return "is no program";
	const at = bytes.readUInt32LE(0x3c);
	if (at + 0x5e > bytes.length || bytes.toString("latin1", at, at + 4) !== "PE\0\0") return "is no program";
	const machine = bytes.readUInt16LE(at + 4);
	if (machine !== MACHINES[architecture].machine) {
		return `is a program for another processor (0x${machine.toString(16)}), not for ${architecture}`;
	}
	return bytes.readUInt16LE(at + 0x5c) === EFI_APPLICATION ? undefined : "is no program of UEFI";
}

/** Microsoft's certificates that sign boot managers, as their names stand in a signature. */
const SIGNERS = ["Microsoft Windows Production PCA 2011", "Windows UEFI CA 2023"] as const;

/** Who signed a boot manager, as far as its signature names one of Microsoft's certificates for boot managers; not verified here. */
export function signerNames(program: Uint8Array): readonly string[] {
	const bytes = Buffer.from(program.buffer, program.byteOffset, program.byteLength);
	return SIGNERS.filter((name) => bytes.includes(name, 0, "latin1"));
}
