import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { Entity } from "@lathe/protocol/app/entity";
import type { Piece } from "./pieces/labels.ts";
import { plainPiece } from "./records/pieces/piece-fields.ts";

/** How many records are called by a name that others have, or that is within theirs. */
export function doubles({ entities }: AppSpecification): number {
  const names = entities.map(({ plural }) => plural.toLowerCase());
  // "My houseplants … plants with name": one of them is said in two ways.
  const isWithin = (name: string) =>
    name.length > 4 &&
    name !== "tasks" &&
    names.some((other) => other !== name && !other.includes(" ") && other.endsWith(name));
  return names.filter((name, index) => names.indexOf(name) !== index || isWithin(name)).length;
}

/** "law firm case manager with cases": by how many words more than those of their list records are called. */
export function longNames({ entities }: AppSpecification, pieces: readonly Piece[], text: string): number {
  const listed = pieces.flatMap(({ label, start, end }) =>
    label === "LIST" ? [plainPiece(text.slice(start, end)).toLowerCase()] : [],
  );
  return entities.filter(({ plural }) => / \S+ /.test(plural) && listed.some((noun) => plural.endsWith(` ${noun}`)))
    .length;
}

/** Days in a row are counted, and are no list of their own. */
export function isOfStreaks({ plural, fields }: Entity): boolean {
  return plural === "streaks" && !fields.some(({ type }) => type === "date");
}
