import type { PreviewReport } from "@lathe/protocol/preview";

const MAX_KEPT = 50;

/** What open previews have reported since the files last changed: earlier reports are about another app. */
export class PreviewReports {
  #reports: PreviewReport[] = [];

  add(report: PreviewReport): void {
    if (this.#reports.length >= MAX_KEPT) return;
    // Said again and again by each page: that must not take the place of errors.
    if (report.kind === "shown" && this.#reports.some(({ kind }) => kind === "shown")) return;
    this.#reports.push(report);
  }

  /** To be called when files have changed. */
  clear(): void {
    this.#reports = [];
  }

  list(): readonly PreviewReport[] {
    return this.#reports;
  }
}
