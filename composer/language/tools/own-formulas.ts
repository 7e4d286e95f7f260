import type { BlockOf } from "@lathe/protocol/app/block";
import { FormulaError } from "@lathe/protocol/app/formula";
import { kebabCase } from "../../generate/names.ts";
import { type Reading, type Recognized, type Recognizer, type Span, findAll } from "../recognizer.ts";
import { asLabel } from "../words.ts";
import { CALCULATE, recognizeCalculators } from "./read-calculators.ts";
import { withFrame } from "./frame.ts";
import { looksLikeFormula, readFormula } from "./read-formula.ts";

const LEAD = `(?:${CALCULATE}|formulas?|multipl(?:y|ies|ying)|divid(?:e|es|ing)|add(?:s|ing)? up|subtract(?:s|ing)?|equation)(?: (?:app|tool|page))?`;
const END =
  "(?=[;!\\n]|, (?:and )?[\\p{L}][\\p{L} ]{0,30} ?=|\\.(?:\\s|$)|$| (?:with|where|and (?:also|shows?|a |an )|that (?:shows|has)|in (?:dark|light|a |an )|called|so that|named|using a )\\b)";

const BLOCK = "calculator";
const VERB = /^(?:multipl(?:y|ies)|divides?|subtracts?) /i;

/** Formulas that people give themselves: "a calculator for width * height", "cost = hours × rate + materials". */
export const recognizeFormulas: Recognizer = (reading) => {
  const found: Recognized[] = [];
  // "minus" is a word of formulas here and not one of what is unwanted.
  const plain: Reading = { ...reading, negated: [] };
  const pattern = new RegExp(
    `(?<![\\p{L}-])${LEAD}(?: (?:for|of|that|which|to|calculates?|computes?|the|my|an?|an? formula|formula|app|is|by|as|me))*:? (.+?)${END}|(?<![\\p{L}-])([\\p{L}][\\p{L} ]{0,40}?) ?(?:=|:(?= ?[\\p{L}\\d ()]+(?:[*×/+÷^]|\\b(?:times|multiplied|divided|plus|minus|squared)\\b))) ?(.+?)${END}|(?<=^|\\b(?:an?|the|me|for) )([\\p{L}\\d(][^.;:=\\n]*[*×+/÷^][^.;:=\\n]*?) calculator`,
    "gdu",
  );
  for (const each of findAll(plain, pattern)) {
    const told = each.groups[1] ?? each.groups[4] ?? `${each.groups[2] ?? ""} = ${each.groups[3] ?? ""}`;
    const verb = /^(?:multipl|divid|subtract)\w*/i.exec(each.text)?.[0] ?? VERB.exec(told)?.[0];
    const words = told.replace(VERB, "");
    const split = splitName(verb === undefined ? words : joined(verb, words));
    const { expression } = split;
    // "An area calculator: length * width"
    const before = /^calculators?\b/i.test(each.text)
      ? /(?:^|\b(?:an?|the|my|me|our) )((?!(?:an?|the|my|me|our|with|and|simple|basic|nice|small|little|build|make|create|need|want|price)\b)[\p{L}'-]+(?: [\p{L}'-]+)?) $/iu.exec(
          reading.text.slice(0, each.span.start),
        )?.[1]
      : undefined;
    const name =
      split.name ??
      (before === undefined || /^(?:an?|the|simple|basic|need|want)\b/i.test(before) ? null : asLabel(before));
    // "How much tile do I need for 3 x 2.5 m" asks and says no formula.
    // "Metric + imperial" are units.
    if (/^\W*(?:metric|imperial)\W+(?:and )?(?:metric|imperial)\W*$/i.test(expression)) continue;
    // A list with dashes is no subtraction.
    if (/^ ?- /.test(expression)) continue;
    if (!looksLikeFormula(expression) || /\b(?:do|should|will) (?:i|we|you)\b/i.test(expression)) continue;
    const lead = /^(?:we|i|my|our)\b[^.;:=\n]*:? $/i.exec(reading.text.slice(0, each.span.start))?.[0].length ?? 0;
    const span: Span = { ...withFrame(reading, each.span), ...(lead > 0 ? { start: 0 } : {}) };
    try {
      const { formula, inputs } = readFormula(expression);
      found.push({
        spans: [span],
        part: { name: nameOf(name, found.length), icon: "calculator", blocks: [blockOf(name, formula, inputs)] },
      });
    } catch (error) {
      if (!(error instanceof FormulaError)) throw error;
      // "Price, deposit and years, plus a table" is a list of what it asks for.
      // "Gravel calculator for paths (length / width / depth)" is known by its name.
      if (recognizeCalculators(reading).length > 0) continue;
      if (!SIGNS.test(expression) || (/,/.test(expression) && !/[*/^=×]|\d\s*%/.test(expression))) continue;
      found.push({
        spans: [span],
        part: {
          undone: [
            {
              words: expression.trim(),
              answer: `I cannot read this as a formula: ${error.message} It is made of names, numbers, + - * / ^, brackets and min, max, round, sqrt.`,
            },
          ],
        },
      });
    }
  }
  if (found.length < 2) return found;
  // Several on a page need to be told apart.
  return found.map((each) => ({
    ...each,
    part: {
      ...each.part,
      ...(each.part.blocks === undefined
        ? {}
        : { blocks: each.part.blocks.map((block) => ({ ...block, title: each.part.name ?? "Calculator" })) }),
    },
  }));
};

