import { describe, expect, test } from "bun:test";
import { LatheError } from "@lathe/protocol/errors";
import fc from "fast-check";
import BinaryXmlParser from "@devicefarmer/adbkit-apkreader/lib/apkreader/parser/binaryxml.js";
import { z } from "zod";
import { ANDROID_ATTRIBUTES, type AndroidAttribute } from "./android-attributes.ts";
import { type XmlElement, readBinaryXml, writeBinaryXml } from "./binary-xml.ts";
import { ByteReader } from "./byte-reader.ts";
import { readResourceText, resourceId, writeResourceTable } from "./resource-table.ts";
import { readStringPool, writeStringPool } from "./string-pool.ts";
import { readZip, writeZip } from "./zip-archive.ts";
import { writeZipEnd } from "./zip-entries.ts";
import { joinBytes } from "./byte-writer.ts";

/** Text with everything that has a length of its own in UTF-8 and UTF-16; long ones need the longer form of a length. */
const text = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ unit: fc.constantFrom("a", "ß", "€", "🍲", "م"), minLength: 100, maxLength: 300 }),
  fc.constantFrom("", "@string/x", "?attr/y", "a\nb", "\u202eabc", "\0", "x".repeat(127), "x".repeat(128)),
);

describe("a pool of strings", () => {
  for (const encoding of ["utf-8", "utf-16"] as const) {
    test(`in ${encoding} gives back what was put in, aligned`, () => {
      fc.assert(
        fc.property(fc.array(text, { maxLength: 20 }), (strings) => {
          const bytes = writeStringPool(strings, encoding);
          expect(bytes.length % 4).toBe(0);
          const read = readStringPool(new ByteReader(bytes), 0);
          expect(read.strings).toEqual(strings);
          expect(read.bytes).toBe(bytes.length);
        }),
      );
    });
  }

  test("in utf-16 takes the longest text", () => {
    const long = "é".repeat(40_000);
    expect(readStringPool(new ByteReader(writeStringPool([long], "utf-16")), 0).strings).toEqual([long]);
  });

  test("in utf-8 refuses what its lengths cannot say", () => {
    expect(() => writeStringPool(["é".repeat(16_384)], "utf-8")).toThrow(LatheError);
    expect(readStringPool(new ByteReader(writeStringPool(["é".repeat(16_383)], "utf-8")), 0).strings[0]).toHaveLength(
      16_383,
    );
  });

  test("that is broken is refused and never read beyond its end", () => {
    const bytes = writeStringPool(["one", "two"], "utf-8");
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(255), fc.nat(bytes.length), (at, value, length) => {
        const broken = Uint8Array.from(bytes.subarray(0, length));
        if (at < length) broken[at] = value;
        try {
          readStringPool(new ByteReader(broken), 0);
        } catch (error) {
          expect(error).toBeInstanceOf(LatheError);
        }
      }),
    );
  });
});

const ParsedNode: z.ZodType<ParsedElement> = z.lazy(() =>
  z.object({
    nodeName: z.string(),
    attributes: z.array(
      z.object({
        nodeName: z.string(),
        value: z.string().nullable(),
        typedValue: z.object({ value: z.unknown(), type: z.string() }),
      }),
    ),
    childNodes: z.array(ParsedNode),
  }),
);
interface ParsedElement {
  nodeName: string;
  attributes: { nodeName: string; value: string | null; typedValue: { value?: unknown; type: string } }[];
  childNodes: ParsedElement[];
}

const attributeName = fc.constantFrom(
  ...Object.keys(ANDROID_ATTRIBUTES).filter((name): name is AndroidAttribute => name in ANDROID_ATTRIBUTES),
);
const xmlValue = fc.oneof(text, fc.boolean(), fc.record({ decimal: fc.nat(0x7fffffff) }));
const { element } = fc.letrec<{ element: XmlElement }>((tie) => ({
  element: fc.record({
    tag: fc.constantFrom("manifest", "application", "data", "x-y"),
    android: fc.dictionary(attributeName, xmlValue, { maxKeys: 6 }),
    plain: fc.dictionary(fc.constantFrom("package", "split"), xmlValue, { maxKeys: 2 }),
    children: fc.oneof({ depthSize: "small" }, fc.constant([]), fc.array(tie("element"), { maxLength: 3 })),
  }),
}));

