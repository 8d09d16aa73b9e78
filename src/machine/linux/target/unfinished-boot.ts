import { fail, ok } from "../../../base/result.ts";
import type { Failure } from "../../../model/failure.ts";
import type { FirmwareKind } from "../../../model/inventory.ts";
import type { Boot } from "../../../model/ports.ts";

/** A machine on which nothing can be made to start. */
export function noBoot(firmware: FirmwareKind): Boot {
	const refuse = async () => {
		const message = "Linux can't write boot files yet.";
		const failure: Failure = { id: "not-supported-here", operation: "write the boot files", message };
		return fail(failure);
	};
	return {
		state: async () => ok({ firmware, bootOrder: [], entries: [], timeoutSeconds: 0 }),
		verify: refuse,
		addBootImage: refuse,
		setNext: refuse,
		setDefault: refuse,
		removeEntry: refuse,
		writeBootFiles: refuse,
	};
}
