import type { Field } from "@lathe/protocol/app/field";
import { findField } from "../../field-phrase.ts";
import { makeField } from "../../field-kinds.ts";
import { asLabel } from "../../words.ts";
import { type ComposedList, type WithField, addField, withView } from "../composed.ts";
import { withFeatures } from "../feature-words.ts";
import { isLevel, numbersOf } from "../sums/find-amount.ts";

/** What a whole piece asks of records, however it is put, and what comes of it. */
export interface AskedWords {
  pattern: RegExp;
  /** Null where the list has nothing for it. */
  change: (list: ComposedList, groups: readonly (string | undefined)[], words: string) => ComposedList | null;
  /** What can be done instead, where it cannot be done. */
  answer?: string;
  /** What is said where it is done, but in another way. */
  note?: string;
}

const WHO =
  "(?:(?:(?:i|we|you|they|kids|everyone|people|it|each|one)(?:'d| would)? )?(?:like to |want to |need to |can |could |must |should |may )?(?:be able to )?(?:to )?)?";
const THRESHOLD =
  "(?:below|under|less than|fewer than|at or below|(?:drops?|falls?|goes|gets) (?:to|below|under)|down to|lower than|only)";

export const ASKED_MARKS: readonly AskedWords[] = [
  {
    // "red when 1 or none", "tell me when under 20", "warn when fewer than 3 are left"
    pattern: new RegExp(
      `^(?!.*\\bmark(?:ed)?\\b.*\\bas\\b)(?=.*\\b(?:warn|alert|flag|highlight|mark|tell|show|red|orange|yellow|list|remind|stand out|when|if|what)).*\\b(?:${THRESHOLD} (\\d+)\\b|(\\d+) or (?:none|less|fewer|0|under|below)\\b|(?:at|is|are|hits?|reach(?:es)?) (?:zero|0|none)\\b|(?:has |have |is |are )?(?:run out|empty|used up|all gone)\\b)`,
      "iu",
    ),
    change: (list, groups, words) => withLow(list, words, Number(groups[1] ?? groups[2] ?? 0)),
    answer: "What is low is marked where there is a number of how many are left: “add a quantity field”.",
  },
  {
    // "flag at 1 left", "red if none left", "low = red"
    pattern:
      /^(?=.*\b(?:flag|warn|red|mark|highlight|tell|alert|orange|yellow|bold))(?:.*\b(?:at|when|if|once) (?:only |just )?(\d+|none|nothing|one|two|three) (?:is |are )?(?:left|remaining)|(?:what(?:'s| is) )?low(?: ones| stock)? ?(?:=|→|:|in|goes|turns|is) ?(?:in )?(?:red|orange|yellow|bold))\b.*$/iu,
    change: (list, [, count = "none"], words) =>
      withLow(list, words, /^low\b/i.test(words) ? 5 : ({ one: 1, two: 2, three: 3 }[count] ?? (Number(count) || 0))),
    answer: "What is low is marked where there is a number of how many are left: “add a quantity field”.",
  },
  {
    // "flag above 10", "it should turn red over 150"
    pattern:
      /^(?=.*\b(?:warn|alert|flag|highlight|mark|red|orange|yellow|green|colou?r|bold|stand out|remind|notice)).*\b(?:above|over|more than|higher than|greater than|exceeds?|older than|longer than|beyond|too (?:high|much|many|long|old|hot)|(?:at|after|twice|double) [€$£]?\d+(?![\d:.]*(?: ?(?:am|pm|o'clock))?\b(?:am|pm|:)|\d*[:.]\d\d| ?(?:am|pm|o'clock)))/iu,
    change: () => null,
    answer:
      "Marks are given to what is overdue and to what runs low, at or below a number. Others can be found by a filter, or stand in groups.",
  },
  {
    // "with star ratings"
    pattern:
      /^(?:with |an? |the )*(?:star )?ratings?(?: (?:system|field|stars|in stars))?$|^(?:with |to )?(?:rate|rating) (?:it|them|each(?: one)?)(?: .*)?$/iu,
    change: (list) => {
      if (list.entity.fields.some(({ type }) => type === "rating")) return { ...list };
      if (list.entity.fields.length >= 30) return null;
      const made = addField(list, makeField("Rating", { type: "rating", max: 5 }));
      return withValues(made, [4, 5, 3]);
    },
  },
  {
    // "tag everything by campaign"
    pattern:
      /^(?:i |we |can |to |want )*tag(?:s|ged|ging)? (?:everything|them|it|each|all|entries|[\p{L}]+)? ?(?:by|with|for|per) (?:the |their |its )?([\p{L}]+(?: [\p{L}]+)?)$/iu,
    change: (list, [, by = ""]) => {
      const known = findField(by, list.entity.fields);
      if (known !== null) return filtered(list, known);
      if (list.entity.fields.length >= 30) return null;
      const made = addField(list, makeField(asLabel(by), { type: "tags", options: [] }));
      return filtered(made.list, made.field);
    },
  },
  {
    // "tick off", "check them off when done", "button for returned", "mark sold ones"
    pattern: new RegExp(
      `^${WHO}(?:an? |with an? |have an? |put an? )?(?:(?:tick|check|cross|strike)(?:ed|ing|s)?(?:[- ]?(?:box(?:es)?|mark|button))?\\b|(?:tickable|checkable)\\b|mark(?:ed|ing)?\\b(?! in\\b)|(?:button|switch|toggle) (?:for|to|when)\\b)(.*)$`,
      "iu",
    ),
    change: (list, groups) => withTick(list, groups[1] ?? ""),
  },
  {
    // "served tick", "bought tick box", "paid button"
    pattern:
      /^(?:with |an? |the )*([\p{L}]+(?:ed|id|ld|nt|ne|en|ght)|done|sung|read)(?: (?:on|off))? (?:tick(?: ?box)?|check ?(?:box|mark)?|box|mark|button|yes ?\/ ?no|y ?\/ ?n|or not)$/iu,
    change: (list, [, word = ""]) => withTick(list, ` when ${word}`),
  },
  {
    // "learned", "served": what is one of them or not
    pattern:
      /^(?!(?:ranked|sorted|ordered|grouped|linked|printed|colou?red|numbered|shared|indexed|dated|filtered|calculated|automated|combined|based|added|summed|totall?ed|counted|averaged|separated|listed|displayed|weighted|animated|rounded|protected|encrypted|locked|needed|wanted|detailed|different|amount|open|often|then|when|even)$)([\p{L}]{2,}(?:ed|ld|ught|sent|sung|sold|won))$/iu,
    change: (list, [, word = ""]) => withTick(list, ` when ${word}`),
  },
  {
    // "boxes to tick", "that we can tick off", "action items can be ticked off", "a sign that it's been done"
    pattern:
      /^(?:with |the |an? |list |things |[\p{L}]+ ){0,4}(?:(?:boxes|things|a list|one|list) to (?:tick|check|cross)(?: off)?|(?:that |which )?(?:i|we|they|you) (?:can )?(?:tick|check|cross)(?: (?:off|them|it|each))*|(?:can|to|could|should) be (?:ticked|checked|crossed)(?: off| out)?|tick (?:for|per|on) each(?: one)?)$/iu,
    change: (list) => withTick(list, ""),
  },
  {
    // "one tap says it's been picked up", "I type the number and it's sold"
    pattern:
      /^.*\b(?:tap|press|click|button|sign|swipe|type|stroke)\b.*\b(?:it's|it is|it has|that's|they're|they are)(?: been)? ([\p{L}]+(?:ed|id|ld|nt|ne|en))\b.*$/iu,
    change: (list, [, word = ""]) => withTick(list, ` when ${word}`),
  },
  {
    // "done = gone", "finished ones disappear"
    pattern:
      /^(?:the |all |when |once |what(?:'s| is) )*(?:done|finished|ticked|checked|completed|bought|dealt with)(?: (?:ones|things|items))? ?(?:=|→|->|means|is|are|should|must|can|to|be|goes|go|,)* ?(?:gone|away|hidden|disappears?|vanish(?:es)?|out of (?:sight|the way)|off the list)$/iu,
    change: (list) => {
      const ticked = list.entity.done === null ? withTick(list, "") : list;
      const field = ticked?.entity.done?.field;
      return ticked === null || field === undefined
        ? null
        : { ...ticked, entity: { ...ticked.entity, order: { field, direction: "ascending" } } };
    },
    note: "What is ticked stands last in the list; it is not taken away.",
  },
  {
    // "when we've seen it I tick it off", "he should be able to move things to done", "tap = here", "tick when carried"
    pattern:
      /^(?!.*\b(?:each day|every day|daily|points?|score|both|map)\b)(?:.*\b)?(?:(?:tick|cross|check)(?:s|ed)? (?:it|them|things|these|one|each|off)\b.*|(?:tick|cross|check)(?:s)? (?=when|once|if|as|for).*|(?:move|drag|put)s? (?:it|them|things|tasks|one) to (?:["'])?(?:done|finished|ready)["']?|tap(?:s)? (?:on )?(?:(?:a|the) thing|it|them|each|one|names?)? ?(?:=|when|once|and it(?:'s| is)).*|(?:click|press) (?:it )?when.*|.* (?:i|we|you) (?:click|tap|press))$/iu,
    change: (list, _groups, words) => withTick(list, tickedBy(words)),
  },
  {
    // "heart the best", "mark funny ones with a star"
    pattern:
      /^(?:.*\b)?(?:(?:heart|star) (?:the|my|our|those|ones|some)\b.*|(?:save|keep|mark|list)(?: [\p{L}]+){0,4} (?:she|he|i|we|they) (?:loves?|likes?|liked?|loved)\b.*|with an? (?:star|heart)|(?:mark|give)(?: [\p{L}]+){0,4} (?:with )?an? (?:star|heart))$/iu,
    change: (list) => withTick(list, " as favourite") ?? null,
  },
  {
    // "pick one for me at random", "shuffle", "draw one when I need it"
    pattern:
      /^(?=.*\b(?:random(?:ly)?|shuffle[sd]?|surprise me|draw(?:s)? one|pick(?:s)? one|suggests? one|roll one|lucky dip)\b)(?!.*\b(?:questions?|quiz|teams?|groups?)\b).*$/iu,
    change: (list) => ({
      ...list,
      picker: `Pick ${/^[aeiou]/i.test(list.entity.singular) ? "an" : "a"} ${list.entity.singular}`.slice(0, 40),
    }),
  },
  {
    // "a progress bar for the whole book", "how far along we are"
    pattern:
      /^(?!.*\d)(?:an? |the |show |see |with |overall |my |our )*(?:progress(?! over (?:the )?(?:time|weeks|months|year))(?: (?:bar|ring|so far|in percent))?|bar (?:that )?(?:shows?|showing)? ?(?:me |us )?how far.*|how far (?:along )?(?:we|i)(?:'ve| have)? (?:are|am|got|come).*)(?: (?:for|of|through|over|in) .*)?$/iu,
    change: (list) => withProgress(list.entity.done === null ? withTick(list, "") : list),
    answer: "How many of all are done is shown where each has a tick: “add a done checkbox”.",
  },
  {
    // "a picture of each plant would be lovely", "photos of course"
    pattern:
      /^(?:(?:with|an?|the|and|some|also|one|nice|lots of|i'd like|i want|there should be|can i add|let me add|add|room for|space for) )*(?:photos?|pictures?|pics?|images?|snaps?)(?: (?:of|for|per|from|with|on|to) (?!(?:the )?(?:wall|background|map)\b)[\p{L}' ]+?)?(?:,? (?:of course|each|too|as well|if possible|would be .*|is a must|please))*$/iu,
    change: (list) => {
      if (list.entity.fields.some(({ type }) => type === "image")) return { ...list };
      if (list.entity.fields.length >= 30) return null;
      const made = addField(list, makeField("Photo", { type: "image" }));
      return withView(made.list, { type: "gallery", image: made.field.id });
    },
  },
  {
    // "drag guests to a table", "which I can drag around"
    pattern: /^(?:.*\b)?drag(?:s|ging|ged)?\b(?! .*\b(?:reorder|sort)\b).*$/iu,
    change: (list) => {
      if (list.views.some(({ type }) => type === "board")) return { ...list };
      const columns = list.entity.fields.find((field) => field.type === "choice" && field.options.length <= 8);
      return columns === undefined ? null : withView(list, { type: "board", columns: columns.id });
    },
    note: "What is dragged are the cards of the board, from column to column.",
  },
  {
    // "only a week's supply left", "when there are ten days' worth left"
    pattern:
      /^(?:.*\b)?(?:only |less than |under |just )?(?:an?|one|(\d+)) (day|week|month)s?(?:'s|'|s)?(?: of)? (?:supply|worth|stock|pills|tablets|food)?(?: is| are)? ?(?:left|remain\w*)\b.*$/iu,
    change: (list, [, count = "1", unit = "week"], words) =>
      withLow(list, words, Number(count) * (/^day/i.test(unit) ? 1 : /^week/i.test(unit) ? 7 : 30)),
    note: "Low is what stands at or below as many as there are days, with one used a day.",
    answer: "What is low is marked where there is a number of how many are left: “add a quantity field”.",
  },
  {
    // "it should say when I must reorder", "what do I have to order"
    pattern:
      /^(?:.*\b)?(?:when|what|which(?: ones)?) (?:i|we|to|do i|do we)(?: (?:must|have to|need to|should|ought to|to))* ?(?:re-?order|restock|order(?: more| again)?|buy(?: more| again)?|refill|top up|get new)(?: (?:them|it|something|more))?$/iu,
    change: (list, _groups, words) => withLow(list, words, 5),
    answer: "What is low is marked where there is a number of how many are left: “add a quantity field”.",
  },
  {
    // "we can upvote", "vote"
    pattern: new RegExp(
      `^${WHO}(?:(?:[\\p{L}]+ ){0,2}(?:can|could|to|may) )?(?:(?:up)?vot(?:e|es|ing)|likes?|thumbs up)(?: (?:on|for|button|count|them|it|each|the|system|ideas|one|favou?rites?|which|what|comes|next|to|watch|see|read|go|do|best|we|our|[\\p{L}]+s))*$`,
      "iu",
    ),
    change: withVotes,
  },
  {
    pattern:
      /^(?:please )?(?:(?:it|that) )?(?:should )?(?:not|no|don't|do not|never|avoid|prevent|stop|refuse|warn(?: me)?(?: about| of| on| if| when)?|check(?:s)?(?: for| if)?|find|show|flag)(?: .*)? ?(?:doubles?|duplicates?|twice|double[- ]book\w*)\b.*$/iu,
    change: () => null,
    answer: "I cannot keep somebody from entering the same twice. Search shows what is there already.",
  },
  {
    pattern:
      /^(?:with |and |can |an? |be )*(?:un-?tick(?:s|ed)?|un-?check(?:s|ed)?|reset(?:s|ting|table)?|clear(?:s|ed)? (?:all )?(?:the )?ticks|start again|start over)(?: .*)?$/iu,
    change: () => null,
    answer: "Ticks are taken away one by one; all of them at once I cannot.",
  },
];

const DONE_WORD =
  /\b(?:when|once|if|as|after|for|who|what(?:'s| is)?|that(?: is| are)?|which(?: is| are)?|ones|the) (?:(?:i|we|it|they|is|are|it's|they're|was|were|has|have|been|i've|we've|something|you) )*(?:to be )?([\p{L}]+(?:ed|en|ne|id|ld|nt|ught|ng|ck|un)|have|own|know|read|sold|won|lost|met|held|cut|sung|swum|run|put|known)\b/iu;

/** How many of all are done stands above the list. */
function withProgress(list: ComposedList | null): ComposedList | null {
  const tick = list?.entity.fields.find(({ id }) => id === list.entity.done?.field);
  if (list === null || tick === undefined) return list === null ? null : { ...list };
  const figure = { label: tick.label, entity: list.entity.id, measure: { type: "done" as const } };
  return { ...list, figures: [...(list.figures ?? []), figure] };
}

/** "when the invoice is sent I want to tick it off": what it is then. */
function tickedBy(words: string): string {
  const when =
    /\b(?:when|once|if|=|as soon as) (.+?)(?:,? (?:i|we|you|he|she|they) (?:want|click|tick|tap|press|can|cross)\b.*)?$/i.exec(
      words,
    )?.[1];
  const here = /^(?:=|.*= ?)(?:here|present|in|there)$/i.test(words);
  return here ? " as present" : when === undefined ? "" : ` when ${when}`;
}

/** A checkbox of what is ticked; the one that there is, where nothing else is said. */
function withTick(list: ComposedList, words: string): ComposedList | null {
  // Colours and warnings are no ticks.
  if (
    /\b(?:red|green|orange|yellow|blue|colou?r|bold|grey|gray|overdue|late|low|day|daily|older|above|below|twice|map)\b/i.test(
      words,
    )
  )
    return null;
  const forWhat = /\b(?:the )?(?:ones?|those|doubles|favou?rites)? ?(for [\p{L}]+)$/iu.exec(words)?.[1];
  const word = (
    /^ ?(?:as )?([\p{L}]+(?:ed|id|ld|ne|en|nt)|favourite|(?<=as )[\p{L}]{3,})(?: ones?)?$/iu.exec(words)?.[1] ??
    DONE_WORD.exec(words)?.[1] ??
    ""
  ).toLowerCase();
  const said = /^(?:have|own)$/.test(word)
    ? "owned"
    : word === "know"
      ? "known"
      : /^(?:when|then|been)$/.test(word)
        ? ""
        : word;
  const label = forWhat !== undefined && said === "" ? asLabel(forWhat) : said === "" ? null : asLabel(said);
  const { entity } = list;
  const ticks = entity.fields.filter(({ type }) => type === "checkbox");
  const known =
    label === null ? (ticks.find(({ id }) => id === entity.done?.field) ?? ticks[0]) : findField(label, ticks);
  if (known !== undefined && known !== null) return filtered(list, known);
  // "mark as paid" what is a draft, sent or paid.
  const state = entity.fields.find(
    (field) => field.type === "choice" && field.options.some((option) => option.toLowerCase() === said),
  );
  if (state !== undefined) return filtered(list, state);
  // What has its stages is ticked by choosing the last of them.
  if (label === null && entity.fields.some(({ type, label: name }) => type === "choice" && /status|stage/i.test(name)))
    return { ...list };
  if (entity.fields.length >= 30) return null;
  const made = addField(list, makeField(label ?? "Done", { type: "checkbox" }));
  const examples = made.list.entity.examples.map((example, index) => ({
    ...example,
    [made.field.id]: index % 3 === 0,
  }));
  const done = made.list.entity.done ?? (forWhat === undefined ? { field: made.field.id, strike: false } : null);
  return filtered({ ...made.list, entity: { ...made.list.entity, examples, done } }, made.field);
}

function withValues({ list, field }: WithField, values: readonly number[]): ComposedList {
  const examples = list.entity.examples.map((example, index) => ({
    ...example,
    [field.id]: values[index % values.length] ?? 1,
  }));
  return { ...list, entity: { ...list.entity, examples } };
}

function filtered(list: ComposedList, field: Field): ComposedList {
  return withFeatures(list, { filters: [...new Set([...list.entity.features.filters, field.id])] });
}

/** What there are few of is marked, at or below a number. */
function withLow(list: ComposedList, words: string, threshold: number): ComposedList | null {
  const counts = numbersOf(list).filter((field) => field.type === "number" && !isLevel(field, list.entity));
  const named = counts.find(
    ({ label }) => findField(label, counts) !== null && words.toLowerCase().includes(label.toLowerCase()),
  );
  const stock = counts.find(({ label }) =>
    /quantity|qty|stock|left|count|how many|amount|number|pieces|units/i.test(label),
  );
  const field = named ?? stock ?? (counts.length === 1 ? counts[0] : undefined);
  if (field === undefined) return null;
  return { ...list, entity: { ...list.entity, lowStock: { field: field.id, threshold } } };
}

function withVotes(list: ComposedList): ComposedList | null {
  if (list.entity.fields.length >= 30) return null;
  const made = addField(list, makeField("Votes", { type: "number", min: 0, stepper: true }));
  const counted = withValues(made, [5, 2, 7, 1]);
  return { ...counted, entity: { ...counted.entity, order: { field: made.field.id, direction: "descending" } } };
}
