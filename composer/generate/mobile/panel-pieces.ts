import type { View } from "@lathe/protocol/app/view";
import { TICKED_DAYS } from "@lathe/protocol/app/entity";
import { type EntityParts, inSentence } from "../entity-parts.ts";
import { fragment, jsxValue, quoted, templateText } from "../code.ts";
import { sortedTest, viewNames } from "../records/view-names.ts";
import { sheetTakesRecords } from "./filter-sheet-file.ts";
import type { MobileEntity } from "./mobile-app.ts";

/** How records are shown in a place of the app. */
export interface PanelOptions {
  /** The component's name. */
  name: string;
  views: readonly View[];
  isEditable: boolean;
  title: string;
  /** screen: a page of its own with a large title. below: the same, where the navigator shows the title. section: a part of a page. */
  shape: "screen" | "below" | "section";
}

/** The parts of a panel as code, wherever it stands. */
export interface PanelPieces {
  hasSheet: boolean;
  count: string | null;
  subtitle: string;
  isChosen: string | null;
  actions: string[];
  hasActions: boolean;
  progress: string | null;
  search: string | null;
  viewSwitch: string | null;
  /** What stands above the records. */
  head: string[];
  /** What stands below them, and when. */
  foot: { condition: string; element: string }[];
  empty: string;
  sheet: string | null;
  styles: string[];
}

