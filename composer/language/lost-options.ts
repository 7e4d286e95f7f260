import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { Piece } from "./pieces/labels.ts";
import type { Reading } from "./recognizer.ts";
import { optionsAlone } from "./records/either-names.ts";
import { plainPiece } from "./records/piece-fields.ts";
import { joinedPieces } from "./records/piece-joins.ts";
import { kindsIn } from "./records/piece-options.ts";
import { singularOf } from "./words.ts";

/** What was told to choose from, and stands in no field: "never again" of "loved it, ok, never again". */
export function lostOptions(reading: Reading, pieces: readonly Piece[], { entities }: AppSpecification): string[] {
  if (entities.length === 0) return [];
  const known = new Set(
    entities
      .flatMap(({ fields }) => fields.flatMap((field) => [field.label, ...("options" in field ? field.options : [])]))
      .map(plain),
  );
  return joinedPieces(reading, pieces)
    .flatMap(({ label, start, end }) => {
      const words = plainPiece(reading.text.slice(start, end));
      if (label === "OPTION") return [words];
      return label === "FIELD" ? (kindsIn(words) ?? optionsAlone(words) ?? []) : [];
    })
    .filter((option) => /^[\p{L} '-]+$/u.test(option) && !SAYS_YES.test(option) && !known.has(plain(option)));
}

/** What was made of examples: "tools like ladders, drills", with a text for the drills. */
export function exampleFields(reading: Reading, pieces: readonly Piece[], { entities }: AppSpecification): string[] {
  const items = joinedPieces(reading, pieces).flatMap(({ label, start, end }) =>
    label === "ITEM" ? [plain(plainPiece(reading.text.slice(start, end)))] : [],
  );
  return entities.flatMap(({ fields }) =>
    fields.map(({ label }) => label).filter((label) => items.includes(plain(label))),
  );
}

const SAYS_YES = /^(?:y|yes|n|no|not|true|false|or not)$/i;

function plain(words: string): string {
  return words.toLowerCase().split(" ").map(singularOf).join(" ");
}
