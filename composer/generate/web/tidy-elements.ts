const WIDTH = 120;

/** JSX as a formatter leaves it: elements that do not fit into a line stand below each other, those that do stand in one. */
export function tidyElements(text: string): string {
  return joinShort(text)
    .split("\n")
    .flatMap((line) => breakLong(line))
    .join("\n");
}

/** What is in several lines and fits into one. */
function joinShort(text: string): string {
  return text
    .replaceAll(ATTRIBUTES, (whole, indent: string, name: string, lines: string) =>
      fits(`${indent}<${name} ${lines.trim().replaceAll(/\n */g, " ")} />`, whole),
    )
    .replaceAll(/^( *)return \(\n +(<[^\n]*\/>)\n *\);$/gm, (whole, indent: string, element: string) =>
      fits(`${indent}return ${element};`, whole),
    )
    .replaceAll(CONTENT, (whole, indent: string, opening: string, name: string, content: string) =>
      isPlain(opening, content) ? fits(`${indent}${opening}${content}</${name}>`, whole) : whole,
    )
    .replaceAll(
      /^( *)(\{[^\n]*&&) \(\n +(<[^\n]*>)\n *\)\}$/gm,
      (whole, indent: string, test: string, element: string) => fits(`${indent}${test} ${element}}`, whole),
    );
}

/** Attributes of a line each, and an element with one line in it. */
const ATTRIBUTES = /^( *)<(\w+)\n((?:\1 {2}(?! )[^\n]+\n)+)\1\/>$/gm;
const CONTENT = /^( *)(<(\w+)(?: [^\n]*[^/\n])?>)\n +([^\n<>]+)\n *<\/\3>$/gm;

/** With an attribute at most, and text or one expression in it. */
function isPlain(opening: string, content: string): boolean {
  const attributes = partsOf(opening)?.attributes.length ?? 0;
  return attributes <= 1 && /^[^{}]*(?:\{[^{}]*\})?[^{}]*$/.test(content);
}

function fits(line: string, otherwise: string): string {
  return line.length <= WIDTH ? line : otherwise;
}

/** A line that is too long, or an element in an element, in several. */
function breakLong(line: string): string[] {
  const indent = /^ */.exec(line)?.[0] ?? "";
  const code = line.slice(indent.length);
  const test = line.length <= WIDTH ? null : /^(\{[^<]*&&) (<.*>)\}$/.exec(code);
  if (test !== null) return [`${indent}${test[1]} (`, ...breakLong(`${indent}  ${test[2]}`), `${indent})}`];
  const parts = partsOf(code);
  if (parts === null) return [line];
  const { name, attributes, end, content } = parts;
  const isShort = line.length <= WIDTH;
  if (isShort && (content === null || !/<\w/.test(content) || /^[^<]/.test(content))) return [line];
  const opening = `${indent}<${[name, ...attributes].join(" ")}${end}`;
  const head =
    opening.length <= WIDTH || attributes.length === 0 || isOneText(attributes)
      ? [opening]
      : [`${indent}<${name}`, ...attributes.map((attribute) => `${indent}  ${attribute}`), `${indent}${end.trim()}`];
  return content === null ? head : [...head, ...breakLong(`${indent}  ${content}`), `${indent}</${name}>`];
}

/** A text alone is not put below its element. */
function isOneText(attributes: readonly string[]): boolean {
  return attributes.length === 1 && attributes[0]?.endsWith('"') === true;
}

interface Parts {
  name: string;
  attributes: string[];
  /** ">" or " />" */
  end: string;
  /** What stands in it; null when it ends with its opening. */
  content: string | null;
}

/** The parts of a line that is one element, or the beginning of one. */
function partsOf(code: string): Parts | null {
  const name = /^<(\w+)(?=[ >])/.exec(code)?.[1];
  if (name === undefined) return null;
  const attributes: string[] = [];
  let at = name.length + 1;
  while (code[at] === " " && code[at + 1] !== "/") {
    const start = at + 1;
    at = endOfAttribute(code, start);
    attributes.push(code.slice(start, at));
  }
  const end = code.startsWith(" />", at) ? " />" : ">";
  const rest = code.slice(at + end.length);
  if (!code.startsWith(end, at)) return null;
  if (rest === "") return { name, attributes, end, content: null };
  const closing = `</${name}>`;
  return end === ">" && rest.endsWith(closing)
    ? { name, attributes, end, content: rest.slice(0, -closing.length) }
    : null;
}

/** Where an attribute ends that begins at `start`: at a blank or ">" outside of its quotes and braces. */
function endOfAttribute(code: string, start: number): number {
  let depth = 0;
  let quote = "";
  for (let at = start; at < code.length; at += 1) {
    const char = code.charAt(at);
    if (quote !== "") {
      if (char === quote && code[at - 1] !== "\\") quote = "";
    } else if (char === '"' || char === "`") quote = char;
    else if (char === "{") depth += 1;
    else if (char === "}") depth -= 1;
    else if (depth === 0 && (char === " " || char === ">")) return at;
  }
  return code.length;
}
