import type { HunkLine } from "../edits/hunk.ts";
import { hunkOfPair } from "../edits/hunk.ts";

/** A change to a text in lines, in pieces as models send it: each with some unchanged lines around it. */
export interface Piece {
  /** Index of its first line in the text before. */
  start: number;
  lines: readonly HunkLine[];
}

/** The differences of two texts in pieces with that many lines around each. */
export function piecesOf(before: readonly string[], after: readonly string[], around = 3): Piece[] {
  const all = hunkOfPair(before, after).lines;
  const isNear = (at: number) =>
    all.slice(Math.max(0, at - around), at + around + 1).some((line) => line.kind !== "keep");
  const pieces: { start: number; lines: HunkLine[] }[] = [];
  let old = 0;
  let open = false;
  for (const [at, line] of all.entries()) {
    const near = isNear(at);
    if (near && !open) pieces.push({ start: old, lines: [] });
    if (near) pieces.at(-1)?.lines.push(line);
    open = near;
    if (line.kind !== "add") old += 1;
  }
  return pieces;
}

export function unifiedDiff(
  path: string,
  pieces: readonly Piece[],
  numbers: "right" | "wrong" | "none" = "right",
): string {
  const heads = pieces.map(({ start, lines }) => {
    const count = (kind: HunkLine["kind"]) => lines.filter((line) => line.kind !== kind).length;
    if (numbers === "none") return "@@";
    const line = numbers === "right" ? start + 1 : 99_999;
    return `@@ -${line},${numbers === "right" ? count("add") : 3} +${line},${count("remove")} @@`;
  });
  const hunks = pieces.map(({ lines }, index) => `${heads[index]}\n${signed(lines)}`);
  return `--- a/${path}\n+++ b/${path}\n${hunks.join("\n")}\n`;
}

export function beginPatch(path: string, pieces: readonly Piece[]): string {
  const hunks = pieces.map(({ lines }) => `@@\n${signed(lines)}`);
  return `*** Begin Patch\n*** Update File: ${path}\n${hunks.join("\n")}\n*** End Patch\n`;
}

export function searchReplace(pieces: readonly Piece[]): { search: string; replace: string }[] {
  const side = (lines: readonly HunkLine[], without: HunkLine["kind"]) =>
    lines.flatMap((line) => (line.kind === without ? [] : [line.text])).join("\n");
  return pieces.map(({ lines }) => ({ search: side(lines, "add"), replace: side(lines, "remove") }));
}

function signed(lines: readonly HunkLine[]): string {
  const sign = { keep: " ", remove: "-", add: "+" } as const;
  return lines.map((line) => sign[line.kind] + line.text).join("\n");
}
