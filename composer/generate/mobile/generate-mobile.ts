import { ACCEPTANCE_CHECKS_PATH } from "@lathe/protocol/acceptance";
import type { AppSpecification } from "@lathe/protocol/app-specification";
import { entityParts } from "../entity-parts.ts";
import { examplesFile } from "../examples-file.ts";
import { formatFile } from "../format-file.ts";
import { recordFile } from "../record-file.ts";
import { streaksFile } from "../streaks-file.ts";
import { viewFile } from "../view-file.ts";
import { appJson, colorsFile } from "./app-files.ts";
import { checksFile } from "./checks-file.ts";
import { detailsScreen } from "./details-screen.ts";
import { editScreen } from "./edit-screen.ts";
import { filterSheetFile } from "./filter-sheet-file.ts";
import { insightsScreen } from "./insights-screen.ts";
import { rootLayout, tabsLayout } from "./layout-files.ts";
import { listScreen } from "./list-screen.ts";
import { rowFile } from "./row-file.ts";
import { providerFile, storageFile, useTodayFile } from "./store-files.ts";

/** The files by path in the order in which they are written, over those of the mobile template; null: not needed. */
export function generateMobile(app: AppSpecification): [path: string, text: string | null][] {
  const entity = app.entities[0];
  if (entity === undefined) throw new TypeError("The app has no records.");
  const parts = entityParts(app, entity, "mobile");
  const { file, files } = parts.names;
  const folder = `src/${files}`;
  const hasStreaks = parts.streaks !== null;
  const shared = (text: string | null) => (text === null ? null : withoutExtensions(text));
  return [
    ["src/theme/colors.ts", colorsFile(parts)],
    [`${folder}/${file}.ts`, shared(recordFile(parts))],
    [`${folder}/streaks.ts`, hasStreaks ? shared(streaksFile(parts)) : null],
    [`${folder}/use-today.ts`, hasStreaks ? useTodayFile() : null],
    [`${folder}/examples.ts`, parts.hasExamples ? shared(examplesFile(parts)) : null],
    [`${folder}/storage.ts`, storageFile(parts)],
    [`${folder}/${files}-provider.tsx`, providerFile(parts)],
    [`${folder}/view.ts`, shared(viewFile(parts, "mobile"))],
    ["src/ui/format.ts", shared(formatFile(parts))],
    [`${folder}/${file}-row.tsx`, rowFile(parts)],
    [`${folder}/filter-sheet.tsx`, filterSheetFile(parts)],
    ["src/app/_layout.tsx", rootLayout(parts)],
    ["src/app/(tabs)/_layout.tsx", tabsLayout(parts)],
    ["src/app/(tabs)/index.tsx", listScreen(parts)],
    ["src/app/(tabs)/insights.tsx", insightsScreen(parts)],
    ["src/app/details.tsx", detailsScreen(parts)],
    ["src/app/edit.tsx", editScreen(parts)],
    ["app.json", appJson(parts)],
    [ACCEPTANCE_CHECKS_PATH, checksFile(parts)],
  ];
}

/** Metro and the template's tsconfig.json want modules without their endings. */
function withoutExtensions(text: string): string {
  return text.replace(/^(import .* from "\.[^"]*?)\.tsx?";$/gm, '$1";');
}
