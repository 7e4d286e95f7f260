import { withoutTexts } from "../without-texts.ts";
import { tidyElements } from "./tidy-elements.ts";

/** Something that generated files can import: the names of a file, by its path below src, or of a package. */
export interface Source {
  from: string;
  /** "useState", "Icon", "type Book" */
  names: readonly string[];
}

/** A name that stands for a value or a type: no property, no key, no attribute. */
const IDENTIFIER = /(?<![\w$-])(?<!(?<!\.)\.)[A-Za-z_$][\w$]*(?![\w$-]|:|=(?!=))/g;

/** A generated file: its text below the imports that it needs, which are those of `sources` whose names stand in it. */
export function moduleText(path: string, text: string, sources: readonly Source[]): string {
  const body = tidyElements(text.trimStart());
  const read = new Set(withoutTexts(body).match(IDENTIFIER));
  const taken = new Set<string>();
  const imports = sources.flatMap(({ from, names }) => {
    if (from === path) return [];
    const used = [...new Set(names)].filter((name) => !taken.has(name) && read.has(localName(name)));
    for (const name of used) taken.add(name);
    return used.length === 0 ? [] : [{ from: specifier(path, from), names: sortNames(used) }];
  });
  const packages = imports.filter(({ from }) => !from.startsWith("."));
  const files = imports.filter(({ from }) => from.startsWith(".")).toSorted((a, b) => compare(a.from, b.from));
  const lines = [...packages, ...files].map(({ from, names }) => importLine(names, from));
  return lines.length === 0 ? body : `${lines.join("\n")}\n\n${body}`;
}

/** "KitBoard" of "Board as KitBoard" */
function localName(name: string): string {
  return name.replace(/^type |^\w+ as /, "");
}

function specifier(path: string, from: string): string {
  if (!/\.tsx?$/.test(from)) return from;
  const folder = path.split("/").slice(0, -1);
  const target = from.split("/");
  let shared = 0;
  while (shared < folder.length && folder[shared] === target[shared]) shared += 1;
  const up = folder.length - shared;
  return `${up === 0 ? "./" : "../".repeat(up)}${target.slice(shared).join("/")}`;
}

function importLine(names: readonly string[], from: string): string {
  const isTypes = names.every((name) => name.startsWith("type "));
  const shown = isTypes ? names.map((name) => name.slice(5)) : names;
  const line = `import ${isTypes ? "type " : ""}{ ${shown.join(", ")} } from "${from}";`;
  return line.length <= 120
    ? line
    : `import ${isTypes ? "type " : ""}{\n${shown.map((name) => `  ${name},\n`).join("")}} from "${from}";`;
}

function sortNames(names: readonly string[]): string[] {
  return names.toSorted((a, b) => compare(a.replace(/^type /, ""), b.replace(/^type /, "")));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
