import { type Domain, board, choice, date, list, longText, soonest, sortOf, text } from "../domain.ts";

/** What people decide together. */
export const VOTING: readonly Domain[] = [
  sortOf({
    things: "(?:opinion )?polls?|votings?",
    lists: "(?:poll|voting|polling) (?:list|maker|manager|creator)",
    noun: "poll/polls",
    name: "Polls",
    title: "Question",
    icon: "check",
    fields: {
      Options: longText,
      Status: choice("Open", "Closed"),
      "Closes on": date,
      Result: text,
    },
    filters: ["Status"],
    order: soonest("Closes on"),
    views: [list, board("Status")],
    belongsTo: ["meeting", "group", "club"],
    accent: "#4338ca",
    rows: [
      "Where do we go in summer? | Lake, mountains, city | Open | +6",
      "Which day suits the meeting? | Tuesday, Thursday | Open | +2",
      "New colour for the club shirts? | Green, blue | Closed | -9 | Green",
    ],
  }),
];
