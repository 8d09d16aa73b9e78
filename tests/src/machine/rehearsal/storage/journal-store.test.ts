import { journalStoreContract } from "../../../../contract/journal-store.contract.ts";
import { contractSubject } from "./stored-machine.ts";

journalStoreContract("rehearsal", () => contractSubject(false));
journalStoreContract("rehearsal with a write cache", () => contractSubject(true));
