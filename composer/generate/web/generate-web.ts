import { ACCEPTANCE_CHECKS_PATH } from "@lathe/protocol/acceptance";
import type { AppSpecification } from "@lathe/protocol/app-specification";
import { entityParts } from "../entity-parts.ts";
import { examplesFile } from "../examples-file.ts";
import { formatFile } from "../format-file.ts";
import { recordFile } from "../record-file.ts";
import { streaksFile } from "../streaks-file.ts";
import { viewFile } from "../view-file.ts";
import { appFile } from "./app-file.ts";
import { checksFile } from "./checks-file.ts";
import { fieldsFile } from "./fields-file.ts";
import { formFile } from "./form-file.ts";
import { listFile, rowFile, summaryFile } from "./list-files.ts";
import { indexCss, indexHtml } from "./page-files.ts";
import { storageFile, useRecordsFile } from "./storage-files.ts";
import { streakFile, useTodayFile } from "./streak-files.ts";
import { toolbarFile } from "./toolbar-file.ts";
import { confirmDialogFile, iconsFile, ratingFieldFile, starsFile, undoBarFile } from "./ui-files.ts";

/** The files by path in the order in which they are written, over those of the web template; null: not needed. */
export function generateWeb(app: AppSpecification): [path: string, text: string | null][] {
  const entity = app.entities[0];
  if (entity === undefined) throw new TypeError("The app has no records.");
  const parts = entityParts(app, entity, "web");
  const { file, files } = parts.names;
  const folder = `src/${files}`;
  const summary = summaryFile(parts);
  const hasStreaks = parts.streaks !== null;
  return [
    ["src/index.css", indexCss(parts)],
    [`${folder}/${file}.ts`, reloading(recordFile(parts))],
    [`${folder}/streaks.ts`, hasStreaks ? streaksFile(parts) : null],
    [`${folder}/use-today.ts`, hasStreaks ? useTodayFile() : null],
    [`${folder}/examples.ts`, parts.hasExamples ? examplesFile(parts) : null],
    [`${folder}/storage.ts`, storageFile(parts)],
    [`${folder}/use-${files}.ts`, useRecordsFile(parts)],
    [`${folder}/view.ts`, reloading(viewFile(parts, "web"))],
    ["src/ui/icons.tsx", iconsFile(parts)],
    ["src/ui/format.ts", formatFile(parts)],
    ["src/ui/fields.tsx", fieldsFile(parts)],
    ["src/ui/stars.tsx", parts.rating === null ? null : starsFile()],
    ["src/ui/rating-field.tsx", parts.rating === null ? null : ratingFieldFile()],
    ["src/ui/confirm-dialog.tsx", entity.features.delete && entity.features.confirmDelete ? confirmDialogFile() : null],
    ["src/ui/undo-bar.tsx", undoBarFile()],
    [`${folder}/${file}-form.tsx`, formFile(parts)],
    [`${folder}/streak.tsx`, hasStreaks ? streakFile(parts) : null],
    [`${folder}/${file}-row.tsx`, rowFile(parts)],
    [`${folder}/${file}-list.tsx`, listFile(parts)],
    [`${folder}/toolbar.tsx`, parts.hasView ? toolbarFile(parts) : null],
    [`${folder}/summary.tsx`, summary],
    ["src/app.tsx", appFile(parts, summary !== null)],
    ["index.html", indexHtml(parts)],
    [ACCEPTANCE_CHECKS_PATH, checksFile(parts)],
  ];
}

/** What stays in memory over a change of these files was read and sorted by the old ones. */
function reloading(text: string): string {
  return `${text}
// While it is developed: what the page has in memory was made by the rules as they were before.
import.meta.hot?.accept(() => location.reload());
`;
}
