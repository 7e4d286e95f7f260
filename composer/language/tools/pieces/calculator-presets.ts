import type { Block } from "@lathe/protocol/app/block";
import type { CalculatorInput } from "@lathe/protocol/app/calculator";
import type { Piece } from "../../pieces/labels.ts";
import { plainPiece } from "../../records/piece-fields.ts";
import type { Reading, Recognized, Span } from "../../recognizer.ts";
import { singularOf } from "../../words.ts";

const NUMBER = /\d+(?:[.,]\d+)?/g;

/** "Ratio 1 to 8", "a litre covers 7", "fabric is 140 wide": what the inputs that are spoken of begin with. */
export function withPresets({ text }: Reading, pieces: readonly Piece[], tools: readonly Recognized[]): Recognized[] {
  return tools.map((tool) => {
    const spans: Span[] = [];
    const blocks = (tool.part.blocks ?? []).map((block): Block => {
      if (block.type !== "calculator") return block;
      let { inputs } = block;
      for (const piece of pieces.filter(({ label }) => label === "SET")) {
        const words = plainPiece(text.slice(piece.start, piece.end));
        const value = valueIn(words);
        // "1 euro is 10.8 dirham"
        const isRate = block.id === "currency" && /\d\D+\d/.test(words);
        const at = value === null ? -1 : isRate ? inputs.findIndex(({ id }) => id === "rate") : spokenOf(inputs, words);
        const input = inputs[at];
        if (input === undefined || value === null || !isWithin(input, value)) continue;
        inputs = inputs.with(at, { ...input, value });
        spans.push(piece);
      }
      return { ...block, inputs };
    });
    return spans.length === 0 ? tool : { spans: [...tool.spans, ...spans], part: { ...tool.part, blocks } };
  });
}

/** The only number, or of "1 to 8" and "1 in 40" the other one. */
function valueIn(words: string): number | null {
  const numbers = (words.match(NUMBER) ?? []).map((number) => Number(number.replace(",", ".")));
  const [first, second] = numbers;
  if (numbers.length === 1) return first ?? null;
  return numbers.length === 2 && first === 1 ? (second ?? null) : null;
}

function isWithin({ min, max, options }: CalculatorInput, value: number): boolean {
  return options === undefined && value >= (min ?? value) && value <= (max ?? value);
}

/** The input that shares most of its words with what is said, where there is only one such. */
function spokenOf(inputs: readonly CalculatorInput[], words: string): number {
  const said = stemsOf(words);
  const shares = inputs.map(({ label, unit }) => {
    const own = stemsOf(`${label} ${unit ?? ""}`);
    return own.filter((stem) => said.includes(stem)).length / Math.max(1, own.length);
  });
  const most = Math.max(...shares);
  return most > 0 && shares.filter((share) => share === most).length === 1 ? shares.indexOf(most) : -1;
}

const CLOSED = /^(?:of|a|an|the|to|per|one|in|for|is|and|about|with|cm|mm|m|kg|g|l)$/;

function stemsOf(words: string): string[] {
  const found = words.toLowerCase().match(/[\p{L}%]+/gu) ?? [];
  return found.filter((word) => !CLOSED.test(word)).map((word) => singularOf(word.replace(/^percent$/, "%")));
}
