import type { AskedField } from "./asked-field.ts";
import { kindOfAside } from "./field-aside.ts";
import type { FieldKind } from "./field-kinds.ts";
import { participleOf } from "./participles.ts";

const text: FieldKind = { type: "text" };
const date: FieldKind = { type: "date" };
const deadline: FieldKind = { type: "date", deadline: true };
const amount: FieldKind = { type: "number", min: 0 };
const money: FieldKind = { type: "money", currency: "USD" };

const DUE =
  /\b(?:due|back|ready|needed|wanted|(?:needed|wanted) for|by|expires?|runs? out|ends?|until)$|^(?:due|next)\b/i;
const DONE = "(?:[\\p{L}-]+ ){0,2}[\\p{L}-]+";
const BEHIND = new RegExp(
  `^(?:it |they |he |she |i |we |was |is |were |are |gets? |got )*(${DONE}) (when|where|by who(?:m)?|to who(?:m)?|for who(?:m)?|with who(?:m)?|from who(?:m)?|who with|who for|(?:on|at|in|to|from|by|with|for) (?:what|which(?: [\\p{L}]+)?)|how many(?: [\\p{L}]+)?|how much|how often|how long)$`,
  "iu",
);
const NO_LEAD =
  /^(?:and|or|who|what|where|when|which|how|why|whether|if|since|until|from|to|by|for|with|in|on|at|so|not|do|did|does)\b/i;

/** A question that stands behind what it asks, as people jot it down: "signed out when", "lent to who", "serves how many". */
export function readBehind(words: string): AskedField | null {
  const [, said = "", ask = ""] = BEHIND.exec(words) ?? [];
  if (said === "" || NO_LEAD.test(said)) return null;
  const question = ask.toLowerCase();
  // "allergic to what", "listed on which site"
  if (/ wh(?:at|ich)/.test(question)) return { label: `${said} ${question.split(" ")[0]}`, kind: text };
  if (question === "when") return { label: whenLabel(said), kind: DUE.test(said) ? deadline : date };
  if (question === "where")
    return { label: participleOf(said) === null ? `${said} where` : `where ${said}`, kind: text };
  if (/^(?:by|to|for|with|from) /.test(question)) return { label: `${said} ${question.split(" ")[0]}`, kind: text };
  if (question.startsWith("who ")) return { label: `${said} ${question.split(" ")[1]}`, kind: text };
  if (question === "how often") return { label: `how often ${said}`, kind: text };
  if (question === "how long") return { label: `${said} for`, kind: text };
  const isMoney = /^(?:paid|cost|costs|owed?s?|sold for|spent|raised|charged|donated|earned)$/i.test(said);
  if (question === "how much" && isMoney)
    return { label: /^costs?$/i.test(said) ? "cost" : `amount ${said}`, kind: money };
  if (question === "how much") return { label: participleOf(said) === null ? said : `amount ${said}`, kind: amount };
  const unit = /^how many (.+)$/.exec(question)?.[1];
  const measured = kindOfAside(unit ?? "", "") ?? { ...amount, unit: unit ?? "" };
  if (unit === undefined) return { label: participleOf(said) === null ? said : `number ${said}`, kind: amount };
  // "next due at how many hours"
  return / (?:at|in|after|every)$/i.test(said)
    ? { label: said, kind: measured }
    : { label: `${unit} ${said}`, kind: amount };
}

/** "signed out" → "signed out on"; "next visit" and "due back" are days as they are. */
function whenLabel(said: string): string {
  const isDone = participleOf(said) !== null && !/^(?:last|next|first|due)\b/i.test(said);
  const isOpen = !/ (?:for|to|by|with|at|from|on)$/i.test(said);
  return isOpen && (isDone || /^[\p{L}]{3,}ing$/iu.test(said)) ? `${said} on` : said;
}
