/** What can be read out of a text, each with what it is called. */
export interface CodeLine {
  label: string;
  value: string;
}

const BASES: readonly (readonly [label: string, base: number])[] = [
  ["Decimal", 10],
  ["Binary", 2],
  ["Hexadecimal", 16],
  ["Octal", 8],
];
const DIGITS: Readonly<Record<number, RegExp>> = {
  2: /^[01]+$/,
  8: /^[0-7]+$/,
  10: /^\d+$/,
  16: /^[\da-f]+$/,
};
const MOST_DIGITS = 120;

/**
 * A whole number in other bases: "255", "0xff", "0b1111 1111", "0o377". Letters from a to f make it hexadecimal; digits alone
 * are decimal, and where they are only 0 and 1, what they are as binary digits stands below.
 */
export function basesOf(text: string): CodeLine[] {
  const digits = text.toLowerCase().replaceAll(/[\s_,]/g, "");
  const [, prefix, rest = ""] = /^(0[xbo])?(.*)$/.exec(digits) ?? [];
  const base = prefix === "0x" ? 16 : prefix === "0b" ? 2 : prefix === "0o" ? 8 : /[a-f]/.test(rest) ? 16 : 10;
  if (rest.length > MOST_DIGITS || DIGITS[base]?.test(rest) !== true) return [];
  const value = BigInt(base === 10 ? rest : `${prefix ?? "0x"}${rest}`);
  const lines = BASES.map(([label, own]) => ({ label, value: value.toString(own) }));
  const isAlsoBinary = base === 10 && rest.length > 1 && /^[01]+$/.test(rest);
  return isAlsoBinary ? [...lines, { label: "Read as binary", value: BigInt(`0b${rest}`).toString() }] : lines;
}

const ROMANS: readonly (readonly [letters: string, value: number])[] = [
  ["M", 1_000],
  ["CM", 900],
  ["D", 500],
  ["CD", 400],
  ["C", 100],
  ["XC", 90],
  ["L", 50],
  ["XL", 40],
  ["X", 10],
  ["IX", 9],
  ["V", 5],
  ["IV", 4],
  ["I", 1],
];
const MOST_ROMAN = 3_999;

/** "2024" as MMXXIV, and MMXXIV as 2024; nothing for what is no such number. */
export function romanOf(text: string): CodeLine[] {
  const plain = text.trim().toUpperCase();
  if (/^\d{1,4}$/.test(plain)) {
    const roman = toRoman(Number(plain));
    return roman === "" ? [] : [{ label: "Roman numeral", value: roman }];
  }
  const value = plain === "" ? 0 : fromRoman(plain);
  return value === 0 ? [] : [{ label: "Number", value: String(value) }];
}

/** 0 where it is no Roman numeral as it is written today: IIII is none. */
function fromRoman(roman: string): number {
  let rest = roman;
  let value = 0;
  for (const [letters, worth] of ROMANS)
    while (rest.startsWith(letters)) {
      rest = rest.slice(letters.length);
      value += worth;
    }
  return rest === "" && toRoman(value) === roman ? value : 0;
}

function toRoman(value: number): string {
  if (value < 1 || value > MOST_ROMAN) return "";
  let rest = value;
  let letters = "";
  for (const [roman, worth] of ROMANS)
    while (rest >= worth) {
      letters += roman;
      rest -= worth;
    }
  return letters;
}

const SMALL =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "- - twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const GROUPS = ["", "thousand", "million", "billion", "trillion"];

/** "1234.5" as "one thousand two hundred thirty-four point five". */
export function wordsOfNumber(text: string): CodeLine[] {
  const plain = text.replaceAll(/[\s_,]/g, "");
  const [, minus, whole = "", , part = ""] = /^(-)?(\d{1,15})(\.(\d{1,12}))?$/.exec(plain) ?? [];
  if (whole === "") return [];
  const digits = [...part].map((digit) => SMALL[Number(digit)] ?? "");
  const words = [
    ...(minus === undefined ? [] : ["minus"]),
    wholeInWords(Number(whole)),
    ...(digits.length === 0 ? [] : ["point", ...digits]),
  ];
  return [{ label: "In words", value: words.join(" ") }];
}

function wholeInWords(value: number): string {
  if (value === 0) return "zero";
  const words: string[] = [];
  for (let rest = value, group = 0; rest > 0; rest = Math.floor(rest / 1_000), group++) {
    const part = rest % 1_000;
    if (part > 0) words.unshift(`${hundredsInWords(part)} ${GROUPS[group] ?? ""}`.trim());
  }
  return words.join(" ");
}

function hundredsInWords(value: number): string {
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  const tens =
    rest < 20 ? SMALL[rest] : `${TENS[Math.floor(rest / 10)]}${rest % 10 === 0 ? "" : `-${SMALL[rest % 10]}`}`;
  return [...(hundreds === 0 ? [] : [`${SMALL[hundreds]} hundred`]), ...(rest === 0 ? [] : [tens])].join(" ");
}
