import { isInNetwork, isNetwork } from "../src/base/ip-address.ts";
import { fail, ok, type Result } from "../src/base/result.ts";
import { matchesPattern } from "../src/base/wildcard.ts";
import { foldCase } from "../src/base/windows-path.ts";
import type { Choice, Decision } from "../src/model/decision.ts";
import type { Effect } from "../src/model/effect.ts";
import type { MachineFacts } from "../src/model/facts.ts";
import type { Failure } from "../src/model/failure.ts";
import type { SetDynamicVariablesInput } from "../src/model/inputs.gen.ts";
import type { VariableChange } from "../src/model/outcome.ts";
import { Secret } from "../src/model/secret.ts";
import type { StepLook, StepType } from "../src/model/step.ts";

type Rule = SetDynamicVariablesInput["rules"][number];
/** Values of secrets are not in the data: they lie beside it, by the place of their change. */
type Data = { readonly changes: readonly { readonly name: string; readonly rule: string; readonly value?: string }[] };

/** What a rule is asked about: the facts, and the chassis types, which only some rules need. */
interface Machine {
	readonly facts: MachineFacts;
	readonly chassisTypes: readonly number[];
}

/** Sets variables by rules over what the machine is (steps.md §8.4). */
export const setDynamicVariables: StepType<SetDynamicVariablesInput, Data> = {
	type: "set-dynamic-variables",
	runsIn: "any",
	destructive: () => false,
	idempotence: () => "repeatable",
	decidesEarly: true,
	effects: ({ rules }) => effectsOf(rules),
	foretell,
	decide,
	act: async ({ data, secrets }) => {
		const variables = data.changes.map(({ name, rule, value }, index): VariableChange => {
			return { name, rule: { name: rule }, value: secrets?.[String(index)] ?? value ?? "" };
		});
		const notes = data.changes.length === 0 ? ["no rule fits this machine"] : [];
		return ok({ kind: "done", variables, notes });
	},
};

/** Which rules fit is not known before; what an unconditional one sets is, unless a later rule may replace it. */
function effectsOf(rules: readonly Rule[]): readonly Effect[] {
	const effects = new Map<string, Effect>();
	for (const rule of rules) {
		const isCertain = Object.keys(rule).every((key) => key === "name" || key === "set");
		for (const { name, value, secret } of rule.set) {
			const known = isCertain && secret !== true ? { value } : {};
			effects.set(foldCase(name), { kind: "sets", variable: name, ...known });
		}
	}
	return [...effects.values()];
}

/** Where the machine is the one of the step's turn, the rules that fit are known; a variable that none of them sets stays as it is. */
async function foretell(input: SetDynamicVariablesInput, look: StepLook, isNow: boolean): Promise<readonly Effect[]> {
	const decided = isNow ? await decide(input, look) : undefined;
	if (decided?.ok !== true) return [];
	const set = new Map<string, Effect>();
	for (const { name, value } of decided.value.data.changes)
		set.set(foldCase(name), { kind: "sets", variable: name, ...(value === undefined ? {} : { value }) });
	return [...set.values()];
}

async function decide({ rules }: SetDynamicVariablesInput, look: StepLook): Promise<Result<Decision<Data>, Failure>> {
	const facts = await look.facts.get();
	if (!facts.ok) return facts;
	const wrong = rules.flatMap(({ addresses }) => addresses ?? []).find((each) => !isNetwork(each));
	if (wrong !== undefined) {
		const message = "This is no address and no subnet such as 10.1.0.0/16.";
		return fail({ id: "input-invalid", operation: "read the rules", operand: wrong, message });
	}
	const asksChassis = rules.some((rule) => rule["chassis-types"] !== undefined);
	const inventory = asksChassis ? await look.facts.inventory() : undefined;
	if (inventory?.ok === false) return inventory;
	const machine = { facts: facts.value, chassisTypes: inventory?.value.enclosures.map(({ type }) => type) ?? [] };
	const changes: Data["changes"][number][] = [];
	const secrets: Record<string, Secret> = {};
	const choices = rules.map((rule, index): Choice => {
		const name = rule.name ?? `rule ${index + 1}`;
		const missing = whyNot(rule, machine);
		for (const each of missing === undefined ? rule.set : []) {
			if (each.secret === true && each.value !== "") secrets[String(changes.length)] = new Secret(each.value);
			const value = each.secret === true ? {} : { value: each.value };
			changes.push({ name: each.name, rule: name, ...value });
		}
		const names = rule.set.map((each) => each.name).join(", ");
		return {
			what: name,
			chosen: missing === undefined ? `sets ${names}` : "passed over",
			because: missing ?? "it fits",
		};
	});
	const names = [...new Map(changes.map(({ name }) => [foldCase(name), name])).values()];
	const summary = names.length === 0 ? "No rule fits" : `Set ${names.join(", ")} by rules`;
	return ok({ summary, choices, data: { changes }, ...(Object.keys(secrets).length === 0 ? {} : { secrets }) });
}

/** The first condition of a rule that does not hold, in words; undefined when all do. A fact that the machine does not tell fits nothing. */
function whyNot(rule: Rule, { facts, chassisTypes }: Machine): string | undefined {
	const oneOf = (what: string, wanted: readonly string[] | undefined, given: readonly string[]) => {
		if (wanted === undefined || wanted.some((each) => given.some((own) => own !== "" && matchesPattern(own, each))))
			return [];
		return [`its ${what} is ${given.filter((own) => own !== "").join(", ") || "not known"}`];
	};
	const bare = (text: string) => text.replace(/[^0-9A-Fa-f*?]/g, "");
	const { make, model, addresses, values = [] } = rule;
	const types = rule["chassis-types"];
	const version = rule["windows-version"];
	const [first] = [
		...oneOf("make", make === undefined ? undefined : [make], [facts.make]),
		...oneOf("model", model === undefined ? undefined : [model], [facts.model]),
		...(types === undefined || types.some((type) => chassisTypes.includes(type))
			? []
			: [`its chassis type is ${chassisTypes.join(", ") || "not known"}`]),
		...oneOf("serial number", rule["serial-numbers"], [facts.serialNumber]),
		...oneOf("UUID", rule.uuids, [facts.uuid]),
		...oneOf("asset tag", rule["asset-tags"], [facts.assetTag]),
		...oneOf("MAC address", rule["mac-addresses"]?.map(bare), facts.macAddresses.map(bare)),
		...oneOf("default gateway", rule.gateways, facts.defaultGateways),
		...(addresses === undefined || addresses.some((each) => facts.ipAddresses.some((own) => isInNetwork(own, each)))
			? []
			: [`its addresses are ${facts.ipAddresses.join(", ") || "not known"}`]),
		...oneOf("Windows version", version === undefined ? undefined : [version], [facts.osVersion ?? ""]),
		...values.flatMap((each, index) => (holds(each) ? [] : [`its value ${index + 1} does not hold`])),
	];
	return first;
}

/** A `%Name%` that still stands there has no value: that is an empty text. */
function holds({ value, equals, "not-equals": other, like }: NonNullable<Rule["values"]>[number]): boolean {
	const given = /^%[A-Za-z_][A-Za-z0-9_-]*%$/.test(value) ? "" : value;
	return (
		(equals === undefined || foldCase(given) === foldCase(equals)) &&
		(other === undefined || foldCase(given) !== foldCase(other)) &&
		(like === undefined || matchesPattern(given, like))
	);
}
