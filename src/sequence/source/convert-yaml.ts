import { type Alias, isAlias, isScalar, isSeq, type ParsedNode, type YAMLMap } from "yaml";
import type { TextRange } from "../../base/text-range.ts";
import type { ProblemList } from "../problem-list.ts";
import {
	depthLimit,
	type LocatedEntry,
	type LocatedList,
	type LocatedMapping,
	type LocatedValue,
} from "./located-value.ts";

/** So many nodes may come from aliases: enough for every honest reuse, and nothing that grows as its own power. */
const aliasLimit = 100_000;

const permittedTags = new Set(["!", "tag:yaml.org,2002:str", "tag:yaml.org,2002:map", "tag:yaml.org,2002:seq"]);

interface Anchor {
	readonly value: LocatedValue;
	/** Nodes below it, aliases followed. */
	readonly size: number;
}

interface Conversion {
	readonly problems: ProblemList;
	readonly anchors: Map<string, Anchor | "open">;
	/** Nodes so far, aliases followed. */
	nodes: number;
	fromAliases: number;
	/** True when an alias stands for nothing usable: what it left out would only give further problems. */
	isBroken: boolean;
	tooManyAliases: boolean;
}

/** Turns composed YAML into located values. Aliases share the value of their anchor. Problems are reported. */
export function convertYaml(node: ParsedNode, problems: ProblemList): LocatedValue | undefined {
	const conversion: Conversion = {
		problems,
		anchors: new Map(),
		nodes: 0,
		fromAliases: 0,
		isBroken: false,
		tooManyAliases: false,
	};
	const value = convert(node, conversion);
	if (conversion.isBroken) return undefined;
	if (isTooDeep(value, depthLimit)) {
		problems.error(
			"nested-too-deep",
			{ start: value.range.start, end: value.range.start + 1 },
			`is nested more than ${depthLimit} deep`,
		);
		return undefined;
	}
	return value;
}

function convert(node: ParsedNode | null, conversion: Conversion): LocatedValue {
	if (node === null) return { kind: "text", text: "", range: { start: 0, end: 0 } };
	if (isAlias(node)) return resolve(node, conversion);
	const before = conversion.nodes++;
	if (node.anchor !== undefined) conversion.anchors.set(node.anchor, "open");
	checkTag(node, conversion.problems);
	const value = convertContents(node, conversion);
	if (node.anchor !== undefined) conversion.anchors.set(node.anchor, { value, size: conversion.nodes - before });
	return value;
}

function convertContents(node: Exclude<ParsedNode, Alias.Parsed>, conversion: Conversion): LocatedValue {
	const range = { start: node.range[0], end: node.range[1] };
	if (isScalar(node)) return { kind: "text", text: scalarText(node), range };
	if (isSeq(node)) {
		const items = node.items.map((item) => convert(item as ParsedNode | null, conversion));
		const end = node.flow === true ? range.end : (items.at(-1)?.range.end ?? range.end);
		return { kind: "list", items, range: within(range, end) } satisfies LocatedList;
	}
	return convertMapping(node, range, conversion);
}

function convertMapping(node: YAMLMap.Parsed, range: TextRange, conversion: Conversion): LocatedMapping {
	const entries: LocatedEntry[] = [];
	const keys = new Set<string>();
	for (const pair of node.items) {
		const keyNode = pair.key as ParsedNode;
		const key = isAlias(keyNode) ? undefined : convert(keyNode, conversion);
		const keyRange = { start: keyNode.range[0], end: keyNode.range[1] };
		const value = located(convert(pair.value, conversion), pair.value, keyRange);
		if (key?.kind !== "text") conversion.problems.error("key-not-text", keyRange, "a key must be a text");
		else if (keys.has(key.text)) {
			conversion.problems.error("duplicate-key", keyRange, `the key \`${key.text}\` stands here twice`);
		} else entries.push({ key: key.text, keyRange, value });
		if (key?.kind === "text") keys.add(key.text);
	}
	const end = node.flow === true ? range.end : (entries.at(-1)?.value.range.end ?? range.end);
	return { kind: "mapping", entries, range: within(range, end) };
}

/** A value that is left out has the place of its key. */
function located(value: LocatedValue, node: ParsedNode | null, keyRange: TextRange): LocatedValue {
	const isAbsent = node === null || (value.kind === "text" && value.range.start === value.range.end);
	return isAbsent ? { kind: "text", text: "", range: keyRange } : value;
}

/** The composer counts the blank lines after a block to it; an alias may end before the block begins. */
function within(range: TextRange, end: number): TextRange {
	return end > range.start && end <= range.end ? { start: range.start, end } : range;
}

function scalarText(node: { readonly value: unknown; readonly source?: string }): string {
	return typeof node.value === "string" ? node.value : (node.source ?? "");
}

function checkTag(node: Exclude<ParsedNode, Alias.Parsed>, problems: ProblemList): void {
	if (node.tag === undefined || permittedTags.has(node.tag)) return;
	const range = { start: node.range[0], end: Math.max(node.range[0] + 1, node.range[1]) };
	const tag = node.tag.replace("tag:yaml.org,2002:", "!!");
	problems.error(
		"yaml-tag",
		range,
		`the tag \`${tag}\` is not supported`,
		"leave the tag out: the schema says what each value is",
	);
}

function resolve(alias: Alias.Parsed, conversion: Conversion): LocatedValue {
	const range = { start: alias.range[0], end: alias.range[1] };
	const anchor = conversion.anchors.get(alias.source);
	const nothing: LocatedValue = { kind: "text", text: "", range };
	if (anchor === undefined || anchor === "open") {
		conversion.isBroken = true;
		const why = anchor === "open" ? "stands inside its own anchor" : "names no anchor before it";
		conversion.problems.error("yaml-alias", range, `the alias \`*${alias.source}\` ${why}`);
		return nothing;
	}
	conversion.nodes += anchor.size;
	conversion.fromAliases += anchor.size;
	if (conversion.fromAliases <= aliasLimit) return anchor.value;
	if (!conversion.tooManyAliases) {
		const message = `aliases stand for more than ${aliasLimit.toLocaleString("en")} values`;
		conversion.problems.error("yaml-alias", range, message, "write the parts out, or reuse less");
	}
	conversion.tooManyAliases = true;
	conversion.isBroken = true;
	return nothing;
}

function isTooDeep(value: LocatedValue, levels: number): boolean {
	if (value.kind === "text") return false;
	if (levels === 0) return true;
	if (value.kind === "list") return value.items.some((item) => isTooDeep(item, levels - 1));
	return value.entries.some((entry) => isTooDeep(entry.value, levels - 1));
}
