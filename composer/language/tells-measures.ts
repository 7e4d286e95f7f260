import { isComputed } from "@lathe/protocol/app/field";
import { findPieces } from "./pieces/find-pieces.ts";
import type { WayRead } from "./read-in-way.ts";
import type { Reading } from "./recognizer.ts";

const MEASURE =
  /\b(?:averages?|totals?|sums?|best|records?|highest|lowest|how (?:many|much)|(?:per|each|every) (?:day|week|month|year)|weekly|monthly|yearly|daily)\b/i;

/**
 * The same records with the same fields, of which numbers are asked for: each wish is understood by itself where the pieces
 * tell which it is, "weekly averages" as those of both values.
 */
export function tellsMeasures(byPieces: WayRead, best: WayRead, { text }: Reading): boolean {
  if ("reason" in byPieces.read || "reason" in best.read || byPieces.isSite || byPieces.isTool) return false;
  const [mine, theirs] = [byPieces.read.app, best.read.app];
  const isAsked = findPieces(text).some(
    ({ label, start, end }) => label === "WISH" && MEASURE.test(text.slice(start, end)),
  );
  if (!isAsked || byPieces.read.rest.length > 0 || mine.entities.length !== theirs.entities.length) return false;
  return theirs.entities.every(({ plural, fields }) => {
    const own = mine.entities.find((each) => each.plural === plural);
    return (
      own !== undefined &&
      fields.every((field) => isComputed(field) || own.fields.some(({ label }) => label === field.label))
    );
  });
}
