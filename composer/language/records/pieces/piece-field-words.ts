import type { FieldPhrase } from "../../field-phrase.ts";
import { choiceOf } from "../../field-aside.ts";
import { type FieldKind, kindOfName } from "../../field-kinds.ts";
import { asLabel } from "../../words.ts";

/** What is told of a field, and is no part of its name: "damage if any", "the question we got wrong". */
const ASIDES: readonly [RegExp, string][] = [
  [/^(.+?),? (?:if (?:any|known|there is one|given|needed|relevant)|or none|where known)$/i, "$1"],
  [
    /^((?!when|what|who|how|why|whether|if)[\p{L}'-]+(?: [\p{L}'-]+){0,2}) (?:that |which |who )?(?:i|we|they|he|she|it)(?:'ve|'d|'m|'re|'s)? [\p{L}]+(?: [\p{L}]+){0,3}$/iu,
    "$1",
  ],
  [
    /^((?!when|what|who|how|whether|if)[\p{L}'-]+(?: [\p{L}'-]+){0,2}) (?:who|that|which) [\p{L}]+(?: [\p{L}]+){0,3}$/iu,
    "$1",
  ],
  // "chapter where it first comes up", "row where I stopped"
  [
    /^((?!when|what|who|how|whether|if)[\p{L}'-]+(?: (?!of)[\p{L}'-]+)?)(?: of)? where (?:i|we|it|they|he|she|the) .+$/iu,
    "$1",
  ],
  [/^what ([\p{L}]+s) (?:i|we|they|he|she|it) (?:have|has|had|got|get|saw|see)$/iu, "$1"],
  [
    /^(.+?) (?:per|at each|at every|for each|on each|each|every) (?:meal|day|entry|visit|time|evening|morning|night)$/i,
    "$1",
  ],
  [
    /^(level|grade|difficulty|condition|energy|intensity|magnitude|strength|age|size) (?:from )?(?:[a-z]?[-+]?\d+\w?|easy|low|small|beginner|mild|bad|xs|s)(?: [\p{L}]+)? (?:to|-|until|through) (?:[a-z]?[-+]?\d+\w?|[\p{L}]+)(?: [\p{L}]+)?$/iu,
    "$1",
  ],
];

const PAIRS =
  /^(left|right|front|high|small|hot|old|upper|inner|inside|short|hard|wet|light|single|male|early|white|red|black) or (right|left|hind|back|rear|low|large|big|cold|new|lower|outer|outside|long|soft|dry|heavy|double|female|late|red|white|black) ([\p{L}-]+(?: [\p{L}-]+)?)$/iu;
const STATES =
  /^((?:if|whether) (?:it|they|he|she)(?:'s| is| are|'re| was| were) )?([\p{L}-]*(?:ed|pt|ld|nt|id|en)(?: (?:by|with|to|in|at) [\p{L}-]+)?) or ([\p{L}-]+(?: [\p{L}-]+)?)$/iu;
const NO_OPTION = /^(?:not?|none|never|so|otherwise|whatever|more|less|if|both|unsure)\b/i;

const PARTICLE = "(?: (?:up|off|away|in|out|back))";
const PLACE = "(?:at|in|on|by|for|with|from|to) (?:(?:the|an?|our|my) )?(?:own )?[\\p{L}-]+(?: [\\p{L}-]+)?";
/** "cash or by bank", "at home or on the road", "eat in or take away" */
const EITHER: readonly RegExp[] = [
  new RegExp(
    `^(?:(?:if|whether) (?:it|they|he|she)(?:'s| is| are|'re| was| were) )?([\\p{L}-]+|${PLACE}) or (${PLACE})$`,
    "iu",
  ),
  /^(?:if|whether) (?:it|they|he|she)(?:'s| is| are|'re| was| were) ([\p{L}-]+) or ((?!not$)[\p{L}-]+)$/iu,
  new RegExp(`^([\\p{L}]+${PARTICLE}) or ([\\p{L}]+${PARTICLE}?)$`, "iu"),
  new RegExp(`^([\\p{L}]+) or ([\\p{L}]+${PARTICLE})$`, "iu"),
  /^(must(?: have)?) or (nice to have)$/i,
  /^(new) or (second[- ]?hand|used|old|refurbished)$/i,
];

function eitherOf(words: string): string[] | null {
  const found = EITHER.flatMap((pattern) => pattern.exec(words)?.slice(1) ?? []).slice(0, 2);
  const [first = "", second = ""] = found;
  // "money in or out"
  if (first.includes(" ") && /^(?:up|off|away|in|out|back)$/i.test(second))
    return [first, `${first.split(" ")[0] ?? ""} ${second}`];
  return found.length < 2 ||
    found.some((option) => NO_OPTION.test(option)) ||
    /^(?:what|who|how|when|where|which)\b/i.test(words)
    ? null
    : found;
}

