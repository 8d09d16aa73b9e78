/** Bytes of the first sector of a disk that hold code; behind them lie signature and partitions (Microsoft, master boot record). */
const MBR_CODE_BYTES = 440;
const SECTOR = 512;

/** Starts the boot sector of the one active partition; assembled from build/boot-code/mbr.S, which a system test compares. */
const MBR_HEX = [
	"fa31c08ed0bc007c8ed88ec0fbfcbe007cbf0006b90001f3a5ea1e060000bebe",
	"07b90400f60480750a83c610e2f6be7406eb2f666a0066ff74086a0068007c6a",
	"016a1089e35689deb442cd135ebc007c720d813efe7d55aa7505ea007c0000be",
	"8806ac84c07409b40ebb0700cd10ebf2fbf4ebfc4e6f20616374697665207061",
	"72746974696f6e005468652061637469766520706172746974696f6e2063616e",
	"2774206265207265616400",
];

/** Code for the first sector of a disk, without what lies behind it there. */
export const MBR_CODE: Uint8Array = Buffer.concat([Buffer.from(MBR_HEX.join(""), "hex")], MBR_CODE_BYTES);

/** Why a BIOS would not start anything from the first sector of a disk, as the end of a sentence about the disk; undefined when it would. */
export function mbrProblem(sector: Uint8Array): string | undefined {
	if (sector.length < SECTOR || sector[510] !== 0x55 || sector[511] !== 0xaa) return "has no master boot record";
	return sector.subarray(0, MBR_CODE_BYTES).every((byte) => byte === 0)
		? "has no code in its master boot record"
		: undefined;
}

/** What mkntfs and mkfs.fat write in the place of code. */
const STAND_INS = [/this is not a bootable disk/i, /non-system disk/i];

/** Why the boot sector of a partition would start no boot manager, as the end of a sentence about the partition. */
export function partitionBootProblem(sectors: Uint8Array): string | undefined {
	const text = Buffer.from(sectors).toString("latin1");
	if (sectors.length < SECTOR || sectors[510] !== 0x55 || sectors[511] !== 0xaa) return "has no boot sector";
	return STAND_INS.some((message) => message.test(text))
		? "has a boot sector that starts nothing: start the machine from a Windows PE and run bootsect /nt60 SYS"
		: undefined;
}
