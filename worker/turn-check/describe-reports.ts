import type { PreviewReport } from "@lathe/protocol/preview";
import { failed, type Finding, MAX_DETAILS_CHARACTERS, skipped } from "./finding.ts";
import { firstLine, relevantLines } from "./relevant-lines.ts";

/**
 * What the previews that people have open say about the app, where there is no browser to look with. They report errors
 * only: silence can mean that all is well or that nobody looks.
 */
export function describeReports(reports: readonly PreviewReport[], folder: string): Finding {
  const errors = reports.filter(({ level }) => level === "error");
  const [first] = errors;
  if (first === undefined)
    return skipped("Browser not checked: there is no Chromium on this machine, and no open preview reported an error.");
  const lines = errors.map(({ kind, message, stack, source, line }) => {
    const place = source === undefined ? "" : `\n    at ${source}${line === undefined ? "" : `:${line}`}`;
    return `${kind === "console" ? "console.error: " : ""}${message}${stack === undefined ? place : `\n${stack}`}`;
  });
  const details = relevantLines(lines.join("\n"), { folder, maxCharacters: MAX_DETAILS_CHARACTERS, keep: "first" });
  return failed(`An open preview reports errors. ${firstLine(first.message, folder, 250)}`, details);
}
