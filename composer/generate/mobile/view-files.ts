import { type Field, isComputed, isDay } from "@lathe/protocol/app/field";
import type { View, ViewOf } from "@lathe/protocol/app/view";
import { capitalised, type EntityParts, optionsName } from "../entity-parts.ts";
import { code, fragment, jsxValue, quoted } from "../code.ts";
import { plainCard } from "./card-file.ts";
import { relatedParts } from "../records/relations.ts";
import { asksToday, CURRENT_DAY } from "../records/chosen-items.ts";
import { chartData, chartTitle, MEASURE_NAMES, numberFormat } from "../records/chart-data.ts";
import { viewNames } from "../records/view-names.ts";
import { shownFormula } from "../records/formulas.ts";
import { type Importable, withImports } from "./imports.ts";
import type { MobileEntity } from "./mobile-app.ts";
import { entityModules } from "./mobile-modules.ts";
import { editCode, openCode } from "./open-code.ts";
import { hasWorkedDeadline, presence, shownValue, urgentTone } from "./shown-value.ts";
import { isOfTicks, tickedItems } from "../records/tick-calendar.ts";
import { textOnItsDay, titleText, titleTextIfThere } from "../records/title-code.ts";

/** Components of the kit that show records, as [module, name]. */
const COMPONENTS = {
  table: ["data-table", "DataTable"],
  gallery: ["gallery", "Gallery"],
  board: ["board", "Board"],
  calendar: ["month-calendar", "MonthCalendar"],
  timetable: ["timetable", "Timetable"],
  sections: ["sections", "Sections"],
  bars: ["bar-chart", "BarChart"],
  line: ["line-chart", "LineChart"],
  ring: ["ring-chart", "RingChart"],
} as const;

/** src/<entities>/<entity>-board.tsx and so on: a component for each way to see the records but the list. */
export function viewFiles(entity: MobileEntity): [path: string, text: string][] {
  return entity.use.views
    .filter(({ type }) => type !== "list")
    .map((view) => [`src/${viewNames(entity.parts, view).path}`, viewFile(entity, view)]);
}

/** Whether a view changes records, so that it must be told where they are only looked at. */
export function takesReadOnly({ use, isEditable }: MobileEntity, view: View): boolean {
  return isEditable && use.isOnlyLookedAt && ["board", "calendar"].includes(view.type) && !isOfTicks(view);
}

function viewFile(entity: MobileEntity, view: View): string {
  const { parts } = entity;
  const { names } = parts;
  const isMixed = takesReadOnly(entity, view);
  return withImports(
    code`
      interface ${viewNames(parts, view).component}Props {
        /** Those that are looked at, in their order. */
        shown: readonly ${names.type}[];
        ${isMixed && ["/** Only looked at. */", "isReadOnly?: boolean;"]}
      }

      export function ${viewNames(parts, view).component}({ shown${isMixed ? ", isReadOnly = false" : ""} }: ${viewNames(parts, view).component}Props) {
        ${view.type !== "chart" && needsRouter(entity, view) && "const router = useRouter();"}
        ${view.type === "chart" && asksToday(view) && CURRENT_DAY}
        ${view.type === "table" && hasWorkedDeadline(parts) && "const today = useToday();"}
        ${linkedLists(parts, view)}
        return (
          ${viewElement(entity, view, isMixed)}
        );
      }
      ${view.type === "cards" && cardStyles}
    `,
    [...entityModules(parts), ...kitModules(parts)],
  );
}

/** A component of the kit that is called as the records are has another name here. */
function kitModules({ names }: EntityParts): Importable {
  return [
    ...Object.values(COMPONENTS).map(
      ([module, name]) => [`@/ui/${module}`, [name === names.type ? `${name} as ${name}View` : name]] as const,
    ),
    ["@/records/group.ts", ["addUp"]],
    ["@/records/add-up-over-time.ts", ["addUpOverTime", "isWithin"]],
    ["@/records/measures.ts", MEASURE_NAMES],
  ];
}

function kitName({ names }: EntityParts, component: keyof typeof COMPONENTS): string {
  const [, name] = COMPONENTS[component];
  return name === names.type ? `${name}View` : name;
}

function needsRouter({ isEditable }: MobileEntity, view: View): boolean {
  return (
    view.type === "table" || view.type === "gallery" || (view.type === "calendar" && !isOfTicks(view) && isEditable)
  );
}

