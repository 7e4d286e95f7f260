import { applyEdits } from "@lathe/agent/edits/apply-edits";
import { applyHunks } from "@lathe/agent/edits/apply-hunks";
import { parsePatch } from "@lathe/agent/edits/parse-patch";
import { beginPatch, type Piece, piecesOf, searchReplace, unifiedDiff } from "@lathe/agent/testing/format-patch";
import type { Finding, MeasureOptions } from "../measure.ts";
import { codeLines } from "../sample-code.ts";

const LINES = 5_000;
const CHANGED = 4_321;
const MAX_MS = 100;

/** How long one changed line takes to be put into a file of 5,000 lines, by the form in which it is said. */
export async function measurePatches({ runs, say }: MeasureOptions): Promise<Finding[]> {
  say(`a patch on ${LINES} lines`);
  const before = codeLines(LINES);
  const file = `${before.join("\n")}\n`;
  const pieces = piecesOf(before, before.with(CHANGED, "    const changed = true;"));
  const loose = rewrite(pieces, (text) => `  ${text.replace(" = ", "  =  ")}`);
  const similar = rewrite(pieces, (text) => text.replace("compute(items", "compute(item"));
  const ways: [what: string, act: () => boolean][] = [
    ["search and replace, exact", () => applyEdits(file, searchReplace(pieces)).ok],
    ["search and replace, other white space", () => applyEdits(file, searchReplace(loose)).ok],
    ["search and replace, similar lines", () => applyEdits(file, searchReplace(similar)).ok],
    ["unified diff", () => applyPatch(file, unifiedDiff("a", pieces))],
    ["unified diff, wrong line numbers", () => applyPatch(file, unifiedDiff("a", pieces, "wrong"))],
    ["*** Begin Patch", () => applyPatch(file, beginPatch("a", pieces))],
    ["*** Begin Patch, similar lines", () => applyPatch(file, beginPatch("a", similar))],
  ];
  return ways.map(([what, act], index) => ({
    key: `k${index + 1}`,
    what: `one line of ${LINES.toLocaleString("en")} changed: ${what}`,
    unit: "ms",
    samples: Array.from({ length: Math.max(runs * 3, 21) }, () => {
      const start = performance.now();
      if (!act()) throw new Error(`not applied: ${what}`);
      return performance.now() - start;
    }),
    aim: { figure: "p95", at: "most", value: MAX_MS },
  }));
}

function applyPatch(file: string, text: string): boolean {
  const patch = parsePatch(text);
  const change = patch.ok ? patch.files[0] : undefined;
  return change?.kind === "update" && applyHunks(file, change.hunks).ok;
}

/** The same pieces with each line that is to be found written otherwise. */
function rewrite(pieces: readonly Piece[], write: (text: string) => string): Piece[] {
  return pieces.map(({ start, lines }) => ({
    start,
    lines: lines.map((line) => (line.text === "" ? line : { ...line, text: write(line.text) })),
  }));
}