/** "multiplies price by quantity" → "price * quantity" */
function joined(verb: string, words: string): string {
  const sign = /^m/i.test(verb) ? " * " : /^d/i.test(verb) ? " / " : " - ";
  if (sign === " - ") return words.replace(/^(.+?) from (.+)$/i, "$2 - $1");
  return words.replace(/ (?:by|and|with) /gi, sign);
}

/** What a formula gives: "cost = …", "area of a triangle: …", "the total as …". */
function splitName(words: string): { name: string | null; expression: string } {
  const told =
    /^\s*([^=:*×+/^]+?)\s*(?:=|:| as (?=\S+ (?:[-+*×/^]|times|plus|minus|multiplied|divided))| by (?=(?:multiply|add)ing)| is (?=\S))\s*(.+)$/i.exec(
      words,
    );
  const back = told === null ? /^(.+[^=])=\s*([\p{L} ]+)$/u.exec(words) : null;
  if (back !== null) return { name: asLabel(back[2] ?? ""), expression: back[1] ?? "" };
  const [, said = "", expression = ""] = told ?? [];
  // "A calculator for my company: …" says what it is for, not what comes out.
  const name = /^(?:an? |the )?calculators?\b/i.test(said) ? "" : said;
  if (told === null || looksLikeFormula(name) || name.split(" ").length > 6) return { name: null, expression: words };
  return {
    name:
      name === ""
        ? null
        : asLabel(
            name.replace(/^(?:(?:the|my|an?|for|calculates?|formula|work out|figure out|how much|to|what) )+/i, ""),
          ),
    expression: expression.replace(/^(?:(?:multiply|add)ing )/i, ""),
  };
}

/** A formula in words alone may be none. */
const SIGNS = /[+*/^=×÷%]|\d\s*-\s*\d|\s-\s/;

function nameOf(name: string | null, index: number): string {
  const plain = name?.replace(/ ?\([^)]*\)$/, "") ?? null;
  return plain === null || plain === ""
    ? `Calculator${index === 0 ? "" : ` ${index + 1}`}`
    : /calculator$/i.test(plain)
      ? plain
      : `${plain} calculator`.slice(0, 60);
}

const MONEY =
  /\b(?:price|costs?|totals?|fee|pay|salary|wage|profit|revenue|bill|amount|budget|income|earnings|rent|tax|tip)\b/i;

function blockOf(name: string | null, formula: string, inputs: BlockOf<"calculator">["inputs"]): BlockOf<"calculator"> {
  const bracket = /^(.*?) ?\(([^)]{1,10})\)$/.exec(name ?? "");
  const label = bracket?.[1] ?? name ?? "Result";
  const isMoney = MONEY.test(label) && inputs.some(({ unit }) => unit === "USD");
  const unit = bracket?.[2] ?? (isMoney ? "USD" : undefined);
  const ids = inputs.map(({ id }) => id);
  const id = ids.includes("result") ? "outcome" : "result";
  return {
    id: `${kebabCase(label).slice(0, 24).replace(/-+$/, "")}-${BLOCK}`.replace(/^[^a-z]+/, "own-"),
    type: "calculator",
    inputs,
    results: [{ id, label, formula, decimals: 2, ...(unit === undefined ? {} : { unit }) }],
  };
}
