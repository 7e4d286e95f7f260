import type { Domain } from "./domain.ts";
import { readBehind } from "./asked-behind.ts";
import { readHow } from "./asked-how.ts";
import type { FieldKind } from "./field-kinds.ts";
import { participleOf } from "./participles.ts";
import { asLabel, singularOf } from "./words.ts";

export interface AskedField {
  label: string;
  /** Null where the label says it as any other would. */
  kind: FieldKind | null;
}

const checkbox = { type: "checkbox" } as const;
const date = { type: "date" } as const;
const text = { type: "text" } as const;
const longText = { type: "longText" } as const;
const money = { type: "money", currency: "USD" } as const;
const tags = { type: "tags" as const, options: [] };
const amount = { type: "number", min: 0 } as const;

const PRONOUN =
  "i|we|you|he|she|it|they|this|that|these|those|each(?: one)?|everyone|somebody|someone|anyone|people|one";
const SUBJECT = new RegExp(`^(?:${PRONOUN})\\b\\s*`, "i");
const AUXILIARY =
  /^(?:is|are|was|were|am|be|been|being|has|have|had|do|does|did|will|shall|should|must|can|could|got to|already|actually|currently|still|ever|yet|then|first|just)\b\s*/i;
/** What was spoken of, and says nothing more: "who gave it to me" is who gave. */
const OBJECT =
  /\s+(?:it|them|this|that|these|those|him|her|one)(?=\s|$)(?! (?:year|month|week|term|season|time|morning|round)(?:\s|$))/gi;

/**
 * A field that is told by a question or a condition, as people say what they want to note: "whether it's paid" is a
 * checkbox, "when I bought it" a date, "which room it's in" a room. Null for other words, which may be a name.
 */
export function readAskedField(phrase: string, domain: Domain | null): AskedField | null {
  const words = spelledOut(phrase).replace(MARKED_DAY, "");
  const asked = readCondition(words) ?? readQuestion(words, domain);
  if (asked === null || asked.label === "" || asked.label.split(" ").length > 6) return null;
  const label = asLabel(asked.label);
  const known = Object.entries(domain?.fields ?? {}).find(([name]) => sameLabel(name, label));
  const isKnown = known !== undefined && (asked.kind === null || known[1].type === asked.kind.type);
  return isKnown ? { label: known[0], kind: known[1] } : { ...asked, label };
}

/** "mark when I watered them" is a day; "mark when done" a box to tick. */
export const MARKED_DAY =
  /^(?:mark|flag|tick(?: off)?|track|note|log) (?=when (?:i|we|they|he|she) (?:last )?(?!am |are |is |was |were |have )[\p{L}]+(?:ed|t|d)(?: |$))/iu;

/** Whether words ask something: they are no name, and no noun. */
export function isQuestion(phrase: string): boolean {
  return /^(?:whether|if|when|where|who|whom|which|what|how|why)\b/i.test(phrase.trim());
}

function sameLabel(a: string, b: string): boolean {
  const plain = (label: string) => label.toLowerCase().replace(/^last | (?:on|at)$/g, "");
  return plain(a) === plain(b);
}

