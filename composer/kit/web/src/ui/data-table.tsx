import type { MouseEvent, ReactNode } from "react";
import { Icon } from "./icons.tsx";

export interface DataColumn<Item> {
  id: string;
  title: string;
  /** "end" for numbers. */
  align?: "start" | "end";
  render: (item: Item) => ReactNode;
  /** Names the row; it stays in sight when the table is scrolled sideways. */
  isHeader?: boolean;
  /** Its heading sorts by it. */
  sorts?: boolean;
}

interface DataTableProps<Item> {
  label: string;
  columns: readonly DataColumn<Item>[];
  items: readonly Item[];
  idOf: (item: Item) => string;
  sorting?: { column: string; descending: boolean };
  /** Called with the column whose heading was pressed. */
  onSort?: (column: string) => void;
  onOpen?: (item: Item) => void;
  /** Buttons at the end of each row. */
  actions?: (item: Item) => ReactNode;
}

/** All values in columns. It scrolls both ways in itself, by the arrow keys too; the headings stay. */
export function DataTable<Item>(props: DataTableProps<Item>) {
  const { label, columns, items, idOf, sorting, onSort, onOpen, actions } = props;
  return (
    <div
      role="region"
      aria-label={`${label} in columns`}
      tabIndex={0}
      className="panel relative max-h-[80dvh] overflow-auto overscroll-x-contain focus-visible:outline-offset-0"
    >
      <table className="w-full border-separate border-spacing-0 text-left">
        <caption className="sr-only">{label}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                aria-sort={ariaSort(column.id, sorting)}
                className={`sticky top-0 border-b border-line bg-surface text-sm font-medium whitespace-nowrap text-muted ${column.isHeader === true ? "left-0 z-20" : "z-10"} ${column.align === "end" ? "text-right" : ""}`}
              >
                {onSort === undefined || column.sorts !== true ? (
                  <span className="block px-4 py-3">{column.title}</span>
                ) : (
                  <button
                    type="button"
                    className={`flex min-h-11 w-full cursor-pointer items-center gap-1.5 px-4 py-2 hover:text-ink focus-visible:-outline-offset-2 ${column.align === "end" ? "justify-end" : ""}`}
                    onClick={() => onSort(column.id)}
                  >
                    {column.title}
                    <Icon name="chevronDown" className={`size-4 shrink-0 ${arrowClass(column.id, sorting)}`} />
                  </button>
                )}
              </th>
            ))}
            {actions !== undefined && (
              <th scope="col" className="sticky top-0 z-10 border-b border-line bg-surface">
                <span className="sr-only">Actions</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr
              key={idOf(item)}
              className={`group ${onOpen === undefined ? "" : "cursor-pointer"}`}
              onClick={onOpen === undefined ? undefined : (event) => !isControl(event) && onOpen(item)}
            >
              {columns.map((column) => (
                <Cell key={column.id} column={column} item={item} onOpen={onOpen} />
              ))}
              {actions !== undefined && (
                <td className="border-b border-line px-2 py-1 text-right whitespace-nowrap group-last:border-b-0 group-hover:bg-ink/3">
                  {actions(item)}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {items.length === 0 && <p className="px-4 py-8 text-center text-muted">Nothing here yet.</p>}
    </div>
  );
}

interface CellProps<Item> {
  column: DataColumn<Item>;
  item: Item;
  onOpen: ((item: Item) => void) | undefined;
}

function Cell<Item>({ column, item, onOpen }: CellProps<Item>) {
  const looks = `border-b border-line group-last:border-b-0 ${column.align === "end" ? "text-right whitespace-nowrap tabular-nums" : ""}`;
  if (column.isHeader !== true) {
    return (
      <td className={`${looks} max-w-80 min-w-28 px-4 py-3 wrap-break-word group-hover:bg-ink/3`}>
        {column.render(item)}
      </td>
    );
  }
  return (
    <th
      scope="row"
      className={`${looks} sticky left-0 z-1 max-w-[45vw] min-w-36 bg-surface font-semibold wrap-anywhere group-hover:bg-[color-mix(in_oklab,var(--surface)_97%,var(--ink))] sm:max-w-80 sm:min-w-56`}
    >
      {onOpen === undefined ? (
        <div className="px-4 py-3">{column.render(item)}</div>
      ) : (
        <button
          type="button"
          className="min-h-11 w-full cursor-pointer px-4 py-2.5 text-left underline-offset-4 hover:underline focus-visible:-outline-offset-2"
          onClick={() => onOpen(item)}
        >
          {column.render(item)}
        </button>
      )}
    </th>
  );
}

function ariaSort(column: string, sorting: DataTableProps<never>["sorting"]) {
  if (sorting?.column !== column) return undefined;
  return sorting.descending ? "descending" : "ascending";
}

function arrowClass(column: string, sorting: DataTableProps<never>["sorting"]): string {
  if (sorting?.column !== column) return "opacity-0";
  return sorting.descending ? "text-ink" : "rotate-180 text-ink";
}

/** Whether something in the row was pressed that does something of its own. */
function isControl(event: MouseEvent): boolean {
  return event.target instanceof Element && event.target.closest("button, a, input, select, label, dialog") !== null;
}
