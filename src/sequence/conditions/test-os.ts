import type { ConditionTest, WindowsType } from "../../model/condition.ts";
import { untold } from "../../model/known.ts";
import type { ConditionFacts, RunningSystem } from "./facts.ts";
import { measureVersion } from "./measure.ts";
import { type TestVerdict, told, unclear } from "./verdict.ts";

/** The system that runs now: in WinPE that is WinPE. */
export async function testOs(test: Extract<ConditionTest, { kind: "os" }>, ask: ConditionFacts): Promise<TestVerdict> {
	const system = await ask.machine.system();
	if (!system.known) return unclear(system);
	const { name, version, type, architecture } = system.value;
	const verdicts: TestVerdict[] = [];
	if (test.version !== undefined)
		verdicts.push(
			version === undefined
				? unclear(untold(`the running system does not tell its version`))
				: measureVersion(name, version, test.version, ask),
		);
	if (test.type !== undefined) verdicts.push(typeVerdict(system.value, type, test.type));
	if (test.architecture !== undefined) {
		const holds = architecture === test.architecture;
		verdicts.push(told(holds, `${name} is ${architecture}${holds ? "" : `, not ${test.architecture}`}`));
	}
	return (
		verdicts.find((each) => each.known && !each.value) ??
		verdicts.find((each) => !each.known) ??
		told(true, verdicts.map(({ explanation }) => explanation).join(" and "))
	);
}

function typeVerdict({ name }: RunningSystem, type: WindowsType | undefined, wanted: WindowsType): TestVerdict {
	if (type === undefined) return unclear(untold(`the running system does not tell whether it is a ${wanted}`));
	const holds = type === wanted || (wanted === "server" && type === "domain-controller");
	return told(holds, `${name} is a ${type}${holds ? "" : `, not a ${wanted}`}`);
}
