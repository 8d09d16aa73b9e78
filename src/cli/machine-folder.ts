import { join } from "node:path";
import { fail, ok, type Result } from "../base/result.ts";
import { didYouMean } from "../base/similar.ts";
import type { Services } from "./services.ts";
import { tellUsage } from "./tell.ts";

/** What `--machine` names. */
export type NamedMachine =
	/** A machine that was made before. */
	| { readonly kind: "machine"; readonly folder: string }
	/** A folder with `machine.yaml`, to be copied. */
	| { readonly kind: "template"; readonly folder: string };

/** Finds a machine by its folder, or a template by its folder or name; tells when there is none. */
export async function findMachine(services: Services, given: string): Promise<Result<NamedMachine, number>> {
	const own = services.files.resolve(given);
	if (await services.rehearsals.isMachine(own)) return ok({ kind: "machine", folder: own });
	if (await services.files.exists(join(own, "machine.yaml"))) return ok({ kind: "template", folder: own });
	const templates = await services.rehearsals.templates();
	const found = templates.find(({ name }) => name === given);
	if (found !== undefined) return ok({ kind: "template", folder: found.folder });
	const names = templates.map(({ name }) => name);
	const guess = didYouMean(given, names);
	const hint =
		guess === undefined ? `name a folder with machine.yaml, or ${names.join(" or ")}` : `did you mean ${guess}?`;
	const what = (await services.files.exists(own)) ? `${own} holds no machine.yaml` : `there is no machine ${own}`;
	return fail(tellUsage(services, `${what}; ${hint}`));
}
