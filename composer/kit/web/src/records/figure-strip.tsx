import type { ReactNode } from "react";

/** Numbers side by side, parted by hairlines; one or two do not take the whole width. */
export function FigureStrip({ children }: { children: ReactNode }) {
  return (
    <dl className="group/figures panel flex flex-wrap gap-px overflow-hidden sm:w-fit sm:max-w-full sm:has-[>:nth-child(3)]:w-full">
      {children}
    </dl>
  );
}
