import type { Field } from "@lathe/protocol/app/field";
import type { View, ViewOf } from "@lathe/protocol/app/view";
import { type EntityParts, optionsName } from "../entity-parts.ts";
import { code, fragment, jsxValue, quoted } from "../code.ts";
import { entityUse } from "../records/entity-use.ts";
import { relatedParts } from "../records/relations.ts";
import { actionsElement, actNames, actsOf, actTypes, passedActs, type Act } from "./acts.ts";
import { chartFile } from "./chart-file.ts";
import { headingOf } from "./record-values.ts";
import { isThere, shownValue } from "./shown-value.ts";
import { viewNames } from "./view-names.ts";

/** src/<entities>/<entity>-<view>.tsx: a way to see the records. */
export function viewComponentFile(parts: EntityParts, view: View): string {
  switch (view.type) {
    case "list":
      return listFile(parts, view);
    case "table":
      return tableFile(parts, view);
    case "cards":
      return cardsFile(parts, view);
    case "gallery":
      return galleryFile(parts, view);
    case "board":
      return boardFile(parts, view);
    case "calendar":
      return calendarFile(parts, view);
    case "timetable":
      return timetableFile(parts, view);
    case "sections":
      return sectionsFile(parts, view);
    case "chart":
      return chartFile(parts, view);
  }
}

/** What a view is given beside the records. */
export interface ViewProps {
  acts: readonly Act[];
  /** It shows by what the records are sorted. */
  isSorted: boolean;
  /** It can only be looked at in one panel, and changed in another. */
  hasReadOnly: boolean;
  /** Records can be added to a day. */
  isAddedTo: boolean;
}

export function viewProps(parts: EntityParts, view: View): ViewProps {
  const { isEdited, isOnlyLookedAt } = entityUse(parts);
  const acts = actsOf(parts);
  const showsAll = view.type === "list" || view.type === "cards" || view.type === "table";
  const taken =
    view.type === "chart"
      ? []
      : showsAll || view.type === "board"
        ? acts
        : acts.filter(({ name }) => name === "onOpen");
  return {
    acts: taken,
    isSorted: view.type === "table" && parts.entity.features.sorting,
    hasReadOnly: view.type === "board" && isEdited && isOnlyLookedAt,
    isAddedTo: view.type === "calendar" && isEdited,
  };
}

interface Frame {
  /** "TaskBoard" */
  component: string;
  props: string;
  taken: string;
}

function frame(parts: EntityParts, view: View): Frame {
  const { names } = parts;
  const { component } = viewNames(parts, view);
  const { acts, isSorted, hasReadOnly, isAddedTo } = viewProps(parts, view);
  const { isOnlyLookedAt } = entityUse(parts);
  return {
    component,
    props: fragment`
      interface ${component}Props {
        items: readonly ${names.type}[];
        ${isSorted && ["view: View;", "onChange: (view: View) => void;"]}
        ${hasReadOnly && "isReadOnly?: boolean;"}
        ${actTypes(parts, acts)}
        ${isAddedTo && `onAdd${isOnlyLookedAt ? "?" : ""}: (day: string) => void;`}
      }
    `,
    taken: [
      "items",
      ...(isSorted ? ["view", "onChange"] : []),
      ...(hasReadOnly ? ["isReadOnly = false"] : []),
      ...actNames(acts),
      ...(isAddedTo ? ["onAdd"] : []),
    ].join(", "),
  };
}

function listFile(parts: EntityParts, view: ViewOf<"list">): string {
  const { component, props, taken } = frame(parts, view);
  const { one, type } = parts.names;
  return code`
    ${props}

    export function ${component}({ ${taken} }: ${component}Props) {
      return (
        <ul role="list" aria-label=${jsxValue(headingOf(parts))} className="panel divide-y divide-line">
          {items.map((${one}) => (
            <${type}Row key={${one}.id} ${one}={${one}}${passedActs(viewProps(parts, view).acts)} />
          ))}
        </ul>
      );
    }
  `;
}

function cardsFile(parts: EntityParts, view: ViewOf<"cards">): string {
  const { component, props, taken } = frame(parts, view);
  const { one, type } = parts.names;
  return code`
    ${props}

    export function ${component}({ ${taken} }: ${component}Props) {
      return (
        <ul role="list" aria-label=${jsxValue(headingOf(parts))} className="grid grid-cols-[repeat(auto-fill,minmax(min(17rem,100%),1fr))] gap-4">
          {items.map((${one}) => (
            <li key={${one}.id} className="panel p-4 sm:p-5">
              <${type}Card ${one}={${one}}${passedActs(viewProps(parts, view).acts)} />
            </li>
          ))}
        </ul>
      );
    }
  `;
}

