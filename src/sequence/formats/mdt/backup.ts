import type { JsonObject } from "../../../model/json.ts";
import type { StepMapping, VariableReader } from "../xml/foreign-step.ts";

/** `ZTIBackup.wsf`: the image of a reference computer, or a backup before a computer is installed anew (steps.md §9.2). */
export const backup: StepMapping = {
	key: "ztibackup.wsf",
	title: "Backup",
	support: {
		verdict: "differs",
		difference:
			"an image is captured in WinPE, never onto the disk that it captures, and a file that is there already is refused; ComputerBackupLocation=AUTO takes the share",
	},
	type: "capture-image",
	derive,
};

const NONE: readonly string[] = ["", "NONE", "NO", "FALSE"];

function derive(read: VariableReader): JsonObject {
	const isCapture = (read.text("DoCapture") ?? "").trim().toUpperCase() === "YES";
	const location = (read.text("ComputerBackupLocation") ?? "").trim();
	const isBackup = !NONE.includes(location.toUpperCase());
	if (!isCapture && !isBackup) {
		read.skip("neither DoCapture nor ComputerBackupLocation asks for an image");
		return { file: "" };
	}
	const folder = folderOf(read, isBackup ? location : "NETWORK");
	const id = read.text("TaskSequenceID")?.trim();
	const computer = read.text("OSDComputerName")?.trim();
	const own = (isCapture ? id : computer) ?? id ?? "image";
	const file = read.text("BackupFile")?.trim() ?? `${own}.wim`;
	return {
		file: `${folder}\\${file}`,
		...accountOf(read, folder),
		...(id === undefined ? {} : { name: id }),
		...(isCapture ? {} : { "must-be-generalized": false }),
	};
}

function folderOf(read: VariableReader, location: string): string {
	const plain = (text: string) => text.trim().replace(/\\+$/, "");
	if (/^(?:[A-Za-z]:|\\\\|%)/.test(location)) return plain(location);
	const kind = location.toUpperCase();
	if (kind !== "NETWORK" && kind !== "AUTO")
		read.problem(
			`ComputerBackupLocation is ${location}: here it is NETWORK, AUTO, NONE or a folder, never the disk that is captured`,
		);
	const share = read.text("BackupShare");
	if (share === undefined) read.problem("BackupShare has no value: it names the share that the image goes to");
	const below = read.text("BackupDir")?.trim().replace(/^\\+/, "");
	return below === undefined || below === "" ? plain(share ?? "") : `${plain(share ?? "")}\\${plain(below)}`;
}

/** The toolkit connects to every share with one account. */
function accountOf(read: VariableReader, folder: string): JsonObject {
	const user = read.text("UserID")?.trim();
	if (user === undefined || !folder.startsWith("\\\\")) return {};
	const domain = read.text("UserDomain")?.trim();
	const password = read.text("UserPassword");
	const account = domain === undefined || /[\\@]/.test(user) ? user : `${domain}\\${user}`;
	return { account, ...(password === undefined ? {} : { password }) };
}
