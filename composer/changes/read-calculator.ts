import { AppSpecification } from "@lathe/protocol/app-specification";
import type { BlockOf } from "@lathe/protocol/app/block";
import { FormulaError, namesIn, parseFormula } from "@lathe/protocol/app/formula";
import { freshFieldId } from "../generate/names.ts";
import { asLabel, listInWords } from "../language/words.ts";
import { already, type Clause, impossible, type Reader } from "./reader.ts";
import { changeBlock } from "./read-tools.ts";
import { sentenceIn } from "./read-wording.ts";

type Calculator = BlockOf<"calculator">;

/** Calculators: "add a field tip percent to the calculator", "total = price * qty * (1 + tax/100)". */
export const readCalculator: Reader = (clause) =>
  readFormula(clause) ??
  readChoices(clause) ??
  readInput(clause) ??
  readRemoved(clause) ??
  readValue(clause) ??
  readRoundedUp(clause) ??
  readDecimals(clause) ??
  readExplanation(clause) ??
  readThere(clause);

/** A new result, or another formula of one that is there. */
function readFormula(clause: Clause) {
  const found =
    /^(?:(?:add|change|set|make|use|show|calculate|the|a|new|formula|result|for|of|is|to|:)\s+)*"?([\p{L}][\p{L}\p{N} ]{0,40}?)"?\s*(?:=|:=|is calculated as|equals|should be)\s*(.*[-+*/^()\d].*)$/iu.exec(
      clause.text,
    );
  // "The default tip should be 15%" says a value, and no formula.
  if (found === null || /^-?\d+(?:[.,]\d+)? ?%?(?: by default)?$/.test(found[2] ?? "")) return null;
  const [, words = "", formula = ""] = found;
  return changeBlock(clause, "calculator", (block) => {
    const label = asLabel(words);
    const named = withNames(formula.replace(/×/g, "*").replace(/÷/g, "/"), block);
    const there = block.results.find(
      (each) => each.label.toLowerCase() === label.toLowerCase() || each.id === label.toLowerCase(),
    );
    const fault = faultOf(named, block, there?.id ?? null);
    if (fault !== null) return impossible(fault);
    const taken = [...block.inputs, ...block.results].map(({ id }) => id);
    const results =
      there === undefined
        ? [...block.results, { id: freshFieldId(label, taken), label, formula: named, decimals: 2 }]
        : block.results.map((each) => (each === there ? { ...each, formula: named } : each));
    if (results.length > 12) return impossible("A calculator has 12 results at most.");
    return { block: { ...block, results }, said: `**${there?.label ?? label}** is ${formula.trim()} now.` };
  });
}

/** Labels in a formula become the ids that it speaks of. */
function withNames(formula: string, { inputs, results }: Calculator): string {
  return [...inputs, ...results]
    .toSorted((a, b) => b.label.length - a.label.length)
    .reduce(
      (text, { id, label }) =>
        text.replace(
          new RegExp(`(?<![\\p{L}\\p{N}])${label.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\p{L}\\p{N}])`, "giu"),
          id,
        ),
      formula,
    )
    .trim();
}

function faultOf(formula: string, { inputs, results }: Calculator, own: string | null): string | null {
  const end = own === null ? results.length : results.findIndex(({ id }) => id === own);
  const known = [...inputs, ...results.slice(0, end)];
  try {
    const unknown = namesIn(parseFormula(formula)).filter((name) => !known.some(({ id }) => id === name));
    return unknown.length === 0
      ? null
      : `The formula speaks of ${listInWords(unknown.map((name) => `“${name}”`))}, which the calculator does not know. It knows ${listInWords(known.map(({ label }) => label))}.`;
  } catch (error) {
    if (error instanceof FormulaError) return `I cannot read the formula: ${error.message}`;
    throw error;
  }
}

