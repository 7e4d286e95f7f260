import { Icon, type IconName } from "../ui/icons.tsx";
import { routeAddress } from "./route.ts";
import type { ShellPage } from "./shell-page.ts";

const MOST_TABS = 5;

interface BottomBarProps {
  pages: readonly ShellPage[];
  /** The id of the page that is open. */
  current: string;
}

/** The navigation of a phone. What does not fit stands in a menu behind its last tab. */
export function BottomBar({ pages, current }: BottomBarProps) {
  const fitting = pages.length <= MOST_TABS ? pages : pages.slice(0, MOST_TABS - 1);
  const more = pages.slice(fitting.length);
  const isInMore = more.some(({ id }) => id === current);
  return (
    <nav
      aria-label="Pages"
      className="fixed inset-x-0 bottom-0 z-20 flex border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] sm:hidden"
    >
      {fitting.map(({ id, title, icon }) => (
        <a key={id} href={routeAddress(id)} aria-current={id === current ? "page" : undefined} className={TAB}>
          <TabFace icon={icon} label={title} />
        </a>
      ))}
      {more.length > 0 && (
        <>
          <button type="button" popoverTarget="more-pages" aria-current={isInMore ? "true" : undefined} className={TAB}>
            <TabFace icon="dots" label="More" />
          </button>
          <div
            id="more-pages"
            popover="auto"
            className="panel inset-auto right-2 bottom-20 m-0 min-w-48 p-2 text-ink"
            onClick={(event) => event.currentTarget.hidePopover()}
          >
            {more.map(({ id, title, icon }) => (
              <a
                key={id}
                href={routeAddress(id)}
                aria-current={id === current ? "page" : undefined}
                className="flex min-h-11 items-center gap-3 rounded-control px-3 font-medium hover:bg-ink/5 aria-[current]:text-accent"
              >
                <Icon name={icon} />
                {title}
              </a>
            ))}
          </div>
        </>
      )}
    </nav>
  );
}

const TAB =
  "flex min-h-16 min-w-0 flex-1 cursor-pointer flex-col items-center justify-center gap-1 px-1 text-xs font-medium text-muted -outline-offset-2 aria-[current]:text-accent";

function TabFace({ icon, label }: { icon: IconName; label: string }) {
  return (
    <>
      <Icon name={icon} className="size-6 shrink-0" />
      <span className="max-w-full truncate">{label}</span>
    </>
  );
}
