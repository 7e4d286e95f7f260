import { ACCEPTANCE_CHECKS_PATH } from "@lathe/protocol/acceptance";
import type { AppSpecification } from "@lathe/protocol/app-specification";
import { appFile } from "./app-file.ts";
import { appParts } from "./app-parts.ts";
import { checksFile } from "./checks-file.ts";
import { fieldsFile } from "./fields-file.ts";
import { formFile } from "./form-file.ts";
import { listFile, rowFile, summaryFile } from "./list-files.ts";
import { indexCss, indexHtml } from "./page-files.ts";
import { recordFile } from "./record-file.ts";
import { examplesFile, storageFile, useRecordsFile } from "./storage-files.ts";
import { confirmDialogFile, formatFile, iconsFile, ratingFieldFile, starsFile, undoBarFile } from "./ui-files.ts";
import { toolbarFile, viewFile } from "./view-files.ts";

/** Raise it with each change of what `generate` makes: projects remember which version made their files. */
export const COMPOSER_VERSION = 2;

/**
 * The files of an app by path, over those of the web template. The same specification always gives the same text, in
 * the same order: the person's own changes are found by comparing with it.
 */
export function generate(app: AppSpecification): ReadonlyMap<string, string> {
  const parts = appParts(app);
  const { file, files } = parts.names;
  const folder = `src/${files}`;
  const summary = summaryFile(parts);
  const made: [string, string | null][] = [
    ["src/index.css", indexCss(parts)],
    [`${folder}/${file}.ts`, reloading(recordFile(parts))],
    [`${folder}/examples.ts`, parts.hasExamples ? examplesFile(parts) : null],
    [`${folder}/storage.ts`, storageFile(parts)],
    [`${folder}/use-${files}.ts`, useRecordsFile(parts)],
    [`${folder}/view.ts`, reloading(viewFile(parts))],
    ["src/ui/icons.tsx", iconsFile(parts)],
    ["src/ui/format.ts", formatFile(parts)],
    ["src/ui/fields.tsx", fieldsFile(parts)],
    ["src/ui/stars.tsx", parts.rating === null ? null : starsFile()],
    ["src/ui/rating-field.tsx", parts.rating === null ? null : ratingFieldFile()],
    ["src/ui/confirm-dialog.tsx", app.features.delete && app.features.confirmDelete ? confirmDialogFile() : null],
    ["src/ui/undo-bar.tsx", undoBarFile()],
    [`${folder}/${file}-form.tsx`, formFile(parts)],
    [`${folder}/${file}-row.tsx`, rowFile(parts)],
    [`${folder}/${file}-list.tsx`, listFile(parts)],
    [`${folder}/toolbar.tsx`, parts.hasView ? toolbarFile(parts) : null],
    [`${folder}/summary.tsx`, summary],
    ["src/app.tsx", appFile(parts, summary !== null)],
    ["index.html", indexHtml(parts)],
    [ACCEPTANCE_CHECKS_PATH, checksFile(parts)],
  ];
  return new Map(made.filter((entry): entry is [string, string] => entry[1] !== null));
}

/** What stays in memory over a change of these files was read and sorted by the old ones. */
function reloading(text: string): string {
  return `${text}
// While it is developed: what the page has in memory was made by the rules as they were before.
import.meta.hot?.accept(() => location.reload());
`;
}
