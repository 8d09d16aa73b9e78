/*
 * Stands where Windows' boot manager stands, and tells by the serial line what the firmware lets it see: the file that it was started
 * from, every partition, and the boot store beside it. Then it switches the machine off. Structures follow the UEFI specification 2.10.
 */
typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
typedef unsigned long long u64;
typedef struct { u32 a; u16 b, c; u8 d[8]; } Guid;

typedef struct { u8 type, subtype, length[2]; } PathNode;
typedef struct { PathNode node; u8 number[4], start[8], size[8], signature[16], table, kind; } HardDriveNode;

typedef struct Media {
	u32 id; u8 removable, present, partition, readOnly, caching; u32 blockSize, align; u64 lastBlock;
} Media;
typedef struct BlockIo {
	u64 revision; Media *media; void *reset;
	u64 (*read)(struct BlockIo *, u32 id, u64 block, u64 size, void *buffer);
} BlockIo;
typedef struct File {
	u64 revision;
	u64 (*open)(struct File *, struct File **, u16 *name, u64 mode, u64 attributes);
	void *close, *remove;
	u64 (*read)(struct File *, u64 *size, void *buffer);
} File;
typedef struct FileSystem { u64 revision; u64 (*open)(struct FileSystem *, File **root); } FileSystem;
typedef struct {
	u32 revision; void *parent, *system, *device; PathNode *file;
} LoadedImage;

typedef struct {
	u8 before[24 + 16 * 8];
	u64 (*handleProtocol)(void *handle, Guid *, void **);
	u8 between[152];
	u64 (*locateHandles)(u32 type, Guid *, void *key, u64 *count, void ***handles);
} BootServices;
typedef struct { u8 before[24 + 10 * 8]; void (*reset)(u32 type, u64 status, u64 size, void *data); } RuntimeServices;
typedef struct { u8 before[24 + 64]; RuntimeServices *runtime; BootServices *boot; } SystemTable;

_Static_assert(__builtin_offsetof(BootServices, handleProtocol) == 152, "EFI_BOOT_SERVICES.HandleProtocol");
_Static_assert(__builtin_offsetof(BootServices, locateHandles) == 312, "EFI_BOOT_SERVICES.LocateHandleBuffer");
_Static_assert(__builtin_offsetof(RuntimeServices, reset) == 104, "EFI_RUNTIME_SERVICES.ResetSystem");
_Static_assert(__builtin_offsetof(SystemTable, boot) == 96, "EFI_SYSTEM_TABLE.BootServices");

static Guid loadedImageId = { 0x5b1b31a1, 0x9562, 0x11d2, { 0x8e, 0x3f, 0, 0xa0, 0xc9, 0x69, 0x72, 0x3b } };
static Guid devicePathId = { 0x09576e91, 0x6d3f, 0x11d2, { 0x8e, 0x39, 0, 0xa0, 0xc9, 0x69, 0x72, 0x3b } };
static Guid blockIoId = { 0x964e5b21, 0x6459, 0x11d2, { 0x8e, 0x39, 0, 0xa0, 0xc9, 0x69, 0x72, 0x3b } };
static Guid fileSystemId = { 0x964e5b22, 0x6459, 0x11d2, { 0x8e, 0x39, 0, 0xa0, 0xc9, 0x69, 0x72, 0x3b } };

static void port(u16 number, u8 value) { __asm__ volatile("outb %0, %1" : : "a"(value), "Nd"(number)); }
static u8 portRead(u16 number) { u8 value; __asm__ volatile("inb %1, %0" : "=a"(value) : "Nd"(number)); return value; }
static void letter(char value) { while (!(portRead(0x3fd) & 0x20)); port(0x3f8, (u8)value); }
static void say(const char *text) { while (*text) letter(*text++); }
static void sayWide(const u16 *text) { while (*text) letter((char)*text++); }
static void sayHex(u64 value, int digits) { while (digits--) letter("0123456789abcdef"[(value >> (4 * digits)) & 15]); }
static u64 number(const u8 *bytes, int count) { u64 value = 0; while (count--) value = value << 8 | bytes[count]; return value; }

static void sayGuid(const u8 *bytes) {
	sayHex(number(bytes, 4), 8); letter('-'); sayHex(number(bytes + 4, 2), 4); letter('-'); sayHex(number(bytes + 6, 2), 4);
	letter('-'); sayHex(bytes[8] << 8 | bytes[9], 4); letter('-');
	for (int at = 10; at < 16; at++) sayHex(bytes[at], 2);
}

/* The node of a device's path that tells a partition. */
static HardDriveNode *partitionOf(BootServices *boot, void *handle) {
	PathNode *node;
	if (boot->handleProtocol(handle, &devicePathId, (void **)&node)) return 0;
	while (node->type != 0x7f) {
		if (node->type == 4 && node->subtype == 1) return (HardDriveNode *)node;
		node = (PathNode *)((u8 *)node + node->length[0] + (node->length[1] << 8));
	}
	return 0;
}

static void sayPartition(HardDriveNode *found) {
	sayGuid(found->signature);
	say(" start "); sayHex(number(found->start, 8), 16);
	say(" sectors "); sayHex(number(found->size, 8), 16);
}

static u8 sector[4096];

static void sayVolumes(BootServices *boot) {
	u64 count;
	void **handles;
	if (boot->locateHandles(2, &blockIoId, 0, &count, &handles)) return;
	for (u64 at = 0; at < count; at++) {
		HardDriveNode *found = partitionOf(boot, handles[at]);
		BlockIo *disk;
		void *fileSystem;
		if (!found || boot->handleProtocol(handles[at], &blockIoId, (void **)&disk)) continue;
		say("volume "); sayPartition(found);
		say(boot->handleProtocol(handles[at], &fileSystemId, &fileSystem) ? " unread" : " files");
		say(" begins ");
		if (disk->media->blockSize > sizeof sector || disk->read(disk, disk->media->id, 0, disk->media->blockSize, sector)) say("nothing");
		else for (int byte = 3; byte < 11; byte++) letter(sector[byte] >= 32 && sector[byte] < 127 ? (char)sector[byte] : '.');
		say("\n");
	}
}

static void sayStore(BootServices *boot, void *device) {
	FileSystem *fileSystem;
	File *root, *store;
	u64 size = sizeof sector;
	say("store ");
	if (boot->handleProtocol(device, &fileSystemId, (void **)&fileSystem) || fileSystem->open(fileSystem, &root)) say("no files\n");
	else if (root->open(root, &store, L"\\EFI\\Microsoft\\Boot\\BCD", 1, 0)) say("missing\n");
	else if (store->read(store, &size, sector)) say("unread\n");
	else { for (int at = 0; at < 4; at++) letter((char)sector[at]); say("\n"); }
}

u64 efi_main(void *image, SystemTable *system) {
	LoadedImage *loaded;
	BootServices *boot = system->boot;
	say("\nproof begins\n");
	if (!boot->handleProtocol(image, &loadedImageId, (void **)&loaded)) {
		HardDriveNode *own = partitionOf(boot, loaded->device);
		say("started "); sayWide((u16 *)(loaded->file + 1)); say("\n");
		if (own) { say("from "); sayPartition(own); say("\n"); }
		sayStore(boot, loaded->device);
	}
	sayVolumes(boot);
	say("token " TOKEN "\nproof ends\n");
	system->runtime->reset(2, 0, 0, 0);
	return 0;
}
