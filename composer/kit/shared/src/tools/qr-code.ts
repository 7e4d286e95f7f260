import { correctionOf } from "./reed-solomon.ts";

/** Of each version from 1 on, at the level M: codewords for correction in a block, and blocks. */
const CORRECTION = [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26];
const BLOCKS = [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16];
/** Level M in the format. */
const FORMAT_OF_LEVEL = 0;
const BYTE_MODE = 0b0100;
const PADDING = [0xec, 0x11];

/** Dark modules, row by row; the sides are as long as the list. */
export type QrCode = readonly (readonly boolean[])[];

/** A text as a QR code (ISO/IEC 18004, bytes, level M); null where it is too long for it. */
export function makeQrCode(text: string): QrCode | null {
  const bytes = new TextEncoder().encode(text);
  const version =
    CORRECTION.findIndex((_, index) => headBits(index + 1) + bytes.length * 8 <= dataBytes(index + 1) * 8) + 1;
  if (version === 0) return null;
  const data = interleave(version, dataOf(version, bytes));
  const masked = [0, 1, 2, 3, 4, 5, 6, 7].map((mask) => draw(version, data, mask));
  return masked.reduce((best, each) => (penaltyOf(each) < penaltyOf(best) ? each : best));
}

function sideOf(version: number): number {
  return version * 4 + 17;
}

function headBits(version: number): number {
  return 4 + (version < 10 ? 8 : 16);
}

/** All modules that are no patterns, in bytes. */
function rawBytes(version: number): number {
  const aligned = version === 1 ? 0 : Math.floor(version / 7) + 2;
  const patterns = version === 1 ? 0 : (25 * aligned - 10) * aligned - 55;
  return Math.floor(((16 * version + 128) * version + 64 - patterns - (version >= 7 ? 36 : 0)) / 8);
}

function dataBytes(version: number): number {
  return rawBytes(version) - (CORRECTION[version - 1] ?? 0) * (BLOCKS[version - 1] ?? 0);
}

function dataOf(version: number, bytes: Uint8Array): number[] {
  const bits: number[] = [];
  const push = (value: number, length: number) => {
    for (let at = length - 1; at >= 0; at -= 1) bits.push((value >>> at) & 1);
  };
  push(BYTE_MODE, 4);
  push(bytes.length, headBits(version) - 4);
  for (const byte of bytes) push(byte, 8);
  const capacity = dataBytes(version) * 8;
  push(0, Math.min(4, capacity - bits.length));
  push(0, (8 - (bits.length % 8)) % 8);
  const codewords = Array.from({ length: bits.length / 8 }, (_, at) =>
    bits.slice(at * 8, at * 8 + 8).reduce((byte, bit) => byte * 2 + bit, 0),
  );
  for (let at = 0; codewords.length < capacity / 8; at += 1) codewords.push(PADDING[at % 2] ?? 0);
  return codewords;
}

/** The data in blocks with their correction, one codeword of each block after the other. */
function interleave(version: number, data: readonly number[]): number[] {
  const [count, correction] = [BLOCKS[version - 1] ?? 1, CORRECTION[version - 1] ?? 0];
  const short = Math.floor(data.length / count);
  const long = data.length % count;
  let from = 0;
  const blocks = Array.from({ length: count }, (_, block) => {
    const length = short + (block >= count - long ? 1 : 0);
    const part = data.slice(from, from + length);
    from += length;
    return { part, check: correctionOf(part, correction) };
  });
  const across = (lists: readonly (readonly number[])[]) =>
    Array.from({ length: Math.max(...lists.map((list) => list.length)) }, (_, at) =>
      lists.flatMap((list) => list[at] ?? []),
    ).flat();
  return [...across(blocks.map(({ part }) => part)), ...across(blocks.map(({ check }) => check))];
}

const MASKS: readonly ((row: number, column: number) => boolean)[] = [
  (row, column) => (row + column) % 2 === 0,
  (row) => row % 2 === 0,
  (_, column) => column % 3 === 0,
  (row, column) => (row + column) % 3 === 0,
  (row, column) => (Math.floor(row / 2) + Math.floor(column / 3)) % 2 === 0,
  (row, column) => ((row * column) % 2) + ((row * column) % 3) === 0,
  (row, column) => (((row * column) % 2) + ((row * column) % 3)) % 2 === 0,
  (row, column) => (((row + column) % 2) + ((row * column) % 3)) % 2 === 0,
];

