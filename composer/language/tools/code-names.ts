import type { TextCode } from "@lathe/protocol/app/text-code";

/** What each way to write something else is called, what it does, and how people ask for it. */
export const CODE_NAMES: Readonly<Record<TextCode, { name: string; does: string; words: string }>> = {
  bases: {
    name: "Number bases",
    does: "a number in decimal, binary, hexadecimal and octal, to copy",
    words: "(?:number (?:bases?|systems?)|base numbers?|(?:binary|hex(?:adecimal)?|decimal|octal))",
  },
  roman: {
    name: "Roman numerals",
    does: "numbers to Roman numerals and back",
    words: "(?:roman (?:numerals?|numbers?))",
  },
  numberWords: {
    name: "Numbers in words",
    does: "a number written out in words, to copy",
    words: "(?:numbers? (?:to|into|in) words?|numbers? spelled out)",
  },
  morse: { name: "Morse code", does: "a text to Morse code and back", words: "(?:morse(?: code)?)" },
  nato: {
    name: "Spelling alphabet",
    does: "a text spelled out in the NATO alphabet",
    words: "(?:(?:nato|phonetic|spelling)(?: phonetic| spelling)? alphabet)",
  },
  bytes: {
    name: "Text in binary",
    does: "a text as binary and hexadecimal bytes, and back",
    words:
      "(?:texts? (?:to|in|into) (?:binary|hex(?:adecimal)?|ascii)|binary (?:to|and) texts?|ascii(?: codes?)?|binary (?:codes?|texts?|messages?))",
  },
  base64: { name: "Base64", does: "a text to Base64 and back", words: "(?:base ?64)" },
  link: { name: "Text for links", does: "a text as it stands in a link, and back", words: "(?:url)" },
  shifted: {
    name: "Caesar cipher",
    does: "a text with its letters moved along the alphabet, by 3 (Caesar) or 13 (ROT13), and back",
    words: "(?:caesar(?: cipher| code)?|rot ?13|secret (?:code|message|writing)|cipher)",
  },
  reversed: {
    name: "Backwards",
    does: "a text backwards, by letters and by words",
    words: "(?:(?:reverse|backwards?) texts?|text (?:reverser|reversal))",
  },
  unixTime: {
    name: "Unix time",
    does: "a timestamp to its date and back",
    words: "(?:(?:unix |epoch )?time ?stamps?|(?:unix|epoch)(?: time)?)",
  },
  colors: {
    name: "Colour codes",
    does: "a colour in hex, RGB and HSL, and how it looks",
    words: "(?:colou?rs?(?: codes?)?|hex(?: codes?)?(?: colou?rs?)? (?:to|and) rgb|rgb (?:to|and) hex(?: codes?)?)",
  },
};
