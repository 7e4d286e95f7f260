import type { Field } from "@lathe/protocol/app/field";
import { makeField } from "../field-kinds.ts";
import { type Recognizer, findAll } from "../recognizer.ts";
import { makeEntity } from "../records/make-entity.ts";
import { withFrame } from "./frame.ts";

const MANY =
  "(?:(?:several|multiple|many|different|various|custom|all my|my own|upcoming|important|special) )+(?:events?|dates|occasions|days|things|birthdays|anniversaries|holidays|trips|exams|deadlines)";
const LIKE =
  "(?: (?:like|such as|including|e\\.g\\.)(?: [\\p{L}' ]+?)(?:(?:, and |, | and | or )[\\p{L}' ]+?)*(?=[.;!\\n]|$| with\\b| where\\b))?";
const COUNTDOWNS = new RegExp(
  `(?<![\\p{L}-])(?:count ?downs?(?: (?:timers?|app|tracker|clock|widget))* (?:to|for|of|until|with) (?:${MANY}|(?:my|our|your) (?:(?:own|important|upcoming) )*events)${LIKE}|${MANY}(?: and their)? count ?downs?(?: (?:timers?|app|tracker|clock))*|(?:multiple|several|many|multi) ?count ?downs?(?: (?:timers?|app|tracker))*(?= (?:to|for) (?:events|dates))|count ?downs?(?: (?:timers?|app))* (?:for|to|until) (?:my|our|the|all my) [\\p{L}]+s(?= with (?:several|multiple|different|many|their) dates)|event count ?downs?(?: (?:timers?|app|tracker|list))*(?= (?:with|where)\\b))(?![\\p{L}-])`,
  "giu",
);
const HAVES =
  /(?:,? ?\b(?:and|with|where|that|which|shows?|see|the|an?|my|i|you|users?|can|add|enter|edit|each|every|event|number of|how many|their|for|own) )*(?<![\p{L}-])(?:(?:several|multiple|different|many) dates|days? (?:left|remaining|to go)|days until(?: (?:each|the|every) (?:event|date|one))?|events?|dates?|names?|add events)(?![\p{L}-])/giu;

/** "With photos", "with a picture and notes": what each of them has besides. */
const MORE: readonly [words: string, field: () => Field][] = [
  ["photos?|pictures?|images?|background (?:photos?|pictures?|images?)", () => makeField("Photo", { type: "image" })],
  ["colou?rs?(?: cod(?:es|ing))?", () => makeField("Colour", { type: "color" })],
  ["notes?", () => makeField("Notes", { type: "longText" })],
  [
    "categor(?:y|ies)",
    () => makeField("Category", { type: "choice", options: ["Birthday", "Holiday", "Work", "Other"] }),
  ],
];

/** "Countdown timer to several events like birthdays": a list of days with how many are left until each. */
export const recognizeEventCountdowns: Recognizer = (reading) => {
  const [found] = findAll(reading, COUNTDOWNS);
  if (found === undefined) return [];
  const date = makeField("Date", { type: "date" }, true);
  const left: Field = {
    id: "daysLeft",
    label: "Days left",
    required: false,
    type: "formula",
    formula: "date - today",
    decimals: 0,
    unit: "days",
  };
  const more = MORE.flatMap(([words, field]) => {
    const [asked] = findAll(
      reading,
      new RegExp(
        `(?:,? ?\\b(?:and|with|where|that|have|has|add|an?|the|each|own|for) )*(?<![\\p{L}-])(?:${words})(?: (?:for|of|to) (?:each|every)(?: (?:event|one))?)?(?![\\p{L}-])`,
        "giu",
      ),
    ).filter(({ span }) => span.start >= found.span.end);
    return asked === undefined ? [] : [{ field, span: asked.span }];
  });
  const entity = makeEntity({
    singular: "event",
    plural: "events",
    title: makeField("Event", { type: "text" }, true),
    fields: [date, left, ...more.map(({ field }) => field())],
    examples: [
      { Event: "Ada's birthday", Date: "12" },
      { Event: "Summer holidays", Date: "47" },
      { Event: "Anniversary", Date: "130" },
    ],
  });
  const haves = findAll(reading, HAVES).filter(({ span }) => span.start >= found.span.end);
  return [
    {
      spans: [withFrame(reading, found.span, haves.length === 0), ...[...haves, ...more].map(({ span }) => span)],
      part: {
        name: "Countdowns",
        icon: "calendar",
        entities: [{ ...entity, order: { field: date.id, direction: "ascending" } }],
        blocks: [
          {
            id: "events-list",
            type: "records",
            title: "Events",
            entity: entity.id,
            views: [{ type: "cards" }, { type: "list" }, { type: "calendar", date: date.id }],
            editable: true,
          },
        ],
      },
    },
  ];
};
