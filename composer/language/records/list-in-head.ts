import type { Piece } from "../pieces/labels.ts";
import { isPersonNoun } from "../examples/titles.ts";
import { singularOf } from "../words.ts";
import { partNoun } from "./part-nouns.ts";

/** "Apartment building manager where I can track units" */
const WHERE_LISTED =
  /^(.*\S (?:app|application|manager|tracker|system|tool|planner|software|database|organi[sz]er)),? (?:where|in which|that lets|so that)(?: (?:i|we|you|users?|people|staff|me|us))?(?: can| could| should be able to)? (?:track|manage|keep(?: track of)?|log|record|see|add|store|enter|list|create|save) (?:(?:my|our|the|their|all) )*((?:[\p{L}-]+ )?[\p{L}-]+)$/isu;

/** "Wedding dress shop with brides, fittings, dresses": several of each, and nothing to choose from. */
export function withListsBehindName(pieces: readonly Piece[], text: string): Piece[] {
  const head = pieces.findIndex(({ label }) => label === "HEAD");
  const behind = pieces.slice(head + 1);
  const stop = behind.findIndex(({ label }) => label !== "OPTION");
  const row = behind.slice(0, stop === -1 ? undefined : stop);
  const areLists = row.every(({ start, end }) => SEVERAL.test(text.slice(start, end)));
  if (head === -1 || row.length < 2 || !areLists || !/^\s*(?:with|:)/.test(text.slice(row[0]?.start ?? 0)))
    return [...pieces];
  return pieces.map((piece) => (row.includes(piece) ? { ...piece, label: "LIST" } : piece));
}

/** "fittings", and no quality. */
const SEVERAL = /^[\s,:]*(?:with |and )?[\p{L}-]{3,}(?<!ss|us|is)s[\s,.]*$/u;

/** "Landlord app for rent payments": what is kept, and nobody whom it is for. */
const FOR_LISTED =
  /^(.*\S (?:app|manager|tracker|system|tool|planner|software|database)) for ((?:[\p{L}-]+ )?[\p{L}-]+s)$/isu;

/** The first list of a row, where the name of the app runs into it. */
export function listInHead(piece: Piece, next: Piece | undefined, text: string): Piece[] {
  if (piece.label !== "HEAD" || next?.label !== "LIST" || !/^\s*(?:,|and )/.test(text.slice(next.start, next.end)))
    return [piece];
  const words = text.slice(piece.start, piece.end);
  const listed = FOR_LISTED.exec(words);
  const isKept =
    listed !== null &&
    !isPersonNoun(singularOf((listed[2] ?? "").toLowerCase())) &&
    partNoun(listed[2] ?? "", text)?.surety === "known";
  const [, name = "", noun = ""] = WHERE_LISTED.exec(words) ?? (isKept ? listed : null) ?? [];
  if (name === "" || singularOf(noun) === noun) return [piece];
  return [
    { ...piece, end: piece.start + name.length },
    { ...piece, label: "LIST", start: piece.end - noun.length },
  ];
}
