/*
 * Finds bootmgr in the root folder of an NTFS volume and loads it to 2000:0 (Linux-NTFS documentation: layout of records, indexes and runs).
 * Runs in real mode with all segments 0: nothing above 64 KiB is touched but by the BIOS and by the one copy below.
 */
__asm__(".code16gcc");
typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
typedef signed char s8;

#define BPB ((u8 *)0x7c00)
#define MFT ((u8 *)0xa000)
#define RECORD ((u8 *)0xb000)
#define BLOCK ((u8 *)0xc000)
#define TARGET 0x20000u
/* Below the last of the conventional memory. */
#define TARGET_END 0x98000u

static u32 perCluster, recordSectors, blockSectors;

static u32 get16(const u8 *at) { return at[0] | at[1] << 8; }
static u32 get32(const u8 *at) { return get16(at) | get16(at + 2) << 16; }

static void stop(const char *text) {
	for (; *text; text++) __asm__ volatile("int $0x10" : : "a"(0x0e00 | (u8)*text), "b"(7) : "cc");
	for (;;) __asm__ volatile("hlt");
}

static struct { u16 size, count, offset, segment; u32 low, high; } packet;

static void readSectors(u32 sector, u32 count, u32 linear) {
	while (count) {
		u32 part = count > 32 ? 32 : count;
		u16 status;
		packet.size = 16;
		packet.count = part;
		packet.offset = linear & 15;
		packet.segment = linear >> 4;
		packet.low = get32(BPB + 0x1c) + sector;
		packet.high = 0;
		__asm__ volatile("int $0x13; sbb %0, %0"
			: "=a"(status) : "0"(0x4200), "d"((u32)BPB[0x24]), "S"(&packet) : "cc", "memory");
		if (status) stop("The volume can't be read");
		sector += part;
		count -= part;
		linear += part * 512;
	}
}

/* Puts back the last two bytes of each sector. */
static void mend(u8 *record, u32 sectors) {
	u8 *array = record + get16(record + 4);
	for (u32 at = 1; at <= sectors; at++) {
		record[at * 512 - 2] = array[2 * at];
		record[at * 512 - 1] = array[2 * at + 1];
	}
}

static u8 *attribute(u8 *record, u32 type) {
	for (u8 *at = record + get16(record + 20); get32(at) != 0xffffffff; at += get32(at + 4)) {
		if (get32(at) == 0x20) stop("bootmgr's folder or file is in too many pieces");
		/* The unnamed data, or the index of names. */
		if (get32(at) == type && (type != 0x80 || at[9] == 0)) return at;
		if (get32(at + 4) == 0) break;
	}
	return 0;
}

/* Reads sectors of an attribute that lies in runs, from one of its sectors on. */
static void readRuns(u8 *found, u32 from, u32 count, u32 linear) {
	u32 cluster = 0;
	if (get16(found + 12) & 0xffff) stop("bootmgr is compressed or encrypted");
	for (u8 *run = found + get16(found + 32); *run && count; ) {
		u32 lengthBytes = *run & 15, offsetBytes = *run >> 4, length = 0, offset = 0;
		run++;
		for (u32 at = 0; at < lengthBytes && at < 4; at++) length |= (u32)run[at] << 8 * at;
		run += lengthBytes;
		for (u32 at = 0; at < offsetBytes && at < 4; at++) offset |= (u32)run[at] << 8 * at;
		if (offsetBytes && offsetBytes < 4 && (run[offsetBytes - 1] & 0x80)) offset |= 0xffffffffu << 8 * offsetBytes;
		run += offsetBytes;
		cluster += offset;
		u32 sectors = length * perCluster;
		if (from >= sectors) { from -= sectors; continue; }
		u32 part = sectors - from < count ? sectors - from : count;
		readSectors(cluster * perCluster + from, part, linear);
		linear += part * 512;
		count -= part;
		from = 0;
	}
	if (count) stop("A file of the volume is shorter than it says");
}

static void readRecord(u32 number) {
	u8 *data = attribute(MFT, 0x80);
	if (!data) stop("The volume has no file table");
	readRuns(data, number * recordSectors, recordSectors, (u32)RECORD);
	if (get32(RECORD) != 0x454c4946) stop("A record of the volume is damaged");
	mend(RECORD, recordSectors);
}

/* Below 0, 0 or above it, as bootmgr stands before, at or behind a name. */
static int compare(const u8 *name, u32 length) {
	static const char wanted[] = "BOOTMGR";
	for (u32 at = 0; at < 7 && at < length; at++) {
		u32 letter = get16(name + 2 * at);
		if (letter >= 'a' && letter <= 'z') letter -= 32;
		if ((u32)wanted[at] != letter) return (u32)wanted[at] < letter ? -1 : 1;
	}
	return 7 < length ? -1 : 7 > length;
}

/* The record of bootmgr; goes down the tree of names. */
static u32 findManager(void) {
	u8 *root = attribute(RECORD, 0x90), *blocks = attribute(RECORD, 0xa0);
	if (!root) stop("The volume has no root folder");
	u8 *header = root + get16(root + 20) + 16;
	for (u32 depth = 0; depth < 16; depth++) {
		u8 *entry = header + get32(header), *next = 0;
		for (;; entry += get16(entry + 8)) {
			u32 flags = get16(entry + 12);
			int order = flags & 2 ? -1 : compare(entry + 16 + 66, entry[16 + 64]);
			if (order == 0) return get32(entry);
			if (order > 0) continue;
			if (flags & 1) next = entry + get16(entry + 8) - 8;
			break;
		}
		if (!next || !blocks) break;
		u32 number = get32(next);
		readRuns(blocks, perCluster <= blockSectors ? number * perCluster : number, blockSectors, (u32)BLOCK);
		if (get32(BLOCK) != 0x58444e49) stop("The root folder of the volume is damaged");
		mend(BLOCK, blockSectors);
		header = BLOCK + 24;
	}
	stop("BOOTMGR is missing");
	return 0;
}

static u32 sectorsOf(s8 size) { return size > 0 ? size * perCluster : 1u << (-size - 9); }

__attribute__((used, section(".text.load"))) void load(void) {
	u32 unit = BPB[13];
	perCluster = unit <= 128 ? unit : 1u << (256 - unit);
	recordSectors = sectorsOf((s8)BPB[64]);
	blockSectors = sectorsOf((s8)BPB[68]);
	if (get16(BPB + 11) != 512 || recordSectors > 8 || blockSectors > 16) stop("The volume has sectors of another size");
	readSectors(get32(BPB + 48) * perCluster, recordSectors, (u32)MFT);
	mend(MFT, recordSectors);
	readRecord(5);
	readRecord(findManager());
	u8 *data = attribute(RECORD, 0x80);
	if (!data) stop("BOOTMGR is empty");
	if (data[8]) {
		u32 size = get32(data + 48), sectors = (size + 511) / 512;
		if (sectors * 512 > TARGET_END - TARGET) stop("BOOTMGR is too large");
		readRuns(data, 0, sectors, TARGET);
	} else {
		u32 from = (u32)data + get16(data + 20), count = get32(data + 16);
		__asm__ volatile("push %%es; mov $0x2000, %%ax; mov %%ax, %%es; xor %%di, %%di; rep movsb; pop %%es"
			: "+S"(from), "+c"(count) : : "eax", "edi", "memory", "cc");
	}
}
