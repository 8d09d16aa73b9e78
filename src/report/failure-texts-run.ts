import type { FailureId } from "../model/failure.ts";
import type { FailureText } from "./failure-text.ts";

/** Failures of the run itself: sequence, journal, commands, operator. */
export const RUN_FAILURE_TEXTS = {
	"answer-file-invalid": {
		title: "The answer file would not be accepted by Windows Setup",
		causes: [
			"A value is not legal (computer name over 15 characters, wrong time zone).",
			"A variable in it has no value.",
			"It was made for another architecture than the image.",
		],
		tries: ["Correct the value named in the message.", "Rehearse the sequence: the same test runs there."],
	},
	cancelled: {
		title: "The run was cancelled",
		causes: ["Somebody pressed Ctrl+C or closed the window."],
		tries: ["Start the same command again: the run goes on where it stopped."],
	},
	"command-failed": {
		title: "A command ended with an error",
		causes: ["The program says why in its own words above.", "Its exit code is a success that the step does not list."],
		tries: [
			"Run the command by hand, from the same folder.",
			"Look its exit code up in the program's documentation.",
			"If the code means success, add it to the step's success codes.",
		],
	},
	"condition-unclear": {
		title: "A condition can't be told",
		causes: [
			"A WMI class, namespace or property does not exist in this system: WinPE has fewer of them.",
			"A value is compared with something that it can't be compared with.",
			"A file, hive or volume can't be read.",
		],
		tries: [
			"Read in the message which test it was and what it saw.",
			"Correct the condition, or put a test of _SMSTSInWinPE before it.",
			"For a class of the maker's, put a test of the maker before it; on a rehearsal machine describe the class under wmi in machine.yaml.",
			"Write on-error: true or on-error: false into the condition if the answer does not matter.",
		],
	},
	"fault-injected": {
		title: "A fault was asked for and happened",
		causes: ["The rehearsal was started with --fault."],
		tries: ["Nothing is wrong. Start without --fault, or read how the run coped."],
	},
	"input-invalid": {
		title: "A step's input is not valid",
		causes: ["A variable expanded to a value that the field does not take.", "A field is missing or misspelt."],
		tries: ["Run: steppe check SEQUENCE", "Look at the value of the variable in the report."],
	},
	"internal-error": {
		title: "The engine itself made a mistake",
		causes: ["This is a bug, not something that you did."],
		tries: [
			"Start the same command again: the run goes on from the journal.",
			"Report it with events.jsonl and smsts.log (secrets are already taken out).",
		],
	},
	"interrupted-once": {
		title: "A step that may run only once was cut off in the middle",
		causes: [
			"Power was lost or the engine was killed while the step worked.",
			"The step itself restarted the machine.",
		],
		tries: [
			"Look whether its work was done.",
			"Then go on with --skip (it was done) or --again (it was not).",
			"If repeating does no harm, say so in the sequence (idempotence: repeatable).",
		],
	},
	"journal-damaged": {
		title: "The journal cannot be read",
		causes: ["The disk or the file system is failing.", "Somebody edited the file."],
		tries: [
			"Keep a copy of the whole _SMSTaskSequence folder.",
			"Check the disk. A torn last line is normal after a power cut and is repaired; this is something else.",
			"Give the run up with --discard only when you know in which state the machine is.",
		],
	},
	"journal-foreign": {
		title: "A run stands in the way, or the one asked for is not here",
		causes: [
			"A run failed or stopped on this machine and waits for somebody.",
			"The disk was moved from another machine or cloned, or the mainboard was replaced.",
			"The image was captured with a run inside.",
		],
		tries: [
			"Nothing was touched. Decide on the run that was found: --resume, --from STEP or --discard.",
			"Past the point of no return, and while it holds users' files, add --confirm with the serial number.",
			"If it came with an image: capture the image again, without _SMSTaskSequence.",
		],
	},
	"machine-file-invalid": {
		title: "The machine file is not valid",
		causes: ["A field is missing or misspelt in machine.yaml.", "A size or an id is not in the right form."],
		tries: [
			"Correct the line in the message.",
			"Start from one of the examples, or from steppe facts --export of a real PC.",
		],
	},
	"not-ready": {
		title: "The machine is not ready for this deployment",
		causes: [
			"It has less than the sequence asks for: memory, room, a newer TPM.",
			"Something is switched off: Secure Boot, the TPM, the mains.",
			"A check asks for what the running system does not tell.",
		],
		tries: [
			"Read the failed checks above: each says what is there and what was wanted.",
			"Mend it and start the same command again: the checks are made anew.",
			"If the machine shall be deployed all the same, write continue-on-error at the step.",
		],
	},
	"preflight-refused": {
		title: "Preflight refused the run, nothing was touched",
		causes: ["Something that a step needs could not be proven: see the list."],
		tries: [
			"Each reason above comes with its remedy. Fix them all, then start again.",
			"Rehearse with the same machine file to see the same list at your desk.",
		],
	},
	"restart-limit": {
		title: "Too many restarts or starts without progress",
		causes: [
			"A step asks for the same restart again and again.",
			"The machine crashes at the same place each time.",
			"It starts from the wrong device.",
		],
		tries: [
			"Read the last lines of smsts.log: which step was running at each start?",
			"Take the cause away, then start by hand with --resume.",
		],
	},
	"sequence-changed": {
		title: "The sequence is not the one that the run began with",
		causes: ["It, or a file that it includes, was edited while the run was under way."],
		tries: ["Go on with the staged copy: --resume", "Or give the run up and begin anew: --discard"],
	},
	"variable-unfit": {
		title: "A variable was to get a value that its declaration does not permit",
		causes: [
			"The value is misspelt.",
			"The declaration in the sequence is narrower than what the machine or its site needs.",
		],
		tries: [
			"Give the variable one of the values that the failure names.",
			"Or widen `type`, `permitted` or `pattern` under `variables:` in the sequence.",
		],
	},
	"variable-undefined": {
		title: "A variable has no value",
		causes: ["It is misspelt.", "The step that sets it was skipped or comes later."],
		tries: ["Read the names that come close, in the message.", "Give it a default under variables: in the sequence."],
	},
} as const satisfies Partial<Record<FailureId, FailureText>>;
