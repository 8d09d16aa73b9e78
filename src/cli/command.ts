import type { Argv } from "yargs";
import type { Services } from "./services.ts";

/** Arguments as yargs gives them, before a command narrows them. */
export type Arguments = Readonly<Record<string, unknown>>;

/** One command: a file of its own, loaded when it is asked for. */
export interface CommandModule {
	/** Adds positional arguments, options and examples. */
	readonly build: (yargs: Argv) => Argv;
	/** Does the work and gives the exit code. */
	readonly handle: (arguments_: Arguments, services: Services) => Promise<number>;
	/** Options that may be given more than once. */
	readonly repeatable?: readonly string[];
}

/** A command as help lists it: known without loading it. */
export interface CommandEntry {
	/** Name and positional arguments, as yargs writes them. */
	readonly command: string;
	/** One line for the list of commands. */
	readonly describe: string;
	/** How to load it; a group of commands has its own instead. */
	readonly load?: () => Promise<{ readonly command: CommandModule }>;
	readonly commands?: Readonly<Record<string, CommandEntry>>;
}

/** A text argument, or undefined when it was not given. */
export function textOf(arguments_: Arguments, name: string): string | undefined {
	const value = arguments_[name];
	return typeof value === "string" ? value : undefined;
}

/** True when a switch was given. */
export function isOn(arguments_: Arguments, name: string): boolean {
	return arguments_[name] === true;
}

/** Texts of an argument that may be repeated. */
export function textsOf(arguments_: Arguments, name: string): readonly string[] {
	const value = arguments_[name];
	if (Array.isArray(value)) return value.map(String);
	return typeof value === "string" ? [value] : [];
}
