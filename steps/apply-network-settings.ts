import { decodeAnswerFile } from "../src/answer-file/author-file.ts";
import { addNetwork } from "../src/answer-file/network.ts";
import {
	type AdapterSettings,
	type JoinSettings,
	macIdentifier,
	type NetworkSettings,
	networkProblems,
} from "../src/answer-file/network-settings.ts";
import { adaptersFromVariables, listOf } from "../src/answer-file/network-variables.ts";
import { type AnswerArchitecture, answerArchitecture } from "../src/answer-file/settings.ts";
import { counted } from "../src/base/counted.ts";
import { fail, ok, type Result } from "../src/base/result.ts";
import { joinPath, type WindowsPath } from "../src/base/windows-path.ts";
import type { Decision } from "../src/model/decision.ts";
import { findPlace, rootOf } from "../src/model/durable-path.ts";
import type { Failure } from "../src/model/failure.ts";
import type { ApplyNetworkSettingsInput } from "../src/model/inputs.gen.ts";
import type { Plain } from "../src/model/json.ts";
import type { Outcome } from "../src/model/outcome.ts";
import type { FilesReader } from "../src/model/ports.ts";
import { Secret } from "../src/model/secret.ts";
import type { Foreseen, StepContext, StepLook, StepType } from "../src/model/step.ts";

type Data = {
	readonly target: string;
	readonly architecture: AnswerArchitecture;
	/** The join's password lies beside the data, where the journal holds it sealed. */
	readonly settings: Plain<NetworkSettings>;
};

const OPERATION = "build the network part of the answer file";
const LARGEST_FILE = 4 * 1024 * 1024;
const NETBIOS = { dhcp: 0, on: 1, off: 2 } as const;

/** Puts adapters, DNS and the membership into the answer file that apply-windows-settings has written. */
export const applyNetworkSettings: StepType<ApplyNetworkSettingsInput, Data> = {
	type: "apply-network-settings",
	runsIn: "winpe",
	destructive: () => false,
	idempotence: () => "repeatable",
	decidesEarly: false,
	effects: (input) => [{ kind: "needs-volume", path: input.to ?? "%OSDTargetSystemDrive%" }],
	derive,
	foresee: async (input, _look, isNever = () => false) => foresee(input, isNever),
	decide,
	act,
};

/** What its author left out comes from the variables that Configuration Manager uses, which captures fill (unattend.md §6.2). */
function derive(
	input: ApplyNetworkSettingsInput,
	read: (name: string) => string | undefined,
): ApplyNetworkSettingsInput {
	const adapters = input.adapters ?? adaptersFromVariables(read);
	const isNamed = input.domain !== undefined || input.workgroup !== undefined;
	const joinType = isNamed ? "" : (read("OSDNetworkJoinType")?.trim() ?? "");
	const domain = input.domain ?? (joinType === "0" ? read("OSDDomainName") : undefined);
	const workgroup = input.workgroup ?? (joinType === "1" ? read("OSDWorkgroupName") : undefined);
	const joins = domain !== undefined;
	const fill = (name: string, given: string | undefined) => given ?? (joins ? read(name) : undefined);
	const texts = {
		domain,
		workgroup,
		"organizational-unit": fill("OSDDomainOUName", input["organizational-unit"]),
		account: fill("OSDJoinAccount", input.account),
		password: fill("OSDJoinPassword", input.password),
		"dns-domain": input["dns-domain"] ?? read("OSDDNSDomain"),
	};
	const given = Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined && text !== ""));
	const suffixes = input["dns-suffixes"] ?? listOf(read("OSDDNSSuffixSearchOrder"));
	return { ...input, ...given, adapters, ...(suffixes.length === 0 ? {} : { "dns-suffixes": suffixes }) };
}

/** The settings of an input; adapters whose MAC address is none keep the text, which is then told. */
function settingsOf(input: ApplyNetworkSettingsInput): NetworkSettings {
	const join = joinOf(input);
	const domain = input["dns-domain"];
	return {
		adapters: (input.adapters ?? []).map(adapterOf),
		...(join === undefined ? {} : { join }),
		...(domain === undefined ? {} : { dnsDomain: domain }),
		dnsSuffixes: input["dns-suffixes"] ?? [],
	};
}

function adapterOf(adapter: NonNullable<ApplyNetworkSettingsInput["adapters"]>[number]): AdapterSettings {
	const { netbios } = adapter;
	const metric = adapter["gateway-metric"];
	const domain = adapter["dns-domain"];
	const registers = adapter["register-in-dns"];
	return {
		identifier: macIdentifier(adapter["mac-address"]) ?? adapter["mac-address"],
		dhcp: adapter.dhcp ?? false,
		addresses: adapter.addresses ?? [],
		gateways: adapter.gateways ?? [],
		...(metric === undefined ? {} : { gatewayMetric: metric }),
		dnsServers: adapter["dns-servers"] ?? [],
		...(domain === undefined ? {} : { dnsDomain: domain }),
		...(registers === undefined ? {} : { registerInDns: registers }),
		winsServers: adapter["wins-servers"] ?? [],
		...(netbios === undefined ? {} : { netbios: NETBIOS[netbios] }),
	};
}

