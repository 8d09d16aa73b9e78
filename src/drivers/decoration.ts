import { fail, ok, type Result } from "../base/result.ts";

/** A processor architecture as INF files spell it. */
export type DriverArchitecture = "x86" | "ia64" | "amd64" | "arm" | "arm64";

/** The system that drivers are chosen for. */
export interface DriverTarget {
	readonly architecture: DriverArchitecture;
	readonly major: number;
	readonly minor: number;
	readonly build: number;
	/** 1 workstation, 2 domain controller, 3 server. */
	readonly productType: number;
	/** VER_SUITE_ flags of the system. */
	readonly suiteMask: number;
}

/** The parts of `NTamd64.10.0...22000`; what was left empty is absent. */
export interface Decoration {
	/** As written, `NTamd64.10.0...22000`. */
	readonly text: string;
	readonly architecture?: DriverArchitecture;
	readonly major?: number;
	readonly minor?: number;
	readonly productType?: number;
	readonly suiteMask?: number;
	readonly build?: number;
}

const ARCHITECTURES: readonly DriverArchitecture[] = ["x86", "ia64", "amd64", "arm", "arm64"];
const NUMBER_PARTS = ["major", "minor", "productType", "suiteMask", "build"] as const;

/** Whether a text is one of the architectures, as INF files spell them (case does not matter). */
export function asArchitecture(text: string): DriverArchitecture | undefined {
	return ARCHITECTURES.find((architecture) => architecture === text.toLowerCase());
}

/**
 * Reads a TargetOSVersion, `NT[Architecture][.[Major][.[Minor][.[ProductType][.[SuiteMask][.[Build]]]]]]`;
 * numbers are decimal or `0x…`. The error says in plain words why it is none.
 */
export function parseDecoration(text: string): Result<Decoration, string> {
	const [head = "", ...parts] = text.trim().split(".");
	if (!/^nt/i.test(head)) return fail(`\`${text}\` does not begin with NT`);
	const architecture = head.length === 2 ? undefined : asArchitecture(head.slice(2));
	if (head.length > 2 && architecture === undefined) return fail(`\`${text}\` names no known architecture`);
	if (parts.length > NUMBER_PARTS.length) return fail(`\`${text}\` has more parts than a decoration can have`);
	const numbers: { -readonly [Part in (typeof NUMBER_PARTS)[number]]?: number } = {};
	for (const [index, part] of parts.entries()) {
		const name = NUMBER_PARTS[index];
		if (part.trim() === "" || name === undefined) continue;
		if (!/^\s*(0x[0-9a-f]{1,8}|\d{1,9})\s*$/i.test(part)) return fail(`\`${part}\` in \`${text}\` is no number`);
		numbers[name] = Number(part.trim());
	}
	return ok({ text: text.trim(), ...(architecture === undefined ? {} : { architecture }), ...numbers });
}

/**
 * Why a Models section with this decoration (undefined: none) does not apply to the target; undefined when it does.
 * A section that names no architecture is for x86 alone since Windows Server 2003 SP1 (Microsoft, INF Manufacturer section).
 * The build counts only when major and minor equal the target's.
 */
export function whyNotApplicable(decoration: Decoration | undefined, target: DriverTarget): string | undefined {
	const architecture = decoration?.architecture ?? "x86";
	if (architecture !== target.architecture) {
		return decoration?.architecture === undefined
			? `names no architecture, which means x86, and the system is ${target.architecture}`
			: `is for ${architecture}, and the system is ${target.architecture}`;
	}
	if (decoration === undefined) return undefined;
	const version = compareVersion(decoration, target);
	if (version > 0) return `needs Windows ${decoration.major ?? 0}.${decoration.minor ?? 0} or later`;
	if (version === 0 && (decoration.build ?? 0) > target.build) {
		return `needs build ${decoration.build} or later, and the system is build ${target.build}`;
	}
	return whyWrongProduct(decoration, target);
}

/** Below 0 when the decoration's version is lower than the target's. What is not given is as good as equal or lower. */
function compareVersion(decoration: Decoration, target: DriverTarget): number {
	if (decoration.major === undefined) return -1;
	return decoration.major - target.major || (decoration.minor ?? 0) - target.minor;
}

function whyWrongProduct(decoration: Decoration, target: DriverTarget): string | undefined {
	if (decoration.productType !== undefined && decoration.productType !== target.productType) {
		return `is for product type ${decoration.productType}, and the system is of type ${target.productType}`;
	}
	const suites = decoration.suiteMask ?? 0;
	if ((suites & ~target.suiteMask) !== 0) return `is for the product suites 0x${suites.toString(16)} alone`;
	return undefined;
}

/**
 * Which of one manufacturer's Models sections the system reads: of those that apply the one with the highest version,
 * then build, then the one that names product type and suites; the undecorated one only when no decorated one applies.
 */
export function chooseDecoration(
	decorations: readonly Decoration[],
	hasUndecorated: boolean,
	target: DriverTarget,
): { readonly decoration: Decoration | undefined } | undefined {
	let best: Decoration | undefined;
	for (const decoration of decorations) {
		if (whyNotApplicable(decoration, target) !== undefined) continue;
		if (best === undefined || closeness(decoration, best) > 0) best = decoration;
	}
	if (best !== undefined) return { decoration: best };
	return hasUndecorated && whyNotApplicable(undefined, target) === undefined ? { decoration: undefined } : undefined;
}

function closeness(left: Decoration, right: Decoration): number {
	return (
		(left.major ?? -1) - (right.major ?? -1) ||
		(left.minor ?? -1) - (right.minor ?? -1) ||
		(left.build ?? -1) - (right.build ?? -1) ||
		Number(left.productType !== undefined) - Number(right.productType !== undefined) ||
		countBits(left.suiteMask ?? 0) - countBits(right.suiteMask ?? 0) ||
		Number(left.architecture !== undefined) - Number(right.architecture !== undefined)
	);
}

function countBits(mask: number): number {
	let count = 0;
	for (let rest = mask >>> 0; rest !== 0; rest &= rest - 1) count++;
	return count;
}
