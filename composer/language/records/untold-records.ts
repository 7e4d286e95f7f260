import { manyOf } from "./asked/asked-heads.ts";
import type { Draft } from "./draft.ts";
import { coreOf, findNoun } from "./find-noun.ts";
import { dealtWith, namesNothing, recordsTold } from "./meant-heads.ts";
import { plainPiece } from "./pieces/piece-fields.ts";
import { recordsOfAct, recordsOfName, recordsOfThing, recordsOfTrade } from "./pieces/piece-subjects.ts";
import { recordsOfClause, storyRecords, troublesIn } from "./story-records.ts";
import { entriesOf } from "./unnamed-records.ts";

/** What a prompt tells around the fields that it lists. */
interface Story {
  /** All of it. */
  about: string;
  /** What stands before the first field. */
  before: string;
  /** What stands before the wish, and the wish. */
  opening: string;
  /** The wish, which names nothing. */
  head: string;
}

/** Records of which only the fields are listed: what the first of them or the story tells that they are. */
export function untoldRecords(
  words: string,
  fields: readonly string[],
  { about, before, opening, head }: Story,
): Draft {
  return (
    recordsOfName(words) ??
    recordsOfThing(words, fields) ??
    troublesIn(opening) ??
    recordsOfAct(words) ??
    dealtWith(before) ??
    (head !== "" && namesNothing(head) ? recordsTold(before) : null) ??
    manyOf(about) ??
    recordsOfTrade(about) ??
    storyRecords(opening, fields.map(plainPiece)) ??
    recordsOfClause(head) ??
    recordsOfClause(words) ??
    (/\b(?:we|i|they) share (?:an?|the|our|some) /i.test(opening)
      ? findNoun({ text: "shared things", isList: true }, true)
      : null) ??
    entriesOf(coreOf(head).text)
  );
}
