import type { Check } from "@lathe/protocol/check";
import type { PreviewReport } from "@lathe/protocol/preview";
import type { ReportedProblem } from "@lathe/protocol/prompt";
import type { AppState } from "@lathe/protocol/workspace";
import { removeEscapes } from "../ui/remove-escapes.ts";

const MAX_MESSAGE = 4_000;
const MAX_DETAILS = 16_000;
const MAX_REPORTS = 5;

/** A crash of the app: the end of its log says most. */
export function problemOfCrash(app: Extract<AppState, { phase: "crashed" }>): ReportedProblem {
  return problem("app", `The app crashed: ${app.reason}`, endOf(removeEscapes(app.log)));
}

/** What the app's page reported, the newest last. */
export function problemOfReports(reports: readonly PreviewReport[]): ReportedProblem {
  const shown = reports.slice(-MAX_REPORTS);
  const newest = shown.at(-1);
  const source = newest?.kind === "console" ? "console" : "preview";
  const details = shown.map((report) => {
    const line = report.line === undefined ? "" : `:${report.line}`;
    const place = report.source === undefined ? "" : `\nat ${report.source}${line}`;
    const stack = report.stack === undefined ? "" : `\n${report.stack}`;
    const where = report.device === undefined ? "" : `, on ${report.device}`;
    const text = `On ${report.route}${where}:\n${report.message}${place}${stack}`;
    return text.slice(0, Math.floor(MAX_DETAILS / shown.length) - 2);
  });
  const messages = shown.map(({ message, device }) => (device === undefined ? message : `On ${device}: ${message}`));
  return problem(source, messages.join("\n"), details.join("\n\n"));
}

export function problemOfChecks(failed: readonly Check[]): ReportedProblem {
  const details = failed
    .map(({ details: lines }) => lines.trim())
    .filter((lines) => lines !== "")
    .join("\n\n");
  return problem("check", failed.map(({ summary }) => summary).join("\n"), details);
}

/** The production build, when something was to be shipped. */
export function problemOfBuild(message: string, log: string): ReportedProblem {
  return problem("terminal", `The production build of the app failed. ${message}`, endOf(removeEscapes(log)));
}

/** The end of what a terminal shows, or what was selected there; null when there is nothing. */
export function problemOfTerminal(output: string): ReportedProblem | null {
  const lines = output.split("\n").map((line) => line.trimEnd());
  const told = lines.filter((line) => line !== "");
  // The last line is often the shell's prompt: the one that speaks of an error says more.
  const said = told.findLast((line) => /error|fail|cannot|not found|denied|exception/i.test(line)) ?? told.at(-1);
  return said === undefined ? null : problem("terminal", said.trim(), endOf(lines.join("\n").trim()));
}

function problem(source: ReportedProblem["source"], message: string, details: string): ReportedProblem {
  const text = message.trim() === "" ? "An error without words." : message.slice(0, MAX_MESSAGE);
  return { source, message: text, details: details.slice(0, MAX_DETAILS) };
}

function endOf(text: string): string {
  return text.slice(-MAX_DETAILS).trim();
}
