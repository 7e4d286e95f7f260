import { useId, type ReactNode } from "react";

interface SettingsBlockProps {
  title: string;
  /** What it is about, below its title. */
  about?: ReactNode;
  /** Beside the title. */
  actions?: ReactNode;
  children: ReactNode;
}

/** A part of a section of the settings, under a title of its own. */
export function SettingsBlock({ title, about, actions, children }: SettingsBlockProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="not-first:mt-8">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 id={id} className="text-lg font-semibold">
          {title}
        </h2>
        {actions}
      </div>
      {about !== undefined && <p className="mt-0.5 text-muted">{about}</p>}
      <div className="mt-3">{children}</div>
    </section>
  );
}
