import { fail, type Result } from "../base/result.ts";
import { type Asked, ClientSession } from "../channel/client-session.ts";
import type { ChannelAnswer, ChannelProblem } from "../channel/protocol.ts";
import type { ChannelAnnouncement } from "../model/channel.ts";
import type { Services } from "./services.ts";

/** Milliseconds in which a running engine must have answered. */
const ANSWER_TIME = 15_000;

/** Asks a running engine one thing. Fails when it is gone, does not answer in time, or refuses. */
export async function askRun(
	services: Services,
	announcement: ChannelAnnouncement,
	request: Asked,
): Promise<Result<ChannelAnswer, ChannelProblem>> {
	const { channels } = services;
	const token = channels.token(announcement);
	if (!token.ok) {
		const message = `${token.error.message} Only the user who started the engine, or an administrator, may see and set variables.`;
		return fail({ kind: "refused", message });
	}
	const session = new ClientSession({ token: token.value, nonce: channels.nonce(), runId: announcement.runId });
	const connected = await channels.connect(announcement, (connection) => {
		session.begin(connection);
		return session;
	});
	if (!connected.ok) return fail({ kind: "gone", message: connected.error.message });
	const late = new AbortController();
	const whenLate = services.sleep(ANSWER_TIME, AbortSignal.any([late.signal, services.signal])).then(() => {
		const seconds = Math.round(ANSWER_TIME / 1000);
		const message = services.signal.aborted ? "cancelled" : `the engine did not answer within ${seconds} s`;
		session.end({ kind: "gone", message });
	});
	const opened = await session.opened;
	const answer = opened.ok ? await session.ask(request) : opened;
	session.end({ kind: "gone", message: "the question is answered" });
	late.abort();
	await whenLate;
	return answer;
}
