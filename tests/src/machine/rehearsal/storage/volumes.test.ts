import { volumesContract } from "../../../../contract/volumes.contract.ts";
import { contractSubject } from "./stored-machine.ts";

volumesContract("rehearsal", () => contractSubject(false));
volumesContract("rehearsal with a write cache", () => contractSubject(true));
