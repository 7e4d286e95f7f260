import { type KeyboardEvent, type ReactNode, type ToggleEvent, useId, useRef } from "react";
import { Icon, type IconName } from "./icons.tsx";

export interface MenuItem {
  id: string;
  label: string;
  icon?: IconName;
  onSelect: () => void;
}

interface MenuButtonProps {
  /** Of the button; what is chosen from. */
  name: string;
  items: readonly MenuItem[];
  className: string;
  /** Attributes by which the button is found. */
  marks?: { [name: `data-${string}`]: string };
  /** What is seen on the button. */
  children: ReactNode;
}

const GAP_PX = 4;
const MARGIN_PX = 8;

/** A button that opens a list of things to do. Arrow keys go through it, Escape closes it. */
export function MenuButton({ name, items, className, marks, children }: MenuButtonProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);

  function open() {
    menu.current?.showPopover();
    focusItem(0);
  }

  function place(event: ToggleEvent) {
    const isOpen = event.newState === "open";
    button.current?.setAttribute("aria-expanded", String(isOpen));
    if (isOpen && button.current !== null && menu.current !== null) placeBelow(menu.current, button.current);
  }

  function focusItem(index: number) {
    const buttons = menu.current?.querySelectorAll("button") ?? [];
    buttons[(index + buttons.length) % buttons.length]?.focus();
  }

  function onKeyDown(event: KeyboardEvent) {
    const buttons = [...(menu.current?.querySelectorAll("button") ?? [])];
    const at = buttons.findIndex((each) => each === document.activeElement);
    const letter = event.key.length === 1 ? event.key.toLowerCase() : null;
    if (event.key === "ArrowDown") focusItem(at + 1);
    else if (event.key === "ArrowUp") focusItem(at - 1);
    else if (event.key === "Home") focusItem(0);
    else if (event.key === "End") focusItem(-1);
    else if (event.key === "Tab") {
      menu.current?.hidePopover();
      return;
    } else if (letter !== null && letter !== " ") {
      const order = [...buttons.slice(at + 1), ...buttons.slice(0, at + 1)];
      order.find((each) => each.textContent?.trim().toLowerCase().startsWith(letter))?.focus();
    } else return;
    event.preventDefault();
  }

  return (
    <>
      <button
        {...marks}
        ref={button}
        type="button"
        aria-label={name}
        aria-haspopup="menu"
        aria-expanded={false}
        aria-controls={id}
        // Together with the menu's own closing it would open again.
        popoverTarget={id}
        popoverTargetAction="hide"
        className={className}
        onClick={(event) => {
          if (menu.current?.matches(":popover-open") === true) return;
          event.preventDefault();
          open();
        }}
        onKeyDown={(event) => {
          if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
          if (event.altKey) return;
          event.preventDefault();
          open();
        }}
      >
        {children}
      </button>
      <div
        ref={menu}
        id={id}
        role="menu"
        aria-label={name}
        popover="auto"
        onToggle={place}
        onKeyDown={onKeyDown}
        className="panel fixed inset-auto m-0 max-h-[70dvh] w-max max-w-[min(20rem,calc(100vw-1rem))] min-w-44 overflow-y-auto p-1.5 text-ink"
      >
        {items.map((item) => (
          <button
            key={item.id}
            type="button"
            role="menuitem"
            tabIndex={-1}
            className="flex min-h-11 w-full cursor-pointer items-center gap-3 rounded-control px-3 py-2 text-left font-medium hover:bg-ink/5 focus-visible:bg-ink/5 focus-visible:-outline-offset-2"
            onClick={() => {
              menu.current?.hidePopover();
              item.onSelect();
            }}
          >
            {item.icon !== undefined && <Icon name={item.icon} className="text-muted" />}
            <span className="min-w-0 wrap-anywhere">{item.label}</span>
          </button>
        ))}
      </div>
    </>
  );
}

/** Below its button and within the window; above it where there is more room. */
function placeBelow(menu: HTMLElement, button: HTMLElement) {
  const from = button.getBoundingClientRect();
  const { width, height } = menu.getBoundingClientRect();
  const right = document.documentElement.clientWidth - MARGIN_PX - width;
  const below = from.bottom + GAP_PX;
  const isBelow = below + height <= window.innerHeight - MARGIN_PX || from.top < window.innerHeight - from.bottom;
  menu.style.left = `${Math.max(MARGIN_PX, Math.min(from.left, right))}px`;
  menu.style.top = `${isBelow ? below : Math.max(MARGIN_PX, from.top - GAP_PX - height)}px`;
}
