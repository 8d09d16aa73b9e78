import { basename } from "node:path";
import { DISK_BUSES, type DiskBus } from "../../../model/disk.ts";
import type { DiskFacts } from "../../../model/inventory.ts";
import { type DiskSource, sourceKey } from "./disk-source.ts";
import type { DiskTraits } from "./target-disk.ts";

/** What is told of a disk: of a device by the kernel and udev, of an image by its name. */
export function diskTraits(
	source: DiskSource,
	size: Pick<DiskTraits, "sizeBytes" | "sectorBytes">,
	known: DiskFacts | undefined,
	holdsMedium: boolean,
): DiskTraits {
	// A serial number that names the file: it stays as long as the file stays where it is.
	const named = `STEPPE-${sourceKey(source).toUpperCase()}`;
	if (known === undefined) {
		const model = source.kind === "image" ? `Disk image ${basename(source.path)}` : source.path;
		return { ...size, bus: "virtual", model, serial: named, removable: false, readOnly: false, holdsMedium };
	}
	const { bus, model, serialNumber, worldWideName, removable } = known;
	const wide = worldWideName.replace(/^(eui\.|naa\.|nvme\.|wwn-)?(0x)?/, "");
	return {
		...size,
		bus: busOf(bus),
		model: model === "" ? source.path : model,
		serial: serialNumber === "" ? named : serialNumber,
		...(/^[0-9a-f]+$/i.test(wide) ? { uniqueId: wide } : {}),
		...{ removable, readOnly: false, holdsMedium },
	};
}

function busOf(name: string): DiskBus {
	return DISK_BUSES.find((bus) => bus === name) ?? "unknown";
}
