import { LatheError } from "@lathe/protocol/errors";
import { ANDROID_ATTRIBUTES, type AndroidAttribute } from "./android-attributes.ts";
import { ByteReader } from "./byte-reader.ts";
import { ByteWriter } from "./byte-writer.ts";
import { CHUNK, CHUNK_HEADER_BYTES, NOTHING, VALUE_TYPE, writeChunk } from "./resource-chunk.ts";
import { StringPool, readStringPool } from "./string-pool.ts";

/**
 * Binary XML, as AndroidManifest.xml and the XML files in res/ are kept: `ResXMLTree_*` of AOSP's ResourceTypes.h. A pool
 * of strings, the ids of the attributes of android:, then chunks for the namespace and for the begin and end of elements.
 */
export type XmlValue = string | boolean | { decimal: number } | { hexadecimal: number } | { reference: number };

export interface XmlElement {
  tag: string;
  /** Attributes in the namespace `android:`. */
  android?: Partial<Record<AndroidAttribute, XmlValue>>;
  /** Attributes without a namespace, such as the manifest's `package`. */
  plain?: Record<string, XmlValue>;
  children?: readonly XmlElement[];
}

const NAMESPACE = "http://schemas.android.com/apk/res/android";

export function writeBinaryXml(root: XmlElement): Uint8Array {
  // UTF-16, as aapt writes it: readers exist that take nothing else.
  const pool = new StringPool("utf-16");
  // Names of android's attributes come first, by id: the resource map stands parallel to the beginning of the pool.
  const used = [...new Set(androidNames(root))].sort((a, b) => ANDROID_ATTRIBUTES[a] - ANDROID_ATTRIBUTES[b]);
  for (const name of used) pool.placeOf(name);
  const namespace = new ByteWriter().u32(pool.placeOf("android"), pool.placeOf(NAMESPACE)).toBytes();
  const body = new ByteWriter();
  let line = 1;

  const writeElement = (element: XmlElement): void => {
    // `ResXMLTree_node`: the line number, and no comment.
    const node = new ByteWriter().u32(line++, NOTHING).toBytes();
    const attributes = listAttributes(element);
    const name = pool.placeOf(element.tag);
    // Attributes begin 20 bytes after the extension's start and have 20 bytes each; no id, class or style among them.
    const start = new ByteWriter().u32(NOTHING, name).u16(20, 20, attributes.length, 0, 0, 0);
    for (const attribute of attributes) {
      const { raw, type, data } = encodeValue(attribute.value, pool);
      start
        .u32(attribute.isAndroid ? pool.placeOf(NAMESPACE) : NOTHING, pool.placeOf(attribute.name), raw)
        .u16(8)
        .u8(0, type)
        .u32(data);
    }
    body.bytes(writeChunk(CHUNK.xmlStartElement, node, start.toBytes()));
    for (const child of element.children ?? []) writeElement(child);
    body.bytes(writeChunk(CHUNK.xmlEndElement, node, new ByteWriter().u32(NOTHING, name).toBytes()));
  };
  writeElement(root);

  const firstNode = new ByteWriter().u32(1, NOTHING).toBytes();
  const map = new ByteWriter().u32(...used.map((name) => ANDROID_ATTRIBUTES[name])).toBytes();
  const content = new ByteWriter()
    .bytes(pool.toBytes())
    .bytes(writeChunk(CHUNK.xmlResourceMap, new Uint8Array(0), map))
    .bytes(writeChunk(CHUNK.xmlStartNamespace, firstNode, namespace))
    .bytes(body.toBytes())
    .bytes(writeChunk(CHUNK.xmlEndNamespace, firstNode, namespace));
  return writeChunk(CHUNK.xml, new Uint8Array(0), content.toBytes());
}

function isAndroidAttribute(name: string): name is AndroidAttribute {
  return Object.hasOwn(ANDROID_ATTRIBUTES, name);
}

function* androidNames(element: XmlElement): Iterable<AndroidAttribute> {
  yield* Object.keys(element.android ?? {}).filter(isAndroidAttribute);
  for (const child of element.children ?? []) yield* androidNames(child);
}

/** android's own by their ids, since the platform looks for them in that order, then the others. */
function listAttributes(element: XmlElement): { isAndroid: boolean; name: string; value: XmlValue }[] {
  const own = Object.entries(element.android ?? {})
    .flatMap(([name, value]) => (isAndroidAttribute(name) ? [{ isAndroid: true, name, value }] : []))
    .sort((a, b) => ANDROID_ATTRIBUTES[a.name] - ANDROID_ATTRIBUTES[b.name]);
  const plain = Object.entries(element.plain ?? {}).map(([name, value]) => ({ isAndroid: false, name, value }));
  return [...own, ...plain];
}

/** `raw`: the text as written, which only strings keep. */
function encodeValue(value: XmlValue, pool: StringPool): { raw: number; type: number; data: number } {
  if (typeof value === "string") {
    const place = pool.placeOf(value);
    return { raw: place, type: VALUE_TYPE.string, data: place };
  }
  if (typeof value === "boolean") return { raw: NOTHING, type: VALUE_TYPE.boolean, data: value ? 0xffffffff : 0 };
  if ("decimal" in value) return { raw: NOTHING, type: VALUE_TYPE.decimal, data: value.decimal };
  if ("hexadecimal" in value) return { raw: NOTHING, type: VALUE_TYPE.hexadecimal, data: value.hexadecimal };
  return { raw: NOTHING, type: VALUE_TYPE.reference, data: value.reference };
}

export interface ReadElement {
  tag: string;
  /** By name without prefix; numbers as they are, references as `{reference}`. */
  attributes: Map<string, string | number | boolean | { reference: number }>;
}

/** Elements in the order of their beginnings, without their nesting: what finding a manifest's attributes needs. */
export function readBinaryXml(bytes: Uint8Array): ReadElement[] {
  const reader = new ByteReader(bytes);
  if (reader.u16(0) !== CHUNK.xml) throw new LatheError("bad_request", "This is not a manifest of an Android package.");
  const elements: ReadElement[] = [];
  let strings: string[] = [];
  for (let offset = CHUNK_HEADER_BYTES; offset < reader.length;) {
    const type = reader.u16(offset);
    const size = reader.u32(offset + 4);
    if (size < CHUNK_HEADER_BYTES) throw new LatheError("bad_request", "The manifest is broken: a chunk has no size.");
    if (type === CHUNK.stringPool) strings = readStringPool(reader, offset).strings;
    if (type === CHUNK.xmlStartElement) elements.push(readElement(reader, offset + reader.u16(offset + 2), strings));
    offset += size;
  }
  return elements;
}

function readElement(reader: ByteReader, offset: number, strings: readonly string[]): ReadElement {
  const attributes: ReadElement["attributes"] = new Map();
  const first = offset + reader.u16(offset + 8);
  const size = reader.u16(offset + 10);
  for (let index = 0; index < reader.u16(offset + 12); index++) {
    const at = first + index * size;
    const name = strings[reader.u32(at + 4)] ?? "";
    const data = reader.u32(at + 16);
    const type = reader.u8(at + 15);
    if (type === VALUE_TYPE.string) attributes.set(name, strings[data] ?? "");
    else if (type === VALUE_TYPE.boolean) attributes.set(name, data !== 0);
    else attributes.set(name, type === VALUE_TYPE.reference ? { reference: data } : data);
  }
  return { tag: strings[reader.u32(offset + 4)] ?? "", attributes };
}