function readInput(clause: Clause) {
  const found =
    /^(?:add|include|insert)(?: an?| another| the)?(?: new)? (?:field|input|value|number|box)(?: (?:for|called|named))?(?: the)? (.+?)(?: (?:to|in|on)(?: the| my)? (?:.*)?calculator)?$/i.exec(
      clause.text,
    ) ??
    /^(?:add|include|insert)(?: an?| the)? (.+?)(?: (?:field|input))? (?:to|in|on)(?: the| my)? (?:.*)?calculator$/i.exec(
      clause.text,
    );
  if (found === null || (!/calculator/i.test(clause.text) && clause.entity !== null)) return null;
  return changeBlock(clause, "calculator", (block) => {
    const isPercent = /%|\bpercent(?:age)?\b/i.test(found[1] ?? "");
    const [, told, start] = /^(.+?) (?:of|at|starting (?:at|with)) (\d+(?:\.\d+)?) ?%?$/i.exec(found[1] ?? "") ?? [];
    const label = asLabel(told ?? found[1] ?? "");
    // "Number of people", where it asks for people.
    const there = namedPart(label.replace(/^(?:number|amount|count) of (?:the )?/i, ""), block.inputs);
    if (there !== null) return already(`The calculator asks for **${there.label}** already.`);
    if (block.inputs.length >= 12) return impossible("A calculator has 12 fields at most.");
    const taken = [...block.inputs, ...block.results].map(({ id }) => id);
    const input = {
      id: freshFieldId(label, taken),
      label,
      value: start === undefined ? (isPercent ? 10 : 1) : Number(start),
      ...(isPercent ? { unit: "%" } : {}),
    };
    return {
      block: { ...block, inputs: [...block.inputs, input] },
      said: `The calculator asks for **${label}** now. Say how it counts: “total = … * ${input.id}”.`,
    };
  });
}

/** "remove the number of people": what is worked out of it goes with it, as long as something stays. */
function readRemoved(clause: Clause) {
  const wanted =
    /^(?:remove|delete|drop|hide|without)(?: the)? (.+?)(?: (?:field|input|result|line))?(?: from(?: the)? (?:.*)?calculator)?$/i
      .exec(clause.text)?.[1]
      ?.replace(/^(?:number|amount|count) of (?:the )?/i, "");
  const isNamed = (parts: readonly { label: string }[]) => wanted !== undefined && namedPart(wanted, parts) !== null;
  const isThere = clause.app.pages.some(({ blocks }) =>
    blocks.some((block) => block.type === "calculator" && isNamed([...block.inputs, ...block.results])),
  );
  if (wanted === undefined || !isThere) return null;
  return changeBlock(clause, "calculator", (block) => {
    const part = namedPart(wanted, [...block.inputs, ...block.results]);
    if (part === null) return impossible(`The calculator has no **${asLabel(wanted)}**.`);
    const gone = new Set([part.id]);
    for (const { id, formula } of block.results)
      if (namesIn(parseFormula(formula)).some((name) => gone.has(name))) gone.add(id);
    const next = {
      ...block,
      inputs: block.inputs.filter(({ id }) => !gone.has(id)),
      results: block.results.filter(({ id }) => !gone.has(id)),
    };
    const pages = [{ id: "page", title: "Page", icon: "list", blocks: [next] }];
    const isWhole = AppSpecification.safeParse({ ...clause.app, entities: [], pages }).success;
    const others = block.results.filter(({ id }) => gone.has(id) && id !== part.id);
    const lost = others.length === 0 ? "" : ` With it went ${listInWords(others.map(({ label }) => `**${label}**`))}.`;
    return isWhole
      ? { block: next, said: `The calculator is without **${part.label}** now.${lost}` }
      : impossible(`All that is worked out needs **${part.label}**, so it has to stay. Change the formula first.`);
  });
}

