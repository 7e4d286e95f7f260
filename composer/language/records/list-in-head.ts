import type { Piece } from "../pieces/labels.ts";
import { singularOf } from "../words.ts";

/** "Apartment building manager where I can track units" */
const WHERE_LISTED =
  /^(.*\S (?:app|application|manager|tracker|system|tool|planner|software|database|organi[sz]er)),? (?:where|in which|that lets|so that)(?: (?:i|we|you|users?|people|staff|me|us))?(?: can| could| should be able to)? (?:track|manage|keep(?: track of)?|log|record|see|add|store|enter|list|create|save) (?:(?:my|our|the|their|all) )*((?:[\p{L}-]+ )?[\p{L}-]+)$/isu;

/** The first list of a row, where the name of the app runs into it. */
export function listInHead(piece: Piece, next: Piece | undefined, text: string): Piece[] {
  if (piece.label !== "HEAD" || next?.label !== "LIST" || !/^\s*(?:,|and )/.test(text.slice(next.start, next.end)))
    return [piece];
  const [, name = "", noun = ""] = WHERE_LISTED.exec(text.slice(piece.start, piece.end)) ?? [];
  if (name === "" || singularOf(noun) === noun) return [piece];
  return [
    { ...piece, end: piece.start + name.length },
    { ...piece, label: "LIST", start: piece.end - noun.length },
  ];
}
