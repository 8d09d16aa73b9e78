import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { WmiReader } from "../../src/model/ports.ts";
import type { WmiAnswer, WmiType } from "../../src/model/wmi.ts";
import { successOf } from "./subject.ts";

/** WMI of a machine, and how something of it changes. */
export interface WmiSubject {
	readonly wmi: WmiReader;
	/** Gives the computer another name; absent where a test may not. */
	readonly rename?: (name: string) => void | Promise<void>;
	readonly dispose: () => void;
}

/** Classes that task sequences ask for: each is answered, or says why it is not. */
const CORE = [
	...["Win32_ComputerSystem", "Win32_ComputerSystemProduct", "Win32_BIOS", "Win32_BaseBoard", "Win32_SystemEnclosure"],
	...["Win32_Processor", "Win32_OperatingSystem", "Win32_Battery", "Win32_DiskDrive", "Win32_DiskPartition"],
	...["Win32_LogicalDisk", "Win32_Volume", "Win32_NetworkAdapter", "Win32_NetworkAdapterConfiguration"],
	"Win32_PnPEntity",
];
const TPM = "root\\cimv2\\Security\\MicrosoftTpm";

/** True for a value that a property of that type may have; NULL may be any. */
function isOf(value: unknown, type: WmiType): boolean {
	if (value === null) return true;
	if (type.endsWith("[]"))
		return Array.isArray(value) && value.every((each) => isOf(each, type.slice(0, -2) as WmiType));
	if (type === "boolean") return typeof value === "boolean";
	if (type === "uint64" || type === "sint64") return typeof value === "string" && /^-?\d+$/.test(value);
	if (type === "datetime") return typeof value === "string" && /^\d{14}\.\d{6}[+-]\d{3}$/.test(value);
	if (type === "string") return typeof value === "string" && value !== "";
	return typeof value === "number" && Number.isFinite(value) && (type.startsWith("real") || Number.isInteger(value));
}

/** What every adapter of the WMI port must do. */
export function wmiContract(adapter: string, create: () => Promise<WmiSubject>): void {
	describe(`wmi contract: ${adapter}`, () => {
		let subject: WmiSubject;
		beforeEach(async () => {
			subject = await create();
		});
		afterEach(() => subject.dispose());

		const ask = async (namespace: string, name: string): Promise<WmiAnswer> =>
			successOf(await subject.wmi.query(namespace, name));

		async function everyClass(): Promise<readonly (readonly [string, string])[]> {
			const none = await ask("root\\Nothing", "Win32_BIOS");
			if (none.kind !== "no-namespace") throw new Error(`root\\Nothing is ${none.kind}`);
			const all: (readonly [string, string])[] = [];
			for (const namespace of none.namespaces) {
				const answer = await ask(namespace, "No_Such_Class");
				if (answer.kind !== "no-class") throw new Error(`${namespace} answers ${answer.kind}`);
				all.push(...answer.classes.map((name) => [namespace, name] as const));
			}
			return all;
		}

		it("answers what task sequences ask for, or says why not", async () => {
			const names = (await everyClass()).map(([namespace, name]) => `${namespace} ${name}`);
			expect(names).toEqual(expect.arrayContaining(CORE.map((name) => `root\\cimv2 ${name}`)));
			expect(names).toContain(`${TPM} Win32_Tpm`);
		});

		it("has instances of the class's own properties and types alone, and names what is not told with its reason", async () => {
			for (const [namespace, name] of await everyClass()) {
				const answer = await ask(namespace, name);
				if (answer.kind === "untold-class") {
					expect(answer.name).toBe(name);
					expect(answer.why.trim(), name).not.toBe("");
					continue;
				}
				if (answer.kind !== "class") throw new Error(`${name} is ${answer.kind}`);
				const { properties, instances, lasting = [], untold = {} } = answer.class;
				expect(answer.class.name).toBe(name);
				for (const instance of instances) {
					for (const [property, value] of Object.entries(instance)) {
						const type = properties[property];
						expect(type, `${name}.${property}`).toBeDefined();
						if (type !== undefined) expect([property, isOf(value, type), value]).toEqual([property, true, value]);
					}
				}
				expect(lasting.filter((each) => !(each in properties))).toEqual([]);
				expect(Object.keys(untold).filter((each) => each in properties)).toEqual([]);
				expect(Object.values(untold).filter((why) => why.trim() === "")).toEqual([]);
			}
		});

		it("takes namespaces and classes in any case, with either slash and with the computer before them", async () => {
			const plain = await ask("root\\cimv2", "Win32_ComputerSystem");
			expect(plain.kind).toBe("class");
			for (const namespace of ["ROOT\\CIMV2", "root/cimv2", "\\\\.\\root\\cimv2", "//./ROOT/cimv2", "\\root\\cimv2"]) {
				expect(await ask(namespace, "WIN32_COMPUTERSYSTEM")).toEqual(plain);
			}
			expect((await ask("root/CIMV2/security/microsofttpm", "win32_tpm")).kind).not.toMatch(/^no-/);
		});

		it("tells a missing class from a missing namespace", async () => {
			expect(await ask("root\\HP\\InstrumentedBIOS", "HP_BIOSSetting")).toMatchObject({ kind: "no-namespace" });
			expect(await ask("root\\wmi", "Vendor_BiosSetting")).toMatchObject({ kind: "no-class" });
			expect(await ask("root\\cimv2", "Win32_Tpm")).toMatchObject({ kind: "no-class" });
		});

		it("looks anew for each question", async () => {
			const nameOf = async () => {
				const answer = await ask("root\\cimv2", "Win32_ComputerSystem");
				return answer.kind === "class" ? answer.class.instances[0]?.DNSHostName : answer.kind;
			};
			const before = await nameOf();
			await subject.rename?.("renamed-pc");
			expect(await nameOf()).toBe(subject.rename === undefined ? before : "renamed-pc");
		});
	});
}
