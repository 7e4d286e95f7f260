/** What stands in a calculator's formula: "price * percent / 100". */
export type Formula =
  | { type: "number"; value: number }
  | { type: "name"; name: string }
  | { type: "negate"; of: Formula }
  | { type: "binary"; operator: "+" | "-" | "*" | "/" | "^"; left: Formula; right: Formula }
  | { type: "call"; name: FormulaFunction; args: Formula[] };

/** How many arguments each function takes: from, to. */
export const FORMULA_FUNCTIONS = {
  min: [1, 10],
  max: [1, 10],
  round: [1, 2],
  floor: [1, 1],
  ceil: [1, 1],
  abs: [1, 1],
  sqrt: [1, 1],
  log: [1, 1],
  exp: [1, 1],
  /** Whole months from one day to another, both as numbers of days since 1970. */
  months: [2, 2],
  /** The same day so many months later, or the last of its month; as numbers of days since 1970. */
  monthsAfter: [2, 2],
  /** Minutes from one time of day to a later one, over midnight where it comes first; both as minutes since midnight. */
  minutesBetween: [2, 2],
} as const satisfies Record<string, readonly [number, number]>;
export type FormulaFunction = keyof typeof FORMULA_FUNCTIONS;

/** Deeper than this no formula is nested. */
const MAX_DEPTH = 40;

/** A formula that cannot be read; `at` is where, in characters from its start. */
export class FormulaError extends Error {
  constructor(
    message: string,
    readonly at: number,
  ) {
    super(message);
  }
}

/**
 * Reads a formula: numbers, names of inputs, + - * / ^ with the usual precedence (^ binds to the right, and before the
 * sign: -2^2 is -4), brackets, and FORMULA_FUNCTIONS. Throws FormulaError.
 */
export function parseFormula(text: string): Formula {
  const tokens = tokenize(text);
  let index = 0;
  const peek = () => tokens[index];
  const take = (symbol: string): boolean => {
    if (peek()?.text !== symbol) return false;
    index += 1;
    return true;
  };
  const expect = (symbol: string) => {
    if (!take(symbol)) throw new FormulaError(`"${symbol}" is missing.`, peek()?.at ?? text.length);
  };

  const sum = (depth: number): Formula => {
    if (depth > MAX_DEPTH) throw new FormulaError("The formula is nested too deeply.", peek()?.at ?? 0);
    let left = product(depth);
    for (;;) {
      if (take("+")) left = { type: "binary", operator: "+", left, right: product(depth) };
      else if (take("-")) left = { type: "binary", operator: "-", left, right: product(depth) };
      else return left;
    }
  };
  const product = (depth: number): Formula => {
    let left = signed(depth);
    for (;;) {
      if (take("*")) left = { type: "binary", operator: "*", left, right: signed(depth) };
      else if (take("/")) left = { type: "binary", operator: "/", left, right: signed(depth) };
      else return left;
    }
  };
  const signed = (depth: number): Formula => {
    if (depth > MAX_DEPTH) throw new FormulaError("The formula is nested too deeply.", peek()?.at ?? 0);
    if (take("-")) return { type: "negate", of: signed(depth + 1) };
    return power(depth);
  };
  const power = (depth: number): Formula => {
    const base = atom(depth);
    return take("^") ? { type: "binary", operator: "^", left: base, right: signed(depth + 1) } : base;
  };
  const atom = (depth: number): Formula => {
    const token = peek();
    if (token === undefined) throw new FormulaError("The formula ends too early.", text.length);
    index += 1;
    if (token.kind === "number") return { type: "number", value: Number(token.text) };
    if (token.text === "(") {
      const inner = sum(depth + 1);
      expect(")");
      return inner;
    }
    if (token.kind !== "name") throw new FormulaError(`"${token.text}" is not expected here.`, token.at);
    if (!take("(")) return { type: "name", name: token.text };
    if (!isFormulaFunction(token.text)) throw new FormulaError(`There is no function "${token.text}".`, token.at);
    const args = [sum(depth + 1)];
    while (take(",")) args.push(sum(depth + 1));
    expect(")");
    const [least, most] = FORMULA_FUNCTIONS[token.text];
    if (args.length < least || args.length > most)
      throw new FormulaError(`"${token.text}" does not take ${args.length} values.`, token.at);
    return { type: "call", name: token.text, args };
  };

  const formula = sum(0);
  const rest = peek();
  if (rest !== undefined) throw new FormulaError(`"${rest.text}" is not expected here.`, rest.at);
  return formula;
}

/** "instrument.interval": a field of the record to which a relation points. Null for a plain name. */
export function lookupIn(name: string): { relation: string; field: string } | null {
  const [relation = "", field] = name.split(".");
  return field === undefined ? null : { relation, field };
}

/** The names of inputs that a formula speaks of, each once. */
export function namesIn(formula: Formula): string[] {
  const names = (part: Formula): string[] => {
    switch (part.type) {
      case "number":
        return [];
      case "name":
        return [part.name];
      case "negate":
        return names(part.of);
      case "binary":
        return [...names(part.left), ...names(part.right)];
      case "call":
        return part.args.flatMap(names);
    }
  };
  return [...new Set(names(formula))];
}

export function isFormulaFunction(name: string): name is FormulaFunction {
  return Object.hasOwn(FORMULA_FUNCTIONS, name);
}

interface Token {
  kind: "number" | "name" | "symbol";
  text: string;
  at: number;
}

function tokenize(text: string): Token[] {
  const pattern = /\s*(?:(\d+(?:\.\d+)?|\.\d+)|([A-Za-z][A-Za-z0-9]*(?:\.[A-Za-z][A-Za-z0-9]*)?)|([-+*/^(),]))/y;
  const tokens: Token[] = [];
  while (pattern.lastIndex < text.length) {
    const start = pattern.lastIndex;
    const found = pattern.exec(text);
    if (found === null) {
      if (text.slice(start).trim() === "") break;
      throw new FormulaError(`"${text.slice(start).trim().charAt(0)}" cannot stand in a formula.`, start);
    }
    const [, number, name, symbol] = found;
    const value = number ?? name ?? symbol ?? "";
    tokens.push({
      kind: number !== undefined ? "number" : name !== undefined ? "name" : "symbol",
      text: value,
      at: pattern.lastIndex - value.length,
    });
  }
  return tokens;
}
