import { formatBytes } from "../base/byte-size.ts";
import type { Services } from "./services.ts";

/** How a test of this place ended: `missing` keeps something from working, `limited` works less well, `elsewhere` is not for this system. */
export type DoctorState = "good" | "limited" | "missing" | "elsewhere";

/** One test of this place. */
export interface DoctorCheck {
	readonly name: string;
	readonly state: DoctorState;
	readonly detail: string;
	/** How to get what is missing. */
	readonly remedy?: string;
}

/** Tests that belong to one purpose. */
export interface DoctorGroup {
	readonly title: string;
	/** Whether Steppe is of any use here without it. */
	readonly essential: boolean;
	readonly checks: readonly DoctorCheck[];
}

/** A rehearsal of the examples writes this much. */
const REHEARSAL_BYTES = 256 * 1024 ** 2;
/** The packager writes this much. */
const PACKAGE_BYTES = 1024 ** 3;

/** Looks at this place; changes nothing. */
export async function examine(services: Services): Promise<readonly DoctorGroup[]> {
	const isWindows = services.computer.system === "windows";
	return [
		{ title: "Rehearse", essential: true, checks: await rehearseChecks(services) },
		{ title: "Read this computer", essential: false, checks: await factsChecks(services) },
		{
			title: "Disks and images on Linux",
			essential: false,
			checks: isWindows ? [foreign("tools", "Linux")] : await programChecks(services, LINUX_TOOLS),
		},
		{
			title: "Windows tools (full OS and WinPE)",
			essential: false,
			checks: isWindows ? await programChecks(services, WINDOWS_TOOLS) : [foreign("tools", "Windows")],
		},
		{ title: "Make executables", essential: false, checks: await packageChecks(services) },
		{
			title: "Tests of the Windows executable",
			essential: false,
			checks: isWindows ? [foreign("Wine", "Linux")] : await programChecks(services, WINE_TOOLS),
		},
		{ title: "Terminal", essential: false, checks: terminalChecks(services) },
	];
}

function foreign(name: string, system: string): DoctorCheck {
	return { name, state: "elsewhere", detail: `this is not ${system}` };
}

interface Tool {
	readonly program: string;
	readonly what: string;
	/** Debian package that holds it. */
	readonly package?: string;
}

const LINUX_TOOLS: readonly Tool[] = [
	{ program: "sgdisk", what: "writes GPT tables", package: "gdisk" },
	{ program: "sfdisk", what: "reads tables, writes MBR tables", package: "fdisk" },
	{ program: "losetup", what: "shows parts of a disk", package: "mount" },
	{ program: "mkntfs", what: "formats NTFS", package: "ntfs-3g" },
	{ program: "ntfs-3g", what: "mounts NTFS", package: "ntfs-3g" },
	{ program: "mkfs.fat", what: "formats FAT32", package: "dosfstools" },
	{ program: "mcopy", what: "reads and writes FAT32", package: "mtools" },
	{ program: "wimlib-imagex", what: "applies images with all that Windows needs", package: "wimtools" },
	{ program: "hivexregedit", what: "reads and changes registry hives", package: "libwin-hivex-perl" },
	{ program: "lsblk", what: "lists disks", package: "util-linux" },
];
const WINE_TOOLS: readonly Tool[] = [
	{ program: "wine", what: "starts the Windows executable", package: "wine" },
	{ program: "wimlib-imagex", what: "makes and compares images", package: "wimtools" },
];
const WINDOWS_TOOLS: readonly Tool[] = ["diskpart", "dism", "bcdboot", "bcdedit", "reg"].map((program) => ({
	program,
	what: "part of Windows and WinPE",
}));

async function programChecks({ computer }: Services, tools: readonly Tool[]): Promise<readonly DoctorCheck[]> {
	const checks: DoctorCheck[] = [];
	for (const { program, what, package: debian } of tools) {
		const path = await computer.findProgram(program);
		const remedy = debian === undefined ? {} : { remedy: `apt-get install ${debian}` };
		if (path === undefined) checks.push({ name: program, state: "missing", detail: `${what}; not found`, ...remedy });
		else checks.push({ name: program, state: "good", detail: `${what}: ${path}` });
	}
	return checks;
}

