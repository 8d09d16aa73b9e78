import { describe, expect, it } from "vitest";
import { type HostFolderOperations, watchWrites } from "../../../../src/machine/tools/seven-zip.ts";

type Node = Parameters<HostFolderOperations["node_ops"]["mknod"]>[0];

function rootNode(): Node {
	const node = { name: "/", parent: undefined as unknown as Node };
	node.parent = node;
	return node;
}

/** A folder whose operations note what arrives, or fail with an error number. */
function fakeFolder(made: string[], errno?: number): HostFolderOperations {
	const act = <Value>(text: string, value: Value): Value => {
		if (errno !== undefined) throw Object.assign(new Error("failed"), { errno });
		made.push(text);
		return value;
	};
	return {
		node_ops: {
			mknod: (_parent, name) => act(`make ${name}`, {}),
			symlink: (_parent, name) => act(`link ${name}`, {}),
		},
		stream_ops: { write: (_stream, _buffer, _offset, length) => act(`write ${length}`, length) },
	};
}

describe("watchWrites", () => {
	it("lets pass what is allowed, counts bytes, and forbids the rest", () => {
		const made: string[] = [];
		const told: string[] = [];
		const folder = fakeFolder(made);
		watchWrites(folder, {
			mayCreate: (path) => path === "a/b.txt",
			onWritten: (path, bytes) => told.push(`${path} ${bytes}`),
			onFailed: (path, errno) => told.push(`${path} failed ${errno}`),
		});
		const parent = { name: "a", parent: rootNode() };
		folder.node_ops.mknod(parent, "b.txt", 0, 0);
		folder.stream_ops.write({ node: { name: "b.txt", parent } }, undefined, 0, 7, 0);
		expect(() => folder.node_ops.mknod(rootNode(), "c.txt", 0, 0)).toThrow("errno 63");
		expect(() => folder.node_ops.symlink(parent, "b.txt", "/etc")).toThrow("errno 63");
		expect(made).toEqual(["make b.txt", "write 7"]);
		expect(told).toEqual(["a/b.txt 7", "c.txt failed 63"]);
	});

	it("reports the number of an error and passes it on", () => {
		const told: string[] = [];
		const folder = fakeFolder([], 51);
		watchWrites(folder, {
			mayCreate: () => true,
			onWritten: () => told.push("written"),
			onFailed: (path, errno) => told.push(`${path} failed ${errno}`),
		});
		const node = { name: "full.txt", parent: rootNode() };
		expect(() => folder.stream_ops.write({ node }, undefined, 0, 7, 0)).toThrow("failed");
		expect(told).toEqual(["full.txt failed 51"]);
	});
});
