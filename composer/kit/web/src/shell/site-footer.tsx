import type { Link } from "../site/link.ts";
import { Monogram } from "./monogram.tsx";

const YEAR = new Date().getFullYear();

interface SiteFooterProps {
  name: string;
  /** The address of the first page. */
  home: string;
  links: readonly Link[];
}

export function SiteFooter({ name, home, links }: SiteFooterProps) {
  return (
    <footer className="border-t border-line px-5 py-10 sm:px-8">
      <div className="mx-auto flex max-w-6xl flex-wrap items-center justify-between gap-x-10 gap-y-6">
        <a href={home} className="flex min-h-11 min-w-0 items-center gap-3 font-heading font-bold">
          <Monogram name={name} />
          <span className="wrap-anywhere">{name}</span>
        </a>
        {links.length > 0 && (
          <nav aria-label="Footer" className="flex flex-wrap gap-x-6">
            {links.map(({ label, to }) => (
              <a
                key={to}
                href={to}
                className="inline-flex min-h-11 items-center text-muted hover:text-ink hover:underline"
              >
                {label}
              </a>
            ))}
          </nav>
        )}
        <p className="text-sm text-muted">
          © {YEAR} {name}
        </p>
      </div>
    </footer>
  );
}
