/** Collects bytes, numbers in little-endian order: every format of an APK is written so. */
export class ByteWriter {
  private readonly parts: Uint8Array[] = [];
  /** Bytes written so far. */
  length = 0;

  bytes(bytes: Uint8Array): this {
    this.parts.push(bytes);
    this.length += bytes.length;
    return this;
  }

  u8(...values: readonly number[]): this {
    return this.bytes(Uint8Array.from(values));
  }

  u16(...values: readonly number[]): this {
    const part = new DataView(new ArrayBuffer(2 * values.length));
    values.forEach((value, index) => part.setUint16(2 * index, value, true));
    return this.bytes(new Uint8Array(part.buffer));
  }

  u32(...values: readonly number[]): this {
    const part = new DataView(new ArrayBuffer(4 * values.length));
    values.forEach((value, index) => part.setUint32(4 * index, value, true));
    return this.bytes(new Uint8Array(part.buffer));
  }

  u64(value: number): this {
    const part = new DataView(new ArrayBuffer(8));
    part.setBigUint64(0, BigInt(value), true);
    return this.bytes(new Uint8Array(part.buffer));
  }

  zeros(count: number): this {
    return this.bytes(new Uint8Array(count));
  }

  /** Zeros up to the next multiple of `alignment`. */
  alignTo(alignment: number): this {
    return this.zeros((alignment - (this.length % alignment)) % alignment);
  }

  toBytes(): Uint8Array {
    const all = new Uint8Array(this.length);
    let offset = 0;
    for (const part of this.parts) {
      all.set(part, offset);
      offset += part.length;
    }
    return all;
  }
}

/** One after another. */
export function joinBytes(...parts: readonly Uint8Array[]): Uint8Array {
  const writer = new ByteWriter();
  for (const part of parts) writer.bytes(part);
  return writer.toBytes();
}
