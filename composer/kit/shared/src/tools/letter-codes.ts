import type { CodeLine } from "./number-codes.ts";

/** International Morse code (ITU-R M.1677-1). */
const MORSE: Readonly<Record<string, string>> = Object.fromEntries(
  (
    "A.- B-... C-.-. D-.. E. F..-. G--. H.... I.. J.--- K-.- L.-.. M-- N-. O--- P.--. Q--.- R.-. S... T- U..- V...- W.-- X-..- " +
    "Y-.-- Z--.. 0----- 1.---- 2..--- 3...-- 4....- 5..... 6-.... 7--... 8---.. 9----. ?..--.. =-...- +.-.-. /-..-. @.--.-."
  )
    .split(" ")
    .map((each) => [each.slice(0, 1), each.slice(1)])
    .concat([
      [".", ".-.-.-"],
      [",", "--..--"],
      [":", "---..."],
      ["-", "-....-"],
      ["'", ".----."],
    ]),
);
const LETTERS = new Map(Object.entries(MORSE).map(([letter, signs]) => [signs, letter]));

/** A text as Morse code, or what is sent in Morse code: dots and dashes, a space between letters and a stroke between words. */
export function morseOf(text: string): CodeLine[] {
  const plain = text.trim().replaceAll(/[·•]/g, ".").replaceAll(/[–—_]/g, "-");
  if (plain === "") return [];
  if (/^[-./|\s]+$/.test(plain)) {
    const words = plain.split(/\s*[/|]\s*|\s{3,}|\n/).filter((word) => word.trim() !== "");
    const read = words.map((word) =>
      word
        .trim()
        .split(/\s+/)
        .map((signs) => LETTERS.get(signs) ?? "?")
        .join(""),
    );
    return [{ label: "Text", value: read.join(" ") }];
  }
  const words = plain.toUpperCase().split(/\s+/);
  const sent = words.map((word) => [...word].flatMap((letter) => MORSE[letter] ?? []).join(" "));
  return [{ label: "Morse code", value: sent.filter((word) => word !== "").join(" / ") }];
}

const NATO = new Map(
  "Alfa Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliett Kilo Lima Mike November Oscar Papa Quebec Romeo Sierra Tango Uniform Victor Whiskey X-ray Yankee Zulu"
    .split(" ")
    .map((word) => [word.slice(0, 1), word]),
);

/** "Abc" spelled out: "Alfa Bravo Charlie". */
export function spelledOut(text: string): CodeLine[] {
  const words = [...text.trim().toUpperCase().replaceAll(/\s+/g, " ")].map((letter) =>
    letter === " " ? "/" : (NATO.get(letter) ?? letter),
  );
  return words.length === 0 ? [] : [{ label: "Spelled out", value: words.join(" ") }];
}

const ALPHABET = 26;
const SHIFTS = [3, 13, -3];

/** Each letter moved along the alphabet: by 3 as Caesar did, by 13 (ROT13, which undoes itself), and by 3 back. */
export function shiftedLetters(text: string): CodeLine[] {
  if (text.trim() === "") return [];
  return SHIFTS.map((shift) => ({
    label: shift < 0 ? `${-shift} letters back` : `${shift} letters on`,
    value: text.replaceAll(/[a-z]/gi, (letter) => {
      const code = letter.codePointAt(0) ?? 0;
      const first = code < 97 ? 65 : 97;
      return String.fromCodePoint(first + ((code - first + shift + ALPHABET) % ALPHABET));
    }),
  }));
}

/** A text from its end. */
export function reversedText(text: string): CodeLine[] {
  const letters = [...text.trim()];
  const words = text.trim().split(/\s+/);
  if (letters.length === 0) return [];
  return [
    { label: "Backwards", value: letters.toReversed().join("") },
    { label: "The words turned round", value: words.toReversed().join(" ") },
  ];
}
