import { makeField } from "../../field-kinds.ts";
import { addField, type ComposedList } from "../composed.ts";
import type { AskedWords } from "../pieces/piece-marks.ts";
import { LEAD, orderedBy } from "./asked-of-list.ts";

/** When somebody was born, of which each year has a day. */
export const BIRTHDAY = /^(?:birthdays?|date of birth|born(?: on)?|birth ?date|dob)\b/i;

/** The day of the next birthday, today's among them: "monthsAfter(birthday, …)". */
export function nextBirthday(id: string): string {
  return `monthsAfter(${id}, (floor(months(${id}, today - 1) / 12) + 1) * 12)`;
}

/** Whose birthday comes next, in whatever words. */
export const ASKED_BIRTHDAYS: readonly AskedWords[] = [
  {
    // "upcoming birthdays", "whose birthday is next", "next birthdays first"
    pattern: new RegExp(
      `^${LEAD}(?:(?:all|list of|sort(?:ed)? by|order(?:ed)? by) )*(?:(?:upcoming|next|coming|nearest|soonest)(?: (?:upcoming|coming))? birthdays?(?: (?:first|on top|at the top|soon|this month|in order|coming up))?|(?:whose|which) birthdays? (?:is|are|comes?) (?:next|coming(?: up)?|soon|upcoming|first)|who(?:se)? (?:has|have) (?:an? |their )?birthdays?(?: (?:next|soon|coming up|this month))?)$`,
      "iu",
    ),
    change: (list) => withNextBirthday(list),
    answer: "That goes by a day of birth: “add a birthday”.",
  },
];

function withNextBirthday(list: ComposedList): ComposedList | null {
  const birthday = list.entity.fields.find(({ label, type }) => type === "date" && BIRTHDAY.test(label));
  if (birthday === undefined) return null;
  const added = addField(
    list,
    makeField("Next birthday", { type: "formula", formula: nextBirthday(birthday.id), decimals: 0, date: true }),
  );
  return orderedBy(added.list, added.field, "ascending");
}
