import type { Condition, Measure, WindowsType } from "../../../../model/condition.ts";
import type { LocatedMapping } from "../../../source/located-value.ts";
import { readChoice, readKeys, readMapping } from "../fields.ts";
import type { Reading } from "../reading.ts";
import { readMeasure } from "./measure.ts";

const types: readonly WindowsType[] = ["workstation", "server", "domain-controller"];
const architectures = ["x64", "arm64", "x86"] as const;

/** `{ os: { version: '>= 10.0.22000', type: workstation, architecture: x64 } }`. */
export function readOsTest(mapping: LocatedMapping, reading: Reading): Condition | undefined {
	const parts: { version?: Measure; type?: WindowsType; architecture?: (typeof architectures)[number] } = {};
	const { problems } = reading;
	let isEmpty = false;
	const os = (inner: LocatedMapping): void => {
		isEmpty = inner.entries.length === 0;
		readKeys(
			inner,
			{
				version: (value) => {
					const version = readMeasure(value, "version", reading);
					if (version !== undefined) parts.version = version;
				},
				type: (value) => {
					const type = readChoice(value, types, "`type`", problems);
					if (type !== undefined) parts.type = type;
				},
				architecture: (value) => {
					const architecture = readChoice(value, architectures, "`architecture`", problems);
					if (architecture !== undefined) parts.architecture = architecture;
				},
			},
			"a test of the running system",
			problems,
		);
	};
	readKeys(
		mapping,
		{
			os: (value) => {
				const inner = readMapping(value, "`os`", problems, "write { version: '>= 10.0.22000' }");
				if (inner !== undefined) os(inner);
				if (isEmpty)
					problems.error("empty-value", value.range, "`os` tests nothing", "permitted: version, type, architecture");
			},
		},
		"a test of the running system",
		problems,
	);
	return Object.keys(parts).length === 0 ? undefined : { kind: "os", ...parts };
}
