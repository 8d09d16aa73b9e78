/** A Plug and Play device as its bus driver reports it; both id lists run from most to least specific. */
export interface Device {
	/** The instance id, `PCI\VEN_8086&DEV_15BB&SUBSYS_…\3&11583659&0&58`. */
	readonly instanceId: string;
	/** What people call it, when known. */
	readonly description?: string;
	readonly hardwareIds: readonly string[];
	readonly compatibleIds: readonly string[];
	/** The device setup class, `{4d36e97b-e325-11ce-bfc1-08002be10318}`; devices without a driver often have none. */
	readonly classGuid?: string;
}
