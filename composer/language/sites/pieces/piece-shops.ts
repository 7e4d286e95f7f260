import type { Label, Piece } from "../../pieces/labels.ts";

/** "Clothing shop": nothing else is said of what is wanted. */
const SHOP =
  /^\s*(?:(?:an?|my|our|the|build|create|make|simple|small|modern) )*(?:[\p{L}'-]+ ){0,3}?(?:shop|store|boutique)[\s,:]*$/iu;
/** What only a shop on the web has. */
const OF_WEB_SHOP =
  /\b(?:product (?:pages?|gallery|grid)|size guide|(?:shopping )?(?:cart|basket)|check-?out|wish ?list|returns? policy|shipping (?:info(?:rmation)?|policy|rates)|featured products|new arrivals|best ?sellers|hero|newsletter)\b/i;

/** What nobody keeps, and everybody reads: "Book author: books, bio, events, newsletter". */
const READ =
  /^[\s,;:]*(?:(?:and|our|the|my) )*(?:newsletter(?: sign[- ]?up)?|faqs?|testimonials|bio|about (?:us|me)|press(?: kit)?|line-?up|opening hours|code of conduct|hero|footer|our story)[\s.]*$/i;
const APP =
  /\b(?:apps?|trackers?|log|tool|database|list|planner|system|manager|management|organi[sz]er|crm|dashboard|board|software|portal)\b/i;

/** "Wedding invitation": one that guests read, and no list of several. */
const INVITATION =
  /^\s*(?:(?:an?|our|my|the|build|create|make|simple|elegant|digital|online|modern) )*(?:wedding|birthday|party|baby shower|engagement|event|anniversary|graduation|housewarming) (?:invitation|invite)(?: (?:page|card))?[\s,:]*$/i;
/** "Club night landing page | with line-up | , date": nothing but sections can be meant. */
const SITE = /\b(?:landing page|web ?site|event page|home ?page|one[- ]?pager)[\s,:]*$/i;
const OF_BARE: ReadonlySet<Label> = new Set(["FIELD", "LOOK", "NAME", "NOT", "BEYOND"]);

const OF_RECORDS: ReadonlySet<Label> = new Set(["FIELD", "WISH", "LIST", "BEYOND"]);

/** "Clothing shop | with categories | , product pages | , size guide": what visitors find there, and no fields of anything; the same pieces where there is no such shop. */
export function shopsApart(text: string, pieces: readonly Piece[]): readonly Piece[] {
  const [head, ...others] = pieces;
  const isBare =
    head?.label === "HEAD" &&
    SITE.test(text.slice(head.start, head.end)) &&
    others.some(({ label }) => label === "FIELD") &&
    others.every(({ label }) => OF_BARE.has(label));
  const isInvitation = head?.label === "HEAD" && INVITATION.test(text.slice(head.start, head.end));
  const isShop = head?.label === "HEAD" && SHOP.test(text.slice(head.start, head.end));
  const isOnWeb = others.some(({ start, end }) => OF_WEB_SHOP.test(text.slice(start, end)));
  const isRead =
    head?.label === "HEAD" &&
    /:\s*$/.test(text.slice(head.start, head.end + 1)) &&
    !APP.test(text.slice(head.start, head.end)) &&
    others.filter(({ start, end }) => READ.test(text.slice(start, end))).length > 1;
  if (!isInvitation && !isBare && !isRead && (!isShop || !isOnWeb)) return pieces;
  return pieces.map((piece) => (OF_RECORDS.has(piece.label) ? { ...piece, label: "PART" } : piece));
}
