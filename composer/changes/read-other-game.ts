import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { BlockOf } from "@lathe/protocol/app/block";
import { placedBlocks, replaceBlock } from "./find-place.ts";
import { nameOfBlock } from "./names-in-app.ts";
import { blocksOf, recognizeBlocks } from "./recognize-blocks.ts";
import { act, already, changed, type Reader } from "./reader.ts";

const OTHER =
  /^(?:make|turn|change|switch|convert)(?: (?:it|this|that|the game|the app))?(?: (?:to|into|be))?(?: an?| the)? (?<game>.+?)(?: game)?(?: (?:instead|rather))?$|^(?:i (?:want|meant|wanted)|rather|better|let's play|we want)(?: an?| the)? (?<wanted>.+?)(?: game)? (?:instead|rather)$/iu;

/** Whether another game is to take the place of the only one: "I want chess instead". */
export function meansOtherGame(text: string, app: AppSpecification): boolean {
  return otherGame(text, app) !== null;
}

/** "make it connect four", of an app that is one game: the other takes its place. */
export const readOtherGame: Reader = ({ text, app }) => {
  const found = otherGame(text, app);
  if (found === null) return null;
  const { only, next } = found;
  const was = nameOfBlock(only, app);
  const is = nameOfBlock(next, app);
  const plain = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  return act((now) => {
    if (next.game === only.game) return already(`It is **${is}** already.`);
    const replaced = replaceBlock(now, { ...next, id: only.id });
    const isNamed = plain(now.name) === plain(was);
    return changed(isNamed ? { ...replaced, name: is } : replaced, `The game is **${is}** now.`, is);
  });
};

function otherGame(text: string, app: AppSpecification): { only: BlockOf<"game">; next: BlockOf<"game"> } | null {
  const groups = OTHER.exec(text.replace(/[.!\s]+$/, ""))?.groups;
  const words = groups?.["game"] ?? groups?.["wanted"];
  const [only, other] = placedBlocks(app).flatMap(({ block }) => (block.type === "game" ? [block] : []));
  if (words === undefined || only === undefined || other !== undefined || words.split(" ").length > 4) return null;
  const found = recognizeBlocks(`a ${words} game`, app);
  const [next] = (found?.parts ?? []).flatMap((part) => blocksOf(part));
  return next?.type === "game" && found?.gaps.length === 0 ? { only, next } : null;
}
