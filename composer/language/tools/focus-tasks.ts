import { makeField } from "../field-kinds.ts";
import { type Recognizer, findAll } from "../recognizer.ts";
import { makeEntity } from "../records/make-entity.ts";

const TIMED = /\b(?:pomodoros?|focus|study|work) ?(?:timers?|app|sessions?|technique)?\b/i;
const TASKS =
  /(?:,? ?\b(?:and|with|where|that|users?|i|you|people|can|could|to|also|lets? (?:me|you|users)|able) )*\b(?:add|adding|create|enter|manage|organi[sz]e|write|list|set|choose|pick|select)(?:s|ing)? (?:(?:my|the|their|your|new|own|a|several|multiple|different|daily) )*(?:tasks?|to-?dos?)(?: (?:to (?:work on|do|focus on)|for (?:the|each|every) (?:day|session|pomodoro)|and (?:check|tick|mark) (?:them|it)(?: off)?(?: (?:as )?done)?|i (?:work|am working) on))*(?![\p{L}-])/giu;
const COUNTED =
  /(?:,? ?\b(?:and|with|where|that|users?|i|you|can|could|to|also) )*\b(?:see|know|shows?|track|count|log|record)s? (?:how many|the number of) (?:pomodoros?|sessions?|rounds?|intervals?)(?: (?:each|every|a|the|one|per|for|of|on|were|was|task|tasks|took|takes|needed|spent|it|i|done|finished|completed|needs))*(?![\p{L}-])/giu;

/** "A pomodoro app where users add tasks and see how many pomodoros each took": the tasks beside the timer. */
export const recognizeFocusTasks: Recognizer = (reading) => {
  const tasks = findAll(reading, TASKS);
  const [first] = tasks;
  if (first === undefined || !TIMED.test(reading.text.slice(0, first.span.start))) return [];
  const counted = findAll(reading, COUNTED);
  const entity = makeEntity({
    singular: "task",
    plural: "tasks",
    title: makeField("Title", { type: "text" }, true),
    fields: [
      ...(counted.length === 0 ? [] : [makeField("Pomodoros", { type: "number", min: 0 })]),
      makeField("Done", { type: "checkbox" }),
    ],
    examples: ["Write the outline", "Answer the letters", "Read chapter 3"].map((title, index) => ({
      Title: title,
      ...(counted.length === 0 ? {} : { Pomodoros: [2, 1, 3][index] ?? 1 }),
      Done: index === 2,
    })),
  });
  return [
    {
      spans: [...tasks, ...counted].map(({ span }) => span),
      part: {
        entities: [entity],
        blocks: [
          {
            id: "tasks-list",
            type: "records",
            title: "Tasks",
            entity: entity.id,
            views: [{ type: "list" }],
            editable: true,
          },
        ],
        ...(counted.length === 0
          ? {}
          : {
              undone: [
                {
                  words: "how many pomodoros each task took",
                  answer: "The timer writes nothing into it: add one to the task when it rings.",
                  isNote: true,
                },
              ],
            }),
      },
    },
  ];
};