/** "add a tip of 18% to the options", "let me choose a tip of 10, 15 or 20%" */
function readChoices(clause: Clause) {
  const found = (clause.digits.match(/(?<![\p{L}\d])\d+(?:\.\d+)?/gu) ?? []).map(Number);
  // "Three tip buttons: 15, 18, 20"
  const numbers = found.length > 2 && found[0] === found.length - 1 ? found.slice(1) : found;
  const isAdded = /^(?:also )?(?:add|include|offer|put)\b/i.test(clause.text);
  const isChoice = /\b(?:options?|choices?|choose|drop ?down|presets?|buttons?|select|pick|quick)\b/i.test(clause.text);
  const inputs = calculatorInputs(clause);
  const words = ` ${clause.text.toLowerCase()} `;
  const named = inputs.filter(({ label }) =>
    label
      .toLowerCase()
      .split(" ")
      .some((word) => word.length > 2 && words.includes(` ${word} `)),
  );
  const [input] = named.length > 0 ? named : inputs.filter(({ options }) => options !== undefined);
  if (numbers.length === 0 || !isChoice || input === undefined) return null;
  return changeBlock(clause, "calculator", (block) => {
    const now = block.inputs.find(({ id }) => id === input.id) ?? input;
    const before = (now.options ?? []).map(({ value }) => value);
    const values = [...new Set([...(isAdded ? (before.length > 0 ? before : [now.value]) : []), ...numbers])].toSorted(
      (a, b) => a - b,
    );
    if (isAdded && numbers.every((number) => before.includes(number)))
      return already(`**${now.label}** offers that already.`);
    if (values.length < 2)
      return impossible(
        `One option is no choice. Name two or more: “let me choose ${now.label.toLowerCase()} from 5, 10 and 20”.`,
      );
    if (values.length > 12) return impossible("12 options are as many as fit.");
    const label = (value: number) =>
      now.options?.find((option) => option.value === value)?.label ??
      `${value}${now.unit === undefined ? "" : now.unit === "%" ? "%" : ` ${now.unit}`}`;
    const options = values.map((value) => ({ label: label(value), value }));
    const value = values.includes(now.value) ? now.value : (values[0] ?? now.value);
    return {
      block: {
        ...block,
        inputs: block.inputs.map((each) => (each.id === now.id ? { ...each, options, value } : each)),
      },
      said: `**${now.label}** is chosen from ${listInWords(
        options.map((option) => option.label),
        "or",
      )} now.`,
    };
  });
}

function calculatorInputs({ app }: Clause): Calculator["inputs"] {
  return app.pages.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === "calculator" ? block.inputs : [])),
  );
}

/** "round up the total", "round it up to the next dollar" */
function readRoundedUp(clause: Clause) {
  const found =
    /^(?:always )?round(?: up)?(?: the| my)?(?: (?!up\b)(?<name>\p{L}[\p{L} ]*?))?(?: up)?(?: to (?:the )?(?:next|nearest|whole|full) .+)?$/iu.exec(
      clause.text,
    );
  if (found === null || !/\bup\b/i.test(clause.text)) return null;
  const name = (found.groups?.["name"] ?? "").replace(/^(?:it|result|amount)$/i, "");
  return changeBlock(clause, "calculator", (block) => {
    const result = name === "" ? block.results.at(-1) : namedPart(name, block.results);
    if (result === undefined || result === null)
      return impossible(`Its results are ${listInWords(block.results.map(({ label }) => label))}.`);
    if (result.formula.startsWith("ceil(")) return already(`**${result.label}** is rounded up already.`);
    const rounded = { ...result, formula: `ceil(${result.formula})`, decimals: 0 };
    return {
      block: { ...block, results: block.results.map((each) => (each.id === result.id ? rounded : each)) },
      said: `**${result.label}** is rounded up to a whole number now.`,
    };
  });
}

/** "round to 1 decimal", "no decimals" */
function readDecimals(clause: Clause) {
  const found =
    /\b(?:round|show|use|with|to|only)\b.*?\b(\d|no|one|two|three) (?:decimals?|decimal places?|digits?)\b|\b(?:round|show)\b.*\b(?:whole numbers?|integers?|(?:full|whole) (?:euros|dollars|pounds))\b|\bround\b.*\bnearest (?:dollar|euro|pound|whole|full|integer)\b/i.exec(
      clause.digits,
    );
  if (found === null) return null;
  const words = ["no", "one", "two", "three"].indexOf(found[1]?.toLowerCase() ?? "");
  const decimals = words >= 0 ? words : Math.min(6, Number(found[1]) || 0);
  return changeBlock(clause, "calculator", (block) => ({
    block: { ...block, results: block.results.map((each) => ({ ...each, decimals })) },
    said: `Results are rounded to ${decimals === 0 ? "whole numbers" : `${decimals} ${decimals === 1 ? "decimal" : "decimals"}`} now.`,
  }));
}

