import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** A page to photograph. Width and height in pixels. */
export interface Page {
	readonly file: string;
	readonly width: number;
	readonly height: number;
	/** For the picture and the browser's own files. */
	readonly folder: string;
}

/** Picture dots for one dot of the page: a page in a page is read smaller. */
const SCALE = 0.8;

/** Shows an HTML or SVG file in a browser without a window (Chromium) and gives what it looks like as PNG. */
export function photographPage({ file, width, height, folder }: Page): Uint8Array {
	const picture = join(folder, "page.png");
	const ran = spawnSync(
		"chromium",
		[
			"--headless",
			"--no-sandbox",
			"--disable-gpu",
			"--hide-scrollbars",
			`--force-device-scale-factor=${SCALE}`,
			`--user-data-dir=${join(folder, "browser")}`,
			`--window-size=${width},${height}`,
			`--screenshot=${picture}`,
			pathToFileURL(file).href,
		],
		{ stdio: "ignore", timeout: 60_000 },
	);
	if (ran.error !== undefined) throw ran.error;
	return readFileSync(picture);
}
