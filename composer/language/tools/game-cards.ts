import type { GameName } from "@lathe/protocol/app/game";
import { type Reading, type Span, findAll } from "../recognizer.ts";
import { splitList } from "../split-list.ts";
import { asLabel } from "../words.ts";
import { MEMORY_THEMES } from "./memory-themes.ts";

const OWN_WORDS =
  /(?:,? ?\b(?:with|using|from|of|for|where|the|my|our|own|these|following|pairs|cards|are|is|words?|pictures?|names?|custom|on) ?)*(?:words?|names|pairs|cards|terms|vocabulary|list)?:? ((?:[\p{L}][\p{L}' -]{0,24})(?:(?:, and |, | and )[\p{L}][\p{L}' -]{0,24}){2,17})(?=[.;!\n]|$)/gu;

/** Words of one's own: "with cat, dog, fish and bird". */
function ownWords(reading: Reading, { end }: Span): { words: string[]; span: Span } | null {
  const found = findAll(reading, OWN_WORDS).find(
    ({ span, text }) =>
      span.start >= end - 1 &&
      span.start <= end + 2 &&
      /\b(?:words?|names|with|pairs|cards|terms|using|of)\b|:/i.test(text),
  );
  const words = [...new Set(splitList(found?.groups[1] ?? "").map((word) => word.replace(/^(?:the|an?) /i, "")))];
  if (found === undefined || words.length < 3 || words.length > 18) return null;
  if (
    /\b(?:timer|list|quiz|game|scores?|chess|tac|counter|notes?|categor(?:y|ies)|themes?|topics?|levels?|moves?|sizes?|difficulty|minesweeper|cards?)\b/i.test(
      found.groups[1] ?? "",
    )
  )
    return null;
  return { words: words.map(asLabel), span: found.span };
}

/** "A memory game with farm animals", "animal memory", "hangman with words about space": words of that sort. */
function wordsOfTheme(reading: Reading, { start, end }: Span): { words: string[]; span: Span } | null {
  for (const [words, names] of MEMORY_THEMES.toReversed()) {
    const found = findAll(
      reading,
      new RegExp(
        `(?:(?:with|of|about|using|featuring|where|has|pictures|cards|images|words?|names?|pairs|cute|secret|only|are|from|on|theme:?|category:?|the|my|and) )*(?<![\\p{L}-])(?:${words})(?![\\p{L}-])(?: (?:pictures|cards|images|theme|themed|names|words?))*`,
        "gu",
      ),
    ).find(({ span, text }) => {
      const between = reading.text.slice(end, span.start);
      // "Memory with 6 pairs of farm animals", and not "memory, and a list of animals".
      const isBehind =
        /^(?:[^.;:!\n]{0,30}\s)?$/.test(between) && /\b(?:with|of|about|using|featuring|theme|words?)\b/i.test(text);
      return span.start >= end - 1 && (span.start <= end + 2 || isBehind);
    });
    if (found !== undefined) return { words: names.split(", "), span: found.span };
    const before = new RegExp(`(?<![\\p{L}-])(?:${words})(?:[- ]themed)? $`, "iu").exec(reading.text.slice(0, start));
    if (before !== null) return { words: names.split(", "), span: { start: before.index, end: start - 1 } };
  }
  return null;
}

/** "Hangman with categories animals, food and countries": words of all these sorts. */
function wordsOfSorts({ text }: Reading, { end }: Span): { words: string[]; span: Span } | null {
  const told =
    /^[\p{L} ]{0,20}?(?:,? ?\b(?:with|and|different|several|word|the|has|in|three|four) )*(?:categories|themes|topics)(?: (?:like|such as|of))?:? ([\p{L}][\p{L} ]*(?:, [\p{L} ]+)*,? (?:and|or) [\p{L}]+)/iu.exec(
      text.slice(end),
    );
  const names = splitList(told?.[1] ?? "");
  const words = names.flatMap((name) => {
    const theme = MEMORY_THEMES.find(([called]) => new RegExp(`^(?:${called})$`, "iu").test(name));
    return (theme?.[1].split(", ") ?? []).map((word) => word.replace(/^[^\p{L}\p{N}]+ /u, ""));
  });
  const guessed = [...new Set(words.filter((word) => word.length > 2))].slice(0, MOST_WORDS);
  if (told === null || guessed.length < 3) return null;
  return { words: guessed, span: { start: end, end: end + told[0].length } };
}

const MOST_WORDS = 60;

/** What stands on the cards of memory, with a picture before each, or is to be guessed in a game of words. */
export function cardWords(reading: Reading, game: GameName, found: Span): { words: string[]; span: Span } | null {
  if (game !== "memory" && game !== "hangman" && game !== "wordGuess") return null;
  const sorted = game === "memory" ? null : wordsOfSorts(reading, found);
  if (sorted !== null) return sorted;
  const theme = wordsOfTheme(reading, found);
  if (theme === null) return ownWords(reading, found);
  if (game === "memory") return theme;
  const words = theme.words.map((word) => word.replace(/^[^\p{L}\p{N}]+ /u, ""));
  // A digit or a letter is none to guess.
  return words.every((word) => word.length > 2) ? { ...theme, words } : null;
}
