import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

interface KbdProps {
  children: ReactNode;
  /** False: whatever it stands in is called the same with and without it. */
  isPartOfName?: boolean;
  className?: string;
}

/** A shortcut, as people read it: "Ctrl+S". */
export function Kbd({ children, isPartOfName = true, className }: KbdProps) {
  return (
    <kbd aria-hidden={!isPartOfName} className={classNames("shrink-0 font-sans text-xs text-faint", className)}>
      {children}
    </kbd>
  );
}
