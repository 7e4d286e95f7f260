import type { Piece } from "../../pieces/labels.ts";
import { SIZES_IN } from "../../size-words.ts";
import { FIELDS_OF_ONE_NOUN_IN } from "../relations/shared-nouns.ts";

/** "scale like G, O or HO": short names of what it may be. */
const LIKE_IN =
  /(?<![\p{L}-])(?:scales?|sizes?|types?|kinds?|grades?|gauges?|levels?|status|categor(?:y|ies)|formats?|genres?|class(?:es)?|conditions?|methods?|styles?|shapes?|materials?|flavours?|finish(?:es)?|medium|mediums|difficulty|weight class|film type|colou?rs?) (?:like|such as|e\.?g\.?,?|for example) [\p{L}\d]+(?:, ?[\p{L}\d]+){0,6},? or [\p{L}\d]+/giu;

const WHOLE = [FIELDS_OF_ONE_NOUN_IN, SIZES_IN, LIKE_IN];
const CUT: ReadonlySet<Piece["label"]> = new Set(["FIELD", "LIST", "OPTION", "ITEM", "WISH"]);

/** What is told together stays together: "birth and death dates and places", "size s m l xl", "scale like G, O or HO". */
export function wholeFields(pieces: readonly Piece[], text: string): Piece[] {
  const spans = WHOLE.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((found) => ({ start: found.index, end: found.index + found[0].length })),
  );
  return spans.reduce<Piece[]>(
    (all, span) => {
      const cut = all.filter((piece) => piece.start < span.end && span.start < piece.end);
      const [first, last] = [cut[0], cut.at(-1)];
      const mayJoin = cut.length > 1 && cut.every(({ label }) => CUT.has(label)) && cut.some(isField);
      if (first === undefined || last === undefined || !mayJoin) return all;
      // What stands before it in the first piece, or behind it in the last, is told for itself.
      const [before, behind] = [text.slice(first.start, span.start), text.slice(span.end, last.end)];
      if (/\p{L}{4}/u.test(before.replace(LEADS, "")) || /\p{L}/u.test(behind)) return all;
      const at = all.indexOf(first);
      return [
        ...all.slice(0, at),
        { start: first.start, end: last.end, label: "FIELD" as const },
        ...behindOf(all.slice(at + cut.length), first.label),
      ];
    },
    [...pieces],
  );
}

/** "scale like G, O or HO | and the maker": what goes on is a field as well, where it was cut up as the names before. */
function behindOf(pieces: readonly Piece[], label: Piece["label"]): Piece[] {
  const end = pieces.findIndex((piece) => piece.label !== label);
  const more = label === "ITEM" ? (end < 0 ? pieces.length : end) : 0;
  return pieces.map((piece, index) => (index < more ? { ...piece, label: "FIELD" as const } : piece));
}

const LEADS = /\b(?:with|and|including|their|plus|also|like|has|have)\b/giu;

function isField({ label }: Piece): boolean {
  return label === "FIELD" || label === "ITEM" || label === "OPTION";
}