function viewElement(entity: MobileEntity, view: View, isMixed: boolean): string {
  const { parts, isEditable } = entity;
  const label = jsxValue(capitalised(parts.entity.plural));
  const { one, type, store } = parts.names;
  const name = `nameOf={(${one}) => ${titleText(parts, one)}}`;
  switch (view.type) {
    case "list":
      throw new TypeError("A list has no component of its own.");
    case "table":
      return tableElement(parts, label);
    case "cards":
      return fragment`
        <View role="list" style={styles.cards}>
          {shown.map((${one}) => (
            <View key={${one}.id} role="listitem" style={styles.card}>
              <${type}Card ${one}={${one}} />
            </View>
          ))}
        </View>
      `;
    case "gallery":
      return fragment`
        <${kitName(parts, "gallery")}
          label=${label}
          items={shown}
          idOf={({ id }) => id}
          ${name}
          imageOf={(${one}) => ${one}.${view.image}}
          ${
            parts.amount?.type === "money" &&
            fragment`
              renderCaption={(${one}) => (
                <>
                  <Text variant="headline">{${titleText(parts, one)}}</Text>
                  {${one}.${parts.amount.id} !== null && <Text tone="muted">${shownValue(parts.amount, `${one}.${parts.amount.id}`)}</Text>}
                </>
              )}
            `
          }
          onOpen={(${one}) => ${openCode(parts, `${one}.id`)}}
        />
      `;
    case "board": {
      const field = fieldOf(parts, view.columns);
      const move = `(${one}, column) => ${store}.update(${one}.id, { ${field.id}: column })`;
      return fragment`
        <${kitName(parts, "board")}
          label=${label}
          columns={[
            ...${optionsName(field)}.map((option) => ({ id: option, title: option })),
            ...(shown.some((${one}) => ${one}.${field.id} === "") ? [{ id: "", title: ${quoted(`No ${field.label.toLowerCase()}`)} }] : []),
          ]}
          items={shown}
          idOf={({ id }) => id}
          ${name}
          columnOf={(${one}) => ${one}.${field.id}}
          renderCard={(${one}) => ${plainCard(entity, view)}}
          ${isEditable && (isMixed ? `onMove={isReadOnly ? undefined : ${move}}` : `onMove={${move}}`)}
        />
      `;
    }
    case "calendar": {
      if (isOfTicks(view))
        return fragment`
          <${kitName(parts, "calendar")}
            label=${label}
            ${tickedItems(parts, "shown", plainCard(entity, view))}
          />
        `;
      const add = `(day) => ${editCode(parts, `${view.date}: day`)}`;
      return fragment`
        <${kitName(parts, "calendar")}
          label=${label}
          items={shown}
          idOf={({ id }) => id}
          nameOf={(${one}) => ${textOnItsDay(parts, one)}}
          dayOf={(${one}) => ${one}.${view.date}}
          renderItem={(${one}) => ${plainCard(entity, view)}}
          ${isEditable && (isMixed ? `onAdd={isReadOnly ? undefined : ${add}}` : `onAdd={${add}}`)}
        />
      `;
    }
    case "timetable":
      return fragment`
        <${kitName(parts, "timetable")}
          label=${label}
          days={${optionsName(fieldOf(parts, view.day))}}
          items={shown}
          idOf={({ id }) => id}
          dayOf={(${one}) => ${one}.${view.day}}
          timeOf={(${one}) => ${one}.${view.time}}
          renderItem={(${one}) => ${plainCard(entity, view)}}
        />
      `;
    case "sections":
      return sectionsElement(entity, view);
    case "chart":
      return chartElement(parts, view);
  }
}

function sectionsElement(entity: MobileEntity, view: ViewOf<"sections">): string {
  const { parts } = entity;
  const { one } = parts.names;
  const field = fieldOf(parts, view.by);
  const isMany = field.type === "relation" && field.many;
  const sections =
    field.type === "relation"
      ? `...${listName(field)}.map((each) => ({ id: each.id, title: ${titleText(relatedParts(parts, field), "each")} })),`
      : `...${optionsName(field)}.map((option) => ({ id: option, title: option })),`;
  const value = isMany ? `${one}.${field.id}[0] ?? ""` : `${one}.${field.id}`;
  return fragment`
    <${kitName(parts, "sections")}
      sections={[
        ${sections}
        ...(shown.some((${one}) => ${isMany ? `${one}.${field.id}.length === 0` : `${one}.${field.id} === ""`}) ? [{ id: "", title: "Others" }] : []),
      ]}
      items={shown}
      idOf={({ id }) => id}
      sectionOf={(${one}) => ${value}}
      renderItem={(${one}) => ${plainCard(entity, view)}}
    />
  `;
}

