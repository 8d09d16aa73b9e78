import type { CertificateItem } from "../../../src/model/certificate.ts";
import type { RunEvent, TimedEvent } from "../../../src/model/event.ts";
import type { Failure } from "../../../src/model/failure.ts";
import type { NodeResult, Span } from "../../../src/model/journal.ts";
import type { Phase } from "../../../src/model/phase.ts";

/** 2026-03-02T08:15:00Z. */
export const START = Date.UTC(2026, 2, 2, 8, 15, 0);
const GIB = 1024 ** 3;

/** Writes events with a clock that moves as told. */
class Script {
	readonly events: TimedEvent[] = [];
	#time = START;
	#boot = "boot-a";

	after(milliseconds: number, event: RunEvent): this {
		this.#time += milliseconds;
		this.events.push({ time: this.#time, boot: this.#boot, event });
		return this;
	}

	boot(id: string, phase: Phase, bootNumber: number): this {
		this.#boot = id;
		return this.after(bootNumber === 1 ? 40 : 9000, {
			kind: "boot-started",
			phase,
			bootNumber,
			machine: "HP EliteBook 840 G9, 5CG2391XYZ",
		});
	}

	group(depth: number, name: string): this {
		return this.after(2, { kind: "group-started", span: span(name), name, depth });
	}

	endGroup(depth: number, name: string, result: NodeResult = { status: "done" }): this {
		return this.after(2, { kind: "group-finished", span: span(name), name, depth, result });
	}

	step(depth: number, position: number, name: string, type: string): this {
		return this.after(3, { kind: "step-started", span: span(name), name, type, depth, position });
	}

	end(depth: number, name: string, type: string, milliseconds: number, result: NodeResult): this {
		return this.after(4, { kind: "step-finished", span: span(name), name, type, depth, result, milliseconds });
	}
}

export function span(node: string): Span {
	return { node: `steps/${node.toLowerCase().replaceAll(" ", "-")}`, visit: 1, attempt: 1 };
}

export const CERTIFICATE: readonly CertificateItem[] = [
	{
		subject: "content",
		what: "content windows11",
		node: "steps/apply-windows-11",
		phase: "winpe",
		state: "proven",
		source: "the running system",
		how: "4.3 GiB, SHA-256 as in the sequence",
	},
	{
		subject: "image",
		what: "image Windows 11 Pro",
		node: "steps/apply-windows-11",
		phase: "winpe",
		state: "proven",
		source: "the running system",
		how: "index 5 of windows11.wim",
	},
	{
		subject: "space",
		what: "free space on C:",
		node: "steps/apply-windows-11",
		phase: "winpe",
		state: "proven",
		source: "the running system",
		how: "61 GiB free after the wipe, 18 GiB needed",
	},
	{
		subject: "disk",
		what: "disk",
		node: "steps/apply-windows-11",
		phase: "winpe",
		state: "waived",
		source: "the running system",
		how: "the author wrote unknown: warn",
	},
];

export const REFUSAL: readonly CertificateItem[] = [
	...CERTIFICATE.slice(0, 2),
	{
		subject: "space",
		what: "free space on C:",
		node: "steps/apply-windows-11",
		phase: "winpe",
		state: "refused",
		source: "the running system",
		how: "9 GiB free after the wipe, 18 GiB needed",
		remedy: "Move data off the volume or use a larger disk.",
	},
	{
		subject: "tool",
		what: "tool usmtutils",
		node: "steps/capture-user-state",
		phase: "full-os",
		state: "unknown",
		source: "the running system",
		how: "the share \\\\deploy\\usmt did not answer",
		remedy: "Connect the share, or write unknown: warn into the step.",
	},
];

export const FAILURE: Failure = {
	id: "command-failed",
	operation: "install the application",
	operand: "C:\\_SMSTaskSequence\\Packages\\P01\\setup.exe",
	message: "The installer says that another installation is in progress.",
	exitCode: 1618,
	command: "C:\\_SMSTaskSequence\\Packages\\P01\\setup.exe /quiet /norestart",
	output: ["MSI (s) (E8:1C): Note: 1: 1704", "Another installation is already in progress."],
	details: ["success codes: 0, 3010"],
};

function opening(script: Script, resumed: boolean, finishedSteps: number): Script {
	return script.after(0, {
		kind: "run-started",
		runId: "7f3a09c2",
		sequenceName: "Refresh to Windows 11",
		engine: "0.1.0",
		resumed,
		totalSteps: 10,
		finishedSteps,
	});
}

function fullOs(script: Script): Script {
	opening(script, false, 0).boot("boot-a", "full-os", 1);
	script.after(10, { kind: "variable-set", name: "OSDComputerName", value: "PC-5CG2391XYZ", source: "sequence" });
	script.after(1, { kind: "variable-set", name: "OSDJoinPassword", value: "***", source: "operator" });
	script.after(1, { kind: "variable-set", name: "_SMSTSMake", value: "HP", source: "built-in" });
	script.after(900, { kind: "certificate", phase: "full-os", granted: true, items: CERTIFICATE });
	script.group(0, "Prepare");
	script
		.step(1, 1, "Name the computer", "set-variable")
		.end(1, "Name the computer", "set-variable", 12, { status: "done" });
	script.after(0, {
		kind: "condition-tested",
		span: span("Suspend BitLocker"),
		name: "Suspend BitLocker",
		tests: [
			{ depth: 0, result: "false", text: "all of 2" },
			{ depth: 1, result: "false", text: "volume C: is not encrypted" },
			{ depth: 1, result: "not-asked", text: "the key HKLM\\SOFTWARE\\Contoso exists" },
		],
	});
	script.step(1, 2, "Suspend BitLocker", "run-command").end(1, "Suspend BitLocker", "run-command", 1, {
		status: "skipped",
		why: "condition is false: volume C: is not encrypted",
	});
	script.step(1, 3, "Restart to WinPE", "restart");
	script.after(20, {
		kind: "step-decided",
		span: span("Restart to WinPE"),
		summary: "stage boot.wim on C: and start it once",
		choices: [],
	});
	return script.after(800, { kind: "restarting", into: "winpe" });
}

function winpe(script: Script): Script {
	script.boot("boot-b", "winpe", 2);
	opening(script, true, 2);
	script.end(1, "Restart to WinPE", "restart", 21000, { status: "done" }).endGroup(0, "Prepare");
	script.after(700, { kind: "certificate", phase: "winpe", granted: true, items: CERTIFICATE });
	script.group(0, "Keep the user's work");
	script.step(1, 4, "Capture user state", "capture-user-state");
	script.after(30, {
		kind: "step-decided",
		span: span("Capture user state"),
		summary: "3 profiles to a hard-link store on C:\\UserState",
		choices: [
			{
				what: "profiles",
				chosen: "anna, björn, 田中",
				because: "they signed in within 90 days",
				candidates: [
					{ name: "anna" },
					{ name: "defaultuser0", rejected: "system account" },
					{ name: "old-admin", rejected: "last sign-in 2023-01-04" },
				],
			},
		],
	});
	for (let done = 0; done <= 20_000; done += 4000) {
		script.after(400, {
			kind: "step-progress",
			span: span("Capture user state"),
			progress: {
				doneBytes: done * 310_000,
				totalBytes: 20_000 * 310_000,
				doneFiles: done,
				totalFiles: 20_000,
				item: `C:\\Users\\anna\\Documents\\report-${done}.docx`,
			},
		});
	}
	script.end(1, "Capture user state", "capture-user-state", 2600, {
		status: "done",
		notes: ["20,000 files linked, each verified by file id and size"],
	});
	return script.endGroup(0, "Keep the user's work");
}

function install(script: Script): Script {
	script.group(0, "Install Windows").step(1, 5, "Apply Windows 11", "apply-image");
	script.after(30, {
		kind: "step-decided",
		span: span("Apply Windows 11"),
		summary: "Windows 11 Pro (index 5) to C: after a wipe that keeps C:\\UserState",
		choices: [
			{
				what: "image",
				chosen: "Windows 11 Pro",
				because: "edition Pro was asked for",
				candidates: [{ name: "Windows 11 Home", rejected: "edition Core" }, { name: "Windows 11 Pro" }],
			},
		],
	});
	for (let step = 0; step <= 24; step++) {
		script.after(1000, {
			kind: "step-progress",
			span: span("Apply Windows 11"),
			progress: {
				doneBytes: (step / 24) * 14.6 * GIB,
				totalBytes: 14.6 * GIB,
				item: `Windows\\System32\\DriverStore\\FileRepository\\netwtw${step}.inf`,
			},
		});
	}
	script.end(1, "Apply Windows 11", "apply-image", 25_100, {
		status: "done",
		notes: ["98,211 files, all sizes compared"],
	});
	script.step(1, 6, "Inject drivers", "inject-drivers");
	script.after(30, {
		kind: "step-decided",
		span: span("Inject drivers"),
		summary: "4 packages for 37 devices",
		choices: [],
	});
	script.after(900, {
		kind: "message",
		level: "warning",
		text: "1 device has no driver: PCI\\VEN_10EC&DEV_525A (card reader)",
		component: "inject-drivers",
	});
	script.after(1900, {
		kind: "retrying",
		span: span("Inject drivers"),
		waitMilliseconds: 10_000,
		failure: {
			id: "file-locked",
			operation: "add the driver",
			operand: "netwtw10.inf",
			message: "The file is in use.",
		},
	});
	return script.after(10_000, {
		kind: "message",
		level: "information",
		text: "second try",
		component: "inject-drivers",
	});
}

/** A refresh that ends well: two restarts, a skipped step, a retry, a warning. */
export function successfulRun(): readonly TimedEvent[] {
	const script = install(winpe(fullOs(new Script())));
	script.end(1, "Inject drivers", "inject-drivers", 13_500, { status: "done" });
	script.step(1, 7, "Set Windows up", "setup-windows").after(400, { kind: "restarting", into: "full-os" });
	script.boot("boot-c", "full-os", 3);
	opening(script, true, 6);
	script.end(1, "Set Windows up", "setup-windows", 48_000, { status: "done" }).endGroup(0, "Install Windows");
	script.group(0, "Give it back").step(1, 8, "Restore user state", "restore-user-state");
	script.after(3100, {
		kind: "step-progress",
		span: span("Restore user state"),
		progress: { doneBytes: 6_200_000_000, totalBytes: 6_200_000_000 },
	});
	script.end(1, "Restore user state", "restore-user-state", 3200, {
		status: "done",
		notes: ["20,000 of 20,000 files are there again"],
	});
	script
		.step(1, 9, "Install the agent", "run-command")
		.after(700, { kind: "found", message: "command answered from the machine file" });
	script.end(1, "Install the agent", "run-command", 720, { status: "failed", failure: FAILURE, ignored: true });
	script
		.step(1, 10, "Rename the administrator", "run-command")
		.end(1, "Rename the administrator", "run-command", 90, { status: "done" });
	script.endGroup(0, "Give it back");
	return script.after(30, { kind: "run-finished", succeeded: true, cancelled: false, milliseconds: 75_000 }).events;
}

/** The same run, ended by a failing driver step. */
export function failedRun(): readonly TimedEvent[] {
	const script = install(winpe(fullOs(new Script())));
	script.end(1, "Inject drivers", "inject-drivers", 13_500, { status: "failed", failure: FAILURE, ignored: false });
	script.endGroup(0, "Install Windows", { status: "failed", failure: FAILURE, ignored: false });
	return script.after(30, {
		kind: "run-finished",
		succeeded: false,
		cancelled: false,
		failure: FAILURE,
		milliseconds: 61_000,
	}).events;
}

/** A run that preflight stops. */
export function refusedRun(): readonly TimedEvent[] {
	const script = opening(new Script(), false, 0).boot("boot-a", "full-os", 1);
	script.after(900, { kind: "certificate", phase: "full-os", granted: false, items: REFUSAL });
	const failure: Failure = {
		id: "preflight-refused",
		operation: "prove what the run needs",
		message: "2 items are not proven.",
	};
	return script.after(5, { kind: "run-finished", succeeded: false, cancelled: false, failure, milliseconds: 950 })
		.events;
}
