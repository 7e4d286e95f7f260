import { claim } from "../claims.ts";
import { isClosedWord } from "../closed-words.ts";
import { readText } from "../read-text.ts";
import { type Reading, type Span, touches } from "../recognizer.ts";
import { type ComposedList, type ListWish, changeFirst } from "./composed.ts";
import { findComputedWishes } from "./computed-wishes.ts";
import type { Draft } from "./draft.ts";
import { findFeatureWishes } from "./feature-wishes.ts";
import { ASKED_MARKS, ASKED_ORDERS, type AskedWords } from "./piece-marks.ts";
import { applyAskedMeasure } from "./piece-measures.ts";
import { plainPiece } from "./piece-fields.ts";
import { mentioned } from "./plan-part.ts";
import { findViews } from "./view-wishes.ts";

/** What a piece of a prompt asks of records, in its words. */
export interface PieceWish {
  words: string;
  span: Span;
  /** The records that were told last before it. */
  draft: Draft | null;
}

export interface Wished {
  lists: readonly ComposedList[];
  /** What was understood and cannot be done. */
  undone: { words: string; answer: string | null }[];
  /** What nobody understood. */
  rest: string[];
}

/** The lists with what pieces ask of them; each piece is read by itself, for the records that it is about. */
export function applyPieceWishes(
  lists: readonly ComposedList[],
  drafts: readonly Draft[],
  wishes: readonly PieceWish[],
): Wished {
  const wished: Wished = { lists, undone: [], rest: [] };
  for (const wish of wishes) applyWish(wish, drafts, wished);
  return wished;
}

/** The words of a piece for the readers of wishes, the likeliest form first: "and as cards", "a calendar", "show the total". */
function formsOf(words: string): string[] {
  const bare = words
    .replace(/^[\s,;:.!?(&+-]+/, "")
    .replace(/^(?:(?:and|also|plus|then|but) )+/i, "")
    .replace(/[\s,;:.!?(]+$/, "");
  const plain = plainPiece(words);
  return [...new Set([bare, plain, `with ${plain}`, `show ${plain}`])].filter((form) => form !== "");
}

function applyWish({ words, draft }: PieceWish, drafts: readonly Draft[], wished: Wished): void {
  const near = inReach(wished.lists, drafts, draft, words);
  const answers: string[] = [];
  const forms = formsOf(words);
  for (const form of forms) {
    const reading = readText(form);
    for (const readersOf of READERS) {
      let lists = near;
      const understood = readersOf(reading).filter((wish) => {
        const next = wish.apply(lists);
        const isDone = next !== lists;
        lists = next;
        if (!isDone && wish.answer !== undefined) answers.push(wish.answer);
        return isDone || wish.words === undefined;
      });
      if (understood.length === 0) continue;
      wished.lists = inOrder(lists, wished.lists);
      wished.rest.push(...leftOver(reading, understood));
      return;
    }
  }
  const [bare] = forms;
  const [answer] = answers;
  if (bare === undefined) return;
  if (answer === undefined) wished.rest.push(bare);
  else wished.undone.push({ words: bare, answer });
}

/** The readers of wishes, in the order in which they are asked: the first that understands a piece has it. */
const READERS: readonly ((reading: Reading) => ListWish[])[] = [
  findComputedWishes,
  ({ text }) => wholeWish(text, ASKED_MARKS),
  (reading) => {
    const views = findViews(reading);
    return [...views, ...findFeatureWishes(claim(reading, spansOf(views))).wishes];
  },
  ({ text }) => wholeWish(text, ASKED_ORDERS),
  ({ text }) => [measureWish(text)],
];

/** What a whole piece asks for, and no part of it. */
function wholeWish(words: string, patterns: readonly AskedWords[]): ListWish[] {
  for (const { pattern, change, answer } of patterns) {
    const groups = pattern.exec(words);
    if (groups === null) continue;
    return [
      {
        spans: [{ start: 0, end: words.length }],
        words,
        ...(answer === undefined ? {} : { answer }),
        apply: (lists) => changeFirst(lists, (list) => change(list, groups, words)),
      },
    ];
  }
  return [];
}

function measureWish(words: string): ListWish {
  return {
    spans: [{ start: 0, end: words.length }],
    words,
    apply: (lists) => applyAskedMeasure(lists, words) ?? lists,
  };
}

function spansOf(wishes: readonly ListWish[]): Span[] {
  return wishes.flatMap(({ spans }) => spans);
}

/** What is said beside a wish that was understood, where it is more than a word or two: it may be a wish of its own. */
function leftOver(reading: Reading, understood: readonly ListWish[]): string[] {
  const spans = spansOf(understood);
  const open = reading.words.filter((word) => !touches(spans, word));
  const content = open.filter(({ text }) => !isClosedWord(text));
  const [first, last] = [open[0], open.at(-1)];
  return content.length < 3 || first === undefined || last === undefined
    ? []
    : [reading.text.slice(first.start, last.end)];
}

/** The lists with that first which words are about: one that they name, or the one that was told last before them. */
function inReach(
  lists: readonly ComposedList[],
  drafts: readonly Draft[],
  draft: Draft | null,
  words: string,
): readonly ComposedList[] {
  const about = words.replace(/\s(?:per|by|for each|for every|of each) .*$/i, "");
  const [named, other] = mentioned(about, drafts);
  const meant = named !== undefined && other === undefined ? named : draft;
  const first = meant === null ? undefined : lists[drafts.indexOf(meant)];
  return first === undefined ? lists : [first, ...lists.filter((list) => list !== first)];
}

export function inOrder(lists: readonly ComposedList[], order: readonly ComposedList[]): readonly ComposedList[] {
  const at = (list: ComposedList) => order.findIndex(({ entity }) => entity.id === list.entity.id);
  return lists.toSorted((a, b) => at(a) - at(b));
}
