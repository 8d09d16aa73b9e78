import type { Result } from "../base/result.ts";
import type { WindowsPath } from "../base/windows-path.ts";
import type { Device } from "../model/device.ts";
import type { Failure } from "../model/failure.ts";
import type { FilesReader } from "../model/ports.ts";

/** A controller that Windows may start from. */
export interface StorageController {
	readonly device: Device;
	/** True when every Windows and WinPE drives it by itself. */
	readonly covered: boolean;
	readonly explanation: string;
}

/** How far a store of user state is. */
export type StoreKnowledge =
	| { readonly kind: "none" }
	| { readonly kind: "begun"; readonly because: string }
	| { readonly kind: "complete"; readonly bytes: number; readonly names: number; readonly hardLink: boolean };

/** What the engine asks of modules that it must not know: drivers and user state. */
export interface Advisor {
	storageControllers(devices: readonly Device[]): readonly StorageController[];
	networkAdapters(devices: readonly Device[]): readonly Device[];
	/** Compares the store at a place with its receipt; nothing is opened but what the store itself wrote. */
	storeState(files: FilesReader, store: WindowsPath): Promise<Result<StoreKnowledge, Failure>>;
}
