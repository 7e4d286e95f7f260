import type { Field } from "@lathe/protocol/app/field";
import type { Period } from "@lathe/protocol/app/view";
import { finishedOptions } from "@lathe/protocol/app/finished-options";
import { makeField } from "../field-kinds.ts";
import { type ComposedList, addField, withFirstView, withView } from "./composed.ts";
import { END, type FeatureWords, withFeatures } from "./feature-words.ts";
import { asLabel, singularOf } from "../words.ts";
import { isLevel, numbersOf } from "./sums/find-amount.ts";

const FRONT =
  "(?:(?:and|with|plus|also|to|that|i|we|it|you|can|could|should|please|want|need|like|would|i'd|be able|a way|option|let|lets|me|us|the|app|have) )*";
const MARK =
  "(?:show(?:s|n|ing)?|see|list(?:s|ing)?|highlight(?:s|ed|ing)?|mark(?:s|ed|ing)?|flag(?:s|ged|ging)?|colou?r(?:s|ed|ing)?|make|turn|know|tell(?:s)?|warn(?:s|ing)?|alert(?:s|ing)?|spot|notice)";
const THINGS = "(?:(?!and\\b|or\\b)[\\p{L}'-]+ ){0,5}?";
const AFTER =
  "(?: (?:ones?|items?|things?|stuff|entries|stock|should|must|to|be|are|is|get|gets|highlighted|marked|shown|flagged|coloured|colored|stand out|clearly|visibly|in|with|an?|red|bold|orange|badge|warning|warnings|alert|alerts|label|reminder|of|on|at|the|top|first|always|easily))*";

