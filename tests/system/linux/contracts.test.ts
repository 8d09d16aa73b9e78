import { disksContract } from "../../contract/disks.contract.ts";
import { journalStoreContract } from "../../contract/journal-store.contract.ts";
import { volumesContract } from "../../contract/volumes.contract.ts";
import { contractMachine } from "./machine-rig.ts";

disksContract("disks of loop devices", contractMachine);
volumesContract("volumes of loop devices", contractMachine);
journalStoreContract("journals on loop devices", contractMachine);
