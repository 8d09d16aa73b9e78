import { fail, ok, type Result } from "../base/result.ts";
import { joinPath, type WindowsPath } from "../base/windows-path.ts";
import type { Failure } from "../model/failure.ts";
import { describeSource, type SecretSource } from "../model/secret-source.ts";
import { secretText } from "../model/secret-text.ts";
import type { EngineParts } from "./parts.ts";
import { bindPath } from "./places.ts";

/** Bytes of a file with a secret. */
const LARGEST = 16 * 1024;
/** Access for everybody, authenticated users or users, in SDDL. */
const OTHERS = /\(A;[^;)]*;[^;)]*;[^;)]*;[^;)]*;(WD|AU|BU|S-1-1-0|S-1-5-11|S-1-5-32-545)\)/;

/** What of a run asking needs. */
interface Asking {
	readonly parts: Pick<EngineParts, "ports" | "secretSources">;
	readonly contentRoot: Result<WindowsPath, Failure>;
	say(text: string, level: "warning"): void;
}

/** The value of a secret from its source, or why it can't be had here, as a clause. */
export async function askSecret(run: Asking, name: string, source: SecretSource): Promise<Result<string, string>> {
	if (source.kind === "file" || source.kind === "placed-file") {
		const path = await pathOf(run, source);
		return path.ok ? readSecretFile(run, name, path.value) : path;
	}
	const { secretSources } = run.parts;
	if (secretSources === undefined) return fail(`nothing here can ask for ${describeSource(source)}`);
	return secretSources.read(name, source);
}

async function pathOf(
	run: Asking,
	source: Extract<SecretSource, { kind: "file" | "placed-file" }>,
): Promise<Result<WindowsPath, string>> {
	if (source.kind === "placed-file") {
		const path = await bindPath(run.parts.ports, source.place);
		return path.ok ? path : fail(`${describeSource(source)} is not there: ${path.error.message}`);
	}
	if (/^[A-Za-z]:/.test(source.path)) return ok(source.path);
	return run.contentRoot.ok
		? ok(joinPath(run.contentRoot.value, source.path))
		: fail(`the folder of the sequence can't be reached: ${run.contentRoot.error.message}`);
}

async function readSecretFile(run: Asking, name: string, path: WindowsPath): Promise<Result<string, string>> {
	const { files } = run.parts.ports;
	const text = await files.readText(path, LARGEST);
	if (!text.ok) return fail(`the file ${path} can't be read: ${text.error.message}`);
	const security = await files.security(path);
	if (security.ok && OTHERS.test(security.value.dacl))
		run.say(`The secret ${name} lies in ${path}, which other users of the machine may read.`, "warning");
	const value = secretText(text.value);
	return value.ok ? value : fail(`the file ${path} ${value.error}`);
}

/** The source as a journal may keep it: a file by the identity of its volume. */
export async function keptSource(run: Asking, source: SecretSource): Promise<SecretSource> {
	if (source.kind !== "file") return source;
	const path = await pathOf(run, source);
	const place = path.ok ? await run.parts.ports.journalStore.durable(path.value) : undefined;
	return place?.ok === true ? { kind: "placed-file", place: place.value } : source;
}