/** Marks that lists have by themselves, numbers that go with them, and marks that a checkbox makes. */
export const MARKS: readonly FeatureWords[] = [
  {
    // "see at a glance whose membership has run out"
    pattern: new RegExp(
      `\\b${FRONT}(?:${MARK} (?:at a glance |me |us )*)?(?:whose|which|what) [\\p{L}]+ (?:(?:has|have|is|are) )?(?:run out|expired|lapsed|ended|ends?|expires?|runs? out)(?: soon| next)?${END}`,
      "gu",
    ),
    change: (list) => withDeadline(list),
    answer: "That needs a date: “add a valid until date”.",
  },
  {
    // "warn me when stock is low", "low stock alerts", "what needs restocking"
    pattern: new RegExp(
      `\\b${FRONT}(?:(?:${MARK} ${THINGS}|(?:what|which|when|anything|items?|stock|things) ?(?:(?:ones|it|they|stock|'s|that's|is|are|that|gets?|too) )*)low|(?:${MARK} ${THINGS})?(?:low(?:[- ](?:on )?stock|[- ]quantity)|(?:run(?:s|ning)? )(?:low|out)(?: soon)?|below (?:the |its |their )?(?:minimum|min|threshold|limit|level)|under (?:the )?minimum|(?:almost|nearly) (?:empty|gone|out)|need(?:s|ing)? (?:to be )?(?:re-?order(?:ed|ing)?|restock(?:ed|ing)?|topp(?:ed|ing) up|buying|refill(?:ed|ing)?)|(?:has |have |with )?(?:few|not many|little|hardly any) [\\p{L}]+ (?:left|remaining)|(?:what|things|when|items) to (?:re-?order|restock|buy(?: again)?)))${AFTER}${END}`,
      "gu",
    ),
    change: (list, _groups, text) =>
      /stock|low|run|minimum|order|buy|empty|gone|out|refill/i.test(text) ? withLowStock(list) : null,
    answer: "What is low is marked where there is a number of how many are left: “add a quantity field”.",
  },
  {
    // "what's due this week", "list the bills due this month", "expiring today"
    pattern: new RegExp(
      `\\b${FRONT}(?:(?:${MARK}|display|view) ${THINGS}|what(?:'s| is|s| are)? ?|which (?:ones )?(?:are )?)?(?:deadlines?|due|expir(?:es?|ing)|ends?|ending|runs? out|coming up|renew(?:s|ing)?|up for renewal|needs? doing|falls? due) (?:in )?(?:(this) (week|month|year)|(today)|(soon|next)(?! (?:ones? |items? |things )?(?:first|at the top|on top)))(?: (?:at the top|first|on top))?${END}`,
      "gu",
    ),
    change: (list, groups) => withDueFigure(list, groups[3] === undefined ? groups[2] : "day"),
    answer: "That needs a date: “add a due date”.",
  },
  {
    // "overdue ones marked red", "mark expired ones", "highlight anything past its use-by date", "which are late"
    pattern: new RegExp(
      `\\b${FRONT}(?:(?:an? |the )?(?:(?:filter (?:for|to see|showing) )?(?:${MARK} |which |what |who |what's |who's |automatically )|filter (?:for|to see|showing) )${THINGS}(?:overdue|late|expired|out of date|gone off|past (?:(?:its|their|the|due|use[- ]by|expiry|best[- ]before|sell[- ]by) )*(?:date|deadline|due|it))|(?:overdue|late|expired|out[- ]of[- ]date)(?: [\\p{L}]+)?(?= (?:(?:should|must|are|is|get|be|to) )*(?:highlighted|marked|shown|flagged|coloured|colored|in red|red|stand out)))${AFTER}${END}`,
      "gu",
    ),
    change: (list, _groups, text) =>
      withDeadline(list, /expir|use|best|date|gone off/i.test(text) ? "Expiry date" : null),
    otherwise: (list, text) => withDeadline(list, /expir|use|best|gone off/i.test(text) ? "Expiry date" : "Due date"),
  },
  {
    // "see who hasn't paid yet", "which are not yet returned"
    pattern: new RegExp(
      `\\b${FRONT}(?:see|show|know|list|find|filter|tell) (?:at a glance |me |us |quickly |easily )*(?:who|which(?: [\\p{L}]+)?|what|whose [\\p{L}]+|those (?:who|that)|the ones (?:who|that)) (?:still )?(?:hasn't|haven't|has not|have not|isn't|aren't|is not|are not|didn't|did not)(?: yet)?(?: been)? ([\\p{L}]+)(?: yet| so far)?${END}`,
      "gu",
    ),
    change: (list, groups) => withTicked(list, groups[1] ?? ""),
  },
  {
    // "unpaid lessons in a list", "show me unreturned books"
    pattern: new RegExp(
      `\\b${FRONT}(?:${MARK} (?:me |us )?)?(?:(?:an? |the )?list of )?(?:the |all |any )?un(paid|returned|finished|read|watched|sold|signed|answered|used|worn|played) ([\\p{L}]+)(?: in (?:an? )?(?:own |separate )?list| at the top| on top)?${END}`,
      "gu",
    ),
    change: (list, groups) => (isCalled(list, groups[2] ?? "") ? withTicked(list, groups[1] ?? "") : null),
  },
  {
    // "show me today's orders first"
    pattern: new RegExp(
      `\\b${FRONT}(?:${MARK} (?:me |us )?)?(?:(?:an? |the )?list of )?(today|this week|this month)'s ([\\p{L}]+)(?: first| at the top| on top| in (?:an? )?list)?${END}`,
      "gu",
    ),
    change: (list, groups) => (isCalled(list, groups[2] ?? "") ? withFigureOf(list, groups[1] ?? "") : null),
  },
  {
    // "I can pin favourites", "archive finished ones", "mark favourites"
    pattern: new RegExp(
      `(?:\\b(?:(?:and|also|i|we|you|to|that|can|could|want|able|be|let|me|us|option|a way|with|please) )+|(?<=[,;.] |^))(pin|favou?rite|star|bookmark|archive)(?: (?:it|them|some|any|the|a|an|my|our|important|favou?rites?|old|done|finished|watched|read|completed|past|best|ones?|items?|things?|entries|[\\p{L}]+s|at the top|to the top))*${END}|\\b(?:(?:and|with|to|can|mark|keep|save|have|my|our|some|things|them|it|[\\p{L}]+s) )*?(?:as )?(?:an? )?(favou?rites)(?: (?:list|feature|option|button|section))?${END}|\\b(?:with )?(?:an? |the )?(archive|pin|favou?rite) (?:button|feature|option|function)${END}`,
      "gu",
    ),
    change: (list, groups) => withFlag(list, (groups[1] ?? groups[2] ?? groups[3] ?? "").toLowerCase()),
  },
  {
    // "my top 10 films"
    pattern: /\b(?:(?:and|show|see|the|my|our|a) )*top \d+\b/gu,
    change: (list) => orderedByNumber(list, "best", "") ?? { ...list },
  },
  {
    // "a leaderboard", "league table"
    pattern:
      /\b(?:(?:with|and|show|see|have|as|plus) )*(?:an? |the )?(?:leader ?boards?|league tables?|standings|high ?scores?(?: (?:list|table))|ranking(?:s| list| table)?)(?: (?:of|by|for) [\p{L}]+)?\b/gu,
    change: (list, _groups, text) => withLeaderboard(list, text),
    answer: "A leaderboard needs points or another number to go by.",
  },
  {
    pattern: new RegExp(
      `\\b(?:(?:with|and|show|see|an?|the|have|as) )*(?:progress (?:bars?|rings?|indicator)|(?:percentages?|percent|%|share|proportion)(?: (?:of|that is|which is|that are))?(?: [\\p{L}]+)?(?: (?:is|are))? (?:done|completed?|finished|read|paid|packed|watched)|how (?:much|many|far) (?:is |are |of (?:it|them) (?:is|are) )?(?:done|complete|finished)|completion rate)(?: (?:at the top|overall|so far|in percent))?${END}`,
      "gu",
    ),
    change: (list) => (list.entity.done === null ? null : { ...list }),
    answer:
      "How many of all are done is shown where each has a tick: “add a done checkbox”. A bar towards one goal for all of them is possible: “with a goal of 5000”.",
  },
  {
    pattern:
      /\b(?:(?:and|with|show|put|have|always|the|sorted?) )*(highest|lowest|most|fewest|best|worst|cheapest|biggest|largest|smallest|longest|shortest|fastest|slowest|top(?:[- ]rated)?)(?: (?!first\b|one\b)[\p{L}]+)? (?:ones? )?(?:first|at the top|on top)\b/gu,
    change: (list, groups, text) => orderedByNumber(list, groups[1] ?? "", text),
  },
];

