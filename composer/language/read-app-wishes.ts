import { type AppWish, findAppWishes, isNameOf, NOT_SHARED, withoutWishes } from "./app-wishes.ts";
import type { FirstRead, NoApp } from "./first-read.ts";

type Read = FirstRead | NoApp;

/**
 * What was read of a prompt, and what it asks of the app as a whole where that was taken for a field, or lost: the prompt is
 * read again without these words, and they are done, or named, by themselves.
 */
export function withAppWishes(prompt: string, read: Read, readAgain: (prompt: string) => Read): Read {
  if ("reason" in read || read.app.layout === "site") return read;
  const found = [...findAppWishes(prompt), ...findShared(prompt)];
  const wishes = found.filter((wish) => isMissed(wish, prompt, read));
  if (wishes.length === 0) return withOwnAnswers(read, found);
  const again = readAgain(withoutWishes(prompt, wishes));
  if ("reason" in again || again.app.layout === "site" || again.app.entities.length === 0) return read;
  return {
    ...again,
    undone: [...again.undone, ...wishes.flatMap(({ words, answer }) => (answer === null ? [] : [{ words, answer }]))],
    rest: [...again.rest, ...new Set(wishes.flatMap(({ request }) => request ?? []))],
  };
}

/** "Shared shopping list": what is shared needs a server, whatever it is; shared expenses are split. */
function findShared(prompt: string): AppWish[] {
  const found = SHARED.exec(prompt);
  return found === null
    ? []
    : [{ words: "shared", start: found.index, end: found.index + found[0].length, request: null, answer: NOT_SHARED }];
}

const SHARED =
  /\bshared (?=(?:family |household |online |weekly |simple )?(?:shopping|grocery|groceries|to-?do|task|packing|wish|chore|lists?|calendar|notes?|planner|diary|recipes?)\b)/i;

/** "pagination" is answered as such, and not as a wish for the look. */
function withOwnAnswers(read: FirstRead, wishes: readonly AppWish[]): FirstRead {
  const answerTo = (words: string) => wishes.find((wish) => isNameOf(wish, words))?.answer ?? null;
  return {
    ...read,
    undone: read.undone.map((each) => ({ ...each, answer: answerTo(each.words) ?? each.answer })),
  };
}

/** Badges of scouts are what they earn. */
const SCOUTS = /\b(?:scouts?|guides|cubs|brownies|guiding|cadets?)\b/i;

function isMissed(wish: AppWish, prompt: string, read: FirstRead): boolean {
  if (/badges/i.test(wish.words) && SCOUTS.test(prompt)) return false;
  const { app, undone, gaps } = read;
  const names = app.entities.flatMap(({ plural, fields }) => [plural, ...fields.map(({ label }) => label)]);
  if (names.some((name) => isNameOf(wish, name))) return true;
  const said = wish.words.toLowerCase();
  const isNamed = undone.some(({ words }) => words.toLowerCase().includes(said) || said.includes(words.toLowerCase()));
  if (wish.answer !== null) return !isNamed;
  if (wish.request === null) return isNamed || gaps.some((words) => said.includes(words.toLowerCase()));
  const blocks = app.pages.flatMap((page) => page.blocks);
  const isTool = blocks.some(({ type }) => type !== "records" && type !== "stats");
  // A wheel says by itself that it counts nothing.
  if (isTool && isNamed) return false;
  if (isNamed || gaps.some((words) => words.toLowerCase().includes(said))) return true;
  // "weekly statistics" of a timer are its own.
  if (isTool) return false;
  const hasChart = blocks.some((block) => block.type === "records" && block.views.some(({ type }) => type === "chart"));
  if (/chart|graph|visuali/.test(said)) return !hasChart;
  if (/archiv/.test(said)) return !names.some((name) => /archiv/i.test(name));
  const isSeenByDay = blocks.some(
    (block) => block.type === "records" && block.views.some(({ type }) => /^(?:calendar|timetable)$/.test(type)),
  );
  if (isSeenByDay && /^(?:daily|weekly|monthly)/.test(said)) return false;
  return !hasChart && blocks.every(({ type }) => type !== "stats");
}
