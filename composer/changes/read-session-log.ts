import type { Block } from "@lathe/protocol/app/block";
import { readFirstPrompt } from "../language/first-prompt.ts";
import { placedBlocks, replaceBlock } from "./find-place.ts";
import { insertBlock } from "./insert-block.ts";
import { already, changed, impossible, type Reader } from "./reader.ts";
import { changeBlock } from "./read-tools.ts";

const LOGGED =
  /^(?:(?:let me|i want to|be able to|also|please) )*(?:(?:write(?: down)?|note|log|record|save|track|keep|remember|enter|add|show|see|have)(?: down)?(?: track of| an? log of| a list of| a history of| a record of)? (?:what (?:i|we)(?:'ve| have)? (?:(?:was |were )?work(?:ed|ing)? on|did|done|do|studied|learned)|(?:my|the|all|each|every|past|finished|old) (?:work |focus |pomodoro )?(?:sessions?|pomodoros|rounds|work)|(?:sessions|pomodoros))|(?:keep|add|show|have) (?:an? |the )?(?:history|log|session log|log of (?:my |the )?sessions))(?: (?:in|during|for|on) (?:each|every|the|a) \p{L}+)?$/iu;
const COUNTED =
  /^(?:(?:show|count|see|track|tell|know|display)(?: me)? )(?:how many (?:(?:of them|pomodoros|rounds|sessions|times) )?(?:i|we)?(?:'ve| have)? ?(?:did|done|finished|completed|made)?|the (?:number of )?(?:pomodoros|rounds|sessions)|(?:my |finished |completed )?(?:pomodoros|rounds|sessions))(?: (?:i|we)(?:'ve| have)? (?:did|done|finished|completed))?(?: (?:today|a day|per day|each day|so far|every day))*$/i;

/** "let me write down what I worked on" and "show how many I did today", of a timer of work and pauses. */
export const readSessionLog: Reader = (clause) => {
  const isOfRounds = /\b(?:pomodoros|rounds|sessions)\b/i.test(clause.text);
  const hasRounds = placedBlocks(clause.app).some(({ block }) => block.type === "timer" && block.mode === "intervals");
  if (COUNTED.test(clause.text) && (clause.entity === null || (isOfRounds && hasRounds)))
    return changeBlock(clause, "timer", (block) =>
      block.mode !== "intervals"
        ? impossible("Only a timer of work and pauses counts how many are done.")
        : block.countsRounds === true
          ? already("How many are done is counted for each day already, below the timer.")
          : {
              block: { ...block, countsRounds: true },
              said: "How many are done is counted for each day now, below the timer.",
            },
    );
  if (!LOGGED.test(clause.text) || clause.app.entities.length > 0) return null;
  const timer = placedBlocks(clause.app).find(({ block }) => block.type === "timer")?.block;
  const made = readFirstPrompt("Pomodoro timer that logs my sessions with what I worked on");
  if (timer?.type !== "timer" || timer.mode !== "intervals" || "reason" in made) return null;
  const { minutes, pauseMinutes, rounds } = timer;
  const blocks = made.app.pages.flatMap((page) => page.blocks);
  return {
    acts: [
      {
        apply: (now) => {
          const watch = blocks.find((block) => block.type === "sessionTimer");
          const list = blocks.find((block) => block.type === "records");
          if (watch?.type !== "sessionTimer" || list === undefined) return impossible("A timer has no room for it.");
          const next: Block = { ...watch, id: timer.id, intervals: { minutes, pauseMinutes, rounds } };
          const kept = replaceBlock({ ...now, entities: made.app.entities }, next);
          const inserted = insertBlock(kept, list, { type: "beside", side: "after", target: timer.id });
          const placed = "fault" in inserted ? insertBlock(kept, list, null) : inserted;
          return "fault" in placed
            ? impossible(placed.fault)
            : changed(
                placed.app,
                "Each session becomes a record below the timer now, with its day, its minutes and what you worked on.",
                "sessions",
              );
        },
      },
    ],
    unclear: [],
  };
};
