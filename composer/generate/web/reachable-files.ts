const IMPORT = /\bfrom "(\.{1,2}\/[^"]+)"/g;

/**
 * Of the files that could be generated, by their path below src, those that are imported from the first one on, directly or
 * not. Only these are made.
 */
export function reachableFiles(first: string, candidates: ReadonlyMap<string, () => string>): Map<string, string> {
  const found = new Map<string, string>();
  const open = [first];
  for (let path = open.shift(); path !== undefined; path = open.shift()) {
    const make = candidates.get(path);
    if (make === undefined || found.has(path)) continue;
    const text = make();
    found.set(path, text);
    for (const [, specifier = ""] of text.matchAll(IMPORT)) open.push(resolvePath(path, specifier));
  }
  return found;
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
