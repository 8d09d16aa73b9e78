import { formatBytes } from "../base/byte-size.ts";
import { formatDuration } from "../base/duration.ts";
import type { ByteProgress } from "../model/ports.ts";
import type { RateMeter } from "./rate-meter.ts";
import type { Style } from "./style.ts";
import { forTerminal } from "./style.ts";
import { clipStart, displayWidth, oneLine } from "./text-width.ts";

/** The part that is done, from 0 to 1; undefined when the whole is unknown or nothing. */
export function doneShare(progress: ByteProgress): number | undefined {
	const byBytes = share(progress.doneBytes, progress.totalBytes);
	return byBytes ?? share(progress.doneFiles, progress.totalFiles);
}

/** Numbers of a progress report: `43 %  1.2 of 2.9 GiB  310 MiB/s  6 s left`. */
export function progressNumbers(progress: ByteProgress, meter: RateMeter): readonly string[] {
	const part = doneShare(progress);
	const rate = meter.rate();
	const left = meter.remaining(progress.totalBytes);
	return [
		...(part === undefined ? [] : [`${String(Math.floor(part * 100)).padStart(3)} %`]),
		...(countsFilesAlone(progress) ? [] : [bytesText(progress)]),
		...(progress.doneFiles === undefined ? [] : [filesText(progress.doneFiles, progress.totalFiles)]),
		...(rate === undefined ? [] : [`${formatBytes(Math.round(rate))}/s`]),
		...(left === undefined ? [] : [`${remainingText(left)} left`]),
	];
}

/** A live line: bar, numbers, and the item worked on as far as there is room. */
export function progressLine(progress: ByteProgress, meter: RateMeter, style: Style, columns: number): string {
	const part = doneShare(progress);
	const numbers = progressNumbers(progress, meter);
	const barWidth = part === undefined ? 0 : Math.max(6, Math.min(28, Math.floor(columns / 4)));
	const shown = [...numbers];
	const room = () => columns - (barWidth === 0 ? 0 : barWidth + 1) - displayWidth(shown.join("  "));
	while (shown.length > 1 && room() < 0) shown.pop();
	const bar = part === undefined ? "" : `${progressBar(part, barWidth, style)} `;
	const item = forTerminal(oneLine(progress.item ?? ""), style);
	const itemRoom = room() - 2;
	const tail = item === "" || itemRoom < 10 ? "" : `  ${style.dim(clipStart(item, itemRoom, style.signs.ellipsis))}`;
	return `${bar}${shown.join("  ")}${tail}`;
}

function progressBar(part: number, width: number, style: Style): string {
	const full = Math.min(width, Math.floor(part * width));
	return style.cyan(style.signs.full.repeat(full)) + style.dim(style.signs.empty.repeat(width - full));
}

/** Whole seconds: tenths of a guess are noise. */
function remainingText(milliseconds: number): string {
	const seconds = Math.ceil(milliseconds / 1000);
	return seconds < 60 ? `${seconds} s` : formatDuration(seconds * 1000);
}

/** True for work that is counted in files and whose bytes nobody knows. */
function countsFilesAlone(progress: ByteProgress): boolean {
	return progress.doneFiles !== undefined && progress.doneBytes === 0 && (progress.totalBytes ?? 0) === 0;
}

function bytesText(progress: ByteProgress): string {
	const done = formatBytes(progress.doneBytes);
	if (progress.totalBytes === undefined || progress.totalBytes <= 0) return done;
	const total = formatBytes(progress.totalBytes);
	if (total === "?" || done === "?") return done;
	const unit = total.slice(total.indexOf(" "));
	return done.endsWith(unit) ? `${done.slice(0, -unit.length)} of ${total}` : `${done} of ${total}`;
}

function filesText(done: number, total: number | undefined): string {
	return total === undefined ? `${done} files` : `${done}/${total} files`;
}

function share(done: number | undefined, total: number | undefined): number | undefined {
	if (done === undefined || total === undefined || !(total > 0) || !Number.isFinite(done)) return undefined;
	return Math.min(1, Math.max(0, done / total));
}
