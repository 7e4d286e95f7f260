import type { Period } from "@lathe/protocol/app/view";
import { asLabel } from "../../words.ts";
import { withView } from "../composed.ts";
import type { AskedWords } from "../pieces/piece-marks.ts";
import { dayOf, isCalled, LEAD } from "./asked-of-list.ts";

const PERIOD_OF: Readonly<Record<string, Period>> = {
  today: "day",
  day: "day",
  week: "week",
  month: "month",
  year: "year",
};

const HAPPENED =
  "had|have|has|did|do|got|get|made|make|took|take|went|go|gone|were|was|been|done|run|ran|completed|logged|entered|experienced|finished|came|come|happened|smoked?|drink|drank|eat|ate|swim|walk|train|skip|miss|visit|attend|watch|cook|finish|log|visited|attended|read|watched|cooked|walked|swam|trained|skipped|missed";

/** "Number of cigarettes" of a day says how many there were. */
const HOW_MANY = /^(?:number of |how many|count|quantity)/i;

/** How many there were in some time: "how many I had this month", "how many workouts I did each week". */
export const ASKED_COUNTS: readonly AskedWords[] = [
  {
    pattern: new RegExp(
      `^${LEAD}(?:how (?:many|often)|(?:number|count) of)(?: times)?(?: of (?:them|these))?(?: (?!times)([\\p{L}]+s))?(?: (?:did|do|have|there))?(?: (?:i|we|he|she|they|it))?(?:'ve| have| had| has)?(?: (?:${HAPPENED}))*(?: it| them| one| there)?(?: (?:in|for|on))? (?:(today|this (?:week|month|year))|(?:per|each|every|a) (day|week|month|year))$`,
      "iu",
    ),
    change: (list, [, noun, now, step]) => {
      if (noun !== undefined && !isCalled(list, noun)) return null;
      const date = dayOf(list);
      const period = PERIOD_OF[(now ?? step ?? "").replace("this ", "").toLowerCase()];
      if (date === null || period === undefined) return null;
      const many = list.entity.fields.find(({ type, label }) => type === "number" && HOW_MANY.test(label));
      if (now === undefined) {
        const chart = { type: "chart", shape: "bars", value: many?.id ?? null, by: date.id } as const;
        return withView(list, { ...chart, ...(period === "month" ? {} : { step: period }) });
      }
      const label = `${asLabel(list.entity.plural)} ${now.toLowerCase()}`.slice(0, 60);
      const figure = {
        label,
        entity: list.entity.id,
        measure: many === undefined ? { type: "count" as const } : { type: "sum" as const, field: many.id },
        during: { field: date.id, period },
      };
      return { ...list, figures: [...(list.figures ?? []), figure] };
    },
  },
];
