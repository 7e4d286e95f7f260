import { TICKED_DAYS } from "@lathe/protocol/app/entity";
import type { BlockOf } from "@lathe/protocol/app/block";
import type { View } from "@lathe/protocol/app/view";
import { capitalised, type EntityParts, inSentence } from "../entity-parts.ts";
import { code, fragment, jsxValue, quoted, templateText } from "../code.ts";
import { relatedParts } from "../records/relations.ts";
import { viewNames } from "../web/view-names.ts";
import { withImports } from "./imports.ts";
import type { MobileEntity } from "./mobile-app.ts";
import { entityModules } from "./mobile-modules.ts";
import { editCode } from "./open-code.ts";
import { takesReadOnly } from "./view-files.ts";

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

export function blockPanel(
  block: BlockOf<"records">,
  entity: MobileEntity,
  name: string,
  pageTitle: string | null,
): PanelOptions {
  return {
    name,
    views: block.views,
    isEditable: block.editable,
    title: pageTitle ?? block.title ?? capitalised(entity.parts.entity.plural),
    shape: pageTitle === null ? "section" : "screen",
  };
}

/** The component of a block of records: a screen with a virtualised list, or a part of a page. */
export function panelFile(entity: MobileEntity, options: PanelOptions): string {
  const { parts } = entity;
  const { names, streaks } = parts;
  const { store, types } = names;
  const { name, views, isEditable, shape } = options;
  const hasView = parts.hasView && !isOnlyCharts(views);
  const pieces = panelPieces(entity, options);
  const { hasSheet } = pieces;
  const hasSwitch = views.length > 1;
  const [first] = views;
  return withImports(
    code`
      export function ${name}() {
        ${isEditable && "const router = useRouter();"}
        const stored = useStore(${store});
        ${streaks !== null && pieces.count !== null && "const today = useToday();"}
        ${hasView && "const [view, setView] = useState(initialView);"}
        ${hasSwitch && first !== undefined && `const [shape, setShape] = useState("${viewNames(parts, first).id}");`}
        ${hasSheet && "const [isChoosing, setIsChoosing] = useState(false);"}
        const shown = ${isOnlyCharts(views) ? "stored.items" : `visible${types}(stored.items${hasView ? ", view" : ""})`};
        ${pieces.count}
        ${pieces.isChosen}
        ${isEditable && `const addOne = () => ${editCode(parts, null)};`}
        ${pieces.hasActions && headerButtons(pieces.actions)}
        ${pieces.empty}

        ${shape === "section" ? sectionBody(entity, options, pieces) : screenBody(entity, options, pieces)}
      }
      ${
        pieces.styles.length > 0 &&
        fragment`

          const styles = StyleSheet.create({
            ${pieces.styles}
          });
        `
      }
    `,
    entityModules(parts),
  );
}

function headerButtons(actions: readonly string[]): string {
  const [only] = actions;
  if (actions.length === 1 && only?.startsWith("<") === true) return `const buttons = ${only};`;
  return fragment`
    const buttons = (
      <>
        ${actions}
      </>
    );
  `;
}

