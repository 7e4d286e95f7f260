import { Icon, type IconName } from "../ui/icons.tsx";

export interface Detail {
  label: string;
  value: string;
  /** Where the value leads: a telephone number, a map. */
  href?: string;
}

interface DetailsProps {
  id: string;
  title: string;
  text?: string;
  icon: IconName;
  items: readonly Detail[];
}

/** Facts to look up: opening hours, an address. */
export function Details({ id, title, text, icon, items }: DetailsProps) {
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      className="scroll-mt-16 px-5 py-16 even:surface-band sm:px-8 sm:py-24"
    >
      <div className="mx-auto grid max-w-6xl gap-10 lg:grid-cols-[2fr_3fr] lg:gap-16">
        <div>
          <span className="icon-mark mb-5">
            <Icon name={icon} className="size-6" />
          </span>
          <h2 id={`${id}-title`} className="heading-section before:hidden after:hidden">
            {title}
          </h2>
          {text !== undefined && <p className="mt-4 text-lg text-pretty text-muted">{text}</p>}
        </div>
        <dl className="panel divide-y divide-line px-5 py-2 sm:px-8">
          {items.map(({ label, value, href }) => (
            <div key={label} className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1 py-4">
              <dt className="font-semibold wrap-anywhere">{label}</dt>
              <dd className="wrap-anywhere text-muted tabular-nums sm:text-right">
                {href === undefined ? (
                  value
                ) : (
                  <a href={href} className="inline-block py-1 font-medium text-accent underline underline-offset-4">
                    {value}
                  </a>
                )}
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </section>
  );
}