/** "add an explanation: Ten percent is usual here." */
function readExplanation(clause: Clause) {
  const found =
    /^(?:add|put|write|include|show|change|set)\s+(?:an?\s+|the\s+)?(?:short\s+|little\s+|small\s+)?(?:explanation|description|text|note|hint|intro(?:duction)?|help text)(?:\s+(?:below|above|to|in|under)\s+(?:the\s+)?(?:title|calculator|it))?(?:\s*(?::|saying|that says|to)\s*(.+))?$/i.exec(
      clause.text,
    );
  if (found === null || (clause.entity !== null && !/calculator/i.test(clause.text))) return null;
  return changeBlock(clause, "calculator", (block) =>
    found[1] === undefined
      ? impossible("Tell me the words: “add an explanation: Ten percent is usual here.”")
      : {
          block: { ...block, text: sentenceIn(found[1]) },
          said: `The calculator says “${sentenceIn(found[1])}” now.`,
        },
  );
}

/** "also split it between people": what the calculator asks for already. */
function readThere(clause: Clause) {
  const found = /^(?:also )?(?:add|include|show|ask for|allow|split|divide|let me|calculate)\b (.+)$/i.exec(
    clause.text,
  );
  if (found === null || clause.entity !== null || /\b(?:tables?|charts?|graphs?|schedule)\b/i.test(clause.text))
    return null;
  const words = (found[1] ?? "").toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  const parts = clause.app.pages.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.type === "calculator"
        ? [
            ...block.results.flatMap(({ label, isStep }) => (isStep === true ? [] : [{ label, verb: "shows" }])),
            ...block.inputs.map(({ label }) => ({ label, verb: "asks for" })),
          ]
        : [],
    ),
  );
  const fits = (label: string) => {
    const known: string[] = label.toLowerCase().match(/\p{L}+/gu) ?? [];
    return words.filter((word) => known.some((each) => each === word || `${each}s` === word)).length;
  };
  const [best] = parts.toSorted((a, b) => fits(b.label) - fits(a.label));
  return best === undefined || fits(best.label) === 0 || words.length > 4
    ? null
    : changeBlock(clause, "calculator", () => already(`The calculator ${best.verb} **${best.label}** already.`));
}

/** "start the tip at 15", "the default rate should be 5" */
function readValue(clause: Clause) {
  const found =
    /^(?:(?:set|start|let|make|change)(?: the)?|the|our|my)?(?: ?default| ?start(?:ing)?)?(?: value)?(?: (?:of|for)(?: the)?)? ?(.+?) (?:(?:should |must )?(?:start|begin)s? )?(?:to|at|with|be|from|should be|is) (-?\d+(?:\.\d+)?) ?(?:%|percent|\p{L}+)?$/iu.exec(
      // "Make the default tip 15%", "the tip should be 15 by default"
      clause.digits
        .replace(/ (?:by default|as (?:the |a )?default)$/i, "")
        .replace(/^((?:make |set |use |with )?(?:the |an? )?default \p{L}[\p{L} ]*?) (?=-?\d)/iu, "$1 to ")
        .replace(/ (?:(?:should|must) be|to|at|be|is|of) to (?=-?\d)/i, " to "),
    );
  if (found === null) return null;
  const input = namedPart(found[1] ?? "", calculatorInputs(clause));
  if (input === null) return null;
  return changeBlock(clause, "calculator", (block) => ({
    block: {
      ...block,
      inputs: block.inputs.map((each) => (each.id === input.id ? { ...each, value: Number(found[2]) } : each)),
    },
    said: `**${input.label}** begins with ${found[2]} now.`,
  }));
}

/** The one that words name: by its label, or by words that only its label has. */
function namedPart<Part extends { label: string }>(words: string, parts: readonly Part[]): Part | null {
  const wanted = words.toLowerCase().match(/\p{L}+/gu) ?? [];
  const exact = parts.find(({ label }) => label.toLowerCase() === wanted.join(" "));
  const own = parts.filter(({ label }) => {
    const known: string[] = label.toLowerCase().match(/\p{L}+/gu) ?? [];
    return wanted.length > 0 && wanted.every((word) => known.includes(word));
  });
  return exact ?? (own.length === 1 ? (own[0] ?? null) : null);
}
