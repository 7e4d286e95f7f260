import type { Entity } from "@lathe/protocol/app/entity";
import type { FieldKind } from "../../field-kinds.ts";
import { isClosedWord } from "../../closed-words.ts";
import { makeField } from "../../field-kinds.ts";
import { readFieldPhrase } from "../../field-phrase.ts";
import type { Label, Piece } from "../../pieces/labels.ts";
import { plainPiece } from "../../records/pieces/piece-fields.ts";
import { type Reading, type Recognized, touches } from "../../recognizer.ts";
import { asLabel } from "../../words.ts";

/** What every card or question has: its two sides, and the wrong answers. */
const OF_CARDS =
  /\b(?:questions?|answers?|solutions?|choices?|options?|fronts?|backs?|sides?|words?|terms?|meanings?|translations?|definitions?|cards?|english|points?|score|box|levels(?= for| of|$)|progress|streaks?|statistics|stats|accuracy)\b/i;
const MAX_FIELDS = 6;
/** "Sort by chapter", "grouped by topic", "in decks by subject": what each of them belongs to. */
const GROUPED =
  /^(?:(?:and|also|can|could|i|be|them|it|the|my|cards?|words?|questions?|to|with|that|are|different|decks?) )*(?:(?:sort(?:ed|able)?|group(?:ed)?|organi[sz]ed?|divided?|split|filter(?:ed)?|arranged?|choose|pick|practi[sc]e|study|learn|revise|categori[sz]ed?)(?: (?:them|it|the cards))? )?(?:by|into|per|for each|for every) (?:the )?(chapter|topic|subject|unit|lesson|category|theme|module|week)s?$/i;
/** "Make decks", "with categories", "choose categories like movies and music": groups that the cards are in. */
export const IN_GROUPS =
  /^(?:(?:and|also|can|users?|with|in|into|by|choose|pick|select|create|make|add|organi[sz]e|several|multiple|different|custom|own|their|the|my|cards?) )*(chapter|topic|subject|unit|lesson|categorie|category|theme|module|deck|folder|set)s?$/i;
const OF_GROUPS: readonly Label[] = ["WISH", "SET", "FIELD", "PART", "LIST"];

/** "Questions with answer, chapter and topic (history, music)": what cards or questions have beside their two sides. */
export function withFieldsOfCards(
  reading: Reading,
  pieces: readonly Piece[],
  tools: readonly Recognized[],
): Recognized[] {
  const { text } = reading;
  const at = tools.findIndex(({ part }) => /^(?:quiz|flashcards)$/.test(part.blocks?.[0]?.type ?? ""));
  const tool = tools[at];
  const [entity, ...others] = tool?.part.entities ?? [];
  if (tool === undefined || entity === undefined || others.length > 0) return [...tools];
  const told = pieces.flatMap((piece, index) => {
    const words = plainPiece(text.slice(piece.start, piece.end)).replace(
      /^(?:enter|add|type(?: in)?|write)(?: |$)/i,
      "",
    );
    const group = (GROUPED.exec(words) ?? IN_GROUPS.exec(words))?.[1]?.replace(/ie$/i, "y");
    if (group !== undefined && OF_GROUPS.includes(piece.label) && !isTopic(reading, piece, tool))
      return [{ words: group, spans: [piece, ...optionsBehind(pieces, index)] }];
    // "With addition and subtraction": what is asked, and nothing that each question has.
    if (piece.label !== "FIELD" || words === "" || OF_CARDS.test(words) || isTopic(reading, piece, tool)) return [];
    return [{ words, spans: [piece, ...optionsBehind(pieces, index)] }];
  });
  const fields = told.flatMap(({ words, spans: [piece, ...options] }) => {
    const names = options.map(({ start, end }) => asLabel(plainPiece(text.slice(start, end)).replace(/[()]/g, "")));
    const read = readFieldPhrase(words, null);
    const kind: FieldKind | undefined =
      names.length > 1 ? { type: "choice", options: [...new Set(names)] } : read?.kind;
    if (read === null || kind === undefined || piece === undefined) return [];
    return [{ field: makeField(asLabel(read.label), kind), spans: [piece, ...options] }];
  });
  const added = fields.filter(({ field }) => !entity.fields.some(({ id }) => id === field.id)).slice(0, MAX_FIELDS);
  if (added.length === 0) return [...tools];
  const wider: Entity = { ...entity, fields: [...entity.fields, ...added.map(({ field }) => field)] };
  return tools.with(at, {
    spans: [...tool.spans, ...added.flatMap(({ spans }) => spans)],
    part: { ...tool.part, entities: [wider] },
  });
}

function isTopic({ words }: Reading, piece: Piece, { spans }: Recognized): boolean {
  const told = words.filter((word) => touches([piece], word) && !isClosedWord(word.text));
  return told.length > 0 && told.every((word) => touches(spans, word));
}

function optionsBehind(pieces: readonly Piece[], index: number): Piece[] {
  const end = pieces.findIndex(({ label }, other) => other > index && label !== "OPTION");
  return pieces.slice(index + 1, end === -1 ? undefined : end);
}