async function rehearseChecks(services: Services): Promise<readonly DoctorCheck[]> {
	const { rehearsals, computer, files } = services;
	const templates = await rehearsals.templates();
	const temporary = await files.temporaryFolder();
	if (temporary.ok) await temporary.value.remove();
	const worker = await computer.hasImageWorker();
	return [
		templates.length > 0
			? { name: "example machines", state: "good", detail: templates.map(({ name }) => name).join(", ") }
			: { name: "example machines", state: "missing", detail: "none is there", remedy: "get the executable again" },
		worker
			? { name: "image reader", state: "good", detail: "applies images to rehearsal machines" }
			: { name: "image reader", state: "missing", detail: "a part of the program is gone", remedy: "get it again" },
		temporary.ok
			? { name: "temporary folder", state: "good", detail: "can be written to" }
			: {
					name: "temporary folder",
					state: "missing",
					detail: temporary.error.message,
					remedy: "set TMPDIR to another",
				},
		await roomCheck(services, computer.temporaryFolder, "room for rehearsals", REHEARSAL_BYTES),
	];
}

async function roomCheck(services: Services, folder: string, name: string, needed: number): Promise<DoctorCheck> {
	const free = await services.computer.freeBytes(folder);
	if (free === undefined) return { name, state: "limited", detail: `${folder} does not tell what is free` };
	const detail = `${formatBytes(free)} free in ${folder}`;
	if (free >= needed) return { name, state: "good", detail };
	return { name, state: "missing", detail: `${detail}, ${formatBytes(needed)} needed`, remedy: "make room there" };
}

async function factsChecks({ computer }: Services): Promise<readonly DoctorCheck[]> {
	const inventory = await computer.inventory();
	if (!inventory.ok) return [{ name: "facts", state: "missing", detail: inventory.error.message }];
	const { gaps, sources } = inventory.value;
	const remedies = new Set(gaps.flatMap(({ remedy }) => (remedy === undefined ? [] : [remedy])));
	const volumes = sources.volumes;
	return [
		gaps.length === 0
			? { name: "facts", state: "good", detail: "all of them can be read" }
			: {
					name: "facts",
					state: "limited",
					detail: `not known: ${gaps.map(({ what }) => what).join(", ")}`,
					...(remedies.size === 0 ? {} : { remedy: [...remedies].join("; ") }),
				},
		volumes === undefined
			? { name: "mounted volumes", state: "limited", detail: "no provider tells them" }
			: { name: "mounted volumes", state: "good", detail: `told by ${volumes}` },
		computer.isPrivileged
			? { name: "permissions", state: "good", detail: "all" }
			: {
					name: "permissions",
					state: "limited",
					detail: "those of an ordinary account: enough to rehearse",
					remedy: "sudo for serial numbers and real disks",
				},
	];
}

async function packageChecks(services: Services): Promise<readonly DoctorCheck[]> {
	const { computer } = services;
	if (computer.sourceFolder === undefined) {
		return [{ name: "packager", state: "elsewhere", detail: "this is an executable; packaging needs the source" }];
	}
	const has = await services.files.exists(`${computer.sourceFolder}/node_modules/@yao-pkg/pkg`);
	return [
		has
			? { name: "packager", state: "good", detail: "@yao-pkg/pkg is installed" }
			: { name: "packager", state: "missing", detail: "@yao-pkg/pkg is not installed", remedy: "npm ci" },
		await roomCheck(services, computer.sourceFolder, "room for executables", PACKAGE_BYTES),
	];
}

function terminalChecks({ terminal }: Services): readonly DoctorCheck[] {
	const state = (isGood: boolean): DoctorState => (isGood ? "good" : "limited");
	return [
		{
			name: "live view",
			state: state(terminal.live),
			detail: terminal.live ? "the tree of a run is drawn live" : "progress comes line by line",
		},
		{
			name: "colour",
			state: state(terminal.colour),
			detail: terminal.colour ? "yes" : "no (no terminal, TERM=dumb or NO_COLOR)",
		},
		{
			name: "characters",
			state: state(terminal.unicode),
			detail: terminal.unicode ? "Unicode" : "ASCII",
			...(terminal.unicode ? {} : { remedy: "a UTF-8 locale, such as LANG=C.UTF-8" }),
		},
		{ name: "width", state: state(terminal.columns() >= 80), detail: `${terminal.columns()} columns` },
		{
			name: "questions",
			state: state(terminal.attended),
			detail: terminal.attended ? "somebody can answer" : "nobody can answer: failures stop the run",
		},
	];
}

/** The one line that installs all missing Debian packages; undefined when none is missing. */
export function installLine(groups: readonly DoctorGroup[]): string | undefined {
	const packages = groups
		.flatMap(({ checks }) => checks.map(({ remedy }) => /^apt-get install (.+)$/.exec(remedy ?? "")?.[1]))
		.filter((name) => name !== undefined);
	return packages.length === 0 ? undefined : `apt-get install ${[...new Set(packages)].sort().join(" ")}`;
}

/** True when something essential is missing. */
export function isUnfit(groups: readonly DoctorGroup[]): boolean {
	return groups.some(({ essential, checks }) => essential && checks.some(({ state }) => state === "missing"));
}
