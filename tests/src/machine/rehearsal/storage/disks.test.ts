import { disksContract } from "../../../../contract/disks.contract.ts";
import { contractSubject } from "./stored-machine.ts";

disksContract("rehearsal", () => contractSubject(false));
disksContract("rehearsal with a write cache", () => contractSubject(true));
