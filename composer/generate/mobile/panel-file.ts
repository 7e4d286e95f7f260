import type { BlockOf } from "@lathe/protocol/app/block";
import type { View } from "@lathe/protocol/app/view";
import { capitalised } from "../entity-parts.ts";
import { code, fragment, jsxValue, quoted } from "../code.ts";
import { viewNames } from "../records/view-names.ts";
import { withImports } from "./imports.ts";
import type { MobileEntity, Place } from "./mobile-app.ts";
import { entityModules } from "./mobile-modules.ts";
import { editCode } from "./open-code.ts";
import { isOnlyCharts, type PanelOptions, type PanelPieces, panelPieces } from "./panel-pieces.ts";
import { takesReadOnly } from "./view-files.ts";

export function blockPanel(
  block: BlockOf<"records">,
  entity: MobileEntity,
  name: string,
  place: Place | null,
): PanelOptions {
  return {
    name,
    views: block.views,
    isEditable: block.editable,
    title: place?.title ?? block.title ?? capitalised(entity.parts.entity.plural),
    shape: place === null ? "section" : place.kind === "more" ? "below" : "screen",
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

function screenBody(entity: MobileEntity, options: PanelOptions, pieces: PanelPieces): string {
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
            <Stack.Screen options={{ title: ${quoted(title)}${pieces.hasActions ? ", headerRight: () => <View style={styles.buttons}>{buttons}</View>" : ""} }} />
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

function sectionBody(entity: MobileEntity, options: PanelOptions, pieces: PanelPieces): string {
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
        ${(options.isEditable || pieces.count !== null) && `subtitle={${pieces.subtitle}}`}
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
