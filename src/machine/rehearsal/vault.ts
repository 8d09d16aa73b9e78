import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { done, fail, ok, type Result } from "../../base/result.ts";
import { joinPath } from "../../base/windows-path.ts";
import type { Failure } from "../../model/failure.ts";
import type { Answer, Files, JournalStore, StatePlace, Vault } from "../../model/ports.ts";

/** Key file in the state folder: beside the journal, below the folder's protected DACL. */
const KEY_FILE = "vault.key";
const prefix = "steppe-sealed-1:";

function unsealable(message: string): Failure {
	return { id: "journal-damaged", operation: "open a sealed secret", message };
}

/** Seals secrets with AES-256-GCM. The key lies in the state folder until the run has ended: whoever reads the disk as SYSTEM can open them. */
export function rehearsalVault(journalStore: JournalStore, files: Files): Vault {
	return {
		seal: async (text, place) => {
			const key = await ensureKey(journalStore, place);
			if (!key.ok) return key;
			const iv = randomBytes(12);
			const cipher = createCipheriv("aes-256-gcm", key.value, iv);
			const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
			return ok(prefix + Buffer.concat([iv, cipher.getAuthTag(), body]).toString("base64"));
		},
		open: async (sealed, place) => {
			const key = await readKey(journalStore, place);
			if (!key.ok) return key;
			if (key.value === undefined)
				return fail(unsealable("The key is gone: what was sealed can't be opened any more."));
			return unseal(sealed, key.value);
		},
		destroy: async (place) => {
			const folder = await journalStore.path(place);
			if (!folder.ok) return folder;
			const path = joinPath(folder.value, KEY_FILE);
			const entry = await files.stat(path);
			if (!entry.ok) return entry;
			return entry.value === undefined ? done : files.remove(path);
		},
	};
}

function unseal(sealed: string, key: Buffer): Result<string, Failure> {
	const bytes = Buffer.from(sealed.slice(prefix.length), "base64");
	if (!sealed.startsWith(prefix) || bytes.length < 28)
		return fail(unsealable("The text is not sealed by this machine."));
	try {
		const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, 12));
		decipher.setAuthTag(bytes.subarray(12, 28));
		return ok(Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString("utf8"));
	} catch {
		return fail(unsealable("The sealed text was changed, or was sealed with another key."));
	}
}

async function readKey(journalStore: JournalStore, place: StatePlace): Answer<Buffer | undefined> {
	const text = await journalStore.readFile(place, KEY_FILE);
	if (!text.ok) return text;
	if (text.value === undefined) return ok(undefined);
	const key = Buffer.from(text.value.trim(), "hex");
	return key.length === 32 ? ok(key) : fail(unsealable("The key file is damaged."));
}

async function ensureKey(journalStore: JournalStore, place: StatePlace): Answer<Buffer> {
	const present = await readKey(journalStore, place);
	if (!present.ok) return present;
	if (present.value !== undefined) return ok(present.value);
	const key = randomBytes(32);
	const written = await journalStore.writeFile(place, KEY_FILE, `${key.toString("hex")}\n`);
	if (!written.ok) return written;
	const flushed = await journalStore.flush(place);
	return flushed.ok ? ok(key) : flushed;
}
