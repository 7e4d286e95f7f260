import { LatheError } from "@lathe/protocol/errors";
import { LIMITS } from "@lathe/protocol/limits";
import type { SearchOptions } from "@lathe/protocol/workspace";
import { RE2JS, RE2JSException } from "re2js";

/** Where in a line a query first matches, in UTF-16 units from 0; -1 where it does not. */
export type LineMatcher = (line: string) => number;

const MAX_QUERY_CHARACTERS = 1_000;
/**
 * What is behind this in a line is not searched by patterns; lines of that length are generated. The costliest pattern
 * that is accepted takes about 0.15 s for so much, and other work is done between two lines.
 */
const MAX_PATTERN_LINE_CHARACTERS = 2_000;

/**
 * Compiles a query. Patterns are matched by RE2's algorithm, whose time grows with pattern × line and never
 * exponentially: a backtracking engine could be hung by a pattern that a model writes by accident, and neither a timer
 * nor ending a thread stops JavaScriptCore in mid-match. The price is that look-around and back-references are not to
 * be had; such a pattern is refused with the reason.
 *
 * @throws LatheError `bad_request`
 */
export function compileQuery(options: SearchOptions): LineMatcher {
  const { query } = options;
  if (query === "") throw badQuery("There is nothing to search for.");
  if (query.length > MAX_QUERY_CHARACTERS) throw badQuery(`It is longer than ${MAX_QUERY_CHARACTERS} characters.`);
  if (/[\r\n]/.test(query)) throw badQuery("The search looks at one line at a time, so it cannot hold a line break.");
  const caseSensitive = options.caseSensitive ?? false;
  if (options.regex !== true && caseSensitive) return (line) => line.indexOf(query);
  const searchedCharacters = options.regex === true ? MAX_PATTERN_LINE_CHARACTERS : Infinity;
  const pattern = compilePattern(options.regex === true ? query : RE2JS.quote(query), caseSensitive);
  return (line) => {
    const searched = line.length > searchedCharacters ? line.slice(0, searchedCharacters) : line;
    if (!pattern.test(searched)) return -1;
    const matcher = pattern.matcher(searched);
    return matcher.find() ? matcher.start() : -1;
  };
}

/** A line as a match shows it. */
export function cutLine(line: string): string {
  return line.length > LIMITS.search.maxLineCharacters
    ? line.slice(0, LIMITS.search.maxLineCharacters).toWellFormed()
    : line;
}

function compilePattern(pattern: string, caseSensitive: boolean): RE2JS {
  try {
    return RE2JS.compile(pattern, caseSensitive ? 0 : RE2JS.CASE_INSENSITIVE);
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error;
    throw badQuery(
      `The pattern cannot be used (RE2 syntax, without look-around and back-references): ${error.message}`,
    );
  }
}

function badQuery(message: string): LatheError<"bad_request"> {
  return new LatheError("bad_request", message, { issues: [{ path: "query", message }] });
}
