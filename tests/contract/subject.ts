import type { Result } from "../../src/base/result.ts";
import type { WindowsPath } from "../../src/base/windows-path.ts";
import type { DiskId, VolumeId } from "../../src/model/disk.ts";
import type { Failure, FailureId } from "../../src/model/failure.ts";
import type { Disks, Files, JournalStore, Volumes } from "../../src/model/ports.ts";

/** A machine that a contract suite may change at will. Every adapter offers the same. */
export interface ContractSubject {
	readonly disks: Disks;
	readonly volumes: Volumes;
	readonly files: Files;
	readonly journalStore: JournalStore;
	/** Root of an empty NTFS volume of at least 64 MiB that no system runs from. */
	readonly root: WindowsPath;
	/** The same volume by identity. */
	readonly volume: VolumeId;
	/** A fixed disk of at least 2 GiB that may be erased, and on which `volume` does not lie. */
	readonly spareDisk: DiskId;
	/** A disk that is a medium. */
	readonly mediumDisk: DiskId;
	/** Makes a junction as Windows would. */
	makeJunction(path: WindowsPath, target: WindowsPath): Promise<void>;
	dispose(): Promise<void>;
}

export type SubjectFactory = () => Promise<ContractSubject>;

/** What the contract of the files port needs of a machine. */
export interface FilesSubject extends Pick<ContractSubject, "files" | "root" | "volume" | "makeJunction" | "dispose"> {
	readonly volumes: Pick<Volumes, "list">;
	/** True where nobody's access list is asked: a Linux that has mounted the disk. A Windows denies SYSTEM what TrustedInstaller owns. */
	readonly isAboveAccessLists?: boolean;
}

/** The value of a success; a failure fails the test with its words. */
export function successOf<Value>(result: Result<Value, Failure>): Value {
	if (result.ok) return result.value;
	throw new Error(
		`unexpected failure ${result.error.id}: ${result.error.operation} ${result.error.operand ?? ""}: ${result.error.message}`,
	);
}

/** The id of a failure; `undefined` for a success. */
export function failureOf(result: Result<unknown, Failure>): FailureId | undefined {
	return result.ok ? undefined : result.error.id;
}
