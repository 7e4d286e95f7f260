import type { FileEntry } from "@lathe/protocol/workspace";

/** Names shorter than this are words of any sentence: "app", "ui". */
const MIN_NAME_CHARACTERS = 4;
/** What every project has, and no prompt means by these words. */
const COMMON_NAMES = new Set([
  "index",
  "main",
  "readme",
  "package",
  "test",
  "tests",
  "types",
  "style",
  "styles",
  "page",
]);

/**
 * The files that a prompt speaks of, the plainest first: by path, by file name, by the name without its ending in the
 * spellings that people use (`book-form`, `BookForm`, "book form").
 */
export function findNamedFiles(prompt: string, entries: readonly FileEntry[]): string[] {
  const text = prompt.toLowerCase();
  const words = ` ${text.replaceAll(/[^\p{L}\p{N}]+/gu, " ").trim()} `;
  const ranked = entries.flatMap(({ path, type }) => {
    if (type !== "file") return [];
    const rank = rankOf(path, text, words);
    return rank === null ? [] : [{ path, rank }];
  });
  return ranked.toSorted((a, b) => a.rank - b.rank || a.path.length - b.path.length).map(({ path }) => path);
}

function rankOf(path: string, text: string, words: string): number | null {
  const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
  if (path.includes("/") && text.includes(path.toLowerCase())) return 0;
  if (name.includes(".") && hasWhole(text, name)) return 1;
  const dot = path.lastIndexOf(".");
  const stem = path.slice(path.lastIndexOf("/") + 1, dot > path.lastIndexOf("/") ? dot : undefined);
  if (stem.length < MIN_NAME_CHARACTERS || COMMON_NAMES.has(stem.toLowerCase())) return null;
  if (hasWhole(text, stem.toLowerCase())) return 2;
  const spoken = splitName(stem).join(" ");
  if (words.includes(` ${spoken} `)) return 3;
  // "the BookForm component": one word in the prompt, several in the file's name.
  return hasWhole(text, splitName(stem).join("")) ? 3 : null;
}

/** Whether the name stands in the text by itself, not as a part of a longer name. */
function hasWhole(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const [before, after] = [text[at - 1] ?? " ", text[at + name.length] ?? " "];
    if (!/[\p{L}\p{N}_-]/u.test(before) && !/[\p{L}\p{N}_-]/u.test(after)) return true;
  }
  return false;
}

function splitName(stem: string): string[] {
  return stem
    .replaceAll(/([\p{Ll}\p{N}])(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
