import { colorsOf } from "./color-codes.ts";
import { base64Of, bytesOf, linkTextOf } from "./byte-codes.ts";
import { morseOf, reversedText, shiftedLetters, spelledOut } from "./letter-codes.ts";
import { basesOf, type CodeLine, romanOf, wordsOfNumber } from "./number-codes.ts";
import { unixTimeOf } from "./time-codes.ts";

interface CodeSort {
  /** What is typed in. */
  label: string;
  example: string;
  read: (text: string) => CodeLine[];
}

/** Other ways to write what is typed: most of them go in both directions. */
export const CODES = {
  bases: { label: "Number", example: "255 or 0xff or 0b1010", read: basesOf },
  roman: { label: "Number or Roman numeral", example: "2026 or MMXXVI", read: romanOf },
  numberWords: { label: "Number", example: "1234", read: wordsOfNumber },
  morse: { label: "Text or Morse code", example: "SOS or ... --- ...", read: morseOf },
  nato: { label: "Text", example: "Abc", read: spelledOut },
  bytes: { label: "Text or binary", example: "Hi or 01001000 01101001", read: bytesOf },
  base64: { label: "Text", example: "Hello", read: base64Of },
  link: { label: "Text", example: "a b & c", read: linkTextOf },
  shifted: { label: "Text", example: "Hello", read: shiftedLetters },
  reversed: { label: "Text", example: "Hello there", read: reversedText },
  unixTime: { label: "Timestamp or date", example: "1767225600 or 2026-01-01", read: unixTimeOf },
  colors: { label: "Colour", example: "#ff8800 or 255, 136, 0", read: colorsOf },
} as const satisfies Readonly<Record<string, CodeSort>>;

export type Code = keyof typeof CODES;
