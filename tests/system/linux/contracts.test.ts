import { afterAll } from "vitest";
import { disksContract } from "../../contract/disks.contract.ts";
import { journalStoreContract } from "../../contract/journal-store.contract.ts";
import { volumesContract } from "../../contract/volumes.contract.ts";
import { contractMachine, ImageStock } from "./machine-rig.ts";

const stock = new ImageStock();
afterAll(() => stock.remove());

disksContract("disks of loop devices", () => contractMachine(stock));
volumesContract("volumes of loop devices", () => contractMachine(stock));
journalStoreContract("journals on loop devices", () => contractMachine(stock));
