import type { HiveValueType } from "./ports.ts";

/** Operators that compare by equality or order. */
export type OrderOperator = "equals" | "not-equals" | "greater" | "greater-or-equal" | "less" | "less-or-equal";

/** Operators of a test of a value. Texts are compared without case; order is that of numbers when both are numbers. */
export type ComparisonOperator = OrderOperator | "like" | "not-like";

/** A version or moment with what it is compared by: `>= 10.0.22000`. The value may hold `%Name%`. */
export interface Measure {
	readonly operator: OrderOperator;
	readonly value: string;
}

/** What a registry value is compared as: `auto` takes numbers where both sides are some, else texts. */
export type RegistryComparison = "auto" | "text" | "number" | "version";

/** Kinds of Windows, as `Win32_OperatingSystem.ProductType` tells them apart; `server` includes domain controllers. */
export type WindowsType = "workstation" | "server" | "domain-controller";

/** How an installed product is named. */
export type SoftwareKey = "product-code" | "upgrade-code" | "name";

/** A test of one thing. Every text may hold `%Name%`. */
export type ConditionTest =
	| {
			readonly kind: "compare";
			readonly variable: string;
			readonly operator: ComparisonOperator;
			readonly value: string;
	  }
	| { readonly kind: "exists"; readonly variable: string; readonly exists: boolean }
	| {
			readonly kind: "file";
			readonly path: string;
			readonly exists: boolean;
			/** Of the file's version resource. */
			readonly version?: Measure;
			readonly modified?: Measure;
	  }
	| { readonly kind: "folder"; readonly path: string; readonly exists: boolean; readonly modified?: Measure }
	| {
			readonly kind: "registry";
			/** With its hive in front: `HKLM\SOFTWARE\Contoso`. */
			readonly key: string;
			/** Name of the value, empty for the default one; absent: the key itself is tested. */
			readonly value?: string;
			/** Whether key or value shall be there; absent where the value is compared. */
			readonly exists?: boolean;
			/** Only with `exists`: the value is there only when it has this type. */
			readonly type?: HiveValueType;
			readonly compare?: {
				readonly operator: ComparisonOperator;
				readonly value: string;
				readonly as: RegistryComparison;
			};
	  }
	| {
			readonly kind: "os";
			readonly version?: Measure;
			readonly type?: WindowsType;
			readonly architecture?: "x64" | "arm64" | "x86";
	  }
	| {
			readonly kind: "software";
			readonly by: SoftwareKey;
			/** A code in braces, or a name with `*` and `?`. */
			readonly value: string;
			readonly version?: Measure;
			readonly exists: boolean;
	  }
	| {
			readonly kind: "wmi";
			/** In WQL. */
			readonly query: string;
			readonly namespace: string;
			/** Whether at least one instance shall fit, or none. */
			readonly exists: boolean;
	  };

/** When a node runs: a test, or several together. */
export type Condition = (
	| { readonly kind: "all" | "any" | "none"; readonly conditions: readonly Condition[] }
	| ConditionTest
) & {
	/** What the condition counts as when asking itself fails. Absent: that is a failure of the node. */
	readonly onError?: "true" | "false";
};

/** What became of one part of a condition; the parts of a combination follow it one deeper. */
export interface TestedCondition {
	/** 0 for the whole condition. */
	readonly depth: number;
	/** `unclear`: it could not be told; `not-asked`: the tests before it had settled the result. */
	readonly result: "true" | "false" | "unclear" | "not-asked";
	/** With the values seen, secrets hidden. */
	readonly text: string;
}
