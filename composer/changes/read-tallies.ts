import { asLabel, pluralOf, singularOf } from "../language/words.ts";
import { actOf } from "./apply-change.ts";
import { entityOfNoun, nounPattern } from "./mentions.ts";
import { recordsBlock } from "./read-views.ts";
import type { Reader } from "./reader.ts";

const HOW_MANY =
  /^(?:count|track|keep track of|log|note|record|show) how many (?<what>\p{L}+)(?: \p{L}+){0,4} (?:per|for each|for every|on each|with each|each|every) (?<each>\p{L}+)$/iu;
const COUNTER =
  /^(?:(?:add|have|include|give me|put in|i want|i need) )?(?:an? |the )?(?:(?<vote>likes?|thumbs[- ]up|upvotes?|votes?) (?:button|counter|count|icon)|(?<counted>\p{L}+) (?:counter|tally))s?(?<to> (?:to|for|on|in) (?:the|each|every|all).*)?$/iu;

/** "count how many pomodoros I did per task", "add a like button": a number of each that goes up by a press. */
export const readTallies: Reader = (clause) => {
  const { text, app, entity, isNamed } = clause;
  if (entity === null || app.layout === "site" || recordsBlock(app, entity.id) === null) return null;
  const asked = HOW_MANY.exec(text)?.groups;
  const counter = COUNTER.exec(text)?.groups;
  const vote = counter?.["vote"]?.toLowerCase();
  const isEach = asked !== undefined && new RegExp(`^${nounPattern(entity)}$`, "i").test(asked["each"] ?? "");
  const isOfEach = counter?.["to"] !== undefined || isNamed;
  const what = isEach
    ? asked["what"]
    : vote !== undefined
      ? /vote/.test(vote)
        ? "votes"
        : "likes"
      : isOfEach
        ? counter?.["counted"]
        : undefined;
  if (what === undefined || entityOfNoun(what, app) !== null) return null;
  const label = asLabel(pluralOf(singularOf(what.toLowerCase())));
  const phrase = {
    label,
    kind: { type: "number", min: 0, stepper: true } as const,
    required: false,
    correction: null,
  };
  return { acts: [actOf({ type: "field.add", phrase }, { app, entity })], unclear: [] };
};
