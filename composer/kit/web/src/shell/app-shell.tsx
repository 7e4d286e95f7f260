import { BottomBar } from "./bottom-bar.tsx";
import { Monogram } from "./monogram.tsx";
import { routeAddress } from "./route.ts";
import type { ShellPage } from "./shell-page.ts";
import { SkipLink } from "./skip-link.tsx";
import { useRoute } from "./use-route.ts";
import { useVisits } from "./use-visits.ts";

interface AppShellProps {
  name: string;
  pages: readonly [ShellPage, ...ShellPage[]];
  /** Lists of short things are easier to read in a narrow column. */
  width?: "narrow" | "wide";
}

/** The frame of a tool: its name above, its pages as tabs (on phones in a bar below). A single page has no navigation. */
export function AppShell({ name, pages, width = "wide" }: AppShellProps) {
  const route = useRoute();
  const page = pages.find(({ id }) => id === route.page) ?? pages[0];
  useVisits(route, page === pages[0] ? name : `${page.title} · ${name}`);
  const hasTabs = pages.length > 1;
  const column = `mx-auto w-full px-4 sm:px-6 ${width === "narrow" ? "max-w-3xl" : "max-w-6xl"}`;
  return (
    <div className={`flex min-h-dvh flex-col ${hasTabs ? "[--bottom-bar:4.25rem] sm:[--bottom-bar:0px]" : ""}`}>
      <SkipLink />
      <header className={hasTabs ? "border-b border-line bg-surface/80" : ""}>
        <div className={`${column} flex flex-wrap items-center gap-x-6 ${hasTabs ? "" : "pt-6 sm:pt-10"}`}>
          <div className="flex min-w-0 items-center gap-3 py-3">
            <Monogram name={name} />
            {hasTabs ? (
              <p className="min-w-0 font-heading text-lg font-bold wrap-anywhere">{name}</p>
            ) : (
              <h1 className="min-w-0 text-2xl wrap-anywhere">{name}</h1>
            )}
          </div>
          {hasTabs && <Tabs pages={pages} current={page.id} />}
        </div>
      </header>
      <main
        id="pageContent"
        tabIndex={-1}
        className={`${column} grow pt-6 pb-[calc(6rem+var(--bottom-bar,0px))] outline-none sm:pt-8`}
      >
        {hasTabs && page.hasHeading !== true && <h1 className="mb-6 text-3xl">{page.title}</h1>}
        <div key={page.id} className="grid grid-cols-[minmax(0,1fr)] gap-8">
          <page.Page />
        </div>
      </main>
      {hasTabs && <BottomBar pages={pages} current={page.id} />}
    </div>
  );
}

function Tabs({ pages, current }: { pages: readonly ShellPage[]; current: string }) {
  return (
    <nav aria-label="Pages" className="-mb-px hidden flex-wrap sm:flex">
      {pages.map(({ id, title }) => (
        <a
          key={id}
          href={routeAddress(id)}
          aria-current={id === current ? "page" : undefined}
          className="inline-flex min-h-14 items-center border-b-2 border-transparent px-3 font-medium text-muted hover:text-ink aria-[current]:border-accent aria-[current]:text-ink"
        >
          {title}
        </a>
      ))}
    </nav>
  );
}
