import { fail, ok, type Result } from "../src/base/result.ts";
import type { Decision } from "../src/model/decision.ts";
import type { Failure } from "../src/model/failure.ts";
import type { ConnectNetworkFolderInput } from "../src/model/inputs.gen.ts";
import type { Outcome } from "../src/model/outcome.ts";
import { Secret } from "../src/model/secret.ts";
import type { StepContext, StepType } from "../src/model/step.ts";

type Data = {
	readonly share: string;
	readonly letter?: string;
	readonly account?: string;
	readonly variable?: string;
};

/** Connects a share under a drive letter. The network forgets it at a restart, so it is repeated after a cut. */
export const connectNetworkFolder: StepType<ConnectNetworkFolderInput, Data> = {
	type: "connect-network-folder",
	runsIn: "any",
	destructive: () => false,
	idempotence: () => "repeatable",
	decidesEarly: true,
	effects: ({ path, letter, variable }) => [
		{ kind: "needs-share", share: path },
		...(letter === undefined ? [] : [{ kind: "needs-share", share: path, drive: letter.slice(0, 1) } as const]),
		...(variable === undefined ? [] : [{ kind: "needs-share", share: path, drive: `%${variable}%` } as const]),
		...(variable === undefined ? [] : [{ kind: "sets", variable } as const]),
	],
	decide: async (input) => decide(input),
	act,
};

function decide(input: ConnectNetworkFolderInput): Result<Decision<Data>, Failure> {
	const { path, account, password, variable } = input;
	const letter = input.letter?.slice(0, 1).toUpperCase();
	if (password !== undefined && account === undefined) {
		const message = "A password is given, but no account that it belongs to.";
		return fail({ id: "input-invalid", operation: "connect the share", operand: path, message });
	}
	const as = account === undefined ? "" : ` as ${account}`;
	return ok({
		summary: `Connect ${path}${letter === undefined ? "" : ` as ${letter}:`}${as}`,
		choices: [],
		data: {
			share: path,
			...(letter === undefined ? {} : { letter }),
			...(account === undefined ? {} : { account }),
			...(variable === undefined ? {} : { variable }),
		},
		...(password === undefined ? {} : { secrets: { password: new Secret(password) } }),
	});
}

async function act({ data, secrets }: Decision<Data>, { ports }: StepContext): Promise<Result<Outcome, Failure>> {
	const { share, letter, account, variable } = data;
	const password = secrets?.password;
	const connected = await ports.network.connect({
		share,
		...(letter === undefined ? {} : { letter }),
		...(account === undefined ? {} : { account }),
		...(password === undefined ? {} : { password }),
	});
	if (!connected.ok) return connected;
	const drive = `${connected.value}:`;
	const variables = variable === undefined ? [] : [{ name: variable, value: drive, location: true }];
	return ok({ kind: "done", variables, notes: [`${share} is ${drive} until the machine restarts or the run ends`] });
}
