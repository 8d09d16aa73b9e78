import { join } from "node:path";
import { ensureBundle } from "./bundle/ensure-bundle.ts";

const root = join(import.meta.dirname, "..");
const outcome = await ensureBundle(root, process.argv.includes("--if-changed"));
if (outcome.written) console.error(`dist/bundle written (${outcome.facts.version}, ${outcome.facts.commit})`);
