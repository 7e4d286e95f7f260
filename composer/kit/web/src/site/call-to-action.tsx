import type { Link } from "./link.ts";
import { LinkButton } from "./link-button.tsx";

interface CallToActionProps {
  id: string;
  title: string;
  text?: string;
  link: Link;
}

/** One thing to do, on the accent's colour. */
export function CallToAction({ id, title, text, link }: CallToActionProps) {
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      className="scroll-mt-16 px-5 py-16 even:surface-band sm:px-8 sm:py-24"
    >
      <div className="surface-accent relative mx-auto flex max-w-6xl flex-wrap items-center justify-between gap-8 overflow-hidden rounded-card px-6 py-12 sm:px-12 sm:py-16">
        <div className="relative max-w-2xl">
          <h2 id={`${id}-title`} className="heading-section before:hidden after:hidden">
            {title}
          </h2>
          {text !== undefined && <p className="mt-4 text-lg text-pretty">{text}</p>}
        </div>
        <LinkButton
          link={link}
          className="button button-on-accent relative min-h-12 px-6 text-lg hover:opacity-90 focus-visible:outline-on-accent"
        />
      </div>
    </section>
  );
}
