import { type Domain, checkbox, deadline, longText, money, number, rows, sortOf, text } from "../domain.ts";

/** What words mean at home: rooms without seats, a limit for what is spent, what is to be done within a task. */
export const RECORDS_OF_HOMES: readonly Domain[] = [
  sortOf({
    things: "sub-?tasks?",
    noun: "subtask/subtasks",
    title: "Item",
    icon: "check",
    fields: { Done: checkbox },
    done: "Done",
    strike: true,
    filters: ["Done"],
    belongsTo: ["task"],
    accent: "#4f46e5",
    rows: ["Ask three people | yes", "Write the list | no", "Send it | no"],
  }),
  sortOf({
    things:
      "(?:monthly )?(?:budget|spending|expense) limits?|category (?:budgets?|limits?)|budgets? (?:per|by|for each) category|budget categor(?:y|ies)",
    noun: "budget limit/budget limits",
    name: "Budget",
    title: "Category",
    icon: "wallet",
    fields: { "Monthly limit": money, Notes: text },
    accent: "#166534",
    rows: ["Food | 420", "Home | 180", "Transport | 120", "Health | 60", "Fun | 150"],
  }),
  sortOf({
    among:
      "\\b(?:home|house|household|clean\\w*|chores?|moving|move|renovat\\w*|decorat\\w*|furniture|apartment|flat|belongings|paint\\w*|tidy\\w*|declutter\\w*|housekeeping)\\b",
    things: "rooms?",
    noun: "room/rooms",
    icon: "home",
    fields: { Floor: text, Notes: longText },
    accent: "#3f6b57",
    rows: ["Kitchen | Ground floor", "Living room | Ground floor", "Bathroom | First floor", "Bedroom | First floor"],
  }),
  {
    things: "milestones?",
    among: "\\bgoals?\\b|\\bhabits?\\b|bucket list|resolutions?",
    name: "Milestones",
    singular: "milestone",
    plural: "milestones",
    icon: "flag",
    title: "Milestone",
    fields: { "Due date": deadline, Done: checkbox },
    done: "Done",
    filters: ["Done"],
    order: { label: "Due date", direction: "ascending" },
    belongsTo: ["goal"],
    accent: "#c2410c",
    examples: rows(
      "Milestone, Due date, Done",
      ["First half done", "+20", false],
      ["Plan is written", "-10", true],
      ["Shown to somebody", "+45", false],
    ),
  },
  sortOf({
    things: "decision options|options? (?:to choose from|to compare|for (?:a|each) decision)|alternatives to compare",
    noun: "option/options",
    title: "Option",
    icon: "question",
    fields: { Pros: longText, Cons: longText, Score: number() },
    order: { label: "Score", direction: "descending" },
    accent: "#4f46e5",
    rows: [
      "Take the job | Better pay, shorter way. | New team. | 8",
      "Stay where I am | Nice people. | Nothing to learn. | 5",
      "Study again | What I always wanted. | No income. | 6",
    ],
  }),
];
