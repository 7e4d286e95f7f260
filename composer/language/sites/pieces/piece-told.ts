import { isClosedWord } from "../../closed-words.ts";
import type { Piece } from "../../pieces/labels.ts";
import { type Reading, type Span, touches } from "../../recognizer.ts";
import { splitList } from "../../split-list.ts";
import type { Subject } from "../find-kind.ts";
import { namesOf } from "./piece-content.ts";
import { pricedItem } from "./piece-prices.ts";
import type { Part } from "./piece-parts.ts";
import { plainSay } from "./piece-say.ts";
import { asSentence } from "../read/read-own-words.ts";

/** "an app called Parka | that finds parking spots": what it is for goes on with the wish. */
export function isPurpose({ text }: Reading, { label, start, end }: Piece): boolean {
  return (
    label === "SAY" &&
    /^[\s,]*(?:that|which|who|selling|offering|making|serving|teaching) /i.test(text.slice(start, end))
  );
}

/** "Parka finds parking spots." */
export function purposeOf(name: string, words: string): string {
  return asSentence(`${name} ${plainSay(words).replace(/^(?:that|which|who) /i, "")}`);
}

/** "My dad restores jukeboxes | and wants a website": what is told before the wish. */
export function toldInHead(head: string): string[] {
  const [, told = ""] =
    /^((?:my|our|the) \p{L}+ \p{L}+s (?:\p{L}+ ?){1,6}?),? and (?:i |we |he |she |they )?(?:wants?|needs?|would like) /iu.exec(
      head.trim(),
    ) ?? [];
  return told === "" ? [] : [asSentence(told)];
}

/** Why something is wanted, and nothing to be read there. */
const REASON = /^(?:because|since|so that|as (?:we|i|it|the|our|my)) /i;

/** What was told, as sentences: pieces that stand together are one. */
export function sentencesOf({ text }: Reading, says: readonly Span[]): string[] {
  const joined: Span[] = [];
  for (const { start, end } of says) {
    const last = joined.at(-1);
    if (last !== undefined && !/[.!?\n]/.test(text.slice(last.end - 1, start + 1)) && start - last.end < 2)
      last.end = end;
    else joined.push({ start, end });
  }
  const said = joined.map(({ start, end }) => plainSay(text.slice(start, end)));
  return said.filter((words) => !REASON.test(words)).map(asSentence);
}

/** Nothing with a meaning of its own is left of it. */
export function isUsed(reading: Reading, piece: Span, spans: readonly Span[]): boolean {
  return reading.words
    .filter((word) => word.start >= piece.start && word.end <= piece.end)
    .every((word) => isClosedWord(word.text) || touches(spans, word) || touches(reading.claimed, word));
}

/** "Daniel Brandt, | backend engineer", "class of 1998": what somebody is, told beside the name and nowhere else. */
export function roleOf(
  reading: Reading,
  pieces: readonly Piece[],
  { kind }: Subject,
  facts: readonly Span[],
): Piece | null {
  const { text } = reading;
  if (kind.isPerson !== true && kind.id !== "reunion") return null;
  const role = pieces.find(
    (piece, index) =>
      piece.label === "SAY" &&
      (pieces[index - 1]?.label === "NAME" ||
        pieces[index + 1]?.label === "NAME" ||
        (kind.id === "reunion" && /^\s*,?\s*class of \d{4}/i.test(text.slice(piece.start, piece.end)))) &&
      !touches(facts, piece),
  );
  const words = role === undefined ? "" : plainSay(text.slice(role.start, role.end));
  return role !== undefined && /^\p{L}[\p{L} &/-]*(?: of \d{4})?$/u.test(words) && words.split(" ").length < 5
    ? role
    : null;
}

/** "my tutoring business, | maths and physics": what is offered, behind what it is. */
const OFFERS =
  /^[\s,:(-]*((?:\p{Ll}[\p{Ll}-]+ ){0,2}\p{Ll}[\p{Ll}-]+(?:(?:, and |, | and | & )(?:\p{Ll}[\p{Ll}-]+ ){0,2}\p{Ll}[\p{Ll}-]+)+)[\s,.)]*$/u;

/** "painter and teacher" is what somebody is. */
const ROLE = /(?:er|or|ist|ian|eur|ant|ect)$/;
/** What somebody speaks. */
const LANGUAGE =
  /\b(?:english|german|french|spanish|italian|polish|dutch|portuguese|czech|danish|swedish|finnish|turkish|arabic|ukrainian|russian)\b/;

/** The names in such a piece; none where it tells something else. */
export function offersIn(
  { text }: Reading,
  pieces: readonly Piece[],
  { kind }: Subject,
): { names: string[]; spans: Piece[] } {
  const said = pieces.find(
    (piece, index) => piece.label === "SAY" && /^(?:HEAD|NAME)$/.test(pieces[index - 1]?.label ?? ""),
  );
  const names = splitList(OFFERS.exec(said === undefined ? "" : text.slice(said.start, said.end))?.[1] ?? "");
  const areNames = names.every(
    (name) =>
      name.split(" ").every((word) => !isClosedWord(word)) &&
      !(kind.isPerson === true && ROLE.test(name)) &&
      !LANGUAGE.test(name),
  );
  return said !== undefined && names.length > 1 && areNames && kind.sections.includes("features")
    ? { names, spans: [said] }
    : { names: [], spans: [] };
}

/** "Harlow Solicitors, | family law, | wills": names that belong to no section are what is offered there. */
export function offeredIn(
  reading: Reading,
  items: readonly Piece[],
  parts: readonly Part[],
  { kind }: Subject,
): Piece[] {
  const alone = items.filter((item) => parts.every((part) => !part.items.includes(item)));
  const names = namesOf(reading.text, alone);
  const areOffers = names.every((name) => name.split(" ").length < 5 && pricedItem(name) === null && !/\d/.test(name));
  return names.length > 1 && areOffers && kind.sections.includes("features") ? alone : [];
}

/** What people say that there is not, and that readers want to know: "no auditions", "no presents please". */
const TOLD_NO =
  /^[\s,;.(]*(?:(?:and|but|please) )*((?:no|without) (?:\p{L}+ ){0,2}?(?:auditions?|experience|dogs?|pets|smoking|smokers|kids|children|cash|cards|walk-?ins|presents|gifts|speeches|dress code|obligation|contract|commitment|minimum(?: \p{L}+)?|deposit|membership|tickets?|booking|age limit|call-?out (?:fee|charge)|(?:hidden|entry|joining|cancellation|late) (?:fees?|costs?|charges?)|parking|alcohol|gluten|sugar|meat|plastic|chemicals|microwaves|equipment|partner|competition|exams|uniforms?)(?: (?:needed|necessary|required|allowed|included|accepted|please|with us))?)[\s.,)]*$/iu;

/** Such pieces as sentences. */
export function toldRefusals({ text }: Reading, pieces: readonly Piece[]): string[] {
  return pieces.flatMap(({ label, start, end }) => {
    const told = label === "NOT" || label === "PART" ? TOLD_NO.exec(text.slice(start, end))?.[1] : undefined;
    return told === undefined ? [] : [asSentence(told)];
  });
}
