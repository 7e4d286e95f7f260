import type { BlockOf } from "@lathe/protocol/app/block";
import type { Entity } from "@lathe/protocol/app/entity";
import { jsxValue } from "../code.ts";

/** Properties of a quiz that say how its rounds are: how many questions, by what they are chosen and how long each can be answered. */
export function quizWishes({ fields }: Entity, { perRound, deck, seconds }: BlockOf<"quiz">): string[] {
  const label = fields.find(({ id }) => id === deck)?.label;
  return [
    ...(perRound === undefined ? [] : [`perRound={${perRound}}`]),
    ...(seconds === undefined ? [] : [`seconds={${seconds}}`]),
    ...(label === undefined ? [] : [`deckLabel=${jsxValue(label)}`]),
  ];
}
