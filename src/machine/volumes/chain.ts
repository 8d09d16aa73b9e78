/** A mounted volume of the computer that the executable runs on. */
export interface MountedVolume {
	/** The device or share: `/dev/sda1`, `//server/share`. */
	readonly source: string;
	readonly mount: string;
	readonly fileSystem: string;
	readonly sizeBytes: number;
	/** What a person without privileges may still write. */
	readonly freeBytes: number;
}

/** One way to learn which volumes are mounted. It may fail in any way; the chain then asks the next. */
export interface VolumeProvider {
	readonly name: string;
	/** Undefined where this way does not exist. */
	list(signal: AbortSignal): Promise<readonly MountedVolume[] | undefined>;
}

/** What the chain answers: who told it, and why those before did not. */
export interface VolumeChainAnswer {
	/** Absent when nobody could tell. */
	readonly provider?: string;
	readonly volumes: readonly MountedVolume[];
	readonly tried: readonly { readonly provider: string; readonly why: string }[];
}

/** Milliseconds that one provider may take: a share that does not answer must not hold anybody up. */
const PATIENCE = 5_000;

/** Asks one provider after the other until one answers with at least one volume. */
export async function mountedVolumes(
	providers: readonly VolumeProvider[],
	patience = PATIENCE,
): Promise<VolumeChainAnswer> {
	const tried: { provider: string; why: string }[] = [];
	for (const { name, list } of providers) {
		const answer = await inTime(list, patience);
		if (typeof answer === "string") tried.push({ provider: name, why: answer });
		else if (answer === undefined) tried.push({ provider: name, why: "not available here" });
		else if (answer.length === 0) tried.push({ provider: name, why: "it told no volume" });
		else return { provider: name, volumes: answer, tried };
	}
	return { volumes: [], tried };
}

/** The answer, or why there is none. */
async function inTime(
	list: VolumeProvider["list"],
	patience: number,
): Promise<readonly MountedVolume[] | undefined | string> {
	const controller = new AbortController();
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<string>((resolve) => {
		timer = setTimeout(() => {
			controller.abort();
			resolve(`it took longer than ${patience / 1000} s`);
		}, patience);
	});
	try {
		return await Promise.race([list(controller.signal), late]);
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	} finally {
		clearTimeout(timer);
	}
}
