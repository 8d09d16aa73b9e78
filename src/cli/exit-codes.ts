/** Exit codes of the executable: stable, documented in docs/command-line.md. */
export const EXIT = {
	done: 0,
	failed: 1,
	invalid: 2,
	restartPending: 3,
	refused: 4,
	cancelled: 130,
} as const;
