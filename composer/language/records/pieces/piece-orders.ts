import { findField } from "../../field-phrase.ts";
import { makeField } from "../../field-kinds.ts";
import { type ComposedList, addField, withFirstView } from "../composed.ts";
import { withFeatures } from "../feature-words.ts";
import { filled, withColumns } from "../fields/group-fields.ts";
import type { AskedWords } from "./piece-marks.ts";

const STAGE_END =
  /["']? *(?:,|;|->|→|>|\/|\bto\b|\bthen\b|\band\b(?: finally)?|\binto\b) *(?:\bto\b |\bthen\b |\band\b |\bfinally\b )*["']?/giu;

/** What records go through: a board with a column for each. */
export const ASKED_STAGES: readonly AskedWords[] = [
  {
    // "as columns I can drag between", where there are columns
    pattern:
      /^(?:(?:as|in|with) )?(?:(?:the )?columns?|lanes)(?: (?:that |which )?(?:i|we|you|they|people) can (?:drag|move).*)?$/iu,
    change: (list) => (list.views.some(({ type }) => type === "board") ? { ...list } : null),
  },
  {
    // "move jobs from waiting to on stand to ready", "they go through sketch, ink and print"
    pattern:
      /\b(?:move|moved|moving|drag|dragged|dragging|push|go|goes|going|pass|passes|advance|advances|travel|shift)\b(?: [\p{L}'-]+){0,3}? (?:from|through|across|between) (?:the (?:stages|steps|columns|phases|states)(?: of)?:? )?["']?(.+?)["']?$/iu,
    change: (list, [, words = ""]) => staged(list, words, 2),
  },
  {
    // "I move them to planned, in progress, shipped"
    pattern:
      /\b(?:move|drag|push|put)s? (?:them|it|each|jobs?|cards?|items?|[\p{L}]+) (?:on )?(?:in)?to ["']?(.+?(?:,| or | to | then |\/).+?)["']?$/iu,
    change: (list, [, words = ""]) => staged(list, words, 2),
  },
  {
    // "stages: lead, called, won", "pipeline board from to research to term sheet"
    pattern:
      /^(?:(?:with|as|in|show|a|an|the|kanban|pipeline|status|job|order|task) )*(?:board|kanban|pipeline|stages|columns|statuses)(?: (?:view|board))?(?: (?:from|with(?: (?:the )?(?:columns|stages))?|of|for)|:)? ["']?(.+?)["']?$/iu,
    change: (list, [, words = ""]) => (/["',/]|->|→|\bto\b/.test(words) ? staged(list, words, 2) : null),
  },
];

function staged(list: ComposedList, words: string, least: number): ComposedList | null {
  const stages = words
    .split(/["'] *(?:to|and|then|,|->|→) *["']/)
    .flatMap((each) => (words.includes('"') ? [each] : each.split(STAGE_END)))
    .map((each) => each.replace(/^["' ]+|["' .]+$/g, ""))
    .filter((each) => each !== "");
  if (stages.length < least || stages.length > 10 || stages.some((each) => each.split(" ").length > 4)) return null;
  return withColumns(list, stages.join(", "));
}

/** The order and the finding of records, as a whole piece asks for them. */
export const ASKED_ORDERS: readonly AskedWords[] = [
  {
    // "alphabetical by artist", "in alphabetical order"
    pattern:
      /^(?:sorted |ordered |listed |all )?(?:in )?alphabetical(?:ly)?(?: order| list)?(?: (?:by|on|after) (?:the )?(.+))?$/iu,
    change: (list, [, by]) => {
      const field = by === undefined ? list.entity.titleField : findField(by, list.entity.fields)?.id;
      return field === undefined ? null : orderedBy(list, field, "ascending");
    },
  },
  {
    // "newest on top", "oldest first", "longest waiting at the top"
    pattern:
      /^(?:(?:show|put|list|sort|sorted|order|with|by|the|have|always) )*(newest|latest|most recent|last|oldest|earliest|soonest|next|longest waiting|nearest)(?: [\p{L}]+){0,2}? (?:comes? |is |are |should be )?(?:first|on top|at the top|up top|above)$/iu,
    change: (list, [, word = ""]) => {
      const date = list.entity.fields.find(({ type }) => type === "date");
      const isNew = /^(?:newest|latest|most recent|last)$/i.test(word);
      const year = list.entity.fields.find(({ type, label }) => type === "number" && /^(?:year|vintage)$/i.test(label));
      return date === undefined && !isNew && !/^(?:oldest|longest)/i.test(word)
        ? null
        : orderedBy(list, (date ?? year)?.id ?? null, isNew ? "descending" : "ascending");
    },
  },
  {
    // "show upcoming payments", "recent transactions": by their day, which the list is in the order of.
    pattern:
      /^(?:(?:show|see|view|list|display|and|an?|the|all|my|list of) )*(upcoming|coming|recent|latest) (?!(?:first|on top)$)[\p{L}-]+s(?: [\p{L}-]+)?$/iu,
    change: (list, [, word = ""]) => {
      const dates = list.entity.fields.filter(({ type }) => type === "date");
      const date = dates.find(({ label }) => /\b(?:next|due|deadline)\b/i.test(label)) ?? dates[0];
      return date === undefined ? null : orderedBy(list, date.id, /coming$/i.test(word) ? "ascending" : "descending");
    },
  },
  {
    // "sorted by best"
    pattern:
      /^(?:sort(?:ed)?|order(?:ed)?|ranked) (?:by|with) (?:the )?(best|highest|top|worst|lowest)(?: (?:one|ones|first))?$/iu,
    change: (list, [, word = ""]) => {
      const { fields } = list.entity;
      const graded =
        fields.find(({ type }) => type === "rating") ??
        fields.find(({ type, label }) => type === "number" && /\b(?:score|points|rating|grade|mark)s?\b/i.test(label));
      const isBest = /^(?:best|highest|top)$/i.test(word);
      return graded === undefined ? null : orderedBy(list, graded.id, isBest ? "descending" : "ascending");
    },
  },
  {
    // "by score, best first", "ranked by points", "ranking by faults then time"
    pattern:
      /^(?:(?:an? |the |show |put |list |automatically )*(?:sort(?:ed|able|ing)?|order(?:ed)?|rank(?:ed|ing|s)?|arranged|listed|in (?:the )?order|highest|lowest|best|top|most) )(?:by|of|on|after) (?:the |their |its |our )?([\p{L}][\p{L} /'-]*?)(?:,? (?:and |then |or |with |from |in |\().*)?$/iu,
    change: (list, [, by = ""], words) => {
      const field = findField(by, list.entity.fields);
      if (field === null) return null;
      const isBest = /\b(?:rank|highest|best|top|most|descending|worst|largest|biggest)/i.test(words);
      const isRising =
        /\b(?:lowest|ascending|fastest|cheapest|smallest|fewest|rank\w* by (?:time|faults|strokes|penalties|position|place|seconds))\b/i.test(
          words,
        );
      return orderedBy(list, field.id, (isBest || field.type === "rating") && !isRising ? "descending" : "ascending");
    },
  },
  {
    // "as a timeline", "timeline of photos", "a time line would suit that"
    pattern:
      /^(?!.*\b(?:tasks? bars?|gantt|overlap\w*)\b)(?:.*\b)?(?:time ?line|time bar|chronological(?:ly)?(?: order| list)?|chronology)\b.*$/iu,
    change: (list) => {
      const known = list.entity.fields.find(({ type }) => type === "date") ?? null;
      if (known === null && list.entity.fields.length >= 30) return null;
      const made = known === null ? addField(list, makeField("Date", { type: "date" })) : { list, field: known };
      const dated = known === null ? filled(made.list, made.field.id, ["-3", "-10", "-24", "-40"]) : made.list;
      const image = dated.entity.fields.find(({ type }) => type === "image");
      const seen = withFirstView(dated, image === undefined ? { type: "list" } : { type: "gallery", image: image.id });
      return orderedBy(seen, made.field.id, "ascending");
    },
  },
  {
    // "find by composer quickly", "searching by guest must work", "look up an article by keyword"
    pattern:
      /^(?:.* )?(?:search(?:able|es|ed|ing)?|look(?:ing)? (?:it |them |things )?up|find(?:able|ing)?(?= .*(?:\bby\b|quick|fast|again|easily|\bkeyword\b|\bname\b)))\b.*$/iu,
    change: (list) => withFeatures(list, { search: true }),
  },
];

function orderedBy(list: ComposedList, field: string | null, direction: "ascending" | "descending"): ComposedList {
  return { ...list, entity: { ...list.entity, order: { field, direction } } };
}
