import type { Page } from "@lathe/protocol/app/block";
import type { ComposedSection } from "./compose-site.ts";

export interface PagesWish {
  /** Sections that were asked for as pages. */
  asked: ReadonlySet<string>;
  isOnePage: boolean;
}

export interface PlannedPages {
  /** Of the first page; `closing` stands below what other parts of the app add. */
  front: ComposedSection[];
  closing: ComposedSection[];
  pages: Page[];
}

/** Longer pages are read by nobody. */
const MOST_ON_FRONT = 9;
const MOST_PAGES = 7;
/** What goes to a page of its own first when the first page gets too long. */
const LEAVES_FIRST: readonly ComposedSection["name"][] = [
  "sent",
  "gallery",
  "faq",
  "events",
  "team",
  "about",
  "timetable",
  "pricing",
  "prices",
];

const PAGE_TITLES: Partial<Readonly<Record<ComposedSection["name"], string>>> = {
  about: "About",
  form: "Contact",
  hours: "Visit",
  faq: "Questions",
  blog: "Blog",
  features: "Services",
  team: "Team",
  pricing: "Prices",
  testimonials: "Voices",
  steps: "How it works",
};

/** Which sections stand on the first page, and which have pages of their own. */
export function planSitePages(sections: readonly ComposedSection[], wish: PagesWish): PlannedPages {
  const own: ComposedSection[] = [];
  let front = [...sections];
  const move = (isMoved: (section: ComposedSection) => boolean) => {
    own.push(...front.filter(isMoved));
    front = front.filter((section) => !isMoved(section));
  };
  if (!wish.isOnePage) {
    move(({ name }) => name === "blog" || wish.asked.has(name));
    for (const name of LEAVES_FIRST) {
      if (front.length <= MOST_ON_FRONT) break;
      move((section) => section.name === name);
    }
  }
  // What was sent stays with its form.
  const sent = own.some(({ name }) => name === "form") ? front.filter(({ name }) => name === "sent") : [];
  front = front.filter((section) => !sent.includes(section));
  const pages: Page[] = [];
  const places = own.toSorted((a, b) => sections.indexOf(a) - sections.indexOf(b));
  const ordered = places.slice(0, MOST_PAGES);
  front.push(...places.slice(MOST_PAGES));
  for (const section of ordered) {
    const [first] = section.blocks;
    if (first === undefined) continue;
    const isNews =
      section.name === "blog" && /^(?:news|updates|journal|articles|stories|diary)$/i.test(first.title ?? "");
    const title =
      (isNews
        ? first.title
        : section.name === "form" && first.id !== "contact"
          ? first.title
          : PAGE_TITLES[section.name]) ??
      first.title ??
      "More";
    pages.push({
      id: section.name === "form" ? "contact-page" : `${first.id}-page`,
      title,
      icon: section.icon,
      blocks: [...section.blocks],
    });
  }
  const contact = pages.find(({ id }) => id === "contact-page");
  if (contact !== undefined) contact.blocks.push(...sent.flatMap(({ blocks }) => blocks));
  const kept = pages.map((page) => ({ ...page, id: page.id.replace(/-page$/, "") }));
  const closing = front.filter(({ name }) => name === "call");
  return { front: front.filter(({ name }) => name !== "call"), closing, pages: kept };
}