function joinOf(input: ApplyNetworkSettingsInput): JoinSettings | undefined {
	const { domain, workgroup, account = "", password = "" } = input;
	if (domain !== undefined) {
		const unit = input["organizational-unit"]?.replace(/^LDAP:\/\//i, "").trim();
		return { kind: "domain", domain, account, password, ...(unit === undefined ? {} : { organizationalUnit: unit }) };
	}
	return workgroup === undefined ? undefined : { kind: "workgroup", workgroup };
}

/** Everything that is wrong with an input, one line each. */
function problemsOf(input: ApplyNetworkSettingsInput): readonly string[] {
	const macs = (input.adapters ?? []).map((adapter) => adapter["mac-address"]);
	return [
		...macs
			.filter((mac) => macIdentifier(mac) === undefined)
			.map((mac) => `mac-address "${mac}" is none of one adapter`),
		...(input.domain !== undefined && input.workgroup !== undefined
			? ["both a domain and a workgroup are given; Windows would take the domain"]
			: []),
		...networkProblems(settingsOf(input)),
	];
}

/** Only what no later step can change is judged before its turn. */
async function foresee(
	input: ApplyNetworkSettingsInput,
	isNever: (name: string) => boolean,
): Promise<readonly Foreseen[]> {
	const open = [...JSON.stringify(input).matchAll(/%([^%"\\]+)%/g)].some(([, name]) => {
		return !isNever(name ?? "") && name !== "OSDTargetSystemDrive";
	});
	if (open) return [];
	const remedy = "Correct the value, or the variable that it comes from.";
	return problemsOf(input).map((how) => ({ what: "network settings", how, remedy }));
}

function invalid(operand: string, details: readonly string[]): Failure {
	const message = "Windows Setup would stop at these network settings, or pass over them without a word.";
	return { id: "answer-file-invalid", operation: OPERATION, operand, message, details };
}

async function decide(input: ApplyNetworkSettingsInput, look: StepLook): Promise<Result<Decision<Data>, Failure>> {
	const place = await findPlace(look.volumes, input.to ?? "%OSDTargetSystemDrive%", OPERATION);
	if (!place.ok) return place;
	const facts = await look.facts.get();
	if (!facts.ok) return facts;
	const path = answerFileOn(`${place.value.volume.letter}:\\`);
	const problems = problemsOf(input);
	if (problems.length > 0) return fail(invalid(path, problems));
	const architecture = answerArchitecture(facts.value.architecture);
	const present = await readAnswerFile(look.files, path);
	if (!present.ok) return present;
	const settings = settingsOf(input);
	const built = addNetwork(present.value, settings, architecture);
	if (!built.ok) return fail(invalid(path, built.error));
	const { join } = settings;
	const password = join?.kind === "domain" ? new Secret(join.password) : undefined;
	return ok({
		summary: `Write the network into the answer file: ${summaryOf(settings)}`,
		choices: [],
		data: { target: place.value.volume.id, architecture, settings: withoutPassword(settings) },
		...(password === undefined ? {} : { secrets: { password } }),
	});
}

function summaryOf({ adapters, join }: NetworkSettings): string {
	const member =
		join === undefined ? [] : [join.kind === "domain" ? `domain ${join.domain}` : `workgroup ${join.workgroup}`];
	const words = [...(adapters.length === 0 ? [] : [counted(adapters.length, "adapter")]), ...member];
	return words.join(", ") || "nothing is given, and nothing was captured";
}

function withoutPassword(settings: NetworkSettings): Plain<NetworkSettings> {
	const { join } = settings;
	const shown = join?.kind === "domain" ? { ...join, password: "" } : join;
	return { ...settings, ...(shown === undefined ? {} : { join: shown }) } as Plain<NetworkSettings>;
}

function withPassword(settings: Plain<NetworkSettings>, password: Secret | undefined): NetworkSettings {
	const { join } = settings;
	if (join?.kind !== "domain" || password === undefined) return settings as NetworkSettings;
	return { ...settings, join: { ...join, password: password.reveal() } } as NetworkSettings;
}

function answerFileOn(root: WindowsPath): WindowsPath {
	return joinPath(root, "Windows", "Panther", "unattend.xml");
}

/** The answer file must be there: apply-windows-settings replaces the whole file, so it comes first. */
async function readAnswerFile(files: FilesReader, path: WindowsPath): Promise<Result<string, Failure>> {
	const entry = await files.stat(path);
	if (!entry.ok) return entry;
	if (entry.value === undefined) {
		const message = "There is no answer file yet that the network could be written into.";
		const details = ["Put apply-windows-settings before this step."];
		return fail({ id: "file-not-found", operation: OPERATION, operand: path, message, details });
	}
	const bytes = await files.readBytes(path, LARGEST_FILE);
	if (!bytes.ok) return bytes;
	const text = decodeAnswerFile(bytes.value);
	return text.ok ? text : fail(invalid(path, [text.error]));
}

async function act({ data, secrets }: Decision<Data>, { ports }: StepContext): Promise<Result<Outcome, Failure>> {
	const root = await rootOf(ports.volumes, data.target, OPERATION);
	if (!root.ok) return root;
	const path = answerFileOn(root.value);
	const present = await readAnswerFile(ports.files, path);
	if (!present.ok) return present;
	const built = addNetwork(present.value, withPassword(data.settings, secrets?.password), data.architecture);
	if (!built.ok) return fail(invalid(path, built.error));
	const written = await ports.files.write(path, built.value.text);
	if (!written.ok) return written;
	const read = await ports.files.readText(path, LARGEST_FILE);
	if (!read.ok) return read;
	if (read.value !== built.value.text) return fail(invalid(path, ["what was read back is not what was written"]));
	return ok({ kind: "done", wrote: [data.target], notes: [`${path} written and read back`, ...built.value.notes] });
}
