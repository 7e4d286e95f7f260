import type { Page } from "@lathe/protocol/app/block";
import type { Entity } from "@lathe/protocol/app/entity";
import type { Recognized, Span } from "../recognizer.ts";
import { composeSite, type ComposedSection, type SiteWish } from "./compose-site.ts";
import { ownCopy } from "./own-copy.ts";
import type { SiteCountdown } from "./site-countdown.ts";
import { planSitePages } from "./plan-site-pages.ts";
import type { OwnSection } from "./read/read-asked.ts";
import { formLimit } from "./read/read-forms.ts";
import type { LinksRead } from "./read/read-links.ts";
import { samplesIn } from "./sample-limit.ts";
import type { Limit } from "./site-limits.ts";
import { toldIn } from "./told-sections.ts";
import { writtenLimit } from "./written-here.ts";

/** What is known of a site beside what stands on it. */
export interface SiteFrame {
  /** The words that it was read from. */
  spans: readonly Span[];
  /** Sections that were asked for as pages. */
  asked: ReadonlySet<string>;
  isOnePage: boolean;
  limits: readonly Limit[];
  links: LinksRead;
  /** Below what greets. */
  countdown?: SiteCountdown | null;
  /** Words that are no records, whatever they could be called in another app. */
  closed: readonly Span[];
}

/** The parts of an app that make a site of a wish: what stands above other parts of the app, and what closes the page. */
export function partsOfSite(
  wish: SiteWish,
  { spans, asked, isOnePage, limits, links, countdown = null, closed }: SiteFrame,
): Recognized[] {
  const composed = composeSite(wish);
  const { front, closing, pages } = planSitePages(composed, { asked, isOnePage });
  const { kind } = wish.subject;
  const start = Math.min(...wish.subject.spans.map((span) => span.start), ...spans.map((span) => span.start));
  return [
    {
      spans,
      part: {
        name: wish.subject.name === null ? wish.name.replace(TRADE_OF, "") : wish.name,
        icon: kind.icon,
        layout: "site",
        entities: composed.flatMap((section) => section.entities.map((entity) => pricedIn(entity, wish.currency))),
        blocks: [
          ...blocksOf(front.slice(0, 1)),
          ...(countdown === null ? [] : [countdown.block]),
          ...blocksOf(front.slice(1)),
        ],
        place: "first",
        pages,
        theme: { ...kind.look, accent: kind.accent },
        closed,
        undone: [
          ...limits,
          ...(countdown?.limits ?? []),
          ...buttonLimit(wish),
          ...linkLimit(links),
          ...(kind.id === "links" && wish.links.length === 0 && wish.sections.includes("links") ? [SAMPLE_LINKS] : []),
          ...ownLimit(wish.own),
          ...wish.own.flatMap(({ list }) => (list?.isWritten === true ? [writtenLimit(list.plural)] : [])),
          ...formLimit(wish.forms, samplesIn(composed, toldIn(wish))),
        ],
        finish: (app) =>
          app.pages.length < 2
            ? app
            : {
                ...app,
                pages: app.pages.map((page, index): Page =>
                  index === 0 && page.title === app.name ? { ...page, title: "Home", icon: "home" } : page,
                ),
              },
      },
    },
    ...(closing.length === 0
      ? []
      : [{ spans: [{ start, end: start }], part: { blocks: blocksOf(closing), place: "last" } } satisfies Recognized]),
  ];
}

/** What nobody priced in another currency costs what is paid with where the site is at home. */
function pricedIn(entity: Entity, currency: string): Entity {
  const fields = entity.fields.map((field) => (field.type === "money" ? { ...field, currency } : field));
  return { ...entity, fields };
}

function blocksOf(sections: readonly ComposedSection[]) {
  return sections.flatMap(({ blocks }) => blocks);
}

const SAMPLE_LINKS: Limit = {
  words: "where the links lead",
  isNote: true,
  answer:
    "They are samples, and lead to example.com until you name your own: “add a link to my Instagram @name”, “add my website …”.",
};
const PAID = /^(?:donat|give|buy|pay|checkout|support us)/i;
const DOWNLOADED = /^download/i;

/** Where a button leads, only the person knows. */
function buttonLimit({ button = null }: SiteWish): Limit[] {
  if (button === null) return [];
  const answer = PAID.test(button)
    ? `A site without a server takes no money itself: the button leads to a part of the site until you name your page at a bank or a service such as PayPal: “change the button ${button} to lead to https://…”, or put it into the code.`
    : DOWNLOADED.test(button)
      ? `The file is yours to give: the button leads to a part of the site until you name its address: “change the button ${button} to lead to https://…”, or put it into the code.`
      : `It leads to a part of the site until you name an address: “change the button ${button} to lead to https://…”, or put it into the code.`;
  return [{ words: `where the button ${button} leads`, answer, isNote: true }];
}

/** What only the person can say. */
function ownLimit(own: readonly OwnSection[]): Limit[] {
  const empty = own
    .filter(
      ({ title, points, text, list }) =>
        points.length === 0 && text === undefined && list === undefined && ownCopy(title) === null,
    )
    .map(({ title }) => title);
  const [first] = empty;
  return first === undefined
    ? []
    : [
        {
          words: `what to say under ${empty.join(", ")}`,
          isNote: true,
          answer: `Only you know that: samples stand below the heading until then. Say “change the text of ${first} to …”, or put it into the code.`,
        },
      ];
}

function linkLimit({ unknown }: LinksRead): { words: string; answer: string }[] {
  const [first] = unknown;
  if (first === undefined) return [];
  return [
    {
      words: `the address of your ${unknown.join(", ")} ${unknown.length > 1 ? "pages" : first === "WhatsApp" ? "number" : "page"}`,
      answer:
        first === "WhatsApp"
          ? "The link to WhatsApp is there; it needs your telephone number: name it in the prompt, or put it into the code."
          : "The links are there and lead to the services' front pages, since I do not know your own: name them like “Instagram @name”, or put them into the code.",
    },
  ];
}

/** "Dog walking business" is what it is; what it does is a name for it. */
const TRADE_OF = /(?<=\b(?:\p{L}+ing|\p{L}+ care|soap|candle|honey|cake)) business$/iu;
