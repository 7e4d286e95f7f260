import { type Domain, calendar, checkbox, date, list, rows, text, time } from "../domain.ts";

const PLANNER = "\\b(?:daily|day|hourly) ?(?:planner|schedule|agenda)";

/** What one does on a day, hour by hour. */
const PLANS: Domain = {
  things: "(?:daily|day) plans?",
  lists: "(?:daily|day|hourly|time[- ]block(?:ing)?) ?(?:planner|schedule planner|agenda)s?",
  name: "Daily planner",
  isNamedAsSaid: true,
  singular: "time block",
  plural: "time blocks",
  icon: "clock",
  title: "What",
  fields: {
    Date: date,
    From: time,
    Until: time,
    Notes: text,
    Done: checkbox,
  },
  core: ["Date", "From"],
  done: "Done",
  strike: true,
  filters: ["Done"],
  search: true,
  sorting: true,
  order: { label: "Date", direction: "ascending" },
  views: [list, calendar("Date")],
  accent: "#0e7490",
  look: { tone: "calm" },
  examples: rows(
    "What, Date, From, Until, Done",
    ["Gym", "+0", "07:00", "08:00", true],
    ["Write the report", "+0", "09:00", "11:30", false],
    ["Lunch with Ada", "+0", "12:30", "13:30", false],
    ["Calls", "+0", "14:00", "15:00", false],
    ["Groceries", "+1", "17:30", "18:30", false],
  ),
};

/** "A daily planner with time slots": they are its plans. */
export const DAY_PLANS: readonly Domain[] = [
  { ...PLANS, things: "(?:time |hourly )?(?:slots?|blocks?)", among: PLANNER },
  PLANS,
];
