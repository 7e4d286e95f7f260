import type { ReactNode } from "react";

interface SectionProps {
  /** Names it in the page's address: "#/page/id". */
  id: string;
  title?: string;
  text?: string;
  children: ReactNode;
}

/** A part of a site's page. Every other one lies on a band of another colour. */
export function Section({ id, title, text, children }: SectionProps) {
  const heading = title === undefined ? undefined : `${id}-title`;
  return (
    <section id={id} aria-labelledby={heading} className="scroll-mt-16 px-5 py-16 even:surface-band sm:px-8 sm:py-24">
      <div className="mx-auto max-w-6xl">
        {title !== undefined && (
          <div className="section-intro mb-10 sm:mb-14">
            <h2 id={heading} className="heading-section">
              {title}
            </h2>
            {text !== undefined && <p className="mt-4 text-lg text-pretty text-muted">{text}</p>}
          </div>
        )}
        {children}
      </div>
    </section>
  );
}
