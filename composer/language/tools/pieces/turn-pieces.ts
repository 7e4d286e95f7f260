import type { Label, Piece } from "../../pieces/labels.ts";
import type { Reading, Recognized } from "../../recognizer.ts";
import { countedIn, meansTurns } from "../turns.ts";

const KEPT: ReadonlySet<Label> = new Set(["HEAD", "NAME", "NOT", "ABOUT", "ITEM", "OPTION"]);
const OF_TURNS: ReadonlySet<Label> = new Set(["FIELD", "WISH", "SET", "OPTION", "TOOL"]);

/** Who has turns, where it is no list of its own. */
const WHO =
  /^\W*(?:(?:and|where|i|we|you|can|add|enter|put in|with|all|the|my|our) )*(?:players?|monsters?|creatures?|characters?|enem(?:y|ies)|combatants?|heroes|npcs?|adventurers?|participants?|people|names?)\W*$/i;

/** "A dashboard with clock, notes and tasks": it keeps no clocks. */
const OF_SCREEN = /\b(?:dash ?boards?|(?:home|start) ?(?:screen|page)|new tab|kiosk|widgets?)\b/i;
const CLOCK = /^\W*(?:(?:with|and|plus|an?|the|digital|analog(?:ue)?|current|live|big) )*clock\W*$/i;

/**
 * "Characters, loot and an initiative tracker": a tool beside the lists, whatever else it was taken for. "A battle tracker:
 * monsters and players with hit points": who has turns is no list beside it.
 */
export function withTurnsApart(text: string, pieces: readonly Piece[]): Piece[] {
  const wordsOf = ({ start, end }: Piece) => text.slice(start, end);
  const isOfTurns = pieces.some((piece) => piece.label === "HEAD" && meansTurns(wordsOf(piece)));
  const lists = pieces.filter(({ label }) => label === "LIST");
  const isOfWho = isOfTurns && lists.every((piece) => WHO.test(wordsOf(piece)));
  let isTold = false;
  return pieces.map((piece): Piece => {
    if (isOfWho && piece.label === "LIST") return { ...piece, label: "FIELD" };
    // "And the order of fighting with name and hit points": fields of no list before it.
    if (isTold && piece.label === "FIELD") return { ...piece, label: "SET" };
    isTold = piece.label !== "HEAD" && !KEPT.has(piece.label) && meansTurns(wordsOf(piece));
    const isTool =
      !KEPT.has(piece.label) && (meansTurns(wordsOf(piece)) || (OF_SCREEN.test(text) && CLOCK.test(wordsOf(piece))));
    return isTool ? { ...piece, label: "TOOL" } : piece;
  });
}

/** "A fight tracker with name, initiative and hp": what is listed is counted for each who has turns. */
export function withCountedTurns(
  reading: Reading,
  pieces: readonly Piece[],
  tools: readonly Recognized[],
): Recognized[] {
  const told = pieces.filter(({ label }) => OF_TURNS.has(label));
  const counted = countedIn({ ...reading, claimed: [] });
  const spans = counted?.spans.filter((span) => told.some(({ start, end }) => start <= span.start && span.end <= end));
  if (counted === null || spans === undefined || spans.length === 0) return [...tools];
  return tools.map((tool) => {
    const blocks = tool.part.blocks ?? [];
    if (!blocks.some((block) => block.type === "turnOrder" && block.counted === undefined)) return tool;
    return {
      spans: [...tool.spans, ...spans],
      part: {
        ...tool.part,
        blocks: blocks.map((block) => (block.type === "turnOrder" ? { ...block, counted: counted.label } : block)),
      },
    };
  });
}
