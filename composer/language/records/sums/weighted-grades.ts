import type { View } from "@lathe/protocol/app/view";
import { type ComposedList, withView } from "../composed.ts";
import type { EverydayFormula } from "./everyday-formulas.ts";

/** Of one subject the weighted grades add up to its average, where the weights add up to all. */
export const WEIGHTED_GRADE: EverydayFormula = {
  words:
    "(?:(?:the |my )?weighted (?:grade )?(?:averages?|means?|grades?|marks?|scores?)|(?:averages?|means?) (?:weighted|with weights?|by weights?)|average weighted)",
  label: "Weighted grade",
  formula: "{grade} * {weight} / 100",
  parts: {
    grade: { labels: [/^(?:grade|mark|score|points)\b/i], not: /\bweight/i },
    weight: { labels: [/^weight/i], made: ["Weight", { type: "number", min: 0, unit: "%" }] },
  },
  shape: { decimals: 1 },
  isNoEntry: true,
  of: /\b(?:grade|mark|assignment|assessment|exam|test|course|subject|student)/i,
};

/** The average of each subject: "weighted averages" are seen in a chart. */
export function withWeightedAverages(list: ComposedList): ComposedList {
  const { fields } = list.entity;
  const weighted = fields.find(({ label }) => label === WEIGHTED_GRADE.label);
  const subject = fields.find(({ label }) => /^(?:subject|course|class|module)$/i.test(label));
  if (weighted === undefined || subject === undefined) return list;
  const chart: View = { type: "chart", shape: "bars", value: weighted.id, by: subject.id };
  return withView(list, chart);
}
