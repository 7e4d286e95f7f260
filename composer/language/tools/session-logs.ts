import { makeField } from "../field-kinds.ts";
import { type Recognizer, findAll } from "../recognizer.ts";
import { makeEntity } from "../records/make-entity.ts";
import { asLabel, pluralOf, singularOf } from "../words.ts";

const TIMED = /\b(?:timers?|stopwatch|fasting|meditation|breathing|pomodoros?)\b/i;
const LOG =
  /(?<![\p{L}-])(?:(?:an? |the )?(?:session|meditation|practice)s? (?:log|diary|journal|records?)(?=[.,;!\n]|$| and\b)|(?:an? |the )?sessions? history(?=[.,;!\n]|$| and\b)|(?<=\b(?:timer|bell|sounds?)(?: and|,| with|, and) (?:an? |the )?)(?:log|history|diary)(?=[.,;!\n]|$| and\b)|(?:an? |the )?(?:log|history|record|diary|list) of (?:my |the |all |past |each |every |completed |finished )*(sessions?|sits|meditations?|fasts?)|(?:an? )?(?<!\blaps? )(?:session )?history(?=[.;!\n]|$)|(?:an? |the )?(?:log|history|record|diary|list) of (what (?:i|we) (?:worked on|did|do|have done|studied|learned|practi[sc]ed|finished|got done|achieved))|(?:that |which |it |and |should |to )*(?:saves?|logs?|records?|keeps?|stores?|writes? down|notes?) (?:(?:each|every|all|my|the|of|finished|completed|past|down) )*(sessions?|pomodoros?|blocks?)(?: (?:with|and|along with|together with|including) (what (?:i|we) (?:worked on|was working on|did|do|have done|studied|learned|practi[sc]ed|finished|got done|achieved)))?)(?:,? (?:and|with) (?:the |a |my )?(?:total(?: of)?|sum of)(?: the| my| all)? (?:minutes|time|hours))?(?![\p{L}-])/gu;

/** "A log of my sessions and the total minutes" beside a timer: when each was, and how long. */
export const recognizeSessionLogs: Recognizer = (reading) => {
  const [found] = findAll(reading, LOG).filter(({ span }) => TIMED.test(reading.text.slice(0, span.start)));
  if (found === undefined) return [];
  const isFast = /\bfast(?:s|ing)?\b/i.test(reading.text);
  const singular = isFast ? "fast" : singularOf((found.groups[1] ?? found.groups[3] ?? "session").toLowerCase());
  const plural = pluralOf(singular);
  const [length, unit, values] = isFast ? ["Hours", "h", [16, 15, 17]] : ["Minutes", "min", [10, 15, 20]];
  const done = found.groups[2] ?? found.groups[4];
  const title = done === undefined ? "Note" : asLabel(done);
  const notes =
    done === undefined
      ? ["Felt easy", "A little restless", "The best so far"]
      : ["First draft of the letter", "Sorted the photos", "Chapter 4"];
  const entity = makeEntity({
    singular,
    plural,
    title: makeField(title, { type: "text" }, true),
    fields: [makeField("Date", { type: "date" }), makeField(length, { type: "number", min: 0, unit })],
    examples: notes.map((note, index) => ({
      [title]: note,
      Date: `${-1 - index}`,
      [length]: values[index] ?? null,
    })),
  });
  const lengthField = entity.fields.find(({ type }) => type === "number")?.id;
  const dateField = entity.fields.find(({ type }) => type === "date")?.id ?? null;
  return [
    {
      spans: [found.span],
      part: {
        entities: [
          {
            ...entity,
            order: { field: dateField, direction: "descending" },
            features: { ...entity.features, totals: lengthField === undefined ? [] : [lengthField] },
          },
        ],
        blocks: [
          {
            id: `${plural}-list`,
            type: "records",
            title: asLabel(plural),
            entity: entity.id,
            views: [{ type: "list" }],
            editable: true,
          },
        ],
        undone: [
          {
            words: found.text,
            answer: "The timer writes nothing into it: each is entered by hand.",
            isNote: true,
          },
        ],
      },
    },
  ];
};
