import { Check, type LucideIcon } from "lucide-react";
import { DropdownMenu } from "radix-ui";
import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { FLOATING, ITEM } from "./floating.ts";
import { Kbd } from "./kbd.tsx";

interface MenuProps {
  trigger: ReactNode;
  label: string;
  /** Which of its sides stands at the trigger's. */
  align?: "start" | "end";
  children: ReactNode;
}

export function Menu({ trigger, label, align = "end", children }: MenuProps) {
  return (
    <DropdownMenu.Root>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          aria-label={label}
          align={align}
          sideOffset={4}
          collisionPadding={8}
          // What an item opened may have taken the focus already: then it is not given back to the trigger.
          onCloseAutoFocus={(event) => document.activeElement instanceof HTMLInputElement && event.preventDefault()}
          className={classNames(FLOATING, "min-w-44 max-w-80")}
        >
          {children}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

interface MenuItemProps {
  icon?: LucideIcon;
  shortcut?: string;
  danger?: boolean;
  disabled?: boolean;
  onSelect: () => void;
  children: ReactNode;
}

export function MenuItem({ icon: Icon, shortcut, danger = false, disabled, onSelect, children }: MenuItemProps) {
  return (
    <DropdownMenu.Item disabled={disabled} onSelect={onSelect} className={classNames(ITEM, danger && "text-danger")}>
      {Icon !== undefined && <Icon aria-hidden className="size-4 opacity-80" strokeWidth={1.75} />}
      <span className="grow">{children}</span>
      {shortcut !== undefined && (
        <Kbd isPartOfName={false} className="pl-4">
          {shortcut}
        </Kbd>
      )}
    </DropdownMenu.Item>
  );
}

export function MenuChoice({
  isChosen,
  onSelect,
  children,
}: {
  isChosen: boolean;
  onSelect: () => void;
  children: ReactNode;
}) {
  return (
    <DropdownMenu.CheckboxItem checked={isChosen} onSelect={onSelect} className={ITEM}>
      <Check aria-hidden className={classNames("size-4", !isChosen && "invisible")} strokeWidth={1.75} />
      <span className="grow">{children}</span>
    </DropdownMenu.CheckboxItem>
  );
}

export function MenuSeparator() {
  return <DropdownMenu.Separator className="my-1 h-px bg-line" />;
}
