import { useRef } from "react";
import type { Link } from "../site/link.ts";
import { LinkButton } from "../site/link-button.tsx";
import { Icon } from "../ui/icons.tsx";

interface SiteMenuProps {
  name: string;
  links: readonly Link[];
  /** The address of the page that is open. */
  current: string;
  action?: Link | undefined;
  className: string;
}

/** The navigation of a phone: a button that opens it over the page. Escape closes it. */
export function SiteMenu({ name, links, current, action, className }: SiteMenuProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <div className={className}>
      <button
        type="button"
        className="icon-button -mr-2 size-11 text-ink"
        aria-label="Menu"
        onClick={() => dialog.current?.showModal()}
      >
        <Icon name="menu" className="size-6" />
      </button>
      <dialog
        ref={dialog}
        aria-label="Menu"
        className="m-0 ml-auto h-dvh max-h-none w-full max-w-sm bg-canvas text-ink backdrop:bg-black/50"
        onClick={(event) => {
          // A click beside the menu, or on one of its links.
          if (event.target === event.currentTarget || (event.target instanceof Element && event.target.closest("a")))
            event.currentTarget.close();
        }}
      >
        <div className="flex min-h-full flex-col px-5 pb-8">
          <div className="flex min-h-16 items-center justify-between gap-4">
            <p className="truncate font-heading text-lg font-bold">{name}</p>
            <button
              type="button"
              className="icon-button -mr-2 size-11"
              aria-label="Close menu"
              onClick={() => dialog.current?.close()}
            >
              <Icon name="close" className="size-6" />
            </button>
          </div>
          <nav aria-label="Site">
            <ul className="divide-y divide-line border-y border-line">
              {links.map(({ label, to }) => (
                <li key={to}>
                  <a
                    href={to}
                    aria-current={to === current ? "page" : undefined}
                    className="flex min-h-14 items-center font-heading text-xl font-semibold aria-[current]:text-accent"
                  >
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          {action !== undefined && <LinkButton link={action} className="button-primary mt-6" />}
        </div>
      </dialog>
    </div>
  );
}
