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
  const isNamed = title !== undefined;
  return (
    <section
      aria-labelledby={isNamed ? id : undefined}
      aria-label={isNamed ? undefined : name}
      className="panel @container p-4 sm:p-7"
    >
      {isNamed && (
        <h2 id={id} className="font-heading mb-5 text-xl font-semibold tracking-tight text-balance">
          {title}
        </h2>
      )}
      {children}
    </section>
  );
}
