import type { Label, Piece } from "../pieces/labels.ts";
import type { Reading } from "../recognizer.ts";
import { isCatalogueOf } from "./as-catalogue.ts";
import { saysSite } from "./find-kind.ts";
import type { Part } from "./pieces/piece-parts.ts";
import { kindOfPart } from "./pieces/piece-sections.ts";

/** "Page for the school play", of which nothing more is said. */
const PAGE =
  /^\s*(?:(?:an?|one|my|our|simple|small|nice|little|make|need|want|create|build|please|i|we) )*(?:(?:memory|memorial|tribute|info|information|welcome|event|invitation|birthday|fan|personal) )?page (?:for|about|on|in memory of) /i;
/** "guesthouse in Brecon, | page with rooms" */
const PAGE_WITH = /^[\s,]*(?:(?:an?|one|our|my|simple|small|nice) )*(?:web ?)?page (?:with|for|about|that|showing)\b/i;
const BARE: ReadonlySet<Label> = new Set(["HEAD", "ABOUT", "LOOK", "SAY", "NAME", "NOT"]);

/** A site is called one, or it is told by its sections alone. */
export function isSite(
  head: Reading,
  pieces: readonly Piece[],
  parts: readonly Part[],
  cut: readonly Piece[],
): boolean {
  const first = pieces.findIndex(({ label }) => label === "PART" || label === "LIST" || label === "TOOL");
  const hasOwnFields = pieces.slice(0, first === -1 ? undefined : first).some(({ label }) => label === "FIELD");
  const sends = ({ text }: Part) => {
    const kind = kindOfPart(text);
    return kind.is === "known" && kind.sections.some(({ name }) => name === "form");
  };
  if (isCatalogueOf(head.text) && parts.some(sends)) return true;
  if (saysSite(head)) return !hasOwnFields || parts.length > 0;
  if (parts.length === 0 && PAGE.test(head.text) && pieces.every(({ label }) => BARE.has(label))) return true;
  const hasForm = parts.some(({ text }) => /\bforms?\b/i.test(text));
  if ((hasOwnFields && !hasForm) || parts.length === 0) return false;
  if (PAGE_WITH.test(parts[0]?.text ?? "")) return true;
  if (/\b(?:pages?|one[- ]?pager|flyer|invitation)\b/i.test(head.text)) return true;
  const isApp =
    /\b(?:apps?|trackers?|log|tool|database|list|planner|system|game|timer|(?:client|customer) portal|dashboard|crm|manager)\b/i.test(
      head.text,
    );
  // "Animal shelter: animals with age, volunteers, donations": lists alone are kept, and not shown.
  const areShown = cut.some(({ label }) => label === "PART" || label === "SAY");
  return !isApp && areShown && parts.length > 2 && pieces.every(({ label }) => label !== "LIST" && label !== "TOOL");
}
