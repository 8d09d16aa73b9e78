import { formatBytes } from "../../../base/byte-size.ts";
import type { DecidedStep, Inquiry } from "../inquiry.ts";
import { finding, type PlacedFinding, type Proof, proven, refused, SOURCES } from "../proof.ts";
import { collectMoments } from "./moments.ts";
import { type Peak, simulate, type VolumeCourse } from "./simulation.ts";

const REMEDY = "Take a larger disk or a smaller image, or move files off the volume first.";
const REMEDY_FOR_MEMORY =
	"It lies in memory until there is a disk: move the step behind partition-disk, or give it `to:`.";

function sharesOf(peak: Peak): string {
	return peak.shares
		.toSorted((left, right) => right.bytes - left.bytes)
		.map(({ what, bytes }) => `${what} ${formatBytes(bytes)}`)
		.join(" + ");
}

function prove({ volume, peak, misfit }: VolumeCourse, inMemory: ReadonlySet<string>): Proof {
	const size = formatBytes(volume.sizeBytes);
	if (misfit !== undefined) {
		const how = `${misfit.moment.label} does not fit on ${volume.name}, ${formatBytes(misfit.missingBytes)} too much for ${size} (${sharesOf(misfit)})`;
		return refused(SOURCES.simulation, how, inMemory.has(volume.id) ? REMEDY_FOR_MEMORY : REMEDY);
	}
	const how = `fullest at ${peak.moment.label}, ${formatBytes(peak.usedBytes)} of ${size} (${sharesOf(peak)})`;
	return proven(SOURCES.simulation, how);
}

/** Proves that every volume that gets something has room for it at every moment of the run. */
export async function proveSpace(inquiry: Inquiry, steps: readonly DecidedStep[]): Promise<readonly PlacedFinding[]> {
	const { volumes, moments, findings } = await collectMoments(inquiry, steps);
	const listed = await inquiry.volumes();
	const inMemory = new Set(listed.ok ? listed.value.filter(({ kind }) => kind === "ram").map(({ id }) => id) : []);
	const placed = simulate(volumes, moments).map((course): PlacedFinding => {
		const { moment } = course.misfit ?? course.peak;
		const { node, name, phase } = moment;
		return { finding: finding("space", `space on ${course.volume.name}`, prove(course, inMemory)), node, name, phase };
	});
	return [...findings, ...placed];
}
