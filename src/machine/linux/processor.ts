import type { ProcessorFacts } from "../../model/inventory.ts";
import type { LinuxReading } from "./findings.ts";

/** Processors and memory. */
export interface ProcessorReading {
	readonly processors: readonly ProcessorFacts[];
	readonly memoryBytes: number;
	/** True inside a virtual machine; absent when the processor does not tell. */
	readonly hypervisorPresent?: boolean;
}

type Block = ReadonlyMap<string, string>;

/** From /proc/cpuinfo and /proc/meminfo. */
export async function readProcessors({ root, findings }: LinuxReading): Promise<ProcessorReading> {
	const blocks = blocksOf((await root.text("/proc/cpuinfo")) ?? "");
	const fastest = await root.text("/sys/devices/system/cpu/cpu0/cpufreq/cpuinfo_max_freq");
	const memory = /^MemTotal:\s+(\d{1,15}) kB/m.exec((await root.text("/proc/meminfo")) ?? "")?.[1];
	if (blocks.length > 0) findings.from("processors", "/proc/cpuinfo");
	else findings.gap("processors", "missing", "/proc/cpuinfo");
	if (memory !== undefined) findings.from("memoryBytes", "/proc/meminfo");
	else findings.gap("memoryBytes", "missing", "/proc/meminfo");
	const flags = blocks[0]?.get("flags");
	const isXen = (await root.text("/sys/hypervisor/type")) === "xen";
	const packages = packagesOf(blocks);
	return {
		processors: packages.map((group) => packageOf(group, fastest)),
		memoryBytes: memory === undefined ? 0 : Number(memory) * 1024,
		...(flags === undefined && !isXen ? {} : { hypervisorPresent: isXen || hasFlag(flags ?? "", "hypervisor") }),
	};
}

/** Logical processors by the package that they belong to. */
function packagesOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
	const packages = new Map<string, Block[]>();
	for (const block of blocks) {
		const id = block.get("physical id") ?? "0";
		packages.set(id, [...(packages.get(id) ?? []), block]);
	}
	return [...packages.values()];
}

/** Paragraphs of `key : value` lines, one for each logical processor. */
function blocksOf(text: string): readonly Block[] {
	return text
		.split(/\n\s*\n/)
		.map((part) => new Map(part.split("\n").flatMap(pairOf)))
		.filter((block) => block.has("processor"));
}

function pairOf(line: string): readonly (readonly [string, string])[] {
	const colon = line.indexOf(":");
	return colon < 0 ? [] : [[line.slice(0, colon).trim(), line.slice(colon + 1).trim()]];
}

function hasFlag(flags: string, ...names: readonly string[]): boolean {
	const all = flags.split(/\s+/);
	return names.some((name) => all.includes(name));
}

function packageOf(blocks: readonly Block[], fastest: string | undefined): ProcessorFacts {
	const [first] = blocks;
	const name = first?.get("model name") ?? "";
	const flags = first?.get("flags");
	const speed = maximumMegahertz(name, first?.get("cpu MHz"), fastest);
	const cores = Number(first?.get("cpu cores"));
	return {
		name: name.replace(/\s+/g, " "),
		make: first?.get("vendor_id") ?? "",
		...(speed === undefined ? {} : { maximumMegahertz: speed }),
		...(cores > 0 ? { cores } : {}),
		logicalProcessors: blocks.length,
		...(flags === undefined
			? {}
			: {
					virtualization: hasFlag(flags, "vmx", "svm"),
					secondLevelTranslation: hasFlag(flags, "ept", "npt"),
					noExecute: hasFlag(flags, "nx"),
				}),
	};
}

/** What the frequency driver says in kHz, else the speed in the name, else the speed of this moment. */
function maximumMegahertz(name: string, now: string | undefined, fastest: string | undefined): number | undefined {
	if (fastest !== undefined && /^\d{4,10}$/.test(fastest)) return Math.round(Number(fastest) / 1000);
	const named = /@\s*(\d+(?:\.\d+)?)\s*GHz/i.exec(name)?.[1];
	if (named !== undefined) return Math.round(Number(named) * 1000);
	const current = Number(now);
	return current > 0 ? Math.round(current) : undefined;
}
