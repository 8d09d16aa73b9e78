import { describe, expect, it } from "vitest";
import { newMachine, request, sequenceOf } from "./sample-run.ts";

/** Nested YAML: `+name` counts, `!name` fails, anything else is a line of its own. */
async function acted(steps: string, expectedEnd: "finished" | "failed" = "finished") {
	const { machine, outside } = newMachine();
	const yaml = steps
		.replace(
			/^( *)\+(\S+)(.*)$/gm,
			(_, pad, name, rest) =>
				`${pad}- run-command: { program: count, arguments: [${name}] }\n${pad}  name: ${name}${more(pad, rest)}`,
		)
		.replace(
			/^( *)!(\S+)(.*)$/gm,
			(_, pad, name, rest) =>
				`${pad}- run-command: { program: fail, arguments: [${name}] }\n${pad}  name: ${name}${more(pad, rest)}`,
		);
	const { end } = await machine.runToEnd(request(machine, sequenceOf(yaml)));
	expect(end.kind).toBe(expectedEnd);
	return { names: [...outside.acted.keys()], machine, outside };
}

const more = (pad: string, rest: string) => (rest.trim() === "" ? "" : `\n${pad}  ${rest.trim()}`);

describe("failure rules of groups", () => {
	it("a failed step with the flag goes on with its next sibling", async () => {
		const { names } = await acted("  +a\n  !b continue-on-error: true\n  +c\n");
		expect(names).toEqual(["a", "c"]);
	});

	it("a failed step without it ends its group, and the group's flag decides for the parent", async () => {
		const { names } = await acted(
			"  - group: One\n    continue-on-error: true\n    steps:\n      +a\n      !b\n      +c\n  - group: Two\n    steps:\n      +d\n",
		);
		expect(names).toEqual(["a", "d"]);
	});

	it("a group without the flag fails its parents up to the root", async () => {
		const { names } = await acted(
			"  - group: One\n    steps:\n      - group: Inner\n        steps:\n          !a\n          +b\n      +c\n  +d\n",
			"failed",
		);
		expect(names).toEqual([]);
	});

	it("an outer group with the flag catches the failure of an inner one", async () => {
		const { names } = await acted(
			"  - group: Outer\n    continue-on-error: true\n    steps:\n      - group: Inner\n        steps:\n          !a\n      +b\n  +c\n",
		);
		expect(names).toEqual(["c"]);
	});

	const HANDLED = (fails: boolean) =>
		`  - group: Work\n    continue-on-error: true\n    steps:\n      +a\n${fails ? "      !b\n" : ""}  - group: Handler\n    if: { variable: _SMSTSLastActionSucceeded, equals: "false" }\n    steps:\n      +handle\n      +second\n  +after\n`;

	it("an error handler behind the group runs only after a failure, whole", async () => {
		expect((await acted(HANDLED(true))).names).toEqual(["a", "handle", "second", "after"]);
		expect((await acted(HANDLED(false))).names).toEqual(["a", "after"]);
	});

	it("a group's condition is tested once, before its children", async () => {
		const { names } = await acted(
			'  - set-variable: { name: Go, value: "yes" }\n  - group: G\n    if: { variable: Go, equals: "yes" }\n    steps:\n      - set-variable: { name: Go, value: "no" }\n      +a\n  - group: H\n    if: { variable: Go, equals: "yes" }\n    steps:\n      +b\n',
		);
		expect(names).toEqual(["a"]);
	});

	it("disabled groups and steps are passed over, and leave the last action alone", async () => {
		const { names } = await acted(
			'  !a continue-on-error: true\n  +b disabled: true\n  - group: G\n    disabled: true\n    steps:\n      +c\n  - run-command: { program: count, arguments: [d] }\n    if: { variable: _SMSTSLastActionSucceeded, equals: "false" }\n',
		);
		expect(names).toEqual(["d"]);
	});

	it("retries count the first try beyond", async () => {
		const { outside } = await acted("  !a retry: { times: 3, wait: 1s }\n", "failed");
		expect(outside.begun.get("a")).toBe(4);
	});

	it("a condition that can't be told fails the node instead of guessing", async () => {
		const { machine, outside } = newMachine();
		const sequence = sequenceOf(
			"  - run-command: { program: count, arguments: [a] }\n    if: { file: 'C:\\Windows\\x' }\n    continue-on-error: true\n  - group: G\n    if: { folder: 'C:\\Windows' }\n    steps:\n      - run-command: { program: count, arguments: [b] }\n",
		);
		const parts = machine.ports.bind(machine);
		machine.ports = () => {
			const ports = parts();
			const stat = async (path: string) =>
				path.startsWith("C:\\Windows")
					? ({ ok: false, error: { id: "access-denied", operation: "stat", message: "denied" } } as const)
					: ports.files.stat(path);
			return { ...ports, files: { ...ports.files, stat } };
		};
		const { end } = await machine.runToEnd(request(machine, sequence));
		expect(end).toMatchObject({ kind: "failed", failure: { operation: "test the condition of G" } });
		expect([...outside.acted.keys()]).toEqual([]);
	});
});