function draw(version: number, data: readonly number[], mask: number): QrCode {
  const side = sideOf(version);
  /** null is free for data. */
  const cells: (boolean | null)[][] = Array.from({ length: side }, () => Array.from({ length: side }, () => null));
  const put = (row: number, column: number, isDark: boolean) => {
    const line = cells[row];
    if (line !== undefined && column >= 0 && column < side) line[column] = isDark;
  };
  const ring = (row: number, column: number, reach: number, isLight: (distance: number) => boolean) => {
    for (let down = -reach; down <= reach; down += 1)
      for (let right = -reach; right <= reach; right += 1)
        put(row + down, column + right, !isLight(Math.max(Math.abs(down), Math.abs(right))));
  };
  for (let at = 0; at < side; at += 1) {
    put(6, at, at % 2 === 0);
    put(at, 6, at % 2 === 0);
  }
  const last = side - 4;
  for (const [row, column] of [
    [3, 3],
    [3, last],
    [last, 3],
  ] as const)
    ring(row, column, 4, (distance) => distance === 2 || distance === 4);
  const places = alignmentsOf(version);
  for (const row of places)
    for (const column of places) {
      const isFinder = (row === 6 && (column === 6 || column === side - 7)) || (row === side - 7 && column === 6);
      if (!isFinder) ring(row, column, 2, (distance) => distance === 1);
    }
  putFormat(side, mask, put);
  putVersion(version, side, put);
  const isFree = cells.map((line) => line.map((cell) => cell === null));
  putData(cells, data);
  return cells.map((line, row) =>
    line.map(
      (cell, column) => (cell === true) !== (isFree[row]?.[column] === true && MASKS[mask]?.(row, column) === true),
    ),
  );
}

type Put = (row: number, column: number, isDark: boolean) => void;

function putFormat(side: number, mask: number, put: Put): void {
  const value = (FORMAT_OF_LEVEL << 3) | mask;
  let rest = value;
  for (let at = 0; at < 10; at += 1) rest = (rest << 1) ^ ((rest >>> 9) * 0x537);
  const bits = ((value << 10) | rest) ^ 0x5412;
  const bit = (at: number) => ((bits >>> at) & 1) === 1;
  for (let at = 0; at <= 5; at += 1) put(at, 8, bit(at));
  put(7, 8, bit(6));
  put(8, 8, bit(7));
  put(8, 7, bit(8));
  for (let at = 9; at < 15; at += 1) put(8, 14 - at, bit(at));
  for (let at = 0; at < 8; at += 1) put(8, side - 1 - at, bit(at));
  for (let at = 8; at < 15; at += 1) put(side - 15 + at, 8, bit(at));
  put(side - 8, 8, true);
}

function putVersion(version: number, side: number, put: Put): void {
  if (version < 7) return;
  let rest = version;
  for (let at = 0; at < 12; at += 1) rest = (rest << 1) ^ ((rest >>> 11) * 0x1f25);
  const bits = (version << 12) | rest;
  for (let at = 0; at < 18; at += 1) {
    const [near, far] = [Math.floor(at / 3), side - 11 + (at % 3)];
    put(near, far, ((bits >>> at) & 1) === 1);
    put(far, near, ((bits >>> at) & 1) === 1);
  }
}

/** Up and down in columns of two, from the right. */
function putData(cells: (boolean | null)[][], data: readonly number[]): void {
  const side = cells.length;
  let at = 0;
  for (let right = side - 1; right >= 1; right -= 2) {
    const column = right <= 6 ? right - 1 : right;
    const isUp = ((side - 1 - right) / 2) % 2 === 0;
    for (let step = 0; step < side; step += 1) {
      const line = cells[isUp ? side - 1 - step : step];
      for (const each of [column, column - 1]) {
        if (line === undefined || line[each] !== null) continue;
        line[each] = (((data[at >>> 3] ?? 0) >>> (7 - (at & 7))) & 1) === 1;
        at += 1;
      }
    }
  }
}

function alignmentsOf(version: number): number[] {
  if (version === 1) return [];
  const count = Math.floor(version / 7) + 2;
  const step = Math.ceil((version * 4 + 4) / (count * 2 - 2)) * 2;
  const last = sideOf(version) - 7;
  return [6, ...Array.from({ length: count - 1 }, (_, at) => last - (count - 2 - at) * step)];
}

/** How hard it is to read: long runs, squares of one shade, what looks like a corner, and one shade that prevails. */
function penaltyOf(code: QrCode): number {
  const side = code.length;
  const columns = code.map((_, column) => code.map((line) => line[column] === true));
  let penalty = 0;
  for (const line of [...code, ...columns]) {
    const text = line.map((isDark) => (isDark ? "1" : "0")).join("");
    for (const run of text.match(/1{5,}|0{5,}/g) ?? []) penalty += run.length - 2;
    penalty += 40 * (text.match(/(?=10111010000|00001011101)/g) ?? []).length;
  }
  for (let row = 0; row < side - 1; row += 1)
    for (let column = 0; column < side - 1; column += 1) {
      const shade = code[row]?.[column];
      const isSquare = [code[row]?.[column + 1], code[row + 1]?.[column], code[row + 1]?.[column + 1]].every(
        (each) => each === shade,
      );
      if (isSquare) penalty += 3;
    }
  const dark = code.flat().filter(Boolean).length / (side * side);
  return penalty + 10 * Math.floor(Math.abs(dark - 0.5) * 20);
}

/** Its dark modules as the path of a drawing, one unit each. */
export function qrPath(code: QrCode): string {
  return code
    .flatMap((line, row) => line.flatMap((isDark, column) => (isDark ? [`M${column} ${row}h1v1h-1z`] : [])))
    .join("");
}
