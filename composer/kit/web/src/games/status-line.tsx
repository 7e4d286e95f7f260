import type { ReactNode } from "react";

interface StatusLineProps {
  /** It is over: said louder. */
  isOver?: boolean;
  children: ReactNode;
}

/** Whose turn it is, and how it ended; read out when it changes. */
export function StatusLine({ isOver = false, children }: StatusLineProps) {
  return (
    <p
      role="status"
      className={`mb-4 flex min-h-7 items-center justify-center gap-2 text-center text-lg ${isOver ? "font-bold" : "font-medium"}`}
    >
      {children}
    </p>
  );
}
