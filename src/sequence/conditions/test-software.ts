import { matchesPattern } from "../../base/wildcard.ts";
import { foldCase } from "../../base/windows-path.ts";
import type { ConditionTest } from "../../model/condition.ts";
import { type Known, known, untold } from "../../model/known.ts";
import type { RegistryKey } from "../../model/ports.ts";
import { expandText } from "../expand.ts";
import type { ConditionFacts } from "./facts.ts";
import { packedCode, unpackedCode } from "./installer-codes.ts";
import { measureVersion } from "./measure.ts";
import { type TestVerdict, told, unclear } from "./verdict.ts";

const UNINSTALL = [
	"HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall",
	"HKLM\\SOFTWARE\\WOW6432Node\\Microsoft\\Windows\\CurrentVersion\\Uninstall",
];
const UPGRADE_CODES = [
	"HKLM\\SOFTWARE\\Classes\\Installer\\UpgradeCodes",
	"HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Installer\\UpgradeCodes",
];

interface Product {
	/** Name of its key: the product code for what Windows Installer installed. */
	readonly code: string;
	readonly name: string;
	readonly version: string | undefined;
}

/**
 * Installed software, by what the registry says of it for uninstalling, 64 and 32 bit. `Win32_Product` is never asked: asking it
 * repairs products (facts-system.md §1).
 */
export async function testSoftware(
	test: Extract<ConditionTest, { kind: "software" }>,
	ask: ConditionFacts,
): Promise<TestVerdict> {
	const { value: wanted, secret } = expandText(test.value, ask.variable, ask.isSecret);
	if (!wanted.known) return unclear(wanted);
	const shown = `software with the ${test.by} ${secret ? test.value : wanted.value}`;
	const products = await candidates(test.by, wanted.value, ask);
	if (!products.known) return unclear(products);
	if (products.value.length === 0) return told(!test.exists, `there is no ${shown}`);
	const names = products.value.map(({ name, version }) => `${name}${version === undefined ? "" : ` ${version}`}`);
	if (test.version === undefined) return told(test.exists, `${names.join(", ")} is installed`);
	const { version: measure } = test;
	const verdicts = products.value.map(({ name, version }) => measureVersion(name, version, measure, ask));
	const fits = verdicts.find((each) => each.known && each.value);
	const open = verdicts.find((each) => !each.known);
	if (fits !== undefined) return told(test.exists, fits.explanation);
	return open ?? told(!test.exists, verdicts.map(({ explanation }) => explanation).join(" and "));
}

async function candidates(
	by: "product-code" | "upgrade-code" | "name",
	wanted: string,
	ask: ConditionFacts,
): Promise<Known<readonly Product[]>> {
	if (by === "name") {
		const all = await installed(ask);
		return all.known ? known(all.value.filter(({ name }) => matchesPattern(name, wanted))) : all;
	}
	if (packedCode(wanted) === undefined)
		return untold(`${JSON.stringify(wanted)} is no code such as {90160000-008C-0000-1000-0000000FF1CE}`);
	const codes = by === "product-code" ? known([wanted]) : await productsOf(wanted, ask);
	if (!codes.known) return codes;
	const products: Product[] = [];
	for (const code of codes.value) {
		const product = await productOf(code, ask);
		if (!product.known) return product;
		if (product.value !== undefined) products.push(product.value);
		// A product of an upgrade code may hide itself from the list of software; that it is installed is known all the same.
		else if (by === "upgrade-code") products.push({ code, name: code, version: undefined });
	}
	return known(products);
}

async function installed(ask: ConditionFacts): Promise<Known<readonly Product[]>> {
	const products: Product[] = [];
	for (const root of UNINSTALL) {
		const list = await ask.machine.registryKey(root);
		if (!list.known) return list;
		for (const code of list.value?.subkeys ?? []) {
			const key = await ask.machine.registryKey(`${root}\\${code}`);
			if (!key.known) return key;
			const name = textOf(key.value, "DisplayName");
			if (name !== undefined) products.push({ code, name, version: textOf(key.value, "DisplayVersion") });
		}
	}
	return known(products);
}

async function productOf(code: string, ask: ConditionFacts): Promise<Known<Product | undefined>> {
	for (const root of UNINSTALL) {
		const key = await ask.machine.registryKey(`${root}\\${code}`);
		if (!key.known) return key;
		if (key.value === undefined) continue;
		return known({
			code,
			name: textOf(key.value, "DisplayName") ?? code,
			version: textOf(key.value, "DisplayVersion"),
		});
	}
	return known(undefined);
}

/** Product codes that an upgrade code stands for: Windows Installer keeps them as names of values, in packed form. */
async function productsOf(upgradeCode: string, ask: ConditionFacts): Promise<Known<readonly string[]>> {
	const found = new Set<string>();
	for (const root of UPGRADE_CODES) {
		const key = await ask.machine.registryKey(`${root}\\${packedCode(upgradeCode) ?? ""}`);
		if (!key.known) return key;
		for (const name of Object.keys(key.value?.values ?? {})) {
			const code = unpackedCode(name);
			if (code !== undefined) found.add(code);
		}
	}
	return known([...found]);
}

function textOf(key: RegistryKey | undefined, name: string): string | undefined {
	const data = Object.entries(key?.values ?? {}).find(([each]) => foldCase(each) === foldCase(name))?.[1].data;
	return typeof data === "string" && data !== "" ? data : undefined;
}
