import { type ComputedField, type Field, isComputed, isDay } from "@lathe/protocol/app/field";
import type { ViewOf } from "@lathe/protocol/app/view";
import type { EntityParts } from "../entity-parts.ts";
import { isSortable } from "../view-file.ts";
import { code, fragment, jsxValue, quoted } from "../code.ts";
import { deadlineOf, shownFormula } from "../records/formulas.ts";
import { actionsElement } from "./acts.ts";
import { headingOf } from "./record-values.ts";
import { isThere, shownValue } from "./shown-value.ts";
import { viewFrame, viewProps } from "./view-frame.ts";

/** src/<entities>/<entity>-table.tsx: all values of the records. */
export function tableFile(parts: EntityParts, view: ViewOf<"table">): string {
  const { component, props, taken } = viewFrame(parts, view);
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
      ${ordered.map((field) => column(parts, field, isSorted && isSortable(field)))}
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

function column(parts: EntityParts, field: Field, sorts: boolean): string {
  const { one } = parts.names;
  return fragment`
    {
      id: ${quoted(field.id)},
      title: ${quoted(field.label)},
      ${field === parts.title && "isHeader: true,"}
      ${["number", "money"].includes(field.type) || (isComputed(field) && !isDay(field)) ? 'align: "end",' : null}
      ${sorts && "sorts: true,"}
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

function computedCell(parts: EntityParts, field: ComputedField): Cell {
  const shown = shownFormula(parts, field);
  if (!isDay(field)) return { test: null, element: shown };
  const looks = '"whitespace-nowrap"';
  const urgent = `{isOverdue(${parts.names.one}, today()) ? "font-semibold whitespace-nowrap text-danger" : ${looks}}`;
  const className = field === deadlineOf(parts) ? urgent : looks;
  return { test: null, element: `<span className=${className}>{${shown}}</span>` };
}

function cell(parts: EntityParts, field: Field): Cell {
  if (isComputed(field)) return computedCell(parts, field);
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
