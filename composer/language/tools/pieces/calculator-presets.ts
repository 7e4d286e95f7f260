import type { Block } from "@lathe/protocol/app/block";
import type { CalculatorInput } from "@lathe/protocol/app/calculator";
import type { Piece } from "../../pieces/labels.ts";
import { plainPiece } from "../../records/pieces/piece-fields.ts";
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
        const choice = choiceIn(inputs, words);
        if (choice !== null) {
          inputs = inputs.with(choice.at, choice.input);
          spans.push(piece);
          continue;
        }
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

/** "Choose 20% or 5%", "tip 10, 15 or 20 %": numbers to choose from, of the only input in that unit. */
function choiceIn(inputs: readonly CalculatorInput[], words: string): { at: number; input: CalculatorInput } | null {
  const found = PERCENTS.exec(words);
  const values = [...new Set((found?.[1]?.match(NUMBER) ?? []).map((number) => Number(number.replace(",", "."))))];
  const ofUnit = inputs.flatMap(({ unit, options }, at) => (unit === "%" && options === undefined ? [at] : []));
  const at = ofUnit.length === 1 ? ofUnit[0] : undefined;
  const input = at === undefined ? undefined : inputs[at];
  const [first] = values;
  if (at === undefined || input === undefined || first === undefined || values.length < 2 || values.length > 8)
    return null;
  if (!values.every((value) => isWithin(input, value))) return null;
  const options = values.map((value) => ({ label: `${value} %`, value }));
  return { at, input: { id: input.id, label: input.label, value: first, options } };
}

const PERCENTS =
  /^(?:(?:i|we|you|can|to|let|me|choose|pick|select|choosing|between|from|with|buttons?|options?|for|of|a|an|the|rates?|tip|vat|tax|percentages?|either) )*:? ?((?:\d+(?:[.,]\d+)? ?%?(?:, and |, or |, | and | or |\/| & ))+\d+(?:[.,]\d+)? ?(?:%|percent))(?: (?:buttons?|options?|tip|vat|tax|rates?|to choose from))*$/iu;

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
