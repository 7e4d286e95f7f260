import { pluralOf, singularOf } from "../words.ts";
import type { Draft } from "./draft.ts";
import { partNoun } from "./part-nouns.ts";

/** What a firm keeps, two of which may name its app. */
const KEPT =
  "invoice|job|order|expense|client|customer|quote|appointment|product|sale|project|booking|payment|estimate|contract|repair|rental|member|class|room|guest|table|menu";
const TWO = new RegExp(
  `(?:^| )(${KEPT})e?s? (?:and|&) (${KEPT})e?s? (?:tracker|app|manager|log|planner|system|tool|database|organi[sz]er|software)(?= |$)`,
  "iu",
);

/** "Invoice and job tracker for a plumber": both of them are lists; null where a name says no more than one. */
export function twoInName(head: string, about: string): Draft[] | null {
  const [, first = "", second = ""] = TWO.exec(head) ?? [];
  if (first === "" || first.toLowerCase() === second.toLowerCase()) return null;
  const drafts = [first, second].flatMap(
    (noun) => partNoun(pluralOf(singularOf(noun.toLowerCase())), about)?.draft ?? [],
  );
  return drafts.length === 2 && drafts[0]?.singular !== drafts[1]?.singular ? drafts : null;
}
