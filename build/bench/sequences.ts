/** A sequence of `count` set-variable steps in groups of 100, as JSON. */
export function longSequence(count: number): string {
	const step = (number: number) => ({
		name: `Step ${number}`,
		"set-variable": { name: `Value${number % 50}`, value: `%_SMSTSSerialNumber% ${number}` },
	});
	const groups = Array.from({ length: Math.ceil(count / 100) }, (_, group) => ({
		group: `Group ${group + 1}`,
		steps: Array.from({ length: Math.min(100, count - group * 100) }, (_each, index) => step(group * 100 + index)),
	}));
	return JSON.stringify({ name: `${count} steps`, steps: groups }, undefined, 1);
}
