import type { Block, BlockOf, Link } from "@lathe/protocol/app/block";
import type { Tone } from "@lathe/protocol/app/theme";
import { jsxValue, quoted } from "../code.ts";
import { type BlockCode, element } from "./block-code.ts";
import { literal, type LiteralValue } from "./literal.ts";

/** What the code of a section needs to know of its app. */
export interface SitePlace {
  /** The id of the page that it stands on. */
  page: string;
  tone: Tone;
}

export type SiteBlock = BlockOf<
  "hero" | "features" | "pricing" | "team" | "testimonials" | "faq" | "details" | "text" | "callToAction" | "blog"
>;

/** A section of a site as code of its page. */
export function siteBlock(block: SiteBlock, place: SitePlace): BlockCode {
  switch (block.type) {
    case "hero":
      return heroCode(block, place);
    case "features":
      return listCode(block, { name: "Features", from: "features", property: "items", type: "Feature" }, block.items);
    case "pricing":
      return pricingCode(block);
    case "team":
      return listCode(block, { name: "Team", from: "team", property: "people", type: "Person" }, block.people);
    case "testimonials":
      return listCode(
        block,
        { name: "Testimonials", from: "testimonials", property: "quotes", type: "Quote" },
        block.quotes,
      );
    case "faq":
      return listCode(block, { name: "Faq", from: "faq", property: "questions", type: "Question" }, block.questions);
    case "details":
      return listCode(block, { name: "Details", from: "details", property: "items", type: "Detail" }, block.items, [
        `icon="${block.icon}"`,
      ]);
    case "text":
      return textCode(block);
    case "callToAction":
      return {
        imports: [{ names: ["CallToAction"], from: "site/call-to-action.tsx" }],
        constants: [],
        element: element("CallToAction", [...intro(block), `link={${literal(target(block.link))}}`]),
      };
    case "blog":
      return blogCode(block, place);
  }
}

export function isSiteBlock(block: Block): block is SiteBlock {
  return SITE_BLOCKS.has(block.type);
}

const SITE_BLOCKS: ReadonlySet<string> = new Set([
  "hero",
  "features",
  "pricing",
  "team",
  "testimonials",
  "faq",
  "details",
  "text",
  "callToAction",
  "blog",
] satisfies SiteBlock["type"][]);

/** Where a link leads, as the kit reads it: "#/page/block", or an address out of the app. */
export function linkAddress({ to }: Link): string {
  if ("href" in to) return to.href;
  return `#/${to.page}${to.block === undefined ? "" : `/${to.block}`}`;
}

/** The name of a section's constants in its page: "opening-hours" → "openingHours". */
export function constantName(id: string): string {
  return id.replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

const PICTURES: Readonly<Record<Tone, { name: string; from: string }>> = {
  plain: { name: "drawTiles", from: "site/draw-tiles.ts" },
  calm: { name: "drawHills", from: "site/draw-hills.ts" },
  playful: { name: "drawConfetti", from: "site/draw-confetti.ts" },
  elegant: { name: "drawArches", from: "site/draw-arches.ts" },
  bold: { name: "drawStripes", from: "site/draw-stripes.ts" },
};

function heroCode(block: BlockOf<"hero">, { tone }: SitePlace): BlockCode {
  const { name, from } = PICTURES[tone];
  return {
    imports: [
      { names: ["Hero"], from: "site/hero.tsx" },
      { names: [name], from },
    ],
    constants: [],
    element: element("Hero", [
      ...intro(block),
      `layout="${block.layout}"`,
      `icon="${block.icon}"`,
      `draw={${name}}`,
      `links={${literal(block.links.map(target), 12)}}`,
    ]),
  };
}

function pricingCode(block: BlockOf<"pricing">): BlockCode {
  const link = block.link === null ? "null" : literal(target(block.link));
  const { plans } = block;
  return listCode(block, { name: "Pricing", from: "pricing", property: "plans", type: "Plan" }, plans, [
    `link={${link}}`,
  ]);
}

function textCode(block: BlockOf<"text">): BlockCode {
  const name = `${constantName(block.id)}Text`;
  const lines = block.text.split(/\r?\n/);
  const isShort = lines.length === 1 && block.text.length <= 70;
  const value = lines.length === 1 ? quoted(block.text) : `${literal(lines, name.length + 22)}.join("\\n")`;
  return {
    imports: [{ names: ["TextSection"], from: "site/text-section.tsx" }],
    constants: isShort ? [] : [`const ${name} = ${value};`],
    element: element("TextSection", [
      ...intro({ id: block.id, title: block.title }),
      isShort ? `text=${jsxValue(block.text)}` : `text={${name}}`,
    ]),
  };
}

function blogCode(block: BlockOf<"blog">, { page }: SitePlace): BlockCode {
  const posts = postsName(block);
  return {
    imports: [
      { names: ["Blog"], from: "site/blog.tsx" },
      { names: [posts], from: `content/${block.id}.ts` },
    ],
    constants: [],
    element: element("Blog", [...intro(block), `page="${page}"`, `posts={${posts}}`]),
  };
}

/** What the file with a blog's posts exports. */
export function postsName({ id }: BlockOf<"blog">): string {
  return `${constantName(id)}Posts`;
}

interface ListComponent {
  name: string;
  /** Its file in the kit's site folder, without its ending. */
  from: string;
  property: string;
  /** Of what is listed. */
  type: string;
}

function listCode(
  block: SiteBlock,
  { name, from, property, type }: ListComponent,
  items: readonly LiteralValue[],
  more: readonly string[] = [],
): BlockCode {
  const constant = `${constantName(block.id)}${property.charAt(0).toUpperCase()}${property.slice(1)}`;
  const head = `const ${constant}: ${type}[] = `;
  return {
    imports: [{ names: [name, `type ${type}`], from: `site/${from}.tsx` }],
    constants: [`${head}${literal(items, head.length + 1)};`],
    element: element(name, [...intro(block), ...more, `${property}={${constant}}`]),
  };
}

function intro(block: { id: string; title?: string | undefined; text?: string | undefined }): (string | false)[] {
  return [
    `id="${block.id}"`,
    block.title !== undefined && `title=${jsxValue(block.title)}`,
    block.text !== undefined && `text=${jsxValue(block.text)}`,
  ];
}

function target(link: Link): { label: string; to: string } {
  return { label: link.label, to: linkAddress(link) };
}
