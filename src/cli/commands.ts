import type { CommandEntry } from "./command.ts";

/** All commands by first word, each loaded only when it is needed. */
export const COMMANDS: Readonly<Record<string, CommandEntry>> = {
	rehearse: {
		command: "rehearse [sequence]",
		describe:
			"Run a task sequence on a rehearsal machine: all happens in a folder, nothing on this computer is touched",
		load: () => import("./commands/rehearse.ts"),
	},
	check: {
		command: "check <files..>",
		describe: "Check sequence files: every problem at once, nothing is run",
		load: () => import("./commands/check.ts"),
	},
	plan: {
		command: "plan <sequence>",
		describe: "Show what a run would do, step by step and with its reasons; nothing is run",
		load: () => import("./commands/plan.ts"),
	},
	explain: {
		command: "explain <step>",
		describe: "Tell why a step runs or is skipped, what it decided and where its values came from",
		load: () => import("./commands/explain.ts"),
	},
	run: {
		command: "run [sequence]",
		describe: "Start a task sequence, or go on with the run that this machine holds",
		load: () => import("./commands/run.ts"),
	},
	step: {
		command: "step [type]",
		describe: "List the step types, explain one, or try one on a rehearsal machine",
		load: () => import("./commands/step.ts"),
	},
	vars: {
		command: "vars",
		describe: "See and set the variables of a run: while it goes on, or afterwards",
		commands: {
			list: {
				command: "list [pattern]",
				describe: "List the variables with value, source and since when",
				load: () => import("./commands/vars-list.ts"),
			},
			get: {
				command: "get <name>",
				describe: "Print the value of one variable",
				load: () => import("./commands/vars-get.ts"),
			},
			set: {
				command: "set <assignments..>",
				describe: "Set variables of a run that goes on: NAME=VALUE",
				load: () => import("./commands/vars-set.ts"),
			},
			explain: {
				command: "explain <name>",
				describe: "Tell who gave a variable its value, what it was before, and which other values lost",
				load: () => import("./commands/vars-explain.ts"),
			},
		},
	},
	attach: {
		command: "attach [place]",
		describe: "Follow a run from its events: what has happened so far, then live",
		load: () => import("./commands/attach.ts"),
	},
	report: {
		command: "report [place]",
		describe: "Tell how any run went: in short, or as an HTML report",
		load: () => import("./commands/report.ts"),
	},
	log: {
		command: "log [place]",
		describe: "Show the log of any run in columns: follow it, filter it",
		load: () => import("./commands/log.ts"),
	},
	facts: {
		command: "facts",
		describe: "Show what is known of this computer or of a rehearsal machine, or write it down as a machine file",
		load: () => import("./commands/facts.ts"),
	},
	doctor: {
		command: "doctor",
		describe: "Show what Steppe can do on this computer, what is missing and how to get it; nothing is changed",
		load: () => import("./commands/doctor.ts"),
	},
	image: {
		command: "image",
		describe: "Look into image files (WIM)",
		commands: {
			info: {
				command: "info <file>",
				describe: "Show the images of a WIM file: names, editions, versions, sizes",
				load: () => import("./commands/image-info.ts"),
			},
		},
	},
	machine: {
		command: "machine",
		describe: "Make rehearsal machines and compare them",
		commands: {
			list: {
				command: "list",
				describe: "List the machines that come with Steppe",
				load: () => import("./commands/machine-list.ts"),
			},
			new: {
				command: "new <template> <folder>",
				describe: "Make a machine from a template, to be changed and rehearsed on",
				load: () => import("./commands/machine-new.ts"),
			},
			digest: {
				command: "digest <folder>",
				describe: "Print one hash over all that a machine is: two like machines have the same",
				load: () => import("./commands/machine-digest.ts"),
			},
		},
	},
	version: {
		command: "version",
		describe: "Say version, commit and Node.js",
		load: () => import("./commands/version.ts"),
	},
};
