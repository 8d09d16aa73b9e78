import { counted } from "../../base/counted.ts";

/** Replaces what identifies a computer. The same value always gets the same mask, wherever it stands, so that what belonged together still does. */
export class Mask {
	readonly #isOn: boolean;
	readonly #numbers = new Map<string, number>();
	readonly #kinds = new Map<string, number>();

	constructor(isOn: boolean) {
		this.#isOn = isOn;
	}

	serial(value: string): string {
		return this.#masked("serial number", value, (number) => `MASKED${String(number).padStart(4, "0")}`);
	}

	assetTag(value: string): string {
		return this.#masked("asset tag", value, (number) => `MASKED${String(number).padStart(4, "0")}`);
	}

	/** A UUID, or the signature of an MBR disk. */
	uuid(value: string): string {
		return this.#masked("UUID", value, (number) => {
			const digits = number.toString(16).padStart(12, "0");
			return value.length === 8 ? digits.slice(-8) : `00000000-0000-4000-8000-${digits}`;
		});
	}

	/** A MAC address becomes one that no maker has: locally administered. */
	macAddress(value: string): string {
		return this.#masked("MAC address", value, (number) => {
			const bytes = [0x02, 0, 0, (number >> 16) & 0xff, (number >> 8) & 0xff, number & 0xff];
			return bytes.map((byte) => byte.toString(16).toUpperCase().padStart(2, "0")).join(":");
		});
	}

	/** What was replaced. */
	get notes(): readonly string[] {
		if (!this.#isOn) return [];
		const kinds = [...this.#kinds].map(([kind, count]) => counted(count, kind, `${kind.replace(/s$/, "se")}s`));
		return [
			kinds.length === 0
				? "There was nothing to mask."
				: `Masked: ${kinds.join(", ")}. Names and IP addresses are as they were.`,
		];
	}

	#masked(kind: string, value: string, make: (number: number) => string): string {
		if (!this.#isOn || value === "") return value;
		const key = value.toUpperCase();
		let number = this.#numbers.get(key);
		if (number === undefined) {
			number = this.#numbers.size + 1;
			this.#numbers.set(key, number);
			this.#kinds.set(kind, (this.#kinds.get(kind) ?? 0) + 1);
		}
		return make(number);
	}
}