/** What may be one thing or another: "kept or let go", "found / to buy / borrowed", "left or right side". */
export function choiceField(words: string): FieldPhrase | null {
  const pair = PAIRS.exec(words);
  if (pair !== null) return chosen(pair[3] ?? words, [pair[1] ?? "", pair[2] ?? ""]);
  const slashed = words.split(/ \/ |(?<=\p{L}{3})\/(?=\p{L}{3})/u).map((each) => each.trim());
  const ways = eitherOf(words);
  if (ways !== null) return chosen(`${ways[0]} or ${ways[1]}`, ways);
  const states = STATES.exec(words);
  const told = slashed.length >= 3 ? slashed : (states?.slice(2) ?? []);
  const isPlain = states?.[1] === undefined && slashed.length < 3 && !told.some((each) => each.includes(" "));
  if (told.length < 2 || told.length > 8 || isPlain) return null;
  if (told.some((option) => option === "" || NO_OPTION.test(option) || option.split(" ").length > 3)) return null;
  if (slashed.length >= 3 && told.some((option) => STATE.test(option))) return chosen("Status", told);
  return chosen(`${told.slice(0, -1).join(", ")} or ${told.at(-1) ?? ""}`, told);
}

/** "found / borrowed / still missing": how it stands. */
const STATE = /(?:ed|ing|sent|lent|sold|found|built|made|won|lost|ready|open|new)$|^(?:to|still|not yet) /i;

function chosen(label: string, options: readonly string[]): FieldPhrase {
  return { label: asLabel(label), kind: choiceOf(options), required: false, correction: null };
}

const NO_NAME =
  /^(?:i|we|they|it|he|she|you|please|so|maybe|i'm|i've|we've|for|everyone|page|just|in which|see|make|writes?)\b|\b(?:should|would|could|must|can|will|please|where|because)\b/i;

/** A field by its words as they are, where nothing more is understood of them: "minutes to scene". */
export function toldField(words: string): FieldPhrase | null {
  const asked = /^(?:is|was|are|were|has|have|did|does|do) (?:it|he|she|they|this|that|we|i) (.+?)\??$/i.exec(
    words,
  )?.[1];
  if (asked !== undefined && asked.split(" ").length < 5)
    return { label: asLabel(asked), kind: { type: "checkbox" }, required: false, correction: null };
  const told = ASIDES.reduce((now, [pattern, form]) => now.replace(pattern, form), words);
  const text = told
    .replace(/[?!.]+$/, "")
    .replace(/\s*\([^)]*\)?$/, "")
    .trim();
  const grades = gradesIn(text);
  if (grades !== null) return grades;
  // A question may be longer than a name: "what they used to do for work".
  const [, ask = ""] = /^(what|how|why|who|where)\b/i.exec(text) ?? [];
  if (ask !== "" && text.split(" ").length > 3 && text.split(" ").length < 10 && !/[,;]/.test(text)) {
    return { label: asLabel(text), kind: kindOfQuestion(ask, text), required: false, correction: null };
  }
  const isQuestion = words.endsWith("?");
  const isLong = text.split(" ").length > (/ of (?:the|last|next) /i.test(text) ? 7 : 5) || text.length > 40;
  if (!/^[\p{L}]/u.test(text) || isLong || NO_NAME.test(text)) return null;
  const amount = /^([\p{L}]+) (?:to|of|from|until|on|per|for) /iu.exec(text)?.[1] ?? text;
  const kind: FieldKind = isQuestion
    ? { type: "checkbox" }
    : / (?:how|where|who|why)$/i.test(text)
      ? { type: "text" }
      : kindOfName(amount);
  return { label: asLabel(text), kind, required: false, correction: null };
}

function kindOfQuestion(ask: string, text: string): FieldKind {
  if (/^(?:who|where)$/i.test(ask)) return { type: "text" };
  if (/^how (?:well\b|.*\b(?:felt|feels?)\b)/i.test(text)) return { type: "rating", max: 5 };
  const isMoney = /^what .*\b(?:spen[dt]|costs?|paid|pay|earn(?:ed)?|worth|price)\b/i.test(text);
  return isMoney ? { type: "money", currency: "USD" } : { type: "longText" };
}

/** "grade A to E" */
function gradesIn(text: string): FieldPhrase | null {
  const [, label, first = "", last = ""] = /^([\p{L}]+(?: [\p{L}]+)?) ([A-H])(?: to | ?- ?)([B-J])$/u.exec(text) ?? [];
  const [from, to] = [first.charCodeAt(0), last.charCodeAt(0)];
  if (label === undefined || from >= to) return null;
  const options = Array.from({ length: to - from + 1 }, (_, index) => String.fromCharCode(from + index));
  return chosen(label, options);
}
