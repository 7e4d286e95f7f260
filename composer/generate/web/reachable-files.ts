const IMPORT = /\bfrom "(\.{1,2}\/[^"]+)"/g;
const IMPORTED = /^import (?:type )?\{([^}]*)\} from "(\.{1,2}\/[^"]+)";/gm;

/** Makes a file's text; it is asked a second time once it is known which of its exports other files use. */
export type Make = (isUsed: (name: string) => boolean) => string;

/**
 * Of the files that could be generated, by their path below src, those that are imported from the first one on, directly or
 * not, each with its test. Only these are made.
 */
export function reachableFiles(first: string, candidates: ReadonlyMap<string, Make>): Map<string, string> {
  const found = new Map<string, string>();
  const open = [first];
  for (let path = open.shift(); path !== undefined; path = open.shift()) {
    const make = candidates.get(path);
    if (make === undefined || found.has(path)) continue;
    const text = make(() => true);
    found.set(path, text);
    for (const [, specifier = ""] of text.matchAll(IMPORT)) open.push(resolvePath(path, specifier));
    open.push(path.replace(/\.ts$/, ".test.ts"));
  }
  const imported = importedNames(found);
  for (const [path, text] of found) {
    const isUsed = (name: string) => path === first || (imported.get(path)?.has(name) ?? false);
    const isTold = candidates.get(path)?.length === 1;
    found.set(path, withoutIdleExports(isTold ? (candidates.get(path)?.(isUsed) ?? text) : text, isUsed));
  }
  return found;
}

/** What other files import of each, by its path below src. */
function importedNames(files: ReadonlyMap<string, string>): Map<string, Set<string>> {
  const imported = new Map<string, Set<string>>();
  for (const [path, text] of files)
    for (const [, names = "", specifier = ""] of text.matchAll(IMPORTED)) {
      const from = resolvePath(path, specifier);
      const known = imported.get(from) ?? new Set();
      imported.set(from, known);
      for (const name of names.split(",")) known.add(name.trim().replace(/^type | as \w+$/g, ""));
    }
  return imported;
}

/** Only what other files import is exported. */
function withoutIdleExports(text: string, isUsed: (name: string) => boolean): string {
  return text
    .replaceAll(/^export ((?:type|interface|const|function) (\w+))/gm, (whole, rest: string, name: string) =>
      isUsed(name) ? whole : rest,
    )
    .replace(/\n+$/, "\n");
}

/** The path below src of what a file imports. */
function resolvePath(from: string, specifier: string): string {
  const parts = from.split("/").slice(0, -1);
  for (const part of specifier.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== ".") parts.push(part);
  }
  return parts.join("/");
}
