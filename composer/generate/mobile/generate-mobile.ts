import { ACCEPTANCE_CHECKS_PATH } from "@lathe/protocol/acceptance";
import type { AppSpecification } from "@lathe/protocol/app-specification";
import { capitalised, type EntityParts } from "../entity-parts.ts";
import { blockCode } from "../blocks/block-codes.ts";
import { blogFiles } from "../blocks/blog-files.ts";
import { examplesFile } from "../examples-file.ts";
import { formulasFile } from "../formulas-file.ts";
import { formulasTestFile } from "../formulas-test-file.ts";
import { usedFormatFile } from "../format-file.ts";
import { iconsFile, iconsIn } from "../icons.ts";
import { type Kit, linkKit } from "../kit.ts";
import { linkedFormulasFile } from "../linked-formulas-file.ts";
import { recordFile } from "../record-file.ts";
import { formulasOf, formulasPath, formulasTestPath, linkedFormulasPath } from "../records/formulas.ts";
import { isRecordBlock } from "../records/block-component.ts";
import { followedLists, isLinked } from "../records/linked-lists.ts";
import { mobileColorsFile, mobileTokensFile } from "../theme/mobile-theme.ts";
import { viewFile } from "../view-file.ts";
import { storePath } from "../records/relations.ts";
import { storeFile } from "../records/store-file.ts";
import { transferFile } from "../records/transfer-file.ts";
import { appJson } from "./app-json.ts";
import { recordBlockFile } from "./block-files.ts";
import { cardFile } from "./card-file.ts";
import { checksFile } from "./checks-file.ts";
import { detailsScreen } from "./details-screen.ts";
import { editScreen } from "./edit-screen.ts";
import { filterSheetFile } from "./filter-sheet-file.ts";
import { type Importable, withImports } from "./imports.ts";
import { insightsScreen } from "./insights-screen.ts";
import { moreScreen, rootLayout, tabsLayout, wrapperScreen } from "./layout-files.ts";
import { mobileApp, type MobileEntity } from "./mobile-app.ts";
import { entityModules, storeModule } from "./mobile-modules.ts";
import { isTemplateFile } from "./mobile-template.ts";
import { firstPageRedirect, pageFile } from "./page-file.ts";
import { panelFile } from "./panel-file.ts";
import { rowFile } from "./row-file.ts";
import { viewFiles } from "./view-files.ts";

type Files = readonly (readonly [path: string, text: string | null])[];

/** The files by path in the order in which they are written, over those of the mobile template. */
export function generateMobile(app: AppSpecification, kit: Kit): [path: string, text: string][] {
  const mobile = mobileApp(app);
  const { entities, places, insights, hasTabs, more } = mobile;
  const made = present([
    ...entities.flatMap(recordFiles),
    ...entities.flatMap(componentFiles),
    ...places.flatMap((place) =>
      place.page.blocks.filter(isRecordBlock).map((block) => recordBlockFile(mobile, block, place)),
    ),
    ...app.pages.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.type === "blog" ? blogFiles(block, "mobile") : [])),
    ),
    ["src/app/_layout.tsx", rootLayout(mobile)],
    ["src/app/(tabs)/_layout.tsx", hasTabs ? tabsLayout(mobile) : null],
    ...places.map(
      (place) =>
        [
          `src/app/${place.file}.tsx`,
          pageFile(place, (block) => blockCode(block, { app, page: place.page.id, target: "mobile" })),
        ] as const,
    ),
    [`src/app/${app.pages[0]?.id ?? ""}.tsx`, mobile.linksToFirst ? firstPageRedirect() : null],
    ["src/app/(tabs)/insights.tsx", insights === null ? null : insightsScreen(insights.parts)],
    ["src/app/(tabs)/more.tsx", more === null ? null : moreScreen(mobile)],
    ...entities.flatMap(screenFiles),
  ]);
  const format = usedFormatFile((name) => [...made.values()].some((text) => importsFormat(text, name)));
  const own = format === null ? made : new Map([...made, ["src/ui/format.ts", format]]);
  const linked = linkKit(own, { kit, target: "mobile", isThere: isTemplateFile });
  const texts = [...own.values(), ...linked.values()];
  return [
    ["src/theme/colors.ts", mobileColorsFile(app.theme)],
    ["src/theme/tokens.ts", mobileTokensFile(app.theme)],
    ...[...linked].toSorted(([a], [b]) => (a < b ? -1 : 1)),
    ["src/ui/icon.tsx", iconsFile("mobile", texts.flatMap(iconsIn))],
    ...own,
    ["app.json", appJson(app, packagesIn(texts))],
    [ACCEPTANCE_CHECKS_PATH, checksFile(mobile)],
  ];
}

