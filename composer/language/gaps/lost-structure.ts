import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { Entity } from "@lathe/protocol/app/entity";
import { isClosedWord } from "../closed-words.ts";
import type { Label, Piece } from "../pieces/labels.ts";
import type { Reading } from "../recognizer.ts";
import { actBetween } from "../records/relations/acts-between.ts";
import { editableIn } from "../records/editable-lists.ts";
import { isOfKind } from "../records/kinds/kinds-of-apps.ts";
import { checklistIn, duesIn, mayPay } from "../records/relations/sub-lists.ts";
import { type Draft, makeDraft } from "../records/draft.ts";
import { plainPiece } from "../records/pieces/piece-fields.ts";
import { joinedPieces } from "../records/pieces/piece-joins.ts";
import { isScoring } from "../records/pieces/piece-scores.ts";
import { toldBeside } from "../records/told-twice.ts";
import { readLists } from "../records/pieces/piece-lists.ts";
import { singularOf } from "../words.ts";

/** What of the lists of a prompt, and of what each has, an app tells otherwise. */
export interface LostStructure {
  /** Lists of which there is none in the app: "npcs, places" as two texts of the characters. */
  lists: number;
  /** Fields that stand in another list than the one of which they were told. */
  fields: number;
  /** Lists that nobody told, or that were told as a field: "crops" of an allotment with beds and plants. */
  untold: number;
  /** What is no list, though it was asked for: "who drove which van when", "category from a list we can edit". */
  acts: number;
}

const GOES_ON: ReadonlySet<Label> = new Set(["FIELD", "OPTION", "ITEM"]);

/** What is lost of the structure that the pieces of a prompt tell; nothing where no list is told beside the head. */
export function lostStructure(reading: Reading, pieces: readonly Piece[], app: AppSpecification): LostStructure {
  const lost: LostStructure = { lists: 0, fields: 0, untold: 0, acts: 0 };
  const joined = joinedPieces(reading, pieces);
  const wordsOf = ({ start, end, said }: Piece) => said ?? reading.text.slice(start, end);
  const acts = actsAsked(joined, reading.text, app);
  lost.acts = acts.filter(({ isMade }) => !isMade).length;
  const count = joined.filter(({ label }) => label === "LIST").length;
  if (count === 0) return lost;
  const head = joined
    .filter(({ label }) => label === "HEAD")
    .map(wordsOf)
    .join(" ");
  const told = new Set<Entity | null>();
  let current: Entity | null = null;
  for (const piece of joined) {
    // "With deadlines" may be what each has; "and their reports" stands beside the head.
    if (count === 1 && (piece.label !== "LIST" || !BESIDE.test(wordsOf(piece)))) continue;
    if (isScoring(wordsOf(piece)) || acts.some((act) => act.piece === piece)) current = null;
    else if (piece.label === "LIST") {
      const found = readLists(plainPiece(wordsOf(piece)), reading.text, head).map(({ draft }) => entityOf(draft, app));
      for (const entity of found) told.add(entity);
      lost.lists += found.filter((entity) => entity === null).length;
      current = found.length === 1 ? (found[0] ?? null) : null;
    } else if (!GOES_ON.has(piece.label)) current = null;
    else if (piece.label === "FIELD" && current !== null && isElsewhere(reading, piece, current, app.entities))
      lost.fields++;
  }
  const fields = joined
    .filter(({ label }) => label === "FIELD")
    .map((piece) => plainPiece(wordsOf(piece)).toLowerCase());
  const nouns = [head, reading.text].map(nounsIn);
  if (count > 1)
    lost.untold = app.entities.filter((entity) => {
      const noun = lastWord(entity.singular);
      if (
        told.has(entity) ||
        BETWEEN.test(noun) ||
        acts.some(({ made }) => made === entity) ||
        nouns[0]?.includes(noun) === true ||
        isOfKind(entity.singular, head, reading.text)
      )
        return false;
      return nouns[1]?.includes(noun) !== true || fields.includes(entity.plural.toLowerCase());
    }).length;
  return lost;
}

