import { domainOfNoun } from "../domains/find-domain.ts";
import { pluralOf } from "../words.ts";
import type { Draft } from "./draft.ts";
import { partNoun } from "./part-nouns.ts";

/** "Book and movie wishlist": two sorts that people keep in one app. */
const BOTH =
  /^[\s]*(?:(?:an?|my|our|the|simple|personal) )*([\p{L}-]+) (?:and|&) ([\p{L}-]+) (?:wish ?lists?|lists?|logs?|trackers?|diary|journal|collections?|catalog(?:ue)?|inventory|organi[sz]er|notes)[\s,:]*$/iu;
const SORTS =
  /^(?:books?|movies?|films?|series|shows?|games?|podcasts?|albums?|wines?|beers?|whisk(?:y|ies)|recipes?|restaurants?|quotes?|songs?|plants?|dreams?|birds?|coffees?|teas?|cheeses?|comics?|magazines?|warrant(?:y|ies)|receipts?|contacts?|bookmarks?)$/i;

/** The lists that the head of a prompt names both, beside those that there are. */
export function bothOfHead(head: string, about: string, drafts: readonly Draft[]): Draft[] {
  const nouns = BOTH.exec(head)?.slice(1) ?? [];
  if (!nouns.every((noun) => SORTS.test(noun)) || drafts.length > 1) return [];
  const lists = nouns.flatMap((noun) => partNoun(pluralOf(noun.toLowerCase()), about)?.draft ?? []);
  const isThere = ({ domain, singular }: Draft) =>
    drafts.some((draft) => draft.singular === singular || (draft.domain !== null && draft.domain === domain));
  return lists.length === 2 && nouns.every((noun) => domainOfNoun(pluralOf(noun.toLowerCase())) !== null)
    ? lists.filter((draft) => !isThere(draft))
    : [];
}
