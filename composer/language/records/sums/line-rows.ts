import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { Entity } from "@lathe/protocol/app/entity";
import type { Piece } from "../../pieces/labels.ts";
import { plainPiece } from "../pieces/piece-fields.ts";
import { isDocument } from "./documents.ts";

/** What an app makes or keeps that has lines: "invoice generator", "quote builder", "purchase order tracker". */
const OF_DOCUMENTS =
  /\b(?:invoic(?:e|es|ing)|billing|quot(?:e|es|ing|ations?)|estimat(?:es?|ing)|proposals?|purchase orders?|bills of (?:sale|materials))\b/i;
const SAYINGS = /\b(?:inspir\w+|motivation\w*|famous|favou?rite|daily|random|book|movie|life)\b/i;
const LINES = /^(?:(?:line|invoice|quote|order|estimate) ?)?(?:items?|positions)$/i;
/** What is ordered or sold has lines only where these are told as such: "orders with items", "items, quantity, price". */
const OF_ORDERS = /\b(?:orders?|sales?|receipts?)$/i;
const GOODS = /^(?:products|services|articles|materials|parts)$/i;
const ORDER_LINES = /^(?:order|sales?) (?:items|lines)$/i;
/** For whom they are made out. */
const PARTIES = /^(?:clients|customers|suppliers|vendors)$/i;
/** Of each line. */
const OF_LINES =
  /^(?:quantit(?:y|ies)|qty|(?:unit |item )?prices?(?: per (?:unit|item|piece))?|unit cost|rates?|hourly rates?|(?:item |line )?descriptions?|line totals?|units?)$/i;
/** Of all of them together. */
const OF_WHOLE =
  /^(?:(?:sales )?tax(?:es)?|vat|gst|discounts?)(?: rates?| ?%)?$|^(?:due|issue|invoice|order|delivery|pick-?up) dates?$|^(?:payment )?status$|^terms$|^paid(?: or (?:unpaid|not))?$|^unpaid$/i;
/** What is wished of all of them together: "mark as paid", "show the outstanding total". */
const WISHED_OF_WHOLE = /\b(?:paid|unpaid|outstanding|owed|owes?|overdue|sent|deliver\w+|due)\b/i;
const TOLD: ReadonlySet<Piece["label"]> = new Set(["LIST", "FIELD", "WISH"]);
/** What all lines come to is worked out anyway. */
const SUMS =
  /^(?:(?:see|show|shows|calculates?|get|the|a|its|their|automatic(?:ally)?|calculated|auto-calculated|running|grand|order) )*(?:sub-?totals?|totals?)(?: (?:calculation|amounts?|price|per (?:order|sale|invoice|quote)))?$/i;

/** Whether an app that is called so keeps what has lines: no quotes of somebody. */
export function hasLines(head: string): boolean {
  return OF_DOCUMENTS.test(head) && !SAYINGS.test(head);
}

/** What the lines are called where they are told by no more than "items". */
export function linesOf(noun: string, head: string): string {
  return LINES.test(noun) && hasLines(head) ? "line items" : noun;
}

/**
 * "Quote generator with customer, items, quantity, unit price and VAT": its items are a list, of which the quantity and the
 * price are told, and the rest is told of the quote.
 */
export function withRowOfLines(pieces: readonly Piece[], text: string): Piece[] {
  const head = pieces.find(({ label }) => label === "HEAD");
  const nounOf = (piece: Piece) => plainPiece(text.slice(piece.start, piece.end));
  const told = head === undefined ? [] : pieces.filter((piece) => isOfDocument(piece, head, pieces, text));
  // "products, invoices, items": the items are the lines.
  const lines = told.find((piece) => !GOODS.test(nounOf(piece))) ?? told[0];
  if (head === undefined || lines === undefined) return [...pieces];
  const row = pieces.flatMap((piece) => apart(piece, text));
  const marked = row.map((piece): Piece => {
    if (!TOLD.has(piece.label) || piece.start < head.end) return piece;
    if (piece.start === lines.start) return { ...piece, label: "LIST", said: called(nounOf(piece), head, text) };
    if (PARTIES.test(nounOf(piece))) return { ...piece, label: "LIST" };
    return SUMS.test(nounOf(piece)) ? { ...piece, label: "ABOUT" } : piece;
  });
  const list = marked.find((piece) => piece.label === "LIST" && piece.start === lines.start);
  if (list === undefined) return [...pieces];
  const next = marked.find(({ start }) => start >= list.end);
  // "line items with quantity and price, tax rate": what follows is told of them, but for what only the whole has.
  const isTold = next !== undefined && OPENED.test(text.slice(next.start, next.end));
  const isOfLines = (piece: Piece) =>
    TOLD.has(piece.label) &&
    piece.start > (isTold ? list.start : head.start) &&
    (isTold ? !OF_WHOLE.test(nounOf(piece)) : OF_LINES.test(nounOf(piece)));
  const isWishedOfWhole = (piece: Piece) =>
    piece.label === "WISH" && !OF_WHOLE.test(nounOf(piece)) && WISHED_OF_WHOLE.test(nounOf(piece));
  const isOfWhole = (piece: Piece) =>
    TOLD.has(piece.label) &&
    piece.start > list.start &&
    (piece.label === "FIELD" || OF_WHOLE.test(nounOf(piece)) || isWishedOfWhole(piece));
  const asField = (piece: Piece): Piece => ({ ...piece, label: "FIELD" });
  const own = marked.filter((piece) => piece !== list && isOfLines(piece)).map(asField);
  const rest = marked.filter((piece) => piece === list || !isOfLines(piece));
  const whole = rest.filter((piece) => piece !== list && isOfWhole(piece));
  const others = rest.filter((piece) => !whole.includes(piece));
  const at = others.indexOf(isTold ? list : head) + (isTold ? 0 : 1);
  const placed = [
    ...others.slice(0, at),
    ...whole.map((piece) => (isWishedOfWhole(piece) ? piece : asField(piece))),
    ...others.slice(at),
  ];
  const behind = placed.indexOf(list) + 1;
  return [...placed.slice(0, behind), ...own, ...placed.slice(behind)];
}

