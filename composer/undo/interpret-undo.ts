import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { Interpretation } from "../interpret.ts";
import type { UndoWish } from "./read-undo.ts";
import { stepInMemory, type UndoMemory } from "./undo-memory.ts";

export interface UndoSituation {
  app: AppSpecification;
  memory: UndoMemory;
  /** lathe.app.json says something else than the composer wrote into it. */
  isEditedByHand: boolean;
  /** The last turn that changed files was not the composer's. */
  isOthersTurn: boolean;
  prompt: string;
}

export interface GoneBack {
  interpretation: Extract<Interpretation, { type: "change" }>;
  memory: UndoMemory;
}

const VERSIONS = "Open Versions, and go back to the one before; that can be taken back too.";

/** What comes of "undo" and "redo": the app as it was, through the same merges as each other change. */
export function interpretUndo({ step, steps }: UndoWish, situation: UndoSituation): GoneBack {
  const { isEditedByHand, isOthersTurn, prompt } = situation;
  const isUndo = step === "undo";
  let { app, memory } = situation;
  const done: string[] = [];
  const stopped = (answer: string): GoneBack => ({
    interpretation: { type: "change", app, done, already: [], undone: [{ words: prompt, answer }] },
    memory,
  });
  if (isUndo && isOthersTurn) return stopped(`The last change was not mine, so I cannot take it back. ${VERSIONS}`);
  for (let taken = 0; taken < steps; taken += 1) {
    const stepped = stepInMemory(memory, app, step);
    if (stepped.type === "none" && taken > 0 && steps === Infinity) break;
    if (stepped.type === "none")
      return stopped(
        isUndo
          ? `There is no ${taken === 0 ? "" : "earlier "}change of mine that I remember. ${VERSIONS}`
          : "There is nothing that was taken back.",
      );
    if (stepped.type === "other")
      return stopped(
        isEditedByHand
          ? `lathe.app.json was changed by hand since my last change, and going back would lose that. ${VERSIONS}`
          : `The app is not as I left it: a version was restored, or somebody else changed it. ${VERSIONS}`,
      );
    ({ app, memory } = stepped);
    done.push(`${isUndo ? "Taken back" : "Done again"}: ${stepped.said}`);
  }
  return { interpretation: { type: "change", app, done, already: [], undone: [] }, memory };
}
