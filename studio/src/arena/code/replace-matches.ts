import { RE2JS } from "re2js";
import type { SearchForm } from "./search-store.ts";
import { formatQuery } from "./search-query.ts";

export interface LineMatch {
  /** Offsets in the line, in UTF-16 units. */
  start: number;
  end: number;
  /** What stands there after the replacement. */
  replacement: string;
}

/** A place in a text: both from 1. */
export interface MatchPlace {
  line: number;
  column: number;
}

/** As far into a line as the server looks with a pattern. */
const MAX_PATTERN_LINE_CHARACTERS = 2_000;

/**
 * Finds in a line what the server's search finds, by the same algorithm, whose time cannot explode. Of a pattern's
 * replacement `$1` is the first group, `$&` all that was found and `$$` a dollar.
 */
export function compileReplacement(form: SearchForm, replacement: string): (line: string) => LineMatch[] {
  const { query, regex } = formatQuery(form);
  const pattern = RE2JS.compile(regex ? query : RE2JS.quote(query), form.caseSensitive ? 0 : RE2JS.CASE_INSENSITIVE);
  return (line) => {
    const searched = regex ? line.slice(0, MAX_PATTERN_LINE_CHARACTERS) : line;
    const matcher = pattern.matcher(searched);
    const matches: LineMatch[] = [];
    while (matcher.find()) {
      const group = (at: number): string => (at <= matcher.groupCount() ? (matcher.group(at) ?? "") : "");
      matches.push({
        start: matcher.start(),
        end: matcher.end(),
        replacement: form.regex
          ? replacement.replaceAll(/\$(\$|&|\d{1,2})/g, (_all, name: string) =>
              name === "$" ? "$" : group(name === "&" ? 0 : Number(name)),
            )
          : replacement,
      });
    }
    return matches;
  };
}

/** Replaces all matches of a text whose lines end in "\n", or the one at a place. `count` is how many it were. */
export function replaceMatches(
  text: string,
  findMatches: (line: string) => LineMatch[],
  only?: MatchPlace,
): { text: string; count: number } {
  let count = 0;
  const lines = text.split("\n").map((line, index) => {
    if (only !== undefined && only.line !== index + 1) return line;
    const matches = findMatches(line).filter((match) => only === undefined || match.start === only.column - 1);
    count += matches.length;
    return matches
      .toReversed()
      .reduce(
        (changed, { start, end, replacement }) => changed.slice(0, start) + replacement + changed.slice(end),
        line,
      );
  });
  return { text: lines.join("\n"), count };
}
