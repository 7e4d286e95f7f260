export interface FencedFile {
  path: string;
  content: string;
}

const MAX_LINE_CHARACTERS = 100_000;
const MAX_TOTAL_CHARACTERS = 2_000_000;
const PATH = String.raw`((?:[\w@.()[\]-]+\/)*[\w@.()[\]-]*\.(?:tsx?|jsx?|[mc][jt]s|jsonc?|html?|css|s[ac]ss|less|md|mdx|svg|vue|svelte|astro|py|go|rs|rb|java|kt|php|sql|ya?ml|toml|txt|xml|sh|env|graphql|prisma)|(?:[\w@.-]+\/)*(?:Dockerfile|Makefile|\.gitignore|\.env))`;
const IN_INFO = new RegExp(
  String.raw`^[\w+#.-]*(?:[ :]+|\s*\{?\s*)(?:(?:file|filename|filepath|path|title)\s*=\s*)?["'{]*${PATH}["'}]*\s*$`,
  "i",
);
const ALONE = new RegExp(String.raw`^${PATH}$`, "i");
const IN_HEADING = new RegExp(
  String.raw`^(?:#{1,6}\s*|[-*]\s+|\d+[.)]\s*)?(?:file(?:name)?:?\s*)?[*_\x60]{0,4}(?:file(?:name)?:?\s*)?[*_\x60]{0,4}${PATH}[*_\x60]{0,4}\s*(?:\([^)]*\))?\s*:?\s*[*_\x60]{0,4}:?$`,
  "i",
);
const IN_COMMENT = new RegExp(
  String.raw`^\s*(?:\/\/|#|--|\/\*|<!--)\s*(?:file(?:name)?:\s*)?${PATH}\s*(?:\*\/|-->)?\s*$`,
  "i",
);
/** Names of products that look like names of files. */
const PRODUCT = /^[A-Z]\w*\.(?:js|ts)$/;

/** Finds code blocks that name the file they are, for replies that say it no better way. Line by line, while it arrives. */
export class FencedFiles {
  readonly #files = new Map<string, string>();
  #line = "";
  #total = 0;
  #named: string | null = null;
  #fence: { mark: string; path: string | null; lines: string[] } | null = null;

  feed(text: string): void {
    if (this.#total > MAX_TOTAL_CHARACTERS) return;
    this.#total += text.length;
    let at = 0;
    for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", at)) {
      this.#takeLine(this.#line + text.slice(at, end));
      this.#line = "";
      at = end + 1;
    }
    this.#line += text.slice(at);
  }

  /** Files whose block was closed, in the order of their first mention. None when the text was too long to keep. */
  end(): FencedFile[] {
    if (this.#line !== "") this.#takeLine(this.#line);
    if (this.#total > MAX_TOTAL_CHARACTERS) return [];
    return [...this.#files].map(([path, content]) => ({ path, content }));
  }

  #takeLine(line: string): void {
    if (this.#fence === null) return this.#takeOutside(line);
    const { mark, path, lines } = this.#fence;
    if (line.trim() !== mark) {
      lines.push(line);
      return;
    }
    this.#fence = null;
    const first = lines[0] ?? "";
    const commented = path === null ? pathIn(IN_COMMENT, first) : null;
    // The comment names the block; it is not the file's own first line.
    const content = (commented === null ? lines : lines.slice(1)).map((each) => `${each}\n`).join("");
    const told = path ?? commented;
    if (told !== null && content.trim() !== "") this.#files.set(told, content);
  }

  #takeOutside(line: string): void {
    const fence = /^\s{0,3}(`{3,}|~{3,})([^`]*)$/.exec(line.slice(0, MAX_LINE_CHARACTERS));
    if (fence === null) {
      if (line.trim() !== "") this.#named = pathIn(IN_HEADING, line.trim());
      return;
    }
    const info = fence[2]?.trim() ?? "";
    const path = pathIn(ALONE, info) ?? pathIn(IN_INFO, info) ?? this.#named;
    this.#fence = { mark: fence[1] ?? "```", path, lines: [] };
    this.#named = null;
  }
}

function pathIn(pattern: RegExp, text: string): string | null {
  if (text.length > 300) return null;
  const path = pattern.exec(text)?.[1] ?? null;
  return path === null || (PRODUCT.test(path) && !path.startsWith("App.")) ? null : path;
}
