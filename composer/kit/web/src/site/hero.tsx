import type { IconName } from "../ui/icons.tsx";
import { Art } from "./art.tsx";
import type { Draw } from "./drawing.ts";
import type { Link } from "./link.ts";
import { LinkButton } from "./link-button.tsx";

interface HeroProps {
  id: string;
  title: string;
  text?: string;
  layout: "centered" | "split";
  icon: IconName;
  /** The picture's style. */
  draw: Draw;
  /** The first is the one that a visitor should follow. */
  links: readonly Link[];
}

/** The opening of a site, with the page's first heading. */
export function Hero({ id, title, text, layout, icon, draw, links }: HeroProps) {
  const isSplit = layout === "split";
  const art = isSplit ? { width: 560, height: 480 } : { width: 760, height: 300 };
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="scroll-mt-16 overflow-hidden px-5 sm:px-8">
      <div
        className={`mx-auto max-w-6xl ${isSplit ? "grid items-center gap-10 py-14 sm:py-20 lg:grid-cols-[6fr_5fr] lg:gap-16 lg:py-28" : "pt-16 pb-10 text-center sm:pt-24"}`}
      >
        <div className={isSplit ? "" : "mx-auto max-w-4xl"}>
          <h1 id={`${id}-title`} className="heading-display">
            {title}
          </h1>
          {text !== undefined && (
            <p className={`mt-6 max-w-2xl text-lg text-balance text-muted sm:text-xl ${isSplit ? "" : "mx-auto"}`}>
              {text}
            </p>
          )}
          {links.length > 0 && (
            <div className={`mt-8 flex flex-wrap gap-3 sm:mt-10 ${isSplit ? "" : "justify-center"}`}>
              {links.map((link, index) => (
                <LinkButton
                  key={link.label}
                  link={link}
                  className={`${index === 0 ? "button-primary" : "button-quiet"} min-h-12 px-6 text-lg`}
                />
              ))}
            </div>
          )}
        </div>
        <Art
          draw={draw}
          icon={icon}
          seed={title}
          {...art}
          className={isSplit ? "mx-auto w-full max-w-xl" : "mx-auto mt-12 max-w-4xl sm:mt-16"}
        />
      </div>
    </section>
  );
}
