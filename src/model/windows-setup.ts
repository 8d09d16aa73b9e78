import type { WindowsPath } from "../base/windows-path.ts";

/** What Windows Setup is given for the end of an upgrade. */
export interface SetupScripts {
	/** Setup runs it at the end of the new Windows: it leaves `UPGRADED_MARK` and starts the engine. */
	readonly complete: WindowsPath;
	/** Setup runs it in the old Windows after a rollback: it leaves `ROLLED_BACK_MARK`; the engine is started there as after any restart. */
	readonly rollback: WindowsPath;
}

/** File beside the scripts: the new Windows has come to its end. */
export const UPGRADED_MARK = "upgraded.txt";
/** File beside the scripts: Setup gave the old Windows back. */
export const ROLLED_BACK_MARK = "rolled-back.txt";

/** Where Setup keeps what it works with, on the volume of Windows (boot.md §7). */
export const SETUP_FOLDER = "$WINDOWS.~BT";
/** What a rollback writes, below that folder (boot.md §7). */
export const ROLLBACK_LOG = `${SETUP_FOLDER}\\Sources\\Rollback\\setuperr.log`;
/** What Setup says before its first restart, below that folder. */
export const SETUP_LOG = `${SETUP_FOLDER}\\Sources\\Panther\\setuperr.log`;
