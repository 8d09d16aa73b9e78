import type { CertificateItem } from "../model/certificate.ts";

/** What proving one item gives, before it is tied to its node. */
export type Proof = Pick<CertificateItem, "state" | "how" | "details" | "remedy">;
