import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { BlockOf } from "@lathe/protocol/app/block";
import type { Entity } from "@lathe/protocol/app/entity";
import type { Field } from "@lathe/protocol/app/field";
import { type Recognizer, findAll } from "../recognizer.ts";
import { makeEntity } from "../records/make-entity.ts";

type Calculator = BlockOf<"calculator">;

const OWN = "(?:(?:the|my|our|all|an?|of|past|previous|recent|last|saved|each|every|their|every single) )*";
const RESULTS =
  "(?:results?|calculations?|weights?|bmis?|measurements?|estimates?|values|entries|numbers|bills|tips|quotes)";
const LEAD =
  "(?:(?:,? ?\\b(?:with|and|plus|that|which|it|also|to|can|i|users?|you|has|including|keeps?|shows?|lets? me) )+|, ?)";
/** "With a history of my weight", "that saves past results", "and weight log". */
const LOGGED = new RegExp(
  `${LEAD}(?:${[
    `(?:(?:charts?|graphs?)(?:,| and|, and) )?${OWN}(?:(?:weight|bmi|result|calculation|body)s? )?(?:history|log|diary|progress(?: (?:charts?|graphs?|tracking|history))?)(?: of ${OWN}${RESULTS})?(?:(?:,| and|, and) (?:charts?|graphs?|progress))*`,
    `(?:saves?|saving|saved|stores?|stored|keeps?|logs?|records?|remembers?) ${OWN}(?:${RESULTS}|history)(?: over time)?`,
    `(?:track(?:s|ing)?|see|follow) ${OWN}(?:${RESULTS}|progress)(?: over time)?`,
  ].join("|")})(?=[.,;!\\n]|$| and\\b)`,
  "giu",
);

/**
 * Calculators with a history of what they gave, where one is asked for: the inputs of a day, from which each record works
 * out the results by itself.
 */
export function withLogs(recognize: Recognizer): Recognizer {
  return (reading) => {
    const found = recognize(reading);
    const at = found.findIndex(({ part }) => part.blocks?.[0]?.type === "calculator");
    const start = found[at]?.spans[0]?.start;
    const block = found[at]?.part.blocks?.[0];
    if (start === undefined || block?.type !== "calculator") return found;
    const logged = findAll(reading, LOGGED).filter(({ span }) => span.start > start);
    if (logged.length === 0) return found;
    return found.map((each, index) => {
      if (index !== at) return each;
      const { finish } = each.part;
      return {
        spans: [...each.spans, ...logged.map(({ span }) => span)],
        part: {
          ...each.part,
          undone: [
            ...(each.part.undone ?? []),
            {
              words: (logged[0]?.text ?? "history").replace(/^[\s,]*(?:(?:with|and|plus|that|which|it|also) )*/i, ""),
              answer: isTyped(block) ? WORKED_OUT : BY_HAND,
              isNote: true,
            },
          ],
          finish: (app) => withCalculatorLog(finish?.(app) ?? app),
        },
      };
    });
  };
}

const WORKED_OUT =
  "What you enter in the history works out its results by itself; the calculator writes nothing into it.";
const BY_HAND = "The calculator writes nothing into the history: enter there what it gave.";

/** Whether numbers are all that goes into it: what is chosen from a list counts for one that nobody would type. */
function isTyped({ inputs }: Calculator): boolean {
  return inputs.every(({ options, isDay }) => options === undefined && isDay !== true);
}

function withCalculatorLog(app: AppSpecification): AppSpecification {
  const page = app.pages.find(({ blocks }) => blocks.some(({ type }) => type === "calculator"));
  const block = page?.blocks.find((each) => each.type === "calculator");
  if (page === undefined || block === undefined || app.entities.some(({ id }) => id === "result")) return app;
  const entity = logOf(block);
  const value = (entity.fields.findLast(({ type }) => type === "formula") ?? entity.fields.at(-1))?.id;
  const list: BlockOf<"records"> = {
    id: "history",
    type: "records",
    title: "History",
    entity: entity.id,
    views: [
      { type: "list" },
      ...(value === undefined
        ? []
        : [
            {
              type: "chart" as const,
              shape: "line" as const,
              value,
              by: "date",
              measure: "average" as const,
              step: "week" as const,
            },
          ]),
    ],
    editable: true,
  };
  return {
    ...app,
    entities: [...app.entities, entity],
    pages: app.pages.map((each) => (each === page ? { ...page, blocks: [...page.blocks, list] } : each)),
  };
}

const DATE: Field = { id: "date", label: "Date", required: true, type: "date" };

function logOf(block: Calculator): Entity {
  const { inputs, results } = block;
  const taken = new Set(results.map(({ label }) => label));
  const typed = inputs.filter(({ options, isDay }) => options === undefined && isDay !== true);
  const isPlain = isTyped(block);
  const fields = typed.slice(0, 6).map(({ id, label, unit, min }): Field => {
    const own = taken.has(label) && unit !== undefined ? `${label} (${unit})` : label;
    return { id, label: own, required: false, ...numberIn(unit, min) };
  });
  const shown = results.filter(({ isStep, isDay, isTime }) => isStep !== true && isDay !== true && isTime !== true);
  const worked = shown.map(({ id, label, formula, unit, decimals }): Field => {
    const whole = inlined(formula, results);
    const plain = { id, label, required: false };
    return !isPlain || whole.length > 400
      ? { ...plain, ...numberIn(unit) }
      : {
          ...plain,
          type: "formula",
          formula: whole,
          decimals: Math.min(4, decimals),
          ...(isCurrency(unit) ? { currency: unit } : unit === undefined ? {} : { unit }),
        };
  });
  const entity = makeEntity({
    singular: "result",
    plural: "results",
    title: DATE,
    fields: [...fields, ...worked],
    examples: [1, 1.01, 1.03].map((factor, index) => ({
      Date: `${-2 - index * 7}`,
      ...Object.fromEntries(
        typed.map(({ value }, at) => [
          fields[at]?.label ?? "",
          at === 0 ? Math.round(value * factor * 10) / 10 : value,
        ]),
      ),
    })),
  });
  return { ...entity, order: { field: "date", direction: "descending" } };
}

function isCurrency(unit: string | undefined): unit is string {
  return unit !== undefined && /^[A-Z]{3}$/.test(unit);
}

function numberIn(unit: string | undefined, min?: number) {
  if (isCurrency(unit)) return { type: "money" as const, currency: unit };
  return {
    type: "number" as const,
    ...(unit === undefined ? {} : { unit }),
    ...(min === undefined ? {} : { min }),
  };
}

/** A formula whose steps stand in it: a record keeps no steps. */
function inlined(formula: string, results: Calculator["results"]): string {
  return results
    .filter(({ isStep }) => isStep === true)
    .toReversed()
    .reduce((text, step) => text.replace(new RegExp(`\\b${step.id}\\b`, "g"), `(${step.formula})`), formula);
}
