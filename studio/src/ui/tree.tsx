import {
  Fragment,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  type ComponentProps,
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from "react";
import { flushSync } from "react-dom";
import { classNames } from "./class-names.ts";
import { ROW_PX, TreeItem, type TreeItemPlace } from "./tree-item.tsx";
import { listTreeRows, type TreeNode, type TreeRow } from "./tree-rows.ts";
import { useRowWindow } from "./use-row-window.ts";

type TreeOwn = "children" | "onSelect" | "onToggle" | "style" | "ref";

interface TreeProps extends Omit<ComponentProps<"div">, TreeOwn> {
  label: string;
  nodes: readonly TreeNode[];
  /** Ids of the nodes whose children show; of others than there are, too. */
  expanded: ReadonlySet<string>;
  /** Id of the row that the keyboard is at. */
  selected: string | null;
  onSelect: (id: string) => void;
  onToggle: (id: string, isExpanded: boolean) => void;
  /** Enter, Space or a click on a row that nothing can be below; the others open and shut. */
  onOpen?: (id: string) => void;
  /** A `TreeItem` for each row that is in sight. */
  children?: (place: TreeItemPlace) => ReactNode;
  /** What to say where there is no row. */
  empty: string;
}

const PADDING_PX = 4;
/** Letters that come this close together are the beginning of one name. */
const TYPED_TOGETHER_MS = 700;
const PAGE_ROWS = 15;

/**
 * Things below things, of which one is selected. Only the rows in sight are drawn. Keys are those of the tree pattern of
 * WAI-ARIA: arrows, Home, End, PageUp, PageDown, Enter, Space, the beginning of a name, and `*`, which expands all
 * siblings. What has keys of its own takes them at its `TreeItem`.
 */
export function Tree(props: TreeProps) {
  const { label, nodes, expanded, selected, onSelect, onToggle, onOpen, children, empty, className, ...element } =
    props;
  const rows = useMemo(() => listTreeRows(nodes, expanded), [nodes, expanded]);
  const at = rows.findIndex((row) => row.id === selected);
  const box = useRef<HTMLDivElement>(null);
  const typed = useRef({ text: "", at: 0 });
  const { start, end } = useRowWindow(box, rows.length, ROW_PX);
  // The row that the keyboard is at stays, wherever the tree is scrolled: with it would go the focus.
  const shown = rows.slice(start, end).map((row, index) => ({ row, index: start + index }));
  const current = rows[at];
  if (current !== undefined && (at < start || at >= end)) shown.push({ row: current, index: at });
  const { holdFocus, leaveFocus } = useFocusThatStays(box, at, rows.length);

  useEffect(() => {
    const element = box.current;
    if (at === -1 || element === null || element.clientHeight === 0) return;
    const top = at * ROW_PX;
    const bottom = top + ROW_PX + 2 * PADDING_PX;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (bottom > element.scrollTop + element.clientHeight) element.scrollTop = bottom - element.clientHeight;
    // Only a choice leads there, not each row that comes or goes.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [selected]);

  function activate(row: TreeRow): void {
    onSelect(row.id);
    if (row.isExpanded === null) onOpen?.(row.id);
    else onToggle(row.id, !row.isExpanded);
  }

  function focusRow(index: number): void {
    const row = rows[index];
    if (row === undefined) return;
    // What is out of sight is drawn because it is selected, and only what is drawn takes the focus.
    flushSync(() => onSelect(row.id));
    findRow(box.current, index)?.focus();
  }

  function findTyped(key: string): number {
    const now = Date.now();
    const text = (now - typed.current.at < TYPED_TOGETHER_MS ? typed.current.text : "") + key.toLowerCase();
    typed.current = { text, at: now };
    // More letters may still fit the row where the first one led; the same letter again leads on.
    const isSame = [...text].every((letter) => letter === text[0]);
    const from = isSame ? at + 1 : Math.max(0, at);
    const fits = (row: TreeRow): boolean => row.name.toLowerCase().startsWith(isSame ? (text[0] ?? "") : text);
    const ahead = rows.findIndex((row, index) => index >= from && fits(row));
    return ahead === -1 ? rows.findIndex(fits) : ahead;
  }

  function handleKey(event: KeyboardEvent): void {
    const row = rows[at];
    const isOnRow = event.target instanceof Element && event.target.getAttribute("role") === "treeitem";
    if (event.ctrlKey || event.metaKey || event.altKey || !isOnRow) return;
    switch (event.key) {
      case "ArrowDown":
        focusRow(at + 1);
        break;
      case "ArrowUp":
        focusRow(at - 1);
        break;
      case "PageDown":
        focusRow(Math.min(rows.length - 1, at + PAGE_ROWS));
        break;
      case "PageUp":
        focusRow(Math.max(0, at - PAGE_ROWS));
        break;
      case "Home":
        focusRow(0);
        break;
      case "End":
        focusRow(rows.length - 1);
        break;
      case "ArrowRight":
        if (row?.isExpanded === false) onToggle(row.id, true);
        else if (rows[at + 1]?.parentId === row?.id) focusRow(at + 1);
        break;
      case "ArrowLeft":
        if (row?.isExpanded === true) onToggle(row.id, false);
        else focusRow(rows.findIndex((other) => other.id === row?.parentId));
        break;
      case "Enter":
      case " ":
        if (row !== undefined) activate(row);
        break;
      case "*":
        for (const { id, parentId, isExpanded } of rows)
          if (parentId === row?.parentId && isExpanded === false) onToggle(id, true);
        break;
      default:
        if (event.key.length !== 1) return;
        focusRow(findTyped(event.key));
    }
    event.preventDefault();
  }

  return (
    <div
      {...element}
      ref={box}
      style={{ paddingBlock: PADDING_PX }}
      className={classNames("overflow-y-auto", className)}
    >
      <div
        role="tree"
        aria-label={label}
        onKeyDown={handleKey}
        onFocus={holdFocus}
        onBlur={leaveFocus}
        className="relative"
        style={{ height: rows.length * ROW_PX }}
      >
        {shown.map(({ row, index }) => {
          const place: TreeItemPlace = {
            row,
            index,
            isSelected: index === at,
            isReachable: index === Math.max(0, at),
            onActivate: () => activate(row),
            onFocus: () => onSelect(row.id),
          };
          return <Fragment key={row.id}>{children?.(place) ?? <TreeItem place={place} />}</Fragment>;
        })}
      </div>
      {rows.length === 0 && <p className="px-3 py-2 text-muted">{empty}</p>}
    </div>
  );
}

function findRow(box: HTMLElement | null, index: number): HTMLElement | null {
  return box?.querySelector<HTMLElement>(`[data-index="${index}"]`) ?? null;
}

/**
 * When what had the focus is taken away, a row or the field in it, the selected row gets it, or else the row that has
 * its place now: the keyboard goes on where it was.
 */
function useFocusThatStays(box: RefObject<HTMLElement | null>, at: number, count: number) {
  const focused = useRef<Element | null>(null);
  const lastAt = useRef(at);
  useLayoutEffect(() => {
    if (at !== -1) lastAt.current = at;
    // Nobody is told of a blur when an element goes: one that was left in another way is not held here any more.
    if (focused.current === null || focused.current.isConnected) return;
    focused.current = null;
    findRow(box.current, Math.min(lastAt.current, count - 1))?.focus();
  });
  return {
    holdFocus: (event: FocusEvent) => {
      // A menu of a row is drawn elsewhere, and looks after the focus itself.
      focused.current = event.currentTarget.contains(event.target) ? event.target : null;
    },
    leaveFocus: () => {
      focused.current = null;
    },
  };
}
