export interface HexRow {
  /** "000000f0". */
  at: string;
  /** Sixteen at most, two digits each. */
  bytes: string;
  /** The same as text; what cannot be printed is a dot. */
  text: string;
}

const ROW_BYTES = 16;

export function formatHexRows(bytes: Uint8Array): HexRow[] {
  const rows: HexRow[] = [];
  for (let at = 0; at < bytes.length; at += ROW_BYTES) {
    const row = [...bytes.subarray(at, at + ROW_BYTES)];
    rows.push({
      at: at.toString(16).padStart(8, "0"),
      bytes: row.map((byte) => byte.toString(16).padStart(2, "0")).join(" "),
      text: row.map((byte) => (byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : ".")).join(""),
    });
  }
  return rows;
}