function tableFile(parts: EntityParts, view: ViewOf<"table">): string {
  const { component, props, taken } = frame(parts, view);
  const { names, entity, title } = parts;
  const { one, type } = names;
  const { acts, isSorted } = viewProps(parts, view);
  const opens = acts.some(({ name }) => name === "onOpen");
  const actions = actionsElement(parts, one);
  const ordered = [title, ...entity.fields.filter((field) => field !== title)];
  const givesActions =
    actions === null
      ? null
      : actions.startsWith("{")
        ? [
            "actions={",
            "  onEdit === undefined",
            "    ? undefined",
            `    : (${one}) => ${actions.slice(1, -1).replaceAll("onEdit !== undefined && ", "")}`,
            "}",
          ]
        : `actions={(${one}) => ${actions}}`;
  return code`
    ${props}

    const columns: readonly DataColumn<${type}>[] = [
      ${ordered.map((field) => column(parts, field))}
    ];

    export function ${component}({ ${taken} }: ${component}Props) {
      ${
        isSorted &&
        fragment`
          function sort(column: string) {
            const sorting = Object.keys(sortings).find((key): key is Sorting => key === column);
            if (sorting === undefined) return;
            onChange({ ...view, sorting, descending: sorting === view.sorting && !view.descending });
          }

        `
      }
      return (
        <DataTable
          label=${jsxValue(headingOf(parts))}
          columns={columns}
          items={items}
          idOf={(${one}) => ${one}.id}
          ${isSorted && ["sorting={{ column: view.sorting, descending: view.descending }}", "onSort={sort}"]}
          ${opens && "onOpen={onOpen}"}
          ${givesActions}
        />
      );
    }
  `;
}

function column(parts: EntityParts, field: Field): string {
  const { one } = parts.names;
  return fragment`
    {
      id: ${quoted(field.id)},
      title: ${quoted(field.label)},
      ${field === parts.title && "isHeader: true,"}
      ${(field.type === "number" || field.type === "money") && 'align: "end",'}
      ${rendered(`render: (${one}) =>`, cell(parts, field))}
    },
  `;
}

/** A line, or what is shown below it. */
function rendered(start: string, { test, element }: Cell): string {
  const isLine = !element.includes("\n");
  if (test === null) return `${start} ${element},`;
  const line = `${start} ${test} && ${element},`;
  if (isLine && line.length <= 110) return line;
  return `${start}\n  ${test} && (\n${element.replaceAll(/^/gm, "    ")}\n  ),`;
}

interface Cell {
  /** When there is something to show; null for always. */
  test: string | null;
  element: string;
}

function cell(parts: EntityParts, field: Field): Cell {
  const value = `${parts.names.one}.${field.id}`;
  const test = isThere(field, value);
  switch (field.type) {
    case "text":
    case "choice":
    case "time":
      return { test: null, element: value };
    case "checkbox":
      return { test: null, element: `(${value} ? "Yes" : "No")` };
    case "longText":
      return { test: null, element: `<span className="line-clamp-3 min-w-48 whitespace-pre-line">{${value}}</span>` };
    case "image":
      return {
        test,
        element: `<img src={${value}} alt="" loading="lazy" className="size-12 rounded-control object-cover" />`,
      };
    case "date":
      return { test, element: `<span className="whitespace-nowrap">{formatDate(${value})}</span>` };
    default: {
      const shown = shownValue(parts, field, value, { linked: true });
      return { test, element: shown.startsWith("{") ? `<>${shown}</>` : shown };
    }
  }
}

function galleryFile(parts: EntityParts, view: ViewOf<"gallery">): string {
  const { component, props, taken } = frame(parts, view);
  const { names, title } = parts;
  const { one } = names;
  return code`
    ${props}

    export function ${component}({ ${taken} }: ${component}Props) {
      return (
        <Gallery
          label=${jsxValue(headingOf(parts))}
          items={items}
          idOf={(${one}) => ${one}.id}
          nameOf={(${one}) => ${one}.${title.id}}
          imageOf={(${one}) => ${one}.${view.image}}
          ${entityUse(parts).hasDetails && "onOpen={onOpen}"}
        />
      );
    }
  `;
}

