/** Rows of numbers, one behind the other. */
export interface Tensor {
  rows: number;
  columns: number;
  values: Float32Array;
}

/**
 * Writes tensors as text, a line each: its name, its rows and columns, how much one step is worth in each row, and the
 * numbers as steps from -127 to 127, both in base64. A number is off by half a step at most.
 */
export function writeTensors(tensors: ReadonlyMap<string, Tensor>): string {
  return [...tensors].map(([name, tensor]) => `${writeTensor(name, tensor)}\n`).join("");
}

function writeTensor(name: string, { rows, columns, values }: Tensor): string {
  const steps = new Float32Array(rows);
  const numbers = new Int8Array(rows * columns);
  for (let row = 0; row < rows; row += 1) {
    const own = values.subarray(row * columns, (row + 1) * columns);
    const most = own.reduce((found, value) => Math.max(found, Math.abs(value)), 0);
    // So little that there is no step for it is nothing.
    const step = Math.fround(most / 127) || 1;
    steps[row] = step;
    own.forEach((value, at) => (numbers[row * columns + at] = Math.round(value / step)));
  }
  return `${name} ${rows} ${columns} ${toBase64(new Uint8Array(steps.buffer))} ${toBase64(new Uint8Array(numbers.buffer))}`;
}

/** Reads what writeTensors wrote. Throws if a tensor is not all there. */
export function readTensors(text: string): Map<string, Tensor> {
  const found = new Map<string, Tensor>();
  for (const line of text.split("\n")) {
    if (line === "") continue;
    const [name = "", first = "", second = "", third = "", last = ""] = line.split(" ");
    const [rows, columns] = [Number(first), Number(second)];
    const steps = new Float32Array(fromBase64(third).buffer);
    const numbers = new Int8Array(fromBase64(last).buffer);
    if (steps.length !== rows || numbers.length !== rows * columns) throw new Error(`The tensor "${name}" is cut off`);
    const values = Float32Array.from(numbers, (value, at) => value * steps[Math.floor(at / columns)]!);
    found.set(name, { rows, columns, values });
  }
  return found;
}

const CHUNK = 8192;

function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(text);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