/** What an entity's records are. */
function recordFiles({ parts, use }: MobileEntity): Files {
  const { file, files, type, types } = parts.names;
  const folder = `src/${files}`;
  const formulas = formulasOf(parts);
  const store: Importable = [
    [`@/${files}/${file}.ts`, [`type ${type}`, `type ${type}Draft`, `read${type}`]],
    [`@/${files}/examples.ts`, [`example${types}`]],
    ["@/store/record-store.ts", ["RecordStore"]],
    ["@/store/storage", ["storage"]],
    ...followedLists(parts).flatMap(storeModule),
  ];
  return [
    [`${folder}/${file}.ts`, recordFile(parts)],
    [`src/${formulasPath(parts)}`, formulas.length === 0 ? null : formulasFile(parts)],
    [`src/${formulasTestPath(parts)}`, formulas.length === 0 ? null : formulasTestFile(parts)],
    [
      `src/${linkedFormulasPath(parts)}`,
      formulas.some((field) => isLinked(parts, field)) ? linkedFormulasFile(parts) : null,
    ],
    [`${folder}/examples.ts`, parts.hasExamples ? examplesFile(parts) : null],
    [`src/${storePath(parts.names)}`, withImports(storeFile(parts), store)],
    [
      `${folder}/transfer.ts`,
      parts.entity.features.transfer && use.isEdited ? withImports(transferFile(parts), transferModules(parts)) : null,
    ],
  ];
}

function transferModules(parts: EntityParts): Importable {
  return [
    [
      "@/records/transfer.ts",
      [
        "type Column",
        "dayIn",
        "exportRecords",
        "idsOfTitles",
        "importRecords",
        "listIn",
        "numberIn",
        "reportImport",
        "truthIn",
      ],
    ],
    ["@/store/record-store.ts", ["newId"]],
    ...entityModules(parts),
  ];
}

/** How they are shown. */
function componentFiles(entity: MobileEntity): Files {
  const { parts, hasScreens, use, manager } = entity;
  if (!hasScreens) return [];
  const { file, files } = parts.names;
  const folder = `src/${files}`;
  const hasLists = use.panels.length > 0 || manager !== null;
  return [
    [`${folder}/view.ts`, hasLists ? viewFile(parts, "mobile") : null],
    [`${folder}/${file}-row.tsx`, rowFile(entity)],
    [`${folder}/${file}-card.tsx`, cardFile(entity)],
    ...viewFiles(entity),
    [`${folder}/filter-sheet.tsx`, hasLists ? filterSheetFile(parts) : null],
  ];
}

/** The screens for one record, and those for all where no page is for that. */
function screenFiles(entity: MobileEntity): Files {
  const { parts, hasScreens, isEditable, manager } = entity;
  if (!hasScreens) return [];
  const { files, types } = parts.names;
  const panel = {
    name: `${types}Manager`,
    views: [{ type: "list" as const }],
    isEditable: true,
    title: capitalised(parts.entity.plural),
    shape: "below" as const,
  };
  return [
    [`src/app/${files}/[id].tsx`, detailsScreen(entity)],
    [`src/app/${files}/edit.tsx`, isEditable ? editScreen(entity) : null],
    [`src/${files}/${files}-manager.tsx`, manager === null ? null : panelFile(entity, panel)],
    [
      `src/app/${files}/all.tsx`,
      manager === null ? null : wrapperScreen(`All${types}Screen`, `${types}Manager`, `${files}/${files}-manager`),
    ],
  ];
}

function importsFormat(text: string, name: string): boolean {
  const [, names = ""] = /^import \{ ([^}]*) \} from "(?:@|\.\.)\/ui\/format(?:\.ts)?";/m.exec(text) ?? [];
  return names.split(", ").includes(name);
}

function present(files: Files): Map<string, string> {
  return new Map(files.filter((entry): entry is readonly [string, string] => entry[1] !== null));
}

/** The packages that the files of an app import. */
function packagesIn(texts: readonly string[]): Set<string> {
  return new Set(texts.flatMap((text) => [...text.matchAll(/ from "([^".@][^"]*)";/g)].map(([, from = ""]) => from)));
}
