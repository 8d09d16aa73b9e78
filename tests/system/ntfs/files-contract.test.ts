import { filesContract } from "../../contract/files.contract.ts";
import { windowsPathToHost } from "./host-path.ts";
import { makeNtfsVolume } from "./ntfs-volume.ts";
import { makeMountPoint } from "./reparse-point.ts";

filesContract("real NTFS", async () => {
	const volume = await makeNtfsVolume(128 * 1024 * 1024, { role: "data" });
	return {
		files: volume.files,
		volumes: volume.volumes,
		volume: volume.mounted.id,
		root: "C:\\",
		isAboveAccessLists: true,
		makeJunction: async (path, target) => {
			await makeMountPoint(windowsPathToHost(volume, path), target);
			// Linux still holds it for a folder.
			await volume.unmounted(async () => undefined);
		},
		dispose: () => volume.remove(),
	};
});
