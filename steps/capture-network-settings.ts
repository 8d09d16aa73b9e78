import { variablesFromAdapters } from "../src/answer-file/network-variables.ts";
import { counted } from "../src/base/counted.ts";
import { fail, ok, type Result } from "../src/base/result.ts";
import type { Choice, Decision } from "../src/model/decision.ts";
import type { Failure } from "../src/model/failure.ts";
import type { CaptureNetworkSettingsInput } from "../src/model/inputs.gen.ts";
import type { AdapterFacts, OperatingSystemFacts } from "../src/model/inventory.ts";
import type { StepLook, StepType } from "../src/model/step.ts";

type Data = { readonly variables: { readonly [name: string]: string } };

const OPERATION = "read the network settings of Windows";

/** Keeps the network of the running Windows for the one that comes (steps.md §5). Nothing is changed: what is read is the decision. */
export const captureNetworkSettings: StepType<CaptureNetworkSettingsInput, Data> = {
	type: "capture-network-settings",
	runsIn: "full-os",
	destructive: () => false,
	idempotence: () => "repeatable",
	decidesEarly: false,
	effects: ({ adapters, membership }) => [
		...((adapters ?? true) ? [{ kind: "sets", variable: "OSDAdapterCount" } as const] : []),
		...((membership ?? true)
			? ["OSDNetworkJoinType", "OSDDomainName", "OSDWorkgroupName"].map(
					(variable) => ({ kind: "sets", variable }) as const,
				)
			: []),
	],
	decide,
	act: async ({ data }) => {
		const changes = Object.entries(data.variables).map(([name, value]) => ({ name, value }));
		return ok({ kind: "done", variables: changes });
	},
};

async function decide(input: CaptureNetworkSettingsInput, look: StepLook): Promise<Result<Decision<Data>, Failure>> {
	const inventory = await look.facts.inventory();
	if (!inventory.ok) return inventory;
	const { operatingSystem, adapters } = inventory.value;
	const kept = (input.adapters ?? true) ? adapters.filter(isKept) : [];
	const membership = (input.membership ?? true) ? membershipOf(operatingSystem) : ok([]);
	if (!membership.ok) return membership;
	const pairs = [...((input.adapters ?? true) ? variablesFromAdapters(kept) : []), ...membership.value];
	const words = [
		...((input.adapters ?? true) ? [counted(kept.length, "adapter")] : []),
		...membership.value.filter(([name]) => name !== "OSDNetworkJoinType").map(([, value]) => value),
	];
	return ok({
		summary: `Keep the network of this Windows: ${words.join(", ") || "nothing is asked for"}`,
		choices: (input.adapters ?? true) ? [adapterChoice(adapters, kept)] : [],
		data: { variables: Object.fromEntries(pairs) },
	});
}

/** Bridges, tunnels and what has no address of its own to be known by are made anew by their own software. */
function isKept({ isPhysical, macAddress }: AdapterFacts): boolean {
	return isPhysical && macAddress !== "";
}

function adapterChoice(adapters: readonly AdapterFacts[], kept: readonly AdapterFacts[]): Choice {
	const name = (adapter: AdapterFacts) => `${adapter.name} (${adapter.macAddress})`;
	return {
		what: "adapters",
		chosen: kept.map(name).join(", ") || "none",
		because: "they are hardware",
		candidates: adapters.map((adapter) => ({
			name: name(adapter),
			...(kept.includes(adapter) ? {} : { rejected: "it is no hardware of this machine" }),
		})),
	};
}

function membershipOf(
	system: OperatingSystemFacts | undefined,
): Result<readonly (readonly [string, string])[], Failure> {
	const { domain = "", workgroup = "" } = system ?? {};
	if (domain !== "")
		return ok([
			["OSDNetworkJoinType", "0"],
			["OSDDomainName", domain],
		]);
	if (workgroup !== "")
		return ok([
			["OSDNetworkJoinType", "1"],
			["OSDWorkgroupName", workgroup],
		]);
	const message =
		"What the machine belongs to can't be told: the running system names neither a domain nor a workgroup.";
	const details = ["Leave it out with `membership: false`, or name domain or workgroup in apply-network-settings."];
	return fail({ id: "not-supported-here", operation: OPERATION, message, details });
}
