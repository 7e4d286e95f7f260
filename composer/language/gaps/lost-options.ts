import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { Piece } from "../pieces/labels.ts";
import type { Reading } from "../recognizer.ts";
import { optionsAlone } from "../records/either-names.ts";
import { plainPiece } from "../records/pieces/piece-fields.ts";
import { joinedPieces } from "../records/pieces/piece-joins.ts";
import { kindsIn } from "../records/pieces/piece-options.ts";
import { weekdaysIn } from "../week-days.ts";
import { singularOf } from "../words.ts";

/** What was told to choose from, and stands in no field: "never again" of "loved it, ok, never again". */
export function lostOptions(reading: Reading, pieces: readonly Piece[], { entities }: AppSpecification): string[] {
  if (entities.length === 0) return [];
  const options = entities.flatMap(({ fields }) =>
    fields.flatMap((field) => ("options" in field ? field.options : [])),
  );
  const known = new Set(options.map(plain));
  const named = new Set(entities.flatMap(({ fields }) => fields.map(({ label }) => plain(label))));
  return joinedPieces(reading, pieces)
    .flatMap(({ label, start, end }) => {
      const words = plainPiece(reading.text.slice(start, end));
      if (label === "OPTION") return known.has(plain(words)) || weekdaysIn(words) !== null ? [] : [words];
      const told = label === "FIELD" ? (kindsIn(words) ?? optionsAlone(words) ?? []) : [];
      return told.filter((option) => !known.has(plain(option)) && !named.has(plain(option)));
    })
    .filter((option) => /^[\p{L} '-]+$/u.test(option) && !SAYS_YES.test(option));
}

/** What was made of examples, "tools like ladders, drills", with a text for the drills, and of options. */
export function exampleFields(reading: Reading, pieces: readonly Piece[], { entities }: AppSpecification): string[] {
  const items = joinedPieces(reading, pieces).flatMap(({ label, start, end }) =>
    label === "ITEM" || label === "OPTION" ? [plain(plainPiece(reading.text.slice(start, end)))] : [],
  );
  return entities.flatMap(({ fields }) =>
    fields.map(({ label }) => label).filter((label) => items.includes(plain(label))),
  );
}

const SAYS_YES = /^(?:y|yes|n|no|not|true|false|or not)$/i;

function plain(words: string): string {
  return words.toLowerCase().split(" ").map(singularOf).join(" ");
}
