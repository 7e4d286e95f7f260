/** What can stand in a template: text of any number of lines, several of them, or nothing. */
type Hole = string | number | boolean | null | undefined | readonly Hole[];

/**
 * Makes source text. The template's own indentation is taken away; a hole that is alone on its line gives its text at
 * the line's indentation, or no line at all when it holds nothing. Ends with a newline.
 */
export function code(strings: TemplateStringsArray, ...holes: Hole[]): string {
  const text = fragment(strings, ...holes);
  const imports = text.replace(
    /^import \{ ((?:type \w+(?:, )?)+) \} from/gm,
    (_, names: string) => `import type { ${names.replaceAll("type ", "")} } from`,
  );
  // Holes that begin with an empty line may follow one, or a line that opens a block.
  return `${imports
    .replaceAll(/\n{3,}/g, "\n\n")
    .replaceAll(/([{(>])\n\n/g, "$1\n")
    .replaceAll(/\n\n( *[})])/g, "\n$1")}\n`;
}

/** The same without the newline at the end: a piece of a larger text. */
export function fragment(strings: TemplateStringsArray, ...holes: Hole[]): string {
  const marked = strings.reduce((text, next, index) => `${text}\0${index - 1}\0${next}`);
  const lines = dedent(
    marked
      .replace(/^\n/, "")
      .replace(/\n[ ]*$/, "")
      .split("\n"),
  );
  return lines.flatMap((line) => fill(line, holes)).join("\n");
}

const ALONE = /^([ ]*)\0(\d+)\0$/;
const HOLE = /\0(\d+)\0/g;

function fill(line: string, holes: readonly Hole[]): string[] {
  const alone = ALONE.exec(line);
  if (alone === null) return [line.replace(HOLE, (_, index: string) => textOf(holes[Number(index)]).join("\n"))];
  const indentation = alone[1] ?? "";
  return textOf(holes[Number(alone[2])])
    .flatMap((text) => text.split("\n"))
    .map((text) => (text === "" ? "" : indentation + text));
}

function textOf(hole: Hole): string[] {
  if (typeof hole === "boolean" || hole === null || hole === undefined) return [];
  if (typeof hole === "string" || typeof hole === "number") return [String(hole)];
  return hole.flatMap(textOf);
}

function dedent(lines: readonly string[]): string[] {
  const depths = lines.filter((line) => line.trim() !== "").map((line) => line.length - line.trimStart().length);
  const depth = Math.min(...depths);
  return lines.map((line) => line.slice(depth).trimEnd());
}

/** A string literal. */
export function quoted(text: string): string {
  return JSON.stringify(text);
}

/** Text between tags. */
export function jsxText(text: string): string {
  return /[{}<>&]/.test(text) ? `{${quoted(text)}}` : text;
}

/** The value of an attribute, with its quotes or braces. */
export function jsxValue(text: string): string {
  return /["\\&]/.test(text) ? `{${quoted(text)}}` : `"${text}"`;
}

/** Text within a template literal. */
export function templateText(text: string): string {
  return text.replace(/[`\\]|\$\{/g, "\\$&");
}

export function htmlText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
