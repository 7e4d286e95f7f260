import type { ReactNode } from "react";

/** How it is played with the keyboard; not shown where there is none. */
export function KeysHint({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <p id={id} className="text-sm text-pretty text-muted pointer-coarse:hidden">
      {children}
    </p>
  );
}
