import type { FailedRequest, PageProblem } from "./page-record.ts";

const MAX_LINES = 12;
const MAX_LINE_CHARACTERS = 600;

interface News {
  problems: readonly PageProblem[];
  failedRequests: readonly FailedRequest[];
  dialogs: readonly string[];
}

/** What went wrong in a page, a line or more each. `needed`: hosts out of reach. */
export function describeNews(news: News, needed: readonly string[], origin: string) {
  const problems = news.problems.map(({ kind, text, source }) => {
    const at = source === undefined || text.includes(source) ? "" : ` (${source})`;
    return `${WORDS[kind]}: ${text.slice(0, MAX_LINE_CHARACTERS)}${at}`;
  });
  const failed = news.failedRequests.map(({ url, type, reason }) => `request failed: ${type} ${url}: ${reason}`);
  const left = needed.map((host) => `out of reach from here: ${host}`);
  const errors = [...problems, ...failed, ...left].map((line) => line.replaceAll(`${origin}/`, "/"));
  const more = errors.length - MAX_LINES;
  return {
    errors: more > 0 ? [...errors.slice(0, MAX_LINES), `(${more} more)`] : errors,
    dialogs: news.dialogs.map((dialog) => `${dialog} (answered with OK)`),
  };
}

const WORDS: Record<PageProblem["kind"], string> = {
  load: "not loaded",
  crash: "crashed",
  overlay: "the dev server shows an error",
  logBox: "React Native shows an error",
  uncaught: "not caught",
  console: "console.error",
  browser: "the browser complains",
};
