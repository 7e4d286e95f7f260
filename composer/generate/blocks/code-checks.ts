import type { TextCode } from "@lathe/protocol/app/text-code";
import { CODES } from "../../kit/shared/src/tools/codes.ts";
import type { Check } from "../sample.ts";

/** What is typed, and what is then to be seen. */
const TRIED: Readonly<Record<TextCode, readonly [typed: string, seen: string]>> = {
  bases: ["255", "11111111"],
  roman: ["2026", "MMXXVI"],
  numberWords: ["1234", "one thousand two hundred thirty-four"],
  morse: ["SOS", "... --- ..."],
  nato: ["abc", "Alfa Bravo Charlie"],
  bytes: ["Hi", "01001000 01101001"],
  base64: ["Hello", "SGVsbG8="],
  link: ["a b", "a%20b"],
  shifted: ["Hello", "Khoor"],
  reversed: ["Hello", "olleH"],
  unixTime: ["1767225600", "2026-01-01T00:00:00.000Z"],
  colors: ["#ff8800", "rgb(255, 136, 0)"],
};

/** What a person should be able to do with other ways to write something. */
export function codeCheck(code: TextCode): Pick<Check, "text" | "steps" | "expect"> {
  const [typed, seen] = TRIED[code];
  return {
    text: "Somebody types something and sees it written otherwise",
    steps: [{ do: "type", name: CODES[code].label, text: typed }],
    expect: [{ text: seen }],
  };
}
