import { unsignedCode } from "./exit-code.ts";

/** Codes of one family: number and meaning. */
type Meanings = Readonly<Record<number, string>>;

/**
 * Windows' system error codes that deployment meets. Tools end with them as they are, or as HRESULTs of the facility Win32
 * (0x8007 and the code in the low word; dism.md §5, engine.md §14).
 */
export const WIN32_MEANINGS: Meanings = {
	2: "the file was not found",
	3: "the path was not found",
	5: "access is denied",
	8: "not enough memory",
	11: "a program of another bitness",
	13: "the data is invalid",
	21: "the device is not ready",
	23: "a bad sector or a damaged transfer (CRC)",
	32: "another process uses the file",
	50: "the request is not supported here",
	53: "the network path was not found",
	64: "the network name is no longer available",
	67: "the network name was not found",
	82: "the folder or file can't be made",
	86: "the password is wrong",
	87: "a parameter is wrong",
	112: "the disk is full",
	145: "the folder is not empty",
	161: "the path is not valid",
	183: "a file of that name exists already",
	193: "not a valid Windows program",
	740: "it must be started elevated",
	1168: "the element was not found",
	1219: "another account is connected to that server already",
	1223: "somebody cancelled it",
	1326: "the account or its password is wrong",
	1355: "the domain does not exist or can't be reached",
	1392: "the file or folder is damaged",
	1393: "the structure of the disk is damaged",
	1450: "not enough system resources",
	1460: "it took too long",
	1602: "the user cancelled the installation",
	1603: "the installer met a fatal error",
	1618: "another installation is running",
	1619: "the installation package can't be opened",
	1638: "another version of the product is installed",
	1639: "a bad command line argument",
	1641: "success; the installer has begun a restart",
	1726: "a remote procedure call failed",
	1920: "the file can't be accessed by the system",
	2732: "the computer account exists and may not be used again",
	3010: "success; a restart is required",
	4316: "the computer is not ready",
};

/** HRESULTs by their whole number (dism.md §5, diskpart.md, engine.md §14, steps.md §3.6). */
export const HRESULT_MEANINGS: Meanings = {
	2147500033: "not implemented",
	2147500036: "the operation was aborted",
	2147500037: "an unspecified error; the log of the tool tells more",
	2147746050: "no location for the content was found",
	2147749889: "WMI: an unspecified error",
	2147749902: "WMI: the namespace is not there",
	2147749904: "WMI: the class is not there",
	2147755008: "diskpart: the object does not support the operation",
	2147755012: "diskpart: another call is in progress; try again",
	2147755013: "diskpart: the object was not found; rescan and try again",
	2147755015: "diskpart: no more primary partitions fit into the MBR",
	2147755018: "diskpart: the operation was denied",
	2147755023: "diskpart: not enough space",
	2147755026: "diskpart: no medium in the device",
	2147755027: "diskpart: the device is in use",
	2147755031: "diskpart: the disk is not initialized",
	2147756042: "diskpart: the disk is offline",
	2147756043: "diskpart: the disk is read-only",
	2147756303: "diskpart: a volume that Windows needs can't be deleted",
	2147756306: "diskpart: the disk that Windows runs from can't be cleaned",
	2147756307: "diskpart: a volume that Windows runs from can't be formatted",
	2147954402: "the server did not answer in time",
	2147954407: "the server's name can't be resolved",
	2147954429: "the server can't be reached",
	2147954430: "the connection was aborted",
	2147954575: "the server's certificate is not valid, or the clock is wrong",
	2148468766: "DISM: the package does not fit this image",
	2148468767: "DISM: the source files were not found",
	2148468771: "DISM: the servicing stack is too old",
	2148468998: "DISM: the source files could not be downloaded",
	2148468999: "DISM: a policy forbids the download",
	2148469026: "DISM: the installation failed",
	2150694912: "BitLocker: the volume is locked",
	3221225595: "the program or one of its libraries has another bitness",
	3221225477: "the program crashed (access violation)",
	3221225786: "the program was ended by Ctrl+C or with its console",
	3221225781: "a library of the program was not found",
	3242328359: "DISM: the image is mounted for writing already",
	3243311379: "DISM: the image has no such index",
	3247440129: "Windows Setup: a driver made the installation fail, and the old Windows was given back",
	3247440135: "Windows Setup: what an earlier attempt left must go first; restart",
	3247440174: "Windows Setup: the installation failed",
	3247440384: "Windows Setup: the PC does not meet the requirements",
	3247440385: "Windows Setup: the PC can't be upgraded",
	3247440386: "Windows Setup: the compatibility check failed",
	3247440388: "Windows Setup: the chosen migration is not possible (language, edition or architecture)",
	3247440392: "Windows Setup: an incompatible application blocks the upgrade",
	3247440398: "Windows Setup: not enough free space",
	3247440400: "Windows Setup: no compatibility problem was found",
	3247440405: "Windows Setup: the installation failed",
};

const SCANSTATE: Meanings = {
	2: "cancelled, or an encrypted (EFS) file stopped it",
	3: "done; files were skipped because of /c",
	11: "a bad or conflicting option",
	12: "an argument is longer than 256 characters",
	13: "the log file can't be written",
	14: "a local account is missing; /lac would make it",
	26: "several Windows or none were found, or a Config.xml was given to /i",
	27: "the store is there already, missing, incomplete or can't be written",
};

const ROBOCOPY: Meanings = {
	0: "nothing had to be copied",
	1: "all files were copied",
	2: "there are extra files at the target",
	3: "files were copied, and there are extra ones",
	8: "some files could not be copied",
	16: "nothing was copied: wrong arguments or no access",
};

/** Codes that mean something of their own in one program, by its name without `.exe`. */
export const PROGRAM_MEANINGS: Readonly<Record<string, Meanings>> = {
	robocopy: ROBOCOPY,
	scanstate: SCANSTATE,
	loadstate: SCANSTATE,
	format: { 1: "wrong parameters", 4: "a fatal error", 5: "somebody answered no" },
};

const WIN32_FACILITY = 0x8007;

/** The name by which a program's own codes are looked up. */
function programName(program: string): string {
	return program
		.replace(/^.*[\\/]/, "")
		.replace(/\.exe$/i, "")
		.toLowerCase();
}

/**
 * What an exit code means, in a clause; undefined when nothing is known. `program` is the name or path of the program that ended with it:
 * its own codes come first. Small codes of other programs are read as Windows' error codes only from 50 on or when they are 2, 3 or 5,
 * since many programs count their own errors from 1.
 */
export function exitCodeMeaning(code: number, program?: string): string | undefined {
	const unsigned = unsignedCode(code);
	const own = program === undefined ? undefined : PROGRAM_MEANINGS[programName(program)]?.[unsigned];
	if (own !== undefined) return own;
	if (unsigned >>> 16 === WIN32_FACILITY) return HRESULT_MEANINGS[unsigned] ?? WIN32_MEANINGS[unsigned & 0xffff];
	if (unsigned > 0xffff) return HRESULT_MEANINGS[unsigned];
	const isTelling = unsigned >= 50 || unsigned === 2 || unsigned === 3 || unsigned === 5;
	return isTelling ? WIN32_MEANINGS[unsigned] : undefined;
}

/** The HRESULT under which a Windows error code is looked up: 5 gives 0x80070005. Codes above 65,535 are HRESULTs already. */
export function hresultOf(code: number): number {
	const unsigned = unsignedCode(code);
	return unsigned > 0xffff || unsigned === 0 ? unsigned : ((WIN32_FACILITY << 16) | unsigned) >>> 0;
}
