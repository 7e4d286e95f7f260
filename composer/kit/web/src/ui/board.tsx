import { type KeyboardEvent, type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import { groupBy } from "../records/group-by.ts";
import { type CardDrag, CardDragging } from "./card-drag.ts";
import { Icon } from "./icons.tsx";
import { MenuButton } from "./menu-button.tsx";

export interface BoardColumn {
  id: string;
  title: string;
}

interface BoardProps<Item> {
  label: string;
  columns: readonly BoardColumn[];
  items: readonly Item[];
  idOf: (item: Item) => string;
  nameOf: (item: Item) => string;
  columnOf: (item: Item) => string;
  renderCard: (item: Item) => ReactNode;
  /** Without it the cards stay where they are. */
  onMove?: (item: Item, columnId: string) => void;
}

/** Cards in columns. They are moved by dragging, with Alt and an arrow key, or by the menu of each card. */
export function Board<Item>(props: BoardProps<Item>) {
  const { label, columns, items, idOf, nameOf, columnOf, renderCard, onMove } = props;
  const id = useId();
  const board = useRef<HTMLDivElement>(null);
  /** The card that gets the focus back once it stands in its new column. */
  const moved = useRef<string | null>(null);
  const [drag, setDrag] = useState<CardDrag | null>(null);
  const [said, setSaid] = useState("");
  const groups = groupBy(items, (item) =>
    columns.some((column) => column.id === columnOf(item)) ? columnOf(item) : "",
  );
  const shown =
    groups.has("") && columns.every((column) => column.id !== "")
      ? [{ id: "", title: "Not set" }, ...columns]
      : columns;

  function move(item: Item, columnId: string, how: "keys" | "pointer") {
    const column = columns.find((each) => each.id === columnId);
    if (onMove === undefined || column === undefined || columnOf(item) === columnId) return;
    if (how === "keys") moved.current = idOf(item);
    onMove(item, columnId);
    setSaid(`Moved ${nameOf(item)} to ${column.title}.`);
  }

  function drop(cardId: string, columnId: string) {
    const item = items.find((each) => idOf(each) === cardId);
    if (item !== undefined) move(item, columnId, "pointer");
  }

  const newestDrop = useRef(drop);
  useEffect(() => {
    newestDrop.current = drop;
  });

  const isMovable = onMove !== undefined;
  useEffect(() => {
    if (board.current === null || !isMovable) return;
    const onDrop = (cardId: string, columnId: string) => newestDrop.current(cardId, columnId);
    const dragging = new CardDragging({ board: board.current, onOver: setDrag, onDrop });
    return () => dragging.close();
  }, [isMovable]);

  useLayoutEffect(() => {
    if (moved.current === null) return;
    const card = board.current?.querySelector(`[data-card="${CSS.escape(moved.current)}"]`);
    const grip = card?.querySelector("[data-grip]");
    if (!(grip instanceof HTMLElement)) return;
    moved.current = null;
    grip.focus();
    card?.scrollIntoView({ block: "nearest", inline: "nearest" });
  });

  function onKeyDown(event: KeyboardEvent, item: Item) {
    if (!event.altKey || (event.key !== "ArrowLeft" && event.key !== "ArrowRight")) return;
    // Back and forth through the history otherwise.
    event.preventDefault();
    const at = columns.findIndex((column) => column.id === columnOf(item));
    const beside = columns[event.key === "ArrowRight" ? at + 1 : at - 1];
    if (beside !== undefined) move(item, beside.id, "keys");
  }

  return (
    <div className="min-w-0">
      <div
        ref={board}
        role="group"
        aria-label={label}
        tabIndex={0}
        className={`relative -mx-1 flex gap-3 overflow-x-auto overscroll-x-contain px-1 pt-1 pb-3 sm:gap-4 ${drag === null ? "snap-x snap-mandatory scroll-px-1 sm:snap-none" : "select-none"}`}
      >
        {shown.map((column, index) => {
          const group = groups.get(column.id) ?? [];
          const isOver = drag?.columnId === column.id;
          const comes = isOver && group.every((item) => idOf(item) !== drag.cardId);
          return (
            <section
              key={column.id}
              data-column={columns.includes(column) ? column.id : undefined}
              aria-labelledby={`${id}-${index}`}
              className={`flex w-[85%] max-w-80 min-w-56 shrink-0 snap-start flex-col rounded-card border p-2 sm:w-auto sm:max-w-none sm:flex-1 ${isOver ? "border-accent bg-accent/12" : "border-line bg-ink/3"}`}
            >
              <div className="flex items-baseline gap-2 px-2 pt-1 pb-2.5">
                <h3 id={`${id}-${index}`} className="min-w-0 font-semibold wrap-anywhere">
                  {column.title}
                </h3>
                <span className="text-sm text-muted tabular-nums">
                  {group.length}
                  <span className="sr-only">{group.length === 1 ? " card" : " cards"}</span>
                </span>
              </div>
              {comes && (
                <div
                  aria-hidden="true"
                  style={{ height: drag.height }}
                  className="mb-2 rounded-card border-2 border-dashed border-accent"
                />
              )}
              {group.length === 0 && !comes ? (
                <p className="m-1 rounded-card border border-dashed border-edge/60 px-3 py-6 text-center text-sm text-muted">
                  {isMovable ? "Nothing here. Move a card to this column." : "Nothing here."}
                </p>
              ) : (
                <ul role="list" className="grid gap-2">
                  {group.map((item) => (
                    <li
                      key={idOf(item)}
                      data-card={idOf(item)}
                      onKeyDown={isMovable ? (event) => onKeyDown(event, item) : undefined}
                      className={`panel group flex min-w-0 items-start gap-1 py-1.5 pr-1 pl-3.5 ${isMovable ? "cursor-grab touch-manipulation select-none [-webkit-touch-callout:none]" : ""} ${drag?.cardId === idOf(item) ? "opacity-40" : ""}`}
                    >
                      <div className="min-w-0 flex-1 py-1.5 wrap-anywhere">{renderCard(item)}</div>
                      {isMovable && (
                        <MoveMenu
                          name={nameOf(item)}
                          columns={columns.filter((each) => each.id !== columnOf(item))}
                          onMove={(columnId) => move(item, columnId, "keys")}
                        />
                      )}
                    </li>
                  ))}
                </ul>
              )}
            </section>
          );
        })}
      </div>
      {isMovable && items.length > 0 && (
        <p className="mt-1 hidden text-sm text-muted pointer-fine:block">
          Drag a card to move it, or press Alt with ← or → on it.
        </p>
      )}
      <p role="status" className="sr-only">
        {said}
      </p>
    </div>
  );
}

interface MoveMenuProps {
  name: string;
  columns: readonly BoardColumn[];
  onMove: (columnId: string) => void;
}

function MoveMenu({ name, columns, onMove }: MoveMenuProps) {
  return (
    <MenuButton
      name={`Move ${name}`}
      className="icon-button opacity-70 group-hover:opacity-100 focus-visible:opacity-100"
      marks={{ "data-grip": "" }}
      items={columns.map((column) => ({
        id: column.id,
        label: `Move to ${column.title}`,
        onSelect: () => onMove(column.id),
      }))}
    >
      <Icon name="grip" />
    </MenuButton>
  );
}
