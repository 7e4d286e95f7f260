import { claim } from "../claims.ts";
import { findAll, type Reading } from "../recognizer.ts";
import { CATALOGUES } from "./catalogues.ts";
import type { FoundSection } from "./section-words.ts";
import type { SiteKind } from "./site-kind.ts";

/** What a catalogue of the trade is of: "books" of a writer. */
export function sectionsOfKind(
  reading: Reading,
  { records = {} }: SiteKind,
  asked: readonly FoundSection[],
): FoundSection[] {
  const found: FoundSection[] = [];
  for (const name in records)
    if (isCatalogueName(name) && asked.every((each) => each.name !== name)) {
      const things = records[name]?.of?.[1];
      const [first] =
        things === undefined
          ? []
          : findAll(
              claim(
                reading,
                asked.map(({ found: { span } }) => span),
              ),
              new RegExp(`(?<![\\p{L}\\p{N}&'-])(?:(?:my|our|the|all) )*${things}(?![\\p{L}\\p{N}]|'s|-\\p{L})`, "gu"),
            );
      if (first !== undefined) found.push({ name, form: null, isPage: false, found: first });
    }
  return found;
}

function isCatalogueName(name: string): name is keyof typeof CATALOGUES {
  return name in CATALOGUES;
}
