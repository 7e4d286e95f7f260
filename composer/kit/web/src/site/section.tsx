import type { ReactNode } from "react";

interface SectionProps {
  /** Names it in the page's address: "#/page/id". */
  id: string;
  title?: string;
  text?: string;
  /** What is read or filled in stands in a narrow column, beside the title or below it. */
  width?: "wide" | "narrow";
  children: ReactNode;
}

/** A part of a site's page. Every other one lies on a band of another colour. */
export function Section({ id, title, text, width = "wide", children }: SectionProps) {
  const heading = title === undefined ? undefined : `${id}-title`;
  const narrow = title === undefined ? "mx-auto max-w-3xl" : "section-narrow";
  return (
    <section id={id} aria-labelledby={heading} className="scroll-mt-16 px-5 py-16 even:surface-band sm:px-8 sm:py-24">
      <div className="mx-auto max-w-6xl">
        <div className={width === "narrow" ? narrow : "grid grid-cols-[minmax(0,1fr)] gap-10 sm:gap-14"}>
          {title !== undefined && (
            <div className="section-intro">
              <h2 id={heading} className="heading-section">
                {title}
              </h2>
              {text !== undefined && <p className="mt-4 text-lg text-pretty text-muted">{text}</p>}
            </div>
          )}
          <div>{children}</div>
        </div>
      </div>
    </section>
  );
}
