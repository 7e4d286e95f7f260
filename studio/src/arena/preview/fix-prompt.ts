import type { PreviewReport } from "@lathe/protocol/preview";
import type { AppState } from "@lathe/protocol/workspace";

const MAX_LOG_CHARACTERS = 6_000;
const MAX_REPORTS = 5;

/** A prompt that asks to repair a crash: the end of a log says most. */
export function describeCrash(app: Extract<AppState, { phase: "crashed" }>): string {
  const ended = app.exitCode === null ? "" : ` (exit code ${app.exitCode})`;
  const log = app.log.slice(-MAX_LOG_CHARACTERS).trim();
  return `The app crashed${ended}: ${app.reason}\n\nFind out why and fix it.${log === "" ? "" : `\n\nThe end of its log:\n\`\`\`\n${log}\n\`\`\``}`;
}

/** A prompt that asks to repair what the app's page reported. */
export function describeReports(reports: readonly PreviewReport[]): string {
  const shown = reports.slice(-MAX_REPORTS).map((report) => {
    const place =
      report.source === undefined ? "" : `\nat ${report.source}${report.line === undefined ? "" : `:${report.line}`}`;
    const stack = report.stack === undefined ? "" : `\n${report.stack.slice(0, 2_000)}`;
    return `On ${report.route}:\n\`\`\`\n${report.message}${place}${stack}\n\`\`\``;
  });
  const opening = shown.length === 1 ? "The app's page reports an error." : "The app's page reports errors.";
  return `${opening} Find out why and fix it.\n\n${shown.join("\n\n")}`;
}
