import { type ReactNode, useId } from "react";

interface ToolPanelProps {
  title?: string;
  /** What it is, for assistive tools, where there is no title. */
  name: string;
  children: ReactNode;
}

/** What a tool stands in. */
export function ToolPanel({ title, name, children }: ToolPanelProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="panel @container p-4 sm:p-7">
      <h2
        id={id}
        className={
          title === undefined ? "sr-only" : "font-heading mb-5 text-xl font-semibold tracking-tight text-balance"
        }
      >
        {title ?? name}
      </h2>
      {children}
    </section>
  );
}
