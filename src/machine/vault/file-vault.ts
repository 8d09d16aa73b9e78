import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { done, fail, ok, type Result } from "../../base/result.ts";
import { foldCase, joinPath } from "../../base/windows-path.ts";
import type { VolumeInfo } from "../../model/disk.ts";
import type { Failure } from "../../model/failure.ts";
import type { Answer, StatePlace } from "../../model/ports.ts";
import type { KeyPlace, SealBinding, Vault } from "../../model/seal.ts";
import { findKeys, type KeyFiles, readKey, removeKey, writeKey } from "./key-files.ts";

/** Key file in the state folder, below that folder's protected DACL. */
const BESIDE = "vault.key";
const PREFIX = "steppe-sealed-2:";
/** Bytes of the nonce and of the tag of AES-GCM. */
const NONCE = 12;
const TAG = 16;

function damaged(message: string): Failure {
	return { id: "journal-damaged", operation: "open a sealed secret", message };
}

function missing({ volume, path }: KeyPlace, message: string): Failure {
	return { id: "secret-missing", operation: "open a sealed secret", operand: `${path} on volume ${volume}`, message };
}

/** A vault whose keys are files on the volumes of the machine. */
export function fileVault(keys: KeyFiles): Vault {
	return {
		choosePlace: (run, journal) => choosePlace(keys, run, journal),
		makeKey: async (key) => {
			const present = await readKey(keys, key);
			if (!present.ok || present.value !== undefined) return present.ok ? done : present;
			return writeKey(keys, key, randomBytes(32));
		},
		seal: async (text, key, binding) => {
			const bytes = await theKey(keys, key);
			if (!bytes.ok) return bytes;
			const nonce = randomBytes(NONCE);
			const cipher = createCipheriv("aes-256-gcm", bytes.value, nonce).setAAD(boundTo(binding));
			const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
			return ok(PREFIX + Buffer.concat([nonce, cipher.getAuthTag(), body]).toString("base64"));
		},
		open: async (sealed, key, binding) => {
			const bytes = await theKey(keys, key);
			return bytes.ok ? unseal(sealed, bytes.value, binding) : bytes;
		},
		destroy: (key) => removeKey(keys, key),
		find: () => findKeys(keys),
	};
}

async function choosePlace({ volumes, disks }: KeyFiles, run: string, journal: StatePlace): Answer<KeyPlace> {
	const beside: KeyPlace = {
		tier: "beside-journal",
		volume: journal.volume,
		path: joinPath(journal.folder, BESIDE).replace(/^\\+/, ""),
	};
	if (journal.volatile) return ok(beside);
	const there = await volumes.list();
	if (!there.ok) return there;
	const machine = await disks.list();
	if (!machine.ok) return machine;
	const media = new Set(machine.value.filter(({ holdsMedium }) => holdsMedium).map(({ id }) => id));
	const own = there.value.find(({ id }) => foldCase(id) === foldCase(journal.volume));
	const others = there.value.filter((volume) => volume !== own && canHold(volume));
	const medium = others.find(({ diskId, role }) => media.has(diskId) && role === "data");
	const system = others.find(({ diskId, role }) => diskId === own?.diskId && role === "efi");
	if (medium !== undefined) return ok({ tier: "other-volume", volume: medium.id, path: `Steppe\\Keys\\${run}.key` });
	if (system !== undefined) return ok({ tier: "other-volume", volume: system.id, path: `EFI\\Steppe\\${run}.key` });
	return ok(beside);
}

function canHold({ fileSystem, freeBytes, kind }: VolumeInfo): boolean {
	const isLasting = kind === "fixed" || kind === "removable";
	return isLasting && (fileSystem === "fat32" || fileSystem === "ntfs") && freeBytes > 64 * 1024;
}

async function theKey(keys: KeyFiles, key: KeyPlace): Answer<Buffer> {
	const found = await readKey(keys, key);
	if (!found.ok)
		return found.error.id === "volume-not-found"
			? fail(missing(key, "The volume with the key is not there. If it is a boot medium, put it in again."))
			: found;
	if (found.value !== undefined) return ok(found.value);
	return fail(missing(key, "The key is gone: what was sealed with it can't be opened any more."));
}

/** What the tag vouches for beside the text. */
function boundTo({ run, name }: SealBinding): Buffer {
	return Buffer.from(`${run}\0${foldCase(name)}`, "utf8");
}

function unseal(sealed: string, key: Buffer, binding: SealBinding): Result<string, Failure> {
	const bytes = Buffer.from(sealed.slice(PREFIX.length), "base64");
	if (!sealed.startsWith(PREFIX) || bytes.length < NONCE + TAG)
		return fail(damaged("The text is not sealed by this machine."));
	try {
		const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, NONCE)).setAAD(boundTo(binding));
		decipher.setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
		return ok(Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()]).toString("utf8"));
	} catch {
		return fail(damaged("The sealed text was changed, or was sealed with another key or for something else."));
	}
}
