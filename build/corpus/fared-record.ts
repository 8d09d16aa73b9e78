import { join } from "node:path";

/** Where the table of the last recorded corpus run stands: how the steps of published sequences fared. */
export const FARED_RECORD = join(import.meta.dirname, "fared.md");
