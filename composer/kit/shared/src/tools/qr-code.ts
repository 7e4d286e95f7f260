import qrcode from "qrcode-generator";

/** Dark modules, row by row; the sides are as long as the list. */
export type QrCode = readonly (readonly boolean[])[];

/** What a code holds at most at the level M, in bytes. */
const MOST_BYTES = 2331;

/** A text as a QR code that is still read when a seventh of it is not (level M); null where it is too long for one. */
export function makeQrCode(text: string): QrCode | null {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length > MOST_BYTES) return null;
  const code = qrcode(0, "M");
  // A character for each byte is what it takes.
  code.addData(String.fromCharCode(...bytes), "Byte");
  code.make();
  const places = Array.from({ length: code.getModuleCount() }, (_, place) => place);
  return places.map((row) => places.map((column) => code.isDark(row, column)));
}

/** Its dark modules as the path of a drawing, one unit each. */
export function qrPath(code: QrCode): string {
  return code
    .flatMap((line, row) => line.flatMap((isDark, column) => (isDark ? [`M${column} ${row}h1v1h-1z`] : [])))
    .join("");
}
