import type { Label, Piece } from "../pieces/labels.ts";
import type { Reading } from "../recognizer.ts";
import { planOfPieces } from "../records/pieces/piece-plan.ts";
import type { Plan } from "../records/plans.ts";
import { joinedForSite } from "./pieces/piece-joins.ts";
import { shopsApart } from "./pieces/piece-shops.ts";

const OF_LIST: ReadonlySet<Label> = new Set(["FIELD", "OPTION", "ITEM", "WISH"]);

const OWNER =
  /^[\s,;:.!?]*(?:(?:and|then|also|plus) )*(?:(?:just |only )?for (?:me|us|myself|ourselves)(?: only| alone)?[,:]? (?:i |we |also |just )*(?=an? |the |my |our )|can keep (?=an? |the |my |our ))/i;

/** "for us | the attendance", "a page where I can keep | my list of students": who keeps it is no part of its name. */
function withoutOwner(text: string, piece: Piece): Piece {
  const lead = piece.label === "LIST" ? (OWNER.exec(text.slice(piece.start, piece.end))?.[0].length ?? 0) : 0;
  return { ...piece, start: piece.start + lead };
}

/** The records that are kept beside a site: "plus a logbook where members write down trips"; null where there are none. */
export function planBesideSite(reading: Reading, pieces: readonly Piece[]): Plan | null {
  let isList = false;
  const lists = joinedForSite(reading.text, shopsApart(reading.text, pieces))
    .filter(({ label }) => {
      isList = label === "LIST" || (isList && OF_LIST.has(label));
      return isList;
    })
    .map((piece) => withoutOwner(reading.text, piece));
  const plan = lists.length === 0 ? null : planOfPieces(reading, lists);
  return plan === null ? null : { ...plan, sentences: [], name: null };
}
