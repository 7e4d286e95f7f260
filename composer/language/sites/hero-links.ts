import type { Link } from "@lathe/protocol/app/block";
import type { CatalogueName } from "./catalogues.ts";
import { visitTitle } from "./compose-facts.ts";
import { type ComposedSection, type FormWish, isCatalogue, type SiteWish } from "./compose-site.ts";
import { FORMS } from "./forms.ts";
import type { Fact } from "./read/read-facts.ts";

const CATALOGUE_LINKS: Readonly<Record<CatalogueName, string>> = {
  menu: "See the menu",
  prices: "See the prices",
  timetable: "See the timetable",
  events: "What is coming up",
  programme: "See the programme",
  gallery: "See the pictures",
  products: "Look round the shop",
  courses: "See the courses",
  rooms: "See the rooms",
  listings: "See what is on offer",
  episodes: "Listen to an episode",
  publications: "See the publications",
};

/** "See the projects", where pictures are of those. */
function catalogueLink(name: CatalogueName, { subject: { kind } }: SiteWish): string {
  const things = kind.records?.[name]?.of?.[1];
  return name === "gallery" && things !== undefined ? `See the ${things}` : CATALOGUE_LINKS[name];
}

/** Where a page of links leads until somebody names their own. */
const SAMPLE_LINKS: readonly Fact[] = [
  { label: "Website", value: "My website", href: "https://example.com" },
  { label: "New", value: "The latest video", href: "https://example.com/new" },
  { label: "Shop", value: "Things that I make", href: "https://example.com/shop" },
  { label: "Newsletter", value: "A letter now and then", href: "https://example.com/letter" },
];

/** The links that were told; samples on a page that has nothing else. */
export function linksOf({ links, subject }: SiteWish): readonly Fact[] {
  return links.length === 0 && subject.kind.id === "links" ? SAMPLE_LINKS : links;
}

/** What stands on the button that leads to a form: what was said of it, where it is no table that is reserved. */
function callOf({ form, title = "" }: FormWish): string {
  const [, seats] = form === "reservation" ? (/\b(ticket|seat|place)s?\b/i.exec(title) ?? []) : [];
  return seats === undefined ? FORMS[form].call : `Reserve ${seats.toLowerCase()}s`;
}

/** Where visitors go from the top: to what they came for, then to what there is. */
export function linksFor(sections: readonly ComposedSection[], wish: SiteWish): Link[] {
  const { forms, sections: wanted, titles, contact } = wish;
  const isAlone = wish.subject.kind.isPerson === true;
  if (wish.subject.kind.id === "links" && wish.links.length > 0)
    return wish.links.flatMap(({ label, href }) => (href === undefined ? [] : [{ label, to: { href } }]));
  const mail = contact.find(({ label }) => label === "Email")?.href;
  const visit = titles.hours ?? visitTitle(wish);
  const to = (name: ComposedSection["name"], label: string): Link[] => {
    const block = sections.find((section) => section.name === name)?.blocks[0];
    return block === undefined ? [] : [{ label, to: { page: "home", block: block.id } }];
  };
  const [form] = forms;
  const plural = sections.find(({ name }) => name === "rooms")?.entities[0]?.plural ?? "rooms";
  const catalogues = wanted.flatMap((name) =>
    isCatalogue(name) ? to(name, name === "rooms" ? `See the ${plural}` : catalogueLink(name, wish)) : [],
  );
  return [
    ...(form === undefined ? [] : to("form", callOf(form))),
    ...(form === undefined && mail !== undefined
      ? [{ label: isAlone ? "Write to me" : "Write to us", to: { href: mail } }]
      : []),
    ...catalogues,
    ...to("pricing", "See the prices"),
    ...to("features", titles.features ?? (isAlone ? "What I do" : "What we do")).slice(
      0,
      catalogues.length > 0 ? 0 : 1,
    ),
    ...to("hours", visit),
    ...to("about", "Read more"),
    ...to("blog", "Read the blog"),
  ];
}

export function pricingLink(sections: readonly ComposedSection[]): Link | null {
  const form = sections.find(({ name }) => name === "form")?.blocks[0];
  return form === undefined ? null : { label: "Choose this", to: { page: "home", block: form.id } };
}
