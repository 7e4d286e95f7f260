import { placedBlocks, replaceBlock } from "./find-place.ts";
import { nameOfBlock } from "./names-in-app.ts";
import { blocksOf, recognizeBlocks } from "./recognize-blocks.ts";
import { act, already, changed, type Reader } from "./reader.ts";

const OTHER =
  /^(?:make|turn|change|switch|convert)(?: (?:it|this|that|the game|the app))?(?: (?:to|into|be))?(?: an?| the)? (?<game>.+?)(?: game)?(?: (?:instead|rather))?$|^(?:i (?:want|meant|wanted)|rather|better|let's play|we want)(?: an?| the)? (?<wanted>.+?)(?: game)? (?:instead|rather)$/iu;

/** "make it connect four", of an app that is one game: the other takes its place. */
export const readOtherGame: Reader = ({ text, app }) => {
  const groups = OTHER.exec(text)?.groups;
  const words = groups?.["game"] ?? groups?.["wanted"];
  const games = placedBlocks(app).filter(({ block }) => block.type === "game");
  const [only, other] = games;
  if (words === undefined || only === undefined || other !== undefined || words.split(" ").length > 4) return null;
  const found = recognizeBlocks(`a ${words} game`, app);
  const [next] = (found?.parts ?? []).flatMap((part) => blocksOf(part));
  if (next?.type !== "game" || only.block.type !== "game" || (found?.gaps.length ?? 0) > 0) return null;
  const was = nameOfBlock(only.block, app);
  const is = nameOfBlock(next, app);
  const plain = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  return act((now) => {
    if (only.block.type === "game" && next.game === only.block.game) return already(`It is **${is}** already.`);
    const replaced = replaceBlock(now, { ...next, id: only.block.id });
    const isNamed = plain(now.name) === plain(was);
    return changed(isNamed ? { ...replaced, name: is } : replaced, `The game is **${is}** now.`, is);
  });
};
