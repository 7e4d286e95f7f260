import { LatheError } from "@lathe/protocol/errors";
import { ByteReader } from "./byte-reader.ts";
import { ByteWriter, joinBytes } from "./byte-writer.ts";
import { CHUNK, CHUNK_HEADER_BYTES, NOTHING, VALUE_TYPE, writeChunk, writeValue } from "./resource-chunk.ts";
import { StringPool, readStringPool, writeStringPool } from "./string-pool.ts";

/**
 * resources.arsc: `ResTable_*` of AOSP's ResourceTypes.h. One pool of values, one package, and for each type of resource
 * ("string", "color" …) the names of its entries and their values for one configuration or more.
 */
export type ResourceValue =
  | { file: string }
  | { text: string }
  /** 0xAARRGGBB. */
  | { color: number }
  | { boolean: boolean }
  | { reference: number };

/** A style: what it inherits from, and its items by the ids of their attributes. */
export interface ResourceStyle {
  parent: number;
  items: readonly (readonly [attribute: number, value: ResourceValue])[];
}

/** When a value holds. Nothing given: whenever nothing else fits better. */
export interface ResourceConfiguration {
  /** Dots per inch. */
  density?: number;
  /** API level from which on. */
  sdk?: number;
  night?: true;
}

export interface ResourceType {
  name: string;
  /** The place of a name is the last part of its id. */
  entries: readonly string[];
  values: readonly {
    configuration: ResourceConfiguration;
    of: Readonly<Record<string, ResourceValue | ResourceStyle>>;
  }[];
}

/** For a drawable of every density: `ResTable_config::DENSITY_ANY`. */
export const ANY_DENSITY = 0xfffe;

/** The package of an app, as opposed to 0x01, the platform's. */
const PACKAGE_ID = 0x7f;
const CONFIGURATION_BYTES = 64;
const PACKAGE_HEADER_BYTES = 288;
/** Of the name in the header, in UTF-16 units with the zero at its end. */
const MAX_PACKAGE_NAME = 128;
/** `ResTable_config::uiMode`. */
const NIGHT = 0x20;
/** `ResTable_typeSpec`: by which properties of a configuration an entry differs (`ACONFIGURATION_*`). */
const DIFFERS = { density: 0x100, sdk: 0x400, uiMode: 0x1000 } as const;
const STYLE_FLAG = 0x0001;

/** `type` and `entry` count from 0. */
export function resourceId(type: number, entry: number): number {
  return ((PACKAGE_ID << 24) | ((type + 1) << 16) | entry) >>> 0;
}

export function writeResourceTable(packageName: string, types: readonly ResourceType[]): Uint8Array {
  if (packageName.length >= MAX_PACKAGE_NAME) {
    throw new LatheError("bad_request", `A package id has fewer than ${MAX_PACKAGE_NAME} characters.`);
  }
  const values = new StringPool("utf-8");
  const keys = new StringPool("utf-8");
  const body = new ByteWriter();
  types.forEach((type, index) => {
    body.bytes(writeTypeSpec(type, index + 1));
    for (const { configuration, of } of type.values) {
      body.bytes(writeType(type.entries, index + 1, configuration, of, values, keys));
    }
  });
  const typeNames = writeStringPool(
    types.map((type) => type.name),
    "utf-8",
  );
  const name = new Uint8Array(2 * MAX_PACKAGE_NAME);
  name.set(Buffer.from(packageName, "utf16le"));
  const header = new ByteWriter()
    .u32(PACKAGE_ID)
    .bytes(name)
    .u32(PACKAGE_HEADER_BYTES, types.length, PACKAGE_HEADER_BYTES + typeNames.length, keys.size, 0)
    .toBytes();
  const content = writeChunk(CHUNK.tablePackage, header, joinBytes(typeNames, keys.toBytes(), body.toBytes()));
  return writeChunk(CHUNK.table, new ByteWriter().u32(1).toBytes(), joinBytes(values.toBytes(), content));
}

function writeTypeSpec(type: ResourceType, typeId: number): Uint8Array {
  const flags = type.entries.map((entry) => {
    const configurations = type.values.filter(({ of }) => entry in of).map(({ configuration }) => configuration);
    if (configurations.length < 2) return 0;
    return (
      (configurations.some(({ density }) => density !== undefined) ? DIFFERS.density : 0) |
      (configurations.some(({ sdk }) => sdk !== undefined) ? DIFFERS.sdk : 0) |
      (configurations.some(({ night }) => night === true) ? DIFFERS.uiMode : 0)
    );
  });
  const header = new ByteWriter().u8(typeId, 0).u16(0).u32(type.entries.length).toBytes();
  return writeChunk(CHUNK.tableTypeSpec, header, new ByteWriter().u32(...flags).toBytes());
}

