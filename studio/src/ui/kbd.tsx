import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

/** A shortcut, as people read it: "Ctrl+S". */
export function Kbd({ children, className }: { children: ReactNode; className?: string }) {
  return <kbd className={classNames("shrink-0 font-sans text-xs text-faint", className)}>{children}</kbd>;
}
