import type { Piece } from "../pieces/labels.ts";

/** "Clothing shop": nothing else is said of what is wanted. */
const SHOP =
  /^\s*(?:(?:an?|my|our|the|build|create|make|simple|small|modern) )*(?:[\p{L}'-]+ ){0,3}?(?:shop|store|boutique)[\s,:]*$/iu;
/** What only a shop on the web has. */
const OF_WEB_SHOP =
  /\b(?:product pages?|size guide|(?:shopping )?(?:cart|basket)|check-?out|wish ?list|returns? policy|shipping (?:info(?:rmation)?|policy|rates)|featured products|new arrivals|best ?sellers|hero|newsletter)\b/i;

/** "Clothing shop | with categories | , product pages | , size guide": what visitors find there, and no fields of anything. */
export function shopsApart(text: string, pieces: readonly Piece[]): Piece[] {
  const [head, ...others] = pieces;
  const isShop = head?.label === "HEAD" && SHOP.test(text.slice(head.start, head.end));
  const isOnWeb = others.some(({ start, end }) => OF_WEB_SHOP.test(text.slice(start, end)));
  if (!isShop || !isOnWeb) return [...pieces];
  return pieces.map((piece) =>
    piece.label === "FIELD" || piece.label === "WISH" || piece.label === "LIST" ? { ...piece, label: "PART" } : piece,
  );
}
