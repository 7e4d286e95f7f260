import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { BlockOf } from "@lathe/protocol/app/block";
import { freshFieldId } from "../../generate/names.ts";
import { makeField } from "../field-kinds.ts";
import { type Reading, type Recognized, findAll } from "../recognizer.ts";
import { makeEntity } from "../records/make-entity.ts";

type Counter = BlockOf<"counter">;

const LEAD =
  "(?:(?:,? ?\\b(?:with|and|plus|that|which|it|also|to|can|i|users?|you|has|including|shows?|see|keeps?|an?|the|my|of) )+|, ?)";
/** "With a daily goal": how much is left open. */
const GOAL = new RegExp(
  `${LEAD}(?:daily |custom |max(?:imum)? |upper |weekly |set(?:ting)? )*(?:goals?|targets?|limits?|capacit(?:y|ies)|max(?:imum)?)(?=[.,;!\\n]|$| and\\b)`,
  "giu",
);
/** "And history", "with a session log". */
const LOGGED = new RegExp(
  `${LEAD}(?:(?:daily|weekly|past|previous|session|count)s? )?(?:history|log|diary|records?)(?: of (?:(?:my|the|all|past|each|every|previous) )*(?:sessions?|counts?|days?|numbers?|entries|results?))?(?=[.,;!\\n]|$| and\\b)`,
  "giu",
);

/** "With custom step": by how much is not said. */
const OWN_STEP = new RegExp(
  `${LEAD}(?:custom|own|adjustable|different|changeable|configurable) (?:steps?(?: sizes?)?|increments?)(?: (?:sizes?|values?))?(?=[.,;!\\n]|$| and\\b)`,
  "giu",
);
const STEP_TOLD = "Each press counts one. Say by how much: “make the step 5”.";

/** What people do of it on a day, where they only say that there is a goal. */
const USUAL_GOALS: readonly [RegExp, number][] = [
  [/steps/i, 8_000],
  [/push|sit-?up|squat|rep|crunch|burpee/i, 50],
  [/pages/i, 20],
  [/people|persons?|visitors?|customers?|guests?/i, 100],
  [/water|glass|cup/i, 8],
];
const USUAL_GOAL = 10;

/** Counters with the goal and the history that are asked for behind them. */
export function withCounterWishes(reading: Reading, found: Recognized): Recognized {
  const counter = found.part.blocks?.find((block) => block.type === "counter");
  const start = found.spans[0]?.start;
  if (counter === undefined || start === undefined) return found;
  const behind = (pattern: RegExp) => findAll(reading, pattern).filter(({ span }) => span.start > start);
  const goals = counter.counters.every(({ goal }) => goal === null) ? behind(GOAL) : [];
  const logs = behind(LOGGED);
  const steps = behind(OWN_STEP);
  const { finish } = found.part;
  return {
    spans: [...found.spans, ...[...goals, ...logs, ...steps].map(({ span }) => span)],
    part: {
      ...found.part,
      blocks: (found.part.blocks ?? []).map((block) =>
        block === counter && goals.length > 0 ? withUsualGoals(counter) : block,
      ),
      undone: [
        ...(found.part.undone ?? []),
        ...(logs.length === 0
          ? []
          : [
              {
                words: "history",
                answer: "The counter writes nothing into it: enter what came of it.",
                isNote: true as const,
              },
            ]),
        ...steps.map(({ text }) => ({ words: text.replace(/^(?:,? ?(?:with|and) )+/i, "").trim(), answer: STEP_TOLD })),
      ],
      ...(logs.length === 0 ? {} : { finish: (app) => withLog(finish?.(app) ?? app, counter) }),
    },
  };
}

function withUsualGoals(counter: Counter): Counter {
  const goalOf = (label: string) => USUAL_GOALS.find(([words]) => words.test(label))?.[1] ?? USUAL_GOAL;
  return { ...counter, counters: counter.counters.map((each) => ({ ...each, goal: goalOf(each.label) })) };
}

/** The app with a list of days below the counters: how many there were of each. */
function withLog(app: AppSpecification, { counters }: Counter): AppSpecification {
  const page = app.pages.find(({ blocks }) => blocks.some(({ type }) => type === "counter"));
  if (page === undefined || app.entities.some(({ id }) => id === "entry")) return app;
  const labels = [...new Set(counters.map(({ label }) => label))].slice(0, 8);
  const ids: string[] = ["date"];
  const fields = labels.map((label) => {
    const id = freshFieldId(label, ids);
    ids.push(id);
    return { ...makeField(label, { type: "number", min: 0 }), id };
  });
  const entity = makeEntity({
    singular: "entry",
    plural: "entries",
    title: makeField("Date", { type: "date" }, true),
    fields,
    examples: [12, 9, 15].map((count, index) => ({
      Date: `${-1 - index}`,
      ...Object.fromEntries(fields.map(({ label }, at) => [label, Math.max(1, count - 2 * at)])),
    })),
  });
  const [first] = fields;
  const list: BlockOf<"records"> = {
    id: "history",
    type: "records",
    title: "History",
    entity: entity.id,
    views: [
      { type: "list" },
      ...(first === undefined
        ? []
        : [{ type: "chart" as const, shape: "bars" as const, value: first.id, by: "date", step: "day" as const }]),
    ],
    editable: true,
  };
  return {
    ...app,
    entities: [...app.entities, { ...entity, order: { field: "date", direction: "descending" } }],
    pages: app.pages.map((each) => (each === page ? { ...page, blocks: [...page.blocks, list] } : each)),
  };
}
