import { ok } from "../base/result.ts";
import { INBOX_STORAGE_IDS, isNetworkAdapter, storageCoverage } from "../drivers/coverage.ts";
import type { Advisor } from "../engine/advisor.ts";
import { readStoreState, verifyStore } from "../userstate/store.ts";

/** What drivers and user state tell the engine, which knows neither. */
export const advisor: Advisor = {
	storageControllers: (devices) => storageCoverage(devices, [], INBOX_STORAGE_IDS),
	networkAdapters: (devices) => devices.filter(isNetworkAdapter),
	storeState: async (files, store) => {
		const found = await readStoreState(files, store);
		if (!found.ok) return found;
		const { value } = found;
		if (value.state === "none") return ok({ kind: "none" });
		if (value.state === "begun") return ok({ kind: "begun", because: value.because });
		const { counts, scope } = value.receipt;
		const whole = await verifyStore(files, store, value.receipt);
		if (!whole.ok) return ok({ kind: "begun", because: whole.error.message });
		return ok({ kind: "complete", bytes: counts.bytes, names: counts.names, hardLink: scope.store === "hard-link" });
	},
};
