import type { Field } from "@lathe/protocol/app/field";
import { findField } from "../../field-phrase.ts";
import { type ComposedList, withView } from "../composed.ts";
import { isLevel, numbersOf } from "../sums/find-amount.ts";
import type { AskedWords } from "./piece-marks.ts";

const IN_PARTS = "How large a part each is shows in a ring; a number in percent I cannot give.";
const PAYER = /^(?:paid by|who(?: paid)?|payer|person|by whom|name|member|flat ?mate|friend|spent by)$/i;

/** How large a part is, how far things are, and how they go on. */
export const ASKED_SHARES: readonly AskedWords[] = [
  {
    // "success rate", "the percentage that said yes", "how full are we in percent"
    pattern:
      /^(?!.*\b(?:per|each|every|daily|weekly) )(?:.*\b)?(?:percent(?:age)?s?|(?:success|hit|win|hatch|strike|attendance|completion|survival|germination|pass|return|failure|churn|conversion) (?:rate|ratio|quota))\b(.*)$/iu,
    change: (list, _groups, words) => withRing(list, words),
    note: IN_PARTS,
    answer:
      "A part of all is shown in a ring where there is a tick or a choice to go by: “add a done checkbox”, “a pie chart by status”.",
  },
  {
    // "attendance as a percent for each kid"
    pattern: /^.*\b(?:percent(?:age)?s?|rate)\b.*\b(?:per|each|every)\b.*$/iu,
    change: () => null,
    answer:
      "Parts in percent I cannot work out for each of several. How many there are for each can be counted: “a chart of how many per person”.",
  },
  {
    // "who owes whom", "who gets how much back"
    pattern:
      /^.*\bwho (?:owes?|gets|pays|has to pay|must pay)\b.*\b(?:who|whom|what|how much|back|much|the other|me|others)\b.*$|^.*\bsplit(?:s)? (?:it |them )?(?:equally|evenly|fairly)\b.*$/iu,
    change: (list) => {
      const payer = list.entity.fields.find(({ label, type }) => PAYER.test(label) && type !== "longText");
      const amount = numbersOf(list).find(({ type }) => type === "money");
      return payer === undefined || amount === undefined
        ? null
        : withView(list, { type: "chart", shape: "bars", value: amount.id, by: payer.id });
    },
    note: "What each has paid is added up in a chart. Who owes whom is reckoned where people share costs: “add who owes whom”.",
    answer: "Who owes whom is reckoned of amounts and who paid them: “add who owes whom”.",
  },
  {
    // "see whether I'm getting better", "how it changes over the weeks"
    pattern:
      /^(?:.*\b)?(?:(?:getting|gets|got|get) (?:any )?(?:better|worse|stronger|faster)|(?:if|whether|how) (?:it|this|that|they|he|she|things|i|we)(?:'s|'m|'re)? ?(?:is |am |are )?(?:chang\w+|go(?:es|ing)?|develop\w*|evolv\w*|heal\w*|grow\w*|improv\w*|progress\w*|var(?:y|ies)))\b.*$/iu,
    change: withCourse,
  },
];

/** A tick or a choice, the one that words speak of first. */
function partOf({ entity }: ComposedList, words: string): Field | null {
  const able = entity.fields.filter(
    (field) => field.type === "checkbox" || (field.type === "choice" && field.options.length <= 7),
  );
  const named = words
    .split(/\s+/)
    .map((word) => findField(word, able))
    .find((field) => field !== null);
  const ofOption = able.find(
    (field) =>
      field.type === "choice" && field.options.some((option) => words.toLowerCase().includes(option.toLowerCase())),
  );
  return (
    named ??
    ofOption ??
    able.find(({ id }) => id === entity.done?.field) ??
    (/\b(?:attendance|presence|utili[sz]ation)\b/i.test(words)
      ? undefined
      : able.find(({ type }) => type === "checkbox")) ??
    able.find(({ label }) => /\b(?:status|state|stage|result|outcome|answer)\b/i.test(label)) ??
    null
  );
}

function withRing(list: ComposedList, words: string): ComposedList | null {
  const part = partOf(list, words);
  return part === null ? null : withView(list, { type: "chart", shape: "ring", value: null, by: part.id });
}

/** How things stand from day to day, as a line; in the order of the days, where no number says how they stand. */
function withCourse(list: ComposedList): ComposedList | null {
  const date = list.entity.fields.find(({ type }) => type === "date");
  if (date === undefined) return null;
  const numbers = numbersOf(list);
  const level = numbers.find((field) => isLevel(field, list.entity)) ?? numbers[0];
  if (level === undefined)
    return { ...list, entity: { ...list.entity, order: { field: date.id, direction: "ascending" } } };
  return withView(list, {
    type: "chart",
    shape: "line",
    value: level.id,
    by: date.id,
    measure: "average",
    step: "week",
  });
}
