import type { PreviewReport } from "@lathe/protocol/preview";
import { failed, type Finding, MAX_DETAILS_CHARACTERS, passed, skipped } from "./finding.ts";
import { firstLine, relevantLines } from "./relevant-lines.ts";

/**
 * What the previews that people have open say about the app, where there is no browser to look with. Silence can mean that
 * nobody looks: a page is well when it has been drawn since the last change and reported no error.
 */
export function describeReports(reports: readonly PreviewReport[], folder: string): Finding {
  const errors = reports.filter(({ level }) => level === "error");
  const [first] = errors;
  if (first === undefined) {
    return reports.some(({ kind }) => kind === "shown")
      ? passed("The page is shown without errors, as seen in an open preview.")
      : skipped("Browser not checked: there is no Chromium on this machine, and no open preview showed the page.");
  }
  const lines = errors.map(({ kind, message, stack, source, line }) => {
    const place = source === undefined ? "" : `\n    at ${source}${line === undefined ? "" : `:${line}`}`;
    return `${kind === "console" ? "console.error: " : ""}${message}${stack === undefined ? place : `\n${stack}`}`;
  });
  const details = relevantLines(lines.join("\n"), { folder, maxCharacters: MAX_DETAILS_CHARACTERS, keep: "first" });
  return failed(`An open preview reports errors. ${firstLine(first.message, folder, 250)}`, details);
}
