import { LatheError } from "@lathe/protocol/errors";

/**
 * Reads little-endian numbers from a package that somebody else may have made: whatever lies outside of the bytes is
 * `bad_request` and never an exception of the platform.
 */
export class ByteReader {
  private readonly view: DataView;
  readonly length: number;

  constructor(private readonly source: Uint8Array) {
    this.view = new DataView(source.buffer, source.byteOffset, source.byteLength);
    this.length = source.length;
  }

  u8(offset: number): number {
    return this.view.getUint8(this.within(offset, 1));
  }

  u16(offset: number): number {
    return this.view.getUint16(this.within(offset, 2), true);
  }

  u32(offset: number): number {
    return this.view.getUint32(this.within(offset, 4), true);
  }

  /** Lengths and offsets; above 2^53 nothing fits into memory anyway. */
  u64(offset: number): number {
    return Number(this.view.getBigUint64(this.within(offset, 8), true));
  }

  slice(offset: number, length: number): Uint8Array {
    this.within(offset, length);
    return this.source.subarray(offset, offset + length);
  }

  private within(offset: number, length: number): number {
    if (length < 0 || offset < 0 || offset + length > this.length) {
      throw new LatheError("bad_request", "This is not a whole Android package: it ends too early.");
    }
    return offset;
  }
}
