import type { Field } from "@lathe/protocol/app/field";
import type { ExampleValue } from "@lathe/protocol/app/entity";
import { makeField } from "../field-kinds.ts";
import { type Recognizer, findAll } from "../recognizer.ts";
import { makeEntity } from "../records/make-entity.ts";
import { asLabel } from "../words.ts";
import { withFrame } from "./frame.ts";

const VICE =
  "(?:smoking|cigarettes|tobacco|nicotine|vaping|drinking|alcohol|booze|sugar|sweets|junk food|fast food|coffee|caffeine|gambling|shopping|social media|gaming|nail biting|biting (?:my |your )?nails|porn|weed|swearing|meat|soda|snacking)";
const TOOL =
  "(?:(?: |-)(?:days?|time|streaks?|habit|progress|counters?|trackers?|apps?|timers?|clocks?|calculators?|tool|tracking|journey))";
const WORDS = new RegExp(
  `(?<![\\p{L}-])(?:${[
    `(?:quit(?:ting)?|stop(?:ping)?|giv(?:e|ing) up) (${VICE})${TOOL}+`,
    `(?:sobriety|sober|abstinence|clean time|recovery day|days? sober)${TOOL}+`,
    `(?:days? )?(?:no|without)[- ](${VICE})${TOOL}+`,
    `(${VICE})[- ]free${TOOL}+`,
    `(?:daily )?(?:streaks?|day)${TOOL}+ (?:for|of) (?:no|not|quitting|without|staying off|giving up) (${VICE})`,
    `days (?:since (?:(?:i|we) (?:quit|stopped|gave up)|(?:my )?last) ?(${VICE}|drink|cigarette)?|without (${VICE}))${TOOL}*`,
  ].join("|")})(?![\\p{L}-])`,
  "giu",
);
/** What was smoked or wanted, each time: a log, and no count of days. */
const EACH_TIME = /\b(?:log (?:each|every)|cravings?|diary|journal|moods?|triggers?|symptoms?|meetings?)\b/i;
const HAVES =
  /(?:,? ?\b(?:and|with|that|which|shows?|see|the|an?|my|i|you|users?|can|how much|how many|counts?|tracks?|total|current|of) )*(?<![\p{L}-])(?:(?:days?|streaks?|time)(?: (?:counters?|count|streak|clean|sober|without|i've saved|saved))*|money(?: (?:i(?:'ve| have)? )?saved)?|saved money|savings|reset(?: button)?|start dates?|quit dates?)(?![\p{L}-])/giu;
const COSTS = /\bmoney|savings?|saved|smok|cigarette|drink|alcohol/i;

/** "Quit smoking tracker with money saved", "sobriety counter": since when, how many days that are, and what was saved. */
export const recognizeDaysWithout: Recognizer = (reading) => {
  const [found] = findAll({ ...reading, negated: [] }, WORDS);
  if (found === undefined || EACH_TIME.test(reading.text)) return [];
  const vice = found.groups.slice(1).find((each) => each !== undefined && each !== "") ?? null;
  const since = makeField("Since", { type: "date" }, true);
  const days: Field = {
    id: "days",
    label: "Days",
    required: false,
    type: "formula",
    formula: "today - since",
    decimals: 0,
    unit: "days",
  };
  const cost = makeField("Cost per day", { type: "money", currency: "USD" });
  const saved: Field = {
    id: "saved",
    label: "Money saved",
    required: false,
    type: "formula",
    formula: "(today - since) * costPerDay",
    decimals: 2,
    currency: "USD",
  };
  const costs = COSTS.test(reading.text);
  const title =
    vice === null ? "Without alcohol" : `Without ${vice.toLowerCase().replace(/^(?:drink|cigarette)$/, "$&s")}`;
  const example = (name: string, day: string, price: number): Record<string, ExampleValue> => ({
    What: name,
    Since: day,
    ...(costs ? { "Cost per day": price } : {}),
  });
  const entity = makeEntity({
    singular: "streak",
    plural: "streaks",
    title: makeField("What", { type: "text" }, true),
    fields: [since, days, ...(costs ? [cost, saved] : [])],
    examples: [example(title, "-23", 8)],
  });
  const haves = findAll(reading, HAVES).filter(({ span }) => span.start >= found.span.end);
  return [
    {
      // "No smoking" wants nothing left out.
      spans: [withFrame(reading, found.span, haves.length === 0), ...haves.map(({ span }) => span)],
      part: {
        name: vice === null ? "Days sober" : asLabel(title),
        icon: "calendar",
        theme: { tone: "calm", accent: "#3f7d6e" },
        entities: [{ ...entity, features: { ...entity.features, totals: [] } }],
        blocks: [
          {
            id: "streaks-list",
            type: "records",
            title: "Streaks",
            entity: entity.id,
            views: [{ type: "cards" }, { type: "list" }],
            editable: true,
          },
        ],
      },
    },
  ];
};
