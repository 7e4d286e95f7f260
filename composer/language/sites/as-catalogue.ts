import type { Subject } from "./find-kind.ts";
import { KINDS, PLAIN_KIND } from "./kinds/kinds.ts";

/** "Online catalogue of handmade jewellery", "product catalog" */
const CATALOGUE =
  /\b(?:online|web|internet|digital|product) (?:product )?catalog(?:ue)?s?\b(?: (?:of|for|with) (?:(?:my|our|the|all|some) )*((?:\p{Ll}[\p{L}-]+ ){0,2}\p{Ll}[\p{L}-]+))?/iu;

/** Whether a catalogue is wanted that others look through. */
export function isCatalogueOf(head: string): boolean {
  return CATALOGUE.test(head);
}

/** A catalogue of which nothing else is known is a shop of these goods. */
export function asCatalogue(head: string, subject: Subject): Subject {
  const found = CATALOGUE.exec(head);
  const shop = KINDS.find(({ id }) => id === "shop");
  if (found === null || shop === undefined || subject.kind !== PLAIN_KIND) return subject;
  return { ...subject, kind: shop, goods: subject.goods ?? found[1] ?? null, topic: null };
}