/** What of an element both readers can say. */
function describeWritten(written: XmlElement): unknown {
  const values = { ...written.android, ...written.plain };
  return {
    tag: written.tag,
    values: Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        typeof value === "object" && "decimal" in value ? value.decimal : value,
      ]),
    ),
    children: (written.children ?? []).map(describeWritten),
  };
}

function describeParsed(parsed: ParsedElement): unknown {
  return {
    tag: parsed.nodeName,
    values: Object.fromEntries(parsed.attributes.map((attribute) => [attribute.nodeName, attribute.typedValue.value])),
    children: parsed.childNodes.map(describeParsed),
  };
}

describe("binary XML", () => {
  test("is read by another's reader as it was written", () => {
    fc.assert(
      fc.property(element, (root) => {
        const parsed = ParsedNode.parse(new BinaryXmlParser(Buffer.from(writeBinaryXml(root))).parse());
        expect(describeParsed(parsed)).toEqual(describeWritten(root));
      }),
    );
  });

  test("is read by our own reader, broken or not, or refused", () => {
    fc.assert(
      fc.property(element, fc.nat(), fc.nat(255), (root, at, value) => {
        const bytes = writeBinaryXml(root);
        expect(readBinaryXml(bytes)[0]?.tag).toBe(root.tag);
        bytes[at % bytes.length] = value;
        try {
          readBinaryXml(bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(LatheError);
        }
      }),
    );
  });
});

describe("a table of resources", () => {
  test("gives back its texts by their ids", () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 8 }), (texts) => {
        const entries = texts.map((_, index) => `text_${index}`);
        const table = writeResourceTable("com.example.app", [
          {
            name: "color",
            entries: ["window"],
            values: [{ configuration: {}, of: { window: { color: 0xff00ff00 } } }],
          },
          {
            name: "string",
            entries,
            values: [
              {
                configuration: {},
                of: Object.fromEntries(texts.map((value, index) => [`text_${index}`, { text: value }])),
              },
            ],
          },
        ]);
        expect(texts.map((_, index) => readResourceText(table, resourceId(1, index)))).toEqual(texts);
        expect(readResourceText(table, resourceId(0, 0))).toBeNull();
        expect(readResourceText(table, resourceId(1, texts.length))).toBeNull();
      }),
    );
  });
});

test("a broken table of resources is refused, and is never read for ever", () => {
  const table = writeResourceTable("com.example.app", [
    { name: "string", entries: ["a"], values: [{ configuration: {}, of: { a: { text: "one" } } }] },
  ]);
  fc.assert(
    fc.property(fc.nat(table.length - 1), fc.nat(255), (at, value) => {
      const broken = Uint8Array.from(table);
      broken[at] = value;
      try {
        readResourceText(broken, resourceId(0, 0));
      } catch (error) {
        expect(error).toBeInstanceOf(LatheError);
      }
    }),
    { numRuns: 500 },
  );
});

describe("zip", () => {
  const files = fc
    .uniqueArray(
      fc.tuple(
        fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }),
        fc.uint8Array({ maxLength: 300 }),
        fc.boolean(),
      ),
      {
        selector: ([path]) => path,
        maxLength: 12,
      },
    )
    .map((list) => list.map(([path, bytes, isStored]) => ({ path, bytes, isStored })));

  test("gives back what was put in, and stored files begin at multiples of four", async () => {
    await fc.assert(
      fc.asyncProperty(files, async (list) => {
        const parts = await writeZip(list);
        const archive = joinBytes(parts.entries, parts.directory, writeZipEnd(parts, parts.entries.length));
        const read = await readZip(archive, () => true, 1_000);
        expect([...read.keys()]).toEqual(list.map(({ path }) => path));
        for (const { path, bytes, isStored } of list) {
          const found = read.get(path);
          expect(Buffer.from(found ?? []).equals(bytes)).toBe(true);
          if (isStored && found !== undefined) expect((found.byteOffset - archive.byteOffset) % 4).toBe(0);
        }
      }),
    );
  });

  test("does not unpack more than it is told to", async () => {
    const parts = await writeZip([{ path: "a", bytes: new Uint8Array(2_000) }]);
    const archive = joinBytes(parts.entries, parts.directory, writeZipEnd(parts, parts.entries.length));
    expect(readZip(archive, () => true, 1_999)).rejects.toThrow(/too large/);
    // A directory that lies about the size.
    new DataView(archive.buffer).setUint32(parts.entries.length + 24, 10, true);
    expect(readZip(archive, () => true, 1_999)).rejects.toThrow(/broken/);
  });
});