interface Pieces {
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

function panelPieces({ parts }: MobileEntity, { views, isEditable, shape }: PanelOptions): Pieces {
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
  const isSection = shape === "section";
  const clear = isEditable && features.clearDone && done !== null ? done : null;
  const actions = [
    hasSheet &&
      fragment`
        {stored.items.length > 0 && (
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
    progress: counted === null ? null : ifAny(padded("<Bar part={count / stored.items.length} />", "above")),
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
                  const { id, label, icon } = viewNames(parts, view);
                  return `{ id: ${quoted(id)}, label: ${quoted(label)}, icon: "${icon}" },`;
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
      hasSheet &&
        `chosen: { flexDirection: "row", alignItems: "center", justifyContent: "space-between"${isSection ? "" : ", paddingHorizontal: spacing.l"} },`,
    ].filter((each) => typeof each === "string"),
  };
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
function isOnlyCharts(views: readonly View[]): boolean {
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

/** Whether the sheet offers values that the records have. */
export function sheetTakesRecords({ filters }: EntityParts): boolean {
  return filters.some((field) => field.type === "text" || field.type === "tags");
}

function rowElement({ parts, use, isEditable }: MobileEntity, options: PanelOptions, item: string): string {
  const { one, type } = parts.names;
  const isMixed = isEditable && use.isOnlyLookedAt;
  return `<${type}Row ${one}={${item}}${isMixed && !options.isEditable ? " isReadOnly" : ""} />`;
}

function viewElement(entity: MobileEntity, options: PanelOptions, view: View): string {
  const { component } = viewNames(entity.parts, view);
  return `<${component} shown={shown}${takesReadOnly(entity, view) && !options.isEditable ? " isReadOnly" : ""} />`;
}

function shownIf(condition: string, element: string): string {
  return fragment`
    {${condition} && (
      ${element}
    )}
  `;
}

function screenBody(entity: MobileEntity, options: PanelOptions, pieces: Pieces): string {
  const { views, title, shape } = options;
  const hasList = views.some(({ type }) => type === "list");
  const others = views.filter(({ type }) => type !== "list");
  const list = fragment`
    <FlatList
      role={shown.length > 0 ? "list" : undefined}
      data={shown}
      keyExtractor={({ id }) => id}
      contentContainerStyle={styles.list}
      keyboardShouldPersistTaps="handled"
      renderItem={({ item }) => ${rowElement(entity, options, "item")}}
      ListEmptyComponent={emptyState}
      ${
        pieces.foot.length > 0 &&
        fragment`
          ListFooterComponent={
            <>
              ${pieces.foot.map(({ condition, element }) => shownIf(condition, `<View role="listitem">\n  ${element.replaceAll("\n", "\n  ")}\n</View>`))}
            </>
          }
        `
      }
    />
  `;
  const hasChoice = others.length > 1 || hasList;
  const shownViews = others.map((view) =>
    hasChoice
      ? `{shown.length > 0 && shape === "${viewNames(entity.parts, view).id}" && ${viewElement(entity, options, view)}}`
      : `{shown.length > 0 && ${viewElement(entity, options, view)}}`,
  );
  const page = fragment`
    <ScrollView contentContainerStyle={styles.list} keyboardShouldPersistTaps="handled">
      ${shownViews}
      {shown.length === 0 && emptyState}
      ${pieces.foot.map(({ condition, element }) => shownIf(condition, element))}
    </ScrollView>
  `;
  const body =
    others.length === 0
      ? list
      : !hasList
        ? page
        : fragment`
            {shape === "list" ? (
              ${list}
            ) : (
              ${page}
            )}
          `;
  const opening =
    shape === "screen"
      ? fragment`
          <Screen
            title=${jsxValue(title)}
            subtitle={${pieces.subtitle}}
            ${pieces.hasActions && "actions={buttons}"}
          >
        `
      : fragment`
          <Screen>
            <Stack.Screen options={{ title: ${quoted(title)}, headerRight: () => buttons }} />
        `;
  return fragment`
    return (
      ${opening}
        ${pieces.progress}
        ${pieces.search}
        ${pieces.viewSwitch}
        ${pieces.head}
        ${body}
        ${pieces.sheet}
      </Screen>
    );
  `;
}

function sectionBody(entity: MobileEntity, options: PanelOptions, pieces: Pieces): string {
  const { views, title } = options;
  const elements = views.map((view) => {
    const element =
      view.type === "list"
        ? `<FirstRecords items={shown} idOf={({ id }) => id} renderItem={(item) => ${rowElement(entity, options, "item")}} />`
        : viewElement(entity, options, view);
    return views.length > 1
      ? `{shown.length > 0 && shape === "${viewNames(entity.parts, view).id}" && ${element}}`
      : `{shown.length > 0 && ${element}}`;
  });
  return fragment`
    return (
      <RecordSection
        title=${jsxValue(title)}
        subtitle={${pieces.subtitle}}
        ${pieces.hasActions && "actions={buttons}"}
      >
        ${pieces.head}
        ${pieces.progress}
        ${pieces.search}
        ${pieces.viewSwitch}
        ${elements}
        {shown.length === 0 && emptyState}
        ${pieces.foot.map(({ condition, element }) => shownIf(condition, element))}
        ${pieces.sheet}
      </RecordSection>
    );
  `;
}

/** The records behind the values of a filter by relation: a line of the filter sheet. */
export function filterChoicesLine(parts: EntityParts, id: string): string | null {
  const field = parts.entity.fields.find((each) => each.id === id);
  if (field?.type !== "relation") return null;
  return `const ${id}Choices = useStore(${relatedParts(parts, field).names.store}).items;`;
}
