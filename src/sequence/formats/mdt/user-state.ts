import type { ForeignStep, MappedStep, StepMapping } from "../xml/foreign-step.ts";
import { scriptOf } from "../xml/script-line.ts";
import { skipUnlessKept } from "./install-operating-system.ts";

/** `ZTIUserState.wsf`: `/estimate`, `/capture`, `/restore`. */
export const userState: StepMapping = {
	key: "ztiuserstate.wsf",
	title: "User State",
	support: {
		verdict: "differs",
		difference:
			"files move, settings do not; a refresh keeps them by hard links, and takes them right before the image is applied; a replace is refused",
	},
	type: "restore-user-state",
	map,
	derive: (read) => {
		skipUnlessKept(read);
		return {};
	},
};

/** Capturing by itself is for a replace, which needs a store on another computer. */
export const captureForReplace: StepMapping = {
	key: "ztiuserstate.wsf#capture",
	title: "Capture User State",
	support: userState.support,
	type: "capture-user-state",
	derive: (read) => {
		const scenario = (read.text("DeploymentType") ?? "").toUpperCase();
		if (scenario === "REPLACE")
			read.problem("a replace keeps the files on another computer, which is not possible here yet");
		else read.skip("the files are taken right before the image is applied");
		return { store: "copy" };
	},
};

function map(step: ForeignStep): Partial<MappedStep> {
	const options = (scriptOf(step.action)?.arguments ?? []).map((each) => each.toLowerCase());
	if (options.includes("/restore")) return {};
	if (options.includes("/capture")) {
		return { parts: [{ name: step.name, type: "capture-user-state", input: {}, derivedBy: captureForReplace.key }] };
	}
	return { support: { verdict: "not-needed", why: "preflight adds up the space over the whole run" } };
}
