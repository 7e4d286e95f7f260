import type { FieldPhrase } from "../field-phrase.ts";
import { choiceOf } from "../field-aside.ts";
import { type FieldKind, kindOfName } from "../field-kinds.ts";
import { asLabel } from "../words.ts";

/** Ways of telling a field, and the words for it: "in which bed" is the bed, "until when" a day. */
const TOLD: readonly [RegExp, string][] = [
  [/^from when (?:on )?(?:till?|until|to) when$/i, "from date"],
  [/^(?:un)?till? when$/i, "until"],
  [/^from when$/i, "from date"],
  [/^(?:by|before) when$/i, "due date"],
  [/^what (?:i|we|they|he|she)(?:'ve| have|'d| had)? ([\p{L}]+(?: (?:aside|away|back|in))? so far)$/iu, "$1"],
  [/^(status|state|stage) to$/i, "$1"],
  [/^what (?:they|he|she|it|people) (?:still )?owes? (?:me|us)$/i, "amount owed"],
  [
    /^(?!how |what |if |whether )([\p{L}-]+(?: [\p{L}-]+){0,2}) (?:every|each) (?:single )?(?:day|week|month|morning|evening|night|time)$/iu,
    "$1",
  ],
  [
    /^([\p{L}-]+(?: [\p{L}-]+)?) (?:that |which )?(?:i|we|you|they) can (?:change|edit|add|choose|set|define|rename)(?: [\p{L}]+){0,2}$/iu,
    "$1",
  ],
  [/^(?:per|for each) (?!(?:day|week|month|year|hour)s?$)(?=[\p{L}]+$)/iu, ""],
  [/^out of how many$/i, "how many in all"],
  [/^(?:for|with|by) how many(?: (?:people|persons|guests))?$/i, "how many people"],
  [/^(?:for|with|to|from|in|at|on|of|under|by|around|near) (?:which|what) (?:of (?:my|our|the) )?(?=\p{L})/iu, ""],
];

/** What is told of a field, and is no part of its name: "damage if any", "the question we got wrong". */
const ASIDES: readonly [RegExp, string][] = [
  [/^(.+?),? (?:if (?:any|known|there is one|given|needed|relevant)|or none|where known)$/i, "$1"],
  [
    /^((?!when|what|who|how|whether|if)[\p{L}'-]+(?: [\p{L}'-]+){0,2}) (?:that |which |who )?(?:i|we|they|he|she|it)(?:'ve|'d|'m|'re|'s)? [\p{L}]+(?: [\p{L}]+){0,3}$/iu,
    "$1",
  ],
  [
    /^((?!when|what|who|how|whether|if)[\p{L}'-]+(?: [\p{L}'-]+){0,2}) (?:who|that|which) [\p{L}]+(?: [\p{L}]+){0,3}$/iu,
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

/** The words for a field, without what is told around it. */
export function plainField(words: string): string {
  return TOLD.reduce((now, [pattern, form]) => now.replace(pattern, form), words).trim() || words;
}

const PAIRS =
  /^(left|right|front|high|small|hot|old|upper|inner|inside|short|hard|wet|light|single|male|early|white|red|black) or (right|left|hind|back|rear|low|large|big|cold|new|lower|outer|outside|long|soft|dry|heavy|double|female|late|red|white|black) ([\p{L}-]+)$/iu;
const STATES =
  /^((?:if|whether) (?:it|they|he|she)(?:'s| is| are|'re| was| were) )?([\p{L}-]*(?:ed|pt|ld|nt|id|en)(?: (?:by|with|to|in|at) [\p{L}-]+)?) or ([\p{L}-]+(?: [\p{L}-]+)?)$/iu;
const NO_OPTION = /^(?:not?|none|never|so|otherwise|whatever|more|less|if|both|unsure)\b/i;

/** What may be one thing or another: "kept or let go", "found / to buy / borrowed", "left or right side". */
export function choiceField(words: string): FieldPhrase | null {
  const pair = PAIRS.exec(words);
  if (pair !== null) return chosen(pair[3] ?? words, [pair[1] ?? "", pair[2] ?? ""]);
  const slashed = words.split(/ \/ |(?<=\p{L}{3})\/(?=\p{L}{3})/u).map((each) => each.trim());
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
  const isQuestion = words.endsWith("?");
  if (!/^[\p{L}]/u.test(text) || text.split(" ").length > 5 || text.length > 40 || NO_NAME.test(text)) return null;
  const amount = /^([\p{L}]+) (?:to|of|from|until|on|per|for) /iu.exec(text)?.[1] ?? text;
  const kind: FieldKind = isQuestion
    ? { type: "checkbox" }
    : / (?:how|where|who|why)$/i.test(text)
      ? { type: "text" }
      : kindOfName(amount);
  return { label: asLabel(text), kind, required: false, correction: null };
}
