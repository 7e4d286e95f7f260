import type { SearchForm } from "./search-store.ts";

/** What the server is asked for: it knows no whole words, but patterns. */
export function formatQuery({ query, regex, word }: SearchForm): { query: string; regex: boolean } {
  if (!word || query === "") return { query, regex };
  return { query: `\\b(?:${regex ? query : query.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&")})\\b`, regex: true };
}
