import { formatBytes } from "../src/base/byte-size.ts";
import { counted } from "../src/base/counted.ts";
import { ok, type Result } from "../src/base/result.ts";
import { foldCase } from "../src/base/windows-path.ts";
import type { Decision } from "../src/model/decision.ts";
import type { Effect } from "../src/model/effect.ts";
import type { Failure } from "../src/model/failure.ts";
import type { GatherInput } from "../src/model/inputs.gen.ts";
import type { Inventory } from "../src/model/inventory.ts";
import type { Outcome } from "../src/model/outcome.ts";
import type { RunView, StepLook, StepType } from "../src/model/step.ts";
import { GATHERED_LISTS, GATHERED_VARIABLES, numberedName } from "../src/model/step-variables.ts";
import { type GatheredValue, gatheredValues } from "../src/rules/gather.ts";
import { machineKind } from "../src/rules/machine-kind.ts";

type Data = {
	readonly values: readonly { readonly name: string; readonly value: string; readonly isDefault: boolean }[];
	readonly gaps: readonly string[];
};

/** Sets the facts of the machine as variables. */
export const gather: StepType<GatherInput, Data> = {
	type: "gather",
	runsIn: "any",
	destructive: () => false,
	idempotence: () => "repeatable",
	decidesEarly: true,
	effects: ({ overwrite }) =>
		[...GATHERED_VARIABLES, ...GATHERED_LISTS.map((list) => numberedName(list, 1))].map((name) =>
			sets(name, overwrite),
		),
	decide,
	act: async ({ data }): Promise<Result<Outcome, Failure>> =>
		ok({ kind: "done", variables: data.values, notes: data.gaps }),
};

function sets(variable: string, overwrite: boolean | undefined): Effect {
	return { kind: "sets", variable, isDefault: overwrite !== true };
}

async function decide(input: GatherInput, look: StepLook): Promise<Result<Decision<Data>, Failure>> {
	const facts = await look.facts.get();
	if (!facts.ok) return facts;
	const inventory = await look.facts.inventory();
	if (!inventory.ok) return inventory;
	const isDefault = input.overwrite !== true;
	const gathered = gatheredValues(facts.value, inventory.value);
	const known = gathered.filter(([, value]) => value !== "").map(([name, value]) => ({ name, value, isDefault }));
	// What an earlier gather found and is no more: a default like all that it sets. What a person set stays.
	const gone = staleNames(gathered, look.view).map((name) => ({ name, value: "", isDefault: true }));
	const gaps = inventory.value.gaps.map(({ what, why }) => `${what} is not known: ${why}`);
	return ok({
		summary: `Gather ${counted(known.length, "fact")}: ${describe(inventory.value)}`,
		choices: [],
		data: { values: [...known, ...gone], gaps },
	});
}

/** Names with a value that this gather has none for: single ones, and the tails of lists. */
function staleNames(gathered: readonly GatheredValue[], view: RunView): readonly string[] {
	const known = new Set(gathered.filter(([, value]) => value !== "").map(([name]) => foldCase(name)));
	const tails = GATHERED_LISTS.flatMap((list) => {
		const names: string[] = [];
		for (let index = 1; index <= 999; index++) {
			const name = numberedName(list, index);
			if (known.has(foldCase(name))) continue;
			if (view.variable(name) === undefined) break;
			names.push(name);
		}
		return names;
	});
	return [
		...GATHERED_VARIABLES.filter((name) => !known.has(foldCase(name)) && view.variable(name) !== undefined),
		...tails,
	];
}

function describe({ system, enclosures, firmware, memoryBytes, adapters }: Inventory): string {
	const kind = machineKind(enclosures);
	const words = kind.tablet
		? "tablet"
		: kind.laptop
			? "laptop"
			: kind.server
				? "server"
				: kind.desktop
					? "desktop"
					: "";
	const name = [system.make, system.model].filter((text) => text !== "").join(" ") || "a machine without a name";
	const parts = [
		words,
		firmware.kind.toUpperCase(),
		formatBytes(memoryBytes),
		counted(adapters.length, "network adapter"),
	];
	return [name, ...parts.filter((text) => text !== "")].join(", ");
}
