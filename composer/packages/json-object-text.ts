/** A property of an object in a JSON text: where its key begins and its value begins and ends, and the key. */
export interface PropertySpan {
  key: string;
  start: number;
  valueStart: number;
  end: number;
}

const STRING = /"(?:[^"\\]|\\.)*"/y;

/** The properties of the object that begins at `open` (its brace) in a text that is valid JSON, and where it ends. */
export function findProperties(text: string, open: number): { properties: PropertySpan[]; close: number } {
  const properties: PropertySpan[] = [];
  let at = skipSpace(text, open + 1);
  while (text[at] !== "}" && at < text.length) {
    const start = at;
    const keyEnd = skipString(text, start);
    const valueStart = skipSpace(text, skipSpace(text, keyEnd) + 1);
    const end = skipValue(text, valueStart);
    properties.push({ key: String(JSON.parse(text.slice(start, keyEnd))), start, valueStart, end });
    at = skipSpace(text, end);
    if (text[at] === ",") at = skipSpace(text, at + 1);
  }
  return { properties, close: at };
}

/** Puts a property where the order of names wants it, spaced as its neighbours are. */
export function insertProperty(text: string, open: number, key: string, value: string, indent: string): string {
  const { properties, close } = findProperties(text, open);
  const [first] = properties;
  const next = properties.find((property) => property.key > key);
  const last = properties.at(-1);
  if (first === undefined || last === undefined) {
    const inner = `\n${indent}${JSON.stringify(key)}: ${value}\n${indent.slice(0, indent.length / 2)}`;
    return text.slice(0, open + 1) + inner + text.slice(close);
  }
  const colon = text.slice(skipString(text, first.start), first.valueStart);
  const written = `${JSON.stringify(key)}${colon}${value}`;
  if (next !== undefined)
    return `${text.slice(0, next.start)}${written},${spaceBefore(text, next)}${text.slice(next.start)}`;
  return `${text.slice(0, last.end)},${spaceBefore(text, last)}${written}${text.slice(last.end)}`;
}

/** Takes a property out; what `insertProperty` did is undone by it. */
export function removeProperty(text: string, open: number, key: string): string {
  const { properties, close } = findProperties(text, open);
  const index = properties.findIndex((property) => property.key === key);
  const [before, property, after] = [properties[index - 1], properties[index], properties[index + 1]];
  if (property === undefined) return text;
  if (after !== undefined) return text.slice(0, property.start) + text.slice(after.start);
  if (before !== undefined) return text.slice(0, before.end) + text.slice(property.end);
  return text.slice(0, open + 1) + text.slice(close);
}

function spaceBefore(text: string, { start }: PropertySpan): string {
  return /\s*$/.exec(text.slice(0, start))?.[0] ?? "";
}

function skipSpace(text: string, at: number): number {
  let end = at;
  while (end < text.length && /\s/.test(text[end] ?? "")) end += 1;
  return end;
}

function skipString(text: string, at: number): number {
  STRING.lastIndex = at;
  return STRING.test(text) ? STRING.lastIndex : text.length;
}

function skipValue(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const character = text[at] ?? "";
    if (character === '"') at = skipString(text, at) - 1;
    else if (character === "{" || character === "[") depth += 1;
    else if (depth > 0 && (character === "}" || character === "]")) depth -= 1;
    else if (depth === 0 && /[\s,}\]]/.test(character)) return at;
    if (depth === 0 && /["}\]]/.test(character)) return at + 1;
  }
  return text.length;
}