/** What is understood and cannot be done. */
export const CANNOT: readonly [RegExp, string][] = [
  [
    /\b(?:(?:and|i|we|you|that|to|can|could|want|able|be|let|me|by|with|a|an|option|the) )*(?:(?<!\b(?:must|need to|have to|should|when to|what to|time to|(?:needs?|has|have) to be|(?:should|must) be) )re-?order(?:ing|ed)?(?! (?:levels?|points?|quantit|alerts?|warnings?|notifications?|at\b|thresholds?|amounts?|dates?|when\b|from\b))|re-?arrang(?:e|ing)|drag(?:ging)? (?:(?:and drop|them|it|items|entries|things|tasks|[\p{L}]+s) )?to (?:re-?order|sort|re-?arrange|change the order)|drag[- ]and[- ]drop (?:re-?ordering|sorting|order))(?: (?:them|it|items|the list|entries|by hand|manually|by drag(?:ging)?(?: and drop(?:ping)?)?|[\p{L}]+s))*/gu,
    "A list stands in the order of one of its fields, and cannot be put in order by hand. A board can: its cards are moved from column to column.",
  ],
  [
    /\b(?:(?:and|with) )?(?:highlight(?:s|ed|ing)?|flag(?:s|ged|ging)?|colou?r) (?:(?!and\b|with\b)[\p{L}'-]+ ?){1,5}(?=[,.;!?\n]|$| and )|(?<![\p{L}'-])(?:(?!and\b|with\b)[\p{L}'-]+ ){1,3}(?:are |is |be )?(?:highlighted|flagged|marked(?: in [\p{L}]+)?)(?=\s*(?:[,.;!?\n]|$|and\b|in\b))/gu,
    "Marks are given to what is overdue and to what runs low. Others can be found by a filter, or stand in groups.",
  ],
  [
    /\b(?:(?:and|with|see|show|an?|the|in|as|on) )*burn[- ]?(?:down|up)(?: (?:charts?|graphs?))?\b/gu,
    "What is left day by day I cannot draw: only how it stands now is known. A board shows it by status, and a chart adds up points by status.",
  ],
  [
    /\b(?:(?:and|with|see|show|an?|the|in|as|on) )*gantt(?:[- ](?:charts?|views?|diagrams?|timelines?))?\b/gu,
    "Bars over time I cannot draw. Days are seen in a calendar, and states on a board: “projects in a calendar by deadline”.",
  ],
  [
    /\b(?:(?:and|i|we|you|that|to|can|could|want|able|be|let|me|with|an?|one[- ]click|option|button) )*(?:cop(?:y|ying|ied)(?: (?:the|them|it|code|text|snippets?|prompts?|links?|button))* (?:to|into) (?:the |my )?clipboard|copy(?: to clipboard)? buttons?)/gu,
    "A button that copies an entry I cannot add: its text is marked and copied as on every page.",
  ],
  [
    /\b(?:(?:and|i|we|you|that|to|can|could|want|able|be|let|me|with|option|button) )*(?:duplicat(?:e|ing)|clon(?:e|ing)|copy(?:ing)?)(?: (?:an?|the|existing|old|entries|entry|items?|records?|them|it|one|button|[\p{L}]+s?))*/gu,
    "Records cannot be duplicated. They can be added again, or exported, copied and imported as CSV.",
  ],
  [
    /\b(?:(?:and|with|an?|the) )*(?:(?:dark|light|night)(?: mode|\/light(?: mode)?| and light(?: mode)?)? )?(?<=mode |light |dark |night )(?:toggle|switch(?:er)?|button)\b/gu,
    "The app follows the light or dark setting of the device. “Always dark” is possible instead.",
  ],
  [
    /\b(?:(?:and|i|we|you|that|to|can|could|want|able|be|with|also|an?|the|for|option) )+(?:print(?:able|ing|out|outs)?)(?: (?:it|them|out|the|a|list|lists|view|version|page|button|labels?|everything|for|fridge|kitchen|door))*\b(?! (?:shop|sales|edition|run))/gu,
    "The browser prints every page; a page made for paper I cannot lay out. CSV files are possible as well: “with CSV export”.",
  ],
  [
    /\b(?:(?:and|with|the|a|my|our|show|see|including) )*(?:(?:net )?profit|margin|difference|balance)s?(?: (?:per|by|for each|for every|of each) [\p{L}]+|(?= ?= ?))/gu,
    "The difference of two numbers is not worked out by itself. It can be entered, and is added up then: “add a profit field”.",
  ],
  [
    /\b(?:(?:and|to|so|that|i|we|see|show|know|it|shows?|us|you) )*(?:whose (?:turn|week|job|go) (?:it is|is it|is next|it's)?|who is (?:next|on duty)|who's (?:next|on duty))(?: (?:to [\p{L}]+|(?:each|every|this|next) (?:week|day|month|time)|today|tonight|this time))*/gu,
    "Turns are not worked out by themselves. Each entry can say who does it and on which day, in the order of the days: “add who and a date, sorted by date”.",
  ],
  [
    /\b(?:(?:and|with|are|is|be) )*colou?r[- ]?cod(?:ed|ing|e)(?: (?:by|for|per|according to) (?:the )?[\p{L}]+)?/gu,
    "Colours by value I cannot give. What is chosen stands on a badge with its name, and a board or groups part the records by it.",
  ],
];

function withLowStock(list: ComposedList): ComposedList | null {
  if (list.entity.lowStock !== null) return { ...list };
  const counts = numbersOf(list).filter((field) => field.type === "number" && !isLevel(field, list.entity));
  const field =
    counts.find(({ label }) => /quantity|stock|left|amount|count|how many|number/i.test(label)) ?? counts[0];
  if (field === undefined) return null;
  const least = counts.find(({ label }) => /minimum|min\b|reorder|threshold|at least/i.test(label));
  if (least === field) return null;
  return { ...list, entity: { ...list.entity, lowStock: { field: field.id, threshold: least?.id ?? 5 } } };
}

function withDueFigure(told: ComposedList, period: string | undefined): ComposedList | null {
  const list = withDeadline(told);
  const due = list?.entity.fields.find((field) => field.type === "date" && field.deadline === true);
  if (list === null || due === undefined) return null;
  const { entity } = list;
  const during: Period = period === "day" || period === "month" || period === "year" ? period : "week";
  const isTold = entity.done !== null || finishedOptions(entity) !== null;
  const words = { day: "today", week: "this week", month: "this month", year: "this year" }[during];
  return {
    ...list,
    entity: { ...entity, order: { field: due.id, direction: "ascending" } },
    figures: [
      ...(list.figures ?? []),
      {
        label: `${/expir/i.test(due.label) ? "Expiring" : "Due"} ${words}`,
        entity: entity.id,
        measure: { type: "count" },
        ...(isTold ? { only: "open" } : {}),
        during: { field: due.id, period: during },
      },
    ],
  };
}

/** What is late is marked by itself where there is a day on which it is due. A new one, called so, where there is none. */
export function withDeadline(list: ComposedList, label: string | null = null): ComposedList | null {
  const { entity } = list;
  const dates = entity.fields.filter((field) => field.type === "date");
  if (dates.some((field) => field.deadline === true)) return { ...list };
  const meant = dates.find((field) =>
    /due|deadline|expir|use[- ]by|best[- ]before|return|renew|until|ends?\b|promised|needed|pick[- ]?up|collect|deliver|hand[- ]?in|next|\bback\b|throw|valid|bring/i.test(
      field.label,
    ),
  );
  if (meant !== undefined) {
    const fields = entity.fields.map((field): Field => (field === meant ? { ...meant, deadline: true } : field));
    return { ...list, entity: { ...entity, fields } };
  }
  if ((entity.done === null && label === null) || entity.fields.length >= 30) return null;
  const made = addField(list, makeField(label ?? "Due date", { type: "date", deadline: true }));
  const examples = made.list.entity.examples.map((example, index) => ({
    ...example,
    [made.field.id]: DUE[index % 4] ?? "+3",
  }));
  return { ...made.list, entity: { ...made.list.entity, examples } };
}

const DUE = ["-4", "+3", "-12", "+10"];

/** Whether words name the records of a list. */
function isCalled({ entity }: ComposedList, words: string): boolean {
  const word = singularOf(words.toLowerCase());
  return word === entity.singular || word === (entity.singular.split(" ").at(-1) ?? "");
}

/** How many there are today or this week; the soonest stand first. */
function withFigureOf(list: ComposedList, words: string): ComposedList | null {
  const { entity } = list;
  const dates = entity.fields.filter(({ type }) => type === "date");
  const field = dates.find(({ label }) => /pick|due|deliver|collect/i.test(label)) ?? dates[0];
  if (field === undefined) return null;
  const during: Period = /week/i.test(words) ? "week" : /month/i.test(words) ? "month" : "day";
  const figure = {
    label: asLabel(`${entity.plural} ${words.toLowerCase()}`).slice(0, 60),
    entity: entity.id,
    measure: { type: "count" as const },
    during: { field: field.id, period: during },
  };
  return {
    ...list,
    entity: { ...entity, order: { field: field.id, direction: "ascending" } },
    figures: [...(list.figures ?? []), figure],
  };
}

const PAST: Readonly<Record<string, string>> = {
  pay: "paid",
  reply: "replied",
  do: "done",
  return: "returned",
  vote: "voted",
  sign: "signed",
};

/** A checkbox of what has happened, or not yet, with a filter. */
export function withTicked(list: ComposedList, word: string): ComposedList | null {
  const verb = (PAST[word.toLowerCase()] ?? word).toLowerCase();
  const stem = verb.replace(/(?:ed|d|en|n)$/, "");
  const isOf = (words: string) => new RegExp(`\\b${stem}`, "i").test(words);
  const { entity } = list;
  const known =
    entity.fields.find((field) => field.type === "checkbox" && isOf(field.label)) ??
    entity.fields.find((field) => field.type === "choice" && field.options.some(isOf));
  if (known === undefined && (!/(?:ed|id|ne|en|nt|ad|ught)$/.test(verb) || entity.fields.length >= 30)) return null;
  const made =
    known === undefined ? addField(list, makeField(asLabel(verb), { type: "checkbox" })) : { list, field: known };
  const examples = made.list.entity.examples.map((example, index) =>
    known === undefined ? { ...example, [made.field.id]: index % 2 === 0 } : example,
  );
  const { features } = made.list.entity;
  const filters = [...new Set([...features.filters, made.field.id])];
  return withFeatures({ ...made.list, entity: { ...made.list.entity, examples } }, { filters });
}

/** A checkbox with a filter; what is pinned comes first. */
export function withFlag(list: ComposedList, word: string): ComposedList | null {
  const label = word.startsWith("pin")
    ? "Pinned"
    : word.startsWith("archiv")
      ? "Archived"
      : word.startsWith("bookmark")
        ? "Bookmarked"
        : "Favourite";
  const known = list.entity.fields.find(
    (field) => field.type === "checkbox" && field.label.startsWith(label.slice(0, 6)),
  );
  if (known === undefined && list.entity.fields.length >= 30) return null;
  const made = known === undefined ? addField(list, makeField(label, { type: "checkbox" })) : { list, field: known };
  const { features } = made.list.entity;
  const filtered = withFeatures(made.list, { filters: [...new Set([...features.filters, made.field.id])] });
  const examples = filtered.entity.examples.map((example, index) =>
    known === undefined ? { ...example, [made.field.id]: index === 1 && label !== "Archived" } : example,
  );
  const order =
    label === "Pinned" ? ({ field: made.field.id, direction: "descending" } as const) : filtered.entity.order;
  return { ...filtered, entity: { ...filtered.entity, examples, order } };
}

/** The points of a game, or the one number that there is. */
function pointsField(list: ComposedList, words = ""): Field | null {
  const numbers = numbersOf(list);
  return (
    numbers.find(({ label }) => words !== "" && new RegExp(`\\b${label}\\b`, "i").test(words)) ??
    numbers.find(({ label }) => /points|score|total|wins|marks|rating/i.test(label)) ??
    (numbers.length === 1 && !/^(?:year|vintage)$/i.test(numbers[0]?.label ?? "") ? (numbers[0] ?? null) : null)
  );
}

const DOER =
  /^(?:name|who)$|(?:^| )(?:player|team|person|member|participant|runner|friend|kid|child|student|pupil|learner|employee|user|swimmer)$/i;
const DONE_MOST = /\b(?:steps|minutes|calories|distance|km|kilomet(?:re|er)s|miles|pages|reps|hours|laps|books)\b/i;

function withLeaderboard(list: ComposedList, text: string): ComposedList | null {
  // Of matches the one who won most is ahead, whatever the scores.
  const winner = list.entity.fields.find(({ label, type }) => label === "Winner" && type === "relation");
  if (winner !== undefined) return withView(list, { type: "chart", shape: "bars", value: null, by: winner.id });
  const time = numbersOf(list).find(({ label }) => /time|seconds|duration/i.test(label)) ?? null;
  const { fields, titleField } = list.entity;
  const who = fields.find(({ label, type }) => DOER.test(label) && type !== "longText");
  // "each member logs workouts with minutes": who has done most is ahead.
  const done = who?.type === "relation" ? numbersOf(list).find(({ label }) => DONE_MOST.test(label)) : undefined;
  const points = pointsField(list, text) ?? done ?? time;
  if (points === null) return null;
  const view = {
    type: "chart",
    shape: "bars",
    value: points.id,
    by: who?.id ?? titleField,
    ...(points === time
      ? { measure: "lowest" as const }
      : points.type === "rating"
        ? { measure: "average" as const }
        : {}),
  } as const;
  const ordered = {
    ...list,
    entity: {
      ...list.entity,
      order: { field: points.id, direction: points === time ? ("ascending" as const) : ("descending" as const) },
    },
  };
  return list.views[0]?.type === "list" ? withView(ordered, view) : withFirstView(ordered, view);
}

export function orderedByNumber(list: ComposedList, word: string, text: string): ComposedList | null {
  const price = numbersOf(list).find(({ type }) => type === "money");
  const field = /cheap/i.test(word) ? price : (pointsField(list, text) ?? numbersOf(list)[0]);
  if (field === undefined || field === null) return null;
  const direction = /^(?:lowest|fewest|worst|cheapest|smallest|shortest|fastest)$/i.test(word)
    ? "ascending"
    : "descending";
  return { ...list, entity: { ...list.entity, order: { field: field.id, direction } } };
}
