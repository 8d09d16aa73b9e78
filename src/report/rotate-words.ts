import { describeExposure, type SecretToRotate } from "../model/exposure.ts";

/** Why a secret should be changed, in one clause. */
export function rotateReason({ because }: SecretToRotate): string {
	return because.map(describeExposure).join("; ");
}

/** What the end of a run says of secrets that should be changed; no lines when there are none. */
export function rotateLines(secrets: readonly SecretToRotate[] | undefined): readonly string[] {
	if (secrets === undefined || secrets.length === 0) return [];
	return ["Change these secrets now:", ...secrets.map((secret) => `  ${secret.name}: ${rotateReason(secret)}`)];
}
