import { estimateTokens } from "@lathe/agent/context/estimate-tokens";
import { beginPatch, piecesOf, searchReplace, unifiedDiff } from "@lathe/agent/testing/format-patch";
import type { Finding, MeasureOptions } from "../measure.ts";
import { codeLines } from "../sample-code.ts";

const LINES = 400;
const CHANGED = 201;
const PATH = "src/app.tsx";
const MIN_RATIO = 20;

/** What a model has to write for one changed line in a file of 400, as the input of the tool that it calls. */
export async function measureEditTokens({ say }: MeasureOptions): Promise<Finding[]> {
  say(`one line of ${LINES}`);
  const before = codeLines(LINES);
  const after = before.with(CHANGED, (before[CHANGED] ?? "").replace("compute", "derive"));
  const pieces = piecesOf(before, after);
  const ways = [
    { what: "edit_file, that line alone", input: { path: PATH, edits: searchReplace(piecesOf(before, after, 0)) } },
    { what: "edit_file, three lines around", input: { path: PATH, edits: searchReplace(pieces) } },
    { what: "apply_patch, *** Begin Patch", input: { patch: beginPatch(PATH, pieces) } },
    { what: "apply_patch, unified diff", input: { patch: unifiedDiff(PATH, pieces) } },
    { what: "write_file, the whole file", input: { path: PATH, content: `${after.join("\n")}\n` } },
  ].map(({ what, input }) => ({ what, tokens: estimateTokens(JSON.stringify(input)) }));
  const whole = ways.at(-1)?.tokens ?? 0;
  const dearest = Math.max(...ways.slice(0, -1).map(({ tokens }) => tokens));
  return [
    ...ways.map(({ what, tokens }, index): Finding => ({
      key: `l${index + 1}`,
      what: `one line of ${LINES} changed: ${what}`,
      unit: "tokens",
      samples: [tokens],
      note: "estimated: 3.6 characters a token",
    })),
    {
      key: "l5/l",
      what: "the whole file held against the longest of the patches",
      unit: "×",
      samples: [whole / dearest],
      aim: { figure: "median", at: "least", value: MIN_RATIO },
    },
  ];
}