export function panelPieces({ parts }: MobileEntity, { views, isEditable, shape }: PanelOptions): PanelPieces {
  const { entity, names, done, streaks, hasExamples } = parts;
  const { one, store } = names;
  const areCharts = isOnlyCharts(views);
  const features = areCharts ? { ...entity.features, search: false, sorting: false, filters: [] } : entity.features;
  const hasSheet = features.sorting || features.filters.length > 0;
  const counted = areCharts
    ? null
    : streaks !== null
      ? { condition: `${one}.${TICKED_DAYS}.includes(today)`, words: inSentence(streaks.label) }
      : done !== null
        ? { condition: `${one}.${done.id}`, words: inSentence(done.label) }
        : null;
  const chosen = [
    ...features.filters.map((id) => `view.${id} !== null`),
    ...(features.sorting ? ["view.sorting !== initialView.sorting"] : []),
  ];
  // An order alone is asked for where it is seen.
  const sorted = features.filters.length > 0 ? null : sortedTest(parts, views, "shape");
  const sortedOnly = sorted === "false" ? null : sorted;
  const isSection = shape === "section";
  const clear = isEditable && features.clearDone && done !== null ? done : null;
  const actions = [
    hasSheet &&
      fragment`
        {stored.items.length > 0 && ${sortedOnly === null ? "" : `${sortedOnly} && `}(
          <IconButton icon="sliders" name=${jsxValue(features.sorting ? "Sort and filter" : "Filter")} kind="quiet" onPress={() => setIsChoosing(true)} />
        )}
      `,
    isEditable &&
      features.transfer &&
      fragment`
        <TransferMenu
          noun=${jsxValue(entity.plural)}
          onExport={(kind) => export${names.types}(stored.items, kind)}
          onImport={import${names.types}}
        />
      `,
    isEditable &&
      `<IconButton icon="plus" name=${jsxValue(`New ${entity.singular}`)} kind="primary" onPress={addOne} />`,
  ].filter((each) => typeof each === "string");
  const padded = (element: string, style: string) =>
    isSection
      ? element
      : fragment`
          <View style={styles.${style}}>
            ${element}
          </View>
        `;
  const ifAny = (element: string) => fragment`
    {stored.items.length > 0 && (
      ${element}
    )}
  `;
  const head = [
    isSection
      ? "{!stored.isStored && <NotStoredNotice />}"
      : fragment`
          {!stored.isStored && (
            <View style={styles.above}>
              <NotStoredNotice />
            </View>
          )}
        `,
    ...(hasSheet
      ? [
          fragment`
            {isChosen && (
              <View style={styles.chosen}>
                <Text variant="callout" tone="muted">
                  {shown.length} of {stored.items.length}
                </Text>
                <Button label=${jsxValue(`Show all ${entity.plural}`)} kind="plain" onPress={() => setView(initialView)} />
              </View>
            )}
          `,
        ]
      : []),
  ];
  const foot = [
    clear !== null && {
      condition: `stored.items.some((${one}) => ${one}.${clear.id})`,
      element: fragment`
        <Button
          label=${jsxValue(`Clear ${inSentence(clear.label)}`)}
          kind="plain"
          onPress={() =>
            ${store}.removeWhere((${one}) => ${one}.${clear.id}, \`Removed \${count} ${templateText(inSentence(clear.label))}.\`)
          }
        />
      `,
    },
    hasExamples &&
      isEditable && {
        condition: "stored.items.some(isExample)",
        element: `<ExamplesNotice onRemove={() => ${store}.removeWhere(isExample, "Removed the examples.")} />`,
      },
  ].filter((each) => each !== false);
  const hasSwitch = views.length > 1;
  return {
    hasSheet,
    count: counted === null ? null : `const count = stored.items.filter((${one}) => ${counted.condition}).length;`,
    subtitle: `stored.items.length === 0 ? undefined : ${
      counted === null
        ? `stored.items.length === 1 ? ${quoted(`1 ${entity.singular}`)} : \`\${stored.items.length} ${templateText(entity.plural)}\``
        : `\`\${count} of \${stored.items.length} ${templateText(counted.words)}\``
    }`,
    isChosen: hasSheet ? chosenLine(chosen) : null,
    actions,
    hasActions: actions.length > 0,
    progress:
      counted === null || isSection ? null : ifAny(padded("<Bar part={count / stored.items.length} />", "above")),
    search: features.search
      ? ifAny(
          padded(
            `<SearchField name=${jsxValue(`Search ${entity.plural}`)} value={view.query} onChange={(query) => setView({ ...view, query })} />`,
            "above",
          ),
        )
      : null,
    viewSwitch: hasSwitch
      ? padded(
          fragment`
            <ViewSwitch
              label="View"
              views={[
                ${views.map((view) => {
                  const { id, icon } = viewNames(parts, view);
                  return `{ id: ${quoted(id)}, label: ${quoted(switchLabel(parts, views, view))}, icon: "${icon}" },`;
                })}
              ]}
              value={shape}
              onChange={setShape}
            />
          `,
          "above",
        )
      : null,
    head,
    foot,
    empty: emptyCode(parts, isEditable, parts.hasView && !areCharts),
    sheet: hasSheet
      ? fragment`
          <FilterSheet
            ${sheetTakesRecords(parts) && `${names.many}={stored.items}`}
            isOpen={isChoosing}
            view={view}
            onChange={setView}
            onClose={() => setIsChoosing(false)}
          />
        `
      : null,
    styles: [
      !isSection && "above: { paddingHorizontal: spacing.l, paddingBottom: spacing.m },",
      !isSection && "list: { gap: 10, paddingHorizontal: spacing.l, paddingTop: 2, paddingBottom: 96 },",
      shape === "below" &&
        actions.length > 0 &&
        'buttons: { flexDirection: "row", gap: spacing.s, paddingRight: spacing.m },',
      hasSheet &&
        `chosen: { flexDirection: "row", alignItems: "center", justifyContent: "space-between"${isSection ? "" : ", paddingHorizontal: spacing.l"} },`,
    ].filter((each) => typeof each === "string"),
  };
}

/** "By category": what is added up stands above each chart; a phone is not wide enough to say it in the switch too. */
function switchLabel(parts: EntityParts, views: readonly View[], view: View): string {
  const { label } = viewNames(parts, view);
  if (view.type !== "chart") return label;
  const charts = views.filter((each) => each.type === "chart");
  if (charts.length === 1) return label;
  const short = (each: string) => each.replace(/^.* by /, "By ");
  const isClear = charts.filter((each) => short(viewNames(parts, each).label) === short(label)).length === 1;
  return isClear ? short(label) : label;
}

function chosenLine(conditions: readonly string[]): string {
  const line = `const isChosen = ${conditions.join(" || ")};`;
  if (line.length <= 110) return line;
  return fragment`
    const isChosen =
      ${conditions.map((condition, index) => `${condition}${index < conditions.length - 1 ? " ||" : ";"}`)}
  `;
}

/** Numbers are about all records: there is nothing to search or to sort. */
export function isOnlyCharts(views: readonly View[]): boolean {
  return views.every(({ type }) => type === "chart");
}

function emptyCode({ entity, streaks }: EntityParts, isEditable: boolean, found: boolean): string {
  const { singular, plural } = entity;
  const text = !isEditable
    ? "There is nothing to see here yet."
    : streaks === null
      ? "What you add shows up here."
      : `Add a ${singular}, tick it each day, and watch the days in a row grow.`;
  const attributes = [
    `icon="${streaks === null ? "list" : "flame"}"`,
    `title=${jsxValue(`No ${plural} yet`)}`,
    `text=${jsxValue(text)}`,
  ];
  return fragment`
    const emptyState = !stored.isLoaded ? null : ${found ? "stored.items.length > 0 ? (" : "("}
      ${found && '<EmptyState icon="search" title="Nothing found" text="Other words or fewer filters may help." />'}
    ${found && ") : ("}
      ${
        isEditable
          ? fragment`
              <EmptyState
                ${attributes}
              >
                <Button label=${jsxValue(`Add the first ${singular}`)} icon="plus" onPress={addOne} />
              </EmptyState>
            `
          : fragment`
              <EmptyState
                ${attributes}
              />
            `
      }
    );
  `;
}
