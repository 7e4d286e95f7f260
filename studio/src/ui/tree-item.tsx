import { ChevronRight, type LucideIcon } from "lucide-react";
import type { ComponentProps, ReactNode } from "react";
import { classNames } from "./class-names.ts";
import type { TreeRow } from "./tree-rows.ts";

export const ROW_PX = 26;
const INDENT_PX = 14;

/** What the tree knows of a row that it shows. */
export interface TreeItemPlace {
  row: TreeRow;
  /** Among all rows, from 0. */
  index: number;
  isSelected: boolean;
  /** The one row that Tab leads to. */
  isReachable: boolean;
  onActivate: () => void;
  onFocus: () => void;
}

interface TreeItemProps extends Omit<ComponentProps<"div">, "onClick" | "onFocus"> {
  place: TreeItemPlace;
  /** Of a row that nothing can be below; the others have an arrow. */
  icon?: LucideIcon;
  /** What has the place of the name while that is edited. */
  nameField?: ReactNode;
  /** At the end of the row. What can be clicked there keeps the click from going on, which would open the row. */
  children?: ReactNode;
}

/** A row of a `Tree`. Everything else that an element takes goes to the row: what can be dragged, who describes it. */
export function TreeItem({ place, icon: Icon, nameField, children, className, style, ...element }: TreeItemProps) {
  const { row, index, isSelected, isReachable, onActivate, onFocus } = place;
  const isBranch = row.isExpanded !== null;
  return (
    <div
      {...element}
      role="treeitem"
      data-index={index}
      aria-label={row.name}
      aria-level={row.depth + 1}
      aria-posinset={row.position}
      aria-setsize={row.siblings}
      aria-selected={isSelected}
      aria-expanded={row.isExpanded ?? undefined}
      tabIndex={isReachable ? 0 : -1}
      onClick={onActivate}
      onFocus={onFocus}
      style={{ ...style, paddingLeft: 8 + row.depth * INDENT_PX, top: index * ROW_PX, height: ROW_PX }}
      className={classNames(
        "group absolute inset-x-0 flex items-center gap-1.5 pr-1 text-sm hover:bg-hover focus-visible:-outline-offset-2",
        isSelected && "bg-hover",
        className,
      )}
    >
      {isBranch && (
        <ChevronRight
          aria-hidden
          className={classNames(
            "size-3.5 shrink-0 text-faint transition-transform",
            row.isExpanded === true && "rotate-90",
          )}
        />
      )}
      {!isBranch && Icon !== undefined && (
        <Icon aria-hidden className="size-3.5 shrink-0 text-faint" strokeWidth={1.75} />
      )}
      {nameField === undefined ? (
        <span title={row.name} className={classNames("min-w-0 grow truncate", isBranch && "font-medium")}>
          {row.name}
        </span>
      ) : (
        <span className="flex min-w-0 grow" onClick={(event) => event.stopPropagation()}>
          {nameField}
        </span>
      )}
      {children}
    </div>
  );
}