/** "it's", "I've" in two words, so that one pattern reads both. */
function spelledOut(phrase: string): string {
  return phrase
    .trim()
    .replace(/[\s.!]+$/, "")
    .replace(/^(?:(?:and|also|plus(?! ones?$)|then|maybe|with(?! whom?$))\s+)+/i, "")
    .replace(/\b(it|he|she|who)'s (?=got|had|been|done|taken)/gi, "$1 has ")
    .replace(/\b(it|he|she|that|there|who|what|where|when|how)'s\b/gi, "$1 is")
    .replace(/\b(they|we|you)'re\b/gi, "$1 are")
    .replace(/\b(i|we|you|they|who)'ve\b/gi, "$1 have")
    .replace(/\b(i|we|you|he|she|they|it|who)'d\b/gi, "$1 would")
    .replace(/\b(i|we|you|he|she|they|it)'ll\b/gi, "$1 will")
    .replace(/\bi'm\b/gi, "I am")
    .replace(/\s+/g, " ");
}

/** "whether it's paid", "if I've read it", "paid or not", "was it a nightmare", "tick when done" */
function readCondition(words: string): AskedField | null {
  // "if it was thrown away why"
  const reason = /^if (.+?),? (why|when|how|where|by whom|to whom|how much)$/i.exec(words);
  if (reason !== null) return readQuestion(`${reason[2]} ${reason[1]}`, null);
  const told =
    /^(?:a |an )?(?:tick|check|toggle|mark|flag)(?: ?box| ?mark)?(?: (?:it|them|one))?(?: off)? (?:for (?:when|if|whether)|when|if|once|whether|to (?:say|show|mark)(?: (?:if|whether|that|when|it as|it))?|that says)\s+(.+)$/i.exec(
      words,
    )?.[1] ??
    /^(?:whether(?: or not)?|if)\s+(.+?)(?: or not)?\??$/i.exec(words)?.[1] ??
    /^((?:is|are|was|were|has|have|had|did|does|do|would|will|should|can|could) (?:it|they|he|she|i|we|this|you|there|(?:the|my|our) [a-z]+)\b(?! or not\??$).+?)(?: or not)?\??$/i.exec(
      words,
    )?.[1] ??
    /^([\p{L}]+ (?:it|them))\?$/iu.exec(words)?.[1] ??
    /^(still [\p{L}]+ing(?: (?:it|them|this))?)\??$/iu.exec(words)?.[1];
  if (told !== undefined) {
    const said = predicateOf(told);
    // "if there's something they should know"
    return /^(?:something|anything) (?!was|is|has|were)/i.test(said)
      ? { label: "notes", kind: longText }
      : { label: said, kind: checkbox };
  }
  const marked =
    /^(?:tick|check|mark|flag|cross)(?: (?:it|them|each|each one|one|this|the [\p{L}]+))(?: off)?(?: as)? ([\p{L}]+(?:ed|ne|ght|id|nt|d|t|n))$/iu.exec(
      words,
    )?.[1];
  if (marked !== undefined) return { label: marked, kind: checkbox };
  const either =
    /^(.+?)\s*(?:,|-)?\s*(?:or not(?: [\p{L}]+)?|\(?y(?:es)?\s?(?:\/| or )\s?n(?:o)?\)?|\(?y-n\)?)\??$/iu.exec(
      words,
    )?.[1] ?? /^([\p{L}]+)\s?\/\s?(?:un\1|not(?: \1)?)$/iu.exec(words)?.[1];
  const without = /^([\p{L}]+(?: [\p{L}]+)?) or (?:no|not|without)(?: an?)? \1$/iu.exec(words)?.[1];
  if (without !== undefined) return { label: without, kind: checkbox };
  // "did it or not"
  return either === undefined || isQuestion(either)
    ? null
    : { label: predicateOf(either) || (/^did\b/i.test(either) ? "done" : either), kind: checkbox };
}

/** What is said of it, without who and what: "it has been paid" → "paid", "I got it back" → "got back". */
function predicateOf(words: string): string {
  let rest = /^(?:would|can|could) /i.test(words)
    ? words.replace(/^(\S+) (?:i|we|you|he|she|they|it) /i, "$1 ")
    : /^still /i.test(words)
      ? words
      : words.replace(AUXILIARY, "").replace(/^there\s+/i, "");
  // "it can go off the lead"
  const able =
    /^(?:i|we|you|he|she|it|they|the [\p{L}]+) ((?:can't|can|cannot|may|must|should) (?!be\b|have\b)[\p{L}]+(?: .+)?)$/iu.exec(
      words,
    );
  if (able !== null) return (able[1] ?? "").replace(OBJECT, "").replace(/\s+(?:yet|already|now|so far)$/i, "");
  if (rest === words && /^(?:still|would|can|could) /i.test(words)) return words.replace(OBJECT, "");
  if (rest !== words && /^(?:would|can|could) /i.test(words)) return rest.replace(OBJECT, "");
  rest = rest
    .replace(/^(?:the|my|our) (?=[\p{L}]+ (?:like|love|enjoy|eat|want|need|come|go|help|use)\b)[\p{L}]+ /iu, "")
    .replace(SUBJECT, "")
    .replace(/^(?:the|my|our|their|his|her)\s+/i, "");
  for (let next = rest.replace(AUXILIARY, ""); next !== rest; next = rest.replace(AUXILIARY, "")) rest = next;
  return rest
    .replace(OBJECT, "")
    .replace(/^$/, /\bbeen$/i.test(words) ? "been" : "")
    .replace(/\s+(?:is|are|was|were|has been|have been) (?=[\p{L}]+(?:ed|en|d|t)$)/iu, " ")
    .replace(/\s+(?:yet|already|now|so far|for .+|from (?:me|us))$/i, "")
    .replace(/^(?:an?|the|any|some)\s+/i, "")
    .trim();
}

function readQuestion(words: string, domain: Domain | null): AskedField | null {
  const thing = /^([\p{L}]{3,}ed) what$/iu.exec(words)?.[1];
  if (thing !== undefined) return { label: thing, kind: text };
  if (/^to where$/i.test(words)) return { label: "where to", kind: text };
  if (/^from (?:where|whom|who)$/i.test(words))
    return { label: /where/i.test(words) ? "where from" : "from", kind: text };
  const behind = readBehind(words);
  if (behind !== null) return behind;
  if (/^(?:anything|something) (?:else|special|worth|to note|i |we )/i.test(words))
    return { label: "notes", kind: longText };
  const [, ask = "", rest = ""] = /^(when|where|who|whom|which|what|how|why)\b\s*(.*)$/i.exec(words) ?? [];
  if (rest === "" && ask !== "") return { label: ask, kind: null };
  switch (ask.toLowerCase()) {
    case "when":
      return readWhen(rest);
    case "where":
      return readWhere(rest);
    case "who":
    case "whom":
      return readWho(rest);
    case "which":
      return readNoun(rest, true);
    case "what":
      return readNoun(rest, false) ?? readWhat(rest);
    case "how":
      return readHow(rest, domain);
    case "why":
      return { label: `why ${rest}`.trim(), kind: longText };
    default: {
      const by = /^(.+ by) whom$/i.exec(words)?.[1];
      return by === undefined ? null : { label: by, kind: text };
    }
  }
}

function readWhen(rest: string): AskedField {
  if (/^to (?:re-?order|re-?stock|order more)/i.test(rest)) return { label: "reorder level", kind: amount };
  if (/^to /i.test(rest)) return { label: `when ${rest}`.replace(OBJECT, ""), kind: text };
  const needed =
    /\b(?:needs?|has|have|had|is|are|ought|should|must)(?: to)? (?:be )?(?:due )?(back|[\p{L}]+)(?: back)?\b/iu.exec(
      rest,
    );
  if (/\bdue\b/i.test(rest))
    return {
      label: /\bback\b/i.test(rest) ? "due back" : /\bnext\b/i.test(rest) ? "next due" : "due",
      kind: { type: "date", deadline: true },
    };
  if (
    /\b(?:needs?|has|have|ought|should|must) (?:to )?(?:be |come |go )?(?:back|given back|brought back|returned?)\b/i.test(
      rest,
    )
  )
    return { label: "return by", kind: { type: "date", deadline: true } };
  if (needed !== null && /\b(?:needs?|ought|should|must|have to|has to)\b/i.test(rest))
    return {
      // "when they need fertilizer" is when it is due.
      label: /\bneeds? (?!to |be )[\p{L}]+(?<!ed|back)$/iu.test(rest) ? `${needed[1]} due` : `${needed[1]} by`,
      kind: { type: "date", deadline: true },
    };
  const said = predicateOf(rest);
  const state = /^(?:free|available|open|closed|busy|away|home|in season|at home)$/i.exec(said)?.[0];
  if (state !== undefined) return { label: `when ${state}`, kind: text };
  const often =
    /^(?:was |were )?((?:last|next|first) [\p{L}]+(?: [\p{L}]+)?|(?:[\p{L}]+ )(?=last$|next$))/iu.exec(said) ??
    /\b([\p{L}]+) (last|next)$/iu.exec(said);
  if (often !== null) {
    const [often1 = "", verb = ""] = (often[2] === undefined ? (often[1] ?? "") : `${often[2]} ${often[1]}`).split(" ");
    return { label: `${often1} ${participleOf(verb) ?? verb}`, kind: date };
  }
  const wanted = /^(wants?|needs?)$/i.exec(said)?.[1];
  if (wanted !== undefined)
    return { label: /^want/i.test(wanted) ? "wanted by" : "needed by", kind: { type: "date", deadline: true } };
  if (said === "" || /^(?:happened|took place|went|was|happens|takes place)\b/i.test(said))
    return { label: rest === "" ? "when" : "date", kind: date };
  const done = participleOf(said);
  return { label: done === null ? said : done === "got" ? "received on" : `${done} on`, kind: date };
}

function readWhere(rest: string): AskedField {
  if (/^(?:from|(?:.* )?(?:came|comes|come|got|is|are|was|were|bought)(?: it| them)? from)$/i.test(rest))
    return { label: "where from", kind: text };
  const said =
    /^to /i.test(rest) || /^(?:the|my|our|his|her|their) .+ (?:is|are|was|were)(?: [\p{L}]+)?$/iu.test(rest)
      ? rest
      : predicateOf(rest);
  if (/^(?:went|go|goes)$/i.test(said)) return { label: "where", kind: text };
  if (/^(?:he|she) lives?$/i.test(rest)) return { label: "address", kind: longText };
  if (
    /^(?:[\p{L}]+ )?(?:hangs|lives|stands|lies|sits|belongs|stays)(?: (?:now|normally|usually|(?:in|on) (?:the|my|our) [\p{L}]+))?$/iu.test(
      said,
    )
  )
    return { label: "place", kind: text };
  const done = participleOf(said);
  // "where they sleep": what is done there usually is told with who does it.
  const isTold = done === null && /^(?:i|we|they|he|she) (?!(?:is|are|was|were|am)$)[\p{L}]+$/iu.test(rest);
  return { label: `where ${isTold ? rest : (done ?? said)}`.trim(), kind: text };
}

function readWho(rest: string): AskedField {
  const said = rest.replace(/\s+(?:is|are)$/i, "");
  if (/^(?:(?:it|they|this|that) (?:is|are|was|were) )?(for|from)(?: (?:it|them))?$/i.test(said))
    return { label: /from/i.test(said) ? "from" : "for", kind: text };
  if (
    /^(?:(?:i|we) (?:went|was|were|played|ate|did|saw|watched)(?: it| them)? with|with|(?:was|were|came|went) with (?:me|us))$/i.test(
      said,
    )
  )
    return { label: "with", kind: text };
  if (
    /^(?:(?:is|was|are|were|has|had|will be) )?(?:came|comes|coming|come|there|present|attend(?:ed|s|ing)|joined|played|took part|going)$/i.test(
      rest,
    )
  )
    return { label: `who ${rest}`, kind: tags };
  const duty = /^(?:is |was )?(responsible|in charge|assigned)\b/i.exec(said);
  if (duty !== null) return { label: duty[1] ?? "", kind: text };
  if (/^(?:is |was )?(?:doing|does|did)\b/i.test(said)) return { label: "who", kind: text };
  const verb = said
    .replace(AUXILIARY, "")
    .replace(
      /\s+(?:(?:it|them|this|that|these|each|each one|which|the [\p{L}]+|to|for|me|us|about|back)(?:\s+|$))+$/iu,
      "",
    );
  const isBySomebody =
    !/\s/.test(verb) &&
    !/^(?:was|were|is|are)\b/i.test(said) &&
    !/^(?:has|have|had|owns?|got|keeps|comes?|came|is|are|was|were|attended|attends|called|answered)$/i.test(verb);
  const done = isBySomebody && !/^told$/i.test(verb) ? participleOf(verb) : null;
  return done === null
    ? { label: `who ${rest}`.trim().replace(/ about (?:it|them)$/i, ""), kind: text }
    : { label: `${done} by`, kind: text };
}

const NO_NOUN =
  /^(?:i|we|you|he|she|it|they|is|are|was|were|has|have|had|to|do|does|did|can|should|would|will|needs?|else|for|about|happen(?:s|ed)?|went|goes|worked|works|made|makes|came|comes|broke|got|helps|one|my|our|the|this|that|people|[\p{L}]{3,}ed)$/iu;

/** "which room it's in", "what time she had it", "what kind of wood": the noun is the name. */
function readNoun(rest: string, isWhich: boolean): AskedField | null {
  const plain = rest.replace(/^(?:of (?:my|our|the) )/i, "");
  const kind = /^(kind|type|sort|brand|make|colou?r|size|level) of ([\p{L}]+)/iu.exec(plain);
  if (kind !== null)
    return /^(?:kind|type|sort)$/i.test(kind[1] ?? "")
      ? { label: `${kind[2]} type`, kind: text }
      : { label: kind[1] ?? "", kind: null };
  const found = new RegExp(
    `^((?:(?!and |or )[\\p{L}-]+ ){0,2}?[\\p{L}-]+)(?=$| (?:${PRONOUN}|and|is|are|was|were|has|have|had|did|do|does|to|the|my|our|for|from|in|on)\\b| [\\p{L}]+(?:ed|s) (?:it|them|in|to)\\b)(.*)$`,
    "iu",
  ).exec(plain);
  const noun = (found?.[1] ?? "").trim();
  const first = noun.split(" ")[0] ?? "";
  // "what grows in it"
  const isDeed = !isWhich && /^[\p{L}]+s (?:in|on|at|to|with) /iu.test(plain);
  if (isDeed || noun === "" || NO_NOUN.test(first) || (!isWhich && noun.split(" ").length > 2)) return null;
  if (/^(?:week)?days$/i.test(noun)) return { label: "days", kind: { type: "tags", options: WEEKDAYS } };
  // "which area they're looking in" is none in square metres.
  return {
    label: singularOf(noun),
    kind: isWhich && /^(?:area|size|level|number|page|unit|weight|hours?|colou?rs?)$/i.test(noun) ? text : null,
  };
}

function readWhat(rest: string): AskedField {
  if (/^(?:it|they|this) (?:is|are)(?: called| named)?$/i.test(rest)) return { label: "name", kind: null };
  if (/^(?:it|they|this|that) (?:is|are|was|were) for$|^for$/i.test(rest)) return { label: "purpose", kind: text };
  if (/^(?:it|they) (?:costs?|sells? for)$/i.test(rest)) return { label: "price", kind: money };
  if (/^(?:it|they) (?:is|are|was|were) worth$/i.test(rest)) return { label: "value", kind: money };
  if (/^(?:i|we|they|he|she) (?:have )?(?:paid|spent)(?: for (?:it|them|that|this))?$/i.test(rest))
    return { label: "price paid", kind: money };
  if (/^(?:i|we|they|it|you) (?:am|are|is|was|were) ([\p{L}]+ (?:for|of|about|on|in|to))$/iu.test(rest))
    return { label: predicateOf(rest), kind: longText };
  const open =
    /^(?:is|are|has|have|needs) (?:still |yet )*(?:to be |left to be |not yet |not )([\p{L}]+ed)(?: yet)?$/iu.exec(
      rest,
    );
  if (open !== null) return { label: open[1] ?? "", kind: checkbox };
  const left = /^(?:is|are) ([\p{L}]+)$/iu.exec(rest);
  return left === null ? { label: `what ${rest}`.trim(), kind: longText } : { label: `what's ${left[1]}`, kind: text };
}

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
