import type { ReactNode } from "react";

interface StatusLineProps {
  /** It is over: said louder. */
  isOver?: boolean;
  /** What can be seen on the board, for whoever cannot: read out before it. */
  unseen?: string | undefined;
  children: ReactNode;
}

/** Whose turn it is, and how it ended; read out when it changes. */
export function StatusLine({ isOver = false, unseen, children }: StatusLineProps) {
  return (
    <p
      role="status"
      className={`mb-4 flex min-h-7 items-center justify-center gap-2 text-center text-lg ${isOver ? "font-bold" : "font-medium"}`}
    >
      {unseen !== undefined && <span className="sr-only">{unseen} </span>}
      {children}
    </p>
  );
}
