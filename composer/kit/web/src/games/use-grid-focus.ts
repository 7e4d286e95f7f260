import { type KeyboardEvent, useState } from "react";

/** One cell of a grid of buttons can be reached by Tab; the arrow keys, Home and End lead to the others. */
export function useGridFocus(columns: number, count: number, first = 0) {
  const [focused, setFocused] = useState(first);
  // The grid may have become smaller.
  const reachable = focused < count ? focused : 0;

  function handleKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = findNext(event.key, reachable, columns, count);
    if (next === null) return;
    event.preventDefault();
    setFocused(next);
    event.currentTarget.querySelector<HTMLElement>(`[data-cell="${next}"]`)?.focus();
  }

  return {
    grid: { onKeyDown: handleKeyDown },
    cell: (cell: number) => ({
      "data-cell": cell,
      tabIndex: cell === reachable ? 0 : -1,
      onFocus: () => setFocused(cell),
    }),
  };
}

function findNext(key: string, cell: number, columns: number, count: number): number | null {
  const column = cell % columns;
  if (key === "ArrowLeft") return column > 0 ? cell - 1 : cell;
  if (key === "ArrowRight") return column < columns - 1 ? cell + 1 : cell;
  if (key === "ArrowUp") return cell >= columns ? cell - columns : cell;
  if (key === "ArrowDown") return cell + columns < count ? cell + columns : cell;
  if (key === "Home") return cell - column;
  return key === "End" ? Math.min(count, cell - column + columns) - 1 : null;
}
