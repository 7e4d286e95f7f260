import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { Block, Link } from "@lathe/protocol/app/block";
import { linkAddress } from "./site.ts";

export interface SiteNavigation {
  /** null: the pages, when there are several; nothing where all sections have titles too long for a header. */
  links: { label: string; to: string }[] | null;
  /** The button in the header. */
  action: { label: string; to: string } | null;
}

/** What sections are called in the header when their own title is long. */
const SHORT_TITLES: Partial<Record<Block["type"], string>> = {
  features: "Features",
  pricing: "Prices",
  team: "Team",
  testimonials: "Voices",
  faq: "Questions",
  details: "Find us",
  blog: "Blog",
  form: "Contact",
};
const MOST_LINKS = 5;
const LONGEST = 16;

/** A site of one page has its sections in the header; the button leads where its first link does. */
export function siteNavigation({ pages }: Pick<AppSpecification, "pages">): SiteNavigation {
  const blocks = pages.flatMap((page) => page.blocks);
  const first = blocks.flatMap((block): Link[] =>
    block.type === "hero" ? block.links.slice(0, 1) : block.type === "callToAction" ? [block.link] : [],
  )[0];
  const action = first === undefined ? null : { label: first.label, to: linkAddress(first) };
  const [page] = pages;
  if (pages.length > 1 || page === undefined) return { links: null, action };
  const links = page.blocks.flatMap((block) => {
    const short = SHORT_TITLES[block.type];
    const title = block.title !== undefined && block.title.length <= LONGEST ? block.title : short;
    const isPlace = block.type !== "hero" && block.type !== "callToAction";
    return isPlace && title !== undefined ? [{ label: title, to: `#/${page.id}/${block.id}` }] : [];
  });
  return { links: links.length === 0 ? null : links.slice(0, MOST_LINKS), action };
}
