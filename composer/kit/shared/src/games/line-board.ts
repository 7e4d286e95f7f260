import { type Cells, findLanding, findLines, type LineRules, otherPlayer, type Player } from "./line-rules.ts";
import { seededRandom } from "./random.ts";

/** What a line with so many pieces of one player alone is worth. */
const LINE_WORTH = [0, 1, 6, 20];
/** What the last cell of a line is worth more when it will be that player's turn once all below it is full. */
const LASTING_WORTH = 60;

/** A board that the computer can search quickly: it knows of each line how many pieces each player has in it. */
export interface LineBoard {
  take(cell: number, player: Player): void;
  free(cell: number, player: Player): void;
  countTaken(): number;
  /** The cells that can be taken next, those in the middle first. */
  findMoves(): number[];
  /** Whether the player would win with this cell. */
  completes(cell: number, player: Player): boolean;
  /** How promising it is for a player. */
  evaluate(player: Player): number;
  /** Tells positions apart: 53 bits. */
  key(): number;
}

export function buildLineBoard(rules: LineRules, cells: Cells, turn: Player): LineBoard {
  const { width, height, needed, hasGravity } = rules;
  const owners = new Uint8Array(cells.length);
  const lines = findLines(rules);
  const linesOf = cells.map((_, cell) => lines.flatMap((line, index) => (line.includes(cell) ? [index] : [])));
  const counts = [new Uint8Array(lines.length), new Uint8Array(lines.length), new Uint8Array(lines.length)] as const;
  const order = cells.map((_, cell) => cell).sort((a, b) => distance(a) - distance(b));
  const columns = order.filter((cell) => cell < width);
  // Of each column the cell that a piece comes to lie on; below 0 when it is full.
  const landings = Int8Array.from(
    { length: width },
    (_, column) => findLanding(rules, cells, column) ?? column - width,
  );
  let taken = cells.filter((owner) => owner !== 0).length;
  const began = taken % 2 === 0 ? turn : otherPlayer(turn);
  const random = seededRandom(4);
  const keys = Int32Array.from({ length: cells.length * 4 }, () => Math.floor(random() * 4_294_967_296));
  let [keyLow, keyHigh] = [0, 0];

  function distance(cell: number): number {
    const across = Math.abs((cell % width) - (width - 1) / 2);
    return hasGravity ? across : across + Math.abs(Math.floor(cell / width) - (height - 1) / 2);
  }

  function change(cell: number, player: Player, by: 1 | -1): void {
    const own = counts[player];
    for (const line of linesOf[cell] ?? []) own[line] = (own[line] ?? 0) + by;
    keyLow ^= keys[cell * 4 + player] ?? 0;
    keyHigh ^= keys[cell * 4 + player - 1] ?? 0;
  }

  /** Whether a player will come to take a cell when all other columns are full: rows are counted from below. */
  function isLasting(line: number, player: Player): boolean {
    const cell = lines[line]?.find((each) => owners[each] === 0) ?? 0;
    return (height - 1 - Math.floor(cell / width)) % 2 === (player === began ? 0 : 1);
  }

  cells.forEach((owner, cell) => {
    if (owner === 0) return;
    owners[cell] = owner;
    change(cell, owner, 1);
  });

  return {
    take(cell, player) {
      owners[cell] = player;
      taken += 1;
      if (hasGravity) landings[cell % width] = cell - width;
      change(cell, player, 1);
    },
    free(cell, player) {
      owners[cell] = 0;
      taken -= 1;
      if (hasGravity) landings[cell % width] = cell;
      change(cell, player, -1);
    },
    countTaken: () => taken,
    findMoves() {
      if (!hasGravity) return order.filter((cell) => owners[cell] === 0);
      const moves: number[] = [];
      for (const column of columns) {
        const landing = landings[column] ?? -1;
        if (landing >= 0) moves.push(landing);
      }
      return moves;
    },
    completes(cell, player) {
      const own = counts[player];
      for (const line of linesOf[cell] ?? []) if (own[line] === needed - 1) return true;
      return false;
    },
    evaluate(player) {
      const own = counts[player];
      const others = counts[otherPlayer(player)];
      let score = 0;
      for (let line = 0; line < lines.length; line += 1) {
        const mine = own[line] ?? 0;
        const theirs = others[line] ?? 0;
        if (mine > 0 === theirs > 0) continue;
        score += (LINE_WORTH[mine] ?? 0) - (LINE_WORTH[theirs] ?? 0);
        if (!hasGravity) continue;
        if (mine === needed - 1 && isLasting(line, player)) score += LASTING_WORTH;
        else if (theirs === needed - 1 && isLasting(line, otherPlayer(player))) score -= LASTING_WORTH;
      }
      return score;
    },
    key: () => (keyLow >>> 0) + (keyHigh & 0x1fffff) * 4_294_967_296,
  };
}
