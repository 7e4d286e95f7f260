import { ContextMenu as Primitive } from "radix-ui";
import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { FLOATING, ITEM } from "./floating.ts";
import { Kbd } from "./kbd.tsx";

export interface ContextMenuItem {
  label: string;
  icon: LucideIcon;
  shortcut?: string;
  danger?: boolean;
  onSelect: () => void;
}

interface ContextMenuProps {
  label: string;
  items: readonly ContextMenuItem[];
  /** One element: a right click on it, a long touch or the menu key opens the menu. */
  children: ReactNode;
}

/** What can be done with a thing, where it stands. Everything in it has to be found elsewhere, too. */
export function ContextMenu({ label, items, children }: ContextMenuProps) {
  return (
    <Primitive.Root>
      <Primitive.Trigger asChild>{children}</Primitive.Trigger>
      <Primitive.Portal>
        <Primitive.Content
          aria-label={label}
          collisionPadding={8}
          // What an item opened may have taken the focus already: then it is not given back.
          onCloseAutoFocus={(event) => document.activeElement instanceof HTMLInputElement && event.preventDefault()}
          className={classNames(FLOATING, "min-w-44 max-w-80")}
        >
          {items.map(({ label: name, icon: Icon, shortcut, danger = false, onSelect }) => (
            <Primitive.Item key={name} onSelect={onSelect} className={classNames(ITEM, danger && "text-danger")}>
              <Icon aria-hidden className="size-4 opacity-80" strokeWidth={1.75} />
              <span className="grow">{name}</span>
              {shortcut !== undefined && (
                <Kbd isPartOfName={false} className="pl-4">
                  {shortcut}
                </Kbd>
              )}
            </Primitive.Item>
          ))}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}
