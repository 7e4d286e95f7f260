/**
 * The rules of one .gitignore. Matching takes time in proportion to pattern × path: a project's own file must not be
 * able to hold the server, as patterns turned into regular expressions could.
 *
 * Source of the semantics: git's documentation of gitignore; a test compares with git itself.
 */
export interface IgnoreRules {
  /** What the last rule that matches says of a path below the file's folder; null when none does. */
  decide(path: string, isFolder: boolean): "ignored" | "kept" | null;
}

type Token = { kind: "star" } | { kind: "any" } | { kind: "character"; accepts: (character: string) => boolean };

interface Rule {
  negated: boolean;
  foldersOnly: boolean;
  /** What a path begins with, literally; `names` are of what comes behind it. */
  prefix: string;
  /** Patterns of one name each; null is `**`: zero or more folders. */
  names: readonly (readonly Token[] | null)[];
}

const MAX_BYTES = 64 * 1024;
const MAX_RULES = 1_000;

export function parseIgnoreRules(text: string): IgnoreRules {
  const lines = text
    .slice(0, MAX_BYTES)
    .replace(/^\uFEFF/, "")
    .split("\n")
    .slice(0, MAX_RULES);
  const rules = lines.map(parseRule).filter((rule) => rule !== null);
  return {
    decide(path, isFolder) {
      const rule = rules.findLast(
        ({ foldersOnly, prefix, names }) =>
          (isFolder || !foldersOnly) &&
          path.startsWith(prefix) &&
          matchNames(names, path.slice(prefix.length).split("/")),
      );
      return rule === undefined ? null : rule.negated ? "kept" : "ignored";
    },
  };
}

function parseRule(line: string): Rule | null {
  let pattern = trimTrailingSpaces(line.endsWith("\r") ? line.slice(0, -1) : line);
  if (pattern === "" || pattern.startsWith("#")) return null;
  const negated = pattern.startsWith("!");
  if (negated) pattern = pattern.slice(1);
  const foldersOnly = pattern.endsWith("/");
  if (foldersOnly) pattern = pattern.slice(0, -1);
  const anchored = pattern.includes("/");
  if (pattern.startsWith("/")) pattern = pattern.slice(1);
  if (pattern === "") return null;
  const prefix = anchored ? prefixOf(pattern) : "";
  pattern = pattern.slice(prefix.length);
  const names = pattern.split("/").map((name) => (/^\*{2,}$/.test(name) ? null : parseName(name)));
  if (names.includes(undefined)) return null;
  const known = names.filter((name) => name !== undefined);
  // `a/**` is everything in a, and not a itself.
  if (known.length > 1 && known.at(-1) === null) known.push([{ kind: "star" }]);
  return { negated, foldersOnly, prefix, names: anchored ? known : [null, ...known] };
}

/**
 * Git compares what stands before the first special character literally and looks at the rest by itself. So in `a**` + `/b` the
 * stars stand at a beginning and mean any folders, although they are part of a name. Empty where that makes no difference.
 */
function prefixOf(pattern: string): string {
  const literal = /^[^*?[\\]*/.exec(pattern)?.[0] ?? "";
  const isName = literal !== "" && !literal.endsWith("/");
  return isName && /^\*{2,}(?:\/|$)/.test(pattern.slice(literal.length)) ? literal : "";
}

/** Spaces at a line's end do not count unless a backslash stands before them. */
function trimTrailingSpaces(line: string): string {
  let end = line.length;
  while (end > 0 && line[end - 1] === " " && line[end - 2] !== "\\") end--;
  return line.slice(0, end);
}

/** Undefined for a pattern that can match nothing: a bracket that is never closed, a backslash at the end. */
function parseName(pattern: string): Token[] | undefined {
  const tokens: Token[] = [];
  const characters = [...pattern];
  for (let index = 0; index < characters.length; index++) {
    const character = characters[index] ?? "";
    if (character === "*") {
      if (tokens.at(-1)?.kind !== "star") tokens.push({ kind: "star" });
    } else if (character === "?") {
      tokens.push({ kind: "any" });
    } else if (character === "[") {
      const set = parseSet(characters, index + 1);
      if (set === null) return undefined;
      tokens.push({ kind: "character", accepts: set.accepts });
      index = set.end;
    } else {
      const literal = character === "\\" ? characters[++index] : character;
      if (literal === undefined) return undefined;
      tokens.push({ kind: "character", accepts: (other) => other === literal });
    }
  }
  return tokens;
}

function parseSet(
  characters: readonly string[],
  start: number,
): { accepts: (character: string) => boolean; end: number } | null {
  let index = start;
  const negated = characters[index] === "!" || characters[index] === "^";
  if (negated) index++;
  const ranges: [string, string][] = [];
  for (let first = true; ; first = false) {
    let low = characters[index++];
    if (low === undefined) return null;
    if (low === "]" && !first) break;
    if (low === "\\") low = characters[index++];
    if (low === undefined) return null;
    let high = low;
    if (characters[index] === "-" && characters[index + 1] !== undefined && characters[index + 1] !== "]") {
      high = characters[index + 1] === "\\" ? (characters[index + 2] ?? "") : (characters[index + 1] ?? "");
      index += characters[index + 1] === "\\" ? 3 : 2;
    }
    ranges.push([low, high]);
  }
  return {
    accepts: (character) => ranges.some(([low, high]) => low <= character && character <= high) !== negated,
    end: index - 1,
  };
}

function matchNames(patterns: Rule["names"], names: readonly string[]): boolean {
  return matchWithStars(
    patterns,
    names,
    (pattern) => pattern === null,
    (pattern, name) => pattern !== null && matchName(pattern, name),
  );
}

function matchName(tokens: readonly Token[], name: string): boolean {
  return matchWithStars(
    tokens,
    [...name],
    (token) => token.kind === "star",
    (token, character) => token.kind === "any" || (token.kind === "character" && token.accepts(character)),
  );
}

/** Greedy matching that goes back to the last star only, which is enough and never more than pattern × items steps. */
function matchWithStars<Pattern, Item>(
  patterns: readonly Pattern[],
  items: readonly Item[],
  isStar: (pattern: Pattern) => boolean,
  matches: (pattern: Pattern, item: Item) => boolean,
): boolean {
  let at = 0;
  let star = -1;
  let resumeAt = 0;
  for (let index = 0; index < items.length;) {
    const pattern = patterns[at];
    const item = items[index];
    if (pattern !== undefined && isStar(pattern)) {
      star = at++;
      resumeAt = index;
    } else if (pattern !== undefined && item !== undefined && matches(pattern, item)) {
      at++;
      index++;
    } else if (star >= 0) {
      at = star + 1;
      index = ++resumeAt;
    } else {
      return false;
    }
  }
  return patterns.slice(at).every(isStar);
}
