import { findAll, type Reading, type Span } from "../../recognizer.ts";
import { asLabel } from "../../words.ts";
import type { ToldRow } from "../catalogues.ts";

const DAY =
  "(?:on |every )?(mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|r|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)s?";
const TIME =
  "(?:at |from )?(\\d{1,2}(?:[:.]\\d{2})? ?(?:am|pm)|\\d{1,2}[:.]\\d{2})(?: ?(?:-|to) ?\\d{1,2}(?:[:.]\\d{2})? ?(?:am|pm)?)?";
const CLASS = "(?!(?:to|till|until|and|or|for|in|at|on|by)\\b)([\\p{L}][\\p{L}'&+-]*(?: (?!and\\b)[\\p{L}'&+-]+){0,3})";
const END = "(?=[,;.)\\n]| and |$)";
/** "Monday 7am Flow" */
const BEHIND = new RegExp(`\\b${DAY},? ${TIME}(?::| -)? ${CLASS}${END}`, "giu");
/** "Flow: Monday 7am" */
const BEFORE = new RegExp(`(?<=[,;:(] ?|and )${CLASS}(?::| -| on)? ${DAY},? ${TIME}${END}`, "giu");
const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** Classes that are told with their day and time: "Monday 7am Flow, Wednesday 6pm Yin". */
export function readClasses(reading: Reading): { rows: ToldRow[]; spans: Span[] } {
  const read = [
    {
      found: findAll(reading, BEHIND),
      of: ([day, time, name]: readonly (string | undefined)[]) => ({ day, time, name }),
    },
    {
      found: findAll(reading, BEFORE),
      of: ([name, day, time]: readonly (string | undefined)[]) => ({ day, time, name }),
    },
  ].find(({ found }) => found.length > 1);
  if (read === undefined) return { rows: [], spans: [] };
  return {
    rows: read.found.map(({ groups }): ToldRow => {
      const { day = "", time = "", name = "" } = read.of(groups.slice(1));
      const short = day.slice(0, 3).toLowerCase();
      const full = DAYS.find((each) => each.toLowerCase().startsWith(short)) ?? "Monday";
      return { name: asLabel(name), amount: null, period: null, values: { Day: full, Time: clockOf(time) } };
    }),
    spans: read.found.map(({ span }) => span),
  };
}

/** "7am" → "07:00", "6.30pm" → "18:30" */
function clockOf(time: string): string {
  const [, hour = "0", minutes = "00", half] = /^(\d{1,2})(?:[:.](\d{2}))? ?(am|pm)?/i.exec(time) ?? [];
  const hours = (Number(hour) % 12) + (half?.toLowerCase() === "pm" ? 12 : 0);
  return `${String(half === undefined ? Number(hour) % 24 : hours).padStart(2, "0")}:${minutes}`;
}
