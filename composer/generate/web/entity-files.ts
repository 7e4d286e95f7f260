import { examplesFile } from "../examples-file.ts";
import { formulasFile } from "../formulas-file.ts";
import { formulasTestFile } from "../formulas-test-file.ts";
import type { EntityParts } from "../entity-parts.ts";
import { linkedFormulasFile } from "../linked-formulas-file.ts";
import { recordFile } from "../record-file.ts";
import { blockComponent, isRecordBlock } from "../records/block-component.ts";
import { formulasPath, formulasTestPath, linkedFormulasPath } from "../records/formulas.ts";
import { entityUse } from "../records/entity-use.ts";
import { backlinksOf, storePath } from "../records/relations.ts";
import { viewFile } from "../view-file.ts";
import { actionsFile } from "./actions-file.ts";
import { backlinkNames, backlinksFile } from "./backlinks-file.ts";
import { cardFile, entryFile } from "./card-files.ts";
import { detailsFile } from "./details-file.ts";
import { dialogFile } from "./dialog-file.ts";
import { entityModule } from "./entity-sources.ts";
import { formFile } from "./form-file.ts";
import { linkFile, titleFile } from "./link-files.ts";
import { managerFile, recordBlockFile } from "./record-block-files.ts";
import type { Make } from "./reachable-files.ts";
import { toolbarFile } from "./toolbar-file.ts";
import { rowFile } from "./row-file.ts";
import { storeFile } from "../records/store-file.ts";
import { streakFile } from "./streak-file.ts";
import { summaryFile } from "./summary-file.ts";
import { transferFile } from "../records/transfer-file.ts";
import { viewComponentFile } from "./view-files.ts";
import { viewNames } from "../records/view-names.ts";

/** All files that an app can have for an entity, by their path below src; which of them it has is said by imports. */
export function entityFiles(parts: EntityParts): [path: string, make: Make][] {
  const { app, entity } = parts;
  const { file, files } = parts.names;
  const made = (path: string, body: () => string): [string, Make] => [path, () => entityModule(parts, path, body())];
  const part = (name: string, body: (parts: EntityParts) => string) =>
    made(`${files}/${file}-${name}.tsx`, () => body(parts));
  const blocks = app.pages
    .flatMap((page) => page.blocks)
    .filter(isRecordBlock)
    .filter((block) => block.type !== "stats")
    .filter((block) => block.entity === entity.id);
  return [
    [`${files}/${file}.ts`, (isUsed) => reloading(recordFile(parts, isUsed))],
    [`${files}/view.ts`, () => reloading(viewFile(parts, "web"))],
    [formulasPath(parts), (isUsed) => formulasFile(parts, isUsed)],
    [linkedFormulasPath(parts), (isUsed) => linkedFormulasFile(parts, isUsed)],
    [formulasTestPath(parts), () => formulasTestFile(parts)],
    [`${files}/examples.ts`, (isUsed) => examplesFile(parts, isUsed)],
    made(storePath(parts.names), () => storeFile(parts)),
    made(`${files}/summary.tsx`, () => summaryFile(parts) ?? ""),
    made(`${files}/streak.tsx`, () => streakFile(parts)),
    made(`${files}/toolbar.tsx`, () => toolbarFile(parts)),
    made(`${files}/transfer.ts`, () => transferFile(parts)),
    made(`${files}/${files}-manager.tsx`, () => managerFile(parts)),
    part("actions", actionsFile),
    part("card", cardFile),
    part("details", detailsFile),
    part("dialog", dialogFile),
    part("entry", entryFile),
    part("form", formFile),
    part("link", linkFile),
    part("row", rowFile),
    part("title", titleFile),
    ...backlinksOf(parts).map((link) => made(backlinkNames(parts, link).path, () => backlinksFile(parts, link))),
    ...entityUse(parts).views.map((view) => made(viewNames(parts, view).path, () => viewComponentFile(parts, view))),
    ...blocks.map((block) => made(blockComponent(block, files).path, () => recordBlockFile(parts, block))),
  ];
}

/** What stays in memory over a change of these files was read and sorted by the old ones. */
function reloading(text: string): string {
  return `${text}
// While it is developed: what the page has in memory was made by the rules as they were before.
import.meta.hot?.accept(() => location.reload());
`;
}
