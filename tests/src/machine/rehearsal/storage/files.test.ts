import { filesContract } from "../../../../contract/files.contract.ts";
import { contractSubject } from "./stored-machine.ts";

filesContract("rehearsal", () => contractSubject(false));
filesContract("rehearsal with a write cache", () => contractSubject(true));
