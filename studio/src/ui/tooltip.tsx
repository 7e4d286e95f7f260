import { Tooltip as Primitive } from "radix-ui";
import { useRef, useState, type FocusEvent, type ReactNode } from "react";
import { Kbd } from "./kbd.tsx";

interface TooltipProps {
  label: string;
  shortcut?: string;
  /** What it is about: one element that takes the pointer and the focus. */
  children: ReactNode;
}

/** A few words at a control that the pointer rests on or that has the focus. It only adds: its name is the control's own. */
export function Tooltip({ label, shortcut, children }: TooltipProps) {
  const [isOpen, setIsOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  return (
    <Primitive.Root open={isOpen} onOpenChange={(next) => setIsOpen(next && !hasOpenPopup(trigger.current))}>
      <Primitive.Trigger ref={trigger} asChild onFocus={ignoreUnseenFocus}>
        {children}
      </Primitive.Trigger>
      <Primitive.Portal>
        <Primitive.Content
          sideOffset={5}
          collisionPadding={8}
          className="z-50 flex max-w-72 animate-appear items-center gap-2 rounded-md bg-ink px-2 py-1 text-xs text-ground shadow-float"
        >
          {label}
          {shortcut !== undefined && <Kbd className="text-ground">{shortcut}</Kbd>}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}

/** Its menu says more than its name does. */
function hasOpenPopup(control: Element | null): boolean {
  return control?.ariaHasPopup !== null && control?.ariaExpanded === "true";
}

/** A focus that a menu or a dialog gives back after the pointer was used does not ask what the control is. */
function ignoreUnseenFocus(event: FocusEvent): void {
  if (!event.currentTarget.matches(":focus-visible")) event.preventDefault();
}
