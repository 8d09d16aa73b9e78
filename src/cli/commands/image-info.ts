import { formatBytes } from "../../base/byte-size.ts";
import type { WimImage, WimInfo } from "../../image/wim-info.ts";
import { oneLine } from "../../report/text-width.ts";
import { type Arguments, type CommandModule, isOn, textOf } from "../command.ts";
import { EXIT } from "../exit-codes.ts";
import type { Services } from "../services.ts";
import { tellFailure } from "../tell.ts";
import { textTable } from "../text-table.ts";

/** Columns that hold numbers. */
const NUMBERS = new Set([0, 6, 7, 8]);

function imageRow(image: WimImage): readonly string[] {
	const { version } = image;
	const numbers = version === undefined ? [] : [version.major, version.minor, version.build, version.servicePackBuild];
	return [
		String(image.index),
		oneLine(image.name ?? image.displayName ?? "-"),
		oneLine(image.edition ?? "-"),
		numbers.join(".") || "-",
		image.architecture ?? "-",
		oneLine(image.languages.join(", ")) || "-",
		String(image.fileCount),
		formatBytes(image.totalBytes),
		formatBytes(image.hardLinkBytes),
	];
}

function headOf(file: string, info: WimInfo): string {
	const { images, compression, totalParts, partNumber, bootIndex, integrity } = info;
	return [
		`${file}: ${images.length} ${images.length === 1 ? "image" : "images"}`,
		`${info.version.toUpperCase()}, compression ${compression}`,
		...(totalParts > 1 ? [`part ${partNumber} of ${totalParts}`] : []),
		...(bootIndex > 0 ? [`starts image ${bootIndex} as WinPE`] : []),
		integrity ? "with checksums" : "without checksums",
	].join("; ");
}

async function handle(arguments_: Arguments, services: Services): Promise<number> {
	const file = textOf(arguments_, "file") ?? "";
	const info = await services.imageInfo(services.files.resolve(file));
	if (!info.ok) return tellFailure(services, info.error);
	if (isOn(arguments_, "json")) {
		services.terminal.out(`${JSON.stringify(info.value, undefined, 2)}\n`);
		return EXIT.done;
	}
	const title = ["#", "name", "edition", "version", "for", "languages", "files", "expanded", "hard links save"];
	services.terminal.out(`${headOf(file, info.value)}\n\n`);
	services.terminal.out(textTable([title, ...info.value.images.map(imageRow)], NUMBERS));
	return EXIT.done;
}

export const command: CommandModule = {
	build: (yargs) =>
		yargs
			.positional("file", { type: "string", describe: "WIM, ESD or one part of a split WIM" })
			.option("json", { type: "boolean", describe: "Everything that header and metadata say, as JSON" })
			.example("$0 image info install.wim", "Which index, name and edition apply-image can name"),
	handle,
};
