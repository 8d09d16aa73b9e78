import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { problemList } from "../../../../src/sequence/problem-list.ts";
import { attributeRange, readXml, textRange } from "../../../../src/sequence/source/read-xml.ts";

function read(text: string) {
	const problems = problemList("file.xml");
	return { root: readXml(text, problems), problems: problems.sorted() };
}

describe("readXml", () => {
	it("gives every element with its place, also behind line ends of Windows", () => {
		const text = '<?xml version="1.0"?>\r\n<a x="1">\r\n\t<b name="n">text</b>\r\n\t<c/>\r\n</a>\r\n';
		const { root, problems } = read(text);
		expect(problems).toEqual([]);
		expect(root?.elements.map(({ name, range }) => [name, text.slice(range.start, range.end)])).toEqual([
			["b", '<b name="n">text</b>'],
			["c", "<c/>"],
		]);
		expect(text.slice(root?.range.start, root?.range.end)).toBe(text.trim().slice(text.indexOf("<a")));
	});

	it("replaces entities in texts and attributes, and leaves CDATA as it is", () => {
		const { root } = read('<a x="&lt;&#65;&quot;">&amp;&#x42;<![CDATA[&amp;<b>]]></a>');
		expect(root?.attributes.x).toBe('<A"');
		expect(root?.text).toBe("&B&amp;<b>");
	});

	it("knows where an attribute's value and an element's text stand", () => {
		const text = "<a><step  name = \"Say > it\" disable='true'>\n  hello \n</step></a>";
		const step = read(text).root?.elements[0];
		if (step === undefined) throw new Error("no step");
		const slice = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
		expect(slice(attributeRange(text, step, "name"))).toBe("Say > it");
		expect(slice(attributeRange(text, step, "disable"))).toBe("true");
		expect(slice(attributeRange(text, step, "runIn"))).toBe("<step");
		expect(slice(textRange(text, step))).toBe("hello");
	});

	it.each([
		["<a><b></a>", "xml-syntax"],
		["<a/><b/>", "xml-syntax"],
		["just text", "xml-syntax"],
		["", "xml-syntax"],
		['<!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>', "xml-document-type"],
		["<a>&nbsp;</a>", "xml-entity"],
		[`${"<a>".repeat(101)}${"</a>".repeat(101)}`, "nested-too-deep"],
	])("tells what is wrong with %j", (text, rule) => {
		const { problems } = read(text);
		expect(problems[0]?.rule).toBe(rule);
		expect(problems[0]?.range.start).toBeLessThanOrEqual(text.length);
	});

	it("tells where a CDATA section begins that is never closed, and takes none out of a comment or another section", () => {
		const open = "<a><!-- <![CDATA[ --><b><![CDATA[ <!-- <![CDATA[ ]]></b><c><![CDATA[x</c></a>";
		expect(read(open).problems).toMatchObject([
			{
				message: "the XML is not well-formed: <![CDATA[ is never closed by ]]>",
				range: { start: open.lastIndexOf("<![CDATA["), end: open.lastIndexOf("<![CDATA[") + 9 },
			},
		]);
		const closed = open.replace("x</c>", "x]]></c>");
		expect(read(closed).problems).toEqual([]);
		expect(read("<a><!-- <![CDATA[ </a>").problems[0]?.rule).toBe("xml-syntax");
	});

	it("adds an offset to every place", () => {
		const problems = problemList("file.xml");
		expect(readXml("<a><b/></a>", problems, 100)?.elements[0]?.range).toEqual({ start: 103, end: 107 });
		readXml("<a>&nope;</a>", problems, 100);
		expect(problems.sorted()[0]?.range.start).toBe(100);
	});

	it("never throws, and every place lies in the text", () => {
		const piece = fc.constantFrom(
			"<a>",
			"</a>",
			"<b x='1'",
			"/>",
			">",
			"&",
			"&lt;",
			'"',
			"<![CDATA[",
			"]]>",
			"<!--",
			"-->",
			"<?",
			"?>",
			"t",
			"\r\n",
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
				const text = pieces.join("");
				const { root, problems } = read(text);
				expect(root !== undefined || problems.length > 0).toBe(true);
				for (const { range } of problems) expect(range.end).toBeLessThanOrEqual(text.length + 1);
			}),
		);
	});
});
