import type { Field } from "@lathe/protocol/app/field";
import type { MeasureWords } from "./measure-words.ts";

/** "severity" of what is entered under "How bad". */
export function calledIn({ text }: MeasureWords, { label }: Field): string {
  const noun = /^how /i.test(label) ? /\b(?:average|highest|lowest) (\p{L}+)$/iu.exec(text)?.[1] : undefined;
  return noun ?? label;
}
