const ROOT = '\n    "": {\n';
const BLOCK = '\n      "dependencies": {\n';
const ENTRY = /^ {8}("(?:[^"\\]|\\.)+"): ("(?:[^"\\]|\\.)*"),$/;

interface Block {
  before: string;
  /** Lines `"name": "version",`. */
  lines: string[];
  after: string;
}

/** The head of a bun.lock with one more direct dependency; null where it is not written as Bun does. */
export function addDirect(head: string, name: string, version: string): string | null {
  const line = `        ${JSON.stringify(name)}: ${JSON.stringify(version)},`;
  const block = findBlock(head);
  if (block === null) return insertBlock(head, line);
  const names = block.lines.map(nameOf);
  if (names.includes(null)) return null;
  const next = names.findIndex((other) => other !== null && other > name);
  return writeBlock({ ...block, lines: block.lines.toSpliced(next === -1 ? names.length : next, 0, line) });
}

/** The head without a direct dependency; null where it is not written as Bun does. */
export function removeDirect(head: string, name: string): string | null {
  const block = findBlock(head);
  if (block === null || block.lines.some((line) => nameOf(line) === null)) return null;
  return writeBlock({ ...block, lines: block.lines.filter((line) => nameOf(line) !== name) });
}

function findBlock(head: string): Block | null {
  const root = head.indexOf(ROOT);
  const start = head.indexOf(BLOCK, root);
  if (root === -1 || start === -1) return null;
  const from = start + BLOCK.length;
  const end = head.indexOf("\n      },", from);
  if (end === -1) return null;
  return { before: head.slice(0, start), lines: head.slice(from, end).split("\n"), after: head.slice(end) };
}

function writeBlock({ before, lines, after }: Block): string {
  if (lines.length > 0) return before + BLOCK + lines.join("\n") + after;
  // Bun writes no empty list.
  return before + after.replace("\n      },", "");
}

/** After the project's name, where Bun has the list. */
function insertBlock(head: string, line: string): string | null {
  const root = head.indexOf(ROOT);
  if (root === -1) return null;
  const start = root + ROOT.length - 1;
  const named = /^\n {6}"name": "(?:[^"\\]|\\.)*",/.exec(head.slice(start))?.[0] ?? "";
  const at = start + named.length;
  return `${head.slice(0, at)}${BLOCK}${line}\n      },${head.slice(at)}`;
}

function nameOf(line: string): string | null {
  const match = ENTRY.exec(line);
  return match === null ? null : String(JSON.parse(match[1] ?? '""'));
}