/** What lines are told as, of what is no order: "line items". */
function called(noun: string, head: Piece, text: string): string {
  const isOfOrders = !LINES.test(noun) || !hasLines(text.slice(head.start, head.end));
  return isOfOrders && /^(?:order |sales? )?(?:items|lines)$/i.test(noun) ? "order items" : "line items";
}

/** Whether a piece tells of the lines of a document: "invoices with line items", "orders with items", "items, quantity, price". */
function isOfDocument(piece: Piece, head: Piece, pieces: readonly Piece[], text: string): boolean {
  const nounOf = (each: Piece) => plainPiece(text.slice(each.start, each.end));
  const noun = nounOf(piece);
  const isCounted = pieces.some((each) => /^(?:quantit(?:y|ies)|qty)$/i.test(nounOf(each)));
  const isGoods = isCounted && GOODS.test(noun) && hasLines(text.slice(head.start, head.end));
  const isLines = LINES.test(noun) || ORDER_LINES.test(noun) || isGoods;
  if (!TOLD.has(piece.label) || piece.start < head.end || !isLines) return false;
  const documents = pieces.filter((each) => each.label === "LIST" && each.start < piece.start).map(nounOf);
  if (hasLines(text.slice(head.start, head.end)) || documents.some(hasLines)) return true;
  const before = pieces[pieces.indexOf(piece) - 1];
  const isBehind =
    before !== undefined && OF_ORDERS.test(nounOf(before)) && OPENED.test(text.slice(piece.start, piece.end));
  const isPriced = [/^(?:quantit(?:y|ies)|qty)$/i, /^(?:(?:unit |item )?prices?)$/i].every((told) =>
    pieces.some((each) => told.test(nounOf(each))),
  );
  if (isBehind) return before.label === "LIST" || piece.label === "LIST" || isPriced;
  // "customers, orders, items, total"
  if (piece.label === "LIST" && documents.some((each) => /^(?:[\p{L}-]+ )?orders$/iu.test(each))) return true;
  const isOfOrders = [nounOf(head), ...documents].some((each) => /\borders?\b/i.test(each));
  return isOfOrders && (isPriced || ORDER_LINES.test(noun));
}

const DATED = /^(?:due|issue|invoice|delivery|pick-?up) dates?$|^(?:payment )?status$/i;

function hasField({ fields }: Entity, noun: string): boolean {
  const word = noun.toLowerCase().replace(/ dates?$|^payment /, "");
  return fields.some(({ label }) => label.toLowerCase().includes(word));
}

/** Whether items that were told of what has lines are no list, or have what only the whole has: 1, or 0. */
export function missesLines(text: string, pieces: readonly Piece[], { entities }: AppSpecification): number {
  const head = pieces.find(({ label }) => label === "HEAD");
  if (head === undefined || !pieces.some((piece) => isOfDocument(piece, head, pieces, text))) return 0;
  const lines = entities.find(({ singular }) => LINES.test(singular));
  if (lines === undefined) return 1;
  const documents = entities.filter(({ singular }) => isDocument(singular));
  const told = pieces
    .filter(({ label }) => TOLD.has(label))
    .map(({ start, end }) => plainPiece(text.slice(start, end)));
  const missed = told.filter((noun) => DATED.test(noun) && !documents.some((each) => hasField(each, noun)));
  return missed.length + Number(lines.fields.some(({ label }) => OF_WHOLE.test(label)));
}

/** "line items with quantity" */
const OPENED = /^\s*(?:(?:each )?(?:with|having|has)\b|:|\()/i;

/** "discount and VAT" are two. */
function apart(piece: Piece, text: string): Piece[] {
  const words = text.slice(piece.start, piece.end);
  const [all = "", lead = "", first = "", second = ""] = /^([\s,;]*)(.+?) and (.+?)[\s.]*$/.exec(words) ?? [];
  const isOne = (noun: string) => OF_WHOLE.test(noun) || OF_LINES.test(noun);
  if (all === "" || !isOne(plainPiece(first)) || !isOne(second)) return [piece];
  const end = piece.start + lead.length + first.length;
  return [
    { ...piece, end },
    { ...piece, start: end },
  ];
}