function boardFile(parts: EntityParts, view: ViewOf<"board">): string {
  const { component, props, taken } = frame(parts, view);
  const { names, title, entity } = parts;
  const { one, store, type } = names;
  const { acts, hasReadOnly } = viewProps(parts, view);
  const field = entity.fields.find(({ id }) => id === view.columns);
  if (field?.type !== "choice") throw new TypeError("The columns of a board are those of a choice.");
  const move = `(${one}, column) => ${store}.update(${one}.id, { ${view.columns}: column }, \`Moved “\${${one}.${title.id}}” to \${column}.\`)`;
  return code`
    ${props}

    const columns = ${optionsName(field)}.map((option) => ({ id: option, title: option }));

    export function ${component}({ ${taken} }: ${component}Props) {
      return (
        <Board
          label=${jsxValue(headingOf(parts))}
          columns={columns}
          items={items}
          idOf={(${one}) => ${one}.id}
          nameOf={(${one}) => ${one}.${title.id}}
          columnOf={(${one}) => ${one}.${view.columns}}
          renderCard={(${one}) => <${type}Card ${one}={${one}}${passedActs(acts)} />}
          ${
            entityUse(parts).isEdited &&
            (hasReadOnly
              ? fragment`
                  onMove={
                    isReadOnly
                      ? undefined
                      : ${move}
                  }
                `
              : fragment`
                  onMove={${move}}
                `)
          }
        />
      );
    }
  `;
}

function calendarFile(parts: EntityParts, view: ViewOf<"calendar">): string {
  const { component, props, taken } = frame(parts, view);
  const { names, title } = parts;
  const { one, type } = names;
  const { acts, isAddedTo } = viewProps(parts, view);
  return code`
    ${props}

    export function ${component}({ ${taken} }: ${component}Props) {
      return (
        <MonthCalendar
          label=${jsxValue(headingOf(parts))}
          items={items}
          idOf={(${one}) => ${one}.id}
          nameOf={(${one}) => ${one}.${title.id}}
          dayOf={(${one}) => ${one}.${view.date}}
          renderItem={(${one}) => <${type}Entry ${one}={${one}}${passedActs(acts)} />}
          ${isAddedTo && "onAdd={onAdd}"}
        />
      );
    }
  `;
}

function timetableFile(parts: EntityParts, view: ViewOf<"timetable">): string {
  const { component, props, taken } = frame(parts, view);
  const { names, entity } = parts;
  const { one, type } = names;
  const day = entity.fields.find(({ id }) => id === view.day);
  return code`
    ${props}

    export function ${component}({ ${taken} }: ${component}Props) {
      return (
        <Timetable
          label=${jsxValue(headingOf(parts))}
          days={${day === undefined ? "[]" : optionsName(day)}}
          items={items}
          idOf={(${one}) => ${one}.id}
          dayOf={(${one}) => ${one}.${view.day}}
          timeOf={(${one}) => ${one}.${view.time}}
          renderItem={(${one}) => <${type}Entry ${one}={${one}}${passedActs(viewProps(parts, view).acts)} />}
        />
      );
    }
  `;
}

function sectionsFile(parts: EntityParts, view: ViewOf<"sections">): string {
  const { component, props, taken } = frame(parts, view);
  const { names, entity } = parts;
  const { one, type } = names;
  const by = entity.fields.find(({ id }) => id === view.by);
  const other = by?.type === "relation" ? relatedParts(parts, by) : null;
  return code`
    ${props}
    ${other === null && by !== undefined && ["", `const sections = ${optionsName(by)}.map((option) => ({ id: option, title: option }));`]}

    export function ${component}({ ${taken} }: ${component}Props) {
      ${other !== null && `const sections = useStore(${other.names.store}).items.map((item) => ({ id: item.id, title: item.${other.title.id} }));`}
      return (
        <Sections
          sections={sections}
          items={items}
          idOf={(${one}) => ${one}.id}
          sectionOf={(${one}) => ${one}.${view.by}${by?.type === "relation" && by.many ? '[0] ?? ""' : ""}}
          renderItem={(${one}) => <${type}Entry ${one}={${one}}${passedActs(viewProps(parts, view).acts)} />}
        />
      );
    }
  `;
}
