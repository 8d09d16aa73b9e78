import { describe, expect, it } from "vitest";
import { renderErrorsPage } from "../../../src/report/errors-page.ts";
import { FAILURE_CATALOGUE, failureIds } from "../../../src/report/failure-catalogue.ts";
import { expectGolden } from "./golden.ts";

describe("failure catalogue", () => {
	it.each(failureIds())("has a title, causes and hints for %s", (id) => {
		const text = FAILURE_CATALOGUE[id];
		expect(text.title).toMatch(/^[A-Z].*[^.]$/);
		expect(text.causes.length).toBeGreaterThan(0);
		expect(text.tries.length).toBeGreaterThan(0);
		for (const line of [...text.causes, ...text.tries]) expect(line.trim()).toBe(line);
	});

	it("is published as docs/errors.md", () => {
		expectGolden("docs/errors.md", renderErrorsPage());
	});
});
