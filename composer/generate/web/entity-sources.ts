import { type EntityParts, optionsName } from "../entity-parts.ts";
import { pascalCase } from "../names.ts";
import { MEASURE_NAMES } from "../records/chart-data.ts";
import { recordFunctions } from "../records/formulas.ts";
import { followedLists } from "../records/linked-lists.ts";
import { entityUse } from "../records/entity-use.ts";
import { backlinksOf, relatedParts, relationsOf, storePath } from "../records/relations.ts";
import { viewNames } from "../records/view-names.ts";
import { moduleText, type Source } from "./module-text.ts";
import { backlinkNames } from "./backlinks-file.ts";

/** What the kit and React have for the files of an app. */
export const KIT_SOURCES: readonly Source[] = [
  { from: "react", names: ["type FormEvent", "useEffect", "useRef", "useState"] },
  { from: "store/record-store.ts", names: ["RecordStore", "newId"] },
  { from: "store/storage.ts", names: ["storage"] },
  { from: "store/undo.ts", names: ["undoHistory"] },
  { from: "store/use-store.ts", names: ["useStore"] },
  { from: "records/days.ts", names: ["addDays"] },
  { from: "records/streaks.ts", names: ["bestStreak", "currentStreak", "daysUpTo", "shownStreak", "toggleDay"] },
  { from: "records/group.ts", names: ["addUp"] },
  { from: "records/add-up-over-time.ts", names: ["addUpOverTime", "isWithin"] },
  { from: "records/measures.ts", names: MEASURE_NAMES },
  {
    from: "records/transfer.ts",
    names: [
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
  },
  { from: "records/use-today.ts", names: ["useToday"] },
  ...components("records", ["count-stepper", "detail", "empty-state", "examples-notice", "fact", "figure"]),
  ...components("records", ["figure-strip", "share-figure", "thumbnail"]),
  ...components("records", [
    "filter-chips",
    "filter-select",
    "search-field",
    "sort-select",
    "swatch",
    "tags",
    "week-dots",
  ]),
  ...components("ui", ["bar-chart", "board", "checkbox-field", "choice-field", "color-field", "confirm-dialog"]),
  ...components("ui", ["data-table", "dialog", "gallery", "icons", "image-field", "line-chart", "long-text-field"]),
  ...components("ui", ["markdown", "month-calendar", "number-field", "rating-field", "relation-field"]),
  ...components("ui", ["relations-field", "ring-chart", "sections", "stars", "tags-field", "text-field", "timetable"]),
  ...components("ui", ["transfer-menu", "view-switch"]),
  { from: "ui/data-table.tsx", names: ["type DataColumn"] },
  { from: "ui/format.ts", names: ["formatDate", "formatDecimals", "formatMoney", "formatNumber", "today"] },
  { from: "ui/keep-focus.ts", names: ["keepFocus"] },
  ...components("site", ["form-section"]),
  ...components("tools", [
    "card-picker",
    "flashcards",
    "groups",
    "notes",
    "picker",
    "quiz",
    "session-intervals",
    "session-timer",
    "who-owes",
  ]),
  { from: "tools/local-day.ts", names: ["localDay"] },
  { from: "records/balances.ts", names: ["namedPeople", "personId"] },
];

function components(folder: string, files: readonly string[]): Source[] {
  return files.map((file) => ({
    from: `${folder}/${file}.tsx`,
    names: [file === "icons" ? "Icon" : pascalCase(file)],
  }));
}

const KIT_NAMES: ReadonlySet<string> = new Set(KIT_SOURCES.flatMap(({ names }) => names));

/**
 * A file of an entity, with what it imports. A component of the kit that is called like the entity's type, or like what the
 * file itself exports, gets another name in it.
 */
export function entityModule(parts: EntityParts, path: string, body: string): string {
  const exported = [...body.matchAll(/^export function (\w+)/gm)].map(([, name = ""]) => name);
  const clashes = [parts.names.type, ...exported].filter((name) => KIT_NAMES.has(name));
  const text = clashes.reduce(
    (changed, name) => changed.replaceAll(new RegExp(`(?<!\\w)(</?)${name}(?=[\\s>/])`, "g"), `$1Kit${name}`),
    body,
  );
  const rename = (name: string) => (clashes.includes(name) ? `${name} as Kit${name}` : name);
  return moduleText(path, text, [
    ...relatedSources(parts),
    ...KIT_SOURCES.map(({ from, names }) => ({ from, names: clashes.length === 0 ? names : names.map(rename) })),
  ]);
}

/** What the files of an entity can import: its own files and those of the entities that it is related to. */
function relatedSources(parts: EntityParts): Source[] {
  const related = relationsOf(parts).map((field) => relatedParts(parts, field));
  const linking = backlinksOf(parts).map(({ from }) => from);
  const others = [...new Set([...related, ...linking, ...followedLists(parts)])].filter(
    ({ entity }) => entity.id !== parts.entity.id,
  );
  return [...ownSources(parts), ...others.flatMap(foreignSources)];
}

function ownSources(parts: EntityParts): Source[] {
  const { entity, names } = parts;
  const { files, file, type, types } = names;
  const choices = entity.fields.filter((field) => field.type === "choice").map(optionsName);
  return [
    ...foreignSources(parts),
    {
      from: `${files}/${file}.ts`,
      names: [`type ${type}`, `type ${type}Draft`, `empty${type}`, `find${type}Faults`, `read${type}`, ...choices],
    },
    ...recordSources(parts),
    { from: `${files}/examples.ts`, names: ["isExample", `example${types}`] },
    { from: `${files}/streak.tsx`, names: ["Streak"] },
    { from: `${files}/summary.tsx`, names: ["Summary"] },
    { from: `${files}/toolbar.tsx`, names: ["Toolbar"] },
    { from: `${files}/transfer.ts`, names: [`export${types}`, `import${types}`] },
    {
      from: `${files}/view.ts`,
      names: ["initialView", "sortings", "type Sorting", "type View", `visible${types}`],
    },
    { from: `${files}/${file}-actions.tsx`, names: [`${type}Actions`] },
    { from: `${files}/${file}-card.tsx`, names: [`${type}Card`] },
    { from: `${files}/${file}-entry.tsx`, names: [`${type}Entry`] },
    { from: `${files}/${file}-form.tsx`, names: [`${type}Form`] },
    { from: `${files}/${file}-row.tsx`, names: [`${type}Row`] },
    { from: `${files}/${files}-manager.tsx`, names: [`${types}Manager`] },
    ...backlinksOf(parts).map((link) => {
      const { path, component } = backlinkNames(parts, link);
      return { from: path, names: [component] };
    }),
    ...entityUse(parts).views.map((view) => {
      const { path, component } = viewNames(parts, view);
      return { from: path, names: [component] };
    }),
  ];
}

/** What the files of other entities can import. */
export function foreignSources({ names }: EntityParts): Source[] {
  const { files, file, store, type } = names;
  return [
    { from: storePath(names), names: [store] },
    { from: `${files}/${file}-title.tsx`, names: [`${type}Title`] },
    { from: `${files}/${file}-link.tsx`, names: [`${type}Link`] },
    { from: `${files}/${file}-details.tsx`, names: [`${type}Details`] },
    { from: `${files}/${file}-dialog.tsx`, names: [`${type}Dialog`] },
  ];
}

/** What is asked about one record. */
export function recordSources(parts: EntityParts): Source[] {
  return recordFunctions(parts).map(([from, names]) => ({ from, names }));
}
