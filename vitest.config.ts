import { defineConfig } from "vitest/config";

/** Three projects: quick tests of the source, tests of the packaged executable, and tests that need Debian packages. */
export default defineConfig({
	test: {
		testTimeout: 60_000,
		hookTimeout: 60_000,
		maxWorkers: 2,
		passWithNoTests: true,
		projects: [
			{
				extends: true,
				test: {
					name: "unit",
					include: ["tests/**/*.test.ts"],
					exclude: ["tests/packaged/**", "tests/system/**", "tests/fixtures/**"],
				},
			},
			{
				extends: true,
				test: { name: "packaged", include: ["tests/packaged/**/*.test.ts"], testTimeout: 600_000 },
			},
			{
				extends: true,
				test: {
					name: "system",
					include: ["tests/system/**/*.test.ts"],
					testTimeout: 600_000,
					hookTimeout: 600_000,
					fileParallelism: false,
				},
			},
		],
	},
});
