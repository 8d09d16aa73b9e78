import { describe } from "vitest";
import { compareSequences, showsSteps } from "./compare-sequences.ts";

/** UPDATE_GOLDEN=1 rewrites what the rehearsals are compared with. */
describe("sequences that show the step types, rehearsed", () => {
	compareSequences(showsSteps, 10);
});