const TELLING: ReadonlySet<Label> = new Set(["FIELD", "LIST", "WISH"]);

interface ActAsked {
  piece: Piece;
  /** The records of it, where the app has them. */
  made: Entity | null;
  isMade: boolean;
}

function actsAsked(pieces: readonly Piece[], text: string, { entities }: AppSpecification): ActAsked[] {
  const words = (piece: Piece | undefined) => (piece === undefined ? "" : text.slice(piece.start, piece.end));
  return pieces.flatMap((piece, index) => {
    if (!TELLING.has(piece.label)) return [];
    const noun = editableIn(words(piece));
    const isChecklist = checklistIn(words(piece)) !== null;
    const hasPayers = entities.some(({ singular }) => mayPay(singular));
    const dues = hasPayers ? duesIn(words(piece), words(pieces[index + 1])) : null;
    if (noun !== null || isChecklist || dues !== null) {
      const own = entities.find(({ singular }) =>
        noun === null && dues === null ? /^(?:checklist item|subtask)$/.test(singular) : singular === (noun ?? dues),
      );
      return [{ piece, made: own ?? null, isMade: own !== undefined }];
    }
    const drafts = entities.map(({ singular, plural }) =>
      makeDraft({ singular, plural, name: plural, words: plural, domain: null, isList: true }),
    );
    const act = actBetween(plainPiece(words(piece)), drafts, text, words(pieces[index + 1]));
    if (act === null) return [];
    const ties = act.relations.map(({ to }) => entities[drafts.indexOf(to)]?.id);
    const made = entities.find(({ fields }) =>
      ties.every((id) => fields.some((field) => field.type === "relation" && !field.many && field.entity === id)),
    );
    return [{ piece, made: made ?? null, isMade: made !== undefined }];
  });
}

const BESIDE = /^[\s,;.]*(?:and|also|plus|then|their|as well as) /i;

/** What stands between the lists that were told, though nobody named it. */
const BETWEEN =
  /^(?:loan|rental|booking|score|rating|result|attendance|planting|payment|contribution|task|shift|order|purchase|sale|visit|sighting|catch)$/;

function nounsIn(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}-]+/gu) ?? []).map(singularOf);
}

/** The records that a list is of, by its name or by what it is known as. */
export function namedEntity({ singular, domain }: Draft, { entities }: AppSpecification): Entity | null {
  const names = [singular, domain?.singular ?? singular].map((name) => name.toLowerCase());
  return entities.find((entity) => names.includes(entity.singular.toLowerCase())) ?? null;
}

/** The same, also by the page that it stands on, or by no more than its noun. */
function entityOf(draft: Draft, app: AppSpecification): Entity | null {
  const { singular, plural, domain } = draft;
  const page = app.pages.find(({ title }) => [singular, plural].includes(title.toLowerCase()));
  const shown = page?.blocks.flatMap((block) => (block.type === "records" ? [block.entity] : []))[0];
  const nouns = [singular, domain?.singular ?? singular].map(lastWord);
  return (
    namedEntity(draft, app) ??
    app.entities.find(({ id }) => id === shown) ??
    app.entities.find((entity) => nouns.includes(lastWord(entity.singular))) ??
    toldBeside(draft, app)
  );
}

function isElsewhere(reading: Reading, piece: Piece, own: Entity, entities: readonly Entity[]): boolean {
  const words = reading.words
    .filter(({ start, end, text }) => start >= piece.start && end <= piece.end && !isClosedWord(text))
    .map(({ text }) => singularOf(text));
  const isIn = ({ fields }: Entity) =>
    fields.some(({ label }) => {
      const said = (label.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(singularOf);
      return words.length > 0 && words.every((word) => said.includes(word));
    });
  return !isIn(own) && entities.some((entity) => entity !== own && isIn(entity));
}

function lastWord(noun: string): string {
  return noun.toLowerCase().split(" ").at(-1) ?? noun;
}
