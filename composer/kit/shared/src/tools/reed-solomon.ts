/** Numbers of the field with 256 elements of QR codes (x^8 + x^4 + x^3 + x^2 + 1), as powers of 2. */
const POWERS: number[] = [];
const LOGARITHMS: number[] = [];
for (let exponent = 0, value = 1; exponent < 255; exponent += 1) {
  POWERS[exponent] = value;
  LOGARITHMS[value] = exponent;
  value = value >= 128 ? (value * 2) ^ 0x11d : value * 2;
}

function multiply(a: number, b: number): number {
  return a === 0 || b === 0 ? 0 : (POWERS[((LOGARITHMS[a] ?? 0) + (LOGARITHMS[b] ?? 0)) % 255] ?? 0);
}

/** So many codewords by which mistakes in the data are put right: the rest of its division (Reed and Solomon). */
export function correctionOf(data: readonly number[], count: number): number[] {
  const divisor = divisorOf(count);
  let rest = Array.from({ length: count }, () => 0);
  for (const byte of data) {
    const factor = byte ^ (rest[0] ?? 0);
    rest = [...rest.slice(1), 0].map((each, at) => each ^ multiply(divisor[at] ?? 0, factor));
  }
  return rest;
}

/** (x - 1)(x - 2)(x - 4)…, without its first coefficient. */
function divisorOf(count: number): number[] {
  let product = [...Array.from({ length: count - 1 }, () => 0), 1];
  for (let at = 0; at < count; at += 1) {
    const root = POWERS[at] ?? 0;
    product = product.map((each, place) => multiply(each, root) ^ (product[place + 1] ?? 0));
  }
  return product;
}
