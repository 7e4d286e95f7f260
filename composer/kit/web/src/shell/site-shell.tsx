import type { Link } from "../site/link.ts";
import { LinkButton } from "../site/link-button.tsx";
import { Monogram } from "./monogram.tsx";
import { routeAddress } from "./route.ts";
import type { ShellPage } from "./shell-page.ts";
import { SiteFooter } from "./site-footer.tsx";
import { SiteMenu } from "./site-menu.tsx";
import { SkipLink } from "./skip-link.tsx";
import { useRoute } from "./use-route.ts";
import { useVisits } from "./use-visits.ts";

interface SiteShellProps {
  name: string;
  pages: readonly [ShellPage, ...ShellPage[]];
  /** Places in the header and the footer; the pages, when there are several. */
  links?: readonly Link[];
  /** The one thing that a visitor should do: a button in the header. */
  action?: Link;
}

/** From which width on the navigation stands in the header, by how much there is in it; below it opens as a menu. */
const ROOM = {
  few: ["md:flex", "md:hidden"],
  some: ["lg:flex", "lg:hidden"],
  many: ["xl:flex", "xl:hidden"],
} as const;

/** The frame of a site: a header that stays, the open page, a footer. */
export function SiteShell({ name, pages, links, action }: SiteShellProps) {
  const route = useRoute();
  const page = pages.find(({ id }) => id === route.page) ?? pages[0];
  useVisits(route, page === pages[0] ? name : `${page.title} · ${name}`);
  const home = routeAddress(pages[0].id);
  const places =
    links ?? (pages.length > 1 ? pages.map(({ id, title }) => ({ label: title, to: routeAddress(id) })) : []);
  const current = routeAddress(page.id);
  const [shown, hidden] = ROOM[places.length <= 3 ? "few" : places.length <= 5 ? "some" : "many"];
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <header className="sticky top-0 z-30 border-b border-line bg-canvas/90 px-5 backdrop-blur-md sm:px-8">
        <div className="mx-auto flex min-h-16 max-w-6xl items-center gap-4">
          <a href={home} className="mr-auto flex min-h-11 min-w-0 items-center gap-3 font-heading text-lg font-bold">
            <Monogram name={name} />
            <span className="truncate">{name}</span>
          </a>
          {places.length > 0 && (
            <nav aria-label="Site" className={`hidden min-w-0 flex-wrap items-center justify-end ${shown}`}>
              {places.map(({ label, to }) => (
                <a
                  key={to}
                  href={to}
                  aria-current={to === current ? "page" : undefined}
                  className="block max-w-48 truncate px-3 leading-11 font-medium text-muted decoration-accent decoration-2 underline-offset-8 hover:text-ink aria-[current]:text-ink aria-[current]:underline"
                >
                  {label}
                </a>
              ))}
            </nav>
          )}
          {action !== undefined && (
            <LinkButton link={action} className="button-primary hidden whitespace-nowrap sm:inline-flex" />
          )}
          {places.length > 0 && (
            <SiteMenu name={name} links={places} current={current} action={action} className={hidden} />
          )}
        </div>
      </header>
      <main id="pageContent" tabIndex={-1} className="grow outline-none">
        {page.hasHeading !== true && (
          <div className="px-5 pt-14 sm:px-8 sm:pt-20">
            <div className="mx-auto max-w-6xl">
              <div className="section-intro">
                <h1 className="heading-display">{page.title}</h1>
              </div>
            </div>
          </div>
        )}
        <div key={page.id}>
          <page.Page />
        </div>
      </main>
      <SiteFooter name={name} home={home} links={places} />
    </div>
  );
}
