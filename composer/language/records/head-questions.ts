import { recordsOfActivity } from "./activities.ts";
import type { Piece } from "../pieces/labels.ts";
import { deedIn } from "./asked/asked-deeds.ts";
import { askedHead } from "./asked/asked-heads.ts";

/** "I want to write down | how many jars I sold": the wish, and the first of what is noted. */
const NOTED =
  /^(.*?(?<![\p{L}'-])(?:note(?: down)?|notes on|write(?: down)?|jot down|record(?: of)?|log(?: of)?|remember|know|see|track(?: of)?|list(?: of)?|enter|writing down|put down|find out|diary of|notes (?:of|about)|keep))\s+((?:what|who|whom|whether|if|why|when|where|how (?:many|much|long|often|bad|far|well|it))(?![\p{L}'-])\s*.+)$/isu;

/** "what happened on each visit": of what it is told. */
export const ON_EACH =
  /^(.+?),? (?:on|at|after|during|for|from|in|of|with) (?:each|every)(?: single)? ((?:[\p{L}-]+ )?[\p{L}-]+)$/iu;

/** Days, and what any records are called: nothing that something is noted of. */
const NO_OCCASION =
  /^(?:time|day|night|week|month|year|morning|evening|afternoon|weekend|hour|one|thing|person|entry|record|item|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i;

/** What a question tells, and of which occasion; null where it names none. */
export function onOccasion(words: string): { words: string; occasion: string } | null {
  const [, told = "", occasion = ""] = ON_EACH.exec(words.replace(/[\s,.;:]+$/, "")) ?? [];
  return told === "" || NO_OCCASION.test(occasion) ? null : { words: told, occasion: occasion.toLowerCase() };
}

/** "Our band plays about 40 songs | , we need key": what is told before the wish is no part of it. */
const STORY =
  /^((?:(?:my|our|i|we|at|in|for|the|he|she|people|there) [^.;:?!]*?(?<![\p{L}])(?!(?:with|and|or) )[^.;:?!]*?))(?:,? (?:and|so|but)|,) (?:i|we) (?:must|need|have to|want|should|would like|'d like|would love|ought to)(?![\p{L}])(?=.*\S)/iu;
const WANTED =
  /(?<![\p{L}])(?:want|need|like|looking for|app|tracker|log|list|track|record|note|write|tool|register|keep|diary|which|who|what)(?![\p{L}])|^(?:i'm|i am|we're|we are|as) /iu;

/** A head that goes on with what is noted is two pieces; one that asks for records by a question is not: "know who is coming". */
export function questionApart(piece: Piece, next: Piece | undefined, text: string): Piece[] {
  if (piece.label === "FIELD") return knownApart(piece, text);
  if (piece.label !== "HEAD") return [piece];
  const [, wish = "", question = ""] = NOTED.exec(text.slice(piece.start, piece.end)) ?? [];
  if (wish === "") return [piece];
  const isOfOccasion = onOccasion(question) !== null;
  // "what my toddler eats: date, meal": what stands before a colon names all of it.
  const isTitle = /^\s*:/.test(text.slice(piece.end));
  const isListed =
    next?.label === "FIELD" && !isTitle && (askedHead(question, true) === null || deedIn(question) !== null);
  if (!isListed && !isOfOccasion) return [piece];
  const cut = piece.end - question.length;
  return [
    { ...piece, end: cut },
    { ...piece, start: cut, label: "FIELD" },
  ];
}

/** "the year if we know it | and who sent it" */
const IF_KNOWN =
  /^((?:(?!what|who|how|when|where|whether).)*? (?:if|where|when) (?:i|we|they) (?:know|have|can|remember|find)(?: (?:it|that|one|them|out))?)(,? and .+)$/is;

function knownApart(piece: Piece, text: string): Piece[] {
  const [, known = ""] = IF_KNOWN.exec(text.slice(piece.start, piece.end)) ?? [];
  if (known === "") return [piece];
  const cut = piece.start + known.length;
  return [
    { ...piece, end: cut },
    { ...piece, start: cut },
  ];
}

/** What is told before the wish is no part of the head. */
export function storyApart(piece: Piece, text: string): Piece[] {
  const told = piece.label === "HEAD" ? (STORY.exec(text.slice(piece.start, piece.end))?.[1] ?? "") : "";
  // "applying for jobs, need to see …" says what of.
  if (told === "" || WANTED.test(told) || recordsOfActivity(told) !== null) return [piece];
  const cut = piece.start + told.length;
  return [
    { ...piece, label: "ABOUT", end: cut },
    { ...piece, start: cut },
  ];
}
