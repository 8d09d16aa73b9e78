import type { Phase } from "./phase.ts";

/** What preflight proves, with how it is proven in one sentence: the documentation's table is made of this. */
export const certificateSubjects = {
	content:
		"it is there, not empty, neither a link nor below one, and no link lies in its folder; with `sha256:` its hash; what is needed after a wipe, or after a disk was erased, lies elsewhere",
	integrity: "an image without `sha256:` is compared with its own integrity table; waived when it has none",
	image: "exactly one image of the file fits `index`, `name` or `edition`",
	architecture: "image and boot image are made for the machine's processor",
	space:
		"simulated step by step for each volume: staging, stores, wipe, image, drivers, copies, restore; the fullest moment fits",
	volume: "it exists, is NTFS where Windows needs it, and is neither hibernated nor dirty nor locked",
	disk: "the rule chooses exactly one; media are never candidates",
	tool: "found in the running system, part of every system of that kind, or brought by the content",
	"boot-image": "there with `boot.sdi` beside it, its memory fits the machine, its DISM is not older than the image",
	"boot-driver":
		"each storage controller is driven by WinPE and by the new Windows: their own driver, a driver package, or the author's word",
	network: "a share that a step connects answers in the system that connects it",
	firmware: "the disk of Windows is laid out for the mode in which the firmware started",
	"user-state":
		"no volume with profiles of people is emptied unless a complete store keeps their files, or the author or the person at the machine says otherwise",
	journal: "from where to where a power cut needs the medium again, because nothing durable exists",
	support: "each step of another format that can be reached has something here that does its work",
	system: "each step is reached in a system in which it can run",
	input: "what the author wrote makes sense after expansion",
	settings:
		"values that Windows Setup would stop at: name, product key, languages, join; a leftover `%…%`, also in the author's own answer file",
	condition: "a condition that can never be told is refused; one that a later moment tells leaves its steps in doubt",
	decision: "what the step will do could be decided already",
	power: "the machine is not fed by a battery",
	secret: "its source answers, and how it is kept until the last system that uses it: asked again, sealed, or obscured",
	"pending-restart": "the old Windows does not wait for a restart",
} as const;

/** What an item of the certificate is about. Stable: programs group by it. */
export type CertificateSubject = keyof typeof certificateSubjects;

/** Subjects that name what people must know and never stop a run. */
export type InformingSubject = "journal" | "pending-restart";

/** Subjects on account of which a run is refused. */
export type RefusingSubject = Exclude<CertificateSubject, InformingSubject>;

/** One proven (or not proven) item of the preflight certificate. */
export interface CertificateItem {
	readonly subject: CertificateSubject;
	/** What was to be proven: `content windows11`, `image Windows 11 Pro`, `free space on C:`. */
	readonly what: string;
	/** Node that needs it. */
	readonly node: string;
	/** Its name. */
	readonly name?: string;
	/** Phase in which it will be used. */
	readonly phase: Phase;
	readonly state: "proven" | "refused" | "unknown" | "waived";
	/** Where the knowledge comes from: a file, the running system, the sequence. */
	readonly source: string;
	/** How it was proven, or why not. */
	readonly how: string;
	/** What else the reader needs, one line each, such as a table of candidates. */
	readonly details?: readonly string[];
	/** What to do about it; only when not proven. */
	readonly remedy?: string;
}