function writeType(
  entries: readonly string[],
  typeId: number,
  configuration: ResourceConfiguration,
  of: Readonly<Record<string, ResourceValue | ResourceStyle>>,
  values: StringPool,
  keys: StringPool,
): Uint8Array {
  const data = new ByteWriter();
  const offsets = entries.map((entry) => {
    const value = of[entry];
    if (value === undefined) return NOTHING;
    const offset = data.length;
    writeEntry(data, keys.placeOf(entry), value, values);
    return offset;
  });
  const headerBytes = CHUNK_HEADER_BYTES + 12 + CONFIGURATION_BYTES;
  const header = new ByteWriter()
    .u8(typeId, 0)
    .u16(0)
    .u32(entries.length, headerBytes + 4 * offsets.length)
    .bytes(writeConfiguration(configuration))
    .toBytes();
  return writeChunk(
    CHUNK.tableType,
    header,
    new ByteWriter()
      .u32(...offsets)
      .bytes(data.toBytes())
      .toBytes(),
  );
}

function writeEntry(data: ByteWriter, key: number, value: ResourceValue | ResourceStyle, values: StringPool): void {
  if (!("parent" in value)) {
    data.u16(8, 0).u32(key).bytes(encodeValue(value, values));
    return;
  }
  data.u16(16, STYLE_FLAG).u32(key, value.parent, value.items.length);
  // The platform searches a style's items by halves.
  for (const [attribute, item] of [...value.items].sort(([a], [b]) => a - b)) {
    data.u32(attribute).bytes(encodeValue(item, values));
  }
}

function encodeValue(value: ResourceValue, values: StringPool): Uint8Array {
  if ("file" in value) return writeValue(VALUE_TYPE.string, values.placeOf(value.file));
  if ("text" in value) return writeValue(VALUE_TYPE.string, values.placeOf(value.text));
  if ("color" in value) return writeValue(VALUE_TYPE.colorArgb8, value.color);
  if ("boolean" in value) return writeValue(VALUE_TYPE.boolean, value.boolean ? 0xffffffff : 0);
  return writeValue(VALUE_TYPE.reference, value.reference);
}

/** `ResTable_config`: its size, then fixed places for each property. */
function writeConfiguration({ density, sdk, night }: ResourceConfiguration): Uint8Array {
  const view = new DataView(new ArrayBuffer(CONFIGURATION_BYTES));
  view.setUint32(0, CONFIGURATION_BYTES, true);
  view.setUint16(14, density ?? 0, true);
  view.setUint16(24, sdk ?? 0, true);
  view.setUint8(29, night === true ? NIGHT : 0);
  return new Uint8Array(view.buffer);
}

/** The text of a resource in the first configuration that has it; null when the id is of something else. */
export function readResourceText(table: Uint8Array, id: number): string | null {
  const reader = new ByteReader(table);
  if (reader.u16(0) !== CHUNK.table) throw new LatheError("bad_request", "This is not a table of resources.");
  const pool = readStringPool(reader, reader.u16(2));
  let offset = reader.u16(2) + pool.bytes;
  while (offset < reader.length) {
    const type = reader.u16(offset);
    const size = reader.u32(offset + 4);
    if (size < CHUNK_HEADER_BYTES) throw new LatheError("bad_request", "The resources are broken.");
    if (type === CHUNK.tableType && reader.u8(offset + 8) === ((id >>> 16) & 0xff)) {
      const place = readEntryPlace(reader, offset, id & 0xffff);
      if (place !== null) return pool.strings[place] ?? null;
    }
    // The package's own chunks lie inside of it: go on behind its header.
    offset += type === CHUNK.tablePackage ? Math.max(CHUNK_HEADER_BYTES, reader.u16(offset + 2)) : size;
  }
  return null;
}

function readEntryPlace(reader: ByteReader, offset: number, entry: number): number | null {
  if (entry >= reader.u32(offset + 12)) return null;
  const within = reader.u32(offset + reader.u16(offset + 2) + 4 * entry);
  if (within === NOTHING) return null;
  const at = offset + reader.u32(offset + 16) + within;
  if ((reader.u16(at + 2) & STYLE_FLAG) !== 0 || reader.u8(at + 11) !== VALUE_TYPE.string) return null;
  return reader.u32(at + 12);
}
