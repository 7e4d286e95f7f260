import { type ReactNode, useId } from "react";
import { groupBy } from "../records/group-by.ts";

interface SectionsProps<Item> {
  /** In the order in which they are shown; those without items are not. */
  sections: readonly { id: string; title: string }[];
  items: readonly Item[];
  idOf: (item: Item) => string;
  sectionOf: (item: Item) => string;
  renderItem: (item: Item) => ReactNode;
}

/** Items under headings: a menu, a programme. Those that belong to none of the sections come last. */
export function Sections<Item>({ sections, items, idOf, sectionOf, renderItem }: SectionsProps<Item>) {
  const id = useId();
  const known = new Set(sections.map((section) => section.id));
  const groups = groupBy(items, (item) => (known.has(sectionOf(item)) ? sectionOf(item) : ""));
  const shown = known.has("") ? sections : [...sections, { id: "", title: "Other" }];
  return (
    <div className="@container">
      <div className="gap-10 @4xl:has-[>:nth-child(2)]:columns-2 [&>*+*]:mt-8">
        {shown.map((section) => {
          const group = groups.get(section.id) ?? [];
          if (group.length === 0) return null;
          const titleId = `${id}-${section.id}`;
          return (
            <section key={section.id} className="break-inside-avoid" aria-labelledby={titleId}>
              <h3
                id={titleId}
                className="mb-3 flex items-baseline gap-3 font-heading text-xl font-semibold wrap-anywhere after:h-px after:min-w-4 after:flex-1 after:bg-line"
              >
                {section.title}
              </h3>
              <ul role="list" className="panel divide-y divide-line">
                {group.map((item) => (
                  <li key={idOf(item)} className="px-4 py-3.5 wrap-anywhere sm:px-5">
                    {renderItem(item)}
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </div>
    </div>
  );
}