function tableElement(parts: EntityParts, label: string): string {
  const { names, title } = parts;
  const { one } = names;
  const columns = [title, ...parts.others].map((field) => {
    const isNumber = ["number", "money"].includes(field.type) || (isComputed(field) && !isDay(field));
    const head = [`id: ${quoted(field.id)}`, `title: ${quoted(field.label)}`, ...(isNumber ? ['align: "end"'] : [])];
    const entries =
      field === title
        ? [...head, "isHeader: true", `render: (${one}) => <Text>{${titleText(parts, one)}}</Text>`]
        : [...head, `render: (${one}) => ${cell(parts, field)}`];
    const line = `{ ${entries.join(", ")} },`;
    if (line.length <= 110 && !line.includes("\n")) return line;
    return fragment`
      {
        ${entries.map((entry) => `${entry},`)}
      },
    `;
  });
  return fragment`
    <${kitName(parts, "table")}
      label=${label}
      columns={[
        ${columns}
      ]}
      items={shown}
      idOf={({ id }) => id}
      onOpen={(${one}) => ${openCode(parts, `${one}.id`)}}
    />
  `;
}

/** The value of a field in a table; nothing where it is empty. */
function cell(parts: EntityParts, field: Field): string {
  const { one } = parts.names;
  const value = `${one}.${field.id}`;
  const shown = (element: string) => `${presence(field, value)} && ${element}`;
  switch (field.type) {
    case "checkbox":
      return `<Text>{${value} ? "Yes" : "No"}</Text>`;
    case "rating":
      return shown(`<Stars value={${value}} max={${field.max}} />`);
    case "formula":
    case "rollup":
      return `<Text${urgentTone(parts, field, "ink")}>{${shownFormula(parts, field)}}</Text>`;
    case "tags":
      return shown(`<ValueBadges texts={${value}} />`);
    case "color":
      return shown(`<ColorSwatch color={${value}} />`);
    case "image":
      return shown(`<RecordPicture source={${value}} name="" size={44} />`);
    case "choice":
      return shown(`<ValueBadge text={${value}} />`);
    case "relation": {
      const other = relatedParts(parts, field);
      const list = listName(field);
      return field.many
        ? fragment`
            (
              <Text>
                {${list}
                  .filter(({ id }) => ${value}.includes(id))
                  .map((each) => ${titleText(other, "each")})
                  .join(", ")}
              </Text>
            )
          `
        : `<Text>{${titleTextIfThere(other, `${list}.find(({ id }) => id === ${value})`)}}</Text>`;
    }
    default:
      return shown(`<Text${field.type === "longText" ? " numberOfLines={2}" : ""}>${shownValue(field, value)}</Text>`);
  }
}

/** "authorChoices": all records that a field could lead to. */
function listName(field: Field): string {
  return `${field.id}Choices`;
}

/** The lines that read the records to which the fields of a view lead. */
function linkedLists(parts: EntityParts, view: View): string[] {
  const shown = parts.entity.fields.filter(
    (field) => view.type === "table" || ((view.type === "sections" || view.type === "chart") && field.id === view.by),
  );
  return shown
    .filter((field) => field.type === "relation")
    .map((field) => `const ${listName(field)} = useStore(${relatedParts(parts, field).names.store}).items;`);
}

function chartElement(parts: EntityParts, view: ViewOf<"chart">): string {
  const value = view.value === null ? null : fieldOf(parts, view.value);
  const data = chartData(parts, view, "shown", (field, id) => {
    const other = relatedParts(parts, field);
    return field.many
      ? `${listName(field)}.filter((each) => ${id}.includes(each.id)).map((each) => ${titleText(other, "each")})`
      : titleTextIfThere(other, `${listName(field)}.find((each) => each.id === ${id})`);
  });
  return fragment`
    <${kitName(parts, view.shape)}
      label=${jsxValue(chartTitle(parts, view))}
      data={${data}}
      format={${numberFormat(value)}}
    />
  `;
}

function fieldOf({ entity }: EntityParts, id: string): Field {
  const field = entity.fields.find((each) => each.id === id);
  if (field === undefined) throw new TypeError(`The specification has no field ${id}.`);
  return field;
}

const cardStyles = fragment`

  const styles = StyleSheet.create({
    cards: { flexDirection: "row", flexWrap: "wrap", margin: -spacing.m / 2 },
    card: { width: "50%", padding: spacing.m / 2 },
  });
`;
